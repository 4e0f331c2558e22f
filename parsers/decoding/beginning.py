"""How much of an input is read: all of any article, and of what is longer than that its beginning.

Without a bound ten megabytes of quotations, or of empty tags, would take gigabytes of memory.
"""

from ...schemas.article import Warning
from . import media_type

LONGEST_TEXT = 3_000_000  # characters of an article's text: half a million words, a very long book
# Of "<" and of "&" in a page: each may be an element, or an error that the parser notes, and takes a kilobyte. Of the
# saved pages that benchmarks/ablation.py reads none has more than 8,100 of the one and 21,100 of the other.
MOST_OF_A_SIGN = 400_000


def beginning(text: str, kind: str) -> str:
    """Return what is read of an input of a media type: all of it, unless it is too long for an article.

    >>> beginning("It rains.", "text/plain")
    'It rains.'
    """
    if kind != media_type.HTML:
        return text[:LONGEST_TEXT]
    for sign in "<&":
        if text.count(sign) > MOST_OF_A_SIGN:
            rest = text.split(sign, MOST_OF_A_SIGN + 1)[-1]
            text = text[: len(text) - len(rest) - 1]
    return text


def truncated_warning() -> Warning:
    """Return the warning of an input of which only the beginning was read."""
    return Warning("truncated", "the input is longer than any article: only its beginning was read")
