"""Speakers: who the sources of quotes and attributions are, over the whole document.

In come a Document, its Quotes and Attributions, out come ResolvedSpeakers. Names first (naming/names.py), grouped into
entities (coreference/groups.py); each source expression is read (resolving/expressions.py) and, where it is a pronoun
or a description, traced back to its antecedent (resolving/sources.py); quotations without a source go with their
neighbours (resolving/unattributed.py); resolving/records.py writes down the result.
"""

from collections.abc import Sequence

from ...schemas.article import Attribution, Quote
from ..attributions.tagger import Tag
from ..document.document import Document
from .coreference import groups
from .naming import names
from .resolving import records, sources, unattributed
from .resolving.context import Resolution, ResolutionContext
from .resolving.expressions import ExpressionReader
from .resolving.records import ResolvedSpeakers

__all__ = ["ResolvedSpeakers", "resolve_speakers"]


def resolve_speakers(
    document: Document, tags: Sequence[Tag], quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> ResolvedSpeakers:
    """Return who speaks, with every mention, and the quotes and attributions that name them.

    Nobody in a language that no engine reads.
    """
    if not document.language.engines or not (quotes or attributions):
        return ResolvedSpeakers((), tuple(quotes), tuple(attributions))
    coreference = groups.group_names(document, names.find_names(document))
    expressions = ExpressionReader(document.text, coreference, document.language)
    context = ResolutionContext(document, coreference, expressions, [sentence.start for sentence in document.sentences])
    resolved = _resolve_sources(context, quotes, attributions)
    answers = unattributed.resolve_unattributed(context, quotes, [resolved.get(_span(quote)) for quote in quotes])
    reports = [resolved.get(_source_span(attribution)) for attribution in attributions]
    return records.write_speakers(context, quotes, attributions, answers, reports)


def _span(quote: Quote) -> tuple[int, int]:
    return (quote.mention.start, quote.mention.end) if quote.mention else (-1, -1)


def _source_span(attribution: Attribution) -> tuple[int, int]:
    return attribution.source.spans[0] if attribution.source else (-1, -1)


def _resolve_sources(
    context: ResolutionContext, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> dict[tuple[int, int], Resolution]:
    """Resolve every source expression once, in the text's order."""
    spans = {_span(quote) for quote in quotes} | {_source_span(attribution) for attribution in attributions}
    answers: dict[tuple[int, int], Resolution] = {}
    for span in sorted(spans - {(-1, -1)}):
        answer = sources.resolve_source(context, *span)
        if answer is not None:
            answers[span] = answer
            context.add_source_mention(span[0], answer.referent)
    return answers
