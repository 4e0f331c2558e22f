"""Descriptions: what stands beside a name and says who it is, as title, apposition or predicate.

"Iranian President" before a name, ", director of the institute," behind it, "is a nurse", "the group, " before it: in
come a text and a Name, out come Descriptions with their head nouns.
"""

from functools import cache

import msgspec

from ...common.patterns import lazy
from ...words.language import Language
from .names import Name

LONGEST_APPOSITION = 110  # characters that an apposition may have
SHORTEST_APPOSITION = 4
_LONGEST_PREDICATE = 60  # where no mark ends it
_LONGEST_BEFORE = 90  # characters of a noun phrase that a name explains
_LONGEST_OWNER = 40

_WORDS = lazy(r"[^\W\d_][\w’'-]*\.?")


class Description(msgspec.Struct, frozen=True, gc=False):
    """One description: as `printed` ("" when it is no title), its head nouns, countries and all its words."""

    printed: str
    heads: frozenset[str]
    countries: frozenset[str]
    words: frozenset[str]


class DescriptionReader:
    """Reads descriptions by the tables of one language."""

    def __init__(self, language: Language) -> None:
        """Take in a language."""
        nouns, titles = language.nouns, language.titles
        self._role, self._patterns, self._words = language.role, language.speaker_patterns, language.speaker_words
        self._persons, self._modifiers, self._compounds = nouns.persons, titles.modifiers, nouns.compounds
        self._roles = nouns.persons | titles.titles | nouns.organizations
        self._countries_in = language.names.countries_in

    def role_nouns(self, phrase: str) -> frozenset[str]:
        """Return the role nouns of a phrase, up to its first preposition.

        "former director and chief scientist of the Harlan Institute" has "director" and "scientist". Compounds count
        as what they stand for, too: a "prime minister" is a "minister" and a "premier".
        """
        roles = self._roles
        words = [self._role(word) for word in _WORDS.findall(self._unmodified(phrase))]
        found: set[str] = set()
        for i, word in enumerate(words):
            following = words[i + 1] if i + 1 < len(words) else ""
            if word in roles and not (word in self._modifiers and following in roles):
                found.add(word)
            if following:
                found.update(self._compounds.get(f"{word} {following}", ()))
        return frozenset(found)

    def descriptions_of(self, text: str, name: Name) -> list[Description]:
        """Return what stands directly beside a name."""
        found = [self._title(text, name)]
        if not name.possessive and name.kind != "place":
            found.append(self._apposition_behind(text, name.end))
            found.append(self._predicate_nominal(text, name.end))
        found.append(self._apposition_before(text, name.title_start))
        return [description for description in found if description is not None]

    def _unmodified(self, phrase: str) -> str:
        """Return a phrase up to its first preposition or relative."""
        match = self._patterns.modifier.search(phrase)
        return phrase[: match.start()] if match else phrase

    def _read(self, phrase: str, printed: bool = True, context: str = "") -> Description | None:
        """Return what a phrase says, or None when it describes nobody."""
        heads = self.role_nouns(phrase)
        if not heads:
            return None
        whole = f"{context} {phrase}"
        words = frozenset([self._role(word) for word in _WORDS.findall(whole)])
        return Description(" ".join(phrase.split()) if printed else "", heads, self._countries_in(whole), words)

    def _title(self, text: str, name: Name) -> Description | None:
        """Read the title before a name, with the country before that ("Iran’s President …")."""
        if not name.title:
            return None
        before = text[max(0, name.title_start - _LONGEST_OWNER) : name.title_start]
        owner = self._patterns.owner_before.search(before)
        described = self._read(name.title, context=owner[1] if owner else "")
        post = self._patterns.post_before.search(before)
        if described is None and post and post[1].lower() in self._persons:
            described = self._read(post[1], printed=False, context=before)
        return described

    def _apposition_behind(self, text: str, end: int) -> Description | None:
        """Read an apposition: "Dana Lee, 37, director of the institute,"."""
        if text[end : end + 2] != ", ":
            return None
        start = end + 2
        age = self._patterns.age_before_apposition.match(text, start)
        if age:
            start = age.end()
        stop = self._patterns.apposition_end.search(text, start, start + LONGEST_APPOSITION)
        if not stop or stop.start() - start < SHORTEST_APPOSITION:
            return None
        phrase = text[start : stop.start()].strip()
        if stop.group() == "," and self._names_another(phrase):
            return None  # the next member of a list, with a title
        bare = self._without_determiner(phrase)
        described = self._read(bare) if bare else None
        return described if described and self._ends_in_role(bare) else None

    def _without_determiner(self, phrase: str) -> str:
        """Return an apposition without its determiner; "" for what begins as no apposition does."""
        first, _, rest = phrase.partition(" ")
        if first.lower() in self._words.apposition_determiners:
            return rest or phrase
        return phrase if first.lower() not in self._words.no_apposition and first[:1].isalpha() else ""

    def _names_another(self, phrase: str) -> bool:
        """Tell "Mayor Ana Ruiz", which names somebody else, from "Chief of Staff"."""
        words = phrase.split()
        if len(words) < 2 or not all(word[:1].isupper() for word in (words[0], *words[-2:])):
            return False
        return self._role(words[-1]) not in self._persons and bool(self.role_nouns(phrase))

    def _ends_in_role(self, phrase: str) -> bool:
        """Tell whether the noun before the first preposition is somebody's or something's role."""
        region = self._unmodified(phrase).split()
        return bool(region) and self._role(region[-1].strip(",")) in self._roles

    def _predicate_nominal(self, text: str, end: int) -> Description | None:
        """Read what somebody is said to be: "Dana Lee is a nurse"."""
        match = self._patterns.copula.match(text, end)
        if not match:
            return None
        stop = self._patterns.apposition_end.search(text, match.end(), match.end() + LONGEST_APPOSITION)
        phrase = text[match.end() : stop.start() if stop else match.end() + _LONGEST_PREDICATE].strip()
        noun = phrase.split(" ", 1)[-1]
        return self._read(noun, printed=False) if self._ends_in_role(noun) else None

    def _apposition_before(self, text: str, start: int) -> Description | None:
        """Read a noun that the name explains: "the institute’s director, Dana Lee"."""
        if text[max(0, start - 2) : start] != ", ":
            return None
        match = self._patterns.noun_phrase_before.search(text, max(0, start - _LONGEST_BEFORE), start)
        if not match or not self._ends_in_role(match[1]):
            return None
        first = match[1].split(" ", 1)[0].lower()
        if first not in self._words.owning_determiners and not self._patterns.owner_within.search(match[1]):
            return None
        return self._read(match[1], printed=False)


description_reader = cache(DescriptionReader)
"""Return the DescriptionReader of a language."""
