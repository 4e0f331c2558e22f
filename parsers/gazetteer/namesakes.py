"""Namesakes: which of the places of one name an article means where no state or country is printed behind it.

The rule: a name alone means its likeliest bearer when that one is famous (a country, a city that style books let stand
alone, one of a million people), or has 100,000 people and no namesake of its size, or lies where the table knows nearly
all towns and is the largest of its name. Other towns, small ones in English-speaking countries above all, share their
names with dozens: they are meant only when the article names their region ("Millbrook, Ala." or "Alabama"), or their
country where it has no more than one of them, or when the newspaper is from that country. Otherwise nothing is guessed.
"""

from collections.abc import Sequence

from .place_areas import areas_of, qualifier_end, within
from .place_table import Row, country_name
from .place_words import ALSO_ALONE, COUNTRY_WORDS, NAMED_ALIKE, STAND_ALONE

_MILLION, _LARGE = 7, 6  # digits of the population
_ENGLISH_SPEAKING = frozenset(("US", "CA", "GB", "IE", "AU", "NZ"))  # settlers took the names of towns with them
# Codes of countries under which anybody anywhere has a site.
_GENERAL_DOMAINS = frozenset("AG AI CC CO FM IO LA LY ME SC SO TO TV VC WS".split())
_MOST = 12  # namesakes that are looked at, and places in the text that are


def settle(rows: Sequence[Row], key: str, article: str, home: str | None) -> Row | None:
    """Return the row that a name alone means in an article, or None when nothing tells; the likeliest row comes first.

    `key` is the folded name, `home` the code of the newspaper's country.
    """
    if not rows or _is_famous(rows[0], key):
        return rows[0] if rows else None
    towns = [row for row in rows if row.kind in "CA"][:_MOST]
    printed = _printed_elsewhere(towns, article)
    if printed or not _is_large(rows):
        return printed or _by_region(towns, article) or _by_country(towns, article, home)
    # only where the article does not speak of the large city's country; in the United States, of its state
    words = () if rows[0].country_code == "US" else _words_of(rows[0].country_code)
    return rows[0] if any(_names(article, word) for word in words) else _by_region(towns, article) or rows[0]


def country_of_site(address: str | None) -> str | None:
    """Return the code of the country that a page's address ends in, or None when it tells none.

    >>> country_of_site("https://news.example.co.uk/story"), country_of_site("https://example.com/")
    ('GB', None)
    """
    host = (address or "").partition("://")[2].partition("/")[0].partition(":")[0]
    code = host.rpartition(".")[2].upper()
    code = "GB" if code == "UK" else code
    return code if len(code) == 2 and code not in _GENERAL_DOMAINS and country_name(code) else None


def _is_famous(first: Row, key: str) -> bool:
    return first.kind not in "CA" or key in STAND_ALONE or key in ALSO_ALONE or first.size >= _MILLION


def _is_large(rows: Sequence[Row]) -> bool:
    """Return whether the first place is far larger than its namesakes, and no small town of a country full of them."""
    return (rows[0].size >= _LARGE or rows[0].country_code not in _ENGLISH_SPEAKING) and _is_largest(rows)


def _is_largest(rows: Sequence[Row]) -> bool:
    """Return whether the first place is larger than its namesakes, by a digit at least."""
    first = rows[0]
    others = [row for row in rows[1:] if row.kind in "CA" and row.geonames_id != first.geonames_id]
    return all(row.size < first.size or (row.kind == "A" and row.size == first.size) for row in others)


def _printed_elsewhere(towns: Sequence[Row], article: str) -> Row | None:
    """Return the town that the article elsewhere prints with its region or country: "in Millbrook, Ala.,"."""
    for name in dict.fromkeys(row.name for row in towns):
        position = -1
        for _ in range(_MOST):
            position = article.find(f"{name}, ", position + 1)
            if position < 0:
                break
            start = position + len(name)
            end = qualifier_end(article, start, min(len(article), start + 60))
            areas = areas_of(article[start + 2 : end]) if end else []
            found = next((row for row in towns for area in areas if within(row, area)), None)
            if found:
                return found
    return None


def _by_region(towns: Sequence[Row], article: str) -> Row | None:
    """Return the one town whose region the article names; None when it names several towns' regions."""
    regions = {row.region for row in towns if row.region and row.region not in NAMED_ALIKE}
    regions -= {region for region in regions if any(region in row.name for row in towns)}  # Kansas City
    named = [row for row in towns if row.region in regions and _names(article, row.region or "")]
    return named[0] if len({row.region for row in named}) == 1 and _is_largest(named) else None


def _by_country(towns: Sequence[Row], article: str, home: str | None) -> Row | None:
    """Return the largest town of the one country that the article names, or else of the newspaper's own.

    The United States say too little: their towns' names are shared from state to state.
    """
    codes = list(dict.fromkeys(row.country_code for row in towns if row.country_code != "US"))
    named = [code for code in codes if any(_names(article, word) for word in _words_of(code))]
    named = named or [code for code in codes if code == home]
    there = [row for row in towns if row.country_code == named[0]] if len(named) == 1 else []
    return there[0] if there and _is_largest(there) else None


def _words_of(code: str) -> tuple[str, ...]:
    return COUNTRY_WORDS.get(code) or tuple(filter(None, [country_name(code)]))


def _names(article: str, word: str) -> bool:
    """Return whether the article has these words, not as parts of longer ones."""
    position = -1
    for _ in range(_MOST):
        position = article.find(word, position + 1)
        if position < 0:
            return False
        end = position + len(word)
        if not article[position - 1 : position].isalnum() and not article[end : end + 1].isalnum():
            return True
    return False
