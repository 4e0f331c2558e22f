"""Names: the capitalized expressions of a document that name a person, an organization or a place, without any model.

In comes a Document, out come its Names in order. `find_names` reads the text once: capitalized.py gives the runs of
capitalized words, titles.py splits titles off, and what begins a sentence or stands in a headline is a name when the
rest of the document knows it. coreference/groups.py tells which of the names mean the same.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from ...document.document import Document
from .capitalized import CapitalizedRuns, CapitalizedWord
from .kinds import Kind, kind_reader
from .local_context import LocalContext
from .titles import title_reader

Runs = list[list[CapitalizedWord]]

_APOSTROPHES = frozenset("'’‘")


class Name(msgspec.Struct, frozen=True, gc=False):
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
    return NameReader(document).find_names()


class NameReader:
    """Reads the names of one document, and what stands around them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.local = LocalContext(document)
        self.words, self.patterns = document.language.names, document.language.speaker_patterns
        self.titles, self.kinds = title_reader(document.language), kind_reader(document.language)
        self.title_words, self.suffixes = document.language.titles.titles, document.language.titles.suffixes
        self.courtesy = frozenset(document.language.titles.courtesy)
        self._words: tuple[list[CapitalizedWord], list[int]] | None = None

    def find_names(self) -> tuple[Name, ...]:
        """Read what is sure first; then what only the rest of the document can tell."""
        names, doubtful, capital = self._read_sure_runs()
        known_names = {name.words for name in names}
        known_names |= {tuple(word.text for word in run) for run in doubtful if self._is_full_name(run)}
        last_words = {self._without_suffix(words)[-1] for words in known_names}
        surnames = {self._without_suffix(words)[-1] for words in known_names if len(words) > 1}
        for run in doubtful:
            names.extend(self._read_doubtful(run, known_names, last_words, surnames))
        names.extend(self._in_headlines(capital, names))
        names = [name for name in names if not self.in_dateline(name)]
        names.sort(key=lambda name: name.start)
        return tuple(names)

    def _read_sure_runs(self) -> tuple[list[Name], Runs, Runs]:
        """Return the names in sure runs, the runs that may have their capital from their place, those of headlines."""
        local = self.local
        names: list[Name] = []
        doubtful, capital = [], []
        for run in CapitalizedRuns(self.document, local):
            if local.is_in_title_case(run[0].start):
                capital.append(run)
            elif local.begins_sentence(run[0].start) or self.titles.is_role_alone(run):
                doubtful.append(run)
            else:
                names.extend(self._read(run))
        return names, doubtful, capital

    def _without_suffix(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return words[:-1] if len(words) > 1 and words[-1].lower().rstrip(".") in self.suffixes else words

    def in_dateline(self, name: Name) -> bool:
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
            if self.titles.is_role_alone(run):
                if word.text in surnames and self.titles.is_surname(word.bare):
                    yield self.read_name((), run)
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
        if not self.local.begins_sentence(run[0].start) or self.titles.is_titled(run[0]):
            return False
        known = words[1:] in known_names or (len(words) == 2 and words[1] in surnames)
        return self._is_starter(run[0]) or (known and run[0].bare.endswith(self.words.derived_endings))

    def _is_full_name(self, run: list[CapitalizedWord]) -> bool:
        """Tell a person's full name that begins a sentence, with a title or without."""
        titled = (
            run[0].bare in self.title_words
            or self.titles.is_role(run[0].bare)
            or any(w.bare in self.words.given_names for w in run[:-1])
        )
        return len(run) > 1 and titled and not self.titles.is_role_alone(run)

    def _read(self, run: list[CapitalizedWord]) -> Iterator[Name]:
        """Yield the names in a run of capitalized words, titles split off."""
        if not run:
            return
        cut = self.titles.title_length(run)
        if cut == len(run):
            return
        name = self._without_desk(run[cut:])
        if len(name) == 1 and (
            name[0].bare in self.suffixes or (len(name[0].bare) == 1 and not name[0].text.isalpha())
        ):
            return
        if len(name) == 1 and (name[0].text in self.words.nationalities or self._is_adjective(name[0])):
            return  # "Iranian media", "Democratic voters"
        yield self.read_name(run[:cut], name)

    def _without_desk(self, name: list[CapitalizedWord]) -> list[CapitalizedWord]:
        """Leave out what a journalist writes about, behind the name."""
        if (
            len(name) > 2
            and name[-1].bare in self.words.desks
            and self.patterns.journalist_behind.match(self.local.text, name[-1].end)
        ):
            return name[:-1]
        return name

    def _is_adjective(self, word: CapitalizedWord) -> bool:
        """Tell whether a party's or faith's name goes with the common noun behind it."""
        behind = self.local.text[word.end : word.end + 2]
        return word.bare in self.words.adjectival and behind[:1] == " " and behind[1:].islower()

    def _is_starter(self, word: CapitalizedWord) -> bool:
        """Tell a sentence's first word that has its capital from its place alone."""
        return (
            word.bare not in self.words.given_names
            and word.bare not in self.title_words
            and word.bare in self.local.lowercase_words
        )

    def title_before(self, start: int) -> list[CapitalizedWord]:
        """Return the capitalized words before a person's name that are a title or a post."""
        words, starts = self._all_words()
        index = first = bisect_left(starts, start)
        while first and self._goes_on(words[first - 1], words[first].start if first < index else start):
            first -= 1
        title = words[first:index]
        titled = title and (self.titles.is_role(title[-1].bare) or title[-1].bare in self.title_words)
        return title if titled else []

    def _goes_on(self, word: CapitalizedWord, start: int) -> bool:
        return self.local.text[word.end : start].strip() == "" and start - word.end <= 2

    def _all_words(self) -> tuple[list[CapitalizedWord], list[int]]:
        """Return the document's capitalized words and where they start; gathered when first needed."""
        if self._words is None:
            words = [word for run in CapitalizedRuns(self.document, self.local) for word in run]
            self._words = words, [word.start for word in words]
        return self._words

    def read_name(self, title: Sequence[CapitalizedWord], name: Sequence[CapitalizedWord]) -> Name:
        """Return a name with its title, which may be empty, and what stands around it."""
        local, text = self.local, self.local.text
        start, end = name[0].start, name[-1].end
        if text[end - 1] == "." and len(name[-1].bare) > 2 and name[-1].bare not in self.suffixes:
            end -= 1
        affiliated = bool(title) and title[0].text in self.words.countries
        begin = self.titles.title_start(local, title[0].start if title else start, bool(title), affiliated)
        before, at = local.word_before(begin)
        before = before.lower()
        definite = before in self.words.articles
        if before in self.words.determiners:
            before = local.word_before(at)[0].lower()
        printed_title = text[begin:start].strip() if begin < start else ""
        if printed_title.endswith(("'s", "’s", ",")):
            begin, printed_title = start, ""
        return Name(
            start=start,
            end=end,
            words=tuple([word.text.rstrip(".") if _is_stopped(word) else word.text for word in name]),
            kind=self.kinds.kind_of(name, printed_title, definite),
            title=printed_title,
            title_start=begin,
            sentence=local.sentence_at(start),
            quoted=local.is_quoted(start),
            preposition=before if before in self.words.prepositions else "",
            possessive=text[end : end + 1] in _APOSTROPHES and bool(self.patterns.possessive_ending.match(text, end)),
            definite=definite,
            initial=local.begins_sentence(start),
        )

    def _may_start(self, word: CapitalizedWord, known: set[str]) -> bool:
        """Tell whether a single word that begins a sentence is a name: known from elsewhere, or never in lower case."""
        if word.text in known:
            return True
        if word.bare in self.words.given_names and word.bare not in self.local.lowercase_words:
            return True
        return not (
            word.bare in self.words.starters
            or word.bare in self.local.lowercase_words
            or word.bare.endswith(self.words.adverb_endings)
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
                        found = self.read_name((), run[i : i + length])
                        yield msgspec.structs.replace(found, kind=known[words].kind)
                        i += length
                        break
                else:
                    i += 1


def _is_stopped(word: CapitalizedWord) -> bool:
    """Tell whether a word's final stop is none of its own ("Jr." as against "U.S." and "J.")."""
    return word.text[-1] == "." and len(word.bare) > 1 and "." not in word.text[:-1]
