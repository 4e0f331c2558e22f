"""Nominals: whom "the Iranian leader", "the senator", "Ruiz’s mother" or "the company" mean.

In comes a SourceExpression without a name, out comes its Antecedent: by what titles and appositions call the entities,
by country and gender, and by nearness.
"""

import re
from bisect import bisect_left

from ...words.language import Language
from ..coreference.entities import Entity
from . import salience
from .context import Antecedent, Referent, ResolutionContext
from .expressions import SourceExpression, kind_of
from .pronouns import (
    MOST_NAMES_LOOKED_BACK,
    Candidates,
    antecedent_by_gender,
    antecedent_by_number,
    recent_source_mentions,
)

MOST_NAMES_WITH_AGES = 300  # names that may have an age beside them
LONGEST_POINTING_PHRASE = 4  # words
LONGEST_INDEFINITE_PHRASE = 60  # characters
LONG_BEFORE = 6  # sentences after which somebody is hardly meant by "the senator" alone
MOST_EARLIER_USES = 8  # uses of a noun that are looked at before the one in question
LONGEST_LOOK_BACK = 4000  # characters within which a family's members are looked for


def described_antecedent(context: ResolutionContext, expression: SourceExpression) -> Antecedent | None:
    """Return whom "the Iranian leader", "the senator", "the company" mean, or None when nobody fits."""
    aged = _aged(context, expression)
    if aged is not None:
        return Antecedent(context.referent_of(aged), 2.0)
    sentence = context.sentence_at(expression.start)
    candidates = Candidates()
    for entity in _called(context, expression):
        points = fitness(context, expression, entity)
        if points > 0:
            candidates.put(context.referent_of(entity), points + _nearness(context, entity, expression, sentence))
    same = context.mention_by_noun.get(expression.noun) if expression.definite else None
    if same is not None:
        nearness = salience.SAME_NOUN_PER_SENTENCE * (sentence - same.sentence)
        candidates.put(same.referent, salience.SAME_NOUN + nearness)
    for mention, points in recent_source_mentions(context, sentence):
        if mention.referent in candidates:
            candidates.add(mention.referent, points / 2)
    return candidates.best()


def recent_subject(context: ResolutionContext, expression: SourceExpression, referent: Referent) -> Antecedent | None:
    """Return the paragraph's subject where "the senator" would else be one who was named long before."""
    entity = referent.entity
    bare = len(expression.phrase.split()) == 2 and expression.owner is None
    if entity is None or not bare or expression.noun not in context.language.nouns.persons:
        return None
    sentence, paragraph = context.sentence_at(expression.start), context.paragraph_at(expression.start)
    before = bisect_left(entity.names, bisect_left(context.coreference.starts, expression.start))
    last = context.coreference.names[entity.names[before - 1]].sentence if before else -LONG_BEFORE
    if sentence - last < LONG_BEFORE:
        return None
    for near in range(sentence, max(-1, sentence - 4), -1):
        i = context.subject_of(near)
        if i >= 0 and paragraph.start <= context.coreference.names[i].start < expression.start:
            subject = context.coreference.entity_of[i]
            referent = context.referent_of(subject)
            if subject is entity or subject.kind != "person" or _contradicts(context.language, expression, subject):
                return None
            return None if _is_counterpart(context.language, expression, referent) else Antecedent(referent, 0.5)
    return None


def _aged(context: ResolutionContext, expression: SourceExpression) -> Entity | None:
    """Return the person whose age "the 37-year-old" gives: Ana Ruiz, 37, …; None when two have it, or nobody."""
    suffix = context.language.speaker_words.age_suffix
    age = expression.noun.partition(suffix) if suffix else ("", "", "")
    if not age[1] or not age[0].isdigit():
        return None
    coreference, printed = context.coreference, re.compile(rf", {age[0]}\b")
    found = {
        id(coreference.entity_of[i]): coreference.entity_of[i]
        for i, name in enumerate(coreference.names[:MOST_NAMES_WITH_AGES])
        if printed.match(context.document.text, name.end)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _called(context: ResolutionContext, expression: SourceExpression) -> list[Entity]:
    """Return the entities that are called by a description's noun or by a role under it, in order."""
    found: dict[int, Entity] = {}
    words = context.language.speaker_words
    for noun in (expression.noun, *sorted(words.roles_under.get(expression.noun, ()))):
        for entity in context.entities_by_noun.get(noun, ())[:MOST_NAMES_LOOKED_BACK]:
            found[id(entity)] = entity
    if expression.noun in words.kinship and expression.owner is not None:
        owner = context.coreference.entity_of[expression.owner]
        for i in context.coreference.names_within(
            max(0, expression.start - LONGEST_LOOK_BACK), expression.end + LONGEST_LOOK_BACK
        ):
            entity = context.coreference.entity_of[i]
            if entity.words[-1] == owner.words[-1]:
                found[id(entity)] = entity
    return sorted(found.values(), key=lambda entity: entity.first)


def fitness(context: ResolutionContext, expression: SourceExpression, entity: Entity) -> float:
    """Return points for what a description and an entity have in common; 0 when it cannot be meant."""
    words = context.language.speaker_words
    owner = context.coreference.entity_of[expression.owner] if expression.owner is not None else None
    if owner is entity or _contradicts(context.language, expression, entity):
        return 0.0
    if expression.noun in words.kinship and owner is not None and _family(owner, entity):
        return salience.RELATIVE
    if expression.noun in entity.heads:
        points = salience.CALLED_SO
    elif not entity.heads.isdisjoint(words.roles_under.get(expression.noun, ())):
        points = salience.ROLE_UNDER
    else:
        return 0.0
    if owner is not None and not _belongs_to(entity, owner):
        return 0.0
    shared = expression.words & (entity.described | {word.lower() for word in entity.words})
    points += salience.SHARED_WORD * len(shared - {expression.noun})
    return points + (salience.SHARED_COUNTRY if expression.countries & entity.countries else 0.0)


def _belongs_to(entity: Entity, owner: Entity) -> bool:
    """Tell whether what is said of an entity names the owner, or the owner's country."""
    told = not entity.described.isdisjoint(word.lower() for word in owner.words)
    return told or not owner.countries.isdisjoint(entity.countries)


def _contradicts(language: Language, expression: SourceExpression, entity: Entity) -> bool:
    """Tell whether country, gender or kind rule an entity out."""
    if expression.countries and entity.countries and not expression.countries & entity.countries:
        return True
    if expression.gender and entity.gender and expression.gender != entity.gender:
        return True
    nouns, numbers = language.nouns, language.speaker_words.numbers
    if expression.noun in nouns.persons and entity.kind == "organization":
        return True
    counted = expression.words & numbers, entity.described & numbers
    if all(counted) and counted[0].isdisjoint(counted[1]):
        return True  # the mother of two is not the mother of four
    return expression.noun in nouns.documents and expression.noun not in nouns.organizations


def _family(owner: Entity, entity: Entity) -> bool:
    return entity.kind == "person" and owner.words[-1] == entity.words[-1] and len(entity.words) > 1


def _nearness(context: ResolutionContext, entity: Entity, expression: SourceExpression, sentence: int) -> float:
    """Return up to one point for being named shortly before."""
    coreference = context.coreference
    before = bisect_left(entity.names, bisect_left(coreference.starts, expression.start))
    if not before:
        return salience.NAMED_LATER
    return max(
        0.0,
        salience.JUST_NAMED
        + salience.JUST_NAMED_PER_SENTENCE * (sentence - coreference.names[entity.names[before - 1]].sentence),
    )


def bare_noun_antecedent(context: ResolutionContext, expression: SourceExpression) -> Antecedent | None:
    """Return whom a bare "the woman", "the 37-year-old", "the company" means by recency alone."""
    if expression.countries:
        return None
    nouns, words = context.language.nouns, context.language.speaker_words
    kind = kind_of(expression, nouns)
    bare = len(expression.phrase.split()) == 2  # "the town council" is another than the company just named
    if bare and kind == "organization" and expression.noun in nouns.organizations - words.distinct_bodies:
        return _body(context, expression)
    if kind != "unnamed" or not _points_at_a_person(expression, context.language):
        return None
    introduced = _introduced(context, expression) if bare else None
    if introduced is not None:
        return Antecedent(introduced, 1.0)
    found = antecedent_by_gender(context, expression.start, expression.gender)
    return None if found and _is_counterpart(context.language, expression, found.referent) else found


def _body(context: ResolutionContext, expression: SourceExpression) -> Antecedent | None:
    """Return the body that "the company" means; "the bank" is another than the company that spoke."""
    words = context.language.speaker_words
    initial = expression.noun[0].upper() if expression.noun in words.named_bodies else ""
    found = antecedent_by_number(context, expression.start, plural=False, initial=initial)
    if found is None or found.referent.kind not in ("organization", "unknown", "group"):
        return None
    if found.referent.entity is None and not {found.referent.noun, expression.noun} <= words.companies:
        return None
    return found


def _points_at_a_person(expression: SourceExpression, language: Language) -> bool:
    """Tell a short phrase such as "the woman": "her spokesman" is somebody else than she."""
    words = language.speaker_words
    aged = bool(words.age_suffix) and expression.noun.endswith(words.age_suffix)
    if not aged and expression.noun not in language.nouns.persons:
        return False
    pointing = expression.phrase.split(" ", 1)[0].lower() in words.pointing
    possessed = language.speaker_patterns.owner_within.search(expression.phrase) is not None
    return pointing and not possessed and len(expression.head.split()) <= LONGEST_POINTING_PHRASE


def _introduced(context: ResolutionContext, expression: SourceExpression) -> Referent | None:
    """Return whom an earlier "a 43-year-old man" has brought in, when "the man" is said of nobody with a name."""
    text = context.document.text
    at = text.rfind(f" {expression.noun}", max(0, expression.start - LONGEST_LOOK_BACK), expression.start)
    for _ in range(MOST_EARLIER_USES):
        if at <= 0:
            break
        phrase = context.language.speaker_patterns.indefinite_phrase.search(
            text, max(0, at - LONGEST_INDEFINITE_PHRASE), at + len(expression.noun) + 1
        )
        if phrase is not None and not text[phrase.end() : phrase.end() + 1].isalnum():
            kind = kind_of(expression, context.language.nouns)
            made = Referent(phrase[0], kind, None, expression.noun, expression.words, expression.gender)
            return context.unnamed_referents.setdefault(phrase[0].lower(), made)
        at = text.rfind(f" {expression.noun}", max(0, expression.start - LONGEST_LOOK_BACK), at)
    return None


def _is_counterpart(language: Language, expression: SourceExpression, referent: Referent) -> bool:
    """Tell whether somebody has another role in the same event than the one that a description names."""
    heads = referent.entity.heads if referent.entity else frozenset((referent.noun,))
    counterparts = language.speaker_words.counterparts
    return expression.noun in counterparts and expression.noun not in heads and not counterparts.isdisjoint(heads)
