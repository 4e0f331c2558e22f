"""Plain text: paragraphs and their roles."""

import datetime
import re

from ..schemas.article import Paragraph
from .decoding import Decoded
from .document import Document, Metadata, build


def read(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the document that a plain text is: `text` is the input with line ends normalized to a newline."""
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = [Paragraph("body", m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]|\n(?!\s*\n))*", text)]
    return build(text, paragraphs, Metadata(), warnings=decoded.warnings, reference_date=reference_date)
