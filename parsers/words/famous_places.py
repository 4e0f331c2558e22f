"""Famous places: the names that mean one place without a state or country behind them.

Facts of style books and of common knowledge, written down by us, and checked on the datelines of Reuters-21578 and
of the articles that newsjson is developed on.
"""

from .places import fold_place


def _cities(lists: dict[str, str]) -> dict[str, str]:
    """Read {country code: "City|City"} into {key: country code}."""
    return {fold_place(city): code for code, cities in lists.items() for city in cities.split("|")}


# Cities that the AP's style book prints alone: whatever the article speaks of, these mean the famous one.
STAND_ALONE = _cities({
    "US": "Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis"
    "|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|Oklahoma City|Philadelphia"
    "|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington",
    "CA": "Montreal|Toronto|Quebec City", "GB": "London", "IE": "Dublin", "FR": "Paris", "DE": "Berlin|Munich",
    "IT": "Rome|Milan", "ES": "Madrid", "CH": "Geneva|Zurich", "AT": "Vienna", "BE": "Brussels", "NL": "Amsterdam",
    "SE": "Stockholm", "FI": "Helsinki", "CZ": "Prague", "RU": "Moscow|St. Petersburg", "TR": "Istanbul",
    "EG": "Cairo", "LB": "Beirut", "IQ": "Baghdad", "IL": "Jerusalem", "IN": "New Delhi", "PK": "Islamabad",
    "CN": "Beijing|Shanghai", "HK": "Hong Kong", "JP": "Tokyo", "TH": "Bangkok", "AU": "Sydney", "CU": "Havana",
    "MX": "Mexico City", "BR": "Rio de Janeiro|Sao Paulo", "ZA": "Johannesburg", "VA": "Vatican|Vatican City",
})  # fmt: skip

# Cities that mean the famous one as long as the article tells nothing else.
USUAL = _cities({
    "US": "El Paso|Kansas City|St. Paul|Annapolis|Juneau|Cape Canaveral|Memphis|Omaha|Nashville|Boise|Tulsa",
    "CA": "Ottawa|Vancouver|Calgary|Edmonton|Winnipeg",
    "GB": "Birmingham|Manchester|Liverpool|Aberdeen|Edinburgh|Glasgow|Dundee",
    "AU": "Melbourne|Brisbane|Perth|Adelaide|Canberra", "NZ": "Wellington|Auckland",
    "DE": "Bonn|Frankfurt|Hamburg|Cologne", "CH": "Basel|Bern|Lausanne", "GR": "Athens", "EG": "Alexandria",
    "IT": "Naples|Venice|Venedig|Venise|Venecia|Florence|Turin", "FR": "Nice|Cannes|Strasbourg|Versailles",
    "ES": "Barcelona|Valencia|Zaragoza|Saragossa", "PT": "Lisbon", "PL": "Warsaw", "JO": "Amman",
    "CL": "Santiago", "BO": "La Paz", "LY": "Tripoli", "AR": "Cordoba", "UA": "Odessa|Odesa", "RU": "Volgograd",
    "JM": "Kingston", "CR": "San Jose", "PR": "San Juan", "LK": "Colombo", "SV": "San Salvador", "NL": "Hague",
    "ZA": "Cape Town|Durban|Soweto", "MC": "Monaco|Monte Carlo", "PS": "Gaza|Ramallah", "CZ": "Brno",
})  # fmt: skip

ALONE = USUAL | STAND_ALONE

# Names that GeoNames' own alternates lack or give to a smaller place, and the place that they mean.
OTHER_NAMES = {
    fold_place(name): fold_place(usual)
    for name, usual in (
        ("Washington DC", "Washington"),
        ("Washington D.C.", "Washington"),
        ("Leningrad", "Saint Petersburg"),
        ("Saigon", "Ho Chi Minh City"),
        ("Rio", "Rio de Janeiro"),
        ("Frankfurt", "Frankfurt am Main"),
        ("Frankfurt/Main", "Frankfurt am Main"),
        ("Frankfurt/M.", "Frankfurt am Main"),
        ("Frankfurt/Oder", "Frankfurt (Oder)"),
        ("West Berlin", "Berlin"),
        ("East Berlin", "Berlin"),
        ("Gaza City", "Gaza"),
        ("New York City", "New York"),
        ("Kansas City, Mo", "Kansas City"),
        ("United Nations", "New York"),
        ("Naciones Unidas", "New York"),
        ("Nações Unidas", "New York"),
        ("Nations Unies", "New York"),
        ("Nazioni Unite", "New York"),
        ("Vereinte Nationen", "New York"),
        ("Capitol Hill", "Washington"),
        ("Salisbury, Rhodesia", "Harare"),
        ("Macau", "Macao"),
        ("Vatican", "Vatican City"),
        ("Peiping", "Beijing"),
        ("Hodeidah", "Al Hudaydah"),
        ("Deir al-Balah", "Dayr al Balah"),
        ("Auschwitz", "Oświęcim"),
    )
}

# Regions that have the name of a city or country: in an article they mostly mean that.
NAMED_ALIKE = frozenset(("New York", "Washington", "Washington, D.C.", "Georgia"))
