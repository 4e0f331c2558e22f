"""Pronouns: the antecedent of a pronoun that is a source expression.

In come the context, the pronoun's place and its gender or number, out comes the most salient Antecedent: by recency,
subject position, number and gender, and by who was a source last; names inside quotations count for less.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ...document.marks import Stretch
from ...words.language import Gender
from ..coreference.entities import Entity
from .context import ROLES_WITHOUT_ANTECEDENTS, Antecedent, Referent, ResolutionContext, SourceMention

SENTENCES_LOOKED_BACK = 5  # sentences that a pronoun looks back
SAME_PARAGRAPH = 2.6  # points for being named in the same paragraph
UNSURE = -1.6  # points for a name of which nothing is known
OPENS = 1.8  # points for having spoken as the subject that opens a sentence, by whatever name
SPOKEN_OF = 2.0  # points against being named in the quotation itself
LONGEST_GAP_TO_QUOTATION = 60  # characters between a pronoun and its quotation
SPOKEN = 0.8  # points for such a name of several words that has just spoken
KIN = 1.5  # points against being named as somebody's relative or colleague
MOST_NAMES_LOOKED_BACK = 60  # names that it looks back at


def candidates_before(context: ResolutionContext, position: int, sentence: int) -> Iterator[tuple[Entity, float]]:
    """Yield the entities named shortly before, each time with points for nearness and place in the sentence."""
    coreference = context.coreference
    if not context.sentence_starts:
        return
    paragraph = context.paragraph_at(position).start
    for before in range(max(0, sentence - 2), sentence):
        entity = context.continued_subject(before)
        if entity is not None:
            yield entity, 4.6 - 0.8 * (sentence - before)
    for i in coreference.names_within(context.sentence_starts[max(0, sentence - SENTENCES_LOOKED_BACK)], position)[
        -MOST_NAMES_LOOKED_BACK:
    ]:
        name = coreference.names[i]
        if context.paragraph_role(name.sentence) in ROLES_WITHOUT_ANTECEDENTS or context.is_attribute(i):
            continue
        points = 4.0 - 0.8 * (sentence - name.sentence) + (SAME_PARAGRAPH if name.start >= paragraph else 0.0)
        if name.quoted:
            points -= 2.0
        elif context.subject_of(name.sentence) == i:
            points += 1.2
        elif name.preposition or name.possessive:
            points -= 0.5
        if name.title and context.subject_of(name.sentence) != i and _is_somebodys(context, name.title_start):
            points -= KIN
        yield coreference.entity_of[i], points


def _is_somebodys(context: ResolutionContext, position: int) -> bool:
    """Tell somebody's relative or colleague: in “her sister Ana”, "she" goes on to be the sister's sister."""
    return (
        context.language.speaker_patterns.somebodys_before.search(
            context.document.text, max(0, position - 30), position
        )
        is not None
    )


def best_candidate(points: dict[int, float], entities: dict[int, Referent]) -> Antecedent | None:
    """Return the referent with the most points, and by how many it leads; None when there is none."""
    if not points:
        return None
    order = sorted(points, key=lambda key: -points[key])
    margin = points[order[0]] - (points[order[1]] if len(order) > 1 else 0.0)
    return Antecedent(entities[order[0]], margin)


def antecedent_by_gender(context: ResolutionContext, position: int, gender: Gender | None) -> Antecedent | None:
    """Return the person that "he" or "she" (or, with `gender` None, "the veteran") most likely means."""
    sentence = context.sentence_at(position)
    points: dict[int, float] = {}
    referents: dict[int, Referent] = {}
    for entity, value in candidates_before(context, position, sentence):
        if not _can_be(context, entity, gender) or context.is_doubtful(entity):
            continue
        referent = context.referent_of(entity)
        value += _likeness(entity, gender)
        if value > points.get(id(referent), -9.0):
            points[id(referent)], referents[id(referent)] = value, referent
    for mention, value in recent_source_mentions(context, sentence):
        referent = mention.referent
        if referent.kind in ("document", "organization", "group") or (gender and referent.gender not in (None, gender)):
            continue
        if referent.entity is not None and not _can_be(context, referent.entity, gender):
            continue
        if _subject_since(context, mention, position, gender):
            value *= 0.25
        if referent.entity is not None and referent.entity.kind == "unknown" and len(referent.entity.words) > 1:
            value += SPOKEN
        base = _points_of_source_mention(context, mention, sentence - mention.sentence, gender)
        points[id(referent)] = max(points.get(id(referent), -9.0), base) + value
        referents[id(referent)] = referent
    for entity in _spoken_of(context, position):
        key = id(context.referents.get(id(entity)))
        if key in points:
            points[key] -= SPOKEN_OF
    found = best_candidate(points, referents)
    return found or _anybody(context, position, gender)


def _points_of_source_mention(
    context: ResolutionContext, mention: SourceMention, gap: int, gender: Gender | None
) -> float:
    """Return points for who has been a source so many sentences before, whatever names stand between."""
    referent = mention.referent
    if (
        referent.entity is None and referent.noun in context.language.nouns.persons
    ):  # it was a clause's subject, as a name would be
        return 5.2 - 0.8 * gap + (1.4 if gender and referent.gender == gender else 0.4)
    base = 3.0 - 0.5 * gap + (_likeness(referent.entity, gender) if referent.entity else 0.0)
    if referent.kind == "person" and context.opens_sentence(mention):
        base += OPENS * max(0.0, 1.12 - 0.12 * max(1, gap))
    return base


def _spoken_of(context: ResolutionContext, position: int) -> list[Entity]:
    """Return whom the quotation beside a pronoun names: who says “Lee is late” is hardly Lee."""
    stretches = context.document.stretches
    behind = bisect_left(stretches, position, key=lambda stretch: stretch.outer_start)
    beside = [stretch for stretch in stretches[max(0, behind - 1) : behind + 1] if _adjoins(context, stretch, position)]
    names_within = [
        i
        for stretch in beside
        for i in context.coreference.names_within(stretch.start, stretch.end)[:MOST_NAMES_LOOKED_BACK]
    ]
    return list({id(context.coreference.entity_of[i]): context.coreference.entity_of[i] for i in names_within}.values())


def _adjoins(context: ResolutionContext, stretch: Stretch, position: int) -> bool:
    """Tell whether no sentence ends between a quotation and a pronoun that is near."""
    text = context.document.text
    before = stretch.outer_end <= position
    between = text[stretch.outer_end : position] if before else text[position : stretch.outer_start]
    return len(between) < LONGEST_GAP_TO_QUOTATION and "." not in between and "\n" not in between


def _subject_since(context: ResolutionContext, mention: SourceMention, position: int, gender: Gender | None) -> bool:
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
    """Yield the last two speakers up to a sentence, with points for having just spoken."""
    seen: set[int] = set()
    end = bisect_right(context.source_mentions, sentence, key=lambda mention: mention.sentence)
    for mention in reversed(context.source_mentions[max(0, end - 6) : end]):
        if sentence - mention.sentence > SENTENCES_LOOKED_BACK + 2:
            return
        if id(mention.referent) not in seen:
            yield mention, 1.6 if not seen else 0.3
            seen.add(id(mention.referent))
        if len(seen) == 2:
            return


def _can_be(context: ResolutionContext, entity: Entity, gender: Gender | None) -> bool:
    if entity.kind in ("organization", "place"):
        return False
    if entity.kind == "unknown" and context.language.role(entity.words[-1]) in context.language.nouns.documents:
        return False  # the Housing Bill
    return not (gender and entity.gender and entity.gender != gender)


def _likeness(entity: Entity, gender: Gender | None) -> float:
    """Return points for being a person of that gender, and for being named often."""
    value = 0.8 if entity.kind == "person" else UNSURE
    if gender and entity.gender == gender:
        value += 1.0
    return value + min(0.6, 0.1 * len(entity.names))


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


def _is_acronym(name: str, initial: str) -> bool:
    return name.replace(".", "").isupper() and initial in name


def _may_be_body(context: ResolutionContext, mention: SourceMention, sentence: int) -> bool:
    """Tell whether who has just spoken can be a body of any kind: no word of its name says of which."""
    entity = mention.referent.entity
    if entity is None or entity.kind in ("person", "place") or context.is_doubtful(entity):
        return False
    if sentence - mention.sentence > 3:
        return False
    return context.language.names.organizations.isdisjoint(word.lower() for word in entity.words)


def antecedent_by_number(
    context: ResolutionContext, position: int, plural: bool, initial: str = ""
) -> Antecedent | None:
    """Return what "it" or "they" most likely means: the last body that spoke, else the last that was named.

    With `initial` only what is called by its initials counts, that letter among them (the FCC is a commission).
    """
    sentence, paragraph = context.sentence_at(position), context.paragraph_at(position).start
    points: dict[int, float] = {}
    referents: dict[int, Referent] = {}
    for entity, value in candidates_before(context, position, sentence):
        if entity.kind == "place" or (entity.kind == "person" and not plural) or context.is_doubtful(entity):
            continue
        if initial and not _is_acronym(entity.words[0], initial):
            continue
        if entity.kind == "person":
            value -= 2.0
        value += (0.3 if entity.kind == "organization" else 0.0) + min(0.8, 0.15 * len(entity.names))
        referent = context.referent_of(entity)
        if value > points.get(id(referent), -9.0):
            points[id(referent)], referents[id(referent)] = value, referent
    for mention, value in recent_source_mentions(context, sentence):
        referent = mention.referent
        person = referent.kind == "person" or (referent.kind == "unnamed" and not plural)
        if (person and not plural) or (
            initial and not _is_acronym(referent.name, initial) and not _may_be_body(context, mention, sentence)
        ):
            continue
        base = 3.0 - 0.5 * (sentence - mention.sentence) - (1.0 if person else 0.0)
        if referent.entity is None and mention.position >= paragraph:
            base += SAME_PARAGRAPH  # as a name has
        points[id(referent)] = max(points.get(id(referent), -9.0), base) + value
        referents[id(referent)] = referent
    return best_candidate(points, referents)
