"""Answers by linking: who each source and each unattributed quotation is, by the linking network.

What needs no reading the rules answer: names, labels, the writer's own "I". Their answers to the rest are facts among
others.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ....schemas.article import Quote
from ..resolving import sources, unattributed
from ..resolving.context import Referent, Resolution, ResolutionContext
from ..resolving.expressions import kind_of
from .confidence import link_confidence
from .mentions import DESCRIPTION, NAME, QUOTATION, LinkMention, find_mentions
from .network import Linker, LinkInput
from .referents import NOBODY, Block, Distribution, Key, blocks, distributions, is_asked, read_input

if TYPE_CHECKING:
    from ...document.tags import WordVectors

Span = tuple[int, int]


class LinkQuestion(NamedTuple):
    """The mentions of a document, what the network reads of them, block by block when it is asked, and the blocks."""

    mentions: list[LinkMention]
    given: Iterator[LinkInput]
    blocks: list[Block]


def ask(
    context: ResolutionContext,
    words: "WordVectors",
    quotes: Sequence[Quote],
    own: Sequence[Resolution | None],
    spans: Iterable[Span],
    by_rules: Mapping[Span, Resolution],
) -> LinkQuestion:
    """Return what the network is asked about a document.

    `own` are the rules' answers for each quotation's source, `spans` tell where any source stands, `by_rules` what the
    rules make of them. The context is spent: their answers for the quotations are worked out in it.
    """
    asked = [i for i in unattributed.first_unanswered(context, quotes, own) if quotes[i].mention is None]
    mentions = find_mentions(context, spans, quotes, asked)
    answers = unattributed.resolve_unattributed(context, quotes, own)
    rules: list[tuple[Referent, float] | None] = []
    for mention in mentions:
        if mention.what == NAME:
            answer = None
        elif mention.what == QUOTATION:
            answer = answers[mention.index]
        else:
            answer = by_rules.get((mention.start, mention.end))
        rules.append((answer.referent, answer.probability) if answer else None)
    parts = [block for block in blocks(len(mentions)) if any(map(is_asked, mentions[block.core : block.core_stop]))]
    return LinkQuestion(mentions, (read_input(context, words, mentions, rules, part) for part in parts), parts)


def answer(
    context: ResolutionContext, question: LinkQuestion, linker: Linker
) -> tuple[dict[Span, Resolution], dict[int, Resolution]]:
    """Return who the sources are, by where they stand, and the unattributed quotations, by their index."""
    mentions = question.mentions
    told: dict[int, Distribution] = {}
    for block, given in zip(question.blocks, question.given, strict=True):
        inside = mentions[block.first : block.stop]
        told |= distributions(inside, given.asked.tolist(), linker(given), block.first, told)
    reader = _Referents(context, mentions)
    by_span: dict[Span, Resolution] = {}
    by_quote: dict[int, Resolution] = {}
    for index, mention in enumerate(mentions):
        if mention.what == NAME:
            continue
        found = reader.resolve(index, told.get(index))
        if found is None:
            continue
        if mention.what == QUOTATION:
            by_quote[mention.index] = found
        else:
            by_span[(mention.start, mention.end)] = found
            context.add_source_mention(mention.start, found.referent)
    return by_span, by_quote


class _Referents:
    """Makes referents of keys, in the text's order."""

    def __init__(self, context: ResolutionContext, mentions: Sequence[LinkMention]) -> None:
        self._context, self._mentions = context, mentions
        self._entities = {id(entity): entity for entity in context.coreference.entities}
        self._read: dict[int, Resolution | None] = {}

    def resolve(self, index: int, likely: Distribution | None) -> Resolution | None:
        """Return who a mention is: the likeliest of those that it may be, else what the rules make of it."""
        mention = self._mentions[index]
        if likely is None:
            if index not in self._read:
                self._read[index] = sources.resolve_source(self._context, mention.start, mention.end)
            return self._read[index]
        best = max(likely, key=lambda key: likely[key])
        referent = self._referent(best)
        if referent is None:
            return None
        if mention.what != QUOTATION and (mention.entity is None or referent.entity is not mention.entity):
            self._note(mention, referent)
        return Resolution(referent, link_confidence(mention.what, likely[best]))

    def _referent(self, key: Key) -> Referent | None:
        """Return the referent of a key."""
        if key == NOBODY:
            return None
        if isinstance(key, int):
            return self._context.referent_of(self._entities[key])
        mention = self._mentions[key[1]] if isinstance(key, tuple) else None
        if mention is None or mention.expression is None:
            return None
        if mention.what == DESCRIPTION:
            kind = kind_of(mention.expression, self._context.language.nouns)
            called = sources.name_given(self._context, mention.expression)
            return called or sources.unnamed_referent(self._context, mention.expression, kind)
        answer = self.resolve(key[1], None) if isinstance(key, tuple) else None
        return answer.referent if answer else None

    def _note(self, mention: LinkMention, referent: Referent) -> None:
        """Keep a source as a mention of whom it means."""
        expression = mention.expression
        if expression is None:
            return
        referent.spans.add((expression.start, expression.end))
        new = mention.what == DESCRIPTION and expression.phrase not in referent.aliases
        if new and expression.phrase != referent.name and len(referent.aliases) < sources.MOST_ALIASES:
            referent.aliases.append(expression.phrase)
        if mention.kind == "person" and referent.kind == "unknown":
            referent.kind = "person"
