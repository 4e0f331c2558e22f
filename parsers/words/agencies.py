"""News agencies and picture libraries: every spelling that credit lines and datelines print, and the usual short name.

The names are facts, gathered from the agencies' own sites, from the lists of national news agencies in Wikipedia
(List of news agencies, CC BY-SA 4.0) and from the credit lines that newspapers print; the choice is ours, checked on
the credits of the pages that newsjson is developed on.
"""

import re

# One agency a line: the name that records give, then its other spellings. Case, dots, hyphens and a leading "the" do
# not count. "AP Photo", "PA Wire" and the like need no line of their own where AGENCY_TAILS holds their last word.
NEWS_AGENCIES = """
AAP: Australian Associated Press, AAP Image, AAPIMAGE
ABr: Agência Brasil, Agencia Brasil
AFP: Agence France-Presse, Agence France Presse, AFP-Jiji, AFPTV, فرانس برس, أ ف ب, АФП
AGERPRES
AGI: Agenzia Italia
Al Jazeera: Aljazeera, Al Jazeera English, الجزيرة
ANA-MPA: Athens News Agency, ANA
ANI: Asian News International
ANP: Algemeen Nederlands Persbureau
ANSA
AP: Associated Press, A.P., AP Photo, AP Photos, AP Images, AP Newsroom, أسوشيتد برس
APA: Austria Presse Agentur, APA-PictureDesk, APA-Images
Anadolu Agency: Anadolu, Anadolu Ajansı, Anadolu Images, الأناضول
Andina
Antara: Antara Foto
ATA
BELGA: Belga Photo, Belga Mag, Belga Image
Bernama
BTA
CCTV
CNA: Central News Agency
CNS: China News Service
CTK: ČTK, CTK Photo
Cihan
DHA: Demirhan Haber Ajansı, Demirören News Agency, Depo Photos
dpa: Deutsche Presse-Agentur, Deutsche Presse Agentur, dpa-Zentralbild, dpa-infografik, dpa-Bildfunk
EFE: Agencia EFE, EFE News
EPA: European Pressphoto Agency, European Press Photo Agency, European Pressphoto Agency B.V.
EPA-EFE
Europa Press
Fars News Agency: Fars, FARS
GNA: Ghana News Agency
Hina
IANS: Indo-Asian News Service
İHA: IHA, Ihlas News Agency
Interfax: Интерфакс
Interfax-Ukraine
IRNA: Islamic Republic News Agency
ISNA
Itar-Tass: ITAR-TASS
JIJI: Jiji Press
KCNA: Korean Central News Agency
KNA
Keystone: Keystone-SDA
Kyodo: Kyodo News, Kyodo News Service
LETA
LUSA
MTI
MAP
Mehr News Agency: MNA, Mehr
MENA: Middle East News Agency
MIA
NA: Noticias Argentinas
NAN: News Agency of Nigeria
NTB: NTB Scanpix, Scanpix Norway
Notimex
NZME
PA: Press Association, PA Wire, PA Media, PA Images, PA Archive, PA Photos
PAP
PETRA
PNA: Philippine News Agency
Prensa Latina
PTI: Press Trust of India
Reuters: Reuter, Thomson Reuters, رويترز, Рейтер, Рейтерс, רויטרס
RIA Novosti: RIA, РИА Новости
Ritzau: Ritzau Scanpix, Scanpix Denmark
SANA
SAPA
SIPA: Sipa Press, Sipa USA, SIPAPRE
SPA: Saudi Press Agency
Scanpix
SID: Sport-Informations-Dienst
Sputnik: Спутник
STA
STT: STT-Lehtikuva, Lehtikuva
SITA
Tasnim News Agency: Tasnim
TASR
TASS: ТАСС
TT: TT News Agency, TT Nyhetsbyrån, Scanpix Sweden
Télam: Telam
The Canadian Press: Canadian Press, Canadian Press Images
Tanjug
Ukrinform: Укринформ, Укрінформ
Ukrainian Presidential Press Service
UNI: United News of India
UPI: United Press International
VNA: Vietnam News Agency
WAFA
WAM: Emirates News Agency
Xinhua: Xinhua News Agency
Yonhap: Yonhap News, Yonhap News Agency
Bloomberg: Bloomberg News
Tribune News Service: TNS
Postmedia: Postmedia Network
Postmedia News
"""

# Their names stand under pictures only: a line that ends in one of them is a credit.
PICTURE_LIBRARIES = """
500px
Abaca: Abaca Press, ABACAPRESS
Action Images
Action Plus
ActionPress: action press
Adobe Stock: AdobeStock
stock.adobe.com
Agefotostock: age fotostock
Alamy: Alamy Stock Photo, Alamy Live News, Alamy Stock Vector
Anp Photo
AOP
Aurora Photos
Backgrid
Barcroft Media: Barcroft Images
Bestimage
Black Star
Bridgeman Images
Camera Press
Canva
Caters News Agency: Caters
Contour
Corbis
CQ-Roll Call
Cover Images
Depositphotos
Dreamstime
Eyevine: eyevine
FilmMagic
Flickr
Fotolia
FotoArena
Future Publishing
Gallo Images
Gamma-Rapho: Gamma Rapho
GC Images
Getty Images: Getty, Getty Image, Getty Images Europe, Getty Images North America, غيتي
Hans Lucas
Hollandse Hoogte
Hulton Archive
Icon Sportswire
Imagn Images: Imagn, IMAGN, USA TODAY Sports via Imagn Images
imago: Imago Images, IMAGO, imago stock&people
InPho: INPHO
Invision
iStock: iStockphoto, iStock Photo
Jam Press
LaPresse: La Presse Italia
Laif
LightRocket
Magnum Photos: Magnum
MaxPPP: MAXPPP
MEGA
Mary Evans Picture Library
Middle East Images
Moment
NordPhoto
NurPhoto: Nur Photo
Pacific Press
Panos Pictures
Pexels
PhotoNews
Photoshot
picture alliance: picture-alliance, Picture Alliance
PictureDesk: picturedesk.com
Pixabay
Polaris: Polaris Images
Redux: Redux Pictures
REX: Rex Features
Roger Viollet: Roger-Viollet
SOPA Images
SNS Group
Science Photo Library
Shutterstock
SIPA Images
Splash News: Splash
Sportsfile
SWNS: South West News Service
The Image Direct
TopFoto
Ullstein Bild: ullstein bild
Universal Images Group
Unsplash
USA TODAY Sports
USA TODAY NETWORK
VCG: Visual China Group
Visum
Westend61
Wikimedia Commons: Wikimedia, Wikipedia Commons
WireImage
World Press Photo
Zuma: ZUMA Press, ZUMA Wire, ZUMAPRESS, Zuma Press Wire
"""

# What agencies add to their name in credit lines: "AP Photo", "AFP PHOTO", "PA Wire", "Reuters Pictures".
AGENCY_TAILS = frozenset(
    ("photo", "photos", "images", "pictures", "wire", "foto", "fotos", "pool", "archive", "archives", "file", "library")
)

_HYPHENS = "-‐‑–"


def fold_agency(name: str) -> str:
    """Return a name as the tables are asked: lower case, no dots, one space for a hyphen, no leading "the"."""
    folded = name.lower().replace(".", "")
    for hyphen in _HYPHENS:  # replacing each is much faster than translate()
        folded = folded.replace(hyphen, " ")
    folded = " ".join(folded.split()).strip(" ,;:'’“”\"")
    return folded.removeprefix("the ")


def _table(lines: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in lines.strip().splitlines():
        name, _, others = line.partition(": ")
        for spelling in (name, *others.split(", ")):
            if spelling:
                table.setdefault(fold_agency(spelling), name)
    return table


_LIBRARIES = _table(PICTURE_LIBRARIES)
_AGENCIES = {**_LIBRARIES, **_table(NEWS_AGENCIES)}
# Spellings that are a given name or a word when only their first letter is a capital: "Ana", "Map", "Uni".
_ACRONYMS = frozenset(fold_agency(word) for word in re.findall(r"\b[A-ZÀ-Þ]{2,5}\b", NEWS_AGENCIES))


def look_up(name: str) -> str | None:
    """Return the usual name of an agency or picture library, or None when no table knows it.

    An acronym counts in capitals or small letters only: "Ana" is no agency, "ANA" is.

    >>> look_up("The Associated Press"), look_up("REUTERS"), look_up("AFP PHOTO"), look_up("Ana Ruiz")
    ('AP', 'Reuters', 'AFP', None)
    """
    folded = fold_agency(name)
    known = _AGENCIES.get(folded) or _AGENCIES.get(folded.removesuffix("com"))
    while known is None and " " in folded and folded.rpartition(" ")[2] in AGENCY_TAILS:
        folded = folded.rpartition(" ")[0]
        known = _AGENCIES.get(folded)
    if known and name.isalpha() and name.istitle() and folded in _ACRONYMS:
        return None
    return known


def is_picture_library(name: str) -> bool:
    """Return whether the name is one that stands under pictures only.

    >>> is_picture_library("Getty Images"), is_picture_library("Reuters")
    (True, False)
    """
    return fold_agency(name) in _LIBRARIES
