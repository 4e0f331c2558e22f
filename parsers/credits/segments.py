"""The pieces of a credit line: each one a person, an agency, another organization, or a word such as "File"."""

import re
from typing import Literal

import msgspec

from ..common.patterns import lazy
from ..names.names import ends_sentence, is_person_name
from ..words import agencies
from ..words.credits import HANDOUT, NOISE, PICTURE_NOUNS, PICTURE_SITES, SOURCE_NOUNS

Kind = Literal["person", "agency", "organization", "hander", "handout", "licence", "noise"]


class Segment(msgspec.Struct, frozen=True, gc=False):
    """One piece of a credit: `name` is cleaned (an agency's is its usual one), `by` the separator before it."""

    kind: Kind
    name: str
    by: str


# "Ana Ruiz/Pool via AP", "Ana Ruiz | Example | Getty Images", "Ana Ruiz (REUTERS)"; spaces are single by now.
_SEPARATOR = lazy(
    rf" ?[/|•·;()\[\]©] ?| [-–—] | via | c/o |, (?!(?:Jr|Sr|Inc|Ltd|LLC|Co)\b)| on (?=(?:{'|'.join(PICTURE_SITES)})\b)",
    re.IGNORECASE,
)
_BEFORE_NOUNS = ("file", "ap", "afp", "main", "lead", "cover", "top", "press", "featured", "source", "staff")
_LABEL_WORDS = "|".join(sorted((*PICTURE_NOUNS, *_BEFORE_NOUNS), key=len)[::-1])
_SOURCES = "|".join(sorted(SOURCE_NOUNS, key=len)[::-1])
_LABEL = lazy(
    rf"(?:{_SOURCES}) ?[:=] ?|fot\\. "
    rf"|(?:(?:{_LABEL_WORDS}) ?)*(?:: ?|, (?=[A-Z])| by:? | credit:? )|(?:by|via):? "
    r"|(?:photo |image )?(?:credits?|bildnachweis|bildquelle|fotocredit|quelle) ?(?::|\.{2,3}|…) ?"
    r"|(?:copyright|\(c\)) ?(?:\d{4}(?:-\d{2,4})?,? )?(?:by )?(?:the (?=ap\b|associated press))?"
    r"|\d{4},? (?:by )?(?:the (?=ap\b|associated press))?(?=[^\W\d])",
    re.IGNORECASE,
)
_HANDED = lazy(
    r"(?:(?:photos?|images?|pictures?|video) )?(?:handout|courtesy|provided|supplied|submitted|contributed|released)"
    r"(?: (?:photo|image|picture|video))?(?: of| by| from|:) |courtesy (?=[A-Z])"
    r"|mit (?:freundlicher|freundl\.?|frdl\.?) (?:genehmigung|gen\.?)(?: (?:von|der|des|durch))? "
    r"|avec l['’]aimable autorisation d(?:e |u |es |['’])|cortes[ií]a d(?:e |el )"
    r"|per gentile concessione d(?:i |el(?:la)? )",
    re.IGNORECASE,
)
_E_MAIL = lazy(r"[(<]?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}[)>]?")
# What agencies tell their editors behind a credit: "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY."
_TO_EDITORS = lazy(
    r"[ ](?:ATTENTION EDITORS|(?:FOR )?EDITORIAL USE ONLY|NO (?:RESALES|ARCHIVES?|COMMERCIAL|THIRD PARTY)\b"
    r"|TEMPLATE OUT|BEST QUALITY AVAILABLE).*$"
)
# Under which licence a picture may be printed: nobody made it, nobody handed it out.
LICENCE = lazy(
    r"(?:\bCC0\b|\bCC[ -]BY\b(?:-[A-Z]{2})*|\bCreative Commons\b|\bpublic domain\b|\bAttribution(?:-[A-Za-z]+)+"
    r"|\bGNU Free Documentation\b|\b(?:Unsplash|Pexels|Pixabay|Flickr)(?= licen[cs]e))"
    r"(?: (?:[1-4]\.\d|(?:international|unported|generic|deed|licen[cs]e|attribution)\b))*",
    re.IGNORECASE,
)
_COPYRIGHT = lazy(r"\(c\) ?(?=\w)", re.IGNORECASE)
_AND = lazy(r" (?:and|&|und|et|y|e) ")


def without_notice(text: str) -> str:
    """Return a caption or credit without what its agency tells the editors behind it.

    >>> without_notice("Bo Lind via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. NORWAY OUT.")
    'Bo Lind via REUTERS'
    """
    return _TO_EDITORS.sub("", text)


def split_credit(line: str) -> list[Segment] | None:
    """Return the pieces of a credit line without its label, or None when a sentence ends in it: that is no credit."""
    segments: list[Segment] = []
    line = _E_MAIL.sub("", line) if "@" in line else line
    line = _COPYRIGHT.sub("©", line) if "(" in line else line
    position, by = 0, ""
    for separator in [*_SEPARATOR.finditer(line), None]:
        printed = line[position : separator.start() if separator else len(line)]
        piece = printed.strip(" .,:=")
        if separator and ends_sentence(printed.rpartition(" ")[2]):
            return None
        if piece:
            segments += _read(piece, by)
        if separator:
            position, by = separator.end(), separator.group().strip().lower()
    return segments


def _read(piece: str, by: str) -> list[Segment]:
    known = agencies.look_up(piece)
    if known:
        return [Segment("agency", known, by)]
    if LICENCE.fullmatch(piece):
        return [Segment("licence", "", by)]
    words = [word.lower().strip(".,") for word in piece.split()]
    if all(word in NOISE or word in HANDOUT or word in PICTURE_NOUNS for word in words):
        return [Segment("handout" if HANDOUT.intersection(words) else "noise", "", by)]
    handed = _HANDED.match(piece)
    if handed:
        return [Segment("handout", "", by), *_names(piece[handed.end() :], by, "hander")]
    label = _LABEL.match(piece)
    if label and label.end() < len(piece):
        return _read(piece[label.end() :], by)
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
        if words[-1] == "Live" and not agencies.look_up(" ".join(words[:-1])):
            break  # a town's paper: "Otterby Live"
        if words[-1].lower() == "ho" and (words[-1] != "HO" or piece.isupper()):
            break  # a surname
        words.pop()
    if len(words) > 2 and (words[0].lower() in ("handout", "file", "pool") or words[0].lower() in PICTURE_NOUNS):
        words = words[1:]
    elif len(words) == 2 and words[0].lower() in PICTURE_NOUNS and agencies.look_up(words[1]):
        words = words[1:]  # "Foto ANSA"
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
