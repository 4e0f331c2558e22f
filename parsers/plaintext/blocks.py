"""The blocks of a plain text: paragraphs by blank lines, or by single line ends, with hard-wrapped lines joined."""

from itertools import pairwise

import msgspec

from ..common.patterns import lazy
from .date_lines import read_date_line

_LINE = lazy(r"[^\n\x0b\x0c\x85\u2028\u2029]+")
_BULLET = lazy(r"[•‣◦▪●○■*–—-]\s|[(\[]?(?:\d{1,3}|[a-zA-Z])[.)\]]\s")
# Hard-wrapped lines are this wide, and no line break stands this far before the margin.
NARROWEST_MARGIN, WIDEST_MARGIN, RAGGED_MARGIN = 45, 120, 24
_LONGEST_TOP = 600  # characters within which a line of a date stands below the byline
_OPEN_END = lazy(r"[,–—-]$|\b(?:on|by|of|in|from|until|since|to|and|the|at|for|before|after|between|dated)$")
# No article, and hardly a book, has more lines. Further ones are taken together, this many characters at a time.
MOST_TEXT_LINES = 50_000
PIECE_LENGTH = 2000


class TextBlock(msgspec.Struct, frozen=True, gc=False):
    """One paragraph of the input: its first and last visible character, and whether a blank line stands before it."""

    start: int
    end: int
    after_blank: bool = True


class _Line(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    indent: int
    after_blank: bool
    first_word: int

    @property
    def width(self) -> int:
        return self.end - self.start + self.indent


def find_blocks(text: str) -> list[TextBlock]:
    r"""Return the paragraphs of a text, in order; every visible character is in one.

    Single line ends separate paragraphs, unless the lines are hard-wrapped: then those that break because the next
    word would not have fitted are joined. Of a text of more than MOST_LINES lines the rest falls into larger pieces.

    >>> [block.end - block.start for block in find_blocks("One line.\nAnother.\n\nThe third.")]
    [9, 8, 10]
    """
    lines = _lines(text)
    margin = _margin(lines)
    blocks: list[TextBlock] = []
    group: list[_Line] = []
    for line in lines:
        if line.after_blank and group:
            blocks += _join(text, group, margin)
            group = []
        group.append(line)
    return blocks + _join(text, group, margin) + _pieces(text, lines)


def _is_dated_below_byline(text: str, line: _Line, after: _Line) -> bool:
    """Return whether a line near the top is nothing but a date, and goes on with no sentence: "29 April 2025"."""
    if after.end > _LONGEST_TOP or text[after.end - 1] == "." or _OPEN_END.search(text, line.start, line.end):
        return False
    return read_date_line(text[after.start : after.end], None) is not None


def _pieces(text: str, lines: list[_Line]) -> list[TextBlock]:
    """Return what follows the last of MOST_LINES lines in pieces of whole lines, TOGETHER characters or more each."""
    blocks: list[TextBlock] = []
    position = lines[-1].end if len(lines) == MOST_TEXT_LINES else len(text)
    while position < len(text):
        end = text.find("\n", position + PIECE_LENGTH)
        end = end if end >= 0 else len(text)
        piece = text[position:end]
        if bare := piece.strip():
            start = position + len(piece) - len(piece.lstrip())
            blocks.append(TextBlock(start, start + len(bare)))
        position = end
    return blocks


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    previous = 0
    for match in _LINE.finditer(text):
        printed = match.group()
        bare = printed.strip()
        if not bare:
            continue
        indent = len(printed) - len(printed.lstrip())
        start = match.start() + indent
        blank = bool(lines) and text.count("\n", previous, start) + text.count("\u2029", previous, start) > 1
        word = bare.find(" ")
        lines.append(_Line(start, start + len(bare), indent, blank, len(bare) if word < 0 else word))
        previous = start + len(bare)
        if len(lines) == MOST_TEXT_LINES:
            break
    return lines


def _margin(lines: list[_Line]) -> int | None:
    """Return the width that lines are wrapped at, or None when line ends are the writer's own."""
    least = min((line.indent for line in lines), default=0)
    broken = [a for a, b in pairwise(lines) if not b.after_blank and b.indent < least + 2]
    if len(broken) < 3:
        return None
    margin = max(line.width for line in lines)
    full = sum(line.width > margin - RAGGED_MARGIN for line in broken)
    return margin if NARROWEST_MARGIN <= margin <= WIDEST_MARGIN and full >= 0.6 * len(broken) else None


def _join(text: str, lines: list[_Line], margin: int | None) -> list[TextBlock]:
    if margin is None and len(lines) > 3:
        margin = _margin(lines)
    blocks: list[TextBlock] = []
    least = min((line.indent for line in lines), default=0)
    for index, line in enumerate(lines):
        if index and margin and line.indent < least + 2 and _wrapped(text, lines[index - 1], line, margin):
            blocks[-1] = TextBlock(blocks[-1].start, line.end, blocks[-1].after_blank)
        else:
            blocks.append(TextBlock(line.start, line.end, index == 0))
    return blocks


def _wrapped(text: str, line: _Line, after: _Line, margin: int) -> bool:
    """Return whether the line ends only because the next word would not have fitted, and no new item begins."""
    if _BULLET.match(text, after.start) or _is_dated_below_byline(text, line, after):
        return False
    return line.width + 1 + after.first_word > margin - 4
