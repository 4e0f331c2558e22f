"""Verbless clauses: names beside a quotation that no verb joins to it.

`“…” — Dana Lee` with the name in the paragraph below; in headlines what stands behind a colon: ‘We go on’: Dana Lee;
Velm is ‘at the heart’ of the plan: minister.
"""

from ..document.document import Document
from ..document.labels import label_behind, signature
from ..document.marks import Stretch
from ..document.tags import Tag
from ..words.language import Language
from .reporting_clause import ReportingClause

PROBABILITY_OF_NAME_BESIDE = 0.8
LONGEST_HEADLINE = 200  # characters
LONGEST_LABEL = 4  # words


def verbless_clause(document: Document, stretch: Stretch) -> ReportingClause | None:
    """Return the name that stands behind a quotation without a verb, or None."""
    own = document.paragraphs[stretch.paragraph]
    if own.end - own.start <= LONGEST_HEADLINE:
        name = label_behind(document.text, stretch.outer_end, own.end)
        if name and _is_speaker(document.text[name[0] : name[1]], document.language):
            return _clause(name)
    name = _signature_below(document, stretch)
    return _clause(name) if name else None


def _signature_below(document: Document, stretch: Stretch) -> tuple[int, int] | None:
    """Return the name behind a dash in the paragraph below."""
    paragraphs = document.paragraphs
    if stretch.paragraph + 1 >= len(paragraphs) or paragraphs[stretch.paragraph].end - stretch.outer_end > 2:
        return None
    below = paragraphs[stretch.paragraph + 1]
    return signature(document.text, below.start, below.end)


def _clause(span: tuple[int, int]) -> ReportingClause:
    return ReportingClause(Tag("source", *span, probability=PROBABILITY_OF_NAME_BESIDE), None)


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
