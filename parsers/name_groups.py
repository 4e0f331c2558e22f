"""Name groups: which names of a document mean the same, and what the document says of each.

A full name comes first, then its shorter forms: the surname, a title and the surname, the first name alone, initials;
an organization's acronym and the short forms of its name.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from .descriptions import Description, describe
from .document import Document
from .given_names import GIVEN_NAMES, gender_of
from .name_words import COURTESY, ORGANIZATION_WORDS, SUFFIXES
from .names import Kind, Name
from .nationalities import COUNTRY_OF
from .role_words import GENDER_OF_NOUN

LOCATIVE = frozenset(("in", "at", "from", "near", "into", "across", "throughout", "outside", "inside"))


class Entity(msgspec.Struct, eq=False):
    """Everything that a document says of one bearer of a name.

    `words` is the best name's words and `name` that name as printed; `names` are indexes into `Cast.names`;
    `heads` the nouns that it is called by ("president", "institute"), `countries` those that its titles name.
    """

    words: tuple[str, ...]
    name: str
    kind: Kind
    names: list[int]
    titles: list[str]
    heads: set[str]
    countries: set[str]
    described: set[str]
    gender: str | None = None

    def add_description(self, description: Description) -> None:
        """Take in one title or apposition."""
        self.heads.update(description.heads)
        self.countries.update(description.countries)
        self.described.update(description.words)
        if description.printed and description.printed not in self.titles:
            self.titles.append(description.printed)


class Cast(msgspec.Struct):
    """The names of a document in order, and the entity that each belongs to (`entity_of`, parallel to `names`)."""

    names: tuple[Name, ...]
    entities: list[Entity]
    entity_of: list[Entity]
    starts: list[int]

    def within(self, start: int, end: int) -> range:
        """Return the indexes of the names that begin in a stretch of text."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def group(document: Document, names: Sequence[Name]) -> Cast:
    """Return the cast of a document."""
    grouper = _Grouper(document, names)
    grouper.run()
    cast = Cast(tuple(names), grouper.entities, grouper.entity_of(), [name.start for name in names])
    for entity in cast.entities:
        _complete(document, cast, entity)
    _ask_pronouns(document, cast)
    return cast


class _Grouper:
    def __init__(self, document: Document, names: Sequence[Name]) -> None:
        self.text = document.text
        self.names = names
        self.found: list[Entity | None] = [None] * len(names)
        self.entities: list[Entity] = []
        self.by_surname: dict[str, list[Entity]] = defaultdict(list)
        self.by_first: dict[str, list[Entity]] = defaultdict(list)
        self.by_words: dict[tuple[str, ...], Entity] = {}
        self.by_acronym: dict[str, Entity] = {}
        self.within_name: dict[str, tuple[str, ...]] = {}
        self.latest: dict[int, int] = {}

    def entity_of(self) -> list[Entity]:
        return [entity for entity in self.found if entity is not None]

    def run(self) -> None:
        """Give every name its entity: long names first, then, in the text's order, what may be short for them."""
        long_names = [i for i, name in enumerate(self.names) if len(_core(name)) > 1]
        for i in sorted(long_names, key=lambda i: (-len(_core(self.names[i])), self.names[i].quoted, i)):
            self._place_long(i)
        for i, name in enumerate(self.names):
            if self.found[i] is None:
                self._place_short(i, name)
            self.latest[id(self.found[i])] = i
        self.entities.sort(key=lambda entity: min(entity.names))
        for entity in self.entities:
            entity.names.sort()

    def _place_long(self, i: int) -> None:
        name = self.names[i]
        folded = _folded(self.text, name)
        entity = self.by_words.get(folded)
        if entity is None and len(folded) == 2 and name.words[1].isupper():
            spelled = self._spelled_by(name.words[1])  # "the Ruritanian CDC"
            entity = spelled if spelled and spelled.words[0] == name.words[0] else None
        if entity is None and name.kind in ("person", "unknown"):
            entity = next((e for e in self.by_surname[_core(name)[-1].lower()] if _same_person(e, name)), None)
        if entity is None:
            entity = self._new(i)
            self._index_long(entity, name)
        else:
            self._join(entity, i)
        self.by_words.setdefault(folded, entity)

    def _index_long(self, entity: Entity, name: Name) -> None:
        core = _core(name)
        if name.kind in ("person", "unknown"):
            self.by_surname[core[-1].lower()].append(entity)
            self.by_first[core[0].lower()].append(entity)
        elif name.kind == "organization":
            self.by_first[core[0].lower()].append(entity)
        if name.kind != "person" and name.kind != "place":
            if core[0].lower() in GIVEN_NAMES and len(core) > 2:
                self.within_name[core[-2].lower()] = core[:-1]
            self.by_acronym.setdefault("".join(word[0] for word in name.words if word[0].isupper()), entity)

    def _place_short(self, i: int, name: Name) -> None:
        folded = _folded(self.text, name)
        word = folded[0]
        candidates = self.by_surname.get(word, ()) if name.words[0] not in COUNTRY_OF else ()
        fitting = [e for e in candidates if _fits(e, name)]
        if not fitting:
            fitting = [e for e in self.by_first.get(word, ()) if _fits(e, name) and self._first_word_means(e, i)]
        if fitting:
            self._join(max(fitting, key=lambda e: (self.latest.get(id(e), -1), -min(e.names))), i)
            return
        entity = self._spelled_by(name.words[0].replace(".", "")) or self.by_words.get(folded)
        if entity is not None:
            self._join(entity, i)
        else:
            self.by_words[folded] = self._new(i)
            inner = self.within_name.get(word)
            if inner and name.kind != "place":
                self.by_words[folded].words, self.by_words[folded].name = inner, " ".join(inner)
                self.by_words[folded].kind = "person"

    def _spelled_by(self, acronym: str) -> Entity | None:
        """Return the organization that an acronym spells: all its initials, or else some of them, in order."""
        if not acronym.isupper() or len(acronym) < 2:
            return None
        whole = self.by_acronym.get(acronym)
        if whole is not None or len(acronym) < 3:
            return whole
        partly = [e for initials, e in self.by_acronym.items() if len(initials) > 3 and _subsequence(acronym, initials)]
        return partly[0] if len(partly) == 1 else None

    def _first_word_means(self, entity: Entity, i: int) -> bool:
        """Tell whether a single word is short for a name that it begins ("Boeing" for "Boeing Co.", "Ana")."""
        first = entity.words[0].lower()
        if entity.kind == "organization":
            return entity.words[-1].lower() in ORGANIZATION_WORDS and len(entity.words) == 2 and first not in _GENERAL
        if self.names[i].kind in ("organization", "place"):
            return False
        return first in GIVEN_NAMES or entity.kind == "person" or min(entity.names) < i

    def _new(self, i: int) -> Entity:
        name = self.names[i]
        printed = self.text[_with_owner(self.text, name) : name.end]
        entity = Entity(name.words, " ".join(printed.split()), name.kind, [], [], set(), set(), set())
        self.entities.append(entity)
        self._join(entity, i)
        return entity

    def _join(self, entity: Entity, i: int) -> None:
        name = self.names[i]
        self.found[i] = entity
        entity.names.append(i)
        if name.kind == "person" or (name.kind == "organization" and entity.kind == "unknown" and len(name.words) > 1):
            entity.kind = name.kind


_GENERAL = frozenset("the national american united international world federal state new".split())


# Words of an organization's name that do not say whose it is.
_BARE = ORGANIZATION_WORDS | frozenset(
    "defense defence foreign interior health justice finance education energy transport culture supreme high "
    "constitutional central national ministry affairs public security state emergency prosecutor election of and".split()
)
_COUNTRY_OWNER = re.compile(r"((?:[A-Z][\w.]+ )?[A-Z][\w.]+)['’]s $")


def _with_owner(text: str, name: Name) -> int:
    """Return where a name starts, with the country whose ministry, court or army it is."""
    if name.kind != "organization" or not all(word.lower() in _BARE for word in name.words):
        return name.start
    match = _COUNTRY_OWNER.search(text, max(0, name.start - 30), name.start)
    return match.start() if match and match[1] in COUNTRY_OF else name.start


def _core(name: Name) -> tuple[str, ...]:
    """Return a name's words without "Jr." and the like."""
    words = name.words
    while len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIXES:
        words = words[:-1]
    return words


def _folded(text: str, name: Name) -> tuple[str, ...]:
    """Return a name's words in lower case; every name of one country gives the same."""
    country = COUNTRY_OF.get(" ".join(text[name.start : name.end].split())) if name.kind == "place" else None
    return (country.lower(),) if country else tuple(word.lower() for word in name.words)


def _subsequence(short: str, long: str) -> bool:
    """Tell whether all letters of `short` stand in `long`, in order."""
    letters = iter(long)
    return all(letter in letters for letter in short)


def _same_person(entity: Entity, name: Name) -> bool:
    """Tell whether two full names with one surname can be one person's ("Sonya A. Reed", "Sonya Reed")."""
    if entity.kind not in ("person", "unknown"):
        return False
    have = [word.lower().rstrip(".") for word in entity.words if word.lower().rstrip(".") not in SUFFIXES]
    new = [word.lower().rstrip(".") for word in _core(name)]
    if have == new or set(new) <= set(have) or set(have) <= set(new):
        return True
    first, other = have[0], new[0]
    if min(len(first), len(other)) == 1:
        return first[0] == other[0]
    return first == other or (min(len(first), len(other)) >= 3 and (first.startswith(other) or other.startswith(first)))


def _fits(entity: Entity, name: Name) -> bool:
    """Tell whether a short form's title and kind allow an entity."""
    if name.kind == "organization" and entity.kind == "person":
        return False
    title = name.title.lower().rstrip(".")
    told = COURTESY.get(title)
    if told and entity.kind in ("person", "unknown"):
        known = gender_of(entity.words[0])
        return known is None or known == told
    return True


def _complete(document: Document, cast: Cast, entity: Entity) -> None:
    """Add what titles and appositions say, the best name, the kind and the sex."""
    for i in entity.names:
        for description in describe(document.text, cast.names[i]):
            entity.add_description(description)
    if entity.kind == "unknown":
        entity.kind = _likely_kind(cast, entity)
    if entity.kind in ("person", "unknown"):
        entity.gender = _gender(entity)
    if entity.kind in ("organization", "unknown"):
        entity.heads.update(word.lower() for word in entity.words)
    entity.countries.update(COUNTRY_OF[word] for word in entity.words if word in COUNTRY_OF)


def _likely_kind(cast: Cast, entity: Entity) -> Kind:
    names = [cast.names[i] for i in entity.names]
    surname_alone = any(len(name.words) == 1 and name.words[0] == entity.words[-1] for name in names)
    if len(entity.words) > 1 and surname_alone:
        return "person"
    located = sum(name.preposition in LOCATIVE for name in names)
    return "place" if located * 2 > len(names) else "unknown"


def _gender(entity: Entity) -> str | None:
    """Tell the sex from titles and nouns, else from the given name."""
    votes: list[str] = []
    for word in entity.heads:
        told = COURTESY.get(word) or GENDER_OF_NOUN.get(word)
        if told:
            votes.append(told)
    if votes:
        return max(sorted(set(votes)), key=votes.count)
    return gender_of(entity.words[0]) if len(entity.words) > 1 or entity.kind == "person" else None


_SEXED = re.compile(r"\b(?:(he|him|his|himself)|she|hers?|herself)\b", re.IGNORECASE)


def _ask_pronouns(document: Document, cast: Cast) -> None:
    """Tell the sex of those whose names do not, from the pronouns that follow when nobody else is near."""
    unsure = [entity for entity in cast.entities if entity.gender is None and entity.kind in ("person", "unknown")]
    if not unsure:
        return
    alone: dict[int, Entity | None] = {}
    ends: dict[int, int] = {}
    for name, entity in zip(cast.names, cast.entity_of, strict=True):
        if entity.kind in ("person", "unknown") and not name.quoted:
            ends.setdefault(name.sentence, name.end)
            alone[name.sentence] = entity if alone.get(name.sentence, entity) is entity else None
    votes: dict[int, int] = defaultdict(int)
    starts = [sentence.start for sentence in document.sentences]
    quoted = [stretch.outer_start for stretch in document.stretches]
    for match in _SEXED.finditer(document.text):
        inside = bisect_right(quoted, match.start()) - 1
        if inside >= 0 and match.start() < document.stretches[inside].outer_end:
            continue
        sentence = bisect_right(starts, match.start()) - 1
        for near in (sentence, sentence - 1):
            if near in alone and ends[near] <= match.start():
                entity = alone[near]
                if entity is not None and entity.gender is None:
                    votes[id(entity)] += 1 if match[1] else -1
                break
    for entity in unsure:
        enough = 1 if entity.kind == "person" else 3
        if abs(votes[id(entity)]) >= enough:
            entity.gender = "male" if votes[id(entity)] > 0 else "female"
            entity.kind = "person"
