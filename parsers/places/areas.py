"""Areas: the regions and countries that stand behind a place's name."""

from ..common.patterns import lazy
from ..words.places import AREAS, fold_place
from . import table
from .table import PlaceRow

# A country's code, and a region's name in it or None for the whole country.
Area = tuple[str, str | None]

_QUALIFYING_WORD = lazy(r"(?:[A-Z]\.){1,3}|[^\W\d_][\w'’\-]*\.?")
_MOST_AREA_WORDS = 4
LONGEST_AREA_ABBREVIATION = 6  # "Calif."


def areas_of(qualifier: str) -> list[Area]:
    """Return the regions and countries that "Ore.", "Azerbaijan" or "Georgia" can mean.

    >>> areas_of("Ore.")
    [('US', 'Oregon')]
    """
    return [(row.country_code, row.region) for row in area_rows(qualifier)]


def area_rows(name: str) -> list[PlaceRow]:
    """Return the table's rows of the regions and countries that a name or an abbreviation can mean."""
    key = fold_place(name)
    if key in AREAS:
        return [row for code in AREAS[key] for row in table.area_of_code(code)]
    return [row for row in table.rows_of(key) if not row.is_town]


def divisions_of(qualifier: str) -> list[Area]:
    """Return where the divisions of countries lie that "Devon", "Emilia" or, in capitals, the ISO code "SP" can mean.

    Names and codes like these are shared with much else: they count only behind the name of a place that lies there.

    >>> divisions_of("Devon")
    [('GB', 'England')]
    """
    if len(qualifier) < 4 and not qualifier.isupper():
        return []
    return [(row.country_code, row.region) for row in table.rows_of("in " + fold_place(qualifier))]


def lies_within(row: PlaceRow, area: Area) -> bool:
    """Return whether a place lies in an area."""
    return row.country_code == area[0] and area[1] in (None, row.region)


def qualifier_end(text: str, start: int, end: int) -> int | None:
    """Return where a state or country after the comma at `start` ends, its abbreviating stop included."""
    if not text.startswith(", ", start, end):
        return None
    ends: list[tuple[int, bool]] = []
    position = start + 2
    while len(ends) < _MOST_AREA_WORDS and (word := _QUALIFYING_WORD.match(text, position, end)):
        if not word[0][0].isupper():
            break
        ends.append((word.end(), word[0].endswith(".")))
        position = word.end() + 1
    for stop, stopped in reversed(ends):
        name = text[start + 2 : stop]
        if areas_of(name):
            # The stop after a full name is the sentence's; after "Ore" it belongs to the abbreviation.
            own = fold_place(name) in AREAS and (len(name) <= LONGEST_AREA_ABBREVIATION or "." in name[:-1])
            return stop - 1 if stopped and not own else stop
    return None
