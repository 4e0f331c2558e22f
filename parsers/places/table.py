"""The packaged table of places, searched where it lies: the file is mapped, never read whole.

data/places.tsv is made by training/make_places.py, which also says what a row is; facts from GeoNames, CC BY 4.0.
"""

import functools
import mmap

import msgspec

from ..common.packaged import data_path


class PlaceRow(msgspec.Struct, frozen=True):
    """A place of the table. `kind` is C (city), A (city under another name), S (small town), R (region), N (country).

    `size` is ten times the decimal logarithm of its population: 50 is 100,000 people, 3 more are twice as many; a
    capital has 60 at least. Coordinates are degrees north and east, None for areas.
    """

    kind: str
    name: str
    region: str | None
    country_code: str
    latitude: float | None
    longitude: float | None
    geonames_id: int
    size: int

    @property
    def is_town(self) -> bool:
        """Whether it is a city or a town, and no area."""
        return self.kind in "CAS"


@functools.cache
def _table() -> mmap.mmap:
    with open(data_path("places.tsv"), "rb") as file:  # pathlib is slow to import
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@functools.lru_cache(maxsize=4096)
def rows_of(key: str) -> tuple[PlaceRow, ...]:
    """Return the places that a folded name (words/places.fold_place) can mean, the likeliest first."""
    found = [row for line in _lines(key) for row in _read(key, line.split("\t"))]
    return tuple(dict.fromkeys(found))


def _lines(key: str) -> list[str]:
    """Return the table's lines of that key, without it, found by bisection."""
    table, wanted = _table(), key.encode()
    low, high = 0, len(table)
    while low < high:
        middle = (low + high) // 2
        line = table.rfind(b"\n", 0, middle) + 1
        if table[line : table.find(b"\t", line)] < wanted:
            low = table.find(b"\n", middle) + 1
        else:
            high = line
    found = []
    while table[low : low + len(wanted) + 1] == wanted + b"\t":
        end = table.find(b"\n", low)
        found.append(table[low + len(wanted) + 1 : end].decode())
        low = end + 1
    return found


def _read(key: str, cells: list[str]) -> tuple[PlaceRow, ...]:
    """Read a line's cells; the line of another name stands for the line that it points to."""
    kind = cells[0]
    if kind == "A":
        cities = (line.split("\t") for line in _lines(cells[1]) if line.startswith("C"))
        city = next(city for city in cities if city[6] == cells[2])
        return tuple(msgspec.structs.replace(row, kind="A") for row in _read(cells[1], city))
    if len(cells) == 2:
        return area_of_code(cells[1])
    _, name, region, code, latitude, longitude, number, size = cells
    if kind in "CS":
        name = name or " ".join(map(str.capitalize, key.split()))
        region = next((row.name for row in area_of_code(f"{code}.{region}")), "") if region else ""
    else:
        region = name if kind == "R" else ""
    north, east = (float(latitude), float(longitude)) if latitude else (None, None)
    return (PlaceRow(kind, name, region or None, code, north, east, int(number), int(size)),)


def area_of_code(code: str) -> tuple[PlaceRow, ...]:
    """Return the region with that GeoNames code ("US.OR"), or the country with that ISO 3166-1 code."""
    country, _, region = code.lower().partition(".")
    return rows_of(f"area {country} {region}" if region else f"iso {country}")


def country_name(code: str) -> str | None:
    """Return the English name of the country with that ISO 3166-1 code."""
    found = area_of_code(code)
    return found[0].name if found else None
