"""Reading marks: the quotation marks of a paragraph, their families, and whether each opens or closes."""

from typing import Literal

import msgspec

from ..words.marks import (
    CLOSING,
    CLOSING_PUNCTUATION,
    DASHES,
    DOUBLE,
    ELISION,
    FAMILY,
    FEET_AND_INCHES,
    LOST_WORD,
    MARK,
    OPENING,
    OPENING_BRACKETS,
    RUN,
    SINGLE,
)
from .code_spans import Span, find_code

Direction = Literal["opens", "closes", "either"]


class Mark(msgspec.Struct, frozen=True, gc=False):
    """One mark: `weak` when a closing one may as well be a possessive's apostrophe (the Giants’)."""

    start: int
    end: int
    family: int
    direction: Direction
    weak: bool = False


def read_marks(text: str, start: int, end: int) -> list[Mark]:
    """Return the quotation marks of text[start:end] in order, without apostrophes, years, feet and inches.

    Those of markup and scripts are left out too.

    The marks of an unbroken run (”’ or "') all see the same characters before and behind the run.

    >>> [(mark.start, mark.direction) for mark in read_marks("'It's here,' she said.", 0, 22)]
    [(0, 'opens'), (11, 'closes')]
    """
    marks: list[Mark] = []
    code: list[Span] | None = None
    for run in RUN.finditer(text, start, end):
        if code is None:
            code = find_code(text, start, end)[::-1]
        while code and code[-1][1] <= run.start():
            code.pop()
        if code and code[-1][0] <= run.start():
            continue
        before = text[run.start() - 1] if run.start() > start else " "
        behind = text[run.end()] if run.end() < end else " "
        for found in MARK.finditer(text, _first_double(text, run.start(), run.end(), before), run.end()):
            mark = _read_mark(text, found.start(), found.end(), before, behind, run.end() - run.start())
            if mark is not None:
                marks.append(mark)
    return marks


def _first_double(text: str, start: int, end: int, before: str) -> int:
    """Return where the pairs of straight single marks begin: behind the first of three that close ('…,''' he said)."""
    odd = end - start > 2 and (end - start) % 2 == 1 and text[start : start + 3] == "'''"
    closes = odd and not (before.isspace() or before in OPENING_BRACKETS)
    return start + 1 if closes and text.count("'", start, end) == end - start else start


def _read_mark(text: str, start: int, end: int, before: str, behind: str, run_length: int) -> Mark | None:
    written = text[start:end]
    family = FAMILY[written]
    if family == DOUBLE:
        if written in ("''", '""') and before.isspace() and behind.isspace() and not _ends_words(text, start):
            return None  # an empty pair
        if before.isdigit() and FEET_AND_INCHES.search(text, max(0, start - 8), start):
            return None
        direction = _direction(written, before, behind)
        return None if direction == "opens" and LOST_WORD.match(text, end) else Mark(start, end, family, direction)
    if family == SINGLE:
        return _read_single(text, start, end, before, behind, run_length)
    return Mark(start, end, family, _direction(written, before, behind))


def _ends_words(text: str, start: int) -> bool:
    """Tell whether a comma or stop stands before the space before a mark: a slip in closing (so, '' he said)."""
    return text[max(0, start - 3) : start].rstrip()[-1:] in (*CLOSING_PUNCTUATION, "'", "’")


def _read_single(text: str, start: int, end: int, before: str, behind: str, run_length: int) -> Mark | None:
    if run_length == 1 and before.isalnum() and behind.isalnum():
        return None
    written = text[start]
    if written in "‘`‚‛" and before.isalnum() and behind.isspace():
        written = "'"
    direction = _direction(written, before, behind)
    if direction != "closes" and run_length == 1 and ELISION.match(text, end):
        return None
    weak = before in "szxSZX" or before.isdigit() or text[max(0, start - 2) : start] == "in"  # the Giants', 6', doin'
    return Mark(start, end, SINGLE, direction, weak and run_length == 1)


def _direction(written: str, before: str, behind: str) -> Direction:
    """Tell from the surroundings whether a mark opens or closes, and from the mark itself where they do not tell."""
    free_before = before.isspace() or before in OPENING_BRACKETS
    free_behind = behind.isspace() or behind in CLOSING_PUNCTUATION
    dash_before, dash_behind = before in DASHES, behind in DASHES
    if free_before and not (free_behind or dash_behind):
        return "opens"
    if free_behind and not (free_before or dash_before):
        return "closes"
    if written in OPENING:
        return "either" if dash_behind and not free_before else "opens"
    if written in CLOSING:
        return "either" if dash_before and not free_behind else "closes"
    return "either"
