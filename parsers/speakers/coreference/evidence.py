"""Evidence: what a document says of its entities: descriptions, the likely kind, the gender; added to each Entity."""

import re
from bisect import bisect_right
from collections import defaultdict

from ...common.patterns import lazy
from ...document.document import Document
from ...words.en.given_names import gender_of
from ...words.en.names import COURTESY
from ...words.en.nationalities import COUNTRY_OF
from ...words.en.roles import GENDER_OF_NOUN
from ...words.language import Gender
from ..naming.descriptions import descriptions_of
from ..naming.names import Kind
from .entities import Entity, NameCoreference

LOCATIVE = frozenset(("in", "at", "from", "near", "into", "across", "throughout", "outside", "inside"))
GENDERED_NOUNS = frozenset(GENDER_OF_NOUN)
MOST_NAMES_LOOKED_AT = 20  # names of one bearer
# What companies and bodies have: Orlava's chief executive, Orlava shares.
_BODY_BEHIND = lazy(
    r"""
    ['’]s?\s(?:[a-z-]+\s){0,2}(?:chief\sexecutive|ceo|spokes\w+|shares|stock|board|employees|workers|headquarters|website)\b
    | \s(?:shares|stock|executives?|employees|spokes\w+|headquarters)\b
    | ,?\s(?:Inc|Corp|Ltd|LLC|PLC|Co)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SMALL_WORD = lazy(r"\b[a-z]+\b")
_NUMBER_BEHIND = lazy(r"\s\d")
# Begins with the letters that it may begin with: these are found fast, then asked whether a word begins there.
_GENDERED_PRONOUN = lazy(r"[HhSs](?<!\w.)(?i:(?<=h)(e|im|is|imself)|(?<=s)he|(?<=h)er(?:s|self)?)\b")


def gather_evidence(document: Document, coreference: NameCoreference) -> None:
    """Add to every entity what titles and appositions say, the kind and the gender."""
    common = _CommonWords(document.text)
    for entity in coreference.entities:
        _complete(document, coreference, entity, common)
    _ask_pronouns(document, coreference)


class _CommonWords:
    """The words that a text has in small letters; gathered when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: frozenset[str] | None = None

    def __contains__(self, word: str) -> bool:
        if self._words is None:
            self._words = frozenset(_SMALL_WORD.findall(self._text))
        return word in self._words


def _complete(document: Document, coreference: NameCoreference, entity: Entity, common: _CommonWords) -> None:
    _choose_name(document.text, coreference, entity)
    for i in entity.names:
        for description in descriptions_of(document.text, coreference.names[i]):
            entity.add_description(description)
    if entity.kind == "unknown":
        entity.kind = _likely_kind(document, coreference, entity, common)
    if entity.kind in ("person", "unknown"):
        entity.gender = _gender(entity)
        if entity.gender and not GENDERED_NOUNS.isdisjoint(entity.heads):
            entity.kind = "person"  # Ilka Venn, a mother of two
    if entity.kind in ("organization", "unknown"):
        entity.heads.update(word.lower() for word in entity.words)
    entity.countries.update(COUNTRY_OF[word] for word in entity.words if word in COUNTRY_OF)


def _choose_name(text: str, coreference: NameCoreference, entity: Entity) -> None:
    """Prefer a person's name as the reporter writes it to how it stands inside a quotation."""
    if entity.kind != "person":
        return
    full = [
        coreference.names[i]
        for i in entity.names
        if len(coreference.names[i].words) > 1 and not coreference.names[i].quoted
    ]
    if full and all(name.words != entity.words for name in full):
        best = max(full, key=lambda name: len(name.words))
        entity.words, entity.name = best.words, " ".join(text[best.start : best.end].split())


def _likely_kind(document: Document, coreference: NameCoreference, entity: Entity, common: _CommonWords) -> Kind:
    names = [coreference.names[i] for i in entity.names]
    last = entity.words[-1]
    surname_alone = any(len(name.words) == 1 and name.words[0].lower() == last.lower() for name in names)
    if len(entity.words) > 1 and surname_alone and last.lower() not in common:
        return "person"
    if any(_BODY_BEHIND.match(document.text, name.end) for name in names[:MOST_NAMES_LOOKED_AT]):
        return "organization"
    if all(_NUMBER_BEHIND.match(document.text, name.end) for name in names[:MOST_NAMES_LOOKED_AT]):
        return "organization"  # Local 90, Article 40
    located = sum(name.preposition in LOCATIVE for name in names)
    return "place" if located * 2 > len(names) else "unknown"


def _gender(entity: Entity) -> Gender | None:
    """Tell the gender from titles and nouns, else from the given name."""
    votes: list[Gender] = []
    for word in entity.heads:
        told = COURTESY.get(word) or GENDER_OF_NOUN.get(word)
        if told:
            votes.append(told)
    if votes:
        return max(sorted(set(votes)), key=votes.count)
    return gender_of(entity.words[0]) if len(entity.words) > 1 or entity.kind == "person" else None


def _may_be_person(coreference: NameCoreference, entity: Entity) -> bool:
    """Tell whether "he" or "she" can mean one: not a word that has its capital from beginning a sentence, once."""
    first = coreference.names[entity.first]
    once = len(entity.names) == 1 and len(first.words) == 1 and first.initial
    return entity.kind == "person" or (entity.kind == "unknown" and not once)


def _ask_pronouns(document: Document, coreference: NameCoreference) -> None:
    """Tell the gender of those whose names do not, from the pronouns that follow when nobody else is near."""
    unsure = [
        entity for entity in coreference.entities if entity.gender is None and _may_be_person(coreference, entity)
    ]
    if not unsure:
        return
    alone: dict[int, Entity | None] = {}
    ends: dict[int, int] = {}
    for name, entity in zip(coreference.names, coreference.entity_of, strict=True):
        if entity.kind in ("person", "unknown") and not name.quoted:
            ends.setdefault(name.sentence, name.end)
            alone[name.sentence] = entity if alone.get(name.sentence, entity) is entity else None
    votes: dict[int, int] = defaultdict(int)
    starts = [sentence.start for sentence in document.sentences]
    quoted = [stretch.outer_start for stretch in document.stretches]
    for match in _GENDERED_PRONOUN.finditer(document.text):
        inside = bisect_right(quoted, match.start()) - 1
        if inside >= 0 and match.start() < document.stretches[inside].outer_end:
            continue
        sentence = bisect_right(starts, match.start()) - 1
        for near in (sentence, sentence - 1):
            if near in alone and ends[near] <= match.start():
                meant = alone[near]
                if meant is not None and meant.gender is None:
                    votes[id(meant)] += 1 if match[1] else -1
                break
    for entity in unsure:
        enough = 1 if entity.kind == "person" else 3
        if abs(votes[id(entity)]) >= enough:
            entity.gender = "male" if votes[id(entity)] > 0 else "female"
            entity.kind = "person"
