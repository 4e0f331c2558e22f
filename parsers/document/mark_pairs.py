"""Pairing marks: which opening mark belongs to which closing one within a paragraph."""

import math
from collections.abc import Collection, Sequence
from itertools import zip_longest

from ..words.marks import SINGLE
from .mark_reading import Mark
from .turned_marks import closes_turned, opens_turned
from .unclosed_marks import Pair, mend_unclosed


def pair_up(text: str, marks: Sequence[Mark], reporting: Collection[str] = ()) -> list[Pair]:
    """Return the outermost pairs in order; a mark that opens and is never closed comes last, if at all.

    Double marks, guillemets and corner brackets are paired first. Single marks count only outside of them, and only
    in pairs: British papers quote in single marks, but most single marks are apostrophes. A mark that opens, is never
    closed, and is followed by further pairs was forgotten: it is dropped, unless unclosed_marks.py can mend it with
    `reporting`, the forms of verbs that report speech.
    """
    if not marks:
        return []
    pairs = _pair_families(text, [mark for mark in marks if mark.family != SINGLE])
    outermost = _outermost(mend_unclosed(text, pairs, reporting))
    singles = _outside([mark for mark in marks if mark.family == SINGLE], outermost)
    if singles:
        outermost = _outermost(outermost + _uncrossed(_pair_singles(text, singles, reporting), outermost))
    return outermost


def _pair_families(text: str, marks: Sequence[Mark]) -> list[Pair]:
    """Pair all marks but single ones, each family with a stack of its own."""
    stacks: dict[int, list[Mark]] = {}
    pairs: list[Pair] = []
    for mark, after in zip_longest(marks, marks[1:]):
        stack = stacks.setdefault(mark.family, [])
        opens = mark.direction == "opens" and not (stack and closes_turned(text, stack[-1], mark, after))
        if opens or (not stack and (mark.direction == "either" or opens_turned(text, mark, after))):
            if mark.direction == "opens" or not text[mark.start - 1 : mark.start].isdigit():  # 70"+ measures
                stack.append(mark)
        elif stack and not _inches(text, mark, after):
            pairs.append(Pair(stack.pop(), mark))
    return pairs + [Pair(mark, None) for stack in stacks.values() for mark in stack if not _stray(text, mark)]


def _stray(text: str, mark: Mark) -> bool:
    """Tell a mark between two spaces within a sentence, which opens nothing if nothing closes it."""
    behind = text[mark.end : mark.end + 2]
    return text[mark.start - 1 : mark.start].isspace() and behind[:1] in (" ", "\u00a0") and behind[1:].islower()


def _inches(text: str, mark: Mark, after: Mark | None) -> bool:
    """Tell whether a mark after a digit measures: another one closes the quotation that it stands in."""
    measures = text[mark.start] in '"”' and text[mark.start - 1].isdigit()
    return measures and after is not None and after.family == mark.family and after.direction == "closes"


def _outermost(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that no other contains, in order, and the last unclosed mark if nothing follows it."""
    kept: list[Pair] = []
    for pair in sorted(pairs, key=lambda pair: pair.opening.start):
        last = kept[-1] if kept else None
        if last is not None and last.closing is None:
            kept.pop()
        elif last is not None and last.closing is not None and pair.opening.start < last.closing.start:
            continue
        kept.append(pair)
    return kept


def _outside(marks: Sequence[Mark], pairs: Sequence[Pair]) -> list[Mark]:
    """Return the marks that stand in none of the pairs; both in order."""
    outside: list[Mark] = []
    position = 0
    for mark in marks:
        while position < len(pairs) and _end(pairs[position]) <= mark.start:
            position += 1
        if position == len(pairs) or mark.start < pairs[position].opening.start:
            outside.append(mark)
    return outside


def _end(pair: Pair) -> float:
    """Return where a pair ends: past everything when no mark closes it."""
    return pair.closing.end if pair.closing else math.inf


def _pair_singles(text: str, marks: Sequence[Mark], reporting: Collection[str]) -> list[Pair]:
    """Pair single marks: an opening one takes one that closes before the next opens, a sure one before a possessive."""
    pairs: list[Pair] = []
    opening: Mark | None = None
    possessive: Mark | None = None
    for mark, after in zip_longest([*marks, None], marks[1:]):
        opens = mark is None or mark.direction == "opens" or (mark.direction == "either" and opening is None)
        if mark is not None and opening is not None and mark.direction == "opens":
            opens = not closes_turned(text, opening, mark, after)
        if opens:
            if opening is not None and possessive is not None:
                pairs.append(Pair(opening, possessive))
            elif opening is not None and opening.direction == "opens":
                pairs.append(Pair(opening, None))
            opening, possessive = mark, None
        elif opening is not None and mark is not None:
            if mark.weak:
                possessive = possessive or mark
            else:
                pairs.append(Pair(opening, mark))
                opening = possessive = None
    pairs = mend_unclosed(text, pairs, reporting)
    return [pair for pair in pairs if pair.closing and _words_between(text, pair.opening.end, pair.closing)]


def _words_between(text: str, start: int, closing: Mark) -> bool:
    """Tell whether a pair of single marks holds words: not the n of 'n', nor a sentence's end before a possessive."""
    if closing.start - start < 2:
        return False
    return not closing.weak or not any(stop in text[start : closing.start] for stop in (". ", "? ", "! "))


def _uncrossed(singles: Sequence[Pair], others: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of single marks that hold other pairs whole or not at all."""
    kept: list[Pair] = []
    position = 0
    for pair in singles:
        while position < len(others) and _end(others[position]) <= pair.opening.start:
            position += 1
        inside = position < len(others) and others[position].opening.start < _end(pair)
        if not inside or not (pair.closing and pair.closing.weak):
            kept.append(pair)
    return kept
