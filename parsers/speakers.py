"""Speakers: who the sources of quotes and attributions are, over the whole document."""

from collections.abc import Sequence

import msgspec

from ..schemas.article import Attribution, Quote, Speaker
from .document import Document
from .tagger import Tag


class Voices(msgspec.Struct, frozen=True):
    """The speakers of a document, and its quotes and attributions with their speakers."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    attributions: tuple[Attribution, ...]


def resolve(
    document: Document, tags: Sequence[Tag], quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> Voices:
    """Return who speaks, with every mention, and the quotes and attributions that name them."""
    return Voices((), tuple(quotes), tuple(attributions))
