"""Speakers: who the sources of quotes and attributions are, over the whole document.

In come a Document, what an engine reads in it, its Quotes and Attributions, out come ResolvedSpeakers. Names first
(naming/), grouped into entities (coreference/groups.py); each source expression is read (resolving/expressions.py)
and, where it is a pronoun or a description, traced back to its antecedent: by a network that reads (linking/) where
the engine has one, else by the rules of resolving/sources.py; quotations without a source likewise, or with their
neighbours (resolving/unattributed.py); resolving/records.py writes down the result.
"""

from collections.abc import Mapping, Sequence
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
    context, spans, resolved = _resolve_by_rules(document, reading, quotes, attributions)
    own = [_span(quote) for quote in quotes]
    if reading.words is None:
        answers = unattributed.resolve_unattributed(context, quotes, _at(own, resolved))
    else:
        from .linking import answers as linking
        from .linking.network import packaged_linker

        question = linking.ask(context, reading.words, quotes, _at(own, resolved), spans, resolved)
        context = _context(document, context.coreference)
        resolved, told = linking.answer(context, question, linker or packaged_linker())
        answers = unattributed.join_answers(context, quotes, _at(own, resolved), told)
    reports = _at([_source_span(attribution) for attribution in attributions], resolved)
    return records.write_speakers(context, quotes, attributions, answers, reports)


def linking_question(
    document: Document, reading: Reading, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> "LinkQuestion | None":
    """Return what the linking network is asked about a document, to train it; None when that is nothing."""
    from .linking import answers as linking

    if reading.words is None or not (quotes or attributions):
        return None
    context, spans, resolved = _resolve_by_rules(document, reading, quotes, attributions)
    own = _at([_span(quote) for quote in quotes], resolved)
    return linking.ask(context, reading.words, quotes, own, spans, resolved)


def _resolve_by_rules(
    document: Document, reading: Reading, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> tuple[ResolutionContext, set[Span], dict[Span, Resolution]]:
    """Return the context of a document, where sources stand, and what the rules make of them."""
    context = _context(document, _group_names(document, reading))
    spans = {span for span in (*map(_span, quotes), *map(_source_span, attributions)) if span}
    return context, spans, _resolve_sources(context, spans)


def _at(spans: Sequence[Span | None], resolved: Mapping[Span, Resolution]) -> list[Resolution | None]:
    """Return what is known of the sources at some places; None where none stands."""
    return [resolved.get(span) if span else None for span in spans]


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
