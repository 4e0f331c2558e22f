"""Bylines in plain text: "By Ana Ruiz and Bo Lind | Example News", "Ana Ruiz, Staff Writer"."""

import re

from ...schemas.article import Author
from ..credit import agencies
from ..credit.credit_segments import is_name, is_organization, is_person
from ..patterns import lazy

_BY = lazy(
    r"(?:(?:written|words|story|text|report|reported|posted|analysis|opinion|review)\s+)?(?:by|von|par|por|door)\s*:?\s+"
    r"|(?:authors?|autor(?:es|en)?)\s*:\s*",
    re.IGNORECASE,
)
_ROLE = lazy(
    r"\b(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|critics?|staff|bureau"
    r"|chief|desk|producers?|presenter|analyst|special to)\b",
    re.IGNORECASE,
)
_PARTS = lazy(r"\s*(?:[,;|•·/()\n]|\s[-–—]\s)\s*")
_AND = lazy(r"\s+(?:and|und|et|y|with|&)\s+")
_DESK = lazy(
    r"(?:the\s+)?[A-Z][\w.&'’-]*(?:\s[A-Z][\w.&'’-]*){0,4}(?:\s(?:staff|desk|reporters?|team))?", re.IGNORECASE
)
LONGEST = 200


def read_byline(text: str) -> tuple[Author, ...]:
    """Return the authors that a whole line names, or () when it is no byline.

    >>> [(a.name, a.role, a.organization) for a in read_byline("By Ana Ruiz, Political Editor, and Bo Lind | Reuters")]
    [('Ana Ruiz', 'Political Editor', None), ('Bo Lind', None, 'Reuters')]
    >>> read_byline("By the time the talks ended, nobody was left.")
    ()
    """
    if len(text) > 2 * LONGEST:
        return ()
    line = " ".join(text.split())
    label = _BY.match(line)
    if len(line) > LONGEST or (not label and not _ROLE.search(line)):
        return ()
    authors = _read(line[label.end() :] if label else line)
    if label and not authors:
        return _desk(line[label.end() :])
    return authors if label or any(author.role or author.organization for author in authors) else ()


def read_names(text: str) -> tuple[Author, ...]:
    """Return the authors of a line that stands where a byline is due: names, without "By"."""
    line = " ".join(text.split())
    return _read(line) if len(line) <= LONGEST else ()


def _desk(line: str) -> tuple[Author, ...]:
    """Read a byline without a person: "By Example Staff", "By TPN"."""
    line = line.strip(" .")
    if _DESK.fullmatch(line) and line[:1].isupper() and len(line.split()) <= 5:
        return (Author(line, None, None),)
    return ()


def _read(line: str) -> tuple[Author, ...]:
    authors: list[Author] = []
    for part in _PARTS.split(line.strip(" .")):
        for piece in _AND.split(re.sub("^(?:and|und|et|y|by) ", "", part.strip(), flags=re.IGNORECASE)):
            piece = piece.strip(" .,:")
            if not piece:
                continue
            if not _take(piece, authors):
                return ()
    return tuple(authors)


def _take(piece: str, authors: list[Author]) -> bool:
    """Add a piece to the authors: a name, or the role or organization of those before. False: it is none of them."""
    left, _, right = piece.partition(" for ")
    if right and is_person(left) and is_name(right):
        authors.append(Author(left, None, right))
    elif agencies.look_up(piece) or (authors and not _ROLE.search(piece) and _is_house(piece)):
        if not authors:
            authors.append(Author(piece, None, None))
        _complete(authors, "organization", piece)
    elif _ROLE.search(piece) and len(piece.split()) <= 7:
        if not authors:
            return False
        _complete(authors, "role", piece)
    elif is_person(piece) or (piece.isupper() and is_name(piece) and len(piece.split()) > 1):
        authors.append(Author(piece, None, None))
    else:
        return False
    return True


def _is_house(piece: str) -> bool:
    return is_name(piece) and is_organization(piece)


def _complete(authors: list[Author], field: str, value: str) -> None:
    """Give the authors at the end of the list that lack it a role or an organization."""
    last = authors[-1]
    if field == "role" and last.role is None:
        authors[-1] = Author(last.name, value, last.organization)
    elif field == "organization" and last.name != value:
        authors[-1] = Author(last.name, last.role, last.organization or value)
