"""Countries and the adjectives that go with them: "Iran" and "Iranian" mean the same country.

Facts of common knowledge, put together by hand: today's countries, some peoples and regions that the news speaks of,
and common short forms; checked on the articles that newsjson is developed on.
"""

_TABLE = """Afghanistan Afghan|Albania Albanian|Algeria Algerian|Angola Angolan|Argentina Argentine Argentinian
|Armenia Armenian|Australia Australian Aussie|Austria Austrian|Azerbaijan Azerbaijani Azeri|Bahrain Bahraini
|Bangladesh Bangladeshi|Belarus Belarusian|Belgium Belgian|Bolivia Bolivian|Bosnia Bosnian|Botswana Botswanan
|Brazil Brazilian|Britain British UK United_Kingdom U.K. Briton|Bulgaria Bulgarian|Burundi Burundian
|Cambodia Cambodian|Cameroon Cameroonian|Canada Canadian|Chad Chadian|Chile Chilean|China Chinese
|Colombia Colombian|Congo Congolese|Croatia Croatian|Cuba Cuban|Cyprus Cypriot|Czechia Czech Czech_Republic
|Denmark Danish Dane|Ecuador Ecuadorian|Egypt Egyptian|England English|Eritrea Eritrean|Estonia Estonian
|Ethiopia Ethiopian|Fiji Fijian|Finland Finnish Finn|France French|Gambia Gambian|Gaza Gazan|Georgia Georgian
|Germany German|Ghana Ghanaian|Greece Greek|Greenland Greenlandic|Guatemala Guatemalan|Guinea Guinean|Guyana Guyanese
|Haiti Haitian|Honduras Honduran|Hungary Hungarian|Iceland Icelandic|India Indian|Indonesia Indonesian|Iran Iranian
|Iraq Iraqi|Ireland Irish|Israel Israeli|Italy Italian|Ivory_Coast Ivorian|Jamaica Jamaican|Japan Japanese
|Jordan Jordanian|Kazakhstan Kazakh|Kenya Kenyan|Kosovo Kosovar|Kuwait Kuwaiti|Kyrgyzstan Kyrgyz|Laos Laotian
|Latvia Latvian|Lebanon Lebanese|Liberia Liberian|Libya Libyan|Lithuania Lithuanian|Luxembourg Luxembourgish
|Madagascar Malagasy|Malawi Malawian|Malaysia Malaysian|Maldives Maldivian|Mali Malian|Malta Maltese|Mexico Mexican
|Moldova Moldovan|Mongolia Mongolian|Montenegro Montenegrin|Morocco Moroccan|Mozambique Mozambican
|Myanmar Burmese Burma|Namibia Namibian|Nepal Nepali Nepalese|Netherlands Dutch|New_Zealand Kiwi
|Nicaragua Nicaraguan|Niger Nigerien|Nigeria Nigerian|North_Korea North_Korean|Norway Norwegian|Oman Omani
|Pakistan Pakistani|Palestine Palestinian|Panama Panamanian|Paraguay Paraguayan|Peru Peruvian
|Philippines Philippine Filipino|Poland Polish Pole|Portugal Portuguese|Qatar Qatari|Romania Romanian|Russia Russian
|Rwanda Rwandan|Saudi_Arabia Saudi|Scotland Scottish Scot|Senegal Senegalese|Serbia Serbian|Sierra_Leone Sierra_Leonean
|Singapore Singaporean|Slovakia Slovak|Slovenia Slovenian|Somalia Somali|South_Africa South_African
|South_Korea South_Korean Korean|South_Sudan South_Sudanese|Spain Spanish Spaniard|Sri_Lanka Sri_Lankan|Sudan Sudanese
|Sweden Swedish Swede|Switzerland Swiss|Syria Syrian|Taiwan Taiwanese|Tajikistan Tajik|Tanzania Tanzanian
|Thailand Thai|Tibet Tibetan|Tunisia Tunisian|Turkey Turkish Türkiye Turk|Turkmenistan Turkmen|Uganda Ugandan
|Ukraine Ukrainian|United_Arab_Emirates Emirati UAE|United_States American US U.S. USA America U.S.A.
|Uruguay Uruguayan|Uzbekistan Uzbek|Venezuela Venezuelan|Vietnam Vietnamese|Wales Welsh|Yemen Yemeni
|Zambia Zambian|Zimbabwe Zimbabwean|European_Union European EU Europe|Africa African|Asia Asian|Catalonia Catalan
|Chechnya Chechen|Kurdistan Kurdish Kurd|Quebec Quebecois|Vatican Holy_See"""


def _read() -> tuple[dict[str, str], frozenset[str]]:
    countries: dict[str, str] = {}
    adjectives: set[str] = set()
    for line in _TABLE.replace("\n", "").split("|"):
        names = [name.replace("_", " ") for name in line.split()]
        countries.update((name, names[0]) for name in names)
        adjectives.update(name for name in names[1:] if not name.replace(".", "").isupper())
    return countries, frozenset(adjectives - {"America", "Europe", "United Kingdom", "Burma", "Czech Republic"})


COUNTRY_OF, ADJECTIVES = _read()
