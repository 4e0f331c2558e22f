"""Quotation marks: the stretches between them.

mark_reading.py tells which marks open and which close (code_spans.py passes over those of markup and scripts),
mark_pairs.py pairs them within a paragraph, so that a stray mark costs at most its paragraph; turned_marks.py and
unclosed_marks.py mend what was typed amiss or lost. Here the pairs become stretches, and open_quotations.py tells
which quotations go on from paragraph to paragraph.
"""

from collections.abc import Collection, Sequence

import msgspec

from ...schemas.article import Paragraph
from ..common.patterns import lazy
from ..words.marks import DOUBLE, FAMILY, SINGLE
from .mark_pairs import pair_up
from .mark_reading import Mark, read_marks
from .open_quotations import RUNNING as RUNNING
from .open_quotations import MarkedParagraph, following_marks, goes_on_unmarked, leave_open
from .unclosed_marks import Pair

# More marks than any article has, and so near together that they can hold no quotations: tables, lists of words, code.
MOST_MARKS, DENSE = 10_000, 8  # marks; characters for each
_MARKS = frozenset("".join(FAMILY))
# "We go on.⏎Dana Lee, mayor of Velm.": two to five words with capitals, and what they are behind a comma.
SIGNATURE = lazy(r"(?:[^\W\d_a-z][\w'’.-]{0,30} ){1,4}[^\W\d_a-z][\w'’-]{0,30}(?:,[^.!?:;“”\"]{2,80})?\.?\s?")


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """A stretch between quotation marks, at the outermost level, within one paragraph.

    `start` and `end` delimit the words without the marks, `outer_start` and `outer_end` with them (the same as `end`
    when no mark closes it). `continues` is the index of the stretch in a paragraph before that this one goes on
    with (a quotation of several paragraphs, each opened by a mark, only the last one closed), or in the same paragraph
    where several were joined, or None.
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


def find_stretches(text: str, paragraphs: Sequence[Paragraph], reporting: Collection[str] = ()) -> tuple[Stretch, ...]:
    """Return the outermost marked stretches of all paragraphs, in order; none in data full of marks.

    `reporting` are the forms of verbs that report speech, by which forgotten marks are told from paragraphs that were
    joined.

    >>> from newsjson.schemas.article import Paragraph
    >>> said = "“It works,” she said. “Don’t the boys’ toys?”"
    >>> [said[s.start : s.end] for s in find_stretches(said, [Paragraph("body", 0, len(said))])]
    ['It works,', 'Don’t the boys’ toys?']
    """
    if is_full_of_marks(text):
        return ()
    stretches: list[Stretch] = []
    marked = [_marked_paragraph(text, index, paragraph, reporting) for index, paragraph in enumerate(paragraphs)]
    following = following_marks(marked, paragraphs)
    for paragraph in marked:
        if paragraphs[paragraph.index].role in RUNNING:
            leave_open(text, paragraph, following[paragraph.index])
    unmarked = frozenset(goes_on_unmarked(text, marked, paragraphs, reporting))
    open_stretch: int | None = None
    for paragraph in marked:
        running = paragraphs[paragraph.index].role in RUNNING
        if paragraph.index in unmarked:
            virtual = Mark(paragraph.start, paragraph.start, DOUBLE, "opens")
            paragraph.pairs = [Pair(virtual, None)]
        before = open_stretch if running else None
        joined = False
        for pair in _from_the_start(text, paragraph, before is not None):
            goes_on = joined or pair.opening.start == paragraph.start
            stretch = _stretch(text, paragraph, pair, before if goes_on else None)
            joined = pair.joined and stretch is not None
            if stretch is not None:
                stretches.append(stretch)
                before = len(stretches) - 1
        if running:
            last = stretches[-1] if stretches else None
            is_open = last is not None and last.paragraph == paragraph.index and not last.closed
            open_stretch = len(stretches) - 1 if is_open else None
    return tuple(stretches)


def is_full_of_marks(text: str) -> bool:
    """Tell whether a text is full of marks that quote nothing: it is data, and no article."""
    if len(text) <= MOST_MARKS:
        return False
    marks = sum(map(text.count, _MARKS))
    return marks > MOST_MARKS and DENSE * marks > len(text)


def _marked_paragraph(text: str, index: int, paragraph: Paragraph, reporting: Collection[str]) -> MarkedParagraph:
    start, end = paragraph.start, paragraph.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    marks = read_marks(text, start, end)
    return MarkedParagraph(index, start, end, marks, pair_up(text, marks, reporting))


def _from_the_start(text: str, paragraph: MarkedParagraph, goes_on: bool) -> list[Pair]:
    """Return the pairs, one more when an open quotation goes on here without a mark and is closed here.

    A name before the closing mark signs a pull quote, and is none of its words.
    """
    pairs, marks = paragraph.pairs, paragraph.marks
    double = [mark for mark in marks[:2] if mark.family != SINGLE]
    if not goes_on or not double or double[0].direction != "closes" or double[0].start == paragraph.start:
        return pairs
    if pairs and pairs[0].opening.start <= double[0].start:
        return pairs
    if (
        text[paragraph.start].isupper()
        and double[0].end >= paragraph.end
        and SIGNATURE.fullmatch(text, paragraph.start, double[0].start)
    ):
        return pairs
    virtual = Mark(paragraph.start, paragraph.start, double[0].family, "opens")
    return [Pair(virtual, double[0]), *pairs]


def _stretch(text: str, paragraph: MarkedParagraph, pair: Pair, before: int | None) -> Stretch | None:
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
