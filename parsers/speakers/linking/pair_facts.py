"""Facts about pairs, of a mention that is asked about and one that may be its answer, as numbers.

In come a block of LinkMentions and what the rules answer, out comes a row of PAIR_FACTS numbers for each pair.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..coreference.entities import Entity
from ..resolving.context import Referent, ResolutionContext
from ..resolving.expressions import SourceExpression
from ..resolving.nominals import fitness
from .mentions import DESCRIPTION, GENDERS, KINDS, NAME, QUOTATION, LinkMention

if TYPE_CHECKING:
    from .network import Indexes, Numbers

SENTENCES_APART = (0, 1, 2, 3, 5, 8, 14, 30)  # the least of each range
ORDER_APART = (0, 1, 2, 3, 5, 9, 17, 40)  # likewise: sources between a pair, if the answer is one, else names
PAIR_FLAGS = (
    "same paragraph",
    "paragraph before",
    "same sentence",
    "within the quotation",
    "gender agrees",
    "gender differs",
    "kind agrees",
    "last source",
    "last source but one",
    "last person",
    "next source",
    "subject carried on",
    "subject of the sentence before",
    "answer of the rules",
    "own name",
    "author",
    "owner of the description",
    "called so",
    "same phrase",
    "same noun",
)
PAIR_NUMBERS = ("named", "named in the paragraph", "sources so far", "fitness", "words shared", "rules' probability")
PAIR_FACTS = 2 * (len(SENTENCES_APART) + len(ORDER_APART)) + len(PAIR_FLAGS) + len(PAIR_NUMBERS)
_MUCH, _FITTING = 3, 4  # what a logarithm of counts, and points for what fits, are divided by

RulesAnswer = tuple[Referent, float] | None


class PairFacts:
    """Facts about every pair of an asked mention and any mention of a block."""

    def __init__(
        self, context: ResolutionContext, mentions: Sequence[LinkMention], rules: Sequence[RulesAnswer]
    ) -> None:
        """Take in the mentions and what the rules answer for each, with its probability."""
        import numpy

        self._np: Any = numpy
        self._context, self._mentions, self._rules = context, mentions, rules
        self._start = numpy.array([m.start for m in mentions])
        self._sentence = numpy.array([m.sentence for m in mentions])
        self._paragraph = numpy.array([m.paragraph for m in mentions])
        self._kind = numpy.array([KINDS.index(m.kind) for m in mentions])
        self._gender = numpy.array([GENDERS.index(m.gender) for m in mentions])
        what = numpy.array([m.what for m in mentions])
        self._name = what == NAME
        self._source = ~self._name & (what != QUOTATION)
        self._person = self._name & (self._kind == KINDS.index("person")) & ~numpy.array([m.quoted for m in mentions])
        self._order = numpy.where(self._source, self._source.cumsum(), self._name.cumsum())
        self._counts = self._source.cumsum(), self._name.cumsum()
        self._read_entities()

    def _read_entities(self) -> None:
        """Give each entity a number; -1, by which every list's last is found, is none."""
        numbers: dict[int, int] = {}
        self._entities: list[Entity] = []
        found = []
        for mention in self._mentions:
            entity = mention.entity
            if entity is not None and id(entity) not in numbers:
                numbers[id(entity)] = len(self._entities)
                self._entities.append(entity)
            found.append(-1 if entity is None else numbers[id(entity)])
        self._numbers = numbers
        self._entity = self._np.array(found)
        self._named = self._np.log1p(self._counted(self._name)) / _MUCH
        authors = {author.name for author in self._context.document.metadata.authors}
        self._author = self._np.array([entity.name in authors for entity in self._entities] + [False])

    def rows(self, asked: int) -> "Numbers":
        """Return a row of PAIR_FACTS numbers for each mention as the answer for the asked one."""
        numpy, mention = self._np, self._mentions[asked]
        order = numpy.arange(len(self._mentions)) - asked
        sources, names = self._counts
        between = numpy.abs(self._order - numpy.where(self._source, sources[asked], names[asked]))
        columns = [
            *self._ranges(numpy.abs(self._sentence - mention.sentence), order > 0, SENTENCES_APART),
            *self._ranges(between, order > 0, ORDER_APART),
            *self._places(mention, order),
            *self._likenesses(mention),
            *self._neighbours(mention, order),
            self._of_rules(asked),
            self._of_entity(mention.entity),
            self._author[self._entity],
            *self._description_flags(mention),
            *self._quantities(asked, mention, order),
        ]
        rows: Numbers = numpy.stack(columns, 1).astype(numpy.float32)
        return rows

    def _ranges(self, values: "Indexes", later: "Indexes", ranges: Sequence[int]) -> "list[Numbers]":
        """Return a column for each range of values before, and for each behind."""
        found = self._np.searchsorted(self._np.array(ranges), values, side="right") - 1
        return [(found == i) & (later == side) for side in (False, True) for i in range(len(ranges))]

    def _places(self, mention: LinkMention, order: "Indexes") -> "list[Numbers]":
        apart = self._paragraph - mention.paragraph
        within = (self._start >= mention.start) & (self._start < mention.end) & (order != 0)
        return [
            apart == 0,
            apart == -1,
            self._sentence == mention.sentence,
            within & (mention.what == QUOTATION),
        ]

    def _likenesses(self, mention: LinkMention) -> "list[Numbers]":
        gender = GENDERS.index(mention.gender)
        told = (self._gender > 0) & (gender > 0)
        return [
            told & (self._gender == gender),
            told & (self._gender != gender),
            (self._kind == KINDS.index(mention.kind)) & (mention.kind != "unknown"),
        ]

    def _neighbours(self, mention: LinkMention, order: "Indexes") -> "list[Numbers]":
        numpy = self._np
        within = (self._start >= mention.start) & (self._start < mention.end) & (mention.what == QUOTATION)
        last = numpy.flatnonzero((order < 0) & self._source & ~within)
        persons = numpy.flatnonzero((order < 0) & self._person)
        following = numpy.flatnonzero((order > 0) & self._source)
        return [
            self._marked(last[-1:]),
            self._marked(last[-2:-1]),
            self._marked(persons[-1:]),
            self._marked(following[:1]),
            self._of_entity(self._context.continued_subject(mention.sentence)),
            self._of_entity(self._subject_before(mention)),
        ]

    def _marked(self, indexes: "Indexes") -> "Numbers":
        column: Numbers = self._np.zeros(len(self._mentions), bool)
        column[indexes] = True
        return column

    def _of_entity(self, entity: Entity | None) -> "Numbers":
        number = self._numbers.get(id(entity), -2)
        column: Numbers = self._entity == number
        return column

    def _subject_before(self, mention: LinkMention) -> Entity | None:
        if mention.sentence < 1 or not self._context.sentence_starts:
            return None
        i = self._context.subject_of(mention.sentence - 1)
        return self._context.coreference.entity_of[i] if i >= 0 else None

    def _of_rules(self, asked: int) -> "Numbers":
        """Return which mentions are of the referent that the rules give."""
        answer = self._rules[asked]
        if answer is None:
            return self._marked(self._np.zeros(0, int))
        if answer[0].entity is not None:
            return self._of_entity(answer[0].entity)
        same = [other is not None and other[0] is answer[0] for other in self._rules]
        column: Numbers = self._np.array(same) & ~self._name
        return column

    def _description_flags(self, mention: LinkMention) -> "list[Numbers]":
        """Return "owner of the description", "called so", "same phrase" and "same noun"."""
        numpy, expression = self._np, mention.expression
        nothing = numpy.zeros(len(self._mentions), bool)
        if mention.what != DESCRIPTION or expression is None:
            return [nothing] * 4
        owner = expression.owner
        owned = self._of_entity(self._context.coreference.entity_of[owner]) if owner is not None else nothing
        called = numpy.array([expression.noun in entity.heads for entity in self._entities] + [False])
        same_phrase, same_noun = nothing.copy(), nothing.copy()
        for i, other in self._descriptions(mention):
            same_phrase[i] = other.phrase.lower() == expression.phrase.lower()
            same_noun[i] = other.noun == expression.noun
        return [owned, called[self._entity], same_phrase, same_noun]

    def _descriptions(self, mention: LinkMention) -> list[tuple[int, SourceExpression]]:
        """Return the other descriptions of the block."""
        return [
            (i, other.expression)
            for i, other in enumerate(self._mentions)
            if other.what == DESCRIPTION and other.expression is not None and other is not mention
        ]

    def _quantities(self, asked: int, mention: LinkMention, order: "Indexes") -> "list[Numbers]":
        numpy = self._np
        nearby = self._counted(self._name & (self._paragraph == mention.paragraph))
        spoken = self._counted(self._source & (order < 0))
        fit, shared = self._shared(mention)
        answer = self._rules[asked]
        return [
            self._named[self._entity],
            numpy.log1p(nearby)[self._entity],
            numpy.log1p(spoken)[self._entity],
            fit[self._entity],
            numpy.where(self._entity >= 0, shared[self._entity], self._phrases_shared(mention)),
            self._of_rules(asked) * (answer[1] if answer else 0.0),
        ]

    def _counted(self, which: "Numbers") -> "Numbers":
        """Return how many of the mentions each entity has."""
        counts = Counter(self._entity[which].tolist())
        found: Numbers = self._np.array([counts[i] for i in range(len(self._entities))] + [0])
        return found

    def _shared(self, mention: LinkMention) -> "tuple[Numbers, Numbers]":
        """Return, by entity, points for what it has in common with a description, and the share of words."""
        expression = mention.expression
        fit = self._np.zeros(len(self._entities) + 1)
        shared = self._np.zeros(len(self._entities) + 1)
        if mention.what == DESCRIPTION and expression is not None:
            for number, entity in enumerate(self._entities):
                fit[number] = fitness(self._context, expression, entity) / _FITTING
                known = entity.described | {word.lower() for word in entity.words}
                shared[number] = len(expression.words & known) / max(1, len(expression.words))
        return fit, shared

    def _phrases_shared(self, mention: LinkMention) -> "Numbers":
        """Return the share of words that a description has in common with each other one."""
        column: Numbers = self._np.zeros(len(self._mentions))
        expression = mention.expression
        if mention.what == DESCRIPTION and expression is not None:
            for i, other in self._descriptions(mention):
                words, others = expression.words, other.words
                column[i] = len(words & others) / max(1, len(words | others))
        return column
