"""What the tagger's network is told of a word beside its pieces: its case, and where it stands among quotation marks.

The encoder's vocabulary is lower case, so case comes in by this side door; the marks come from marks.py, which reads
straight and curly marks, and quotations of several paragraphs, alike.
"""

from bisect import bisect_right
from collections.abc import Sequence

from ...document.marks import Stretch

CASES = 6  # other, lower, title, upper, mixed, digits
MARK_STATES = 4  # outside, inside a marked stretch, its opening mark, its closing mark
OPENING_STATE, CLOSING_STATE = 2, 3
FEATURES = CASES * MARK_STATES


def word_case(word: str) -> int:
    """Return the number of a word's case, 0 to 5.

    >>> [word_case(word) for word in (",", "said", "Smith", "NATO", "McCain", "2016")]
    [0, 1, 2, 3, 4, 5]
    """
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    if word.istitle():
        return 2
    if word[:1].isdigit():
        return 5
    return 4 if word[:1].isalpha() else 0


class MarkStates:
    """Tells where an offset stands among a document's marked stretches."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self._starts = [stretch.outer_start for stretch in stretches]

    def at(self, offset: int) -> int:
        """Return 0 outside, 1 within the words of a stretch, 2 on its opening and 3 on its closing mark."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._stretches[index].outer_end:
            return 0
        stretch = self._stretches[index]
        return 2 if offset < stretch.start else 1 if offset < stretch.end else 3


def word_feature(word: str, state: int) -> int:
    """Return the number, below FEATURES, of a word's case and its state among marks together."""
    return state * CASES + word_case(word)
