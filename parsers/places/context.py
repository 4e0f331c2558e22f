"""Evidence: what the words of an article tell about which namesake it means."""

import functools
from collections import Counter
from collections.abc import Sequence

from ..common.patterns import lazy
from ..words.en.nationalities import COUNTRY_OF
from ..words.famous_places import NAMED_ALIKE
from ..words.places import fold_place
from . import table
from .areas import areas_of, lies_within, qualifier_end
from .table import PlaceRow, country_name

_MOST_OCCURRENCES = 12  # places of one word in the text that are looked at
MOST_CHARACTERS_READ = 50_000  # of an article, for evidence: few have as many, and a book is of many places
_CHARACTERS_READ, _NAMES_READ = 3000, 30  # characters and names that are read for other places
_LARGE = 50  # size, as in the place table: 100,000 people
_NAME = lazy(r"\b[A-Z][a-zà-ÿ]{3,}(?: [A-Z][a-zà-ÿ]+)?")
_RUN = lazy(r"[^\W_]+")


# Words that tell of a country, besides those of the table of nationalities.
_MORE_WORDS = (
    *((word, "Britain") for word in ("England", "Scotland", "Scottish", "Wales", "Welsh", "Northern Ireland")),
    *((word, "Ireland") for word in ("Garda", "Gardaí", "gardaí", "Taoiseach")),
    ("RCMP", "Canada"),
)
_SHORT_NAMES = {
    "United Kingdom": "Britain",
    "Palestinian Territories": "Palestine",
    "Democratic Republic of the Congo": "Congo",
}


def printed_elsewhere(towns: Sequence[PlaceRow], article: str) -> PlaceRow | None:
    """Return the town that the article elsewhere prints with its region or country: "in Millbrook, Ala.,"."""
    for name in dict.fromkeys(row.name for row in towns):
        position = -1
        for _ in range(_MOST_OCCURRENCES):
            position = article.find(f"{name}, ", position + 1)
            if position < 0:
                break
            start = position + len(name)
            end = qualifier_end(article, start, min(len(article), start + 60))
            areas = areas_of(article[start + 2 : end]) if end else []
            found = next((row for row in towns for area in areas if lies_within(row, area)), None)
            if found:
                return found
    return None


def by_region(towns: Sequence[PlaceRow], article: str) -> PlaceRow | None:
    """Return the one town whose region the article names; None when it names several towns' regions."""
    regions = {row.region for row in towns if row.region and row.region not in NAMED_ALIKE}
    regions -= {region for region in regions if any(region in row.name for row in towns)}  # Kansas City
    named = [row for row in towns if row.region in regions and _is_named(article, row.region or "")]
    return named[0] if len({row.region for row in named}) == 1 and _is_largest(named) else None


def by_country(towns: Sequence[PlaceRow], article: str, home: str | None) -> PlaceRow | None:
    """Return the largest town of the one country that the article names, or else of the newspaper's own.

    The United States say too little: their towns' names are shared from state to state.
    """
    codes = list(dict.fromkeys(row.country_code for row in towns if row.country_code != "US"))
    named = [code for code in codes if _names_country(article, code)] or [code for code in codes if code == home]
    there = [row for row in towns if row.country_code == named[0]] if len(named) == 1 else []
    return there[0] if there and _is_largest(there) else None


def names_home_of(town: PlaceRow, article: str) -> bool:
    """Return whether the article names the region of a town, or its country outside the United States."""
    if town.region and town.region not in town.name and _is_named(article, town.region):
        return True
    return town.country_code != "US" and _names_country(article, town.country_code)


def neighbours(towns: Sequence[PlaceRow], article: str) -> PlaceRow | None:
    """Return the town in whose country, in the United States state, two or more of the article's large cities lie."""
    names = dict.fromkeys(name[0] for name in _NAME.finditer(article, 0, _CHARACTERS_READ))
    cities = filter(None, map(_large_city, list(names)[:_NAMES_READ]))
    around = Counter(_surroundings(city) for city in cities if city.name != towns[0].name)
    most = max((around[_surroundings(town)] for town in towns), default=0)
    there = [town for town in towns if around[_surroundings(town)] == most]
    return there[0] if most > 1 and len(set(map(_surroundings, there))) == 1 and _is_largest(there) else None


def _surroundings(town: PlaceRow) -> tuple[str, str | None]:
    return town.country_code, town.region if town.country_code == "US" else None


def _large_city(name: str) -> PlaceRow | None:
    """Return the large city that a name means, None when it means several, or something else."""
    rows = table.rows_of(fold_place(name))
    return rows[0] if rows and rows[0].kind == "C" and rows[0].size >= _LARGE and _is_largest(rows) else None


def _is_largest(rows: Sequence[PlaceRow]) -> bool:
    """Return whether the first place is larger than its namesakes, by half at least."""
    first = rows[0]
    others = [row for row in rows[1:] if row.is_town and row.geonames_id != first.geonames_id]
    return all(row.size < first.size - 1 for row in others)


def _names_country(article: str, code: str) -> bool:
    return any(_is_named(article, word) for word in _words().get(_usual_name(code), (country_name(code) or code,)))


def _usual_name(code: str) -> str:
    """Return the name of a country by which the table of nationalities goes."""
    name = country_name(code) or code
    return COUNTRY_OF.get(_SHORT_NAMES.get(name, name), name)


@functools.cache
def _words() -> dict[str, tuple[str, ...]]:
    """Return {country: its name and adjectives, and words that tell of it}."""
    words: dict[str, tuple[str, ...]] = {}
    for word, country in [*COUNTRY_OF.items(), *_MORE_WORDS]:
        words[country] = (*words.get(country, ()), word)
    return words


@functools.lru_cache(maxsize=1)
def _runs(article: str) -> frozenset[str]:
    """Return the runs of letters and digits of an article: what is not among them need not be looked for."""
    return frozenset(_RUN.findall(article))


def _is_named(article: str, word: str) -> bool:
    """Return whether the article has these words, not as parts of longer ones."""
    if (run := _RUN.search(word)) and run[0] not in _runs(article):
        return False
    position = -1
    for _ in range(_MOST_OCCURRENCES):
        position = article.find(word, position + 1)
        if position < 0:
            return False
        end = position + len(word)
        if not article[position - 1 : position].isalnum() and not article[end : end + 1].isalnum():
            return True
    return False
