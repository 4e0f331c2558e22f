"""Quotation marks: the stretches between them.

mark_reading.py tells which marks open and which close, mark_pairs.py pairs them within a paragraph, so that a stray
mark costs at most its paragraph; here the pairs become stretches, and quotations go on from paragraph to paragraph.
"""

from collections.abc import Sequence

import msgspec

from ...schemas.article import Paragraph
from ..words.marks import FAMILY, SINGLE
from .mark_pairs import Pair, pair_up
from .mark_reading import Mark, read_marks

# Roles of running text: a quotation goes on from one of them to the next, over a caption between.
RUNNING = frozenset(("body", "list_item"))
# More marks than any article has, and so near together that they can hold no quotations: tables, lists of words, code.
MOST_MARKS, DENSE = 10_000, 8  # marks; characters for each
_MARKS = frozenset("".join(FAMILY))


class Stretch(msgspec.Struct, frozen=True):
    """A stretch between quotation marks, at the outermost level, within one paragraph.

    `start` and `end` delimit the words without the marks, `outer_start` and `outer_end` with them (the same as `end`
    when no mark closes it). `continues` is the index of the stretch in the paragraph before that this one goes on
    with (a quotation of several paragraphs, each opened by a mark, only the last one closed), or None.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    continues: int | None = None

    @property
    def closed(self) -> bool:
        """Whether a mark closes it."""
        return self.outer_end > self.end


class _Marked(msgspec.Struct):
    """A paragraph's marks and pairs, and where its first word and mark stand."""

    index: int
    start: int
    end: int
    marks: list[Mark]
    pairs: list[Pair]

    @property
    def first(self) -> Mark | None:
        """The mark that the paragraph begins with, if it begins with one."""
        return self.marks[0] if self.marks and self.marks[0].start == self.start else None


def find_stretches(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Stretch, ...]:
    """Return the outermost marked stretches of all paragraphs, in order; none in data full of marks.

    >>> from newsjson.schemas.article import Paragraph
    >>> said = "“It works,” she said. “Don’t the boys’ toys?”"
    >>> [said[s.start : s.end] for s in find_stretches(said, [Paragraph("body", 0, len(said))])]
    ['It works,', 'Don’t the boys’ toys?']
    """
    if len(text) > MOST_MARKS and _is_data(text):
        return ()
    stretches: list[Stretch] = []
    marked = [_marked_paragraph(text, index, paragraph) for index, paragraph in enumerate(paragraphs)]
    following = _following(marked, paragraphs)
    open_stretch: int | None = None
    for paragraph in marked:
        running = paragraphs[paragraph.index].role in RUNNING
        if running:
            _keep_whole(text, paragraph, following[paragraph.index])
        before = open_stretch if running else None
        for pair in _from_the_start(paragraph, before is not None):
            stretch = _stretch(text, paragraph, pair, before if pair.opening.start == paragraph.start else None)
            if stretch is not None:
                stretches.append(stretch)
        if running:
            last = stretches[-1] if stretches else None
            is_open = last is not None and last.paragraph == paragraph.index and not last.closed
            open_stretch = len(stretches) - 1 if is_open else None
    return tuple(stretches)


def _is_data(text: str) -> bool:
    """Tell whether a text is full of marks that quote nothing."""
    marks = sum(map(text.count, _MARKS))
    return marks > MOST_MARKS and DENSE * marks > len(text)


def _marked_paragraph(text: str, index: int, paragraph: Paragraph) -> _Marked:
    start, end = paragraph.start, paragraph.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    marks = read_marks(text, start, end)
    return _Marked(index, start, end, marks, pair_up(text, marks))


def _following(marked: Sequence[_Marked], paragraphs: Sequence[Paragraph]) -> list[Mark | None]:
    """Return for each paragraph the mark that the next one of running text begins with, or None."""
    following: list[Mark | None] = [None] * len(marked)
    first: Mark | None = None
    for paragraph in reversed(marked):
        following[paragraph.index] = first
        if paragraphs[paragraph.index].role in RUNNING:
            opens = paragraph.first is not None and paragraph.first.direction != "closes"
            first = paragraph.first if opens else None
    return following


def _keep_whole(text: str, paragraph: _Marked, following: Mark | None) -> None:
    """Make a paragraph one unclosed pair where it opens with a mark that is closed only in a later paragraph.

    So it is when the next paragraph opens with the same mark, and this one's first mark finds no partner:
    with double marks the pairs within are quotations in the quotation, if the paragraph does not end with one.
    """
    first = paragraph.first
    if first is None or following is None or first.direction == "closes":
        return
    if text[first.start : first.end] != text[following.start : following.end]:
        return
    if any(pair.opening is first and pair.closing for pair in paragraph.pairs):
        return
    last = paragraph.pairs[-1] if paragraph.pairs else None
    ends_closed = last is not None and last.closing is not None and last.closing.end >= paragraph.end - 1
    if not ends_closed and (first.family != SINGLE or not paragraph.pairs):
        paragraph.pairs = [Pair(first, None)]


def _from_the_start(paragraph: _Marked, goes_on: bool) -> list[Pair]:
    """Return the pairs, one more when an open quotation goes on here without a mark and is closed here."""
    pairs, marks = paragraph.pairs, paragraph.marks
    double = [mark for mark in marks[:2] if mark.family != SINGLE]
    if not goes_on or not double or double[0].direction != "closes" or double[0].start == paragraph.start:
        return pairs
    if pairs and pairs[0].opening.start < double[0].start:
        return pairs
    virtual = Mark(paragraph.start, paragraph.start, double[0].family, "opens")
    return [Pair(virtual, double[0]), *pairs]


def _stretch(text: str, paragraph: _Marked, pair: Pair, before: int | None) -> Stretch | None:
    """Return the stretch of a pair, without white space inside the marks; None when it is empty."""
    start, outer_start = pair.opening.end, pair.opening.start
    end = pair.closing.start if pair.closing else paragraph.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    outer_end = pair.closing.end if pair.closing else end
    return Stretch(start, end, outer_start, outer_end, paragraph.index, before)
