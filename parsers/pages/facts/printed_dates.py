"""The dates of a short line over or under an article, each as its label has it: "Updated 9:01 a.m. Apr. 30, 2025"."""

import datetime
import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from ....schemas.article import DateStamp
from ...dates import dates
from ...dates.dates import FoundDate
from ...words.date_labels import MODIFIED, PREPOSITIONS, PUBLISHED
from ...words.eastern_dates import western_digits

DateLabel = Literal["first", "published", "modified", ""]

_NEAR = datetime.timedelta(days=8)
_MOST_DATES = 4  # of one line
_FIRST = """
first published|originally published|first posted|published first|erstveröffentlicht|erstmals veröffentlicht
|publié initialement|publicado originalmente|primera publicación
"""
_LABELS: tuple[tuple[DateLabel, str], ...] = (("first", _FIRST), ("modified", MODIFIED), ("published", PUBLISHED))
_PREPOSITION = re.compile(rf"(?:^|(?<=\W))(?:{PREPOSITIONS}|a|de|the)$", re.IGNORECASE)
_EDGES = " :：|–—-(,.\xa0"


_BEFORE_DATE = re.compile(
    r"(?:(?<![^\W_])(?:on|am|den|le|il|el|op|på|dne|published|posted|updated|at|um|last|veröffentlicht|publicado|publié)"
    r"[\s:]*){1,3}$",
    re.IGNORECASE,
)
DATE_MARK = " | "  # what stands for each date in a line without them


class DateOrder(msgspec.Struct, frozen=True):
    """How a page's dates in numbers are read where day and month could change places.

    `month_first` says which comes first by the page's language and place, `near` a day that the article is of or was
    changed soon after: a reading within `_NEAR` of it is the right one.
    """

    month_first: bool = False
    near: datetime.date | None = None


DAY_FIRST = DateOrder()


class PrintedStamp(msgspec.Struct, frozen=True):
    """A date of a line, its extent there, and what its label says of it ("" for nothing)."""

    start: int
    end: int
    stamp: DateStamp
    label: DateLabel


def read_printed_dates(line: str, order: DateOrder = DAY_FIRST) -> Iterator[PrintedStamp]:
    """Yield the dates of a line in order; a day in the digits of other scripts is read as well.

    >>> [found.label for found in read_printed_dates("28 May 2025 | Updated on 29 May 2025")]
    ['', 'modified']
    """
    western, at = western_digits(line), 0
    for _ in range(_MOST_DATES):
        found = dates.find_date(western, at, month_first=order.month_first)
        if found is None:
            return
        if order.near:
            found = _nearest(
                found, dates.match_date(western, found.start, month_first=not order.month_first), order.near
            )
        stamp = msgspec.structs.replace(found.stamp, text=line[found.start : found.end])
        yield PrintedStamp(found.start, found.end, stamp, _label(line[at : found.start]))
        at = found.end


def _nearest(found: FoundDate, other: FoundDate | None, near: datetime.date) -> FoundDate:
    """Return the other reading of a date where that is near the known day and the first one is not."""
    if other is None or other.stamp.date == found.stamp.date:
        return found
    distance, closer = (abs(datetime.date.fromisoformat(each.stamp.date) - near) for each in (found, other))
    return other if closer <= _NEAR < distance else found


def _label(before: str) -> DateLabel:
    words = _PREPOSITION.sub("", before.casefold().rstrip(_EDGES)).rstrip(_EDGES)
    if not words:
        return ""
    for label, table in _LABELS:
        if any(_ends_in(words, word.strip()) for word in table.replace("\n", "|").split("|")):
            return label
    return ""


def _ends_in(words: str, label: str) -> bool:
    label = label.rstrip(".")
    return bool(label) and words.endswith(label) and not words[: -len(label)][-1:].isalpha()


def without_dates(line: str, order: DateOrder = DAY_FIRST) -> str:
    """Return a line with DATE_MARK for each of its dates and the words before it.

    >>> without_dates("By Ana Ruiz on April 28, 2025 in Velm")
    'By Ana Ruiz | in Velm'
    """
    parts, at = [], 0
    for found in read_printed_dates(line, order):
        parts.append(_BEFORE_DATE.sub("", line[at : found.start]).strip(" ,|•·–—-("))
        at = found.end
    return DATE_MARK.join([*parts, line[at:].strip(" |")]) if parts else line
