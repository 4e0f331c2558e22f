"""Continuations: which quotation goes on with the one before it."""

from ..common.patterns import lazy
from ..document.document import Document
from ..document.headings import heads_a_text
from ..document.marks import RUNNING, Stretch
from ..document.sentences import Sentence
from ..words.marks import CLOSING_MARKS
from .reporting_clause import ReportingClause

LONGEST_GAP_BETWEEN_PIECES = 300  # characters between two pieces of one speech
_CLOSERS = "".join(sorted(CLOSING_MARKS | {")"}))
SENTENCE_END = lazy(rf"[.!?…][{_CLOSERS}]*(?=\s|$)")


def continues_quotation(
    document: Document,
    before: tuple[Stretch, ReportingClause | None],
    stretch: Stretch,
    sentence: Sentence,
    own: ReportingClause | None,
    *,
    alone: bool,
) -> bool:
    """Tell whether a quotation goes on with the one before it, of which only its reporting clause parts it.

    Within a paragraph (“A,” she said. “B.” and “A,” she said, “b.”) or over the end of one (“A,” she said, and in the
    next paragraph “B.”). `own` is its own reporting clause, `alone` says that it opens its sentence.
    """
    earlier, clause = before
    if not _adjoins(document, earlier, stretch):
        return False
    behind = clause is not None and earlier.outer_end <= clause.end <= stretch.outer_start
    gap = clause.end if clause is not None and behind else earlier.outer_end
    if not _is_gap(document.text, gap, stretch):
        return False
    if stretch.paragraph != earlier.paragraph and (
        document.text[earlier.end - 1] == "?" or stretch.outer_start > document.paragraphs[stretch.paragraph].start
    ):
        return False  # the next paragraph answers, or a label opens it
    if own is not None:
        return behind and clause is not None and own.cue is not None and own.cue == clause.cue
    return alone and not _has_words(document.text, stretch.outer_end, sentence.end)


def _adjoins(document: Document, before: Stretch, stretch: Stretch) -> bool:
    """Tell whether two stretches stand in one paragraph, or in two with no running text between."""
    between = document.paragraphs[before.paragraph + 1 : stretch.paragraph][:9]
    if len(between) > 8 or any(paragraph.role in RUNNING for paragraph in between):
        return False
    return not any(heads_a_text(document, paragraph) for paragraph in between)


def _is_gap(text: str, start: int, stretch: Stretch) -> bool:
    """Tell whether nothing but the rest of a sentence stands between `start` and a stretch."""
    if stretch.outer_start - start > LONGEST_GAP_BETWEEN_PIECES:
        return False
    between = text[start : stretch.outer_start].rstrip()
    return len(SENTENCE_END.findall(between)) <= (1 if between[-1:] in ".!?…" + _CLOSERS else 0)


def _has_words(text: str, start: int, end: int) -> bool:
    return any(character.isalnum() for character in text[start : min(end, start + LONGEST_GAP_BETWEEN_PIECES)])
