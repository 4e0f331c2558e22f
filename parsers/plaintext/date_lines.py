"""Lines of dates above and between the text: "Published 28 April 2025 | Updated 3 hours ago"."""

import datetime
import re

import msgspec

from ...schemas.article import DateStamp
from ..common.patterns import lazy
from ..dates import dates, grammar
from ..names.names import is_person_name
from ..words.date_labels import MODIFIED, PREPOSITIONS, PUBLISHED


def _alternatives(table: str, *, ascii_only: bool = False) -> str:
    r"""Return the pattern of a table's words, longest first, any white space for a space.

    `ascii_only` leaves out what no ASCII text can match; a pattern that ignores case takes "ı" for "i".
    """
    words = {word for line in table.strip().splitlines() for word in line.split("|")}
    if ascii_only:
        words = {word for word in words if word.replace("ı", "i").isascii()}
    return "|".join(word.replace(".", r"\.").replace(" ", r"\s") for word in sorted(words, key=lambda w: (-len(w), w)))


def _label(*, ascii_only: bool) -> re.Pattern[str]:
    """Return the pattern of what may stand before a date: a label, a preposition, a sign."""
    published, modified = (_alternatives(table, ascii_only=ascii_only) for table in (PUBLISHED, MODIFIED))
    return lazy(
        rf"(?:(?:(?P<published>{published})|(?P<modified>{modified}))(?![^\W\d]))?"
        rf"(?:\s{{1,3}}(?:{PREPOSITIONS})(?!\w))?\s{{0,3}}[:：|–-]?\s{{0,3}}",
        re.IGNORECASE,
    )


# By whether all letters there are ASCII: to compile the labels of all languages takes long.
_LABELS = {ascii_only: _label(ascii_only=ascii_only) for ascii_only in (True, False)}
_LONGEST_LABEL = 60  # characters, with the preposition and spaces behind it
_BETWEEN = lazy(r"[\s•·|,.;/()–—-]*")
_TRAILER = lazy(
    r"(?:\d+\s+(?:hours?|minutes?|days?|weeks?)\s+ago|\d+\s*min(?:ute)?s?\s+read|(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?"
    r"(?:\s+[A-Z]{2,5})?)\.?",
    re.IGNORECASE,
)
# Old newswire headers end in routing codes: "26-FEB-1987 15:01:01.79&#5;&#5;F RM", control characters escaped or not.
_WIRE_CODES = lazy(r"&#\d{1,2};|\b[A-Z]{1,2}\b")
_SECTION = lazy(r"[\w &'’-]{2,40}\s?[/|]\s?")
_SECTION_AFTER = lazy(r"\s?[/|•·]\s(?!by\b)[\w &'’-]{2,40}", re.IGNORECASE)
# Where a date may begin beside other words: at a number, or at a word with a capital or a label's.
_WORD_START = lazy(r"(?<![\w.])(?=\d|[A-Z][a-z]|(?:updated|published|posted)\b)")
_BEFORE_DATE = lazy(r"\s(?:on|at|am|le|el)\s*$")
_EDGES = " •·|,;/()–—-:"
LONGEST_DATE_LINE = 160  # characters
_LONGEST_DATES = 200  # characters within which a date begins


class LineDates(msgspec.Struct, frozen=True):
    """The dates of one line, and where they end."""

    published: DateStamp | None
    modified: DateStamp | None
    end: int


class DatedLine(msgspec.Struct, frozen=True):
    """A line of a date and other words: a byline, a newspaper's name."""

    words: str
    stamps: LineDates


def read_leading_dates(text: str, reference: datetime.date | None) -> LineDates | None:
    """Return the labelled or bare dates that the text begins with, or None when it begins with none.

    >>> read_leading_dates("Published: 28 April 2025 | Updated 29 April 2025", None).modified.date
    '2025-04-29'
    """
    published = modified = None
    position = end = 0
    while position < min(len(text), _LONGEST_DATES):
        label = _match_label(text, position)
        if found := dates.match_date(text, label.end(), reference):
            end = found.end
            if label["modified"]:
                modified = modified or found.stamp
            else:
                published = published or found.stamp
        elif (trailer := _TRAILER.match(text, label.end())) and (end or _is_worded(label)):
            end = trailer.end()
        else:
            break
        position = _BETWEEN.match(text, end).end()  # type: ignore[union-attr]  # matches everywhere, if nothing
    return LineDates(published, modified, end) if end else None


def _is_worded(label: re.Match[str]) -> bool:
    """Return whether a label has words: "Updated", and not a dash alone."""
    return label[0][:1].isalpha()


def _match_label(text: str, position: int) -> re.Match[str]:
    """Return the label at `position`, an empty one where there is none."""
    near = text[position : position + _LONGEST_LABEL]
    foreign = not near.isascii() and any(letter > "\x7f" and letter.isalpha() for letter in near)
    return _LABELS[not foreign].match(text, position)  # type: ignore[return-value]  # matches everywhere, if nothing


def read_date_line(line: str, reference: datetime.date | None) -> LineDates | None:
    """Return the dates of a line that holds nothing else, a section beside them aside."""
    if not _may_be_dated(line):
        return None
    for begin in (0, *(match.end() for match in [_SECTION.match(line)] if match)):
        stamps = read_leading_dates(line[begin:], reference)
        if stamps and not any(map(str.isalnum, _WIRE_CODES.sub("", line[begin + stamps.end :]))):
            return stamps
        if (
            stamps
            and _SECTION_AFTER.fullmatch(line, begin + stamps.end)
            and not is_person_name(line[stamps.end :].strip(_EDGES))
        ):
            return stamps
    return None


def read_dated_line(line: str, reference: datetime.date | None) -> DatedLine | None:
    """Return the dates of a line that begins or ends with them, and its other words; None where there are no dates.

    >>> read_dated_line("By Ana Ruiz – 12 May 2023", None).words
    'By Ana Ruiz'
    """
    if not _may_be_dated(line):
        return None
    stamps = read_leading_dates(line, reference)
    if stamps:
        return DatedLine(line[stamps.end :].strip(_EDGES), stamps)
    for start in _WORD_START.finditer(line):
        tail = line[start.start() :].rstrip(_EDGES)
        stamps = read_leading_dates(tail, reference) or _undated(tail)
        if stamps and stamps.end == len(tail):
            return DatedLine(_BEFORE_DATE.sub("", line[: start.start()]).strip(_EDGES), stamps)
    return None


def _undated(tail: str) -> LineDates | None:
    """Read what tells no day by itself: "3 hours ago", "May 12"."""
    trailer, printed = _TRAILER.match(tail), grammar.match_printed_date(tail)
    end = trailer.end() if trailer else printed.end if printed else 0
    return LineDates(None, None, end) if end else None


def is_labelled_date(line: str) -> bool:
    """Return whether a block is nothing but a labelled date or time: "Updated 3:15 p.m. ET"."""
    if not _may_be_dated(line):
        return False  # most lines: asked first, being far cheaper than the pattern
    label = _match_label(line, 0)
    return _is_worded(label) and read_date_line(line, None) is not None


def _may_be_dated(line: str) -> bool:
    return len(line) <= LONGEST_DATE_LINE and any(map(str.isdigit, line))
