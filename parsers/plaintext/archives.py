"""Exports of press archives: an article between a head and a foot of fields ("Byline: JO HALE", "Load-Date: …").

Two ways of printing the head are read: labelled fields, and bare lines in the archives' order, that is the headline and
the paper above the date (Nexis), or the number of words, the date and the paper below the headline (Factiva).
"""

import datetime
import re

import msgspec

from ...schemas.article import Author, DateStamp, Role
from ..common.patterns import lazy
from ..words.en.archives import FIELDS, OTHER_FIELDS, SHORT_LABELS, SIGNS
from .blocks import TextBlock
from .bylines import read_byline
from .date_lines import read_leading_dates

_LABELLED = lazy(r"([A-Z][\w /-]{1,30}?):(?:\s+|$)")
_SHORT = lazy(r"([A-Z]{2,3})(?:[ \t]+|\s*\n\s*)(?=\S)")
_BODY = lazy(r"(?i:body|full text):?")
_WORDS = lazy(r"(?i:[\d,]{1,7} words)")
_END = lazy(r"(?i:end of document)|Document [A-Za-z0-9]{15,40}")
_COUNT = lazy(r"(?i:(?:\d+ of \d+ documents?|document \d+ of \d+|page \d+ of \d+))")
_COPYRIGHT = lazy(r"(?i:copyright|©|\(c\)|all rights reserved)")
_SURNAME_FIRST = lazy(r"(?<![^;\s])([A-Z][\w'’-]+), ([A-Z][\w.'’-]*(?: [A-Z]\.?)?)(?=;|$)")  # "Hale, Jo; Birch, Sam"
_SECTION_END = lazy(r"\s*;.*", re.DOTALL)
# Behind the article these are no labels of a list in it.
_FOOT = frozenset("load-date classification language publication-type subject copyright graphic an".split())
_FEWEST_SIGNS = 2
_TEXT_WORDS = 12  # a bare line of the head has fewer, or no stop
_MOST_FIELDS = 60  # blocks of a head


class ArchiveExport(msgspec.Struct, frozen=True):
    """An export's blocks, the head's first; the roles of the head and the foot, and of the article None."""

    blocks: list[TextBlock]
    roles: list[Role | None]
    headline: str | None
    description: str | None
    publisher: str | None
    section: str | None
    authors: tuple[Author, ...]
    published: DateStamp | None


class _Line(msgspec.Struct, frozen=True):
    """A block: its folded label, "" without one, and what it says behind that, from `start` on."""

    label: str
    value: str
    start: int


def read_archive_export(text: str, blocks: list[TextBlock], reference: datetime.date | None) -> ArchiveExport | None:
    """Return what an export of a press archive says, or None when the text is none."""
    short = any(text.startswith("HD", block.start) for block in blocks[:_MOST_FIELDS])
    near = blocks if len(blocks) <= 2 * _MOST_FIELDS else [*blocks[:_MOST_FIELDS], *blocks[-_MOST_FIELDS:]]
    if not _is_export([_line(text, block, short=short) for block in near]):
        return None
    lines = [_line(text, block, short=short) for block in blocks]
    first = _text_begin(lines)
    last = next((index for index in range(first, len(lines)) if _is_foot(lines[index])), len(lines))
    if first >= last:
        return None
    reader = _Head(reference)
    roles: list[Role | None] = [reader.role(line) for line in lines[:first]]
    reader.read_bare(lines[:first], roles)
    roles.extend(None for _ in range(first, last))
    roles.extend("other" for _ in range(last, len(lines)))
    parts = list(blocks)
    for index in range(last - 1, first - 1, -1):
        if lines[index].label and lines[index].value:  # "Full text: The council …"
            begin, end = parts[index].start, parts[index].end
            label = TextBlock(begin, len(text[begin : lines[index].start].rstrip()) + begin)
            parts[index : index + 1] = [label, TextBlock(lines[index].start, end)]
            roles.insert(index, "other")
    return ArchiveExport(parts, roles, **reader.facts)  # type: ignore[arg-type]


def _is_export(lines: list[_Line]) -> bool:
    """Return whether two labels, or other signs, that only archives print stand near a text's beginning or end."""
    signs = len({line.label for line in lines} & SIGNS)
    ends = any(_END.fullmatch(line.value) for line in lines)
    counted = any(_WORDS.fullmatch(line.value) for line in lines if not line.label)
    return signs + ends + counted >= _FEWEST_SIGNS


def _line(text: str, block: TextBlock, *, short: bool) -> _Line:
    """Split a block into its label and what stands behind it; `short` says that the labels are of two letters."""
    found = (_SHORT if short else _LABELLED).match(text, block.start, block.end)
    label = found[1].lower() if found else ""
    if found and (label in SHORT_LABELS if short else label in FIELDS or label in OTHER_FIELDS):
        return _Line(label, text[found.end() : block.end], found.end())
    printed = text[block.start : block.end]
    return _Line("body", "", block.end) if _BODY.fullmatch(printed) else _Line("", printed, block.start)


def _text_begin(lines: list[_Line]) -> int:
    """Return the index of the article's first block: behind "Body", or below the head's last field."""
    for index, line in enumerate(lines[:_MOST_FIELDS]):
        if FIELDS.get(line.label) == "text":
            return index if line.value else index + 1
    last = -1
    for index, line in enumerate(lines[:_MOST_FIELDS]):
        if line.label or _WORDS.fullmatch(line.value) or (_COPYRIGHT.match(line.value) and not _is_text(line)):
            last = index
        elif _is_text(line):
            break
    return last + 1


def _is_text(line: _Line) -> bool:
    return len(line.value.split()) >= _TEXT_WORDS and line.value.rstrip('"”’)')[-1:] in ".!?"


def _is_foot(line: _Line) -> bool:
    if FIELDS.get(line.label) == "text":
        return False
    return line.label in _FOOT or line.label in SIGNS or line.label in SHORT_LABELS or bool(_END.fullmatch(line.value))


class _Head:
    """Collects what the head's lines say."""

    def __init__(self, reference: datetime.date | None) -> None:
        self.reference = reference
        self.facts: dict[str, object] = dict.fromkeys(("headline", "description", "publisher", "section", "published"))
        self.facts["authors"] = ()

    def role(self, line: _Line) -> Role | None:
        """Return the role of a labelled line, and keep what it says; None for a bare one."""
        value = " ".join(line.value.split())
        field = FIELDS.get(line.label)
        if not line.label:
            return self._bare_role(value)
        if field is None or field == "text" or not value or self.facts[field]:
            return "other"
        if field == "published":
            return self._note_date(value)
        if field == "authors":
            value = _SURNAME_FIRST.sub(r"\2 \1", value) if line.label.startswith("author") else value
            self.facts["authors"] = read_byline(value) or read_byline(f"By {value}")
            return "byline"
        self.facts[field] = _SECTION_END.sub("", value) if field == "section" else value
        return field if field in ("headline", "description") else "other"  # type: ignore[return-value]

    def _bare_role(self, value: str) -> Role | None:
        if _WORDS.fullmatch(value) or _COUNT.fullmatch(value) or _COPYRIGHT.match(value):
            return "other"
        authors = () if self.facts["authors"] else read_byline(value)
        if authors and value[:3].lower() == "by ":
            self.facts["authors"] = authors
            return "byline"
        return self._note_date(value) if value[:1].isalnum() and read_leading_dates(value, self.reference) else None

    def _note_date(self, value: str) -> Role:
        stamps = read_leading_dates(value, self.reference)
        self.facts["published"] = self.facts["published"] or (stamps and stamps.published)
        return "timestamp" if stamps else "other"

    def read_bare(self, lines: list[_Line], roles: list[Role | None]) -> None:
        """Give the lines without a label their roles: the headline, the paper beside the date, codes."""
        dated = next((index for index, role in enumerate(roles) if role == "timestamp"), None)
        if self.facts["headline"] is None:
            first = next((index for index, role in enumerate(roles) if role is None), None)
            if first is not None:
                self.facts["headline"], roles[first] = " ".join(lines[first].value.split()), "headline"
        if self.facts["publisher"] is None and dated is not None:
            beside = [index for index in (dated - 1, dated + 1, dated + 2) if 0 <= index < len(roles)]
            paper = next((i for i in beside if roles[i] is None and not lines[i].value[:1].isdigit()), None)
            self.facts["publisher"] = None if paper is None else " ".join(lines[paper].value.split())
        for index, role in enumerate(roles):
            if role is None:
                roles[index] = "other"
