"""Matching: whether two names can be one bearer's, and what a name is compared by."""

from collections.abc import Mapping

from ...words.language import Language
from ..naming.names import Name
from .entities import Entity

_LONGEST_OFFICE_OWNER = 50  # characters
_LONGEST_COUNTRY_OWNER = 30
_SHORTEST_SHOUTED = 5  # letters


def start_with_owner(text: str, name: Name, language: Language) -> int:
    """Return where a name starts, with the country whose ministry, court or army it is."""
    if name.kind != "organization":
        return name.start
    names, nouns, patterns = language.names, language.nouns, language.speaker_patterns
    if name.words[0].lower() in names.offices:
        owner = patterns.office_owner.search(text, max(0, name.start - _LONGEST_OFFICE_OWNER), name.start)
        if owner and (language.role(owner[2]) in nouns.persons or nouns.is_group(owner[2].lower())):
            return owner.start()  # the Velm County Sheriff's Office
    if not all(word.lower() in names.bare_bodies for word in name.words):
        return name.start
    match = patterns.owner_before.search(text, max(0, name.start - _LONGEST_COUNTRY_OWNER), name.start)
    return match.start() if match and match[1] in names.countries else name.start


def without_suffixes(name: Name, suffixes: frozenset[str]) -> tuple[str, ...]:
    """Return a name's words without "Jr." and the like."""
    words = name.words
    while len(words) > 1 and words[-1].lower().rstrip(".") in suffixes:
        words = words[:-1]
    return words


def comparison_key(text: str, name: Name, countries: Mapping[str, str]) -> tuple[str, ...]:
    """Return a name's words in lower case; every name of one country gives the same."""
    country = countries.get(" ".join(text[name.start : name.end].split())) if name.kind == "place" else None
    return (country.lower(),) if country else tuple(without_article(word.lower()) for word in name.words)


def without_article(word: str) -> str:
    """Return a name's word without the article of Arabic names: "al-Hashimi" is Hashimi, too."""
    return word[3:] if word.startswith(("al-", "el-")) and len(word) > 5 else word


def is_subsequence(short: str, long: str) -> bool:
    """Tell whether all letters of `short` stand in `long`, in order."""
    letters = iter(long)
    return all(letter in letters for letter in short)


def can_be_same_person(entity: Entity, name: Name, suffixes: frozenset[str]) -> bool:
    """Tell whether two full names with one surname can be one person's ("Sonya A. Reed", "Sonya Reed")."""
    if entity.kind not in ("person", "unknown"):
        return False
    have = [word.lower().rstrip(".") for word in entity.words if word.lower().rstrip(".") not in suffixes]
    new = [word.lower().rstrip(".") for word in without_suffixes(name, suffixes)]
    if have == new or set(new) <= set(have) or set(have) <= set(new):
        return True
    first, other = have[0], new[0]
    if min(len(first), len(other)) == 1:
        return first[0] == other[0]
    return first == other or (min(len(first), len(other)) >= 3 and (first.startswith(other) or other.startswith(first)))


def can_be_short_form(entity: Entity, name: Name, language: Language) -> bool:
    """Tell whether a short form's title and kind allow an entity."""
    shouted = len(name.words[0]) >= _SHORTEST_SHOUTED and name.words[0].isupper()  # "MERCIER" for Paul Mercier
    if name.kind == "organization" and entity.kind == "person" and not shouted:
        return False
    title = name.title.lower().rstrip(".")
    told = language.titles.courtesy.get(title)
    if told and entity.kind in ("person", "unknown"):
        known = language.names.gender_of(entity.words[0])
        return known is None or known == told
    return True
