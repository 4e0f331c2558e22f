"""Marks typed the wrong way round: which one closes though it stands, or is written, as an opening one."""

from ..words.marks import CLOSING, CLOSING_PUNCTUATION, DOUBLE, GUILLEMET, OPENING, SINGLE
from .mark_reading import Mark


def closes_turned(text: str, opening: Mark, mark: Mark, after: Mark | None) -> bool:
    """Tell whether a mark that seems to open closes `opening`, which is open before it; `after` is the next mark.

    So does the last mark of a line (… now. “), and one behind a stop that no space parts from it (gone.“[2]) or that
    goes on in small letters (today, ”he said), unless the mark behind it closes: then a quotation in it opens here.

    >>> said = "“It is gone today, ”he said."
    >>> closes_turned(said, Mark(0, 1, DOUBLE, "opens"), Mark(19, 20, DOUBLE, "opens"), None)
    True
    """
    parted = text[mark.start - 1].isspace()
    if mark.family == GUILLEMET:
        other = text[mark.start : mark.end] != text[opening.start : opening.end]
        return other and parted and text[mark.end : mark.end + 1].islower()  # « … »dit-elle
    if mark.family not in (DOUBLE, SINGLE) or not (parted or text[mark.start - 1] in CLOSING_PUNCTUATION):
        return False
    if after is not None and after.family == mark.family and after.direction == "closes":
        return False
    behind = text[mark.end : mark.end + 1]
    if mark.family == DOUBLE and parted and behind in ("", "\n"):
        return True
    stopped = text[max(opening.end, mark.start - 3) : mark.start].rstrip()[-1:] in tuple(CLOSING_PUNCTUATION)
    written = text[mark.start : mark.end] in CLOSING and text[opening.start : opening.end] not in CLOSING
    return stopped and (not parted or written or behind.isspace() or behind.islower())


def opens_turned(text: str, mark: Mark, after: Mark | None) -> bool:
    """Tell whether a mark that seems to close opens where nothing is open: He says,” there are many,” and goes.

    One that is written as an opening mark does so behind any stop: said Dana Lee.“ It was time.”

    >>> said = "He says,” there are many.”"
    >>> opens_turned(said, Mark(8, 9, DOUBLE, "closes"), Mark(25, 26, DOUBLE, "closes"))
    True
    """
    written = text[mark.start : mark.end] in OPENING
    stops = CLOSING_PUNCTUATION if written else ",:，："
    if mark.family != DOUBLE or mark.direction != "closes" or text[mark.start - 1] not in stops:
        return False
    closed = after is not None and after.family == mark.family and after.direction == "closes"
    return closed and text[mark.end : mark.end + 1].isspace()
