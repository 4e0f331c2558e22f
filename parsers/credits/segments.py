"""The pieces of a credit line: each one a person, an agency, another organization, or a word such as "File"."""

import re
from typing import Literal

import msgspec

from ..common.patterns import lazy
from ..words import agencies
from ..words.credits import (
    CONNECTIVES,
    HANDOUT,
    NAME_ENDINGS,
    NO_NAME,
    NOISE,
    ORGANIZATION,
    PAGE_WORDS,
    PARTICLES,
    PICTURE_NOUNS,
)

Kind = Literal["person", "agency", "organization", "hander", "handout", "licence", "noise"]


class Segment(msgspec.Struct, frozen=True):
    """One piece of a credit: `name` is cleaned (an agency's is its usual one), `by` the separator before it."""

    kind: Kind
    name: str
    by: str


# "Ana Ruiz/Pool via AP", "Ana Ruiz | Example | Getty Images", "Ana Ruiz (REUTERS)"; spaces are single by now.
_SEPARATOR = lazy(r" ?[/|•·;()\[\]©] ?| [-–—] | via | c/o |, (?!(?:Jr|Sr|Inc|Ltd|LLC|Co)\b)", re.IGNORECASE)
_LABEL_WORDS = "|".join(
    sorted(
        (*PICTURE_NOUNS, *("file", "ap", "afp", "main", "lead", "cover", "top", "press", "featured", "source")), key=len
    )[::-1]
)
_LABEL = lazy(rf"(?:(?:{_LABEL_WORDS}) ?)*(?:: ?|, (?=[A-Z])| by:? | credit:? )|by:? ", re.IGNORECASE)
_HANDED = lazy(
    r"(?:(?:photos?|images?|pictures?|video) )?(?:handout|courtesy|provided|supplied|submitted|contributed|released)"
    r"(?: (?:photo|image|picture|video))?(?: of| by| from|:) |courtesy (?=[A-Z])",
    re.IGNORECASE,
)
# Under which licence a picture may be printed: nobody made it, nobody handed it out.
LICENCE = lazy(
    r"(?:\bCC0\b|\bCC[ -]BY\b(?:-[A-Z]{2})*|\bCreative Commons\b|\bpublic domain\b|\bAttribution(?:-[A-Za-z]+)+"
    r"|\bGNU Free Documentation\b|\b(?:Unsplash|Pexels|Pixabay|Flickr)(?= licen[cs]e))"
    r"(?: (?:[1-4]\.\d|(?:international|unported|generic|deed|licen[cs]e|attribution)\b))*",
    re.IGNORECASE,
)
_AND = lazy(r" (?:and|&|und|et|y|e) ")


def split_credit(line: str) -> list[Segment] | None:
    """Return the pieces of a credit line without its label, or None when one of them is no name at all."""
    segments: list[Segment] = []
    position, by = 0, ""
    for separator in [*_SEPARATOR.finditer(line), None]:
        printed = line[position : separator.start() if separator else len(line)]
        piece = printed.strip(" .,:")
        if separator and printed.endswith(".") and _ends_sentence(piece):
            return None
        if piece:
            read = _read(piece, by)
            if read is None:
                return None
            segments += read
        if separator:
            position, by = separator.end(), separator.group().strip().lower()
    return segments


def _ends_sentence(piece: str) -> bool:
    last = piece.rpartition(" ")[2]
    return len(last) > 2 and last.lower() not in NAME_ENDINGS and "." not in last


def _read(piece: str, by: str) -> list[Segment] | None:
    known = agencies.look_up(piece)
    if known:
        return [Segment("agency", known, by)]
    if LICENCE.fullmatch(piece):
        return [Segment("licence", "", by)]
    handed = _HANDED.match(piece)
    if handed:
        return [Segment("handout", "", by), *_names(piece[handed.end() :], by, "hander")]
    label = _LABEL.match(piece)
    if label and label.end() < len(piece):
        return _read(piece[label.end() :], by)
    words = [word.lower().strip(".,") for word in piece.split()]
    if all(word in NOISE or word in HANDOUT or word in PICTURE_NOUNS for word in words):
        return [Segment("handout" if HANDOUT.intersection(words) else "noise", "", by)]
    name = _without_noise(piece)
    if _is_handed_out(piece[len(name) :] if piece.startswith(name) else ""):
        return [*_names(name, by, None), Segment("handout", "", "")]
    return _names(name, by, None)


def _is_handed_out(words: str) -> bool:
    """Return whether the words after a name say that it handed the picture out: "Police Handout"."""
    return any(word.lower() in HANDOUT for word in words.split())


def _without_noise(piece: str) -> str:
    words = piece.split()
    while len(words) > 1 and words[-1].lower().strip(".,") in NOISE | HANDOUT:
        if words[-1].lower() == "ho" and (words[-1] != "HO" or piece.isupper()):
            break  # a surname
        words.pop()
    if len(words) > 2 and (words[0].lower() in ("handout", "file", "pool") or words[0].lower() in PICTURE_NOUNS):
        words = words[1:]
    return " ".join(words)


def _names(piece: str, by: str, kind: Kind | None) -> list[Segment]:
    """Return one segment for each name in the piece, of the kind given or of the one that they look like."""
    known = agencies.look_up(piece)
    if known:
        return [Segment("agency", known, by)]
    if kind:
        return [Segment(kind, piece, by)]
    left, separator, right = piece.partition(" for ")
    if separator and right and (is_person_name(left) or agencies.look_up(left)):
        return [*_names(left, by, None), *_names(right, "for", None)]
    several = _AND.split(piece)
    if len(several) > 1 and all(is_person_name(name) or agencies.look_up(name) for name in several):
        return [segment for name in several for segment in _names(name, by, None)]
    return [Segment("person" if is_person_name(piece) or _is_user(piece) else "organization", piece, by)]


def _is_user(name: str) -> bool:
    """Return whether it is a user's name: one word in small letters, without a domain."""
    return name.islower() and " " not in name and "." not in name


def is_person_name(name: str) -> bool:
    """Return whether a name looks like a person's: two to five words, capitalized, none of an organization's.

    >>> [is_person_name(name) for name in ("Ana de la Cruz", "Tim P. Whitby", "Los Angeles Times", "Google")]
    [True, True, False, False]
    """
    words = name.split()
    if (
        not 2 <= len(words) <= 5
        or max(map(len, words)) > 22
        or not words[0][0].isupper()
        or words[0].lower() in ("the", "los", "las", "new")
    ):
        return False
    capitals = 0
    for word in words:
        bare = word.strip(".,'’").lower()
        if bare in ORGANIZATION or bare in PAGE_WORDS or bare in NO_NAME or bare in ("of", "and", "for", "in"):
            return False
        if word[0].isupper() and word[-1] not in "-–" and all(c.isalpha() or c in ".'’-‘`" for c in word):
            capitals += 1
        elif bare not in PARTICLES and not bare.startswith(("al-", "el-", "d'", "d’", "as-", "an-", "ar-")):
            return False
    return capitals >= 2 and not any(len(w) > 3 and w.endswith(".") and _ends_sentence(w[:-1]) for w in words)


def is_name(name: str) -> bool:
    """Return whether every word could stand in a name: capitalized, or a small connecting word after the first."""
    words = name.split()
    if not words or len(words) > 10:
        return False
    if any(len(w) > 3 and w[-1] in ".!?,:" and w[:-1].lower() not in NAME_ENDINGS for w in words[:-1]):
        return False
    if any(w.lower() in NO_NAME and not w.isupper() for w in words):
        return False
    capitals = [w for w in words if _is_name_word(w)]
    small = [w for w in words if w not in capitals]
    first = capitals and words[0] in capitals and words[0].lower() not in PAGE_WORDS
    return bool(first) and all(w.lower() in CONNECTIVES or w.lower() in PARTICLES for w in small)


def _is_name_word(word: str) -> bool:
    """Return whether a word is capitalized ("Arden", "eCourt"), an address, or of a script without small letters."""
    return not word.islower() or not word[0].isalpha() or "." in word.strip(".")


def is_organization(name: str) -> bool:
    """Return whether a word of the name says that it is an organization, or that it is an acronym or an address.

    >>> is_organization("Example School Board"), is_organization("MSB"), is_organization("Jones")
    (True, True, False)
    """
    if not any(character.isalpha() for character in name):
        return False
    if " " not in name and ((name.isupper() and len(name) > 1) or "." in name.strip(".")):
        return True
    return any(word.lower().strip(".,'’") in ORGANIZATION for word in name.split())
