"""Words of printed places: how names are folded, and the abbreviations and former names that news prints.

Abbreviations of regions as the AP and other style books and the postal services write them; areas are written as
GeoNames codes ("US.OR", or "AZ" for a whole country). Facts, written down by us.
"""

import unicodedata

from ..patterns import lazy

_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_BREAKS = lazy(r"[\W_]+")
_SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}


def fold(name: str) -> str:
    """Return the key of a printed name: lower case, no accents, no punctuation, no leading article.

    >>> fold("The Hague"), fold("ST. PETERSBURG"), fold("Saint-Étienne")
    ('hague', 'st petersburg', 'st etienne')
    """
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name)  # letters in disguise (𝑨) have capitals too
    name = name.lower().replace("’", "").replace("'", "")
    if not name.isascii():
        name = name.translate(_LETTERS)
        name = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    words = [_SHORT.get(word, word) for word in _BREAKS.sub(" ", name).split()]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    """Read lines of "CODE [CODE …]: printed form | printed form" into {key: codes}."""
    pairs = (line.split(":") for line in lines.strip().splitlines())
    return {fold(form): tuple(codes.split()) for codes, forms in pairs for form in forms.split("|")}


# What stands after the comma, or alone, for a region or a country, besides the names in the place table.
AREAS = _table("""
US.AL: Ala | AL
US.AK: AK
US.AZ: Ariz | AZ
US.AR: Ark | AR
US.CA: Calif | Cal | CA
US.CO: Colo | CO
US.CT: Conn | CT
US.DE: Del | DE
US.DC: D.C. | DC | District of Columbia
US.FL: Fla | FL
US.GA: Ga
US.HI: HI
US.ID: ID
US.IL: Ill | IL
US.IN: Ind
US.IA: IA
US.KS: Kan | Kans | KS
US.KY: Ky
US.LA: La
US.ME: ME
US.MD: Md
US.MA: Mass | MA
US.MI: Mich | MI
US.MN: Minn | MN
US.MS: Miss | MS
US.MO: Mo
US.MT: Mont | MT
US.NE: Neb | Nebr | NE
US.NV: Nev | NV
US.NH: N.H. | NH
US.NJ: N.J. | NJ
US.NM: N.M. | N. Mex. | NM
US.NY: N.Y. | NY | New York State
US.NC: N.C. | NC
US.ND: N.D. | N. Dak. | ND
US.OH: OH
US.OK: Okla | OK
US.OR: Ore | OR
US.PA: Pa | Penn
US.RI: R.I. | RI
US.SC: S.C. | SC
US.SD: S.D. | S. Dak. | SD
US.TN: Tenn | TN
US.TX: Tex | TX
US.UT: UT
US.VT: Vt
US.VA: Va
US.WA: Wash | WA | Washington State
US.WV: W.Va. | W. Va. | WV
US.WI: Wis | Wisc | WI
US.WY: Wyo | WY
CA.01: Alta | AB
CA.02: B.C. | BC
CA.03: Man
CA.04: N.B. | NB
CA.05: N.L. | NL | Nfld | Newfoundland | Labrador
CA.07: N.S. | NS
CA.08: Ont | ON
CA.09: P.E.I. | PEI
CA.10: Que | QC | Quebec | Québec
CA.11: Sask | SK
CA.13: N.W.T. | NWT
AU.02: NSW | N.S.W.
AU.07: Vic
AU.04: Qld
AU.06: Tas
AU.03: N.T.
AU.01: A.C.T.
GB.ENG: England
GB.SCT: Scotland
GB.WLS: Wales
GB.NIR: Northern Ireland | N. Ireland | Ulster
CN.13: Xinjiang
CN.14: Tibet
CN.20: Inner Mongolia
CN.16: Guangxi
CN.21: Ningxia
ID.17: Bali
US: USA | U.S. | U.S.A. | US
GB: UK | U.K. | Britain | Great Britain
AE: UAE | U.A.E. | Emirates
NL: Netherlands | Holland
CZ: Czech Republic
CI: Cote d'Ivoire
CD: DR Congo | DRC | Congo | Zaire | Democratic Republic of Congo
CG: Congo Republic | Congo-Brazzaville
MM: Burma
LK: Ceylon
IR: Persia
MK: Macedonia
SZ: Swaziland
CV: Cape Verde
TL: East Timor | Timor-Leste
PS: Palestine | Palestinian Territories | West Bank | Gaza Strip | Gaza
KR: S. Korea | Korea | Republic of Korea
KP: N. Korea
DE: West Germany | East Germany
VN: South Vietnam | North Vietnam | Viet Nam
ZW: Rhodesia
TR: Turkiye
SA: Saudi
BA: Bosnia | Bosnia-Herzegovina
VA: Vatican City
BS: Bahamas
KN: St. Kitts
TT: Trinidad
AG: Antigua
PG: Papua-New Guinea
MO: Macau
EH: Western Sahara
VI: Virgin Islands
RU UA BY KZ UZ GE AZ LT LV EE MD AM KG TJ TM: Soviet Union | USSR | U.S.S.R.
RS HR SI BA MK ME XK: Yugoslavia
CZ SK: Czechoslovakia
BE NL LU: Benelux
""")

# Names that GeoNames' own alternates lack or give to a smaller place, and the place that they mean.
OTHER_NAMES = {
    fold(name): fold(usual)
    for name, usual in (
        ("Washington DC", "Washington"),
        ("Washington D.C.", "Washington"),
        ("Leningrad", "Saint Petersburg"),
        ("Saigon", "Ho Chi Minh City"),
        ("Rio", "Rio de Janeiro"),
        ("Frankfurt", "Frankfurt am Main"),
        ("Gaza City", "Gaza"),
        ("New York City", "New York"),
        ("Kansas City, Mo", "Kansas City"),
        ("United Nations", "New York"),
        ("Capitol Hill", "Washington"),
        ("Salisbury, Rhodesia", "Harare"),
        ("Macau", "Macao"),
        ("Vatican City", "Vatican"),
    )
}

# Cities that the AP's style book prints without a state or country: these mean the famous one among its namesakes.
STAND_ALONE = {
    fold(city): area
    for area, cities in {
        "US": "Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|"
        "Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|"
        "Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|"
        "San Francisco|Seattle|Washington",
        "CA": "Montreal|Ottawa|Quebec City|Toronto|Vancouver",
        "GB": "London|Birmingham|Manchester",
        "AU": "Sydney|Melbourne|Brisbane|Perth",
        "RU": "Moscow|St. Petersburg",
        "CH": "Geneva|Zurich|Basel",
        "DE": "Berlin|Bonn|Frankfurt|Hamburg|Munich",
        "GR": "Athens", "IE": "Dublin", "EG": "Cairo|Alexandria", "IT": "Rome|Milan|Naples|Venice|Florence|Turin",
        "FR": "Paris|Nice", "ES": "Madrid|Barcelona|Valencia", "JP": "Tokyo", "CN": "Beijing|Shanghai",
        "VA": "Vatican", "CU": "Havana", "JO": "Amman", "PT": "Lisbon", "LB": "Beirut|Tripoli, Lebanon",
        "NZ": "Wellington", "CL": "Santiago", "BO": "La Paz", "LY": "Tripoli", "PL": "Warsaw", "AR": "Cordoba",
    }.items()
    for city in cities.split("|")
}  # fmt: skip

# Further capitals and cities that the news prints alone, though they are small or have large namesakes.
ALSO_ALONE = frozenset(
    map(
        fold,
        "Kingston|Islamabad|Colombo|New Delhi|San Jose|San Juan|Aberdeen|El Paso|Kansas City|St. Paul|Annapolis|Juneau"
        "|Cape Canaveral".split("|"),
    )
)

# Regions that have the name of a city or country: in an article they mostly mean that.
NAMED_ALIKE = frozenset(("New York", "Washington", "Washington, D.C.", "Georgia"))

# Words that tell of a country where English is spoken; of others its name does.
COUNTRY_WORDS = {
    "GB": ("Britain", "British", "U.K.", "UK", "England", "Scotland", "Scottish", "Wales", "Welsh", "Northern Ireland"),
    "IE": ("Ireland", "Irish", "Garda", "Gardaí", "gardaí", "Taoiseach"),
    "CA": ("Canada", "Canadian", "RCMP"),
    "AU": ("Australia", "Australian"),
    "NZ": ("New Zealand",),
}
