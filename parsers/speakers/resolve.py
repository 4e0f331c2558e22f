"""Speakers: who the sources of quotes and attributions are, over the whole document.

Names first (names.py), grouped into a cast (groups.py); each source expression is read (source_expressions.py)
and, where it is a pronoun or a description, traced back (source.py); what has no source of its own goes with its
neighbours (unattributed.py); records.py writes down the result.
"""

from collections.abc import Sequence

from ...schemas.article import Attribution, Quote
from ..attributions.tagger import Tag
from ..document.document import Document
from .coreference import groups
from .naming import names
from .resolving import records, source, unattributed
from .resolving.context import Scene
from .resolving.records import Voices
from .resolving.source import Answer

__all__ = ["Voices", "resolve_speakers"]


def resolve_speakers(
    document: Document, tags: Sequence[Tag], quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> Voices:
    """Return who speaks, with every mention, and the quotes and attributions that name them.

    Nobody in a language that no engine reads.
    """
    if not document.language.engines or not (quotes or attributions):
        return Voices((), tuple(quotes), tuple(attributions))
    cast = groups.group(document, names.find(document))
    scene = Scene(document, cast, [sentence.start for sentence in document.sentences])
    sources = _resolve_sources(scene, quotes, attributions)
    answers = unattributed.resolve(scene, quotes, [sources.get(_span(quote)) for quote in quotes])
    reports = [sources.get(_source_span(attribution)) for attribution in attributions]
    return records.write(scene, quotes, attributions, answers, reports)


def _span(quote: Quote) -> tuple[int, int]:
    return (quote.mention.start, quote.mention.end) if quote.mention else (-1, -1)


def _source_span(attribution: Attribution) -> tuple[int, int]:
    return attribution.source.spans[0] if attribution.source else (-1, -1)


def _resolve_sources(
    scene: Scene, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> dict[tuple[int, int], Answer]:
    """Resolve every source expression once, in the text's order."""
    spans = {_span(quote) for quote in quotes} | {_source_span(attribution) for attribution in attributions}
    answers: dict[tuple[int, int], Answer] = {}
    for span in sorted(spans - {(-1, -1)}):
        answer = source.resolve(scene, *span)
        if answer is not None:
            answers[span] = answer
            scene.take_turn(span[0], answer[0])
    return answers
