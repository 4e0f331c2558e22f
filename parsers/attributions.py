"""Attributions: source, cue and content put together from tags."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from ..schemas.article import Attribution, Extent, Quote
from .document import Document
from .tagger import Tag


def find(document: Document, tags: Sequence[Tag], quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """Return the attributions in order, each with the ids of the quotes in its content, yet without speakers."""
    frames: dict[int, list[Tag]] = defaultdict(list)
    for tag in tags:
        if tag.frame is not None:
            frames[tag.frame].append(tag)
    ordered = sorted(frames.values(), key=lambda members: members[0].start)
    return tuple(_attribution(document, members, quotes, n) for n, members in enumerate(ordered, 1))


def _extent(document: Document, members: Sequence[Tag], role: str) -> Extent | None:
    spans = tuple((tag.start, tag.end) for tag in members if tag.role == role)
    return Extent(" ".join(document.text[start:end] for start, end in spans), spans) if spans else None


def _attribution(document: Document, members: Sequence[Tag], quotes: Sequence[Quote], number: int) -> Attribution:
    content = _extent(document, members, "content")
    assert content is not None
    inside = tuple(q.id for q in quotes if any(a <= q.start < b for a, b in content.spans))
    return Attribution(
        id=f"a{number}",
        kind="direct" if inside else "indirect",
        speech=True,
        source=_extent(document, members, "source"),
        cue=_extent(document, members, "cue"),
        content=content,
        speaker=None,
        quotes=inside,
        confidence=round(members[0].probability, 2),
    )


def link(quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    """Return the quotes with the ids of the attributions that hold them."""
    owner = {quote: attribution.id for attribution in attributions for quote in attribution.quotes}
    return tuple(msgspec.structs.replace(quote, attribution=owner.get(quote.id)) for quote in quotes)
