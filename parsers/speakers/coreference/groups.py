"""Coreference of names: which names of a document mean the same.

In come a Document and its Names, out comes a NameCoreference. A full name comes first, then its shorter forms: the
surname, a title and the surname, the first name alone, initials; an organization's acronym and the short forms of its
name.
"""

from collections import defaultdict
from collections.abc import Sequence

from ...document.document import Document
from ..naming.names import Name
from . import evidence
from .entities import Entity, NameCoreference
from .matching import (
    can_be_same_person,
    can_be_short_form,
    comparison_key,
    is_subsequence,
    start_with_owner,
    without_article,
    without_suffixes,
)

MOST_NAMESAKES = 20  # bearers of one surname that are told apart
LONGEST_JUST_NAMED = 1  # sentences after which somebody has still just come in


def group_names(document: Document, names: Sequence[Name]) -> NameCoreference:
    """Return which names mean the same, with what the document says of each entity."""
    grouper = _NameGrouper(document, names)
    grouper.run()
    coreference = NameCoreference(tuple(names), grouper.entities, grouper.entity_of(), [name.start for name in names])
    evidence.gather_evidence(document, coreference)
    return coreference


class _NameGrouper:
    def __init__(self, document: Document, names: Sequence[Name]) -> None:
        self.text, self.language = document.text, document.language
        self.words, self.suffixes = document.language.names, document.language.titles.suffixes
        self.auxiliaries = document.language.function_words.auxiliaries
        self.names = names
        self.assigned: list[Entity | None] = [None] * len(names)
        self.entities: list[Entity] = []
        self.by_surname: dict[str, list[Entity]] = defaultdict(list)
        self.by_first: dict[str, list[Entity]] = defaultdict(list)
        self.by_inner_word: dict[str, list[Entity]] = defaultdict(list)
        self.by_head: dict[str, list[Entity]] = defaultdict(list)
        self.bracketed: dict[str, Entity] = {}
        self.by_words: dict[tuple[str, ...], Entity] = {}
        self.by_acronym: dict[str, Entity] = {}
        self.long_acronyms: dict[str, Entity] = {}
        self.within_name: dict[str, tuple[str, ...]] = {}
        self.latest: dict[int, int] = {}
        self.shortened: dict[int, int] = defaultdict(int)

    def entity_of(self) -> list[Entity]:
        return [entity for entity in self.assigned if entity is not None]

    def run(self) -> None:
        """Give every name its entity: long names first, then, in the text's order, what may be short for them."""
        long_names = [i for i, name in enumerate(self.names) if len(without_suffixes(name, self.suffixes)) > 1]
        for i in sorted(long_names, key=self._order):
            self._assign_full_name(i)
        self._note_bracketed()
        for i, name in enumerate(self.names):
            if self.assigned[i] is None:
                self._assign_short_form(i, name)
            self.latest[id(self.assigned[i])] = i
        self.entities.sort(key=lambda entity: entity.first)
        for entity in self.entities:
            entity.names.sort()

    def _note_bracketed(self) -> None:
        """Note the short forms that brackets give behind a long name: Tokyo Electric Power Company (Tepco)."""
        for i, name in enumerate(self.names[1:], 1):
            before, entity = self.names[i - 1], self.assigned[i - 1]
            if entity is None or entity.kind == "person" or len(name.words) > 1:
                continue
            if self.text[before.end : name.start] == " (" and self.text[name.end : name.end + 1] == ")":
                self.bracketed.setdefault(name.words[0], entity)

    def _order(self, i: int) -> tuple[int, bool, bool, int]:
        """Return what long names are sorted by: the longest first, the doubtful after the plain."""
        return -len(without_suffixes(self.names[i], self.suffixes)), self._is_doubtful(i), self.names[i].quoted, i

    def _is_doubtful(self, i: int) -> bool:
        """Tell a surname with a word that may be no given name: MEC Lee, (in) Wisconsin Lee, Will Lee (win)."""
        name = self.names[i]
        first = name.words[0]
        if len(name.words) != 2 or not first.isalpha():
            return False
        initials = first.isupper() and len(first) > 1
        verb = first.lower() in self.auxiliaries and (name.initial or first.lower() not in self.words.given_names)
        return initials or verb or first in self.words.regions or first in self.words.countries

    def _assign_full_name(self, i: int) -> None:
        """Give a name of several words the entity that it is known to mean, else a new one."""
        name = self.names[i]
        key = comparison_key(self.text, name, self.words.countries)
        entity = self.by_words.get(key) or self._spelled_with_country(name) or self._named_before(i)
        if entity is None:
            entity = self._new(i)
            self._index_long(entity, name)
        else:
            self._join(entity, i)
        self.by_words.setdefault(key, entity)

    def _spelled_with_country(self, name: Name) -> Entity | None:
        """Return the organization that an acronym with its country spells: "the Ruritanian CDC"."""
        if len(name.words) != 2 or not name.words[1].isupper():
            return None
        spelled = self._spelled_by(name.words[1])
        return spelled if spelled and spelled.words[0] == name.words[0] else None

    def _named_before(self, i: int) -> Entity | None:
        """Return the person of a longer name whom a full name, or a surname with a doubtful word, can mean."""
        name = self.names[i]
        if self._is_doubtful(i) and name.words[1].lower() not in self.words.organizations:
            person = next((e for e in self.by_surname[name.words[1].lower()] if e.kind == "person"), None)
            if person is not None:
                return person
        if name.kind not in ("person", "unknown"):
            return None
        surname = without_article(without_suffixes(name, self.suffixes)[-1].lower())
        namesakes = [*self.by_surname[surname][:MOST_NAMESAKES], *self.by_inner_word[surname][:MOST_NAMESAKES]]
        return next((e for e in namesakes if can_be_same_person(e, name, self.suffixes)), None)

    def _index_long(self, entity: Entity, name: Name) -> None:
        words = without_suffixes(name, self.suffixes)
        if name.kind in ("person", "unknown"):
            self.by_surname[without_article(words[-1].lower())].append(entity)
            self.by_first[words[0].lower()].append(entity)
            if name.kind == "person":
                for word in words[1:-1]:
                    if len(word) > 1:
                        self.by_inner_word[word.lower()].append(entity)  # Lacalle in Luis Lacalle Pou
        elif name.kind == "organization":
            self.by_first[words[0].lower()].append(entity)
            self.by_head[words[-1].lower()].append(entity)
        if name.kind != "person" and name.kind != "place":
            if words[0].lower() in self.words.given_names and len(words) > 2:
                self.within_name[words[-2].lower()] = words[:-1]
            initials = "".join(word if word.isupper() else word[0] for word in name.words if word[0].isupper())
            self.by_acronym.setdefault(initials, entity)
            if len(initials) > 3 and len(self.long_acronyms) < 5 * MOST_NAMESAKES:
                self.long_acronyms[initials] = entity

    def _assign_short_form(self, i: int, name: Name) -> None:
        """Give a name of one word the entity that it is short for, else the one it has meant so far, else a new one."""
        key = comparison_key(self.text, name, self.words.countries)
        fitting = self._bearers(i, name, key[0])
        if fitting:
            self._join(self._bearer(fitting, i), i)
            return
        spelled = self.bracketed.get(name.words[0]) or self._spelled_by(name.words[0].replace(".", ""))
        entity = spelled or self.by_words.get(key)
        if entity is None:
            self.by_words[key] = self._new_person_within(i, key[0])
            return
        self._join(entity, i)
        if spelled and entity.kind == "unknown":
            entity.kind = "organization"

    def _bearers(self, i: int, name: Name, word: str) -> list[Entity]:
        """Return whom a word can be short for: those with that surname, else those whose name it begins."""
        surnamed = [e for e in self.by_surname[word][:MOST_NAMESAKES] if can_be_short_form(e, name, self.language)]
        if name.words[0] in self.words.countries:  # a Jordan who is nobody's country
            named = not name.preposition and not name.possessive and not name.definite
            surnamed = [e for e in surnamed if named and e.kind == "person"]
        if surnamed:
            return surnamed
        if name.kind in ("person", "unknown"):
            inner = [e for e in self.by_inner_word[word][:MOST_NAMESAKES] if can_be_short_form(e, name, self.language)]
            if inner:
                return inner
        if name.definite and name.kind == "organization" and word in self.words.organizations:
            return [e for e in self.by_head[word][:MOST_NAMESAKES] if e.first < i]  # the Institute
        beginning = self.by_first[word][:MOST_NAMESAKES]
        return [e for e in beginning if can_be_short_form(e, name, self.language) and self._first_word_means(e, i)]

    def _new_person_within(self, i: int, word: str) -> Entity:
        """Return a new entity for a word: the person whom an organization's name holds by it (Ana Ruiz Foundation)."""
        entity = self._new(i)
        person = self.within_name.get(word)
        if person and self.names[i].kind != "place":
            entity.words, entity.name, entity.kind = person, " ".join(person), "person"
        return entity

    def _bearer(self, fitting: Sequence[Entity], i: int) -> Entity:
        """Return whom a short form means of several: who has been called so most, unless another has just come in."""
        recent = max(fitting, key=lambda e: (self.latest.get(id(e), -1), -e.first))
        if len(fitting) == 1:
            return recent
        usual = max(fitting, key=lambda e: (self.shortened[id(e)], self.latest.get(id(e), -1), -e.first))
        if usual is not recent and self._has_come_in(recent, i):
            usual = recent
        self.shortened[id(usual)] += 1
        return usual

    def _has_come_in(self, entity: Entity, i: int) -> bool:
        """Tell whether an entity has just been named in full, and by no aside (“Ruiz’s wife”, “with Ana Ruiz”)."""
        latest = self.latest.get(id(entity))
        name = self.names[latest] if latest is not None else None
        if (
            name is None
            or self.names[i].sentence - name.sentence > LONGEST_JUST_NAMED
            or self._is_doubtful(latest or 0)
        ):
            return False
        return len(without_suffixes(name, self.suffixes)) > 1 and not (
            name.preposition or name.possessive or name.quoted
        )

    def _spelled_by(self, acronym: str) -> Entity | None:
        """Return the organization that an acronym spells: all its initials, or else some of them, in order."""
        if not acronym.isupper() or len(acronym) < 2:
            return None
        whole = self.by_acronym.get(acronym)
        if whole is not None or len(acronym) < 3:
            return whole
        partly = [e for initials, e in self.long_acronyms.items() if is_subsequence(acronym, initials)]
        return partly[0] if len(partly) == 1 else None

    def _first_word_means(self, entity: Entity, i: int) -> bool:
        """Tell whether a single word is short for a name that it begins ("Boeing" for "Boeing Co.", "Ana")."""
        first = entity.words[0].lower()
        if entity.kind == "organization":
            whole = len(entity.words) == 2 and entity.words[-1].lower() in self.words.organizations
            return (
                whole
                and first not in self.words.general
                and self.names[i].kind != "place"
                and entity.words[0] not in self.words.countries
            )
        if self.names[i].kind in ("organization", "place"):
            return False
        return first in self.words.given_names or entity.kind == "person" or entity.first < i

    def _new(self, i: int) -> Entity:
        name = self.names[i]
        printed = self.text[start_with_owner(self.text, name, self.language) : name.end]
        entity = Entity(name.words, " ".join(printed.split()), name.kind, [], i, [], set(), set(), set())
        self.entities.append(entity)
        self._join(entity, i)
        return entity

    def _join(self, entity: Entity, i: int) -> None:
        name = self.names[i]
        self.assigned[i] = entity
        entity.names.append(i)
        entity.first = min(entity.first, i)
        if name.kind == "person" or (name.kind == "organization" and entity.kind == "unknown" and len(name.words) > 1):
            entity.kind = name.kind
