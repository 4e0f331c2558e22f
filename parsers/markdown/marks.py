"""The marks of Markdown, taken out of a text: what is left reads as plain text, and each character knows its place.

CommonMark (https://spec.commonmark.org/) as far as articles use it, with the front matter of static site generators:
headings, emphasis, links, images, block quotations, code, rules, tables, HTML between the lines.
"""

import re

import msgspec

from ..common.patterns import lazy
from ..document.written import WrittenText
from .inline import Piece, read_inline

_FRONT = lazy(r"\s*---[ \t]*\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = lazy(r"([A-Za-z][\w -]{0,40}):[ \t]*(.*)")
_ITEM = lazy(r"[ \t]*-[ \t]+(\S.*)")
_HEADING = lazy(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_UNDERLINE = lazy(r" {0,3}(?:=+|-+)[ \t]*$")
_RULE = lazy(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = lazy(r" {0,3}(```+|~~~+)")
_QUOTED = lazy(r" {0,3}(?:> ?){1,9}")
_REFERENCE = lazy(r" {0,3}\[([^\]\n]{1,200})\]:[ \t]+<?([^\s<>]{1,2000})>?(?:[ \t].*)?$")
_TABLE_ROW = lazy(r"[ \t]*\|.*\|[ \t]*$")
_LIST = lazy(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")
_HARD_ENDS = ("  ", "\\")
_SENTENCE_ENDS = tuple(".!?…:”\"'’)*_")
NARROWEST_WRAP, WIDEST_WRAP = 45, 120  # characters of lines that an editor wraps


class MarkdownImage(msgspec.Struct, frozen=True):
    """An image: its address, and its words' place in the bare text (`start` is `end` where it has none)."""

    url: str
    start: int
    end: int


class BareText(msgspec.Struct, frozen=True):
    """A text without its marks, and the text `written` with them.

    `headings` are the spans of headings in it, each with its level, `tables` those of rows; `front` are the fields of
    the front matter.
    """

    text: str
    written: WrittenText
    headings: list[tuple[int, int, int]]
    tables: list[tuple[int, int]]
    images: list[MarkdownImage]
    front: dict[str, str]


class _Writer:
    """Puts the bare text together, piece by piece."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.length = 0

    def add(self, text: str, origin: int) -> None:
        if text:
            self.parts.append(text)
            self.starts.append(self.length)
            self.origins.append(origin)
            self.length += len(text)


class _Reader:
    """Reads line by line; `paragraph` are the lines of the open paragraph, which are joined where they were wrapped."""

    def __init__(self, written: str, references: dict[str, str]) -> None:
        self.written, self.references = written, references
        self.writer = _Writer()
        self.headings: list[tuple[int, int, int]] = []
        self.tables: list[tuple[int, int]] = []
        self.images: list[MarkdownImage] = []
        self.before: tuple[str, bool] | None = None  # the line before in its paragraph; whether it ends hard

    def part(self, origin: int, *, blank: bool) -> None:
        """End the line, or with `blank` the paragraph."""
        self.writer.add("\n\n" if blank else "\n", min(origin, max(0, len(self.written) - 1)))
        self.before = None

    def line(self, start: int, end: int) -> tuple[int, int]:
        """Write what stands between two offsets without its marks; return where it now stands."""
        begin = self.writer.length
        for piece in read_inline(self.written, start, end, self.references):
            self._write(piece)
        return begin, self.writer.length

    def _write(self, piece: Piece) -> None:
        begin = self.writer.length
        self.writer.add(self.written[piece.start : piece.end], piece.start)
        if piece.image is None:
            return
        last = self.images[-1] if self.images else None
        if last and last.url == piece.image and last.end == begin:  # its words go on behind a mark
            self.images[-1] = MarkdownImage(last.url, last.start, self.writer.length)
        else:
            self.images.append(MarkdownImage(piece.image, begin, self.writer.length))

    def ordinary(self, start: int, end: int) -> None:
        """Write a line of a paragraph; it is joined with the one before where that was wrapped."""
        line = self.written[start:end]
        if self.before is not None:
            text, hard = self.before
            wrapped = NARROWEST_WRAP <= len(text) <= WIDEST_WRAP and not text.endswith(_SENTENCE_ENDS)
            joined = not hard and wrapped and not _LIST.match(line)
            self.writer.add(" " if joined else "\n", start - 1)
        self.line(start, end)
        self.before = line.rstrip(), line.endswith(_HARD_ENDS)


def take_out_marks(written: str) -> BareText:
    """Return a Markdown text, whose lines end in a newline, without its marks."""
    front, begin = _read_front_matter(written)
    comments = _comments(written, begin)
    lines = _lines(written, begin)
    references = {}
    for start, end in lines:
        if "]:" in written[start:end] and (match := _REFERENCE.fullmatch(written, start, end)):
            references[match[1].lower()] = match[2]
    reader = _Reader(written, references)
    _read_lines(reader, lines, comments)
    writer = reader.writer
    marked = WrittenText(written, writer.starts or [0], writer.origins or [0])
    return BareText("".join(writer.parts), marked, reader.headings, reader.tables, reader.images, front)


def _comments(written: str, begin: int) -> list[tuple[int, int]]:
    """Return where the comments of HTML stand."""
    spans = []
    while (start := written.find("<!--", begin)) >= 0 and (end := written.find("-->", start)) >= 0:
        begin = end + len("-->")
        spans.append((start, begin))
    return spans


def _lines(written: str, begin: int) -> list[tuple[int, int]]:
    lines = []
    while begin <= len(written):
        end = written.find("\n", begin)
        end = len(written) if end < 0 else end
        lines.append((begin, end))
        begin = end + 1
    return lines


def _read_lines(reader: _Reader, lines: list[tuple[int, int]], comments: list[tuple[int, int]]) -> None:
    written, fence, comment = reader.written, "", 0
    skipped = False
    for index, (start, end) in enumerate(lines):
        line = written[start:end]
        if fence:
            fence = "" if line.strip().startswith(fence) and not line.strip(" \t" + fence[0]) else fence
            continue
        while comment < len(comments) and comments[comment][1] <= start:
            comment += 1
        if comment < len(comments) and comments[comment][0] <= start < comments[comment][1]:
            start = min(end, comments[comment][1])
            line = written[start:end]
        if skipped:
            skipped = False
            continue
        after = written[slice(*lines[index + 1])] if index + 1 < len(lines) else ""
        opened = _FENCE.match(line)
        if not line.strip() or opened or _RULE.match(line) or _REFERENCE.match(line):
            fence = opened[1] if opened else ""
            reader.part(start, blank=True)
            continue
        skipped = _read_line(reader, start, end, after)


def _read_line(reader: _Reader, start: int, end: int, after: str) -> bool:
    """Read a line that has words; return whether the line after it only underlines it."""
    written = reader.written
    quoted = _QUOTED.match(written, start, end)
    start = quoted.end() if quoted else start
    heading = _HEADING.match(written, start, end)
    underlined = reader.before is None and bool(_UNDERLINE.match(after)) and not _LIST.match(written, start, end)
    if underlined and not after.strip().startswith("=") and (len(after.strip()) < 2 or end - start > WIDEST_WRAP):
        underlined = False
    if heading or underlined:
        reader.part(start, blank=True)
        level = len(heading[1]) if heading else (1 if after.strip().startswith("=") else 2)
        begin = heading.end() if heading else start
        words = written[begin:end].rstrip()
        bare = words.rstrip("#")
        words = bare.rstrip() if heading and bare.endswith(" ") else words  # "## Title ##"
        span = reader.line(begin, begin + len(words))
        reader.headings.append((*span, level))
        reader.part(end, blank=True)
    elif _TABLE_ROW.match(written, start, end):
        reader.part(start, blank=False)
        reader.tables.append(reader.line(start, end))
        reader.part(end, blank=False)
    elif not written[start:end].strip():
        reader.part(start, blank=True)
    else:
        reader.ordinary(start, end)
    return underlined


def _read_front_matter(written: str) -> tuple[dict[str, str], int]:
    """Return the fields of the front matter, by their names in lower case, and where it ends.

    Plain `key: value` lines of YAML are read, and lists below a key; of several items each is parted by a semicolon.
    """
    match = _FRONT.match(written)
    if match is None or not any(map(_FIELD.fullmatch, match[1].splitlines())):
        return {}, 0
    fields: dict[str, str] = {}
    key = ""
    for line in match[1].splitlines():
        field, item = _FIELD.fullmatch(line), _ITEM.fullmatch(line)
        if field:
            key = field[1].strip().lower()
            fields.setdefault(key, _plain_value(field[2]))
        elif item and key:
            fields[key] = "; ".join(filter(None, (fields[key], _plain_value(item[1].removeprefix("name:")))))
    return fields, match.end()


def _plain_value(value: str) -> str:
    """Return a YAML value without quotation marks, brackets of a list and a remark.

    >>> _plain_value('"Velm: bridge closed"  # draft'), _plain_value("[Ana Lopez, Bo Lind]")
    ('Velm: bridge closed', 'Ana Lopez; Bo Lind')
    """
    value = value.strip()
    if value[:1] in ("'", '"'):
        end = value.find(value[0], 1)
        return value[1 : end if end > 0 else len(value)]
    value = re.sub(r"\s#.*", "", value)
    if value[:1] == "[" and value[-1:] == "]":
        return "; ".join(item.strip(" \"'") for item in value[1:-1].split(","))
    return "" if value in (">", "|", "~", "null", ">-", "|-") else value
