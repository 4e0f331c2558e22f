"""Mentions that can be linked: a document's names, its source expressions and its unattributed quotations, in order.

In come the resolving context, where the source expressions stand, and the quotations that lack one; out come Mentions.
"""

from collections.abc import Iterable, Sequence

import msgspec

from ....schemas.article import Quote
from ..coreference.entities import Entity
from ..resolving import labels
from ..resolving.context import ResolutionContext
from ..resolving.expressions import SourceExpression, kind_of

# What a mention is. Sources and quotations are asked about; names are only answers.
NAME, NAMED_SOURCE, PERSON_PRONOUN, OTHER_PRONOUN, RELATIVE_PRONOUN, DESCRIPTION, QUOTATION = range(7)
WHATS = 7
ASKED = frozenset((NAMED_SOURCE, PERSON_PRONOUN, OTHER_PRONOUN, RELATIVE_PRONOUN, DESCRIPTION, QUOTATION))
KINDS = ("unknown", "person", "organization", "place", "group", "document", "unnamed")
GENDERS = (None, "female", "male")
ROLES = ("body", "headline", "description", "subheading", "list_item", "caption", "byline", "credit")


class LinkMention(msgspec.Struct, frozen=True, eq=False):
    """One mention: `what` it is (NAME …), where it stands, and what is known of it.

    `entity` is a name's, or that of the name in a source; `expression` is a source's, read; `index` is a name's among
    the names of the document, or a quotation's among its quotations.
    """

    what: int
    start: int
    end: int
    sentence: int
    paragraph: int
    quoted: bool
    entity: Entity | None = None
    expression: SourceExpression | None = None
    kind: str = "unknown"
    gender: str | None = None
    plural: bool = False
    index: int = -1


def find_mentions(
    context: ResolutionContext, sources: Iterable[tuple[int, int]], quotes: Sequence[Quote], asked: Sequence[int]
) -> list[LinkMention]:
    """Return the mentions in order of their start.

    `sources` are where source expressions stand, `asked` the indexes of the quotations that have none.
    """
    reader = _MentionReader(context)
    found = [reader.name(i) for i in range(len(context.coreference.names))]
    for start, end in sorted(set(sources)):
        mention = reader.source(start, end)
        if mention is not None:
            found.append(mention)
    found += [reader.quotation(quotes[i], i) for i in asked]
    return sorted(found, key=lambda mention: (mention.start, mention.what))


class _MentionReader:
    def __init__(self, context: ResolutionContext) -> None:
        self._context = context
        self._words = context.language.speaker_words

    def name(self, i: int) -> LinkMention:
        context = self._context
        name, entity = context.coreference.names[i], context.coreference.entity_of[i]
        return LinkMention(
            NAME,
            name.start,
            name.end,
            name.sentence,
            self._paragraph(name.start),
            name.quoted,
            entity,
            None,
            entity.kind,
            entity.gender,
            index=i,
        )

    def source(self, start: int, end: int) -> LinkMention | None:
        context = self._context
        expression = context.expressions.read(start, end)
        if expression is None or labels.is_label_of_figure(context, expression.end):
            return None
        what, kind, gender, plural = self._read(expression)
        if labels.is_speaker_label(context, expression.start, expression.end):
            what = NAMED_SOURCE  # "Q:", which the rules read
        entity = context.coreference.entity_of[expression.names[0]] if expression.shape == "name" else None
        return LinkMention(
            what,
            start,
            end,
            context.sentence_at(start),
            self._paragraph(start),
            self._quoted(start),
            entity,
            expression,
            entity.kind if entity else kind,
            entity.gender if entity else gender,
            plural,
        )

    def _read(self, expression: SourceExpression) -> tuple[int, str, str | None, bool]:
        """Return what a source expression is, and the kind, gender and number that it tells."""
        language, word = self._context.language, expression.phrase
        if expression.shape == "name":
            return NAMED_SOURCE, "unknown", None, False
        if expression.shape == "names":
            return NAMED_SOURCE, "group", None, True
        if expression.shape == "nominal":
            return DESCRIPTION, kind_of(expression, language.nouns), expression.gender, expression.plural
        if word in language.gendered_pronouns:
            return PERSON_PRONOUN, "person", language.gendered_pronouns[word], False
        if word in self._words.relatives:
            return RELATIVE_PRONOUN, "person" if word in self._words.personal_relatives else "unknown", None, False
        if word in self._words.ungendered:
            return OTHER_PRONOUN, "unknown", None, self._words.ungendered[word]
        return NAMED_SOURCE, "unknown", None, False  # "I", "we": the rules tell who that is

    def quotation(self, quote: Quote, index: int) -> LinkMention:
        return LinkMention(
            QUOTATION,
            quote.start,
            quote.end,
            self._context.sentence_at(quote.start),
            quote.paragraph,
            quoted=True,
            index=index,
        )

    def _paragraph(self, position: int) -> int:
        return self._context.paragraph_index(position)

    def _quoted(self, position: int) -> bool:
        return self._context.is_quoted(position)
