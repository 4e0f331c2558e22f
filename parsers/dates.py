"""Printed dates: which strings are dates, and which day and instant they mean."""

import datetime

import msgspec

from ..schemas.article import DateStamp


class FoundDate(msgspec.Struct, frozen=True):
    """A printed date in a text: its extent, and the stamp that it is."""

    start: int
    end: int
    stamp: DateStamp


def read_stamp(text: str, reference: datetime.date | None = None) -> DateStamp | None:
    """Return the date or date and time that the whole string is, or None when it is anything else.

    `reference` gives the year where none is printed.
    """
    return None


def match_date(text: str, start: int = 0, reference: datetime.date | None = None) -> FoundDate | None:
    """Return the longest printed date or date and time that begins exactly at `start`."""
    return None


def find_date(
    text: str, start: int = 0, end: int | None = None, reference: datetime.date | None = None
) -> FoundDate | None:
    """Return the first date in text[start:end]; without a reference only dates with a year count.

    With a reference, weekdays ("on Monday", "yesterday") and dates without a year are resolved against it.
    """
    return None
