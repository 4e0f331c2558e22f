"""Descriptions: what stands beside a name and says who it is, as title, apposition or predicate.

"Iranian President" before a name, ", director of the institute," behind it, "is a nurse", "the group, " before it: in
come a text and a Name, out come Descriptions with their head nouns.
"""

import re

import msgspec

from ...common.listed import listed
from ...common.patterns import lazy
from ...words.en.names import TITLE_MODIFIERS, TITLES
from ...words.en.nationalities import countries_in
from ...words.en.roles import ORGANIZATION_NOUNS, PERSON_NOUNS, role
from .names import Name

_ROLES = PERSON_NOUNS | TITLES | ORGANIZATION_NOUNS
LONGEST_APPOSITION = 110  # characters that an apposition may have

# Each way to end begins with a letter or mark, none with a boundary: so it is found fastest.
_STOP = lazy(
    r"""
    [,;:()“”"\n—–?!]
    | \. (?<!\bMr.) (?<!\bMs.) (?<!\bMrs.) (?<!\bDr.) (?<!\bSt.) (?<!\b[A-Z].)
    | w (?<!\w.) (?:ho|hich|hose|here) \b | s (?<!\w.) (?:aid|ays) \b | t (?<!\w.) hat\b | a (?<!\w.) nd\b
    """,
    re.VERBOSE,
)
_NO_APPOSITION = listed(
    """
    about after although and are as at because been before being but by came did do does for from had has have he her
    hers him his i if in including into is it like of on or our she since so such than that them then there these
    they this those though through to told too under until up us was we went were what when where whether which while
    who whom whose why with you your
    """
)
_AGE = lazy(r"(?:now |aged? )?\d{1,3}(?: years old)?, ")
_COPULA = lazy(r" (?:is|was|has been|became|works as|serves as|served as) (?=(?:an?|the|one of) )")
_POST = lazy(r"(\w[\w-]*) (?:to|of|for|at|in|with) (?:the )?$")
_OWNER = lazy(r"((?:[A-Z]\w+ )?\w[\w.]*)['’‘]s $")
_BEFORE = lazy(
    r"(?:^|[,.;:(“\"\n—–]|\b(?:and|by|with|of|to|for|from|told|as|said)\b)\s*((?:[\w’'-]+ ){0,7}[\w’'-]+), $"
)
_PREPOSITION = lazy(r"\b(?:of|for|at|in|from|with|to|on|by|who|whose|based|under|behind|near)\b")
_WORDS = lazy(r"[^\W\d_][\w’'-]*\.?")


class Description(msgspec.Struct, frozen=True):
    """One description: as `printed` ("" when it is no title), its head nouns, countries and all its words."""

    printed: str
    heads: frozenset[str]
    countries: frozenset[str]
    words: frozenset[str]


def role_nouns(phrase: str) -> frozenset[str]:
    """Return the role nouns of a phrase, up to its first preposition.

    >>> sorted(role_nouns("former director and chief scientist of the Harlan Institute"))
    ['director', 'scientist']
    """
    match = _PREPOSITION.search(phrase)
    region = phrase[: match.start()] if match else phrase
    words = [role(word) for word in _WORDS.findall(region)]
    found = {
        word
        for i, word in enumerate(words)
        if word in _ROLES and not (word in TITLE_MODIFIERS and i + 1 < len(words) and words[i + 1] in _ROLES)
    }
    if "executive" in found or re.search(r"\bchief executive\b", region, re.IGNORECASE):
        found |= {"ceo", "executive"} if "chief" in region.lower() else set()
    if re.search(r"\bprime minister\b", region, re.IGNORECASE):
        found.add("premier")
    return frozenset(found)


def read_description(phrase: str, printed: bool = True, context: str = "") -> Description | None:
    """Return what a phrase says, or None when it describes nobody."""
    heads = role_nouns(phrase)
    if not heads:
        return None
    words = frozenset(role(word) for word in _WORDS.findall(f"{context} {phrase}"))
    return Description(" ".join(phrase.split()) if printed else "", heads, countries_in(f"{context} {phrase}"), words)


def descriptions_of(text: str, name: Name) -> list[Description]:
    """Return what stands directly beside a name."""
    found = [_title(text, name)]
    if not name.possessive and name.kind != "place":
        found.append(_apposition_behind(text, name.end))
        found.append(_predicate_nominal(text, name.end))
    found.append(_apposition_before(text, name.title_start))
    return [description for description in found if description is not None]


def _title(text: str, name: Name) -> Description | None:
    """Read the title before a name, with the country before that ("Iran’s President …")."""
    if name.title:
        before = text[max(0, name.title_start - 40) : name.title_start]
        owner = _OWNER.search(before)
        described = read_description(name.title, context=owner[1] if owner else "")
        post = _POST.search(before)
        if described is None and post and post[1].lower() in PERSON_NOUNS:
            described = read_description(post[1], printed=False, context=before)
        return described
    return None


def _apposition_behind(text: str, end: int) -> Description | None:
    """Read an apposition: "Dana Lee, 37, director of the institute,"."""
    if text[end : end + 2] != ", ":
        return None
    start = end + 2
    age = _AGE.match(text, start)
    if age:
        start = age.end()
    stop = _STOP.search(text, start, start + LONGEST_APPOSITION)
    if not stop or stop.start() - start < 4:
        return None
    phrase = text[start : stop.start()].strip()
    first = phrase.split(" ", 1)[0]
    if first.lower() in ("a", "an", "the", "his", "her", "one", "another", "its", "their"):
        phrase_heads = phrase.split(" ", 1)[-1]
    elif first.lower() not in _NO_APPOSITION and first[:1].isalpha():
        phrase_heads = phrase
    else:
        return None
    if first[:1].isupper() and stop.group() == "," and role_nouns(phrase) and _two_names(phrase):
        return None  # the next member of a list, with a title
    described = read_description(phrase_heads)
    return described if described and _noun_ends(phrase_heads) else None


def _two_names(phrase: str) -> bool:
    """Tell "Mayor Ana Ruiz", which names somebody else, from "Chief of Staff"."""
    words = phrase.split()
    return (
        len(words) > 1 and words[-1][:1].isupper() and words[-2][:1].isupper() and role(words[-1]) not in PERSON_NOUNS
    )


def _noun_ends(phrase: str) -> bool:
    """Tell whether the noun before the first preposition is somebody's or something's role."""
    match = _PREPOSITION.search(phrase)
    region = (phrase[: match.start()] if match else phrase).split()
    return bool(region) and role(region[-1].strip(",")) in _ROLES


def _predicate_nominal(text: str, end: int) -> Description | None:
    match = _COPULA.match(text, end)
    if not match:
        return None
    stop = _STOP.search(text, match.end(), match.end() + LONGEST_APPOSITION)
    phrase = text[match.end() : stop.start() if stop else match.end() + 60].strip().split(" ", 1)[-1]
    return read_description(phrase, printed=False) if _noun_ends(phrase) else None


def _apposition_before(text: str, start: int) -> Description | None:
    """Read a noun that the name explains: "the institute’s director, Dana Lee"."""
    if text[max(0, start - 2) : start] != ", ":
        return None
    match = _BEFORE.search(text, max(0, start - 90), start)
    if not match or not _noun_ends(match[1]):
        return None
    first = match[1].split(" ", 1)[0].lower()
    if (
        first not in ("the", "his", "her", "their", "a", "an", "its", "my", "our")
        and "’s " not in match[1]
        and "'s " not in match[1]
    ):
        return None
    return read_description(match[1], printed=False)
