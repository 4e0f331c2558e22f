"""Matching: whether two names can be one bearer's, and what a name is compared by."""

from ...common.listed import listed
from ...common.patterns import lazy
from ...words.en.given_names import gender_of
from ...words.en.names import COURTESY, ORGANIZATION_WORDS, SUFFIXES
from ...words.en.nationalities import COUNTRY_OF
from ...words.en.roles import PERSON_NOUNS, is_group, role
from ..naming.names import Name
from .entities import Entity

# Words of an organization's name that do not say whose it is.
_BARE = ORGANIZATION_WORDS | listed(
    "defense defence foreign interior health justice finance education energy transport culture supreme high "
    "constitutional central national ministry affairs public security state emergency prosecutor election of and"
)
_OFFICES = listed("office department association union hospital bureau court federation league")
_OFFICE_OWNER = lazy(r"((?:(?!The )(?:U\.S\.|[A-Z][\w.-]+) ){0,4})([A-Z][\w-]+?)(?:['’]s|s['’]) $")
_COUNTRY_OWNER = lazy(r"((?:[A-Z][\w.]+ )?[A-Z][\w.]+)['’]s $")


def start_with_owner(text: str, name: Name) -> int:
    """Return where a name starts, with the country whose ministry, court or army it is."""
    if name.kind != "organization":
        return name.start
    if name.words[0].lower() in _OFFICES:
        owner = _OFFICE_OWNER.search(text, max(0, name.start - 50), name.start)
        if owner and (role(owner[2]) in PERSON_NOUNS or is_group(owner[2].lower())):
            return owner.start()  # the Velm County Sheriff's Office
    if not all(word.lower() in _BARE for word in name.words):
        return name.start
    match = _COUNTRY_OWNER.search(text, max(0, name.start - 30), name.start)
    return match.start() if match and match[1] in COUNTRY_OF else name.start


def without_suffixes(name: Name) -> tuple[str, ...]:
    """Return a name's words without "Jr." and the like."""
    words = name.words
    while len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIXES:
        words = words[:-1]
    return words


def comparison_key(text: str, name: Name) -> tuple[str, ...]:
    """Return a name's words in lower case; every name of one country gives the same."""
    country = COUNTRY_OF.get(" ".join(text[name.start : name.end].split())) if name.kind == "place" else None
    return (country.lower(),) if country else tuple(word.lower() for word in name.words)


def is_subsequence(short: str, long: str) -> bool:
    """Tell whether all letters of `short` stand in `long`, in order."""
    letters = iter(long)
    return all(letter in letters for letter in short)


def can_be_same_person(entity: Entity, name: Name) -> bool:
    """Tell whether two full names with one surname can be one person's ("Sonya A. Reed", "Sonya Reed")."""
    if entity.kind not in ("person", "unknown"):
        return False
    have = [word.lower().rstrip(".") for word in entity.words if word.lower().rstrip(".") not in SUFFIXES]
    new = [word.lower().rstrip(".") for word in without_suffixes(name)]
    if have == new or set(new) <= set(have) or set(have) <= set(new):
        return True
    first, other = have[0], new[0]
    if min(len(first), len(other)) == 1:
        return first[0] == other[0]
    return first == other or (min(len(first), len(other)) >= 3 and (first.startswith(other) or other.startswith(first)))


def can_be_short_form(entity: Entity, name: Name) -> bool:
    """Tell whether a short form's title and kind allow an entity."""
    shouted = len(name.words[0]) > 4 and name.words[0].isupper()  # "MERCIER" for Paul Mercier
    if name.kind == "organization" and entity.kind == "person" and not shouted:
        return False
    title = name.title.lower().rstrip(".")
    told = COURTESY.get(title)
    if told and entity.kind in ("person", "unknown"):
        known = gender_of(entity.words[0])
        return known is None or known == told
    return True
