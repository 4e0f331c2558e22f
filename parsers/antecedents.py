"""Antecedents: whom a pronoun or a description in a source expression means.

By recency, subject position, number and sex, and by who spoke last; names inside quotations count for less.
"""

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from .cast import Cast, Entity
from .document import Document
from .listed import listed
from .role_words import DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, ROLES_UNDER_SETS
from .source_expressions import Expression, kind_of

WINDOW = 5  # sentences that a pronoun looks back

SEXES = {"he": "male", "him": "male", "his": "male", "himself": "male"} | {
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip

# Words after which the main clause comes second: "When Lee asked, Ruiz …".
_SUBORDINATORS = listed("when while after before as although though if since because once until whereas")
_SUBJECT_REACH = 50  # characters from a sentence's start to its subject

_KINSHIP = listed(
    "mom mother mum dad father brother sister son daughter wife husband uncle aunt nephew niece grandfather "
    "grandmother grandson granddaughter cousin widow widower parent sibling"
)

# Paragraphs whose names nobody's "he" refers back to.
_ASIDE = frozenset(("byline", "timestamp", "credit", "caption"))


class Voice(msgspec.Struct, eq=False):
    """A speaker in the making: an entity of the cast, or somebody without a name, called by a phrase."""

    name: str
    kind: str
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
    subjects: dict[int, int] = msgspec.field(default_factory=dict)

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
            if i + 1 < len(cast.names) and cast.names[i + 1].title_start < name.end:
                continue  # "Ashford Council" in "Ashford Council leader Ana Ruiz"
            after_comma = text[max(start, name.title_start - 4) : name.title_start].rstrip(" \"”’'").endswith(",")
            if subordinate and after_comma:
                return i
            if first < 0 and (name.title_start - start < _SUBJECT_REACH or after_comma):
                first = i
                if not subordinate:
                    return i
        return first

    def sentence_at(self, position: int) -> int:
        """Return the index of the sentence at a place in the text."""
        return max(0, bisect_right(self.sentence_starts, position) - 1)

    def voice_of(self, entity: Entity) -> Voice:
        """Return an entity's voice, made when first asked for."""
        voice = self.voices.get(id(entity))
        if voice is None:
            voice = self.voices[id(entity)] = Voice(entity.name, entity.kind, entity)
        return voice

    def role_at(self, sentence: int) -> str:
        """Return the role of the paragraph that a sentence stands in."""
        if not self.document.sentences:
            return "body"
        return self.document.paragraphs[self.document.sentences[sentence].paragraph].role

    def last_turn(self, within: int, sentence: int) -> Turn | None:
        """Return the latest turn, when it was taken at most so many sentences ago."""
        if self.turns and sentence - self.turns[-1].sentence <= within:
            return self.turns[-1]
        return None


def names_before(scene: Scene, position: int, sentence: int) -> Iterator[tuple[Entity, float, bool]]:
    """Yield the entities named shortly before, with points for nearness, and whether each is its sentence's subject."""
    cast = scene.cast
    if not scene.sentence_starts:
        return
    for i in cast.within(scene.sentence_starts[max(0, sentence - WINDOW)], position):
        name = cast.names[i]
        if scene.role_at(name.sentence) in _ASIDE:
            continue
        points = 4.0 - 0.8 * (sentence - name.sentence)
        subject = not name.quoted and scene.subject_of(name.sentence) == i
        if name.quoted:
            points -= 2.0
        elif subject:
            points += 1.2
        elif name.preposition or name.possessive:
            points -= 0.5
        yield cast.entity_of[i], points, subject


def _ranked(points: dict[int, float], entities: dict[int, Voice]) -> Found | None:
    if not points:
        return None
    order = sorted(points, key=lambda key: -points[key])
    lead = points[order[0]] - (points[order[1]] if len(order) > 1 else 0.0)
    return Found(entities[order[0]], lead)


def by_sex(scene: Scene, position: int, sex: str | None) -> Found | None:
    """Return the person that "he" or "she" (or, with `sex` None, "the veteran") most likely means."""
    sentence = scene.sentence_at(position)
    points: dict[int, float] = {}
    voices: dict[int, Voice] = {}
    for entity, value, _ in names_before(scene, position, sentence):
        if not _can_be(entity, sex):
            continue
        voice = scene.voice_of(entity)
        value += _likeness(entity, sex)
        if value > points.get(id(voice), -9.0):
            points[id(voice)], voices[id(voice)] = value, voice
    for turn, value in _recent_turns(scene, sentence):
        voice = turn.voice
        if voice.kind in ("document", "organization", "group") or (sex and voice.sex not in (None, sex)):
            continue
        if voice.entity is not None and not _can_be(voice.entity, sex):
            continue
        base = 3.0 - 0.5 * (sentence - turn.sentence) + (_likeness(voice.entity, sex) if voice.entity else 0.3)
        if _subject_since(scene, turn, position, sex):
            value *= 0.25
        points[id(voice)] = max(points.get(id(voice), -9.0), base) + value
        voices[id(voice)] = voice
    found = _ranked(points, voices)
    return found or _anybody(scene, position, sex)


def _subject_since(scene: Scene, turn: Turn, position: int, sex: str | None) -> bool:
    """Tell whether another person has become a sentence's subject since somebody's turn."""
    cast = scene.cast
    for sentence in range(turn.sentence, scene.sentence_at(position) + 1):
        i = scene.subject_of(sentence)
        if i < 0 or not turn.position < cast.names[i].start < position:
            continue
        entity = cast.entity_of[i]
        if entity is not turn.voice.entity and entity.kind == "person" and _can_be(entity, sex):
            return True
    return False


def _recent_turns(scene: Scene, sentence: int) -> Iterator[tuple[Turn, float]]:
    """Yield the last two speakers, with points for having just spoken."""
    seen: set[int] = set()
    for turn in reversed(scene.turns[-6:]):
        if sentence - turn.sentence > WINDOW + 2:
            return
        if id(turn.voice) not in seen:
            yield turn, 1.6 if not seen else 0.3
            seen.add(id(turn.voice))
        if len(seen) == 2:
            return


def _can_be(entity: Entity, sex: str | None) -> bool:
    if entity.kind in ("organization", "place"):
        return False
    return not (sex and entity.gender and entity.gender != sex)


def _likeness(entity: Entity, sex: str | None) -> float:
    """Return points for being a person of that sex, and for being named often."""
    value = 0.8 if entity.kind == "person" else -0.8
    if sex and entity.gender == sex:
        value += 1.0
    return value + min(0.6, 0.1 * len(entity.names))


def _anybody(scene: Scene, position: int, sex: str | None) -> Found | None:
    """Return the person of that sex named last before, or else the one named most."""
    cast = scene.cast
    known = [
        (i, e)
        for i, e in enumerate(cast.entity_of)
        if e.kind == "person" and _can_be(e, sex) and scene.role_at(cast.names[i].sentence) not in _ASIDE
    ]
    before = [(i, e) for i, e in known if cast.names[i].start < position]
    if before:
        best = before[-1][1]
    elif known:
        best = max((e for _, e in known), key=lambda e: (len(e.names), -min(e.names)))
    else:
        return None
    return Found(scene.voice_of(best), 0.0)


def by_thing(scene: Scene, position: int, plural: bool) -> Found | None:
    """Return what "it" or "they" most likely means: the last body that spoke, else the last that was named."""
    sentence = scene.sentence_at(position)
    points: dict[int, float] = {}
    voices: dict[int, Voice] = {}
    for entity, value, _ in names_before(scene, position, sentence):
        if entity.kind == "place" or (entity.kind == "person" and not plural):
            continue
        if entity.kind == "person":
            value -= 2.0
        value += (0.3 if entity.kind == "organization" else 0.0) + min(0.8, 0.15 * len(entity.names))
        voice = scene.voice_of(entity)
        if value > points.get(id(voice), -9.0):
            points[id(voice)], voices[id(voice)] = value, voice
    for turn, value in _recent_turns(scene, sentence):
        voice = turn.voice
        person = voice.kind == "person" or (voice.kind == "unnamed" and not plural)
        if person and not plural:
            continue
        base = 3.0 - 0.5 * (sentence - turn.sentence) - (1.0 if person else 0.0)
        points[id(voice)] = max(points.get(id(voice), -9.0), base) + value
        voices[id(voice)] = voice
    return _ranked(points, voices)


def by_description(scene: Scene, expression: Expression) -> Found | None:
    """Return whom "the Iranian leader", "the senator", "the company" mean, or None when nobody fits."""
    sentence = scene.sentence_at(expression.start)
    points: dict[int, float] = {}
    voices: dict[int, Voice] = {}
    for entity in scene.cast.entities:
        value = _fit(scene, expression, entity)
        if value > 0:
            voice = scene.voice_of(entity)
            points[id(voice)], voices[id(voice)] = value + _nearness(scene, entity, expression, sentence), voice
    for turn in scene.turns:
        voice = turn.voice
        if voice.entity is None and voice.noun == expression.noun and expression.noun and expression.definite:
            fits = 2.0 - 0.05 * (sentence - turn.sentence)
            points[id(voice)], voices[id(voice)] = fits, voice
    for turn, value in _recent_turns(scene, sentence):
        if id(turn.voice) in points:
            points[id(turn.voice)] += value / 2
    return _ranked(points, voices)


def _fit(scene: Scene, expression: Expression, entity: Entity) -> float:
    """Return points for what a description and an entity have in common; 0 when it cannot be meant."""
    if expression.countries and entity.countries and not expression.countries & entity.countries:
        return 0.0
    if expression.gender and entity.gender and expression.gender != entity.gender:
        return 0.0
    if expression.noun in _KINSHIP and expression.owner is not None and entity.kind == "person":
        owner = scene.cast.entity_of[expression.owner]
        if owner is not entity and owner.words[-1] == entity.words[-1] and len(entity.words) > 1:
            return 1.5
    if expression.noun in entity.heads:
        value = 2.0
    elif ROLES_UNDER_SETS.get(expression.noun, frozenset()) & entity.heads:
        value = 1.2
    else:
        return 0.0
    if expression.noun in PERSON_NOUNS and entity.kind == "organization":
        return 0.0
    if expression.noun in DOCUMENT_NOUNS - ORGANIZATION_NOUNS:
        return 0.0
    if expression.owner is not None:
        owner = scene.cast.entity_of[expression.owner]
        if owner is entity:
            return 0.0
        told = {word.lower() for word in owner.words} & entity.described
        if not told and not (owner.countries & entity.countries):
            return 0.0
    shared = expression.words & (entity.described | {word.lower() for word in entity.words})
    value += 0.5 * len(shared - {expression.noun})
    if expression.countries & entity.countries:
        value += 1.0
    return value


def _nearness(scene: Scene, entity: Entity, expression: Expression, sentence: int) -> float:
    """Return up to one point for being named shortly before."""
    names = scene.cast.names
    before = [names[i] for i in entity.names if names[i].start < expression.start]
    if not before:
        return -0.5
    return max(0.0, 1.0 - 0.1 * (sentence - before[-1].sentence))


def generic(scene: Scene, expression: Expression) -> Found | None:
    """Return whom a bare "the woman", "the 37-year-old", "the company" means by recency alone."""
    kind = kind_of(expression)
    if kind == "organization" and expression.noun in ORGANIZATION_NOUNS:
        found = by_thing(scene, expression.start, plural=False)
        return found if found and found.voice.kind in ("organization", "unknown", "group") else None
    personal = expression.noun in PERSON_NOUNS or expression.noun.endswith("year-old")
    possessed = "’s " in expression.phrase or "'s " in expression.phrase
    if personal and kind == "unnamed" and not possessed and len(expression.words) <= 4:
        return by_sex(scene, expression.start, expression.gender)
    return None
