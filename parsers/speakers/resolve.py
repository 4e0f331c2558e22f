"""Speakers: who the sources of quotes and attributions are, over the whole document.

In come a Document, what an engine reads in it, its Quotes and Attributions, out come ResolvedSpeakers. Names first
(naming/), grouped into entities (coreference/groups.py); each source expression is read (resolving/expressions.py)
and, where it is a pronoun or a description, traced back to its antecedent: by a network that reads (linking/) where
the engine has one, else by the rules of resolving/sources.py; quotations without a source likewise, or with their
neighbours (resolving/unattributed.py); resolving/records.py writes down the result.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...schemas.article import Attribution, Quote
from ..document.document import Document
from ..document.tags import Reading
from .coreference import groups
from .coreference.entities import NameCoreference
from .naming import names
from .naming.read_names import read_names
from .resolving import records, sources, unattributed
from .resolving.context import Resolution, ResolutionContext
from .resolving.expressions import ExpressionReader
from .resolving.records import ResolvedSpeakers

if TYPE_CHECKING:
    from .linking.answers import LinkQuestion
    from .linking.network import Linker

__all__ = ["ResolvedSpeakers", "resolve_speakers"]

Span = tuple[int, int]


def resolve_speakers(
    document: Document,
    reading: Reading,
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    linker: "Linker | None" = None,
) -> ResolvedSpeakers:
    """Return who speaks, with every mention, and the quotes and attributions that name them.

    Nobody in a language that no engine reads. `linker` is the linking network, the packaged one unless given.
    """
    if not document.language.engines or not (quotes or attributions):
        return ResolvedSpeakers((), tuple(quotes), tuple(attributions))
    coreference = _group_names(document, reading)
    context = _context(document, coreference)
    own = [_span(quote) for quote in quotes]
    spans = {span for span in (*own, *map(_source_span, attributions)) if span}
    resolved = _resolve_sources(context, spans)
    if reading.words is None:
        answers = unattributed.resolve_unattributed(context, quotes, [resolved.get(s) if s else None for s in own])
    else:
        from .linking import answers as linking
        from .linking.network import packaged_linker

        question = linking.ask(context, reading.words, quotes, own, spans, resolved)
        context = _context(document, coreference)
        resolved, told = linking.answer(context, question, linker or packaged_linker())
        own_answers = [resolved.get(s) if s else None for s in own]
        answers = unattributed.join_answers(context, quotes, own_answers, told)
    reports = [resolved.get(_source_span(attribution) or (-1, -1)) for attribution in attributions]
    return records.write_speakers(context, quotes, attributions, answers, reports)


def linking_question(
    document: Document, reading: Reading, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> "LinkQuestion | None":
    """Return what the linking network is asked about a document, to train it; None when that is nothing."""
    from .linking import answers as linking

    if reading.words is None or not (quotes or attributions):
        return None
    context = _context(document, _group_names(document, reading))
    own = [_span(quote) for quote in quotes]
    spans = {span for span in (*own, *map(_source_span, attributions)) if span}
    return linking.ask(context, reading.words, quotes, own, spans, _resolve_sources(context, spans))


def _group_names(document: Document, reading: Reading) -> NameCoreference:
    found = names.find_names(document) if reading.names is None else read_names(document, reading.names)
    return groups.group_names(document, found)


def _context(document: Document, coreference: NameCoreference) -> ResolutionContext:
    expressions = ExpressionReader(document.text, coreference, document.language)
    return ResolutionContext(document, coreference, expressions, [sentence.start for sentence in document.sentences])


def _span(quote: Quote) -> Span | None:
    return (quote.mention.start, quote.mention.end) if quote.mention else None


def _source_span(attribution: Attribution) -> Span | None:
    return attribution.source.spans[0] if attribution.source else None


def _resolve_sources(context: ResolutionContext, spans: set[Span]) -> dict[Span, Resolution]:
    """Resolve every source expression once, in the text's order, by the rules."""
    answers: dict[Span, Resolution] = {}
    for span in sorted(spans):
        answer = sources.resolve_source(context, *span)
        if answer is not None:
            answers[span] = answer
            context.add_source_mention(span[0], answer.referent)
    return answers
