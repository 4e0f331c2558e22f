"""The divisions of countries as ISO 3166-2 lists them, and where each lies in GeoNames' first-level regions.

What is read: pycountry, the Debian project's iso-codes (LGPL 2.1), for codes and names; only these facts are taken.
"""

import gettext
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pycountry
from newsjson.parsers.words.places import fold_place

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "nb_NO", "fi", "tr")
MAIN_LANGUAGES = LANGUAGES[:6]
# Countries whose divisions have the same codes in GeoNames.
SAME_CODES = frozenset(("BE", "CH", "GB", "US"))
# English names of GeoNames that no other language shares.
ENGLISH_NAMES = {
    "DE": "Bayern=Bavaria|Niedersachsen=Lower Saxony|Nordrhein-Westfalen=North Rhine-Westphalia|Sachsen=Saxony|"
    "Sachsen-Anhalt=Saxony-Anhalt|Thüringen=Thuringia|Hessen=Hesse|Rheinland-Pfalz=Rheinland-Pfalz",
    "AT": "Kärnten=Carinthia|Oberösterreich=Upper Austria|Niederösterreich=Lower Austria|Steiermark=Styria|"
    "Tirol=Tyrol|Wien=Vienna",
    "IT": "Piemonte=Piedmont|Lombardia=Lombardy|Toscana=Tuscany|Sicilia=Sicily|Sardegna=Sardinia|Puglia=Apulia|"
    "Trentino-Alto Adige=Trentino-Alto Adige|Valle d'Aosta=Aosta Valley|Marche=The Marches|"
    "Friuli Venezia Giulia=Friuli Venezia Giulia|Abruzzo=Abruzzo",
    "ES": "Andalucía=Andalusia|Catalunya=Catalonia|Aragón=Aragon|Castilla y León=Castille and León|"
    "Castilla-La Mancha=Castille-La Mancha|Canarias=Canary Islands|Illes Balears=Balearic Islands|"
    "País Vasco=Basque Country|Comunidad Valenciana=Valencia|Valenciana=Valencia|Navarra=Navarre|Galicia=Galicia",
    "FR": "Bretagne=Brittany|Normandie=Normandy|Corse=Corsica",
    "NL": "Noord-Holland=North Holland|Zuid-Holland=South Holland|Noord-Brabant=North Brabant|Fryslân=Friesland",
    "PL": "Mazowieckie=Mazovia|Małopolskie=Lesser Poland|Wielkopolskie=Greater Poland|Dolnośląskie=Lower Silesia|"
    "Śląskie=Silesia|Pomorskie=Pomerania|Lubelskie=Lublin|Łódzkie=Łódź Voivodeship|Opolskie=Opole Voivodeship|"
    "Podlaskie=Podlasie|Podkarpackie=Subcarpathia|Lubuskie=Lubusz|Zachodniopomorskie=West Pomerania|"
    "Kujawsko-Pomorskie=Kujawsko-Pomorskie|Warmińsko-Mazurskie=Warmia-Masuria|Świętokrzyskie=Świętokrzyskie",
    "BE": "Vlaams Gewest=Flanders|wallonne, Région=Wallonia|Bruxelles-Capitale, Région de=Brussels Capital",
    "BR": "Distrito Federal=Federal District", "CU": "La Habana=Havana", "CH": "Berne=Bern|Zürich=Zurich",
    "RU": "Moskva=Moscow|Sankt-Peterburg=St.-Petersburg", "PT": "Lisboa=Lisbon",
}  # fmt: skip

_BRACKETS = re.compile(r"\s*[\[(].*?[\])]")


def country_names() -> Iterator[tuple[str, str]]:
    """Yield (name, country code) for the names of countries in other languages."""
    for country in pycountry.countries:
        for catalogue in catalogues("iso3166-1"):
            for name in {country.name, getattr(country, "common_name", country.name)}:
                translated = catalogue(name)
                yield translated.partition(",")[0], country.alpha_2


def division_names(regions: dict[str, tuple[str, int]]) -> Iterator[tuple[str, str]]:
    """Yield (name or code, GeoNames code of its region or a country code) for every division of every country.

    `regions` is {GeoNames code: (name, id)} of first-level regions. A division of the second level ("Devon") lies in
    the region of its parent; one whose region is not found lies in its country.
    """
    by_name = {(code[:2], fold_place(name)): code for code, (name, _) in regions.items()}
    translate = list(catalogues("iso3166-2", MAIN_LANGUAGES))
    for division in pycountry.subdivisions:
        area = _area(division, by_name, regions)
        names = set(_names(division.name))
        if division.parent_code is None:
            names.update(name for catalogue in translate for name in _names(catalogue(division.name)))
        for name in sorted(names):
            yield name, area
        short = division.code.partition("-")[2]
        if short.isalpha() and len(short) > 1:
            yield short, area


def catalogues(domain: str, languages: Sequence[str] = LANGUAGES) -> Iterator[Callable[[str], str]]:
    """Yield the functions that translate a name of that ISO list."""
    folder = Path(pycountry.__file__).parent / "locales"
    for language in languages:
        if (folder / language / "LC_MESSAGES" / f"{domain}.mo").exists():
            yield gettext.translation(domain, folder, [language]).gettext


def _area(division, by_name, regions) -> str:  # type: ignore[no-untyped-def]
    country, _, short = division.code.partition("-")
    if country in SAME_CODES and f"{country}.{short}" in regions:
        return f"{country}.{short}"
    english = dict(pair.split("=") for pair in ENGLISH_NAMES.get(country, "").split("|") if pair)
    for name in _names(division.name):
        code = by_name.get((country, fold_place(english.get(name, name))))
        if code:
            return code
    parent = division.parent
    return _area(parent, by_name, regions) if parent is not None else country


def _names(name: str) -> list[str]:
    """Return the names in "Asturias, Principado de", "Catalunya [Cataluña]", "Alicante/Alacant"."""
    bare = _BRACKETS.sub("", name)
    inner = re.findall(r"\[([^\]]+)\]", name)
    names = [bare, bare.partition(",")[0], *re.split("[/;]", bare), *inner]
    stripped = (part.strip(" *") for part in names if ";" not in part)
    return [name for name in dict.fromkeys(stripped) if len(name) > 2 and not any(map(str.isdigit, name))]
