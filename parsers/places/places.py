"""Places: what the packaged table knows of a printed place.

A namesake is chosen by what is printed after the comma (a state, province or country). With nothing printed the
famous city counts (the AP's stand-alone cities, capitals, then population), if one is: a town that is small, or has
namesakes of its own size, is known only where the article names its region or country, or its newspaper is from there
(namesakes.py).
"""

import functools
import re
from collections.abc import Iterator, Sequence

import msgspec

from ...schemas.article import Place
from ..common.patterns import lazy
from ..words.dates import MONTHS, WEEKDAY_NAMES, fold_date_word
from ..words.famous_places import ALONE, OTHER_NAMES, STAND_ALONE
from ..words.places import FORMER_COUNTRIES, fold_place
from . import table
from .areas import area_rows, divisions_of, lies_within, qualifier_end
from .areas import areas_of as areas_of
from .context import MOST_CHARACTERS_READ
from .namesakes import choose_namesake, is_city_state, is_plain_town, is_sizeable
from .table import PlaceRow

_BRACKETED = lazy(r"([^\[(]+)[\[(]([^\])]{2,40})[\])]\s*")
_PREPOSITION = lazy(
    r"\b(?:in|at|near|outside|en|em|à|bei|i|på|(?:attack|assault|raid|strike)s?\son)\s"
    r"(?:downtown\s|central\s|the\s(?=Hague|Bronx|Vatican))?(?=[^\W\d_])",
    re.IGNORECASE,
)
_CODE = lazy(r"(.*[a-zà-ÿ]) ([A-Z]{2,3})")  # Küssnacht SZ
_PARTICLES = lazy(r" (?:de|del|da|do|dos|la|el|upon|of|am) (?:la |los )?(?=[^\W\d_a-z])")
_NAME_WORD = lazy(r"[^\W\d_](?:[^\W\d_]|['’.\-](?=[^\W\d_]))*")
_DATE_WORDS = frozenset([*MONTHS, *WEEKDAY_NAMES])
_MOST_NAME_WORDS = 4
_LARGE = 50  # size, as in the place table: 100,000 people


class PlaceMention(msgspec.Struct, frozen=True, gc=False):
    """A known city in running text; `qualified` says that its state or country is printed after it."""

    start: int
    end: int
    place: Place
    qualified: bool


def look_up_place(text: str, article: str = "", home: str | None = None) -> Place:
    """Return the place that a printed place means; one that no table knows has its `text` and nulls.

    Of an unknown town in a known state or country the region, the country and its code are given. Which namesake is
    meant may be told by the words of the `article`, and by the code of the newspaper's country, `home`.

    >>> look_up_place("PORTLAND, Ore.").region, look_up_place("PORTLAND, Maine").region
    ('Oregon', 'Maine')
    >>> look_up_place("Otterby Sands").country is None
    True
    """
    evidence, known = _looked_up(article)
    place = known.get((text, home))
    if place is None:
        place = known[text, home] = _meant(text, evidence, home)
    return place


@functools.lru_cache(maxsize=1)
def _looked_up(article: str) -> tuple[str, dict[tuple[str, str | None], Place]]:
    """Return what is read of an article, and the places found for it: captions name one place again and again."""
    return article[:MOST_CHARACTERS_READ], {}


def _meant(text: str, article: str, home: str | None) -> Place:
    """Return the place that a printed place means in an article."""
    head, qualifiers = _split(text)
    known = _rows(head, qualifiers)
    if _tells(qualifiers, known):
        return _place(text, known[0])
    if qualifiers and not _is_only(known, head):
        return _area_of(text, qualifiers)
    row = choose_namesake(known, _key(head), article, home)
    if row is not None:
        return _place(text, row)
    return _nulls(text) if known else _area_of(text, qualifiers)


def _area_of(text: str, qualifiers: Sequence[str]) -> Place:
    """Return what is known of an unknown place: the area that is printed behind it, or that it is itself."""
    if not qualifiers:
        former = FORMER_COUNTRIES.get(fold_place(text))
        rows = area_rows(text)
        return _place(text, rows[0]) if len(rows) == 1 else _nulls(text, name=former, country=former)
    for qualifier in qualifiers:
        former = FORMER_COUNTRIES.get(fold_place(qualifier))
        areas = areas_of(qualifier) + (divisions_of(qualifier) if len(qualifier) > 3 else [])
        if former or len({country for country, _ in areas}) > 1:  # Georgia: a state and a country
            return _nulls(text, country=former)
        if areas:
            code, region = areas[0]
            return Place(text, None, region, table.country_name(code), code, None, None, None)
    return _nulls(text)


def _place(text: str, row: PlaceRow) -> Place:
    country = table.country_name(row.country_code)
    return Place(text, row.name, row.region, country, row.country_code, row.latitude, row.longitude, row.geonames_id)


def _nulls(text: str, *, name: str | None = None, country: str | None = None) -> Place:
    return Place(text, name, None, country, None, None, None, None)


def is_known_place(text: str) -> bool:
    """Return whether the table knows the printed place, or at least the area after its comma."""
    head, qualifiers = _split(text)
    rows = _rows(head, qualifiers)
    return any(qualifiers or row.kind != "S" for row in rows) or any(map(areas_of, [*qualifiers, text]))


def is_famous_city(text: str) -> bool:
    """Return whether the printed place is a city of the table that is large, or printed with its state or country."""
    head, qualifiers = _split(text)
    row = _choose(head, qualifiers)
    if row is not None and not row.is_town and not qualifiers:
        return is_city_state(table.rows_of(_key(head)))
    return row is not None and row.is_town and (bool(qualifiers) or _is_large(row, head))


def is_only_town(text: str) -> bool:
    """Return whether the printed name is a town's of some size that no other place shares, where settlers took none."""
    rows = table.rows_of(_key(text))
    return len({row.geonames_id for row in rows}) == 1 and is_plain_town(rows[0])


def look_up_places(texts: Sequence[str], article: str = "", home: str | None = None) -> tuple[Place, ...]:
    """Return the places that are printed together, as those of one dateline: namesakes lie where the others do.

    >>> [place.country_code for place in look_up_places(("HYDERABAD", "KARACHI"))]
    ['PK', 'PK']
    """
    places = [look_up_place(text, article, home) for text in texts]
    countries = [place.country_code for place in places]
    for index, text in enumerate(texts):
        others = {country for country in countries[:index] + countries[index + 1 :] if country}
        head, qualifiers = _split(text)
        if others and countries[index] not in others and not qualifiers and _key(head) not in STAND_ALONE:
            rows = (row for row in _rows(head, []) if row.country_code in others and is_sizeable(row))
            row = next(rows, None)
            places[index] = _place(text, row) if row else places[index]
            countries[index] = places[index].country_code
    return tuple(places)


def find_place(
    text: str, start: int = 0, end: int | None = None, *, article: str = "", home: str | None = None
) -> Place | None:
    """Return the place that a sentence's words name as where it happens ("in Baku, Azerbaijan"), or None.

    `article` and `home` are those of `look_up`.

    >>> find_place("The two met in Baku, Azerbaijan April 28, 2025.").text
    'Baku, Azerbaijan'
    """
    found = list(city_mentions(text, start, len(text) if end is None else end, article, home))
    return next((mention.place for mention in found if mention.qualified), found[0].place if found else None)


def city_mentions(
    text: str, start: int, end: int, article: str = "", home: str | None = None
) -> Iterator[PlaceMention]:
    """Yield the cities that follow "in", "at", "near" in text[start:end]: large ones, and any that is qualified."""
    for preposition in _PREPOSITION.finditer(text, start, end):
        mention = _mention_at(text, preposition.end(), end, article, home)
        if mention is not None:
            yield mention


def _split(text: str) -> tuple[str, list[str]]:
    """Split "PORTLAND, Ore." and "New Delhi [India]" into the name and what qualifies it."""
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed and not table.rows_of(_key(text)):  # Halle (Saale) is a name
        return bracketed[1].strip(), [bracketed[2]]
    coded = _CODE.fullmatch(text)
    if coded and not areas_of(text) and divisions_of(coded[2]):
        return coded[1], [coded[2]]
    head, *qualifiers = text.split(",")
    return head, [qualifier for qualifier in map(str.strip, qualifiers) if qualifier]


def _choose(name: str, qualifiers: Sequence[str]) -> PlaceRow | None:
    """Return the likeliest row of the name that lies in every qualifying area that is known."""
    return next(iter(_rows(name, qualifiers)), None)


def _rows(name: str, qualifiers: Sequence[str]) -> tuple[PlaceRow, ...]:
    """Return the rows of a name that lie in the areas printed behind it, the likeliest first.

    The first readable area decides; a further one counts only where it leaves something. What can only be read as a
    division ("Devon", "SP") counts where the name has a place there.
    """
    key, decided = _key(name), False
    rows = table.rows_of(key) or (table.rows_of("sankt" + key[2:]) if key.startswith("st ") else ())
    for qualifier in qualifiers:
        areas = areas_of(qualifier)
        left = tuple(row for row in rows for area in areas or divisions_of(qualifier) if lies_within(row, area))
        rows = left if left or (areas and not decided) else rows
        decided = decided or bool(areas)
    return rows


def _tells(qualifiers: Sequence[str], rows: Sequence[PlaceRow]) -> bool:
    """Return whether one of the qualifiers is an area in which the first of the rows lies."""
    found = (area for qualifier in qualifiers for area in areas_of(qualifier) or divisions_of(qualifier))
    return bool(rows) and any(lies_within(rows[0], area) for area in found)


def _is_only(rows: Sequence[PlaceRow], name: str) -> bool:
    """Return whether what cannot be read behind the name may be passed over: the name has no second bearer."""
    return _key(name) in STAND_ALONE or len({row.geonames_id for row in rows}) == 1


def _key(name: str) -> str:
    key = fold_place(name)
    return OTHER_NAMES.get(key, key)


def _is_city_in(name: str, area: str) -> bool:
    """Return whether "NAME, AREA" is a city: one of the table, or a small one where the name is no area itself."""
    row = _choose(name, [area])
    return row.is_town if row is not None else not areas_of(name)


def _is_large(row: PlaceRow, name: str) -> bool:
    return row.size >= _LARGE or _key(name) in ALONE


def _mention_at(text: str, start: int, end: int, article: str, home: str | None) -> PlaceMention | None:
    """Return the place whose name begins at `start`: all the capitalized words there, dates left out."""
    stop = _name_end(text, start, end)
    if stop == start:
        return None
    qualified = qualifier_end(text, stop, end)
    name = text[start:stop]
    if qualified and _is_city_in(name, text[stop + 2 : qualified]):
        return PlaceMention(start, qualified, look_up_place(text[start:qualified]), True)
    head, codes = _split(name)
    if codes and _tells(codes, _rows(head, codes)):
        return PlaceMention(start, stop, look_up_place(name), True)
    row = _choose(name, [])
    if row is None or not row.is_town or not _is_large(row, name):
        return None
    return PlaceMention(start, stop, look_up_place(name, article or text, home), False)


def _name_end(text: str, start: int, end: int) -> int:
    """Return where the name at `start` ends: a run of capitalized words, or two with "de" between them if known."""
    stop = _run_end(text, start, end)
    particle = _PARTICLES.match(text, stop, end) if stop > start else None
    if (
        particle
        and (further := _NAME_WORD.match(text, particle.end(), end))
        and is_known_place(text[start : further.end()])
    ):
        return further.end()
    return stop


def _run_end(text: str, start: int, end: int) -> int:
    stop = start
    for _ in range(_MOST_NAME_WORDS):
        word = _NAME_WORD.match(text, stop + (stop > start), end)
        if word is None or not word[0][0].isupper() or fold_date_word(word[0]) in _DATE_WORDS:
            break
        stop = word.end()
        if stop < end and text[stop] != " ":
            break
    possessive = text[max(start, stop - 2) : stop]
    return stop - 2 if possessive in ("'s", "’s") else stop
