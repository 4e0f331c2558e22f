"""Source expressions: what the words of a reporting clause's subject are: a name, a pronoun, a description.

In come a text, where the expression stands and the names, out comes a SourceExpression. "Ruiz’s lawyer, Ben Cole" is
Ben Cole; "a spokesman for Mayor Ruiz" is a spokesman; "Cole, a professor at Harlan University" is Cole.
"""

import re
from bisect import bisect_left
from functools import cache
from typing import Literal

import msgspec

from ...common.patterns import lazy
from ...words.language import Gender, Language, Nouns
from ..coreference.entities import NameCoreference
from ..naming.descriptions import description_reader
from ..naming.names import Name
from .head_names import Bounds, HeadNames

MOST_HEADLINE_WORDS = 4
MOST_OWNED_WORDS = 8
SHORTEST_PLURAL = 4  # letters
_LONGEST_ABBREVIATION = 6  # characters
_TRIM = " \t\n\u00a0,;:.–—-“”\"‘’'()[]"
_WORD = lazy(r"[^\W_][\w’'.-]*")
Shape = Literal["name", "names", "pronoun", "nominal"]


class SourceExpression(msgspec.Struct, frozen=True, kw_only=True):
    """A source expression, read: its `shape`, and what that shape tells.

    `names` are indexes into the coreference's names (the head name first; two and more for "Smith and Jones"); `noun`
    is a nominal's head noun in lower case, `head` the phrase up to its first aside, relative or preposition, `owner`
    the index of the name that possesses it ("Ruiz" in "Ruiz’s lawyer").
    """

    shape: Shape
    start: int
    end: int
    phrase: str
    head: str = ""
    names: tuple[int, ...] = ()
    noun: str = ""
    heads: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    definite: bool = False
    plural: bool = False
    gender: Gender | None = None
    owner: int | None = None


class ExpressionReader:
    """Reads the source expressions of a document."""

    def __init__(self, text: str, coreference: NameCoreference, language: Language) -> None:
        """Take in a document's text and names."""
        self._text, self._coreference, self._language = text, coreference, language
        self._words, self._patterns = language.speaker_words, language.speaker_patterns
        self._head_names = HeadNames(text, coreference, language)
        self._role_nouns = description_reader(language).role_nouns

    def read(self, start: int, end: int) -> SourceExpression | None:
        """Read the expression in text[start:end]; None when there are no words in it."""
        text = self._text
        while start < end and text[start] in _TRIM:
            start += 1
        while end > start and text[end - 1] in _TRIM and not self._keeps_stop(start, end):
            end -= 1
        if start >= end:
            return None
        phrase = " ".join(text[start:end].split())
        contracted = self._patterns.contraction.fullmatch(phrase)
        if contracted:
            end, phrase = start + contracted.end(1), contracted[1]
        first_word = phrase.split(" ", 1)[0].lower()
        if first_word in _subject_pronouns(self._language) and first_word != phrase.lower():
            end, phrase = start + len(first_word), first_word  # "she then", with more of the clause than its subject
        if phrase.lower() in self._words.source_pronouns:
            return SourceExpression(shape="pronoun", start=start, end=end, phrase=phrase.lower())
        segment_end = self._cut(start, end, self._patterns.segment_end)
        head_end = self._without_adverbs(start, self._cut(start, segment_end, self._patterns.head_end))
        bounds = Bounds(start, end, segment_end, head_end)
        names = self._head_names.find(bounds)
        if names:
            shape: Shape = "name" if len(names) == 1 else "names"
            return SourceExpression(shape=shape, start=start, end=end, phrase=phrase, names=names)
        return self._nominal(bounds, phrase)

    def _keeps_stop(self, start: int, end: int) -> bool:
        """Tell whether the final stop belongs to the word ("U.S.", "Jr.")."""
        word = self._text[max(start, end - _LONGEST_ABBREVIATION) : end].split()[-1:]
        if self._text[end - 1] != "." or not word:
            return False
        return word[0].count(".") > 1 or word[0] in self._words.final_stops

    def _cut(self, start: int, end: int, pattern: re.Pattern[str]) -> int:
        """Return where the first match outside a name begins, or the end."""
        position = start
        while True:
            match = pattern.search(self._text, position, end)
            if not match:
                return end
            at = match.start()
            name = self._name_over(start, end, at)
            if name is not None:
                position = max(name.end, position + 1)
                continue
            if at > start:
                return at
            position = match.end()

    def _name_over(self, start: int, end: int, at: int) -> Name | None:
        """Return the name that a place is in, its title included ("Secretary of State Ana Ruiz"), or None."""
        names = self._coreference.names
        first = bisect_left(self._coreference.starts, at + 1)
        for i in (first - 1, first):
            if 0 <= i < len(names) and start <= names[i].title_start <= at < names[i].end <= end:
                return names[i]
        return None

    def _without_adverbs(self, start: int, end: int) -> int:
        """Leave out "himself", "also" and the like behind a name."""
        while True:
            region = self._text[start:end].rstrip()
            last = region.rsplit(None, 1)
            if len(last) == 2 and last[1].lower() in self._words.behind_names:
                end = start + len(last[0])
                continue
            return start + len(region)

    def _nominal(self, bounds: Bounds, phrase: str) -> SourceExpression:
        """Read a description."""
        text, language, names = self._text, self._language, self._coreference.names
        head = text[bounds.start : bounds.head_end]
        words = _WORD.findall(head)
        noun = language.role(words[-1]) if words else ""
        first = words[0].lower() if words else ""
        owner = self._owner(bounds)
        heads = self._role_nouns(head)
        genders = language.nouns.gender_of
        plural = language.nouns.is_group(noun) or first in self._words.counts
        return SourceExpression(
            shape="nominal",
            start=bounds.start,
            end=bounds.end,
            phrase=phrase,
            head=" ".join(head.split()),
            noun=noun,
            heads=heads,
            words=frozenset([language.role(word) for word in _WORD.findall(text[bounds.start : bounds.end])]),
            countries=language.names.countries_in(head),
            definite=first in self._words.definite or (owner is not None and names[owner].start < bounds.head_end),
            plural=plural and first not in self._words.indefinite_articles,
            gender=next((genders[word] for word in sorted(heads) if word in genders), None),
            owner=owner,
        )

    def _owner(self, bounds: Bounds) -> int | None:
        """Return the name that possesses a noun, else its body ("WHO chief"), else the first behind its head."""
        coreference = self._coreference
        inside = coreference.names_within(bounds.start, bounds.head_end)
        owner = next((i for i in inside if coreference.names[i].possessive), None)
        if owner is None:
            owner = next((i for i in inside if coreference.entity_of[i].kind == "organization"), None)
        if owner is None:
            owner = next(iter(coreference.names_within(bounds.head_end, bounds.segment_end)), None)
        return owner


@cache
def _subject_pronouns(language: Language) -> frozenset[str]:
    """Return the subject pronouns that mean people spoken of, or the speaker: "he", "they", "I", not "it" or "you"."""
    return frozenset(
        word
        for word, pronoun in language.pronouns.items()
        if pronoun.case == "subject" and pronoun.person != 2 and pronoun.gender != "neuter"
    )


def is_plausible(expression: SourceExpression, language: Language) -> bool:
    """Tell whether a nominal can be somebody who speaks: a determiner, a number or a known noun is in it."""
    nouns, words = language.nouns, language.speaker_words
    first = expression.phrase.split(" ", 1)[0].lower()
    if first in nouns.groups:
        return True
    if first in words.definite or first in words.indefinite:
        known = expression.noun in words.source_pronouns or nouns.is_known(expression.noun)
        return known or nouns.is_agent(expression.noun)
    if expression.heads or nouns.is_group(expression.noun) or expression.noun in nouns.documents:
        return True
    printed = expression.phrase.split()
    if len(printed) <= MOST_HEADLINE_WORDS and all(word[0].isupper() for word in printed):
        return True  # in a headline
    owned = expression.owner is not None and len(expression.words) < MOST_OWNED_WORDS
    return "*" in expression.phrase or owned


def kind_of(
    expression: SourceExpression, nouns: Nouns
) -> Literal["person", "organization", "group", "document", "unnamed"]:
    """Return the kind of speaker that a nominal means when nobody's name goes with it."""
    noun = expression.noun
    if expression.plural or noun in nouns.groups:
        return "group"
    if noun in nouns.persons:
        return "unnamed"
    if noun in nouns.documents:
        return "document"
    if noun in nouns.organizations:
        return "organization"
    plural = noun.endswith(nouns.plural_endings) and len(noun) >= SHORTEST_PLURAL
    return "group" if plural and expression.names == () else "unnamed"
