"""Words of printed places: how names are folded, and the abbreviations and former names of areas that news prints.

Abbreviations of regions as the AP and other style books and the postal services write them; areas are written as
GeoNames codes ("US.OR", or "AZ" for a whole country). Facts, written down by us, and checked on the datelines of
Reuters-21578 and of the articles that newsjson is developed on.
"""

import unicodedata

from ..common.patterns import lazy

_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_BREAKS = lazy(r"[\W_]+")
_SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}


def fold_place(name: str) -> str:
    """Return the key of a printed name: lower case, no accents, no punctuation, no leading article.

    >>> fold_place("The Hague"), fold_place("ST. PETERSBURG"), fold_place("Saint-Étienne")
    ('hague', 'st petersburg', 'st etienne')
    """
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name)  # letters in disguise (𝑨) have capitals too
    name = name.lower().replace("’", "").replace("'", "")
    if not name.isascii():
        name = name.translate(_LETTERS)
        name = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    words = [_usual(word) for word in _BREAKS.sub(" ", name).split()]
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def _usual(word: str) -> str:
    """Write "saint" as "st", "Westborough" as "westboro": newspapers print either."""
    return word[:-3] if word.endswith("borough") and word != "borough" else _SHORT.get(word, word)


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    """Read lines of "CODE [CODE …]: printed form | printed form" into {key: codes}."""
    pairs = (line.split(":") for line in lines.strip().splitlines())
    return {fold_place(form): tuple(codes.split()) for codes, forms in pairs for form in forms.split("|")}


# What stands after the comma, or alone, for a region or a country, besides the names in the place table.
AREAS = _table("""
US.AL: Ala | AL
US.AK: AK
US.AZ: Ariz | AZ
US.AR: Ark | AR
US.CA: Calif | Cal | CA
US.CO: Colo | CO
US.CT: Conn | CT
US.DE: Del | Dela | DE
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
US.PA: Pa | Penn | Penna
US.RI: R.I. | RI
US.SC: S.C. | SC
US.SD: S.D. | S. Dak. | SD
US.TN: Tenn | TN
US.TX: Tex | TX
US.UT: UT
US.VT: Vt
US.VA: Va
US.WA: Wash | Washington State
US.WA AU.08: WA
US.WV: W.Va. | W. Va. | WV
US.WI: Wis | Wisc | WI
US.WY: Wyo | WY
CA.01: Alta | AB
CA.02: B.C. | BC
CA.03: Man
CA.04: N.B. | NB
CA.05: NL | Nfld | Newfoundland | Labrador
CA.05 MX.19: N.L.
CA.07: N.S. | NS
CA.08: Ont | ON
CA.09: P.E.I. | PEI
CA.10: Que | QC | P.Q. | Quebec | Québec
CA.11: Sask | SK
CA.13: N.W.T. | NWT
AU.02: NSW | N.S.W.
AU.07: Vic
AU.04: Qld
AU.06: Tas
AU.03: N.T.
AU.01: A.C.T.
AU.08: W.A.
GB.ENG: Eng
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
NZ: N.Z.
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
DE: West Germany | East Germany | GDR | DDR | RDA | RFA | Westdeutschland | Ostdeutschland
DE: W. Germany | E. Germany | Alemania Federal | Allemagne de l'Ouest | Allemagne de l'Est
VN: South Vietnam | North Vietnam | Viet Nam
ZW: Rhodesia
BF: Upper Volta | Haute-Volta
BJ: Dahomey
TH: Siam
BD: East Pakistan
TZ: Tanganyika | Zanzibar
KH: Kampuchea
ET: Abyssinia
YE: North Yemen | South Yemen
NA: South-West Africa
BZ: British Honduras
PR: P.R.
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
BE NL LU: Benelux
""")

# Countries that fell apart, and in what: no code of today is theirs, their name is kept.
_FORMER = {
    "Soviet Union": (
        "RU UA BY KZ UZ GE AZ LT LV EE MD AM KG TJ TM: Soviet Union | USSR | U.S.S.R. | UdSSR | Sowjetunion | URSS"
        " | U.R.S.S. | Union soviétique | Unión Soviética | União Soviética | Unione Sovietica | Sovjetunionen"
    ),
    "Yugoslavia": (
        "RS HR SI BA MK ME XK: Yugoslavia | Jugoslawien | Yougoslavie | Jugoslavia | Iugoslávia | Jugoslavija"
    ),
    "Czechoslovakia": (
        "CZ SK: Czechoslovakia | Tschechoslowakei | Tchécoslovaquie | Checoslovaquia | Cecoslovacchia | ČSSR"
    ),
    "Serbia and Montenegro": "RS ME XK: Serbia and Montenegro | Serbia-Montenegro",
}
AREAS.update(form for lines in _FORMER.values() for form in _table(lines).items())
FORMER_COUNTRIES = {key: name for name, lines in _FORMER.items() for key in _table(lines)}
