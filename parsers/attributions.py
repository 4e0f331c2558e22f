"""Attributions: source, cue and content put together from tags."""

from collections.abc import Sequence

from ..schemas.article import Attribution, Quote
from .document import Document
from .tagger import Tag


def find(document: Document, tags: Sequence[Tag], quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """Return the attributions in order, each with the ids of the quotes in its content, yet without speakers."""
    return ()


def link(quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    """Return the quotes with the ids of the attributions that hold them."""
    return tuple(quotes)
