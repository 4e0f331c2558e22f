"""Quotations: which marked stretches report what somebody said or wrote."""

from collections.abc import Sequence

from ..schemas.article import Quote
from .document import Document
from .tagger import Tag


def find(document: Document, tags: Sequence[Tag]) -> tuple[Quote, ...]:
    """Return the quotes in order, with mention, cue and `continues`, yet without speakers and attributions."""
    return ()
