"""Printed dates: which strings are dates, and which day and instant they mean.

Our own grammar (grammar.py) delimits a date and names its numbers; python-dateutil only reads such instants, in
strings so delimited, as have fractions of a second. Nothing is searched fuzzily and nothing missing is filled in, save
a year where a reference day is given: then the year that brings the date to within half a year of it.

Where day and month could change places (04/05/2025) the day comes first, as it does in most of the world, unless an
American time zone stands beside it, the caller knows that the month comes first, or a reference day is given: then the
reading nearest to the reference counts.
"""

import datetime
import re

import msgspec

from ...schemas.article import DateStamp
from ..common.patterns import lazy
from ..words.dates import MONTHS, RELATIVE_DAYS, ROMANCE_WEEKDAYS, WEEKDAY_NAMES, WEEKDAYS, fold_date_word
from . import grammar
from .grammar import PrintedDate
from .zones import AMERICAN_ZONES, offset_of

_HALF_A_YEAR = datetime.timedelta(days=184)
_WORD = lazy(r"[^\W_]+(?:-feira)?")


class FoundDate(msgspec.Struct, frozen=True):
    """A printed date in a text: its extent, and the stamp that it is."""

    start: int
    end: int
    stamp: DateStamp


def read_stamp(text: str, reference: datetime.date | None = None, *, month_first: bool = False) -> DateStamp | None:
    """Return the date or date and time that the whole string is, or None when it is anything else.

    `reference` gives the year where none is printed. `datetime` is None unless a zone or offset is printed.

    >>> read_stamp("28 April 2025 10:15 BST")
    DateStamp(text='28 April 2025 10:15 BST', date='2025-04-28', datetime='2025-04-28T10:15:00+01:00')
    >>> read_stamp("26-FEB-1987 15:01:01.79").date
    '1987-02-26'
    >>> read_stamp("10 downing street") is None
    True
    """
    text = text.strip()
    found = match_date(text, 0, reference, month_first=month_first)
    return found.stamp if found and found.end == len(text) else None


def match_date(
    text: str, start: int = 0, reference: datetime.date | None = None, *, month_first: bool = False
) -> FoundDate | None:
    """Return the longest printed date or date and time that begins exactly at `start`.

    A date without a year counts only with a `reference`; `month_first` says how dates in numbers are read.
    """
    printed = grammar.match_printed_date(text, start)
    if printed is None or (day := resolve_date(printed, reference, month_first=month_first)) is None:
        return None
    words = text[printed.start : printed.end]
    return FoundDate(printed.start, printed.end, DateStamp(words, day.isoformat(), _instant(printed, day)))


def find_date(
    text: str,
    start: int = 0,
    end: int | None = None,
    reference: datetime.date | None = None,
    *,
    month_first: bool = False,
) -> FoundDate | None:
    """Return the first date in text[start:end]; without a reference only dates with a year count.

    With a reference, weekdays ("on Monday", "yesterday") and dates without a year are resolved against it.

    >>> find_date("The fair opens on April 28, 2025 in Otterby.").stamp.date
    '2025-04-28'
    """
    end = len(text) if end is None else end
    for word in _WORD.finditer(text, start, end):
        if not _may_begin_date(word[0]):
            continue
        found = match_date(text, word.start(), reference, month_first=month_first)
        if found and found.end <= end:
            return found
        day = resolve_day_word(word[0], reference) if reference and not _is_name(word) else None
        if day:
            return FoundDate(word.start(), word.end(), DateStamp(word[0], day.isoformat(), None))
    return None


def resolve_day_word(word: str, reference: datetime.date, *, coming: bool = False) -> datetime.date | None:
    """Return the day that a weekday's name, "today", "yesterday" or "tomorrow" means on the day `reference`.

    A weekday is the last one up to `reference`, itself included; with `coming` the next one from `reference` on:
    which of the two is meant, the tense around the word tells, and that is the caller's to read.

    >>> resolve_day_word("Saturday", datetime.date(2025, 4, 28)).isoformat()
    '2025-04-26'
    """
    word = fold_date_word(word)
    if word in RELATIVE_DAYS:
        return _shift(reference, RELATIVE_DAYS[word])
    if word not in WEEKDAY_NAMES:
        return None
    back = (reference.weekday() - WEEKDAY_NAMES[word]) % 7
    return _shift(reference, -back % 7 if coming else -back)


def resolve_date(
    printed: PrintedDate, reference: datetime.date | None, *, month_first: bool = False
) -> datetime.date | None:
    """Return the day that a printed date means; None when no calendar has it, or its year is not to be known."""
    days = [
        day
        for year in _years(printed, reference)
        for month, number in _readings(printed, reference, month_first)
        if (day := _day(year, month, number))
    ]
    if reference is None or not days:
        return next(iter(days), None)
    nearest = min(days, key=lambda day: abs(day - reference))
    return nearest if printed.year or abs(nearest - reference) <= _HALF_A_YEAR else None


def _years(printed: PrintedDate, reference: datetime.date | None) -> list[int]:
    """Return the years that a date can be of: the printed one, else those around the reference."""
    if printed.year:
        return [printed.year]
    return [reference.year + shift for shift in (-1, 0, 1)] if reference else []


def _readings(printed: PrintedDate, reference: datetime.date | None, american: bool) -> list[tuple[int, int]]:
    """Return the months and days that the numbers can mean: the day first, in America the month; both, to choose."""
    day_first, month_first = (printed.month, printed.day), (printed.day, printed.month)
    if not printed.ambiguous:
        return [day_first]
    if printed.zone in AMERICAN_ZONES or (american and reference is None):
        return [month_first]
    return [day_first, month_first] if reference else [day_first]


def _is_name(word: re.Match[str]) -> bool:
    """Return whether a weekday's word is a name: Romance languages write their days small, "Domingo" is somebody."""
    return word[0].istitle() and word.start() > 0 and fold_date_word(word[0]) in ROMANCE_WEEKDAYS


def _may_begin_date(word: str) -> bool:
    folded = fold_date_word(word)
    return word[0].isdigit() or folded in MONTHS or folded in WEEKDAYS or folded in RELATIVE_DAYS


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _shift(day: datetime.date, days: int) -> datetime.date | None:
    try:
        return day + datetime.timedelta(days=days)
    except OverflowError:
        return None


def _instant(printed: PrintedDate, day: datetime.date) -> str | None:
    """Return the RFC 3339 instant when a time with a known zone is printed."""
    if not (printed.clock and printed.zone):
        return None
    offset = offset_of(printed.zone, day, twelve_hours=printed.clock.endswith("m"))
    if offset is None:
        return None
    try:
        clock, _, half = printed.clock.partition(" ")
        if "." not in clock:
            instant = f"{day.isoformat()}T{_time(clock, half).isoformat()}{offset}"
            return datetime.datetime.fromisoformat(instant).isoformat()
        from dateutil import parser  # takes 15 ms to import: only where fractions of a second are printed

        midnight = datetime.datetime.combine(day, datetime.time())  # the string names the whole day: nothing can leak
        return parser.parse(f"{day.isoformat()} {printed.clock} {offset}", default=midnight).isoformat()
    except (ValueError, OverflowError):
        return None


def _time(clock: str, half: str) -> datetime.time:
    """Return the time of day that "10:15:00" is, with `half` "am" or "pm" or "". Raises ValueError when it is none."""
    hour, minute, second = map(int, clock.split(":"))
    if half:
        if hour > 12:
            raise ValueError(clock)
        hour = hour % 12 + 12 * (half == "pm")
    return datetime.time(hour, minute, second)
