"""Names: the capitalized expressions of a document that name a person, an organization or a place, without any model.

`find` reads the text once: runs.py gives the runs of capitalized words, titles.py splits titles off, and what
begins a sentence or stands in a headline is a name when the rest of the document knows it. coreference/groups.py
tells which of the names mean the same.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from ...common.listed import listed
from ...common.patterns import lazy
from ...document.document import Document
from ...words.en.given_names import GIVEN_NAMES
from ...words.en.names import COMMON_STARTERS, PLACE_WORDS, PREPOSITIONS, REGIONS, SUFFIXES, TITLES
from ...words.en.nationalities import ADJECTIVES, COUNTRY_OF
from ...words.organizations import ORGANIZATION_WORDS
from .runs import Runs, Word
from .surroundings import Surroundings
from .titles import SURNAMES, is_role, is_titled, role_alone, title_length, title_start

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


def find(document: Document) -> tuple[Name, ...]:
    """Return the names of a document, in order.

    Headlines in which every word has a capital give only what the rest of the document names.
    """
    return _Finder(document).find()


class _Finder:
    """One reading of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.around = Surroundings(document)

    def find(self) -> tuple[Name, ...]:
        """Read what is sure first; then what only the rest of the document can tell."""
        around = self.around
        plain, capital, doubtful = [], [], []
        for chain in Runs(self.document, around):
            if around.in_capitals(chain[0].start):
                capital.append(chain)
            elif around.begins(chain[0].start) or role_alone(chain):
                doubtful.append(chain)
            else:
                plain.append(chain)
        names = [name for chain in plain for name in self._read(chain)]
        sequences = {name.words for name in names}
        sequences |= {tuple(word.text for word in chain) for chain in doubtful if self._is_full_name(chain)}
        last_words = {_without_suffix(words)[-1] for words in sequences}
        surnames = {_without_suffix(words)[-1] for words in sequences if len(words) > 1}
        for chain in doubtful:
            names.extend(self._read_doubtful(chain, sequences, last_words, surnames))
        names.extend(self._in_headlines(capital, names))
        names = [name for name in names if not self._in_dateline(name)]
        names.sort(key=lambda name: name.start)
        return tuple(names)

    def _in_dateline(self, name: Name) -> bool:
        """Tell a place or an agency that the dateline prints: nobody whom the article goes on about."""
        line = self.document.dateline
        return line is not None and line.start is not None and line.start <= name.start < (line.end or 0)

    def _read_doubtful(
        self, chain: list[Word], sequences: set[tuple[str, ...]], known: set[str], surnames: set[str]
    ) -> Iterator[Name]:
        """Read a run that begins a sentence, or that consists of titles, which are surnames, too (Baker, King)."""
        words = tuple([word.text for word in chain])
        if len(chain) == 1:
            word = chain[0]
            if role_alone(chain):
                if word.text in surnames and word.bare not in TITLES - SURNAMES:
                    yield self._name((), chain)
            elif self._may_start(word, known):
                yield from self._read(chain)
        elif words not in sequences and self._starts_with_other_word(chain, words, sequences, surnames):
            yield from self._read(chain[1:])
        else:
            yield from self._read(chain)

    def _starts_with_other_word(
        self, chain: list[Word], words: tuple[str, ...], sequences: set[tuple[str, ...]], surnames: set[str]
    ) -> bool:
        """Tell whether only its place gives a run's first word the capital ("Absent Sanders, the race …")."""
        if not self.around.begins(chain[0].start) or is_titled(chain[0]):
            return False
        known = words[1:] in sequences or (len(words) == 2 and words[1] in surnames)
        return self._is_starter(chain[0]) or (known and chain[0].bare.endswith(("ing", "ed", "ly")))

    def _is_full_name(self, chain: list[Word]) -> bool:
        """Tell a person's full name that begins a sentence, with a title or without."""
        titled = chain[0].bare in TITLES or is_role(chain[0].bare) or any(w.bare in GIVEN_NAMES for w in chain[:-1])
        return len(chain) > 1 and titled and not role_alone(chain)

    def _read(self, chain: list[Word]) -> Iterator[Name]:
        """Yield the names in a run of capitalized words, titles split off."""
        if not chain:
            return
        cut = title_length(chain)
        if cut == len(chain):
            return
        name = self._without_desk(chain[cut:])
        if len(name) == 1 and (name[0].bare in SUFFIXES or (len(name[0].bare) == 1 and not name[0].text.isalpha())):
            return
        if len(name) == 1 and (name[0].text in ADJECTIVES or self._is_adjective(name[0])):
            return  # "Iranian media", "Democratic voters"
        yield self._name(chain[:cut], name)

    def _without_desk(self, name: list[Word]) -> list[Word]:
        """Leave out what a journalist writes about, behind the name."""
        if len(name) > 2 and name[-1].bare in _DESKS and _WRITERS.match(self.around.text, name[-1].end):
            return name[:-1]
        return name

    def _is_adjective(self, word: Word) -> bool:
        """Tell whether a party's or faith's name goes with the common noun behind it."""
        behind = self.around.text[word.end : word.end + 2]
        return word.bare in _ADJECTIVAL and behind[:1] == " " and behind[1:].islower()

    def _is_starter(self, word: Word) -> bool:
        """Tell a sentence's first word that has its capital from its place alone."""
        return word.bare not in GIVEN_NAMES and word.bare not in TITLES and word.bare in self.around.lower_words

    def _name(self, title: Sequence[Word], name: Sequence[Word]) -> Name:
        around, text = self.around, self.around.text
        start, end = name[0].start, name[-1].end
        if text[end - 1] == "." and len(name[-1].bare) > 2 and name[-1].bare not in SUFFIXES:
            end -= 1
        affiliated = bool(title) and title[0].text in COUNTRY_OF
        begin = title_start(around, title[0].start if title else start, bool(title), affiliated)
        before, at = around.word_before(begin)
        before = before.lower()
        definite = before == "the"
        if before in _DETERMINERS:
            before = around.word_before(at)[0].lower()
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
            sentence=around.sentence(start),
            quoted=around.quoted(start),
            preposition=before if before in PREPOSITIONS else "",
            possessive=text[end : end + 1] in _APOSTROPHES and bool(_POSSESSIVE.match(text, end)),
            definite=definite,
            initial=around.begins(start),
        )

    def _may_start(self, word: Word, known: set[str]) -> bool:
        """Tell whether a single word that begins a sentence is a name: known from elsewhere, or never in lower case."""
        if word.text in known:
            return True
        if word.bare in GIVEN_NAMES and word.bare not in self.around.lower_words:
            return True
        return not (
            word.bare in COMMON_STARTERS or word.bare in self.around.lower_words or word.bare.endswith(("ly", "ing"))
        )

    def _in_headlines(self, chains: list[list[Word]], names: list[Name]) -> Iterator[Name]:
        """Yield what headlines name: the longest word sequences that the rest of the document uses as names."""
        known = {tuple([word.lower() for word in name.words]): name for name in names}
        for name in names:
            known.setdefault((name.words[-1].lower(),), name)
        longest = max((len(words) for words in known), default=0)
        for chain in chains:
            i = 0
            lowers = [word.text.rstrip(".").lower() for word in chain]
            while i < len(chain):
                for length in range(min(longest, len(chain) - i), 0, -1):
                    words = tuple(lowers[i : i + length])
                    if words in known:
                        found = self._name((), chain[i : i + length])
                        yield msgspec.structs.replace(found, kind=known[words].kind)
                        i += length
                        break
                else:
                    i += 1


def _without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIXES else words


def _is_stopped(word: Word) -> bool:
    """Tell whether a word's final stop is none of its own ("Jr." as against "U.S." and "J.")."""
    return word.text[-1] == "." and len(word.bare) > 1 and "." not in word.text[:-1]


def _personal(bare: Sequence[str]) -> bool:
    """Tell a person's name by its given name, an initial or "Jr."."""
    return bare[0] in GIVEN_NAMES or bare[-1] in ("jr", "sr") or any(len(word) == 1 for word in bare[:-1])


def _kind(name: Sequence[Word], title: str, definite: bool) -> Kind:
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
