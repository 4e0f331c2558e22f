"""The dateline: printed over the lead, or inferred from it."""

from ..schemas.article import Dateline
from .document import Document


def find(document: Document) -> Dateline | None:
    """Return the article's dateline, or None when nothing tells."""
    return None
