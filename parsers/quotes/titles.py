"""Names between quotation marks: titles of works, nicknames and terms, told by how the sentence introduces them.

And words that nobody said: Imagine someone saying “…”.
"""

import re
from collections.abc import Sequence

from ..common.patterns import lazy
from ..words.en.function_words import AUXILIARIES, COORDINATORS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS
from ..words.en.quotes import NAMING_VERBS, TITLING, WORKS

HYPOTHETICAL = lazy(
    r"""
    \b(?:imagine|suppose|pretend|picture)\b
    [^.“”"]{0,80}
    \b(?:say|says|saying|said|ask|asks|asking|tell|tells|telling|shout|shouting|yelling|thinking)\b
    [^.“”"]{0,20}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
HYPOTHETICAL_REACH = 120  # characters before the marks
ADVERBS_OF_NAMING = frozenset(
    "often also sometimes commonly usually officially popularly generally widely better".split()
)


NO_THINGS = (
    SUBJECT_PRONOUNS | OBJECT_PRONOUNS | AUXILIARIES | COORDINATORS | frozenset(("also", "then", "once", "which"))
)


def named_as(before: Sequence[str], after: Sequence[str], shape: str, *, ended: bool) -> str | None:
    """Return why marked words are a name, or None when nothing in the sentence says so.

    `before` are the four words before the marks, `after` the two behind them, `shape` is title, Word (a single
    capitalized word), capital or small; `ended` says that a stop or comma stands inside the marks.

    >>> named_as(["She", "sang", "the", "song"], [",", "and"], "title", ended=False)
    'work'
    >>> named_as(["^", "^", "^", "Dwayne"], ["Johnson", "left"], "title", ended=False)
    'nickname'
    """
    lowers = [word.lower().replace("’", "'") for word in before]
    last = lowers[-1]
    titled = shape in ("title", "Word")
    if last == "=":
        return "markup"
    if last == "(" and after[0] == ")" and shape == "Word" and not ended:
        return "definition"
    if last in TITLING:
        return "titled"
    if last in NAMING_VERBS and _presents(lowers):
        return "term"
    if last in ("called", "named") and (lowers[-2] in WORKS or (shape != "small" and _is_common(before[-2]))):
        return "titled"
    if titled and (last in WORKS or (not ended and after[0].lower() in WORKS)):
        return "work"
    if titled and not ended and before[-1][0].isupper() and before[-1][-1].isalpha() and after[0][0].isupper():
        return "nickname"
    return None


def _is_common(word: str) -> bool:
    """Tell whether a word before “called” may be the thing that bears the name: no pronoun, name or auxiliary."""
    return word.isalpha() and word.islower() and word not in NO_THINGS


def is_hypothetical(text: str, floor: int, start: int) -> bool:
    """Tell whether a sentence that begins at `floor` only imagines that somebody says what stands at `start`."""
    return HYPOTHETICAL.search(text, max(floor, start - HYPOTHETICAL_REACH), start) is not None


def _presents(lowers: Sequence[str]) -> bool:
    """Tell whether a present passive leads to the name: it is called, which is also known as, what's called."""
    if lowers[-1] == "as" and lowers[-2] != "known":
        return False
    auxiliary = [word for word in lowers[:-1] if word not in ADVERBS_OF_NAMING and word != "known"]
    return bool(auxiliary) and auxiliary[-1] in ("is", "are", "what's")
