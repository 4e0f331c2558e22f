"""Labels and signatures: names beside a quotation that no verb joins to it.

`“…” — Dana Lee` and the name in the paragraph below; in headlines what stands behind a colon: ‘We go on’: Dana Lee;
Velm is ‘at the heart’ of the plan: minister.
"""

from ..common.patterns import lazy
from ..document.document import Document
from ..document.marks import Stretch
from ..document.tags import Tag
from ..words.language import Language
from .reporting_clause import ReportingClause

SURE = 0.8
LONGEST_NAME = 64  # characters
LONGEST_HEADLINE = 200
LONGEST_LABEL = 4  # words
_SIGNATURE = lazy(r"\s*[-–—]\s*(\S[^\n]{1,60})")
_LABEL = lazy(r"\s*:\s*(\S[^\n:]*)")
_LAST_LABEL = lazy(r":\s*([^\W\d_][^\n:.?!;“”\"]*)$")


def label(document: Document, stretch: Stretch) -> ReportingClause | None:
    """Return the name that stands behind a quotation without a verb, or None."""
    own = document.paragraphs[stretch.paragraph]
    if stretch.outer_start == own.start and own.end - stretch.outer_end < LONGEST_NAME:
        match = _LABEL.fullmatch(document.text, stretch.outer_end, own.end)
        if match and _is_name(match[1]):
            return _clause(match.span(1))
    if own.end - own.start <= LONGEST_HEADLINE:
        tail = _LAST_LABEL.search(document.text, max(stretch.outer_end, own.end - LONGEST_NAME), own.end)
        if tail and _is_speaker(tail[1], document.language):
            return _clause(tail.span(1))
    return _signature(document, stretch)


def _signature(document: Document, stretch: Stretch) -> ReportingClause | None:
    """Return the name behind a dash in the paragraph below."""
    paragraphs = document.paragraphs
    if stretch.paragraph + 1 >= len(paragraphs) or paragraphs[stretch.paragraph].end - stretch.outer_end > 2:
        return None
    below = paragraphs[stretch.paragraph + 1]
    if below.end - below.start > LONGEST_NAME:
        return None
    signed = _SIGNATURE.fullmatch(document.text, below.start, below.end)
    return _clause(signed.span(1)) if signed else None


def _clause(span: tuple[int, int]) -> ReportingClause:
    return ReportingClause(Tag("source", *span, probability=SURE), None)


def _is_name(written: str) -> bool:
    words = written.split()
    return len(words) < 6 and sum([word[0].isupper() for word in words]) * 2 > len(words)


def _is_speaker(written: str, language: Language) -> bool:
    """Tell whether what ends a headline behind a colon is a speaker: a name, or a noun for one in small letters."""
    words = written.split()
    if len(words) > LONGEST_LABEL or words[0].lower() in language.function_words.wh_words:
        return False
    last = words[-1]
    if last.islower():
        noun = language.role(last)
        return noun in language.nouns.documents or language.nouns.is_somebody(noun)
    return all(word[0].isupper() for word in words)
