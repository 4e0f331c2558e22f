"""Titles: how much before a name is a title, in capitals ("Azerbaijani President") or not ("screenwriter").

In come runs of capitalized words, out come how many of a run's words are a title, and where a title begins.
"""

from collections.abc import Sequence

from ...common.listed import listed
from ...common.patterns import lazy
from ...words.en.given_names import GIVEN_NAMES
from ...words.en.names import (
    ABBREVIATED_TITLES,
    COMMON_STARTERS,
    ORGANIZATION_WORDS,
    PLACE_WORDS,
    SUFFIXES,
    TITLE_MODIFIERS,
    TITLES,
)
from ...words.en.nationalities import COUNTRY_OF
from ...words.en.roles import PERSON_NOUNS
from .capitalized import CapitalizedWord
from .local_context import LocalContext

_POST = lazy(r"(\w[\w-]*) (?:to|of|for|at|in) (?:the )?$")
_NOT_A_TITLE_BEFORE = listed("motors electric mills dynamics league atomic assembly election hospital")
_SIDES = listed("republican democrat democratic conservative labour labor liberal independent green tory")
_ADJECTIVE_ENDINGS = ("al", "ary", "ic", "ive", "ous", "ian")
# Ranks with a capital, but adjectives before a name without one.
_RANKS_OR_ADJECTIVES = listed("major general private principal chief lead fellow minor native individual rival")
_BEFORE_SURNAMES = listed("mr mrs ms miss dr")
# Titles that are common surnames as well.
SURNAMES = listed("king prince pope bishop dean major judge marshal deacon count general sheriff mayor lord")


def is_role(word: str) -> bool:
    """Tell whether a word in lower case is a person's role, in singular or plural, or a compound of one.

    >>> is_role("senators"), is_role("singer-guitarist"), is_role("table")
    (True, True, False)
    """
    if word in PERSON_NOUNS or (word.endswith("s") and word[:-1] in PERSON_NOUNS):
        return True
    return "-" in word and is_role(word.rsplit("-", 1)[-1])


def is_role_alone(run: Sequence[CapitalizedWord]) -> bool:
    """Tell whether a run is only a title ("President", "Prime Minister")."""
    return (run[-1].bare in TITLES or is_role(run[-1].bare)) and are_all_titles(run[:-1])


def is_titled(word: CapitalizedWord) -> bool:
    """Tell whether a run's first word is a given name or a title, and no sentence's first word."""
    bare = word.bare
    return bare in GIVEN_NAMES or bare in TITLES or bare in PERSON_NOUNS or bare in TITLE_MODIFIERS


def title_length(run: list[CapitalizedWord]) -> int:
    """Return how many words of the run are the title: "Azerbaijani President" in "… Ilham Aliyev" is 2."""
    if run[-1].bare in ORGANIZATION_WORDS and run[0].bare not in ABBREVIATED_TITLES:
        return 0
    last = len(run)
    while last > 1 and run[last - 1].bare in SUFFIXES:
        last -= 1
    cut = 0
    for i in range(last):
        bare = run[i].bare
        if not i and bare in GIVEN_NAMES:
            continue  # Dean Johnson
        if (i and run[i].start - run[i - 1].end > 2) or not (bare in TITLES or is_role(bare) or _is_plural(bare)):
            continue  # the Department of Veterans Affairs
        if i + 1 < last:
            if run[i + 1].bare in _NOT_A_TITLE_BEFORE:
                return 0
            if not i or run[i - 1].bare not in GIVEN_NAMES or bare in ABBREVIATED_TITLES or _opens_name(run, i + 1):
                cut = i + 1
        elif are_all_titles(run[:i]):
            return len(run) if not i or run[i - 1].bare not in _BEFORE_SURNAMES else i  # Mr. King
    if cut and last - cut == 3 and run[cut - 1].bare == "miss" and _opens_name(run, cut + 1):
        return cut + 1  # Miss Universe Dana Lee
    return cut or _affiliation_length(run, last)


def _is_plural(bare: str) -> bool:
    """Tell an abbreviated title of several: "Sens.", "Reps."."""
    return bare in ABBREVIATED_TITLES and bare[:-1] in TITLES


def _opens_name(run: Sequence[CapitalizedWord], i: int) -> bool:
    """Tell whether a given name and a surname stand at a place: the mayor in Charlotte Mayor Dana Lee."""
    return i + 1 < len(run) and run[i].bare in GIVEN_NAMES and run[i + 1].bare not in ORGANIZATION_WORDS


def _affiliation_length(run: list[CapitalizedWord], last: int) -> int:
    """Return how many words before a person's name tell what the person belongs to ("Lions QB" Mason Hale)."""
    for i in range(1, last - 1):
        before = run[i - 1]
        belongs = (before.text.isupper() and len(before.bare) > 1) or before.text in COUNTRY_OF or before.bare in _SIDES
        belongs = belongs or (i > 1 and last - i == 2 and run[0].bare not in GIVEN_NAMES)
        if run[i].bare in GIVEN_NAMES and belongs and run[i + 1].bare not in ORGANIZATION_WORDS:
            return i
    cut = 0
    while cut < last - 2 and (run[cut].bare in TITLE_MODIFIERS or run[cut].text in COUNTRY_OF):
        cut += 1
    if not cut or any(word.bare in ORGANIZATION_WORDS or word.bare in PLACE_WORDS for word in run[cut:]):
        return 0
    return cut


def are_all_titles(run: Sequence[CapitalizedWord]) -> bool:
    """Tell whether a run before a title word belongs to the title ("Prime" Minister) and is no given name."""
    return all(
        word.bare in TITLES
        or word.bare in TITLE_MODIFIERS
        or word.bare in PERSON_NOUNS
        or word.text in COUNTRY_OF
        or (word.text.isupper() and len(word.text) > 1)
        for word in run
    )


def title_start(local: LocalContext, start: int, titled: bool, affiliated: bool) -> int:
    """Return where the role in small letters before a name starts ("screenwriter", "company chief executive")."""
    first = start
    post = _POST.search(local.text, max(0, start - 40), start) if titled else None
    if post and (affiliated or post[1][0].isupper()) and (is_role(post[1].lower()) or post[1].lower() in TITLES):
        return post.start(1)  # "ambassador to Ruritania Ana Ruiz", "Secretary of State Ana Ruiz"
    for count in range(4):
        printed, begin = local.word_before(first)
        if not printed:
            break
        word = printed.lower()
        if word.endswith(".") and word.rstrip(".") not in ABBREVIATED_TITLES and word.count(".") < 2:
            break  # the sentence before
        modifier = word in TITLE_MODIFIERS or word.endswith(_ADJECTIVE_ENDINGS) or printed[0].isupper()
        if not count and word in _RANKS_OR_ADJECTIVES:
            break
        if not (is_role(word) or (count and modifier and (word in TITLE_MODIFIERS or word not in COMMON_STARTERS))):
            break
        first = begin
    return first
