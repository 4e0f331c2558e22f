"""The scene: who is on stage while a document's sources are resolved in order, and who has spoken."""

from bisect import bisect_left, bisect_right
from typing import Literal

import msgspec

from ....schemas.article import Paragraph
from ...common.listed import listed
from ...common.patterns import lazy
from ...document.document import Document
from ..coreference.entities import Cast, Entity

VoiceKind = Literal["person", "organization", "group", "document", "unnamed", "place", "unknown"]

# Words after which the main clause comes second: "When Lee asked, Ruiz …".
_SUBORDINATORS = listed("when while after before as although though if since because once until whereas")
_OPENINGS = {"He": "male", "His": "male", "She": "female", "Her": "female"}
_LATER_PRONOUN = lazy(r"(?:After|Before|When|While|In|As|At|On|Since|During|With)\b[^.,\n]*, (he|she)\b")
_RELATIVE = lazy(r"\b(?:who|which|that) [^,;]{1,40}$|\w (?:his|her|their) (?:[\w-]+ ){0,2}$")
CARRIED = 5  # sentences that a subject is carried through
_SUBJECT_REACH = 50  # characters from a sentence's start to its subject

# Paragraphs whose names nobody's "he" refers back to.
ASIDE = frozenset(("byline", "timestamp", "credit", "caption"))


class Voice(msgspec.Struct, eq=False):
    """A speaker in the making: an entity of the cast, or somebody without a name, called by a phrase."""

    name: str
    kind: VoiceKind
    entity: Entity | None = None
    noun: str = ""
    words: frozenset[str] = frozenset()
    gender: str | None = None
    spans: set[tuple[int, int]] = msgspec.field(default_factory=set)
    aliases: list[str] = msgspec.field(default_factory=list)

    @property
    def sex(self) -> str | None:
        """The sex that the document tells, if it does."""
        return self.gender or (self.entity.gender if self.entity else None)


class Turn(msgspec.Struct, frozen=True):
    """Somebody's turn to speak: where its source stands."""

    position: int
    sentence: int
    voice: Voice


class Found(msgspec.Struct, frozen=True):
    """An answer: who, and the evidence in points by which the best candidate leads the second."""

    voice: Voice
    lead: float


class Scene(msgspec.Struct):
    """What is known while the sources are resolved in order: the cast, the voices so far, and the turns taken."""

    document: Document
    cast: Cast
    sentence_starts: list[int]
    voices: dict[int, Voice] = msgspec.field(default_factory=dict)
    unnamed: dict[str, Voice] = msgspec.field(default_factory=dict)
    turns: list[Turn] = msgspec.field(default_factory=list)
    by_noun: dict[str, Turn] = msgspec.field(default_factory=dict)
    subjects: dict[int, int] = msgspec.field(default_factory=dict)
    by_head: dict[str, list[Entity]] = msgspec.field(default_factory=dict)
    persons: list[int] = msgspec.field(default_factory=list)

    def __post_init__(self) -> None:
        """Index the entities by the nouns they are called by, and note where persons are named."""
        for entity in self.cast.entities:
            for head in entity.heads:
                self.by_head.setdefault(head, []).append(entity)
        for i, entity in enumerate(self.cast.entity_of):
            if entity.kind == "person" and self.role_at(self.cast.names[i].sentence) not in ASIDE:
                self.persons.append(i)

    def take_turn(self, position: int, voice: Voice) -> None:
        """Note that somebody speaks, whose source stands at a place."""
        turn = Turn(position, self.sentence_at(position), voice)
        self.turns.append(turn)
        if voice.entity is None and voice.noun and " other " not in f" {voice.name.lower()} ":
            self.by_noun[voice.noun] = turn

    def opens(self, turn: Turn) -> bool:
        """Tell whether the source of a turn opens its sentence."""
        return bool(self.sentence_starts) and turn.position == self.sentence_starts[turn.sentence]

    def turn_before(self, position: int) -> Turn | None:
        """Return the latest turn whose source stands before a place."""
        i = bisect_left(self.turns, position, key=lambda turn: turn.position)
        return self.turns[i - 1] if i else None

    def subject_of(self, sentence: int) -> int:
        """Return the index of the name that is a sentence's subject, as far as its place tells; -1 for none."""
        found = self.subjects.get(sentence)
        if found is None:
            found = self.subjects[sentence] = self._find_subject(sentence)
        return found

    def _find_subject(self, sentence: int) -> int:
        text, cast = self.document.text, self.cast
        start = self.sentence_starts[sentence]
        end = self.sentence_starts[sentence + 1] if sentence + 1 < len(self.sentence_starts) else len(text)
        subordinate = text[start : start + 12].split(" ", 1)[0].lower() in _SUBORDINATORS
        first = -1
        for i in cast.within(start, end):
            name = cast.names[i]
            if name.quoted or name.preposition or name.possessive or cast.entity_of[i].kind == "place":
                continue
            if self.is_attribute(i):
                continue
            after_comma = text[max(start, name.title_start - 4) : name.title_start].rstrip(" \"”’'").endswith(",")
            if subordinate and after_comma:
                return i
            if first < 0 and _RELATIVE.search(text, max(start, name.title_start - 60), name.title_start):
                continue  # "the company that runs the Venn Awards", "She met her sister Ana"
            if first < 0 and (name.title_start - start < _SUBJECT_REACH or after_comma):
                first = i
                if not subordinate:
                    return i
        return first

    def is_attribute(self, i: int) -> bool:
        """Tell a name within the next one's title: "Ashford Council" in "Ashford Council leader Ana Ruiz"."""
        names = self.cast.names
        return i + 1 < len(names) and names[i + 1].title_start < names[i].end

    def carried(self, sentence: int) -> Entity | None:
        """Return whom a sentence that begins with "He" or "She" goes on about: the subject of one shortly before."""
        sex = self._opening_sex(sentence)
        if sex is None:
            return None
        for before in range(sentence - 1, max(-1, sentence - 1 - CARRIED), -1):
            i = self.subject_of(before)
            if i >= 0:
                entity = self.cast.entity_of[i]
                fits = entity.kind == "person" and entity.gender in (None, sex)
                return entity if fits and self.role_at(before) not in ASIDE else None
            if self._opening_sex(before) != sex:
                return None
        return None

    def _opening_sex(self, sentence: int) -> str | None:
        """Return the sex of the pronoun that a sentence begins with."""
        if sentence < 0:
            return None
        text, start = self.document.text, self.sentence_starts[sentence]
        first = _OPENINGS.get(text[start : start + 4].split(" ", 1)[0])
        if first is not None:
            return first
        later = _LATER_PRONOUN.match(text, start, start + 120)
        return _OPENINGS[later[1].capitalize()] if later else None

    def sentence_at(self, position: int) -> int:
        """Return the index of the sentence at a place in the text."""
        return max(0, bisect_right(self.sentence_starts, position) - 1)

    def voice_of(self, entity: Entity) -> Voice:
        """Return an entity's voice, made when first asked for."""
        voice = self.voices.get(id(entity))
        if voice is None:
            voice = self.voices[id(entity)] = Voice(entity.name, entity.kind, entity)
        return voice

    def is_doubtful(self, entity: Entity) -> bool:
        """Tell a word that may have its capital from beginning a sentence: it stands nowhere else."""
        names = [self.cast.names[i] for i in entity.names[:3]]
        plural = entity.words[0].endswith("s")
        return (
            entity.kind == "unknown"
            and len(entity.names) <= (2 if plural else 1)
            and all(len(name.words) == 1 and name.initial for name in names)
        )

    def paragraph_at(self, position: int) -> Paragraph:
        """Return the paragraph at a place in the text."""
        paragraphs = self.document.paragraphs
        return paragraphs[max(0, bisect_right(paragraphs, position, key=lambda paragraph: paragraph.start) - 1)]

    def role_at(self, sentence: int) -> str:
        """Return the role of the paragraph that a sentence stands in."""
        if not self.document.sentences:
            return "body"
        return self.document.paragraphs[self.document.sentences[sentence].paragraph].role
