"""Capitalized runs: the longest sequences of capitalized words that can belong to one name with its title.

In comes a Document, out come lists of CapitalizedWords, in order.
"""

import functools
import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from ...common.listed import listed
from ...common.patterns import lazy
from ...document.document import Document
from ...words.en.given_names import GIVEN_NAMES
from ...words.en.names import (
    ABBREVIATED_TITLES,
    COMMON_STARTERS,
    DAYS,
    MONTHS,
    NAME_MONTHS,
    ORGANIZATION_WORDS,
    PARTICLES,
    PREPOSITIONS,
    SUFFIXES,
)
from ...words.en.nationalities import COUNTRY_OF
from .local_context import LocalContext

LONGEST_RUN = 14  # words that a run may have
LONGEST_REMEMBERED_WORD = 40  # characters: longer words are seldom met again, and would take memory

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏͰ-ΫЀ-Я"
_WORD = lazy(
    rf"""
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
_JOINERS = frozenset((" of ", " of the ", " for ", " for the ", " of the Republic of ", " on ", " and ", " & "))
_NICKNAME_OPENS = frozenset((" “", ' "', " ‘", " '", " ("))
_NICKNAME_CLOSES = frozenset(("” ", '" ', "’ ", "' ", ") "))
_BEFORE_BODIES = listed("the a an federal state national local its their")
_NEVER = listed("the a an and or but he she they we his this that these those it its if when while")
_STARTERS = COMMON_STARTERS - GIVEN_NAMES
_CALENDAR = DAYS | MONTHS
_BEFORE_MONTHS = PREPOSITIONS | listed("this last next late early mid")


class CapitalizedWord(msgspec.Struct):
    """A capitalized word: as printed, where it stands, and `bare`, in lower case without stops."""

    text: str
    start: int
    end: int
    bare: str


def _bare(token: str) -> str | None:
    """Return a word in lower case without stops, or None when it is no part of a name wherever it stands."""
    lower = token.lower()
    if lower == token or lower in _NEVER or token == "I" or token.startswith(("I'", "I’")):
        return None
    return lower.replace(".", "").replace("’", "'")


_remembered = functools.lru_cache(maxsize=4096)(_bare)


class CapitalizedRuns:
    """The runs of a document, in order, each a list of words; iterate to read them."""

    def __init__(self, document: Document, local: LocalContext) -> None:
        """Take in a document."""
        self._document = document
        self._text = document.text
        self._around = local

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
        token = match.group()
        bare = _remembered(token) if end - start < LONGEST_REMEMBERED_WORD else _bare(token)
        if bare is None:
            return None
        after = self._text[end : end + 1]
        if after == "." and (
            bare in ABBREVIATED_TITLES or (bare in SUFFIXES and not token.isupper()) or len(bare) == 1
        ):
            end += 1  # Gen., Jr., J.; not World War II.
        elif after == "*" or (after == ":" and token == "Q"):
            return None  # a masked name, or an interview's question
        if bare in _CALENDAR and not (bare in NAME_MONTHS and self._may_be_called(start, end)):
            return None
        if bare in _STARTERS and self._around.begins_sentence(start) and not self._is_new_york(bare, end):
            return None
        if token[1:2] == "-" and self._text[start - 1 : start] == "(":
            return None  # the party and state of "(R-Texas)"
        return CapitalizedWord(self._text[start:end].replace("’", "'"), start, end, bare)

    def _is_new_york(self, bare: str, end: int) -> bool:
        """Tell "New York" at a sentence's beginning from "New rules"."""
        return bare == "new" and self._text[end + 1 : end + 2].isupper()

    def _may_be_called(self, start: int, end: int) -> bool:
        """Tell a person called April, or Theresa May, from the month."""
        if (
            self._around.word_before(start)[0].lower() in GIVEN_NAMES
            and not self._text[end : end + 2].strip().isdigit()
        ):
            return True
        after = self._text[end : end + 2]
        return (
            after[:1] == " "
            and after[1:].isalpha()
            and after[1:].isupper()
            and self._around.word_before(start)[0].lower() not in _BEFORE_MONTHS
        )

    def _joins(self, run: list[CapitalizedWord], word: CapitalizedWord) -> bool:
        """Tell whether a word goes on with the run before it, by what stands between them."""
        gap = self._text[run[-1].end : word.start]
        last = run[-1]
        if gap in (" ", "\u00a0", "\n", "  "):
            return not (last.bare == "the" or word.bare == "the")
        if gap == ", ":
            return word.bare in SUFFIXES
        if len(gap) > 20:
            return False
        if gap in _NICKNAME_OPENS or gap in _NICKNAME_CLOSES:
            return self._is_nickname(run, gap, word)
        if gap in _JOINERS:
            return self._joins_organization(run, gap, word)
        if not (gap[:1].isspace() and gap[-1:].isspace()):
            return False
        between = gap.split()
        return bool(between) and all(part in PARTICLES for part in between)

    def _is_nickname(self, run: list[CapitalizedWord], gap: str, word: CapitalizedWord) -> bool:
        """Tell the gaps around the nickname in Dana “Ace” Lee, one word between a given name and a surname."""
        if gap in _NICKNAME_OPENS:
            behind = self._text[word.end : word.end + 3]
            closed = behind[:2] in _NICKNAME_CLOSES and behind[2:].isupper()
            return closed and run[-1].bare in GIVEN_NAMES
        opened = self._text[run[-2].end : run[-1].start] if len(run) > 1 else ""
        return opened in _NICKNAME_OPENS

    def _joins_organization(self, run: list[CapitalizedWord], gap: str, word: CapitalizedWord) -> bool:
        """Tell whether "of", "for", "and" hold an organization's name together."""
        has_head = any(part.bare in ORGANIZATION_WORDS for part in run)
        if gap in (" and ", " & "):
            if gap == " & ":
                return True
            inside = any(self._text[a.end : b.start] in (" of ", " for ") for a, b in pairwise(run))
            if has_head and inside and not word.text.isupper():
                return True
            return self._acronym_follows(run, word) or self._food_and_drug(run, word)
        if gap == " on ":
            return any(part.bare in ("committee", "commission", "council", "center", "centre") for part in run)
        if gap.startswith(" for ") and self._around.begins_sentence(run[0].start) and len(run) == 1:
            return False
        return has_head and any(part.bare in ORGANIZATION_WORDS for part in run[-3:])

    def _food_and_drug(self, run: list[CapitalizedWord], word: CapitalizedWord) -> bool:
        """Tell "the Food and Drug Administration" from "Smith and the Administration"."""
        national = len(run) > 1 and " ".join(part.text for part in run[:-1]) in COUNTRY_OF
        if (len(run) > 1 and not national) or run[-1].text.isupper() or run[-1].bare in GIVEN_NAMES:
            return False
        if not national and self._around.word_before(run[0].start)[0].lower() not in _BEFORE_BODIES:
            return False
        following = [part.strip(".,’'s") for part in self._text[word.end : word.end + 40].split()[:2]]
        if following and following[0][:1].isupper():
            return any(part.lower() in ORGANIZATION_WORDS and part[:1].isupper() for part in following)
        return national and word.bare in ORGANIZATION_WORDS

    def _acronym_follows(self, run: list[CapitalizedWord], word: CapitalizedWord) -> bool:
        """Tell whether an acronym in brackets soon spells the run with what follows."""
        ahead = self._text[word.start : word.start + 80]
        match = _ACRONYM_AHEAD.match(ahead)
        if not match:
            return False
        initials = "".join(part.text[0] for part in run) + "".join(w[0] for w in match[1].split() if w[0].isupper())
        return initials.endswith(match[2]) and len(match[2]) > len(match[1].split())
