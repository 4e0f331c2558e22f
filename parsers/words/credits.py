"""The words of credit lines: labels, what handed-out pictures are called, and what tells organizations from persons.

Gathered by us from the credit lines of newspapers in English, German, Dutch, the Nordic and the Romance languages, and
checked on the pages and articles that newsjson is developed on; the labels of other languages were not.
All are lower case.
"""

from ..common.listed import listed
from .organizations import ORGANIZATION_WORDS

# Nouns that a label is made of: "Photo: …", "Image credit: …", "Photograph by …".
PICTURE_NOUNS = listed(
    """
    photo photos photograph photographs photographer photography photographie photographies pic pics picture
    pictures pictured image images illustration illustrations illustrator graphic graphics infographic artwork art
    cartoon screenshot screengrab screen grab video still stills collage composite montage photomontage foto fotos
    fotó fot fotograf fotografía fotografie fotografija kuva valokuva snímek zdjęcie billede slika bild bilder
    grafik illustratie beeld bilde imagen imágenes imagem immagine
    """
)
# Nouns for "source" that a label is made of, with a colon behind them: "Fuente: …", "Zdroj: …".
SOURCE_NOUNS = listed(
    """
    source quelle bildquelle bronnen bron fuente fuentes fonte fonti kilde kilder källa källor lähde zdroj źródło forrás
    kaynak izvor sursa vir πηγή источник джерело источники المصدر מקור
    """
)
# A picture that somebody handed out: "Handout", "Supplied image", "Courtesy of the family".
HANDOUT = listed("handout handouts ho supplied submitted courtesy contributed provided zvg")

# What stands beside names in a credit and is neither a person nor an organization.
NOISE = listed(
    """
    file files pool archive archives archiv archivo stringer staff contributor contributed freelance photojournalist
    correspondent reporter photographer editor exclusive reproduced copyright rights all reserved undated dated the
    a an via original caption stock live wire royalty free not for publication library internet handout composite
    stf str ausschnitt symbolbild symbolfoto archivbild archivfoto cropped credit credits copyright
    """
) | listed("photo photos image images picture pictures video illustration foto")

# Sites on which photographers publish: "Ana Ruiz on Unsplash".
PICTURE_SITES = ("Unsplash", "Pexels", "Pixabay", "Flickr", "Instagram", "Facebook", "Twitter", "Wikimedia Commons")

# What a page's data has where nobody is credited.
NOBODY = listed("n/a na null none nil unknown undefined tbc tbd")

# One of these makes a name the name of an organization: English words, newspapers and sites, other languages'.
ORGANIZATION = ORGANIZATION_WORDS | listed(
    """
    airport arts books brigade business city command consulate county courant creative development digital district
    education enforcement enterprise estate evening examiner express facebook festival film films fire free
    galleries gallery globe guardian health highways independent inquirer instagram investigation library limited
    linkedin mail mercury military mirror monitor municipality nasa national newsletter newspapers observer
    official parliamentary park presidency presidential publisher recorder register republic resort rescue schools
    secretariat sheriff sheriff's staff state station stock store telegram tiktok tourism twitter united usa
    visuals website week weekly wire world youtube zeitung verlag ministerium polizei feuerwehr amt bundeswehr
    universität verband verein jornal diario diário periódico ministerio ministério ministère gobierno governo
    préfecture presidencia présidence ayuntamiento fundación prensa agência
    """
)

# Small words within names of organizations: "Ministry of the Interior".
CONNECTIVES = listed("of the and for in on at de des du la le les del do da dos das di e y et und von der & + a")

# Capitalized words that begin or end a line of the page's own, never a credit.
PAGE_WORDS = listed(
    """
    read more share advertisement continue reading story related watch listen sign up subscribe follow us click here
    updated loading newsletter newsletters comments comment see also view gallery live today editor's note analysis
    opinion exclusive breaking log next previous close menu search home print email tweet whatsapp how why what when
    where who what's
    """
)

# Words that no name holds, capitalized or not: what holds one is a title or a sentence.
NO_NAME = listed(
    """
    from with to as is are was were has have had his her their its after before says said how formerly also now then not
    never you your
    """
)

# What stays with a name after a comma or a full stop.
NAME_ENDINGS = listed("jr sr inc ltd co corp llc plc bros ii iii iv st mr ms mrs dr")
