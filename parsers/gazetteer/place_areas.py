"""Areas: the regions and countries that stand behind a place's name."""

from ..patterns import lazy
from . import place_table
from .place_table import Row
from .place_words import AREAS, fold

# A country's code, and a region's name in it or None for the whole country.
Area = tuple[str, str | None]

_QUALIFYING_WORD = lazy(r"(?:[A-Z]\.){1,3}|[^\W\d_][\w'’\-]*\.?")
_MOST_WORDS = 4


def areas_of(qualifier: str) -> list[Area]:
    """Return the regions and countries that "Ore.", "Azerbaijan" or "Georgia" can mean.

    >>> areas_of("Ore.")
    [('US', 'Oregon')]
    """
    key = fold(qualifier)
    if key in AREAS:
        return [_area(code) for code in AREAS[key]]
    rows = place_table.rows(key)
    return [(row.country_code, row.region) for row in rows if row.kind in "RN"]


def _area(code: str) -> Area:
    country, _, region = code.partition(".")
    if not region:
        return country, None
    rows = place_table.rows("area " + fold(code))
    return country, rows[0].name if rows else None


def within(row: Row, area: Area) -> bool:
    """Return whether a place lies in an area."""
    return row.country_code == area[0] and area[1] in (None, row.region)


def qualifier_end(text: str, start: int, end: int) -> int | None:
    """Return where a state or country after the comma at `start` ends, its abbreviating stop included."""
    if not text.startswith(", ", start, end):
        return None
    ends: list[tuple[int, bool]] = []
    position = start + 2
    while len(ends) < _MOST_WORDS and (word := _QUALIFYING_WORD.match(text, position, end)):
        if not word[0][0].isupper():
            break
        ends.append((word.end(), word[0].endswith(".")))
        position = word.end() + 1
    for stop, stopped in reversed(ends):
        name = text[start + 2 : stop]
        if areas_of(name):
            # The stop after a full name is the sentence's; after "Ore" it belongs to the abbreviation.
            return stop - 1 if stopped and fold(name) not in AREAS else stop
    return None
