"""The packaged table of places, searched where it lies: the file is mapped, never read whole.

data/places.tsv is made by training/make_places.py, which also says what a row is; facts from GeoNames, CC BY 4.0.
"""

import functools
import mmap

import msgspec

from ..packaged import data_path


class Row(msgspec.Struct, frozen=True):
    """A place of the table. `kind` is C (city), A (city under another name), R (region) or N (country).

    `size` is the number of digits of its population. Coordinates are degrees north and east, None for areas.
    """

    kind: str
    name: str
    region: str | None
    country_code: str
    latitude: float | None
    longitude: float | None
    geonames_id: int
    size: int


@functools.cache
def _table() -> mmap.mmap:
    with open(data_path("places.tsv"), "rb") as file:  # pathlib is slow to import
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@functools.lru_cache(maxsize=4096)
def rows(key: str) -> tuple[Row, ...]:
    """Return the places that a folded name (place_words.fold) can mean, the likeliest first."""
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
        found.append(_row(table[low:end].decode()))
        low = end + 1
    return tuple(found)


def _row(line: str) -> Row:
    _, kind, name, region, code, latitude, longitude, number, size = line.split("\t")
    return Row(
        kind,
        name,
        region or None,
        code,
        float(latitude) if latitude else None,
        float(longitude) if longitude else None,
        int(number),
        int(size),
    )


def country_name(code: str) -> str | None:
    """Return the English name of the country with that ISO 3166-1 code."""
    found = rows(f"iso {code.lower()}")
    return found[0].name if found else None
