"""Pronouns: the antecedent of a pronoun that is a source expression.

In come the context, the pronoun's place and its gender or number, out comes the most salient Antecedent: by recency,
subject position, number and gender, and by who was a source last; names inside quotations count for less. salience.py
says how many points each of these counts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ...document.marks import Stretch
from ...words.language import Gender
from ..coreference.entities import Entity
from . import salience
from .context import ROLES_WITHOUT_ANTECEDENTS, Antecedent, Referent, ResolutionContext, SourceMention

SENTENCES_LOOKED_BACK = 5  # for names
SENTENCES_OF_SOURCES = 7  # for those who were a source
SENTENCES_OF_BODIES = 3  # for sources that may be bodies of any kind
SENTENCES_CONTINUED = 2  # whose subjects may go on
MOST_NAMES_LOOKED_BACK = 60
MOST_SOURCES_LOOKED_BACK = 6
LONGEST_GAP_TO_QUOTATION = 60  # characters between a pronoun and its quotation
LONGEST_SOMEBODYS = 30  # characters before a title


class Candidates:
    """The referents that a mention may mean, with their points."""

    def __init__(self) -> None:
        """Begin without any."""
        self._points: dict[int, float] = {}
        self._referents: dict[int, Referent] = {}

    def __contains__(self, referent: Referent) -> bool:
        """Tell whether a referent is a candidate."""
        return id(referent) in self._points

    def offer(self, referent: Referent, points: float) -> None:
        """Count points for a referent, if they are more than it has."""
        if points > self._points.get(id(referent), salience.LEAST):
            self._points[id(referent)], self._referents[id(referent)] = points, referent

    def put(self, referent: Referent, points: float) -> None:
        """Count points for a referent, whatever it has."""
        self._points[id(referent)], self._referents[id(referent)] = points, referent

    def add(self, referent: Referent, points: float) -> None:
        """Count points for a candidate on top of those that it has."""
        self._points[id(referent)] += points

    def points_of(self, referent: Referent) -> float:
        """Return the points that a referent has."""
        return self._points.get(id(referent), salience.LEAST)

    def best(self) -> Antecedent | None:
        """Return the candidate with the most points, and by how many it leads; None when there is none."""
        if not self._points:
            return None
        order = sorted(self._points, key=lambda key: -self._points[key])
        margin = self._points[order[0]] - (self._points[order[1]] if len(order) > 1 else 0.0)
        return Antecedent(self._referents[order[0]], margin)


def candidates_before(context: ResolutionContext, position: int, sentence: int) -> Iterator[tuple[Entity, float]]:
    """Yield the entities named shortly before, each time with points for nearness and place in the sentence."""
    coreference = context.coreference
    if not context.sentence_starts:
        return
    paragraph = context.paragraph_at(position).start
    for before in range(max(0, sentence - SENTENCES_CONTINUED), sentence):
        entity = context.continued_subject(before)
        if entity is not None:
            yield entity, salience.CONTINUED + salience.NAMED_PER_SENTENCE * (sentence - before)
    first = context.sentence_starts[max(0, sentence - SENTENCES_LOOKED_BACK)]
    for i in coreference.names_within(first, position)[-MOST_NAMES_LOOKED_BACK:]:
        name = coreference.names[i]
        if context.paragraph_role(name.sentence) in ROLES_WITHOUT_ANTECEDENTS or context.is_attribute(i):
            continue
        points = (
            salience.NAMED + salience.NAMED_PER_SENTENCE * (sentence - name.sentence) + _points_of_place(context, i)
        )
        yield coreference.entity_of[i], points + (salience.SAME_PARAGRAPH if name.start >= paragraph else 0.0)


def _points_of_place(context: ResolutionContext, i: int) -> float:
    """Return points for where a name stands in its sentence."""
    name, points = context.coreference.names[i], 0.0
    subject = context.subject_of(name.sentence) == i
    if name.quoted:
        points = salience.QUOTED
    elif subject:
        points = salience.SUBJECT
    elif name.preposition or name.possessive:
        points = salience.OBLIQUE
    if name.title and not subject and _is_somebodys(context, name.title_start):
        points += salience.SOMEBODYS
    return points


def _is_somebodys(context: ResolutionContext, position: int) -> bool:
    """Tell somebody's relative or colleague: in “her sister Ana”, "she" goes on to be the sister's sister."""
    pattern = context.language.speaker_patterns.somebodys_before
    return pattern.search(context.document.text, max(0, position - LONGEST_SOMEBODYS), position) is not None


def antecedent_by_gender(context: ResolutionContext, position: int, gender: Gender | None) -> Antecedent | None:
    """Return the person that "he" or "she" (or, with `gender` None, "the veteran") most likely means."""
    sentence = context.sentence_at(position)
    candidates = Candidates()
    for entity, points in candidates_before(context, position, sentence):
        if _can_be(context, entity, gender) and not context.is_doubtful(entity):
            candidates.offer(context.referent_of(entity), points + _likeness(entity, gender))
    for mention, points in recent_source_mentions(context, sentence):
        if _can_have_spoken(context, mention.referent, gender):
            if _has_new_subject_since(context, mention, position, gender):
                points *= salience.SUPERSEDED
            points += _points_of_unknown_kind(mention.referent)
            base = _points_of_source(context, mention, sentence - mention.sentence, gender)
            candidates.put(mention.referent, max(candidates.points_of(mention.referent), base) + points)
    for entity in _spoken_of(context, position):
        referent = context.referents.get(id(entity))
        if referent is not None and referent in candidates:
            candidates.add(referent, salience.SPOKEN_OF)
    return candidates.best() or _anybody(context, position, gender)


def _can_have_spoken(context: ResolutionContext, referent: Referent, gender: Gender | None) -> bool:
    """Tell whether a source before can be a person of that gender."""
    if referent.kind in ("document", "organization", "group") or (gender and referent.gender not in (None, gender)):
        return False
    return referent.entity is None or _can_be(context, referent.entity, gender)


def _points_of_unknown_kind(referent: Referent) -> float:
    """Return points for a name of several words of which nothing is known but that it was a source."""
    entity = referent.entity
    several = entity is not None and entity.kind == "unknown" and len(entity.words) > 1
    return salience.SOURCE_OF_UNKNOWN_KIND if several else 0.0


def _points_of_source(context: ResolutionContext, mention: SourceMention, gap: int, gender: Gender | None) -> float:
    """Return points for who has been a source so many sentences before, whatever names stand between."""
    referent = mention.referent
    if referent.entity is None and referent.noun in context.language.nouns.persons:
        same = gender is not None and referent.gender == gender
        told = salience.UNNAMED_SAME_GENDER if same else salience.UNNAMED_OTHERWISE
        return salience.UNNAMED_SOURCE + salience.NAMED_PER_SENTENCE * gap + told
    base = salience.SOURCE + salience.SOURCE_PER_SENTENCE * gap
    base += _likeness(referent.entity, gender) if referent.entity else 0.0
    if referent.kind == "person" and context.opens_sentence(mention):
        left = 1.0 + salience.OPENED_LEFT_PER_SENTENCE * (max(1, gap) - 1)
        base += salience.OPENED_SENTENCE * max(0.0, left)
    return base


def _spoken_of(context: ResolutionContext, position: int) -> list[Entity]:
    """Return whom the quotation beside a pronoun names: who says “Lee is late” is hardly Lee."""
    coreference, stretches = context.coreference, context.document.stretches
    behind = bisect_left(stretches, position, key=lambda stretch: stretch.outer_start)
    found: dict[int, Entity] = {}
    for stretch in stretches[max(0, behind - 1) : behind + 1]:
        if _adjoins(context, stretch, position):
            for i in coreference.names_within(stretch.start, stretch.end)[:MOST_NAMES_LOOKED_BACK]:
                found[id(coreference.entity_of[i])] = coreference.entity_of[i]
    return list(found.values())


def _adjoins(context: ResolutionContext, stretch: Stretch, position: int) -> bool:
    """Tell whether no sentence ends between a quotation and a pronoun that is near."""
    text = context.document.text
    before = stretch.outer_end <= position
    between = text[stretch.outer_end : position] if before else text[position : stretch.outer_start]
    return len(between) < LONGEST_GAP_TO_QUOTATION and "." not in between and "\n" not in between


def _has_new_subject_since(
    context: ResolutionContext, mention: SourceMention, position: int, gender: Gender | None
) -> bool:
    """Tell whether another person has become a sentence's subject since somebody was a source."""
    coreference = context.coreference
    for sentence in range(mention.sentence, context.sentence_at(position) + 1):
        i = context.subject_of(sentence)
        if i < 0 or not mention.position < coreference.names[i].start < position:
            continue
        entity = coreference.entity_of[i]
        if entity is not mention.referent.entity and entity.kind == "person" and _can_be(context, entity, gender):
            return True
    return False


def recent_source_mentions(context: ResolutionContext, sentence: int) -> Iterator[tuple[SourceMention, float]]:
    """Yield the last two sources up to a sentence, with points for having just spoken."""
    seen: set[int] = set()
    end = bisect_right(context.source_mentions, sentence, key=lambda mention: mention.sentence)
    for mention in reversed(context.source_mentions[max(0, end - MOST_SOURCES_LOOKED_BACK) : end]):
        if sentence - mention.sentence > SENTENCES_OF_SOURCES:
            return
        if id(mention.referent) not in seen:
            yield mention, salience.SOURCE_BEFORE if seen else salience.LAST_SOURCE
            seen.add(id(mention.referent))
        if len(seen) == 2:
            return


def _can_be(context: ResolutionContext, entity: Entity, gender: Gender | None) -> bool:
    """Tell whether an entity can be a person of that gender."""
    language = context.language
    if entity.kind in ("organization", "place"):
        return False
    if entity.kind == "unknown" and language.role(entity.words[-1]) in language.nouns.documents:
        return False  # the Housing Bill
    return not (gender and entity.gender and entity.gender != gender)


def _likeness(entity: Entity, gender: Gender | None) -> float:
    """Return points for being a person of that gender, and for being named often."""
    points = salience.PERSON if entity.kind == "person" else salience.UNKNOWN_KIND
    if gender and entity.gender == gender:
        points += salience.SAME_GENDER
    return points + min(salience.MOST_FOR_NAMES, salience.PER_NAME * len(entity.names))


def _anybody(context: ResolutionContext, position: int, gender: Gender | None) -> Antecedent | None:
    """Return the person of that gender named last before, or else, of the next ones, the one named most."""
    entity_of = context.coreference.entity_of
    at = bisect_left(context.person_names, bisect_left(context.coreference.starts, position))
    for i in reversed(context.person_names[max(0, at - MOST_NAMES_LOOKED_BACK) : at]):
        if _can_be(context, entity_of[i], gender):
            return Antecedent(context.referent_of(entity_of[i]), 0.0)
    following = [
        entity_of[i]
        for i in context.person_names[at : at + MOST_NAMES_LOOKED_BACK]
        if _can_be(context, entity_of[i], gender)
    ]
    if not following:
        return None
    return Antecedent(context.referent_of(max(following, key=lambda entity: (len(entity.names), -entity.first))), 0.0)


def antecedent_by_number(
    context: ResolutionContext, position: int, plural: bool, initial: str = ""
) -> Antecedent | None:
    """Return what "it" or "they" most likely means: the last body that spoke, else the last that was named.

    With `initial` only what is called by its initials counts, that letter among them (the FCC is a commission).
    """
    sentence, paragraph = context.sentence_at(position), context.paragraph_at(position).start
    candidates = Candidates()
    for entity, points in candidates_before(context, position, sentence):
        if _can_be_meant(context, entity, plural, initial):
            candidates.offer(context.referent_of(entity), points + _points_of_body(entity))
    for mention, points in recent_source_mentions(context, sentence):
        referent = mention.referent
        person = referent.kind == "person" or (referent.kind == "unnamed" and not plural)
        if person and not plural:
            continue
        if initial and not _is_acronym(referent.name, initial) and not _may_be_body(context, mention, sentence):
            continue
        base = salience.SOURCE + salience.SOURCE_PER_SENTENCE * (sentence - mention.sentence)
        base += salience.PERSON_AS_SOURCE if person else 0.0
        if referent.entity is None and mention.position >= paragraph:
            base += salience.SAME_PARAGRAPH  # as a name has
        candidates.put(referent, max(candidates.points_of(referent), base) + points)
    return candidates.best()


def _can_be_meant(context: ResolutionContext, entity: Entity, plural: bool, initial: str) -> bool:
    """Tell whether "it" (with `plural` "they") can be an entity, which `initial` has to be among the initials of."""
    if entity.kind == "place" or (entity.kind == "person" and not plural) or context.is_doubtful(entity):
        return False
    return not initial or _is_acronym(entity.words[0], initial)


def _points_of_body(entity: Entity) -> float:
    """Return points for being an organization rather than a person, and for being named often."""
    points = min(salience.MOST_FOR_BODY_NAMES, salience.BODY_PER_NAME * len(entity.names))
    if entity.kind == "person":
        points += salience.PERSON_AS_MANY
    return points + (salience.ORGANIZATION if entity.kind == "organization" else 0.0)


def _is_acronym(name: str, initial: str) -> bool:
    return name.replace(".", "").isupper() and initial in name


def _may_be_body(context: ResolutionContext, mention: SourceMention, sentence: int) -> bool:
    """Tell whether who has just spoken can be a body of any kind: no word of its name says of which."""
    entity = mention.referent.entity
    if entity is None or entity.kind in ("person", "place") or context.is_doubtful(entity):
        return False
    if sentence - mention.sentence > SENTENCES_OF_BODIES:
        return False
    return context.language.names.organizations.isdisjoint(word.lower() for word in entity.words)
