"""Web pages: the article's text, structure, metadata and pictures."""

import datetime

from .decoding import Decoded
from .document import Document, Metadata, build


def read(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document."""
    return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
