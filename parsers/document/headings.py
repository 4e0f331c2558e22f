"""Headings that say what follows them: a text of somebody's in full."""

import re
from functools import lru_cache

from ...schemas.article import Paragraph
from ..words.language import Language
from .document import Document

LONGEST_HEADING = 120  # characters


def heads_a_text(document: Document, paragraph: Paragraph) -> bool:
    """Tell a heading of somebody's words in full: Full statement from the mayor; The King's speech: transcript."""
    short = paragraph.end - paragraph.start <= LONGEST_HEADING
    if not short or not document.language.nouns.texts:
        return False
    return _texts(document.language).search(document.text, paragraph.start, paragraph.end) is not None


@lru_cache(maxsize=8)
def _texts(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, language.nouns.texts))})\b", re.IGNORECASE)
