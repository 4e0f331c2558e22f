"""Namesakes: which of the places of one name an article means where no state or country is printed behind it.

The rule: a name that style books let stand alone means its famous bearer. Another name means its likeliest bearer when
that one is a capital or a city of a million, or far larger than its namesakes; but a sizeable namesake is meant where
the article speaks of its region or country and not of the likelier one's (context.py). Other towns, small ones in
English-speaking countries above all, share their names with dozens: they are meant only when the article names their
region ("Millbrook, Ala." or "Alabama"), or their country where it has no more than one of them, or when the newspaper
is from that country. Otherwise nothing is guessed.
"""

from collections.abc import Sequence

from ..words.famous_places import STAND_ALONE, USUAL
from ..words.places import fold_place
from .context import by_country, by_region, names_home_of, neighbours, printed_elsewhere
from .table import PlaceRow, country_name

_MILLION, _LARGE, _SIZEABLE = 60, 50, 45  # sizes: a million people or a capital, 100,000, 30,000
_TOWN, _ALONE = 47, 40  # 50,000 people; 10,000
_TWICE, _FOUR_TIMES = 3, 6  # differences of sizes
_ENGLISH_SPEAKING = frozenset(("US", "CA", "GB", "IE", "AU", "NZ"))  # settlers took the names of towns with them
# Codes of countries under which anybody anywhere has a site.
_GENERAL_DOMAINS = frozenset("AG AI CC CO FM IO LA LY ME SC SO TO TV VC WS".split())
# Datelines say "Kuwait:" for the city; "Mexico:" heads a list.
_CITY_STATES = frozenset(("KW", "SG", "DJ", "LU", "MC", "SM", "HK", "MO"))
_MOST_NAMESAKES = 12  # namesakes that are looked at


def choose_namesake(rows: Sequence[PlaceRow], key: str, article: str, home: str | None) -> PlaceRow | None:
    """Return the row that a name alone means in an article, or None when nothing tells; the likeliest row comes first.

    `key` is the folded name, `home` the code of the newspaper's country.
    """
    if not rows:
        return None
    first = rows[0]
    if not first.is_town:
        return _area_abroad(rows, article) or _city_of_its_name(rows) or first
    if key in STAND_ALONE:
        return first
    towns = [row for row in rows if row.is_town][:_MOST_NAMESAKES]
    if printed := printed_elsewhere(towns, article):
        return printed
    if key in USUAL or first.size >= _MILLION or _is_far_larger(towns):
        return _rival(towns, article) or first
    return by_region(towns, article) or by_country(towns, article, home) or neighbours(towns, article)


def _area_abroad(rows: Sequence[PlaceRow], article: str) -> PlaceRow | None:
    """Return the area of the same name in another country, where the article's cities lie: Amazonas, Peru's."""
    found = neighbours([row for row in rows if not row.is_town], article)
    return found if found and found.country_code != rows[0].country_code else None


def country_of_site(address: str | None) -> str | None:
    """Return the code of the country that a page's address ends in, or None when it tells none.

    >>> country_of_site("https://news.example.co.uk/story"), country_of_site("https://example.com/")
    ('GB', None)
    """
    host = (address or "").partition("://")[2].partition("/")[0].partition(":")[0]
    code = host.rpartition(".")[2].upper()
    code = "GB" if code == "UK" else code
    return code if len(code) == 2 and code not in _GENERAL_DOMAINS and country_name(code) else None


def _city_of_its_name(rows: Sequence[PlaceRow]) -> PlaceRow | None:
    """Return the large city that has the name of its country or region: datelines (KUWAIT, QUEBEC) mean the city."""
    area = rows[0]
    least = _LARGE if area.kind == "R" else _MILLION
    cities = (row for row in rows if row.is_town and row.country_code == area.country_code and row.size >= least)
    return next(
        (
            row
            for row in cities
            if area.region in (None, row.region) and fold_place(row.name)[:4] == fold_place(area.name)[:4]
        ),
        None,
    )


def is_city_state(rows: Sequence[PlaceRow]) -> bool:
    """Return whether a name is a country's and no less that of its capital: KUWAIT, and not MEXICO."""
    return bool(rows) and rows[0].kind == "N" and rows[0].country_code in _CITY_STATES


def is_sizeable(row: PlaceRow) -> bool:
    """Return whether a place is a town that is not small."""
    return row.is_town and row.size >= _SIZEABLE


def is_plain_town(row: PlaceRow) -> bool:
    """Return whether a place is no small town, under its own name, and in no country whose names settlers brought."""
    return is_sizeable(row) and row.kind == "C" and row.country_code not in _ENGLISH_SPEAKING


def _is_far_larger(towns: Sequence[PlaceRow]) -> bool:
    """Return whether the first town is so much larger than its namesakes that its name alone means it."""
    first = towns[0]
    others = [_weight(row) for row in towns[1:] if row.geonames_id != first.geonames_id]
    if not others and first.size >= _ALONE:
        return True
    ahead = _weight(first) - max(others, default=0)
    if first.country_code not in _ENGLISH_SPEAKING or first.size >= _LARGE:
        return ahead > _TWICE
    return first.size >= _TOWN and ahead >= _FOUR_TIMES


def _weight(town: PlaceRow) -> int:
    """Return the size; a city weighs less under a name of another language."""
    return town.size - (_FOUR_TIMES if town.kind == "A" else 0)


def _rival(towns: Sequence[PlaceRow], article: str) -> PlaceRow | None:
    """Return the sizeable namesake of a large city where the article tells of it, and not of the large one."""
    rivals = [row for row in towns if row.size >= _SIZEABLE and row.geonames_id != towns[0].geonames_id]
    if not rivals or names_home_of(towns[0], article):
        return None
    return by_region(rivals, article) or by_country(rivals, article, None)
