"""Evidence: what a document says of its entities: descriptions, the likely kind, the gender; added to each Entity."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from ...common.patterns import lazy
from ...document.document import Document
from ...words.language import Gender, Language
from ..naming.descriptions import description_reader
from ..naming.kinds import Kind
from .entities import Entity, NameCoreference

MOST_NAMES_LOOKED_AT = 20  # names of one bearer
_SMALL_WORD = lazy(r"\b[a-z]+\b")


@cache
def _pronoun_pattern(language: Language) -> re.Pattern[str]:
    """Return what finds a language's pronouns with a gender, by the letters that one may begin with.

    These are found fast, then asked whether a word begins there.
    """
    words = sorted(language.gendered_pronouns)
    if not words:
        return re.compile(r"(?!)")
    rests = [
        f"(?<={first})(?:{'|'.join(re.escape(word[1:]) for word in words if word[0] == first)})"
        for first in sorted({word[0] for word in words})
    ]
    letters = "".join(first.upper() + first for first in sorted({word[0] for word in words}))
    return re.compile(rf"[{letters}](?<!\w.)(?i:{'|'.join(rests)})\b")


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
    language, reader = document.language, description_reader(document.language)
    _choose_name(document.text, coreference, entity)
    for i in entity.names:
        for description in reader.descriptions_of(document.text, coreference.names[i]):
            entity.add_description(description)
    if entity.kind == "unknown":
        entity.kind = _likely_kind(document, coreference, entity, common)
    if entity.kind in ("person", "unknown"):
        entity.gender = _gender(entity, language)
        if entity.gender and any(head in language.nouns.gender_of for head in entity.heads):
            entity.kind = "person"  # Ilka Venn, a mother of two
    if entity.kind in ("organization", "unknown"):
        entity.heads.update(word.lower() for word in entity.words)
    countries = language.names.countries
    entity.countries.update(countries[word] for word in entity.words if word in countries)


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
    body_behind, locatives = document.language.speaker_patterns.body_behind, document.language.names.locatives
    last = entity.words[-1]
    surname_alone = any(len(name.words) == 1 and name.words[0].lower() == last.lower() for name in names)
    if len(entity.words) > 1 and surname_alone and last.lower() not in common:
        return "person"
    if any(body_behind.match(document.text, name.end) for name in names[:MOST_NAMES_LOOKED_AT]):
        return "organization"
    located = sum(name.preposition in locatives for name in names)
    return "place" if located * 2 > len(names) else "unknown"


def _gender(entity: Entity, language: Language) -> Gender | None:
    """Tell the gender from titles and nouns, else from the given name."""
    votes: list[Gender] = []
    for word in entity.heads:
        told = language.titles.courtesy.get(word) or language.nouns.gender_of.get(word)
        if told:
            votes.append(told)
    if votes:
        return max(sorted(set(votes)), key=votes.count)
    return language.names.gender_of(entity.words[0]) if len(entity.words) > 1 or entity.kind == "person" else None


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
    votes = _votes(document, coreference)
    for entity in unsure:
        enough = 1 if entity.kind == "person" else 3
        if abs(votes[id(entity)]) >= enough:
            entity.gender = "male" if votes[id(entity)] > 0 else "female"
            entity.kind = "person"


def _votes(document: Document, coreference: NameCoreference) -> dict[int, int]:
    """Return how many more masculine than feminine pronouns follow each entity that a sentence names alone."""
    alone: dict[int, Entity | None] = {}
    ends: dict[int, int] = {}
    for name, entity in zip(coreference.names, coreference.entity_of, strict=True):
        if entity.kind in ("person", "unknown") and not name.quoted:
            ends.setdefault(name.sentence, name.end)
            alone[name.sentence] = entity if alone.get(name.sentence, entity) is entity else None
    votes: dict[int, int] = defaultdict(int)
    starts = [sentence.start for sentence in document.sentences]
    for position, gender in _gendered_pronouns(document):
        sentence = bisect_right(starts, position) - 1
        near = next((i for i in (sentence, sentence - 1) if i in alone and ends[i] <= position), None)
        meant = alone[near] if near is not None else None
        if meant is not None and meant.gender is None:
            votes[id(meant)] += 1 if gender == "male" else -1
    return votes


def _gendered_pronouns(document: Document) -> Iterator[tuple[int, Gender]]:
    """Yield where pronouns with a gender stand outside quotations."""
    quoted = [stretch.outer_start for stretch in document.stretches]
    genders = document.language.gendered_pronouns
    for match in _pronoun_pattern(document.language).finditer(document.text):
        inside = bisect_right(quoted, match.start()) - 1
        if inside < 0 or match.start() >= document.stretches[inside].outer_end:
            yield match.start(), genders[match[0].lower()]
