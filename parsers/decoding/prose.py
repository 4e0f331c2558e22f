"""How much of a text is prose: lines of several words, held together by the common words of some language."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from ..common.patterns import lazy
from ..words.languages import languages_by_word

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Scripts whose common words no table has, or that part no words: Greek and Hebrew, Indic scripts, Thai to Khmer, East
# Asia. A line of prose in them is told by its length.
_OTHER_SCRIPT = lazy(
    "[\u0370-\u03ff\u0530-\u05ff\u0900-\u109f\u10a0-\u139f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_FEWEST_WORDS = 6  # of a line of prose
_LEAST_COMMON = 0.15  # of a prose line's words are common ones of one language or another; headlines have fewer
_LONG_WITHOUT_WORDS = 20  # characters of other scripts


class Prose(msgspec.Struct, frozen=True):
    """Which of some `lines` are prose, and the `share` of the characters that stand in these.

    `words` counts all words, `common` the common ones of that language which has most of them.
    """

    lines: tuple[bool, ...]
    share: float
    words: int
    common: int


def measure_prose(lines: Iterable[str]) -> Prose:
    """Return how much of some lines is prose.

    >>> measure_prose(["The bridge at Velm is closed, the mayor said.", "Arden", "Velm"]).lines
    (True, False, False)
    """
    common = languages_by_word()
    flags: list[bool] = []
    visible = in_prose = words_in_all = 0
    by_language: Counter[str] = Counter()
    for line in lines:
        words = _WORD.findall(line.lower())
        tables = [common[word] for word in words if word in common]
        known = len(tables)
        visible += len(line)
        words_in_all += len(words)
        by_language.update(language for languages in tables for language in languages)
        of_words = len(line.split()) >= _FEWEST_WORDS and known >= _LEAST_COMMON * len(words)
        flags.append((of_words or _is_long_in_other_script(line)) and _is_mostly_letters(line, words))
        in_prose += len(line) * flags[-1]
    return Prose(tuple(flags), in_prose / max(1, visible), words_in_all, max(by_language.values(), default=0))


def _is_long_in_other_script(line: str) -> bool:
    return not line.isascii() and len(_OTHER_SCRIPT.findall(line)) >= _LONG_WITHOUT_WORDS


def _is_mostly_letters(line: str, words: list[str]) -> bool:
    """Return whether a line is words, and not figures or code with some words among them."""
    return not line.isascii() or 1.6 * sum(map(len, words)) >= len(line) - line.count(" ")
