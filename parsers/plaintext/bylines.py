"""Bylines in plain text: "By Ana Ruiz and Bo Lind | Example News", "Ana Ruiz, Staff Writer"."""

import re

from ...schemas.article import Author
from ..common.patterns import lazy
from ..names.names import is_name, is_organization_name, is_person_name
from ..places.places import is_known_place
from ..words import agencies
from ..words.en.bylines import CREDENTIALS, NAME_SUFFIXES, OTHERS, ROLE_BEGINNINGS, ROLE_NOUNS, SURNAMES
from ..words.en.given_names import GIVEN_NAMES

_BY = lazy(
    r"(?:(?:written|words|story|text|report|reported|posted|analysis|opinion|review)\s+)?(?:by|von|par|por|door)\s*:?\s+"
    r"|(?:authors?|autor(?:es|en)?)\s*:\s*",
    re.IGNORECASE,
)
_ROLE = lazy(rf"\b(?:{'|'.join(ROLE_NOUNS)}|special to)\b", re.IGNORECASE)
_PARTS = lazy(r"\s*(?:[,;|•·/()\n]|\s[-–—]\s)\s*")
_AND = lazy(r"\s+(?:and|und|et|y|with|&)\s+")
_LEADING_AND = lazy("(?:and|und|et|y|by) ", re.IGNORECASE)
# "Ana Ruiz in Arden", "Ana Ruiz for the Arden Times": a small word that goes on after a name.
_AFTER_NAME = lazy(r" (in|at|from|near|of|for) (?:the )?(?=[^\W\d_a-z])")
_DESK = lazy(r"(?:The\s)?[A-Z][\w.&'’-]*(?:\s[A-Z][\w.&'’-]*){0,3}(?:\s(?:staff|desk|reporters?|team))?")
LONGEST_BYLINE = 200


def read_byline(text: str) -> tuple[Author, ...]:
    """Return the authors that a whole line names, or () when it is no byline.

    >>> [(a.name, a.role, a.organization) for a in read_byline("By Ana Ruiz, Political Editor, and Bo Lind | Reuters")]
    [('Ana Ruiz', 'Political Editor', None), ('Bo Lind', None, 'Reuters')]
    >>> read_byline("By the time the talks ended, nobody was left.")
    ()
    """
    line = _on_one_line(text)
    label = _BY.match(line)
    if len(line) > LONGEST_BYLINE or (not label and not _ROLE.search(line)):
        return ()
    authors = _read(line[label.end() :] if label else line)
    if label and not authors:
        return _desk(line[label.end() :])
    return authors if label or any(author.role or author.organization for author in authors) else ()


def read_unlabelled_byline(text: str) -> tuple[Author, ...]:
    """Return the authors of a line that stands where a byline is due: names, without "By"."""
    line = _on_one_line(text)
    return _read(line) if len(line) <= LONGEST_BYLINE else ()


def read_correspondents(text: str) -> tuple[Author, ...]:
    """Return the persons that a line names, each with or without his place or agency; () if it says more.

    >>> [author.name for author in read_correspondents("Ana Ruiz and Bo Lind in Arden, and Cem Tekin in Velm")]
    ['Ana Ruiz', 'Bo Lind', 'Cem Tekin']
    >>> read_correspondents("Ana Ruiz and Bo Lind meet in Arden")
    ()
    """
    authors = read_unlabelled_byline(text)
    persons = all(
        is_person_name(author.name) and (author.organization is None or agencies.look_up(author.organization))
        for author in authors
    )
    return authors if persons and text[-1:].isalpha() else ()


def read_line_below_byline(text: str, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """Return the authors with the role or organization that the line below their byline says, or () if it says none.

    >>> read_line_below_byline("Example News, Somerset", (Author("Ana Ruiz", None, None),))
    (Author(name='Ana Ruiz', role=None, organization='Example News'),)
    """
    line = _on_one_line(text)
    if not authors or len(line) > 80 or line[-1:] in ".!?:":
        return ()
    completed = [[author] for author in authors]
    for piece in filter(None, _PARTS.split(line)):
        if (_is_author(piece) and not is_role(piece)) or not all(_complete_with(piece, one) for one in completed):
            return ()
    read = tuple(one[0] for one in completed)
    return read if read != authors else ()


def _on_one_line(text: str) -> str:
    """Return the words of a byline; a line's end parts what stands before and after it, as a bar does."""
    return " | ".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _desk(line: str) -> tuple[Author, ...]:
    """Read a byline without a person: "By Example Staff", "By TPN"."""
    line = line.strip(" .")
    return (Author(line, None, None),) if _DESK.fullmatch(line) else ()


def _read(line: str) -> tuple[Author, ...]:
    authors: list[Author] = []
    for part in _PARTS.split(line.strip(" .")):
        for piece in _AND.split(_LEADING_AND.sub("", part.strip(), count=1) if _LEADING_AND.match(part) else part):
            piece = piece.strip(" .,:")
            several = split_name_and_role(piece) != (piece, None, None)
            if piece and not ((not several and _complete_with(piece, authors)) or _take(piece, authors)):
                return ()
    return tuple(authors)


def _take(piece: str, authors: list[Author]) -> bool:
    """Add the author that a piece names, with what the piece says about him. False: it names none."""
    name, role, organization = split_name_and_role(piece)
    after = _AFTER_NAME.search(name)
    if after and _is_author(name[: after.start()]) and is_name(name[after.end() :]):
        if after[1] in ("for", "of"):
            organization = name[after.end() :]
        name = name[: after.start()]
    if agencies.look_up(name) or _is_author(name) or (name.isupper() and is_name(name) and len(name.split()) > 1):
        authors.append(Author(name, role, organization))
        return True
    return False


def split_name_and_role(piece: str) -> tuple[str, str | None, str | None]:
    """Split "ANA RUIZ AP Sports Writer" into the name, the role and the agency; most pieces are nothing but a name."""
    words = piece.split()
    for count in range(2, len(words)):
        name, rest, word = " ".join(words[:count]), " ".join(words[count:]), words[count]
        if (agencies.look_up(words[0]) and not name.isupper()) or words[count - 1].lower() in ROLE_BEGINNINGS:
            break
        if agencies.look_up(rest) and _is_author(name):
            return name, None, rest
        starts = word.lower() in ROLE_BEGINNINGS or agencies.look_up(word) or (name.isupper() and not word.isupper())
        if starts and _ROLE.search(rest) and _is_author(name):
            return name, rest, word if agencies.look_up(word) else None
    return piece, None, None


def _complete_with(piece: str, authors: list[Author]) -> bool:
    """Give the last author the role or organization that a piece is. False: it says nothing about an author."""
    folded = piece.lower().replace(".", "")
    if folded in OTHERS or "@" in piece:
        return True
    if not authors:
        return False
    last = authors[-1]
    if folded in NAME_SUFFIXES:
        authors[-1] = Author(f"{last.name}, {piece}", last.role, last.organization)
    elif is_role(piece):
        house = piece.split()[0] if agencies.look_up(piece.split()[0]) else None
        authors[-1] = Author(last.name, last.role or piece, last.organization or house)
    elif is_organization_in_byline(piece) and not _writes_from(piece):
        if last.name != piece:
            authors[-1] = Author(last.name, last.role, last.organization or piece)
    else:
        return folded in CREDENTIALS or (not _is_author(piece) and is_known_place(piece))
    return True


def _writes_from(piece: str) -> bool:
    """Return whether a piece is a person with a place or paper: "Bo Lind at the United Nations"."""
    after = _AFTER_NAME.search(piece)
    return after is not None and _is_author(piece[: after.start()])


def has_common_given_name(name: str) -> bool:
    """Return whether a name begins with one of the common given names."""
    return name.split()[0].lower() in GIVEN_NAMES


def is_role(piece: str) -> bool:
    """Return whether a piece of a byline is what somebody does at the paper: "Staff Writer"."""
    return bool(_ROLE.search(piece)) and len(piece.split()) <= 7


def is_organization_in_byline(piece: str) -> bool:
    """Return whether a piece of a byline is the name of a newspaper, an agency or another organization."""
    if piece.lower().replace(".", "") in CREDENTIALS:
        return False
    if agencies.look_up(piece):
        return True
    return is_name(piece) and (is_organization_name(piece) or (piece.startswith("The ") and len(piece.split()) <= 4))


def _is_author(name: str) -> bool:
    """Return whether a piece of a byline is a person's name."""
    words = name.split()
    return is_person_name(name) or (
        len(words) == 2 and words[1].lower() in SURNAMES and is_person_name(f"{words[0]} Smith")
    )
