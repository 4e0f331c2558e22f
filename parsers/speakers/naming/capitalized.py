"""Capitalized runs: the longest sequences of capitalized words that can belong to one name with its title.

In comes a Document, out come lists of CapitalizedWords, in order.
"""

import functools
import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from ...common.patterns import lazy
from ...document.document import Document
from ...words.language import Language
from .local_context import LocalContext

LONGEST_RUN = 14  # words that a run may have
LONGEST_GAP = 20  # characters between two words of a run
LONGEST_REMEMBERED_WORD = 40  # characters: longer words are seldom met again, and would take memory

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-Я"
_WORD = lazy(
    rf"""
    # Small letters are those of particles that are written with the name in any language: al-, el-, bin-, d'.
    [{_UPPER}abdelu] (?<![\w@#].)                         # a word's first letter: sought first, which is fastest
    (?: (?<=[{_UPPER}])                                    # up to the first capital:
      | (?: (?<=[aeu])l | (?<=a)s | (?<=b)in )[-–][{_UPPER}] | (?<=[dl])['’][{_UPPER}]  # al-Awlaki, d’Estaing
    )
    (?: \.(?:[{_UPPER}]\.)*[{_UPPER}]?(?!\w)               # U.S., J.K., J.
      | \w*(?:[-‑'’&](?!s\b)\w+)*                         # O’Brien, Moura-George, AT&T; not the possessive s
    )
    """,
    re.VERBOSE,
)
_ACRONYM_AHEAD = lazy(r"([\w'’ -]{1,60}) \(([A-Z]{3,8})\)")
_SPACES = frozenset((" ", "\u00a0", "\n", "  "))
_NICKNAME_OPENS = frozenset((" “", ' "', " ‘", " '", " ("))
_NICKNAME_CLOSES = frozenset(("” ", '" ', "’ ", "' ", ") "))


class CapitalizedWord(msgspec.Struct, gc=False):
    """A capitalized word: as printed, where it stands, and `bare`, in lower case without stops."""

    text: str
    start: int
    end: int
    bare: str


class _Tables:
    """What runs are read by in one language."""

    def __init__(self, language: Language) -> None:
        names, titles = language.names, language.titles
        self.abbreviated, self.suffixes = titles.abbreviated, titles.suffixes
        self.calendar, self.name_months, self.before_months = names.calendar, names.name_months, names.before_months
        self.starters, self.given_names = names.sentence_starters, names.given_names
        self.place_openers = names.place_openers
        self.particles, self.articles = names.particles, names.articles
        self.organizations, self.countries = names.organizations, names.countries
        self.subject_bodies, self.body_determiners = names.subject_bodies, names.body_determiners
        self._never, self._never_prefixes = names.never, names.never_prefixes
        self.conjunctions = frozenset(f" {word} " for word in names.conjunctions)
        self.is_name_of_one_letter = language.abbreviations.is_name_of_one_letter
        self.symbols = frozenset(gap for gap in self.conjunctions if not gap.strip().isalpha())
        self.subject_gaps = frozenset(f" {word} " for word in names.subject_prepositions)
        self.purpose_gaps = _with_articles(names.purpose_prepositions, names.articles)
        self.genitive_gaps = _with_articles(names.genitive_prepositions, names.articles)
        self.joiners = self.conjunctions | self.subject_gaps | self.purpose_gaps | self.genitive_gaps
        self.remembered = functools.lru_cache(maxsize=4096)(self.bare)

    def bare(self, token: str) -> str | None:
        """Return a word in lower case without stops, or None when it is no part of a name wherever it stands."""
        lower = token.lower()
        if lower == token or lower in self._never or lower.startswith(self._never_prefixes):
            return None
        return lower.replace(".", "").replace("’", "'")


def _with_articles(prepositions: frozenset[str], articles: frozenset[str]) -> frozenset[str]:
    """Return the gaps that prepositions make between words, with an article behind and without."""
    return frozenset(f" {word} " for word in prepositions) | frozenset(
        f" {word} {article} " for word in prepositions for article in articles
    )


_tables = functools.cache(_Tables)


class CapitalizedRuns:
    """The runs of a document, in order, each a list of words; iterate to read them."""

    def __init__(self, document: Document, local: LocalContext) -> None:
        """Take in a document."""
        self._document = document
        self._text = document.text
        self._local = local
        self._tables = _tables(document.language)

    def __iter__(self) -> Iterator[list[CapitalizedWord]]:
        """Yield the longest runs of capitalized words that can belong to one expression."""
        run: list[CapitalizedWord] = []
        boundary = iter([paragraph.end for paragraph in self._document.paragraphs])
        paragraph_end = next(boundary, len(self._text))
        for match in _WORD.finditer(self._text):
            word = self._word(match)
            if word is None:
                continue
            crossed = word.start >= paragraph_end
            while word.start >= paragraph_end:
                paragraph_end = next(boundary, len(self._text) + 1)
            if run and not crossed and len(run) < LONGEST_RUN and self._joins(run, word):
                run.append(word)
                continue
            if run:
                yield run
            run = [word]
        if run:
            yield run

    def _word(self, match: re.Match[str]) -> CapitalizedWord | None:
        """Return the capitalized word, with the stop of an abbreviation, or None when it can be no part of a name."""
        start, end = match.span()
        token, tables = match.group(), self._tables
        bare = tables.remembered(token) if end - start < LONGEST_REMEMBERED_WORD else tables.bare(token)
        if bare is None:
            return None
        after = self._text[end : end + 1]
        if len(bare) == 1 and tables.is_name_of_one_letter(self._text, start, start + 1):
            return None  # a site, no initial: It was posted on X. Strand said …
        if after == "." and self._keeps_stop(token, bare):
            end += 1  # Gen., Jr., J.; not World War II.
        elif after == "*" or (after == ":" and token == "Q"):
            return None  # a masked name, or an interview's question
        if bare in tables.calendar and not (bare in tables.name_months and self._may_be_called(start, end)):
            return None
        if bare in tables.starters and self._only_begins(bare, start, end):
            return None
        if token[1:2] == "-" and self._text[start - 1 : start] == "(":
            return None  # the party and state of "(R-Texas)"
        return CapitalizedWord(self._text[start:end].replace("’", "'"), start, end, bare)

    def _only_begins(self, bare: str, start: int, end: int) -> bool:
        """Tell a word that has its capital from beginning a sentence."""
        return self._local.begins_sentence(start) and not self._opens_place(bare, end)

    def _keeps_stop(self, token: str, bare: str) -> bool:
        """Tell an abbreviation or an initial, whose stop is its own."""
        tables = self._tables
        return bare in tables.abbreviated or (bare in tables.suffixes and not token.isupper()) or len(bare) == 1

    def _opens_place(self, bare: str, end: int) -> bool:
        """Tell "New York" at a sentence's beginning from "New rules"."""
        return bare in self._tables.place_openers and self._text[end + 1 : end + 2].isupper()

    def _may_be_called(self, start: int, end: int) -> bool:
        """Tell a person called April, or Theresa May, from the month."""
        before = self._local.word_before(start)[0].lower()
        after = self._text[end : end + 2]
        if before in self._tables.given_names and not after.strip().isdigit():
            return True
        surname = after[:1] == " " and after[1:].isalpha() and after[1:].isupper()
        return surname and before not in self._tables.before_months

    def _joins(self, run: list[CapitalizedWord], word: CapitalizedWord) -> bool:
        """Tell whether a word goes on with the run before it, by what stands between them."""
        gap, tables = self._text[run[-1].end : word.start], self._tables
        if gap in _SPACES:
            return not (run[-1].bare in tables.articles or word.bare in tables.articles)
        if gap == ", ":
            return word.bare in tables.suffixes
        if len(gap) > LONGEST_GAP:
            return False
        if gap in _NICKNAME_OPENS or gap in _NICKNAME_CLOSES:
            return self._is_nickname(run, gap, word)
        if gap in tables.joiners:
            return self._joins_organization(run, gap, word)
        if not (gap[:1].isspace() and gap[-1:].isspace()):
            return False
        between = gap.split()
        return bool(between) and all(part in tables.particles for part in between)

    def _is_nickname(self, run: list[CapitalizedWord], gap: str, word: CapitalizedWord) -> bool:
        """Tell the gaps around the nickname in Dana “Ace” Lee, one word between a given name and a surname."""
        if gap in _NICKNAME_OPENS:
            behind = self._text[word.end : word.end + 3]
            closed = behind[:2] in _NICKNAME_CLOSES and behind[2:].isupper()
            return closed and run[-1].bare in self._tables.given_names
        opened = self._text[run[-2].end : run[-1].start] if len(run) > 1 else ""
        return opened in _NICKNAME_OPENS

    def _joins_organization(self, run: list[CapitalizedWord], gap: str, word: CapitalizedWord) -> bool:
        """Tell whether "of", "for", "and" hold an organization's name together."""
        tables = self._tables
        has_head = any(part.bare in tables.organizations for part in run)
        if gap in tables.symbols:
            return True
        if gap in tables.conjunctions:
            if has_head and self._goes_on(run) and not word.text.isupper():
                return True
            return self._acronym_follows(run, word) or self._is_joint_name(run, word)
        if gap in tables.subject_gaps:
            return any(part.bare in tables.subject_bodies for part in run)
        if gap in tables.purpose_gaps and self._local.begins_sentence(run[0].start) and len(run) == 1:
            return False
        return has_head and any(part.bare in tables.organizations for part in run[-3:])

    def _goes_on(self, run: list[CapitalizedWord]) -> bool:
        """Tell whether a run holds a preposition: the Centers for Disease Control (and Prevention)."""
        tables = self._tables
        gaps = [self._text[a.end : b.start] for a, b in pairwise(run)]
        return any(gap in tables.genitive_gaps or gap in tables.purpose_gaps for gap in gaps)

    def _is_joint_name(self, run: list[CapitalizedWord], word: CapitalizedWord) -> bool:
        """Tell "the Food and Drug Administration" from "Smith and the Administration"."""
        tables = self._tables
        national = len(run) > 1 and " ".join(part.text for part in run[:-1]) in tables.countries
        if (len(run) > 1 and not national) or run[-1].text.isupper() or run[-1].bare in tables.given_names:
            return False
        if not national and self._local.word_before(run[0].start)[0].lower() not in tables.body_determiners:
            return False
        following = [part.strip(".,’'s") for part in self._text[word.end : word.end + 40].split()[:2]]
        if following and following[0][:1].isupper():
            return any(part.lower() in tables.organizations and part[:1].isupper() for part in following)
        return national and word.bare in tables.organizations

    def _acronym_follows(self, run: list[CapitalizedWord], word: CapitalizedWord) -> bool:
        """Tell whether an acronym in brackets soon spells the run with what follows."""
        ahead = self._text[word.start : word.start + 80]
        match = _ACRONYM_AHEAD.match(ahead)
        if not match:
            return False
        initials = "".join(part.text[0] for part in run) + "".join(w[0] for w in match[1].split() if w[0].isupper())
        return initials.endswith(match[2]) and len(match[2]) > len(match[1].split())
