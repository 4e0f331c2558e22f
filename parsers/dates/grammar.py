"""The grammar of printed dates: where one begins and ends, and which numbers it names. Nothing is guessed here.

Words are matched as any word and then looked up, so that the patterns stay short; every repetition is bounded.
"""

import datetime
import re

import msgspec

from ..common.patterns import lazy
from ..words.dates import MONTHS, PERSIAN_CALENDAR, WEEKDAYS, fold_date_word, is_abbreviated
from ..words.eastern_dates import MARKS
from .calendars import from_persian, gregorian_year
from .zones import is_zone

_YEAR = r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?!\d)"
_MONTH = r"(?P<month>[^\W\d_]{3,14})\.?"
# A month of other scripts: with vowel signs, of two words, of two letters with stops between them.
_EASTERN_MONTH = (
    rf"(?P<month>(?:كانون|تشرين)\s\w{{5,6}} | [\u0e01-\u0e4e]{{1,3}}\.[\u0e01-\u0e2e](?=\.)"
    rf" | (?:[^\W\d_a-zà-ÿ] | [{MARKS}]){{2,16}})\.?"
)
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|[ºª°])?"

_FORMS_WITH_DIGITS_FIRST = tuple(
    lazy(form, re.VERBOSE | re.IGNORECASE)
    for form in (
        # 2025-04-28  2025/04/28
        r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?P<mark>[-/.])(?P<number>1[0-2]|0?[1-9])(?P=mark)" + _DAY + r"(?!\d)",
        # 20250428T101500Z
        r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?P<number>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?=T\d{4})",
        # 28/04/2025  28.4.2025  28. 4. 2025
        r"(?P<first>\d{1,2})(?P<mark>[-/.])\s?(?P<second_number>\d{1,2})(?P=mark)\s?(?P<year>\d{4}|\d\d)"
        r"(?!\d|[./:]\d)",
        # 29 अप्रैल 2025  29 เมษายน 2568  9 اردیبهشت 1404
        _DAY + r"\s" + _EASTERN_MONTH + r"[,،]?\s (?:พ\.ศ\.\s?)? (?P<year>1[34]\d\d|19\d\d|20\d\d|2[45]\d\d)(?!\d)",
        # 1404/02/09, of the Persian calendar
        r"(?P<persian>1[34]\d\d)/(?P<number>1[0-2]|0?[1-9])/" + _DAY + r"(?![\d/])",
        # 2025. 04. 28.
        r"(?P<year>1[5-9]\d\d|2[01]\d\d)\.\s(?P<number>1[0-2]|0?[1-9])\.\s"
        r"(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)(?:\.(?=\s\d\d?:))?",
        # 28 April 2025  26-FEB-1987  28. Februar 2025  28 de abril de 2025  28th of April, 2025
        _DAY
        + r"[.,]?(?: [\s\-/] | \sde\s | \sof\s )"
        + _MONTH
        + r"(?: (?: ,?[\s\-/] | \sdel?\s | \sof\s )"
        + _YEAR
        + r")?",
        # 2025 April 28  2025. április 28.
        _YEAR + r"[.,]?[\s\-]" + _MONTH + r"[\s\-]" + _DAY + r"(?![\d:])",
        # 2025年4月28日  4月28日  2025년 4월 28일
        r"(?:(?P<year>\d{4})\s?[年년]\s?)?(?P<number>1[0-2]|0?[1-9])\s?[月월]\s?" + _DAY + r"\s?[日일]",
    )
)
# April 28, 2025  Apr. 28  April 28th,2025
_MONTH_FIRST = lazy(
    _MONTH + r"(?:\s{1,2}|-)" + _DAY + r"(?: (?: \s?,\s? | [\s\-/] | \sdel?\s)" + _YEAR + r" | (?!\d|[.,:/]\d) )",
    re.VERBOSE | re.IGNORECASE,
)
_WEEKDAY = lazy(r"([^\W\d_]{2,14}(?:-feira)?)\.?(?:\s?,\s?|\s)(?:(?:den|the|le|el|dem)\s)?", re.IGNORECASE)

# Times of day. A line's end never stands between a day and its time.
_CLOCK = lazy(
    r"""
    (?P<hour>[01]?\d|2[0-4])
    (?: (?: [:.h] | [ ]Uhr[ ] ) (?P<minute>[0-5]\d)                  # 10:15  10.15  10h15
        (?: :(?P<second>[0-5]\d|60) (?P<fraction>[.,]\d{1,9})? )?    # :01.79
        (?!\d) (?: [ \xa0\u202f]? (?P<half>[ap]\.?[ ]?m\b\.?) )?     # a.m.
      | [ \xa0\u202f]?(?P<half_only>[ap]\.?[ ]?m\b\.?)               # 10 a.m.
      | (?P<minute_compact>[0-5]\d) (?P<second_compact>[0-5]\d)?     # 1015 GMT  T101500Z
        (?= [ ]?(?:Z|GMT|UTC|[ECMPB][SD]T|[+\-]\d\d|hrs) )
      | [時시][ ]?(?P<minute_east>[0-5]?\d)[分분]                    # 10時15分
      | [ ]?(?=Uhr\b|h\b)                                            # 10 Uhr
    )
    (?: [ ]?(?:Uhr|hrs|hours|uur|h)\b )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ZONE = lazy(r"[ \xa0]?\(?((?:UTC|GMT)?[+\-−]\d{1,2}(?::?\d\d)?(?!\d)|[A-Z]{1,5}\b)(?:\)| \([A-Z]{3,4}\))?")
_BEFORE_TIME = lazy(r"T|[ \t\xa0,|•·—–/\-(]{1,4}(?:(?:at|um|à|às|a las|alle ore|alle|ore|om|kl\.?)\s)?", re.IGNORECASE)
_AFTER_TIME = lazy(r"[ \t\xa0,|•·—–\-]{1,3}(?:(?:on|am|vom)\s)?", re.IGNORECASE)
# Apr 28 10:15:00 +0000 2025: in ctime's form the time stands before the year.
_CTIME = lazy(r"[ \t]" + _YEAR)


class PrintedDate(msgspec.Struct, frozen=True):
    """A printed date: its extent and the numbers that it names; what is not printed is None.

    `clock` is a time of day as "10:15:01.79 pm", `zone` the printed zone. `ambiguous` is True where day and month could
    change places (04/05/2025, read here as 4 May).
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    clock: str | None = None
    zone: str | None = None
    ambiguous: bool = False


class _Time(msgspec.Struct, frozen=True):
    end: int
    clock: str
    zone: str | None


def match_printed_date(text: str, start: int = 0) -> PrintedDate | None:
    """Return the longest printed date, with its weekday and time, that begins exactly at `start`."""
    time = _match_time(text, start)
    between = _AFTER_TIME.match(text, time.end) if time else None
    if time and between and (found := _match_day(text, between.end())):
        return msgspec.structs.replace(found, start=start, clock=time.clock, zone=time.zone)
    found = _match_day(text, start)
    if found is None:
        return None
    before = _BEFORE_TIME.match(text, found.end)
    time = _match_time(text, before.end()) if before else None
    if time is None:
        return found
    end, year = time.end, found.year
    if year is None and (after := _CTIME.match(text, end)):
        end, year = after.end(), int(after["year"])
    return msgspec.structs.replace(found, end=end, year=year, clock=time.clock, zone=time.zone)


def _match_day(text: str, start: int) -> PrintedDate | None:
    """Return the longest date at `start`, a weekday before it included, without a time around it."""
    weekday = _WEEKDAY.match(text, start)
    if weekday and fold_date_word(weekday[1]) in WEEKDAYS and (found := _longest(text, weekday.end())):
        return msgspec.structs.replace(found, start=start)
    return _longest(text, start)


def _longest(text: str, start: int) -> PrintedDate | None:
    forms = _FORMS_WITH_DIGITS_FIRST if text[start : start + 1].isdecimal() else (_MONTH_FIRST,)
    matches = sorted(filter(None, (form.match(text, start) for form in forms)), key=lambda found: -found.end())
    return next(filter(None, map(_read, matches)), None)


def _read(found: re.Match[str]) -> PrintedDate | None:
    """Turn a match into numbers, or None when its word is no month or its numbers are no day."""
    parts = found.groupdict()
    ambiguous = False
    if persian := _persian(parts):
        return PrintedDate(found.start(), found.end(), persian.year, persian.month, persian.day)
    if "first" in parts:
        day, month = int(parts["first"]), int(parts["second_number"])
        if month > 12 and parts["mark"] != ".":
            day, month = month, day
        ambiguous = day <= 12 and day != month and parts["mark"] != "."
    else:
        day = int(parts["day"])
        month = int(parts["number"]) if "number" in parts else MONTHS.get(fold_date_word(parts["month"]), 0)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    end = found.end()
    if found[0].endswith(".") and "month" in parts and not is_abbreviated(parts["month"]):
        end -= 1  # "on 27 April.": the stop is the sentence's
    return PrintedDate(found.start(), end, _year(parts.get("year")), month, day, ambiguous=ambiguous)


def _persian(parts: dict[str, str | None]) -> datetime.date | None:
    """Return the day of a date of the Persian calendar, None for one of another."""
    month = PERSIAN_CALENDAR.get(fold_date_word(parts.get("month") or ""), 0)
    year = parts["persian"] if "persian" in parts else parts.get("year") if month else None
    return from_persian(int(year), month or int(parts["number"] or 0), int(parts["day"] or 0)) if year else None


def _year(printed: str | None) -> int | None:
    if printed is None:
        return None
    if len(printed) == 4:
        return gregorian_year(int(printed))
    return int(printed) + (1900 if int(printed) >= 70 else 2000)


def _match_time(text: str, start: int) -> _Time | None:
    """Return the time of day at `start` with its zone; a word after it that is no zone is left outside."""
    found = _CLOCK.match(text, start)
    if found is None:
        return None
    parts = found.groupdict()
    minute = parts["minute"] or parts["minute_compact"] or parts["minute_east"] or "00"
    second = parts["second"] or parts["second_compact"] or "00"
    half = (parts["half"] or parts["half_only"] or "")[:1].lower()
    clock = f"{parts['hour']}:{minute}:{second}{(parts['fraction'] or '').replace(',', '.')}" + (half and f" {half}m")
    zone = _ZONE.match(text, found.end())
    if zone and (zone[1][-1].isdigit() or is_zone(zone[1])):
        return _Time(zone.end(), clock, zone[1])
    return _Time(found.end(), clock, None)
