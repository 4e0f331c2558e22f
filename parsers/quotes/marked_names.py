"""Names between quotation marks: titles of works, nicknames and terms, told by how the sentence introduces them.

And words that nobody said: Imagine someone saying “…”.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..words.language import Language, QuotationWords

HYPOTHETICAL_REACH = 120  # characters before the marks


def named_as(before: Sequence[str], after: Sequence[str], shape: str, language: Language, *, ended: bool) -> str | None:
    """Return why marked words are a name, or None when nothing in the sentence says so.

    `before` are the four words before the marks, `after` the two behind them, `shape` is title, Word (a single
    capitalized word), capital or small; `ended` says that a stop or comma stands inside the marks.

    >>> from newsjson.parsers.words.en.language import ENGLISH
    >>> named_as(["She", "sang", "the", "song"], [",", "and"], "title", ENGLISH, ended=False)
    'work'
    >>> named_as(["^", "^", "The", "word"], ["appears", "on"], "small", ENGLISH, ended=False)
    'word'
    >>> named_as(["^", "^", "^", "Dwayne"], ["Johnson", "left"], "title", ENGLISH, ended=False)
    'nickname'
    """
    known = language.quotation_words
    lowers = [word.lower().replace("’", "'") for word in before]
    last = lowers[-1]
    if last == "=":
        return "markup"
    if last == "(" and after[0] == ")" and shape == "Word" and not ended:
        return "definition"
    if last in known.titling:
        return "titled"
    if last in known.named_words and lowers[-3] == "^" and not ended:
        return "word"
    identified = last in known.naming and not known.identifying.isdisjoint(lowers)
    if (last in known.names_for_people or identified) and shape in ("title", "Word"):
        return "nickname"
    if last in known.naming and _presents(lowers, known):
        return "term"
    if last in known.naming_participles and (
        lowers[-2] in known.works or (shape != "small" and _is_common(before[-2], known))
    ):
        return "titled"
    return _capitalized_name(before[-1], after[0], known, ended=ended) if shape in ("title", "Word") else None


def _capitalized_name(before: str, after: str, known: QuotationWords, *, ended: bool) -> str | None:
    """Return why capitalized words between two others are a name, or None: the song “…”, Dana “…” Lee."""
    if before.lower() in known.works:
        return "work"
    if ended:
        return None
    if after.lower() in known.works:
        return "work"
    return "nickname" if before[0].isupper() and before[-1].isalpha() and after[0].isupper() else None


def _is_common(word: str, known: QuotationWords) -> bool:
    """Tell whether a word before “called” may be the thing that bears the name: no pronoun, name or auxiliary."""
    return word.isalpha() and word.islower() and word not in known.no_bearers


def is_hypothetical(text: str, floor: int, start: int, language: Language) -> bool:
    """Tell whether a sentence that begins at `floor` only imagines that somebody says what stands at `start`."""
    words = language.quotation_words
    if not words.imagining:
        return False
    return _hypothetical(language).search(text, max(floor, start - HYPOTHETICAL_REACH), start) is not None


@lru_cache(maxsize=8)
def _hypothetical(language: Language) -> re.Pattern[str]:
    imagining, imagined = (
        "|".join(map(re.escape, sorted(words)))
        for words in (language.quotation_words.imagining, language.quotation_words.imagined)
    )
    return re.compile(rf"\b(?:{imagining})\b [^.“”\"]{{0,80}} \b(?:{imagined})\b [^.“”\"]{{0,20}}$", re.X | re.I)


def _presents(lowers: Sequence[str], known: QuotationWords) -> bool:
    """Tell whether a present passive leads to the name: it is called, which is also known as, what's called."""
    if lowers[-1] == "as" and lowers[-2] != "known":
        return False
    auxiliary = [word for word in lowers[:-1] if word not in known.naming_adverbs]
    return bool(auxiliary) and auxiliary[-1] in known.naming_auxiliaries
