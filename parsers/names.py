"""Names: the capitalized expressions of a document that name a person, an organization or a place, without any model.

`find` reads the text once, from left to right; `name_groups.py` tells which of the names mean the same.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from .document import Document
from .given_names import GIVEN_NAMES
from .listed import listed
from .name_words import (
    ABBREVIATED_TITLES,
    COMMON_STARTERS,
    DAYS,
    MONTHS,
    NAME_MONTHS,
    ORGANIZATION_WORDS,
    PARTICLES,
    PLACE_WORDS,
    PREPOSITIONS,
    REGIONS,
    SUFFIXES,
    TITLE_MODIFIERS,
    TITLES,
)
from .nationalities import ADJECTIVES, COUNTRY_OF
from .role_words import PERSON_NOUNS

Kind = Literal["person", "organization", "place", "unknown"]

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-Я"
_WORD = re.compile(
    rf"""
    (?<![\w@#])
    (?: (?:al|el|ul|as|bin)[-–] | [dl]['’] )?              # al-Awlaki, d’Estaing
    (?: (?:[{_UPPER}]\.)+[{_UPPER}]?(?!\w)                 # U.S., J.K., J.
      | [{_UPPER}]\w*(?:[-‑'’&](?!s\b)\w+)*                # O’Brien, Moura-George, AT&T; not the possessive s
    )
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’‘]s?(?!\w)")
_LAST_WORD = re.compile(r"([^\W_][\w'’.-]*)[ \u00a0\n]*$")
_POST = re.compile(r"(\w[\w-]*) (?:to|of|for|at|in) (?:the )?$")
_CAMEL = re.compile(r"^(?!Mc|Mac|De|La|Le|Di|Du|Van|Fitz)[A-Z][a-z]+[A-Z]")  # BlackBerry, YouTube; not McDonald
_LOWER_WORD = re.compile(r"\b[a-z][a-z'’]*\b")
_SENTENCE_ENDS = frozenset('.!?”"’)')
_ENDERS = frozenset('.!?:;…“"‘«„([*•|—')
_ORGANIZATION_JOINERS = {
    " of ", " of the ", " for ", " for the ", " of the Republic of ", " on ", " in ", " and ", " & ",
}  # fmt: skip
_SIDES = listed("republican democrat democratic conservative labour labor liberal independent green tory")
_ADJECTIVE_ENDINGS = ("al", "ary", "ic", "ive", "ous", "ian")
# Titles that are common surnames as well.
SURNAMES = listed("king prince pope bishop dean major judge marshal deacon count general sheriff mayor lord")
# Ranks with a capital, but adjectives before a name without one.
_RANKS_OR_ADJECTIVES = listed("major general private principal chief lead fellow minor native individual rival")
_NEVER = listed("the a an and or")
_NOT_A_TITLE_BEFORE = listed("motors electric mills dynamics league atomic assembly election hospital")


class Name(msgspec.Struct, frozen=True):
    """One name as it stands in the text.

    `start` and `end` delimit the name alone, `words` are its words; `title` is what stands before it ("Azerbaijani
    President", "Dr."), from `title_start` on, or "". `quoted` tells that it stands inside quotation marks, `preposition`
    is the one before it or "", `possessive` that an 's follows, `definite` that "the" stands before it, `initial`
    that it begins a sentence.
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


class _Word(msgspec.Struct):
    text: str
    start: int
    end: int
    bare: str  # lower case, without stops


def find(document: Document) -> tuple[Name, ...]:
    """Return the names of a document, in order.

    Headlines in which every word has a capital, and paragraphs all in capitals, give only what the rest of the
    document names.
    """
    return _Finder(document).find()


class _Finder:
    """The state of one reading: where sentences and quotations lie, and what is known so far."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.sentence_starts = [sentence.start for sentence in document.sentences]
        self.stretch_starts = [stretch.outer_start for stretch in document.stretches]
        self.capital_paragraphs = _capital_paragraphs(document)
        self._lower_words: frozenset[str] | None = None

    def find(self) -> tuple[Name, ...]:
        """Read what is sure first; then what only the rest of the document can tell."""
        plain, capital, doubtful = [], [], []
        for chain in self._chains():
            if self._in_capitals(chain[0].start):
                capital.append(chain)
            elif self._at_start(chain[0].start) or self._role_alone(chain):
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
        names.sort(key=lambda name: name.start)
        return tuple(names)

    def _read_doubtful(
        self, chain: list[_Word], sequences: set[tuple[str, ...]], known: set[str], surnames: set[str]
    ) -> Iterator[Name]:
        """Read a run that begins a sentence, or that consists of titles, which are surnames, too (Baker, King)."""
        words = tuple(word.text for word in chain)
        if len(chain) == 1:
            word = chain[0]
            if self._role_alone(chain):
                if word.text in surnames and word.bare not in TITLES - SURNAMES:
                    yield self._name((), chain)
            elif self._may_start(word, known):
                yield from self._read(chain)
        elif words not in sequences and self._starts_with_other_word(chain, words, sequences, surnames):
            yield from self._read(chain[1:])
        else:
            yield from self._read(chain)

    def _starts_with_other_word(
        self, chain: list[_Word], words: tuple[str, ...], sequences: set[tuple[str, ...]], surnames: set[str]
    ) -> bool:
        """Tell whether only its place gives a run's first word the capital ("Absent Sanders, the race …")."""
        if not self._at_start(chain[0].start) or self._is_titled(chain):
            return False
        known = words[1:] in sequences or (len(words) == 2 and words[1] in surnames)
        return self._is_starter(chain[0]) or (known and chain[0].bare.endswith(("ing", "ed", "ly")))

    def _is_full_name(self, chain: list[_Word]) -> bool:
        """Tell a person's full name that begins a sentence, with a title or without."""
        titled = chain[0].bare in TITLES or is_role(chain[0].bare) or any(w.bare in GIVEN_NAMES for w in chain[:-1])
        return len(chain) > 1 and titled and not self._role_alone(chain)

    def _role_alone(self, chain: list[_Word]) -> bool:
        """Tell whether a run is only a title ("President", "Prime Minister")."""
        return (chain[-1].bare in TITLES or is_role(chain[-1].bare)) and self._all_titles(chain[:-1])

    def _is_titled(self, chain: list[_Word]) -> bool:
        """Tell whether a run's first word is a given name or a title, and no sentence's first word."""
        bare = chain[0].bare
        return bare in GIVEN_NAMES or bare in TITLES or bare in PERSON_NOUNS or bare in TITLE_MODIFIERS

    # ---- runs of capitalized words

    def _chains(self) -> Iterator[list[_Word]]:
        """Yield the longest runs of capitalized words that can belong to one expression."""
        chain: list[_Word] = []
        boundary = iter([paragraph.end for paragraph in self.document.paragraphs])
        paragraph_end = next(boundary, len(self.text))
        for match in _WORD.finditer(self.text):
            word = self._word(match)
            if word is None:
                continue
            crossed = word.start >= paragraph_end
            while word.start >= paragraph_end:
                paragraph_end = next(boundary, len(self.text) + 1)
            if chain and not crossed and self._joins(chain, word):
                chain.append(word)
                continue
            if chain:
                yield chain
            chain = [word]
        if chain:
            yield chain

    def _word(self, match: re.Match[str]) -> _Word | None:
        """Return the capitalized word, with the stop of an abbreviation, or None when it can be no part of a name."""
        start, end = match.span()
        token = match.group()
        if token[0].islower() and not any(character.isupper() for character in token):
            return None
        bare = token.lower().replace(".", "").replace("’", "'")
        if (bare in ABBREVIATED_TITLES or bare in SUFFIXES or len(bare) == 1) and self.text[end : end + 1] == ".":
            end += 1
        if bare in DAYS or (bare in MONTHS and not (bare in NAME_MONTHS and self._may_be_called(start, end))):
            return None
        if token == "I" or token.startswith(("I'", "I’")):
            return None
        starter = bare in COMMON_STARTERS and bare not in GIVEN_NAMES and self._at_start(start)
        if (bare in _NEVER and self.text[end - 1] != ".") or (
            starter and not (bare == "new" and self.text[end + 1 : end + 2].isupper())
        ):
            return None
        if self.text[end : end + 1] == "*":
            return None  # a masked name
        if token[1:2] == "-" and self.text[start - 1 : start] == "(":
            return None  # the party and state of "(R-Texas)"
        return _Word(self.text[start:end], start, end, bare)

    def _may_be_called(self, start: int, end: int) -> bool:
        """Tell a person called April from the month."""
        after = self.text[end : end + 2]
        return after[:1] == " " and after[1:].isalpha() and after[1:].isupper() and not self._preposition_before(start)

    def _joins(self, chain: list[_Word], word: _Word) -> bool:
        """Tell whether a word goes on with the run before it, by what stands between them."""
        gap = self.text[chain[-1].end : word.start]
        last = chain[-1]
        if gap in (" ", "\u00a0", "\n", "  "):
            return not (last.bare == "the" or word.bare == "the")
        if gap == ", ":
            return word.bare in SUFFIXES
        if len(gap) > 20:
            return False
        if gap in _ORGANIZATION_JOINERS:
            return self._joins_organization(chain, gap, word)
        if not (gap[:1].isspace() and gap[-1:].isspace()):
            return False
        between = gap.split()
        return bool(between) and all(part in PARTICLES for part in between)

    def _joins_organization(self, chain: list[_Word], gap: str, word: _Word) -> bool:
        """Tell whether "of", "for", "and" hold an organization's name together."""
        has_head = any(part.bare in ORGANIZATION_WORDS for part in chain)
        if gap in (" and ", " & "):
            if gap == " & ":
                return True
            inside = any(
                self.text[a.end : b.start] in (" of ", " for ") for a, b in zip(chain, chain[1:], strict=False)
            )
            if has_head and inside and not word.text.isupper():
                return True
            return self._acronym_follows(chain, word) or self._food_and_drug(chain, word)
        if gap == " in ":
            return False
        if gap == " on ":
            return any(part.bare in ("committee", "commission", "council", "center", "centre") for part in chain)
        if gap.startswith(" for ") and self._at_start(chain[0].start) and len(chain) == 1:
            return False
        return has_head and last_is_head(chain)

    def _food_and_drug(self, chain: list[_Word], word: _Word) -> bool:
        """Tell "the Food and Drug Administration" from "Smith and the Administration"."""
        if len(chain) != 1 or chain[0].text.isupper() or chain[0].bare in GIVEN_NAMES:
            return False
        following = self.text[word.end : word.end + 40].split()
        first = following[0].strip(".,’'s") if following else ""
        return (
            self._before(chain[0].start).lower() == "the"
            and first.lower() in ORGANIZATION_WORDS
            and first[:1].isupper()
        )

    def _acronym_follows(self, chain: list[_Word], word: _Word) -> bool:
        """Tell whether an acronym in brackets soon spells the run with what follows."""
        ahead = self.text[word.start : word.start + 80]
        match = re.match(r"([\w'’ -]{1,60}) \(([A-Z]{3,8})\)", ahead)
        if not match:
            return False
        initials = "".join(part.text[0] for part in chain) + "".join(w[0] for w in match[1].split() if w[0].isupper())
        return initials.endswith(match[2]) and len(match[2]) > len(match[1].split())

    # ---- from runs to names

    def _read(self, chain: list[_Word]) -> Iterator[Name]:
        """Yield the names in a run of capitalized words, titles split off."""
        if not chain:
            return
        cut = self._title_length(chain)
        if cut == len(chain):
            return
        name = chain[cut:]
        if len(name) == 1 and (name[0].bare in SUFFIXES or (len(name[0].bare) == 1 and not name[0].text.isalpha())):
            return
        if len(name) == 1 and name[0].text in ADJECTIVES:
            return  # "Iranian media"
        yield self._name(chain[:cut], name)

    def _is_starter(self, word: _Word) -> bool:
        """Tell a sentence's first word that has its capital from its place alone."""
        return word.bare not in GIVEN_NAMES and word.bare not in TITLES and word.bare in self.lower_words

    @property
    def lower_words(self) -> frozenset[str]:
        """The words that occur in lower case; gathered when first needed."""
        if self._lower_words is None:
            self._lower_words = frozenset(_LOWER_WORD.findall(self.text))
        return self._lower_words

    def _title_length(self, chain: list[_Word]) -> int:
        """Return how many words of the run are the title: "Azerbaijani President" in "… Ilham Aliyev" is 2."""
        if any(word.bare in ORGANIZATION_WORDS for word in chain[-1:]) and chain[0].bare not in ABBREVIATED_TITLES:
            return 0
        last = len(chain)
        while last > 1 and chain[last - 1].bare in SUFFIXES:
            last -= 1
        cut = 0
        for i in range(last):
            bare = chain[i].bare
            if bare in TITLES or is_role(bare):
                if i + 1 < last:
                    if chain[i + 1].bare in _NOT_A_TITLE_BEFORE:
                        return 0
                    if not (i and chain[i - 1].bare in GIVEN_NAMES and bare not in ABBREVIATED_TITLES):
                        cut = i + 1
                elif self._all_titles(chain[:i]):
                    return len(chain)
        return cut or self._affiliation_length(chain, last)

    def _affiliation_length(self, chain: list[_Word], last: int) -> int:
        """Return how many words before a person's name tell what the person belongs to ("Lions QB" Mason Hale)."""
        for i in range(1, last - 1):
            before = chain[i - 1]
            belongs = (
                (before.text.isupper() and len(before.bare) > 1) or before.text in COUNTRY_OF or before.bare in _SIDES
            )
            belongs = belongs or (i > 1 and last - i == 2 and chain[0].bare not in GIVEN_NAMES)
            if chain[i].bare in GIVEN_NAMES and belongs and chain[i + 1].bare not in ORGANIZATION_WORDS:
                return i
        cut = 0
        while cut < last - 2 and (chain[cut].bare in TITLE_MODIFIERS or chain[cut].text in COUNTRY_OF):
            cut += 1
        return 0 if any(word.bare in ORGANIZATION_WORDS or word.bare in PLACE_WORDS for word in chain[cut:]) else cut

    def _all_titles(self, chain: Sequence[_Word]) -> bool:
        """Tell whether a run before a title word belongs to the title ("Prime" Minister) and is no given name."""
        return all(
            word.bare in TITLES
            or word.bare in TITLE_MODIFIERS
            or word.bare in PERSON_NOUNS
            or word.text in COUNTRY_OF
            or (word.text.isupper() and len(word.text) > 1)
            for word in chain
        )

    def _name(self, title: Sequence[_Word], name: Sequence[_Word]) -> Name:
        start, end = name[0].start, name[-1].end
        if self.text[end - 1] == "." and len(name[-1].bare) > 2 and name[-1].bare not in SUFFIXES:
            end -= 1
        title_start = self._lower_title(title[0].start if title else start, bool(title) and title[0].text in COUNTRY_OF)
        before = self._before(title_start)
        words = tuple(
            word.text if "." in word.text[:-1] or len(word.bare) == 1 else word.text.rstrip(".") for word in name
        )
        following = self.text[end : end + 3]
        printed_title = self.text[title_start:start].strip()
        if printed_title.endswith(("'s", "’s", ",")):
            printed_title = ""
        definite = before.lower() == "the"
        if before.lower() in ("the", "a", "an", "its", "their", "his", "her"):
            before = self._before(self.text.rindex(before, 0, title_start))
        return Name(
            start=start,
            end=end,
            words=words,
            kind=_kind(name, printed_title, definite),
            title=printed_title,
            title_start=title_start if printed_title else start,
            sentence=max(0, bisect_right(self.sentence_starts, start) - 1),
            quoted=self._quoted(start),
            preposition=before.lower() if before.lower() in PREPOSITIONS else "",
            possessive=bool(_POSSESSIVE.match(following)),
            definite=definite,
            initial=self._at_start(start),
        )

    def _lower_title(self, start: int, affiliated: bool = False) -> int:
        """Return where the role in small letters before a name starts ("screenwriter", "company chief executive")."""
        first = start
        post = _POST.search(self.text, max(0, start - 40), start) if affiliated else None
        if post and is_role(post[1].lower()):
            return post.start(1)  # "ambassador to Ruritania Ana Ruiz"
        for count in range(4):
            match = _LAST_WORD.search(self.text, max(0, first - 40), first)
            if not match or match.end() != first:
                break
            word = match[1].lower()
            if word.endswith(".") and word.rstrip(".") not in ABBREVIATED_TITLES and word.count(".") < 2:
                break  # the sentence before
            modifier = word in TITLE_MODIFIERS or word.endswith(_ADJECTIVE_ENDINGS) or match[1][0].isupper()
            if not count and word in _RANKS_OR_ADJECTIVES:
                break
            if not (is_role(word) or (count and modifier and (word in TITLE_MODIFIERS or word not in COMMON_STARTERS))):
                break
            first = match.start()
        return first

    # ---- what stands around a word

    def _before(self, start: int) -> str:
        """Return the word before a place in the text, or "" when punctuation or a paragraph's start is between."""
        match = _LAST_WORD.search(self.text, max(0, start - 30), start)
        return match[1] if match and match.end() == start else ""

    def _preposition_before(self, start: int) -> bool:
        return self._before(start).lower() in PREPOSITIONS | {"this", "last", "next", "late", "early", "mid"}

    def _at_start(self, start: int) -> bool:
        """Tell whether a word begins a sentence, a line or a quotation."""
        before = self.text[max(0, start - 4) : start]
        stripped = before.rstrip(" \u00a0")
        return not stripped or stripped[-1] in _ENDERS or stripped[-1] in "\n”" or stripped[-2:-1] in ".!?"

    def _quoted(self, start: int) -> bool:
        i = bisect_right(self.stretch_starts, start) - 1
        return i >= 0 and start < self.document.stretches[i].outer_end

    def _may_start(self, word: _Word, known: set[str]) -> bool:
        """Tell whether a single word that begins a sentence is a name: known from elsewhere, or never in lower case."""
        if word.text in known:
            return True
        if word.bare in GIVEN_NAMES and word.bare not in self.lower_words:
            return True
        return not (word.bare in COMMON_STARTERS or word.bare in self.lower_words or word.bare.endswith(("ly", "ing")))

    # ---- headlines

    def _in_capitals(self, start: int) -> bool:
        i = bisect_right(self.capital_paragraphs, (start, len(self.text))) - 1
        return i >= 0 and start < self.capital_paragraphs[i][1]

    def _in_headlines(self, chains: list[list[_Word]], names: list[Name]) -> Iterator[Name]:
        """Yield what headlines name: the longest word sequences that the rest of the document uses as names."""
        known = {tuple(word.lower() for word in name.words): name for name in names}
        for name in names:
            known.setdefault((name.words[-1].lower(),), name)
        longest = max((len(words) for words in known), default=0)
        for chain in chains:
            i = 0
            while i < len(chain):
                for length in range(min(longest, len(chain) - i), 0, -1):
                    words = tuple(word.text.rstrip(".").lower() for word in chain[i : i + length])
                    if words in known:
                        found = self._name((), chain[i : i + length])
                        yield msgspec.structs.replace(found, kind=known[words].kind)
                        i += length
                        break
                else:
                    i += 1


def _without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIXES else words


def is_role(word: str) -> bool:
    """Tell whether a word in lower case is a person's role, in singular or plural, or a compound of one.

    >>> is_role("senators"), is_role("singer-guitarist"), is_role("table")
    (True, True, False)
    """
    if word in PERSON_NOUNS or (word.endswith("s") and word[:-1] in PERSON_NOUNS):
        return True
    return "-" in word and is_role(word.rsplit("-", 1)[-1])


def last_is_head(chain: Sequence[_Word]) -> bool:
    """Tell whether a run ends in an organization's word, so that "of" goes on with its name."""
    return chain[-1].bare in ORGANIZATION_WORDS or any(word.bare in ORGANIZATION_WORDS for word in chain[-3:])


def _kind(name: Sequence[_Word], title: str, definite: bool) -> Kind:
    """Tell what a name names, as far as its own words do."""
    last = name[-1].bare
    bare = [word.bare for word in name]
    whole = " ".join(word.text for word in name)
    if whole in COUNTRY_OF or whole in REGIONS:
        return "place"
    if title and not any(word in ORGANIZATION_WORDS for word in bare[1:]):
        return "person"
    if len(bare) > 1 and not definite and last not in ORGANIZATION_WORDS:
        if bare[0] in GIVEN_NAMES or last in ("jr", "sr") or any(len(word) == 1 for word in bare[:-1]):
            return "person"
    if any(word in ORGANIZATION_WORDS for word in bare):
        return "organization"
    if last in PLACE_WORDS and (len(bare) > 1 or definite):
        return "place"
    if len(name) == 1 and _CAMEL.search(name[0].text):
        return "organization"
    if definite or (len(name) == 1 and name[0].text.isupper() and len(last) > 1):
        return "organization"
    return "unknown"


def _capital_paragraphs(document: Document) -> list[tuple[int, int]]:
    """Return the stretches of text in which capitals say nothing: headlines with a capital on most long words."""
    found = []
    for paragraph in document.paragraphs:
        if paragraph.end - paragraph.start > 400:
            continue
        line = document.text[paragraph.start : paragraph.end]
        if paragraph.role in ("body", "caption") and line.rstrip()[-1:] in _SENTENCE_ENDS:
            continue
        words = [word for word in line.split() if len(word) >= 4]
        capitals = sum(word.strip("\"'“”‘’(")[:1].isupper() for word in words)
        if len(words) >= (4 if paragraph.role == "headline" else 6) and capitals >= 0.75 * len(words):
            found.append((paragraph.start, paragraph.end))
    return found
