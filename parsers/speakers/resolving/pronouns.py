"""Antecedents: whom a pronoun in a source expression means.

By recency, subject position, number and sex, and by who spoke last; names inside quotations count for less.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ...common.patterns import lazy
from ...document.marks import Stretch
from ...words.en.roles import DOCUMENT_NOUNS, PERSON_NOUNS, role
from ...words.organizations import ORGANIZATION_WORDS
from ..coreference.entities import Entity
from .context import ASIDE, Found, Scene, Turn, Voice

WINDOW = 5  # sentences that a pronoun looks back
SAME_PARAGRAPH = 2.6  # points for being named in the same paragraph
UNSURE = -1.6  # points for a name of which nothing is known
OPENS = 1.8  # points for having spoken as the subject that opens a sentence, by whatever name
SPOKEN_OF = 2.0  # points against being named in the quotation itself
NEAR = 60  # characters between a pronoun and its quotation
SPOKEN = 0.8  # points for such a name of several words that has just spoken
KIN = 1.5  # points against being named as somebody's relative or colleague
MOST = 60  # names that it looks back at

_OF_SOMEBODY = lazy(r"\b(?:his|her|their) (?:[\w-]+ ){0,2}$")

SEXES = {"he": "male", "him": "male", "his": "male", "himself": "male"} | {
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip


def names_before(scene: Scene, position: int, sentence: int) -> Iterator[tuple[Entity, float]]:
    """Yield the entities named shortly before, each time with points for nearness and place in the sentence."""
    cast = scene.cast
    if not scene.sentence_starts:
        return
    paragraph = scene.paragraph_at(position).start
    for before in range(max(0, sentence - 2), sentence):
        entity = scene.carried(before)
        if entity is not None:
            yield entity, 4.6 - 0.8 * (sentence - before)
    for i in cast.within(scene.sentence_starts[max(0, sentence - WINDOW)], position)[-MOST:]:
        name = cast.names[i]
        if scene.role_at(name.sentence) in ASIDE or scene.is_attribute(i):
            continue
        points = 4.0 - 0.8 * (sentence - name.sentence) + (SAME_PARAGRAPH if name.start >= paragraph else 0.0)
        if name.quoted:
            points -= 2.0
        elif scene.subject_of(name.sentence) == i:
            points += 1.2
        elif name.preposition or name.possessive:
            points -= 0.5
        if name.title and scene.subject_of(name.sentence) != i and _is_somebodys(scene, name.title_start):
            points -= KIN
        yield cast.entity_of[i], points


def _is_somebodys(scene: Scene, position: int) -> bool:
    """Tell somebody's relative or colleague: in “her sister Ana”, "she" goes on to be the sister's sister."""
    return _OF_SOMEBODY.search(scene.document.text, max(0, position - 30), position) is not None


def ranked(points: dict[int, float], entities: dict[int, Voice]) -> Found | None:
    """Return the voice with the most points, and by how many it leads; None when there is none."""
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
    for entity, value in names_before(scene, position, sentence):
        if not _can_be(entity, sex) or scene.is_doubtful(entity):
            continue
        voice = scene.voice_of(entity)
        value += _likeness(entity, sex)
        if value > points.get(id(voice), -9.0):
            points[id(voice)], voices[id(voice)] = value, voice
    for turn, value in recent_turns(scene, sentence):
        voice = turn.voice
        if voice.kind in ("document", "organization", "group") or (sex and voice.sex not in (None, sex)):
            continue
        if voice.entity is not None and not _can_be(voice.entity, sex):
            continue
        if _subject_since(scene, turn, position, sex):
            value *= 0.25
        if voice.entity is not None and voice.entity.kind == "unknown" and len(voice.entity.words) > 1:
            value += SPOKEN
        base = _of_turn(scene, turn, sentence - turn.sentence, sex)
        points[id(voice)] = max(points.get(id(voice), -9.0), base) + value
        voices[id(voice)] = voice
    for entity in _spoken_of(scene, position):
        key = id(scene.voices.get(id(entity)))
        if key in points:
            points[key] -= SPOKEN_OF
    found = ranked(points, voices)
    return found or _anybody(scene, position, sex)


def _of_turn(scene: Scene, turn: Turn, gap: int, sex: str | None) -> float:
    """Return points for who has taken a turn so many sentences before, whatever names stand between."""
    voice = turn.voice
    if voice.entity is None and voice.noun in PERSON_NOUNS:  # it was a clause's subject, as a name would be
        return 5.2 - 0.8 * gap + (1.4 if sex and voice.sex == sex else 0.4)
    base = 3.0 - 0.5 * gap + (_likeness(voice.entity, sex) if voice.entity else 0.0)
    if voice.kind == "person" and scene.opens(turn):
        base += OPENS * max(0.0, 1.12 - 0.12 * max(1, gap))
    return base


def _spoken_of(scene: Scene, position: int) -> list[Entity]:
    """Return whom the quotation beside a pronoun names: who says “Lee is late” is hardly Lee."""
    stretches = scene.document.stretches
    behind = bisect_left(stretches, position, key=lambda stretch: stretch.outer_start)
    beside = [stretch for stretch in stretches[max(0, behind - 1) : behind + 1] if _adjoins(scene, stretch, position)]
    within = [i for stretch in beside for i in scene.cast.within(stretch.start, stretch.end)[:MOST]]
    return list({id(scene.cast.entity_of[i]): scene.cast.entity_of[i] for i in within}.values())


def _adjoins(scene: Scene, stretch: Stretch, position: int) -> bool:
    """Tell whether no sentence ends between a quotation and a pronoun that is near."""
    text = scene.document.text
    before = stretch.outer_end <= position
    between = text[stretch.outer_end : position] if before else text[position : stretch.outer_start]
    return len(between) < NEAR and "." not in between and "\n" not in between


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


def recent_turns(scene: Scene, sentence: int) -> Iterator[tuple[Turn, float]]:
    """Yield the last two speakers up to a sentence, with points for having just spoken."""
    seen: set[int] = set()
    end = bisect_right(scene.turns, sentence, key=lambda turn: turn.sentence)
    for turn in reversed(scene.turns[max(0, end - 6) : end]):
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
    if entity.kind == "unknown" and role(entity.words[-1]) in DOCUMENT_NOUNS:
        return False  # the Housing Bill
    return not (sex and entity.gender and entity.gender != sex)


def _likeness(entity: Entity, sex: str | None) -> float:
    """Return points for being a person of that sex, and for being named often."""
    value = 0.8 if entity.kind == "person" else UNSURE
    if sex and entity.gender == sex:
        value += 1.0
    return value + min(0.6, 0.1 * len(entity.names))


def _anybody(scene: Scene, position: int, sex: str | None) -> Found | None:
    """Return the person of that sex named last before, or else, of the next ones, the one named most."""
    entity_of = scene.cast.entity_of
    at = bisect_left(scene.persons, bisect_left(scene.cast.starts, position))
    for i in reversed(scene.persons[max(0, at - MOST) : at]):
        if _can_be(entity_of[i], sex):
            return Found(scene.voice_of(entity_of[i]), 0.0)
    following = [entity_of[i] for i in scene.persons[at : at + MOST] if _can_be(entity_of[i], sex)]
    if not following:
        return None
    return Found(scene.voice_of(max(following, key=lambda entity: (len(entity.names), -entity.first))), 0.0)


def _is_acronym(name: str, initial: str) -> bool:
    return name.replace(".", "").isupper() and initial in name


def _may_be_body(scene: Scene, turn: Turn, sentence: int) -> bool:
    """Tell whether who has just spoken can be a body of any kind: no word of its name says of which."""
    entity = turn.voice.entity
    if entity is None or entity.kind in ("person", "place") or scene.is_doubtful(entity):
        return False
    if sentence - turn.sentence > 3:
        return False
    return ORGANIZATION_WORDS.isdisjoint(word.lower() for word in entity.words)


def by_thing(scene: Scene, position: int, plural: bool, initial: str = "") -> Found | None:
    """Return what "it" or "they" most likely means: the last body that spoke, else the last that was named.

    With `initial` only what is called by its initials counts, that letter among them (the FCC is a commission).
    """
    sentence, paragraph = scene.sentence_at(position), scene.paragraph_at(position).start
    points: dict[int, float] = {}
    voices: dict[int, Voice] = {}
    for entity, value in names_before(scene, position, sentence):
        if entity.kind == "place" or (entity.kind == "person" and not plural) or scene.is_doubtful(entity):
            continue
        if initial and not _is_acronym(entity.words[0], initial):
            continue
        if entity.kind == "person":
            value -= 2.0
        value += (0.3 if entity.kind == "organization" else 0.0) + min(0.8, 0.15 * len(entity.names))
        voice = scene.voice_of(entity)
        if value > points.get(id(voice), -9.0):
            points[id(voice)], voices[id(voice)] = value, voice
    for turn, value in recent_turns(scene, sentence):
        voice = turn.voice
        person = voice.kind == "person" or (voice.kind == "unnamed" and not plural)
        if (person and not plural) or (
            initial and not _is_acronym(voice.name, initial) and not _may_be_body(scene, turn, sentence)
        ):
            continue
        base = 3.0 - 0.5 * (sentence - turn.sentence) - (1.0 if person else 0.0)
        if voice.entity is None and turn.position >= paragraph:
            base += SAME_PARAGRAPH  # as a name has
        points[id(voice)] = max(points.get(id(voice), -9.0), base) + value
        voices[id(voice)] = voice
    return ranked(points, voices)
