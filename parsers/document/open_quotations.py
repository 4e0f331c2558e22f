"""Quotations that a paragraph leaves open: which mark opens one, and which paragraphs behind it go on with it."""

from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec

from ...schemas.article import Paragraph
from ..common.patterns import lazy
from ..words.marks import SINGLE
from .mark_reading import Mark
from .unclosed_marks import Pair, reports

# Roles of running text: a quotation goes on from one of them to the next, over a caption between.
RUNNING = frozenset(("body", "list_item"))

MOST_UNMARKED = 4  # paragraphs without a mark that a quotation may go on over
WORD = lazy(r"[^\W\d_]+")
LEAD = lazy(r"[:,.?!]['’]?\s$")  # what stands before a mark that opens a quotation of a sentence


class MarkedParagraph(msgspec.Struct):
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


def following_marks(marked: Sequence[MarkedParagraph], paragraphs: Sequence[Paragraph]) -> list[Mark | None]:
    """Return for each paragraph the mark that the next one of running text begins with, or None."""
    following: list[Mark | None] = [None] * len(marked)
    first: Mark | None = None
    for paragraph in reversed(marked):
        following[paragraph.index] = first
        if paragraphs[paragraph.index].role in RUNNING:
            opens = paragraph.first is not None and paragraph.first.direction != "closes"
            first = paragraph.first if opens else None
    return following


def leave_open(text: str, paragraph: MarkedParagraph, following: Mark | None) -> None:
    """Add to a paragraph's pairs the one that it opens, and that is closed only in a later paragraph."""
    if following is None:
        return
    _keep_whole(text, paragraph, following)
    _open_single(text, paragraph, following)


def _keep_whole(text: str, paragraph: MarkedParagraph, following: Mark) -> None:
    """Make a paragraph one unclosed pair where it opens with a mark that is closed only in a later paragraph.

    So it is when the next paragraph opens with the same mark, and this one's first mark finds no partner:
    with double marks the pairs within are quotations in the quotation, if the paragraph does not end with one.
    """
    first = paragraph.first
    if first is None or first.direction == "closes" or not _same(text, first, following):
        return
    if any(pair.opening is first and pair.closing for pair in paragraph.pairs):
        return
    last = paragraph.pairs[-1] if paragraph.pairs else None
    ends_closed = last is not None and last.closing is not None and last.closing.end >= paragraph.end - 1
    if not ends_closed and (first.family != SINGLE or not paragraph.pairs):
        paragraph.pairs = [Pair(first, None)]


def _open_single(text: str, paragraph: MarkedParagraph, following: Mark) -> None:
    """Add the single mark that opens a sentence behind the last pair, where the next paragraph opens with the same."""
    last = paragraph.pairs[-1] if paragraph.pairs else None
    if following.family != SINGLE or (last is not None and last.closing is None):
        return
    behind = last.closing.end if last is not None and last.closing is not None else paragraph.start
    for mark in reversed(paragraph.marks):
        if mark.start < behind:
            return
        if mark.family == SINGLE and mark.direction == "opens":
            if _same(text, mark, following) and LEAD.search(text, max(paragraph.start, mark.start - 3), mark.start):
                paragraph.pairs = [*paragraph.pairs, Pair(mark, None)]
            return


def _same(text: str, mark: Mark, other: Mark) -> bool:
    return text[mark.start : mark.end] == text[other.start : other.end]


def goes_on_unmarked(
    text: str, marked: Iterable[MarkedParagraph], paragraphs: Sequence[Paragraph], reporting: Collection[str]
) -> Iterator[int]:
    """Yield the indexes of paragraphs without marks between one that opens a quotation and one that closes it.

    `reporting` are forms of verbs that report speech: where one stands in them, the closing mark was forgotten.
    """
    between: list[int] | None = None  # since a quotation was left open
    for paragraph in marked if reporting else ():
        role = paragraphs[paragraph.index].role
        if role not in RUNNING:
            between = None if role == "subheading" else between
            continue
        double = next((mark for mark in paragraph.marks if mark.family != SINGLE), None)
        if between is not None and double is None and not _has_any(text, paragraph, reporting):
            between.append(paragraph.index)
            between = between if len(between) <= MOST_UNMARKED else None
            continue
        closed = double is not None and double.direction == "closes" and double.start > paragraph.start
        if between and double is not None and closed and not reports(text, paragraph.start, double.start, reporting):
            yield from between
        between = [] if _leaves_open(text, paragraph, reporting) else None


def _has_any(text: str, paragraph: MarkedParagraph, reporting: Collection[str]) -> bool:
    return any(word.group().lower() in reporting for word in WORD.finditer(text, paragraph.start, paragraph.end))


def _leaves_open(text: str, paragraph: MarkedParagraph, reporting: Collection[str]) -> bool:
    """Tell whether the last pair of a paragraph is unclosed, and no reporting clause behind its mark ends it."""
    last = paragraph.pairs[-1] if paragraph.pairs else None
    if last is None or last.closing is not None or last.opening.family == SINGLE:
        return False
    return not reports(text, last.opening.end, paragraph.end, reporting)
