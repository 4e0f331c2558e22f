"""The credits that only a script holds: the state of pages that are built in the browser, as JSON or as strings of it.

The state is never parsed as a whole, for it may be megabytes: where a picture's name stands in it, the object around
that place is looked at, and the credit that it has.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from ...credits import line
from ..markup.text import clean_line
from .data_images import address_stem
from .figures import Figure

# "credit": "Ana Ruiz/AP", also with escaped quotation marks, as in a string within a string.
_CREDIT = re.compile(
    r"""
    "(?:image|photo|media|picture|bild|foto)?[_-]?
      (?:credits?(?:[_-]?(?:text|line))?|copyright(?:[_-]?(?:text|notice|holder|line))?|photographer|attribution)
    \\{0,8}"\s?:\s?\\{0,8}" ((?:[^"\\]|\\{1,8}u[0-9a-fA-F]{4}){2,120}) \\{0,8}"
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CREDIT_STEMS = ("redit", "opyright", "hotographer", "ttribution")
_ESCAPED = re.compile(r"\\{1,8}u([0-9a-fA-F]{4})")
_BRACE = re.compile("[{}]")
_MOST_PICTURES = 200  # of a page that are looked for
_MOST_PLACES = 4  # where a picture's name stands in one script
_OBJECT_REACH = 3000  # characters of an object on either side of the name
_OBJECT_LEVELS = 3  # objects around the name, from the inside out


def scripts_with_credits(scripts: Iterable[str]) -> list[str]:
    """Return the texts of the scripts that may hold a picture's credit."""
    return [text for text in scripts if any(key in text for key in _CREDIT_STEMS) and _CREDIT.search(text)]


def complete_from_scripts(figures: Sequence[Figure], texts: Sequence[str], publisher: str | None) -> list[Figure]:
    """Return the pictures, with the credits that scripts hold for those that have none."""
    completed: list[Figure] = []
    for figure in figures:
        name = "" if figure.credit or len(completed) >= _MOST_PICTURES else address_stem(figure.image_url)
        credit = _find_credit(name, texts, publisher) if name else None
        completed.append(msgspec.structs.replace(figure, credit=credit, stated=True) if credit else figure)
    return completed


def _find_credit(name: str, texts: Sequence[str], publisher: str | None) -> str | None:
    for text in texts:
        for place in islice(re.finditer(re.escape(name), text), _MOST_PLACES):
            for part in _objects(text, place.start()):
                found = {_plain(match[1]) for match in _CREDIT.finditer(part)}
                if len(found) > 1:
                    break  # it holds several pictures
                if found and _names_somebody(credit := found.pop(), publisher):
                    return credit
    return None


def _objects(text: str, place: int) -> Iterator[str]:
    """Yield the JSON objects around a place, from the inside out, as far as they are short."""
    before = [brace.start() for brace in _BRACE.finditer(text, place - _OBJECT_REACH, place)]
    after = [brace.start() for brace in _BRACE.finditer(text, place, place + _OBJECT_REACH)]
    starts = _unanswered(text, reversed(before), "{")
    ends = _unanswered(text, after, "}")
    for start, end in islice(zip(starts, ends, strict=False), _OBJECT_LEVELS):
        yield text[start : end + 1]


def _unanswered(text: str, braces: Iterable[int], wanted: str) -> Iterator[int]:
    """Yield, of braces from the inside out, those that no other one on the way answers."""
    depth = 0
    for place in braces:
        if text[place] != wanted:
            depth += 1
        elif depth:
            depth -= 1
        else:
            yield place


def _plain(value: str) -> str:
    return clean_line(_ESCAPED.sub(lambda match: chr(int(match[1], 16)), value))


def _names_somebody(credit: str, publisher: str | None) -> bool:
    """Tell whether a credit names a person or an agency, and not the publication alone."""
    read = line.read_credit(credit)
    return bool(read.creators or read.agencies) and credit.casefold() != (publisher or "").casefold()
