"""What stands above a plain-text article: headline, standfirst, byline, date lines, and what the page left there."""

import datetime
import re

import msgspec

from ...schemas.article import Author, DateStamp, Role
from ..common.patterns import lazy
from ..datelines.confidence import opens_with_dateline
from ..names.names import is_person_name
from ..words.en.calendar import ANY_WEEKDAY
from ..words.marks import MARKS
from .blocks import TextBlock
from .bylines import (
    is_organization_in_byline,
    read_byline,
    read_correspondents,
    read_line_below_byline,
    read_unlabelled_byline,
)
from .date_lines import LineDates, read_date_line, read_dated_line
from .leftovers import is_page_line

_OPENERS = lazy(
    r"(?:An?|In|On|He|She|It|They|We|I|At|After|When|While|As|For|By|There|But|Nearly|About|More than|Police|One"
    r"|According|Since)\s"
)
_SAID = lazy(rf"\b(?:said|told|announced|according to|reported)\b|\bon (?:{ANY_WEEKDAY})\b")
_BYLINE_LABEL = lazy(r"(?:author|by|written by|author of the article)\s*:?$", re.IGNORECASE)
_USER = lazy(r"by [\w.-]{2,30}")  # "Posted on May 4th, 2023 by admin"
_STOP = lazy(r"(?<!\bv)(?<!\bvs)[.!][^\w?]{0,4}$")
_INNER_STOP = lazy(rf"[a-z0-9][.!?][{MARKS}]? [A-Z{MARKS}]")
_LONGEST_NAME_LINE = 60  # characters of a line with one name, and where it writes from
MOST_HEADER_BLOCKS = 60  # blocks that the header may have, page lines included


class Header(msgspec.Struct, frozen=True):
    """The roles of the first blocks, and the facts in them."""

    roles: tuple[Role, ...]
    section: str | None
    headline: str | None
    authors: tuple[Author, ...]
    published: DateStamp | None
    modified: DateStamp | None


def read_header(lines: list[str], reference: datetime.date | None, *, title: str | None = None) -> Header:
    """Return the roles of the blocks above the article's text; `lines` are the article's first blocks, in order.

    `title` is the line that is known to be the headline, where the input's marks tell that.

    The header ends where the last byline, date or page line stands before the first paragraph that is plainly text.
    """
    reader = _Reader(reference)
    last = -1
    for index, line in enumerate(lines[:MOST_HEADER_BLOCKS]):
        known = reader.fixed_role(line, index) if line != title else None
        if known is None and index and _is_text(line):
            break
        reader.add(known)
        if known in ("byline", "timestamp"):
            last = index
    return reader.finish(lines, last, title)


def _is_text(line: str) -> bool:
    """Return whether a block is plainly running text: two sentences, or one long one with its full stop."""
    words = len(line.split())
    return (bool(_INNER_STOP.search(line)) and words > 18) or words > 45 or (words > 30 and bool(_STOP.search(line)))


class _Reader:
    """Collects the roles of the header's blocks one by one."""

    def __init__(self, reference: datetime.date | None) -> None:
        self.reference = reference
        self.roles: list[Role | None] = []
        self.authors: tuple[Author, ...] = ()
        self.published: DateStamp | None = None
        self.modified: DateStamp | None = None
        self.byline_due = False

    def fixed_role(self, line: str, index: int) -> Role | None:
        """Return the role of a block that its own words tell: timestamp, byline or other."""
        stamps = read_date_line(line, self.reference)
        if stamps:
            self._note(stamps)
            return "timestamp"
        dated = read_dated_line(line, self.reference)
        if dated and (role := self._beside_date(dated.words, index)):
            self._note(dated.stamps)
            return role
        if self._is_below_byline(line) and (authors := read_line_below_byline(line, self.authors)):
            self.authors = authors
            return "byline"
        authors = read_byline(line) or (read_unlabelled_byline(line) if self.byline_due else ())
        self.byline_due = bool(_BYLINE_LABEL.match(line))
        if any(line == author.name for author in self.authors) or self._are_authors(authors, line, index):
            return "byline"
        return "other" if self.byline_due or is_page_line(line) else None

    def _is_below_byline(self, line: str) -> bool:
        """Return whether a line stands right below the byline, and the headline above them."""
        return self.roles[-1:] == ["byline"] and None in self.roles and not is_page_line(line)

    def _are_authors(self, authors: tuple[Author, ...], words: str, index: int) -> bool:
        """Return whether the authors that words of the header's line `index` name are the article's, and keep them."""
        if not authors or not (index or words[:3].lower() == "by "):
            return False
        self.authors = self.authors or authors
        return True

    def _note(self, stamps: LineDates) -> None:
        self.published = self.published or stamps.published
        self.modified = self.modified or stamps.modified

    def _beside_date(self, words: str, index: int) -> Role | None:
        """Return the role of a line that holds a date and these words; None when they are none of a header's."""
        authors = read_byline(words) or (read_unlabelled_byline(words) if index and is_person_name(words) else ())
        if self._are_authors(authors, words, index):
            return "byline"
        return "timestamp" if is_organization_in_byline(words) or _USER.fullmatch(words) else None

    def add(self, role: Role | None) -> None:
        self.roles.append(role)

    def finish(self, lines: list[str], last: int, title: str | None) -> Header:
        """Give the remaining blocks of the header their roles: the headline, its repetition, the standfirst."""
        section = self._take_section(lines, last)
        first = self._first_unknown()
        headline, depth = None, max(last + 1, len(self.roles) if first is None else first)
        near = first is not None and first < max(last, 1) + 3
        if first is not None and near and (lines[first] == title or is_headline(lines, first, last > first)):
            headline, depth = lines[first], max(depth, _before_dateline(lines, first + 1))
        roles: list[Role] = []
        for index in range(depth):
            role = self.roles[index] if index < len(self.roles) else None
            if role is None:
                below = first is not None and index > first
                named = self._bare_byline(lines[index], index < last, below_headline=below)
                role = named or _role_in_header(lines[index], headline)
            roles.append(role)
        return Header(tuple(roles), section, _one_line(headline), self.authors, self.published, self.modified)

    def _first_unknown(self) -> int | None:
        """Return the index of the first block whose role is not known yet."""
        return next((index for index, role in enumerate(self.roles) if role is None), None)

    def _take_section(self, lines: list[str], last: int) -> str | None:
        """Return the name of the section above the headline, whose role is known from now on."""
        first = self._first_unknown()
        if first is None or first + 1 >= last or not _is_section(lines, first):
            return None
        self.roles[first] = "other"
        return lines[first]

    def _bare_byline(self, line: str, before_date: bool, *, below_headline: bool) -> Role | None:
        """Read names without "By" above a date line: "Ana Ruiz in Arden", "Ana Ruiz and Bo Lind in Arden and Velm"."""
        if self.authors or not before_date:
            return None
        self.authors = read_correspondents(line) if below_headline else ()
        name = line.partition(" in ")[0]
        if not self.authors and len(line) <= _LONGEST_NAME_LINE and is_person_name(name):
            self.authors = (Author(name, None, None),)
        return "byline" if self.authors else None


def _is_lead(line: str) -> bool:
    """Return whether a block begins with a dateline."""
    return opens_with_dateline(line, 0, len(line))


def _before_dateline(lines: list[str], first: int) -> int:
    """Return where the blocks between a headline and a dateline end: the standfirst; `first` where there are none."""
    for index in range(first, min(first + 3, len(lines))):
        if _is_lead(lines[index]):
            return index
        if len(lines[index].split()) > 34:
            break
    return first


def _is_section(lines: list[str], index: int) -> bool:
    """Return whether a block is a section's name in capitals over the headline: "WORLD NEWS"."""
    line, below = lines[index], lines[index + 1]
    return line.isupper() and len(line.split()) < 4 and len(below.split()) > 3 and not _STOP.search(below)


def _role_in_header(line: str, headline: str | None) -> Role:
    if headline is not None and line.casefold().rstrip(".") == headline.casefold().rstrip("."):
        return "headline"
    words = len(line.split())
    if headline is None:
        return "other" if words < 5 else "body"
    return "description" if words > 5 or (words > 3 and _STOP.search(line)) else "other"


def _one_line(text: str | None) -> str | None:
    return " ".join(text.split()) if text else None


def is_headline(lines: list[str], index: int, before_byline: bool) -> bool:
    """Return whether a block is the article's headline: short, and no sentence of its text.

    `before_byline` says that a byline or date stands below it, before any text.
    """
    line = lines[index]
    words = line.split()
    following = lines[index + 1 : index + 4]
    if not 2 <= len(words) <= 34 or not following or _is_lead(line) or line[-1:] in ",:":
        return False
    if _INNER_STOP.search(line) and len(words) > 24:
        return False
    if before_byline or any(map(_is_lead, following)):
        return True
    if max(len(other.split()) for other in following) < 8 or _SAID.search(line):
        return False
    return _is_title(line, words)


def _is_title(line: str, words: list[str]) -> bool:
    """Return whether a line is no sentence of a text: in title case, or without a stop; or else a short one."""
    if _in_title_case(words) or not _STOP.search(line):
        return len(words) <= 30
    return len(words) <= 18 and not _OPENERS.match(line) and not _INNER_STOP.search(line)


def _in_title_case(words: list[str]) -> bool:
    """Return whether all long words but one begin with a capital, as headlines do in many papers."""
    long = [word for word in words if len(word.strip(MARKS + ".,:;?!")) > 4]
    capitalized = sum(word.lstrip(MARKS + "(")[:1].isupper() for word in long)
    return len(words) > 3 and len(long) > 1 and capitalized >= len(long) - (len(long) > 5)


def header_lines(text: str, blocks: list[TextBlock]) -> list[str]:
    """Return the words of the blocks that a header may have."""
    return [text[block.start : block.end] for block in blocks[: MOST_HEADER_BLOCKS + 4]]
