"""Headings that say what follows them: a text of somebody's in full."""

import re

from ...schemas.article import Paragraph
from ..common.patterns import lazy
from .document import Document

LONGEST_HEADING = 120  # characters
TEXTS = lazy(r"\b(?:address|in full|full text|letter|message|remarks|speech|statement|transcript)\b", re.IGNORECASE)


def heads_a_text(document: Document, paragraph: Paragraph) -> bool:
    """Tell a heading of somebody's words in full: Full statement from the mayor; The King's speech: transcript."""
    short = paragraph.end - paragraph.start <= LONGEST_HEADING
    return short and TEXTS.search(document.text, paragraph.start, paragraph.end) is not None
