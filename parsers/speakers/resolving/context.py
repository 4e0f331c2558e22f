"""The context in which sources are resolved one after the other: a document's entities, and who has spoken so far."""

from bisect import bisect_left, bisect_right
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from ....schemas.article import Paragraph
from ...document.document import Document
from ...words.language import Gender, Language
from ..coreference.entities import Entity, NameCoreference
from .expressions import ExpressionReader

ReferentKind = Literal["person", "organization", "group", "document", "unnamed", "place", "unknown"]

LONGEST_CONTINUATION = 5  # sentences that a subject is carried through
_SUBJECT_REACH = 50  # characters from a sentence's start to its subject
_LONGEST_ADVERBIAL = 120  # characters of a sentence's beginning
_LONGEST_RELATIVE = 60

# Paragraphs whose names nobody's "he" refers back to.
ROLES_WITHOUT_ANTECEDENTS = frozenset(("byline", "timestamp", "credit", "caption"))


_LONGEST_OPENING = 12  # characters


@cache
def _opening_pronouns(language: Language) -> dict[str, Gender]:
    """Return the pronouns with a gender that may begin a sentence about a subject, as printed there."""
    return {
        word.capitalize(): gender
        for word, gender in language.gendered_pronouns.items()
        if language.pronouns[word].case != "reflexive"
    }


class Referent(msgspec.Struct, eq=False):
    """Whom source expressions refer to: a named entity, or somebody without a name, called by a phrase.

    `noun` is the head noun of that phrase and `words` all its words; `spans` are where expressions mean this one.
    """

    name: str
    kind: ReferentKind
    entity: Entity | None = None
    noun: str = ""
    words: frozenset[str] = frozenset()
    stated_gender: Gender | None = None
    spans: set[tuple[int, int]] = msgspec.field(default_factory=set)
    aliases: list[str] = msgspec.field(default_factory=list)

    @property
    def gender(self) -> Gender | None:
        """The gender that the document tells, if it does."""
        return self.stated_gender or (self.entity.gender if self.entity else None)


class SourceMention(msgspec.Struct, frozen=True, gc=False):
    """A source expression that has been resolved: where it stands, and who it is."""

    position: int
    sentence: int
    referent: Referent


class Resolution(NamedTuple):
    """Who a source is, and the probability that this is right."""

    referent: Referent
    probability: float


class Antecedent(msgspec.Struct, frozen=True, gc=False):
    """Whom a mention goes back to, and the points by which this candidate leads the second."""

    referent: Referent
    margin: float


class ResolutionContext(msgspec.Struct):
    """What is known while the sources are resolved in order.

    `referents` are those of entities by the entity's id, `unnamed_referents` the others by their phrase,
    `source_mentions` the sources so far in order, `mention_by_noun` the latest for each unnamed referent's noun,
    `person_names` the indexes of names that "he" or "she" may go back to.
    """

    document: Document
    coreference: NameCoreference
    expressions: ExpressionReader
    sentence_starts: list[int]
    referents: dict[int, Referent] = msgspec.field(default_factory=dict)
    unnamed_referents: dict[str, Referent] = msgspec.field(default_factory=dict)
    source_mentions: list[SourceMention] = msgspec.field(default_factory=list)
    mention_by_noun: dict[str, SourceMention] = msgspec.field(default_factory=dict)
    subjects: dict[int, int] = msgspec.field(default_factory=dict)
    entities_by_noun: dict[str, list[Entity]] = msgspec.field(default_factory=dict)
    person_names: list[int] = msgspec.field(default_factory=list)

    def __post_init__(self) -> None:
        """Index the entities by the nouns they are called by, and note where persons are named."""
        for entity in self.coreference.entities:
            for head in entity.heads:
                self.entities_by_noun.setdefault(head, []).append(entity)
        for i, entity in enumerate(self.coreference.entity_of):
            if (
                entity.kind == "person"
                and self.paragraph_role(self.coreference.names[i].sentence) not in ROLES_WITHOUT_ANTECEDENTS
            ):
                self.person_names.append(i)

    @property
    def language(self) -> Language:
        """The document's language."""
        return self.document.language

    def add_source_mention(self, position: int, referent: Referent) -> None:
        """Note that the source expression at a place has been resolved."""
        mention = SourceMention(position, self.sentence_at(position), referent)
        self.source_mentions.append(mention)
        if (
            referent.entity is None
            and referent.noun
            and f" {self.language.speaker_words.other} " not in f" {referent.name.lower()} "
        ):
            self.mention_by_noun[referent.noun] = mention

    def opens_sentence(self, mention: SourceMention) -> bool:
        """Tell whether the source of a mention opens its sentence."""
        return bool(self.sentence_starts) and mention.position == self.sentence_starts[mention.sentence]

    def source_mention_before(self, position: int) -> SourceMention | None:
        """Return the latest mention whose source stands before a place."""
        i = bisect_left(self.source_mentions, position, key=lambda mention: mention.position)
        return self.source_mentions[i - 1] if i else None

    def subject_of(self, sentence: int) -> int:
        """Return the index of the name that is a sentence's subject, as far as its place tells; -1 for none."""
        found = self.subjects.get(sentence)
        if found is None:
            found = self.subjects[sentence] = self._find_subject(sentence)
        return found

    def _find_subject(self, sentence: int) -> int:
        text, words = self.document.text, self.language.speaker_words
        start = self.sentence_starts[sentence]
        end = self.sentence_starts[sentence + 1] if sentence + 1 < len(self.sentence_starts) else len(text)
        subordinate = text[start : start + _LONGEST_OPENING].split(" ", 1)[0].lower() in words.subordinators
        first = -1
        for i in self.coreference.names_within(start, end):
            if not self._may_be_subject(i):
                continue
            name = self.coreference.names[i]
            before = text[max(start, name.title_start - 4) : name.title_start]
            after_comma = before.rstrip(" \"”’'").endswith(",")
            if subordinate and after_comma:
                return i
            near = name.title_start - start < _SUBJECT_REACH or after_comma
            if first < 0 and near and not self._is_in_relative(start, name.title_start):
                first = i
                if not subordinate:
                    return i
        return first

    def _may_be_subject(self, i: int) -> bool:
        """Tell a name that stands free, outside quotations, and is no place's."""
        name = self.coreference.names[i]
        if name.quoted or name.preposition or name.possessive or self.coreference.entity_of[i].kind == "place":
            return False
        return not self.is_attribute(i)

    def _is_in_relative(self, start: int, position: int) -> bool:
        """Tell a relative clause's name, or a relative's: "who runs the Venn Awards", "She met her sister Ana"."""
        pattern = self.language.speaker_patterns.relative_before
        return pattern.search(self.document.text, max(start, position - _LONGEST_RELATIVE), position) is not None

    def is_attribute(self, i: int) -> bool:
        """Tell a name within the next one's title: "Ashford Council" in "Ashford Council leader Ana Ruiz"."""
        names = self.coreference.names
        return i + 1 < len(names) and names[i + 1].title_start < names[i].end

    def continued_subject(self, sentence: int) -> Entity | None:
        """Return whom a sentence that begins with "He" or "She" goes on about: the subject of one shortly before."""
        gender = self._opening_gender(sentence)
        if gender is None:
            return None
        for before in range(sentence - 1, max(-1, sentence - 1 - LONGEST_CONTINUATION), -1):
            i = self.subject_of(before)
            if i >= 0:
                entity = self.coreference.entity_of[i]
                fits = entity.kind == "person" and entity.gender in (None, gender)
                return entity if fits and self.paragraph_role(before) not in ROLES_WITHOUT_ANTECEDENTS else None
            if self._opening_gender(before) != gender:
                return None
        return None

    def _opening_gender(self, sentence: int) -> Gender | None:
        """Return the gender of the pronoun that a sentence begins with."""
        if sentence < 0:
            return None
        text, start = self.document.text, self.sentence_starts[sentence]
        openings = _opening_pronouns(self.language)
        first = openings.get(text[start : start + _LONGEST_OPENING].split(" ", 1)[0])
        if first is not None:
            return first
        later = self.language.speaker_patterns.later_pronoun.match(text, start, start + _LONGEST_ADVERBIAL)
        return self.language.gendered_pronouns[later[1]] if later else None

    def sentence_at(self, position: int) -> int:
        """Return the index of the sentence at a place in the text."""
        return max(0, bisect_right(self.sentence_starts, position) - 1)

    def referent_of(self, entity: Entity) -> Referent:
        """Return an entity's referent, made when first asked for."""
        referent = self.referents.get(id(entity))
        if referent is None:
            referent = self.referents[id(entity)] = Referent(entity.name, entity.kind, entity)
        return referent

    def is_doubtful(self, entity: Entity) -> bool:
        """Tell a word that may have its capital from beginning a sentence: it stands nowhere else."""
        names = [self.coreference.names[i] for i in entity.names[:3]]
        plural = entity.words[0].endswith("s")
        return (
            entity.kind == "unknown"
            and len(entity.names) <= (2 if plural else 1)
            and all(len(name.words) == 1 and name.initial for name in names)
        )

    def paragraph_at(self, position: int) -> Paragraph:
        """Return the paragraph at a place in the text."""
        return self.document.paragraphs[self.paragraph_index(position)]

    def paragraph_index(self, position: int) -> int:
        """Return the index of the paragraph at a place in the text."""
        return max(0, bisect_right(self.document.paragraphs, position, key=lambda paragraph: paragraph.start) - 1)

    def is_quoted(self, position: int) -> bool:
        """Tell whether a place lies inside quotation marks."""
        stretches = self.document.stretches
        i = bisect_right(stretches, position, key=lambda stretch: stretch.outer_start) - 1
        return i >= 0 and position < stretches[i].outer_end

    def paragraph_role(self, sentence: int) -> str:
        """Return the role of the paragraph that a sentence stands in."""
        if not self.document.sentences:
            return "body"
        return self.document.paragraphs[self.document.sentences[sentence].paragraph].role
