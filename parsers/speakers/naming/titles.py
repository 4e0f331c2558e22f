"""Titles: how much before a name is a title, in capitals ("Azerbaijani President") or not ("screenwriter").

In come runs of capitalized words, out come how many of a run's words are a title, and where a title begins.
"""

from collections.abc import Sequence
from functools import cache

from ...words.language import Language
from .capitalized import CapitalizedWord
from .local_context import LocalContext

_MOST_ROLE_WORDS = 4  # in small letters before a name
_LONGEST_POST = 40  # characters


class TitleReader:
    """Reads titles by the tables of one language."""

    def __init__(self, language: Language) -> None:
        """Take in a language."""
        titles, nouns, names = language.titles, language.nouns, language.names
        self._titles, self._modifiers, self._abbreviated = titles.titles, titles.modifiers, titles.abbreviated
        self._suffixes, self._tables = titles.suffixes, titles
        self._persons = nouns.persons
        self._roles = nouns.persons | {noun + ending for noun in nouns.persons for ending in nouns.plural_endings}
        self._given_names, self._countries = names.given_names, names.countries
        self._organizations, self._places = names.organizations, names.places
        self._parties, self._starters = names.parties, names.starters
        self._post_before = language.speaker_patterns.post_before

    def is_role(self, word: str) -> bool:
        """Tell whether a word in lower case is a person's role, in singular or plural, or a compound of one.

        "senators" and "singer-guitarist" are, "table" is not.
        """
        return word in self._roles or ("-" in word and word.rsplit("-", 1)[-1] in self._roles)

    def is_role_alone(self, run: Sequence[CapitalizedWord]) -> bool:
        """Tell whether a run is only a title ("President", "Prime Minister")."""
        last = run[-1].bare
        return (last in self._titles or self.is_role(last)) and self._are_all_titles(run[:-1])

    def is_surname(self, bare: str) -> bool:
        """Tell whether a title word may be a surname: not one that nobody is called by ("senator")."""
        return bare not in self._titles or bare in self._tables.surnames

    def is_titled(self, word: CapitalizedWord) -> bool:
        """Tell whether a run's first word is a given name or a title, and no sentence's first word."""
        bare = word.bare
        return bare in self._given_names or bare in self._titles or bare in self._persons or bare in self._modifiers

    def title_length(self, run: Sequence[CapitalizedWord]) -> int:
        """Return how many words of the run are the title: "Azerbaijani President" in "… Ilham Aliyev" is 2."""
        if run[-1].bare in self._organizations and run[0].bare not in self._abbreviated:
            return 0
        last = self._end_without_suffixes(run)
        cut = 0
        for i in range(last):
            if not self._is_title_within(run, i):
                continue
            if i + 1 < last:
                if run[i + 1].bare in self._tables.no_title_before:
                    return 0
                if self._ends_title(run, i):
                    cut = i + 1
            elif self._are_all_titles(run[:i]):  # "Prime Minister", but the King in "Mr. King"
                return i if i and run[i - 1].bare in self._tables.before_surnames else len(run)
        if cut and last - cut == 3 and self._takes_place(run, cut):
            return cut + 1
        return cut or self._affiliation_length(run, last)

    def _takes_place(self, run: Sequence[CapitalizedWord], cut: int) -> bool:
        """Tell a title of a place's that goes before a full name: Miss Universe Dana Lee."""
        return run[cut - 1].bare in self._tables.of_places and self._opens_name(run, cut + 1)

    def _end_without_suffixes(self, run: Sequence[CapitalizedWord]) -> int:
        """Return how many words of a run stand before "Jr." and the like."""
        last = len(run)
        while last > 1 and run[last - 1].bare in self._suffixes:
            last -= 1
        return last

    def _is_title_within(self, run: Sequence[CapitalizedWord], i: int) -> bool:
        """Tell a title or role: not a given name at the beginning (Dean Johnson), not behind a small word."""
        bare = run[i].bare
        if not i:
            if bare in self._given_names:
                return False
        elif run[i].start - run[i - 1].end > 2:
            return False  # the Department of Veterans Affairs
        return bare in self._titles or self.is_role(bare) or self._is_plural(bare)

    def _ends_title(self, run: Sequence[CapitalizedWord], i: int) -> bool:
        """Tell whether the title may end in a title word: not in Dana Judge Lee, unless a given name follows it."""
        named = i and run[i - 1].bare in self._given_names
        return not named or run[i].bare in self._abbreviated or self._opens_name(run, i + 1)

    def _is_plural(self, bare: str) -> bool:
        """Tell an abbreviated title of several: "Sens.", "Reps."."""
        return bare in self._abbreviated and bare[:-1] in self._titles

    def _opens_name(self, run: Sequence[CapitalizedWord], i: int) -> bool:
        """Tell whether a given name and a surname stand at a place: the mayor in Charlotte Mayor Dana Lee."""
        return i + 1 < len(run) and run[i].bare in self._given_names and run[i + 1].bare not in self._organizations

    def _affiliation_length(self, run: Sequence[CapitalizedWord], last: int) -> int:
        """Return how many words before a person's name tell what the person belongs to ("Lions QB" Mason Hale)."""
        for i in range(1, last - 1):
            if run[i].bare in self._given_names and run[i + 1].bare not in self._organizations:
                apart = i > 1 and last - i == 2 and run[0].bare not in self._given_names
                if apart or self._is_affiliation(run[i - 1]):
                    return i
        cut = 0
        while cut < last - 2 and (run[cut].bare in self._modifiers or run[cut].text in self._countries):
            cut += 1
        if not cut or any(word.bare in self._organizations or word.bare in self._places for word in run[cut:]):
            return 0
        return cut

    def _is_affiliation(self, word: CapitalizedWord) -> bool:
        """Tell an acronym, a country or a party."""
        acronym = word.text.isupper() and len(word.bare) > 1
        return acronym or word.text in self._countries or word.bare in self._parties

    def _are_all_titles(self, run: Sequence[CapitalizedWord]) -> bool:
        """Tell whether a run before a title word belongs to the title ("Prime" Minister) and is no given name."""
        return all(
            word.bare in self._titles
            or word.bare in self._modifiers
            or word.bare in self._persons
            or word.text in self._countries
            or (word.text.isupper() and len(word.text) > 1)
            for word in run
        )

    def title_start(self, local: LocalContext, start: int, titled: bool, affiliated: bool) -> int:
        """Return where the role in small letters before a name starts ("screenwriter", "company chief executive")."""
        post = self._post_before.search(local.text, max(0, start - _LONGEST_POST), start) if titled else None
        if post and (affiliated or post[1][0].isupper()):
            role = post[1].lower()
            if self.is_role(role) or role in self._titles:
                return post.start(1)  # "ambassador to Ruritania Ana Ruiz", "Secretary of State Ana Ruiz"
        first = start
        for count in range(_MOST_ROLE_WORDS):
            printed, begin = local.word_before(first)
            if not printed or not self._goes_before(printed, nearest=not count):
                break
            first = begin
        return first

    def _goes_before(self, printed: str, nearest: bool) -> bool:
        """Tell whether a word belongs to the role before a name; the nearest is the role itself."""
        word = printed.lower()
        if word.endswith(".") and word.rstrip(".") not in self._abbreviated and word.count(".") < 2:
            return False  # the sentence before
        if nearest:
            return word not in self._tables.or_adjectives and self.is_role(word)
        if self.is_role(word) or word in self._modifiers:
            return True
        modifier = printed[0].isupper() or word.endswith(self._tables.adjective_endings)
        return modifier and word not in self._starters


title_reader = cache(TitleReader)
"""Return the TitleReader of a language."""
