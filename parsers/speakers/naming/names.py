"""Names: the capitalized expressions of a document that name a person, an organization or a place, without any model.

In comes a Document, out come its Names in order. `find_names` reads the text once: capitalized.py gives the runs of
capitalized words, titles.py splits titles off, and what begins a sentence or stands in a headline is a name when the
rest of the document knows it. coreference/groups.py tells which of the names mean the same.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from ...common.listed import listed
from ...common.patterns import lazy
from ...document.document import Document
from ...words.en.given_names import GIVEN_NAMES
from ...words.en.names import COMMON_STARTERS, ORGANIZATION_WORDS, PLACE_WORDS, PREPOSITIONS, REGIONS, SUFFIXES, TITLES
from ...words.en.nationalities import ADJECTIVES, COUNTRY_OF
from .capitalized import CapitalizedRuns, CapitalizedWord
from .local_context import LocalContext
from .titles import SURNAMES, is_role, is_role_alone, is_titled, title_length, title_start

Kind = Literal["person", "organization", "place", "unknown"]

_POSSESSIVE = lazy(r"['’‘]s?(?!\w)")
_APOSTROPHES = frozenset("'’‘")
_DETERMINERS = listed("the a an its their his her")
_ADJECTIVAL = listed(
    """
    democratic republican democrat conservative liberal labour labor confederate muslim christian catholic protestant
    jewish islamic arab latino hispanic evangelical sunni shiite orthodox
    """
)
# What utilities and the like are called by, if no given name goes before.
_TRADES = listed("power water gas rail transit steel foods oil mining telecom metals beverage logistics freight")
# Behind a byline's name: "Ines Calloway Political editor".
_DESKS = listed(
    """
    arts business city consumer crime culture defence diplomatic economics education energy environment environmental
    fashion finance foreign health home legal media medical money music political politics religion royal science senior
    social sport sports staff technology transport world
    """
)
_WRITERS = lazy(r"[ \n](?:affairs )?(?:correspondent|editor|reporter|writer|columnist)\b", re.IGNORECASE)
_CAMEL = lazy(r"(?!Mc|Mac|De|La|Le|Di|Du|Van|Fitz)[A-Z][a-z]+[A-Z]")  # BlackBerry, YouTube; not McDonald


class Name(msgspec.Struct, frozen=True):
    """One name as it stands in the text.

    `start` and `end` delimit the name alone, `words` are its words; `title` is what stands before it ("Azerbaijani
    President", "Dr."), from `title_start` on, or "". `quoted` tells that it stands inside quotation marks;
    `preposition` is the one before it or ""; `possessive` tells that an 's follows, `definite` that "the" stands
    before it, and `initial` that it begins a sentence.
    """

    start: int
    end: int
    words: tuple[str, ...]
    kind: Kind
    title: str
    title_start: int
    sentence: int
    quoted: bool
    preposition: str
    possessive: bool
    definite: bool
    initial: bool


def find_names(document: Document) -> tuple[Name, ...]:
    """Return the names of a document, in order.

    Headlines in which every word has a capital give only what the rest of the document names.
    """
    return _NameFinder(document).find_names()


class _NameFinder:
    """One reading of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.local = LocalContext(document)

    def find_names(self) -> tuple[Name, ...]:
        """Read what is sure first; then what only the rest of the document can tell."""
        local = self.local
        plain, capital, doubtful = [], [], []
        for run in CapitalizedRuns(self.document, local):
            if local.is_in_title_case(run[0].start):
                capital.append(run)
            elif local.begins_sentence(run[0].start) or is_role_alone(run):
                doubtful.append(run)
            else:
                plain.append(run)
        names = [name for run in plain for name in self._read(run)]
        known_names = {name.words for name in names}
        known_names |= {tuple(word.text for word in run) for run in doubtful if self._is_full_name(run)}
        last_words = {_without_suffix(words)[-1] for words in known_names}
        surnames = {_without_suffix(words)[-1] for words in known_names if len(words) > 1}
        for run in doubtful:
            names.extend(self._read_doubtful(run, known_names, last_words, surnames))
        names.extend(self._in_headlines(capital, names))
        names = [name for name in names if not self._in_dateline(name)]
        names.sort(key=lambda name: name.start)
        return tuple(names)

    def _in_dateline(self, name: Name) -> bool:
        """Tell a place or an agency that the dateline prints: nobody whom the article goes on about."""
        line = self.document.dateline
        return line is not None and line.start is not None and line.start <= name.start < (line.end or 0)

    def _read_doubtful(
        self, run: list[CapitalizedWord], known_names: set[tuple[str, ...]], known: set[str], surnames: set[str]
    ) -> Iterator[Name]:
        """Read a run that begins a sentence, or that consists of titles, which are surnames, too (Baker, King)."""
        words = tuple([word.text for word in run])
        if len(run) == 1:
            word = run[0]
            if is_role_alone(run):
                if word.text in surnames and word.bare not in TITLES - SURNAMES:
                    yield self._name((), run)
            elif self._may_start(word, known):
                yield from self._read(run)
        elif words not in known_names and self._starts_with_other_word(run, words, known_names, surnames):
            yield from self._read(run[1:])
        else:
            yield from self._read(run)

    def _starts_with_other_word(
        self, run: list[CapitalizedWord], words: tuple[str, ...], known_names: set[tuple[str, ...]], surnames: set[str]
    ) -> bool:
        """Tell whether only its place gives a run's first word the capital ("Absent Sanders, the race …")."""
        if not self.local.begins_sentence(run[0].start) or is_titled(run[0]):
            return False
        known = words[1:] in known_names or (len(words) == 2 and words[1] in surnames)
        return self._is_starter(run[0]) or (known and run[0].bare.endswith(("ing", "ed", "ly")))

    def _is_full_name(self, run: list[CapitalizedWord]) -> bool:
        """Tell a person's full name that begins a sentence, with a title or without."""
        titled = run[0].bare in TITLES or is_role(run[0].bare) or any(w.bare in GIVEN_NAMES for w in run[:-1])
        return len(run) > 1 and titled and not is_role_alone(run)

    def _read(self, run: list[CapitalizedWord]) -> Iterator[Name]:
        """Yield the names in a run of capitalized words, titles split off."""
        if not run:
            return
        cut = title_length(run)
        if cut == len(run):
            return
        name = self._without_desk(run[cut:])
        if len(name) == 1 and (name[0].bare in SUFFIXES or (len(name[0].bare) == 1 and not name[0].text.isalpha())):
            return
        if len(name) == 1 and (name[0].text in ADJECTIVES or self._is_adjective(name[0])):
            return  # "Iranian media", "Democratic voters"
        yield self._name(run[:cut], name)

    def _without_desk(self, name: list[CapitalizedWord]) -> list[CapitalizedWord]:
        """Leave out what a journalist writes about, behind the name."""
        if len(name) > 2 and name[-1].bare in _DESKS and _WRITERS.match(self.local.text, name[-1].end):
            return name[:-1]
        return name

    def _is_adjective(self, word: CapitalizedWord) -> bool:
        """Tell whether a party's or faith's name goes with the common noun behind it."""
        behind = self.local.text[word.end : word.end + 2]
        return word.bare in _ADJECTIVAL and behind[:1] == " " and behind[1:].islower()

    def _is_starter(self, word: CapitalizedWord) -> bool:
        """Tell a sentence's first word that has its capital from its place alone."""
        return word.bare not in GIVEN_NAMES and word.bare not in TITLES and word.bare in self.local.lowercase_words

    def _name(self, title: Sequence[CapitalizedWord], name: Sequence[CapitalizedWord]) -> Name:
        local, text = self.local, self.local.text
        start, end = name[0].start, name[-1].end
        if text[end - 1] == "." and len(name[-1].bare) > 2 and name[-1].bare not in SUFFIXES:
            end -= 1
        affiliated = bool(title) and title[0].text in COUNTRY_OF
        begin = title_start(local, title[0].start if title else start, bool(title), affiliated)
        before, at = local.word_before(begin)
        before = before.lower()
        definite = before == "the"
        if before in _DETERMINERS:
            before = local.word_before(at)[0].lower()
        printed_title = text[begin:start].strip() if begin < start else ""
        if printed_title.endswith(("'s", "’s", ",")):
            begin, printed_title = start, ""
        return Name(
            start=start,
            end=end,
            words=tuple([word.text.rstrip(".") if _is_stopped(word) else word.text for word in name]),
            kind=_kind(name, printed_title, definite),
            title=printed_title,
            title_start=begin,
            sentence=local.sentence_at(start),
            quoted=local.is_quoted(start),
            preposition=before if before in PREPOSITIONS else "",
            possessive=text[end : end + 1] in _APOSTROPHES and bool(_POSSESSIVE.match(text, end)),
            definite=definite,
            initial=local.begins_sentence(start),
        )

    def _may_start(self, word: CapitalizedWord, known: set[str]) -> bool:
        """Tell whether a single word that begins a sentence is a name: known from elsewhere, or never in lower case."""
        if word.text in known:
            return True
        if word.bare in GIVEN_NAMES and word.bare not in self.local.lowercase_words:
            return True
        return not (
            word.bare in COMMON_STARTERS or word.bare in self.local.lowercase_words or word.bare.endswith(("ly", "ing"))
        )

    def _in_headlines(self, runs: list[list[CapitalizedWord]], names: list[Name]) -> Iterator[Name]:
        """Yield what headlines name: the longest word sequences that the rest of the document uses as names."""
        known = {tuple([word.lower() for word in name.words]): name for name in names}
        for name in names:
            known.setdefault((name.words[-1].lower(),), name)
        longest = max((len(words) for words in known), default=0)
        for run in runs:
            i = 0
            lowers = [word.text.rstrip(".").lower() for word in run]
            while i < len(run):
                for length in range(min(longest, len(run) - i), 0, -1):
                    words = tuple(lowers[i : i + length])
                    if words in known:
                        found = self._name((), run[i : i + length])
                        yield msgspec.structs.replace(found, kind=known[words].kind)
                        i += length
                        break
                else:
                    i += 1


def _without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIXES else words


def _is_stopped(word: CapitalizedWord) -> bool:
    """Tell whether a word's final stop is none of its own ("Jr." as against "U.S." and "J.")."""
    return word.text[-1] == "." and len(word.bare) > 1 and "." not in word.text[:-1]


def _personal(bare: Sequence[str]) -> bool:
    """Tell a person's name by its given name, an initial or "Jr."."""
    return bare[0] in GIVEN_NAMES or bare[-1] in ("jr", "sr") or any(len(word) == 1 for word in bare[:-1])


def _kind(name: Sequence[CapitalizedWord], title: str, definite: bool) -> Kind:
    """Tell what a name names, as far as its own words do."""
    last = name[-1].bare
    bare = [word.bare for word in name]
    whole = " ".join(word.text for word in name)
    if whole in COUNTRY_OF or whole in REGIONS:
        return "place"
    if title and ORGANIZATION_WORDS.isdisjoint(bare[1:]):
        return "person"
    if len(bare) > 1 and not definite and last not in ORGANIZATION_WORDS and _personal(bare):
        return "person"
    if not ORGANIZATION_WORDS.isdisjoint(bare) or (last in _TRADES and len(bare) > 1 and bare[0] not in GIVEN_NAMES):
        return "organization"
    if last in PLACE_WORDS and (len(bare) > 1 or definite):
        return "place"
    if len(bare) > 1 and (name[-1].text in COUNTRY_OF or all(word.text.isupper() for word in name)):
        return "organization"  # Statistics Canada, UNITED PRESS
    if len(name) == 1 and _CAMEL.match(name[0].text):
        return "organization"
    if definite or (len(name) == 1 and name[0].text.isupper() and len(last) > 1):
        return "organization"
    return "unknown"
