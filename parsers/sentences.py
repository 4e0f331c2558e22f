"""Sentences: where they begin and end within a paragraph."""

from collections.abc import Sequence

import msgspec

from ..schemas.article import Paragraph
from .marks import Stretch


class Sentence(msgspec.Struct, frozen=True):
    """A sentence: `start` and `end` (exclusive, final stop and closing marks included) and its paragraph's index."""

    start: int
    end: int
    paragraph: int


def split_sentences(text: str, paragraphs: Sequence[Paragraph], stretches: Sequence[Stretch]) -> tuple[Sentence, ...]:
    """Return the sentences of all paragraphs, in order; together they cover every visible character."""
    return tuple(Sentence(p.start, p.end, i) for i, p in enumerate(paragraphs))
