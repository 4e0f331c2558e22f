"""Marks that open and are never closed in their paragraph, before others that are.

Paragraphs that were joined leave one before each of their first words ("First. "Second."); the copy desk leaves one
where a closing mark was forgotten ("I am glad, he said. "It rained," she said.) or where a word got lost between two
(against “ism). The first kind is a quotation of several pieces, in the last kind the first mark opens.
"""

from collections.abc import Collection, Sequence

import msgspec

from ..common.patterns import lazy
from ..words.marks import CLOSING_PUNCTUATION, DOUBLE, SINGLE
from .mark_reading import Mark

FINAL_STOPS = ".?!…。！？"
WORDS_TO_REPORTING_VERB = 6  # between a comma or stop and the verb: …, the party's new leader in Velm said
LONGEST_CLAUSE = 80  # characters behind a quotation in which its reporting verb is sought
CLAUSE = lazy(rf"[,?!—–-][“”\"'’]*\s((?:[^\W\d_][\w'’.-]*[ \n]){{0,{WORDS_TO_REPORTING_VERB}}}[^\W\d_]\w*)")
SENTENCE = lazy(r"[.?!…:]\s*$")


class Pair(msgspec.Struct, frozen=True, gc=False):
    """An opening mark and the mark that closes it; None when the paragraph has none.

    A closing mark of no width stands where a piece of a quotation ends before the next one's opening mark.
    """

    opening: Mark
    closing: Mark | None

    @property
    def joined(self) -> bool:
        """Whether the quotation goes on with the next pair."""
        return self.closing is not None and self.closing.start == self.closing.end


def mend_unclosed(text: str, pairs: Sequence[Pair], reporting: Collection[str]) -> list[Pair]:
    """Return the pairs of one paragraph, each unclosed mark mended by what stands up to the next opening one.

    `reporting` are forms of verbs that report speech: where one stands before the next mark, a closing one was
    forgotten, and the pair is left as it is. Without them nothing can be told, and nothing is mended.
    """
    if not reporting:
        return list(pairs)
    mended: list[Pair] = []
    following: Pair | None = None
    for pair in sorted(pairs, key=lambda pair: pair.opening.start, reverse=True):
        if pair.closing is None and following is not None and _same_marks(text, pair, following):
            pair, following = _mend(text, pair, following, reporting)
            if following is None:
                mended.pop()
        mended.append(pair)
        following = pair
    return mended[::-1]


def _same_marks(text: str, pair: Pair, following: Pair) -> bool:
    first, second = pair.opening, following.opening
    return first.family in (DOUBLE, SINGLE) and text[first.start : first.end] == text[second.start : second.end]


def _mend(text: str, pair: Pair, following: Pair, reporting: Collection[str]) -> tuple[Pair, Pair | None]:
    """Return an unclosed pair and the next one: both, ended where the next begins; or the first alone, closed."""
    start, end = pair.opening.end, following.opening.start
    while end > start and text[end - 1].isspace():
        end -= 1
    if end == start or reports(text, start, end, reporting) or not _ends_as_speech(text, following):
        return pair, following
    small = text[following.opening.end : following.opening.end + 1].islower()
    begins = not text[start : start + 1].islower() or _opens_sentence(text, pair.opening.start)
    if text[end - 1] in FINAL_STOPS and begins and not small:
        return Pair(pair.opening, Mark(end, end, pair.opening.family, "closes")), following
    if text[end - 1].isalpha() and small and _closes_both(text, pair, following, reporting):
        return Pair(pair.opening, following.closing), None
    return pair, following


def _closes_both(text: str, pair: Pair, following: Pair, reporting: Collection[str]) -> bool:
    """Tell whether the mark that closes a pair in the midst of a sentence closes the sentence's quotation as well."""
    closing = following.closing
    if closing is None or following.joined or not _opens_sentence(text, pair.opening.start):
        return False
    behind = text[closing.end : closing.end + 1]
    return behind in ("", "\n") or reports(text, closing.start - 1, closing.end + LONGEST_CLAUSE, reporting)


def reports(text: str, start: int, end: int, reporting: Collection[str]) -> bool:
    """Tell whether a reporting clause stands in text[start:end] behind a comma or stop: I am glad, he said.

    >>> reports("I am glad, he said. ", 0, 20, {"said"}), reports("I am glad. ", 0, 11, {"said"})
    (True, False)
    """
    return any(
        word.strip(".") in reporting
        for match in CLAUSE.finditer(text, start, end)
        for word in match.group(1).lower().split()
    )


def _ends_as_speech(text: str, pair: Pair) -> bool:
    """Tell whether a pair ends with a stop or comma, or with its paragraph: a word in marks does neither."""
    return pair.closing is None or pair.joined or text[pair.closing.start - 1] in CLOSING_PUNCTUATION


def _opens_sentence(text: str, start: int) -> bool:
    """Tell whether a mark stands at the beginning of a paragraph, or behind a stop or colon."""
    before = text[max(0, start - 3) : start]
    return not before or "\n" in before or SENTENCE.search(before) is not None
