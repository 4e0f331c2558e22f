"""Time zones as news prints them, and their offsets from UTC.

Of an abbreviation that several large countries use for different times (AMBIGUOUS_ZONES) the day is told, no instant.
"""

import datetime

from ..common.patterns import lazy

ZONE_OFFSETS = {
    "Z": "+00:00", "UTC": "+00:00", "GMT": "+00:00", "WET": "+00:00",
    "BST": "+01:00", "WEST": "+01:00", "CET": "+01:00", "MEZ": "+01:00", "WAT": "+01:00",
    "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "CAT": "+02:00", "SAST": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "TRT": "+03:00", "EAT": "+03:00",
    "GST": "+04:00", "PKT": "+05:00", "NPT": "+05:45", "BDT": "+06:00",
    "ICT": "+07:00", "WIB": "+07:00", "SGT": "+08:00", "HKT": "+08:00", "PHT": "+08:00", "AWST": "+08:00",
    "JST": "+09:00", "KST": "+09:00", "ACST": "+09:30", "AEST": "+10:00", "ACDT": "+10:30", "AEDT": "+11:00",
    "NZST": "+12:00", "NZDT": "+13:00",
    "NST": "-03:30", "NDT": "-02:30", "BRT": "-03:00", "ART": "-03:00", "ADT": "-03:00",
    "EDT": "-04:00", "EST": "-05:00", "CDT": "-05:00", "MDT": "-06:00", "MST": "-07:00",
    "PDT": "-07:00", "PST": "-08:00", "AKDT": "-08:00", "AKST": "-09:00", "HST": "-10:00",
}  # fmt: skip

# India, Israel or Ireland; the Atlantic or Arabia; America or China. American where a.m. or p.m. is printed: CST.
AMBIGUOUS_ZONES = frozenset(("IST", "AST", "CST"))
_CENTRAL = "-06:00"

# Named without saying whether summer time holds: the day tells. Standard hours west of Greenwich.
AMERICAN_YEAR_ROUND_ZONES = {"ET": 5, "CT": 6, "MT": 7, "PT": 8}

# Where the month is printed before the day.
AMERICAN_ZONES = frozenset(["EDT", "EST", "CDT", "CST", "MDT", "MST", "PDT", "PST", *AMERICAN_YEAR_ROUND_ZONES])

_NUMERIC = lazy(r"(?:UTC|GMT)?([+\-−])(\d{1,2})(?::?(\d\d))?")


def is_zone(name: str) -> bool:
    """Return whether a name is a time zone's, known or not to be told from its namesakes.

    >>> is_zone("BST"), is_zone("IST"), is_zone("XYZ")
    (True, True, False)
    """
    return name in ZONE_OFFSETS or name in AMERICAN_YEAR_ROUND_ZONES or name in AMBIGUOUS_ZONES


def offset_of(zone: str, day: datetime.date, *, twelve_hours: bool = False) -> str | None:
    """Return the offset of a printed zone on that day as ±HH:MM, or None when it is none, or not to be told.

    `twelve_hours` says that a.m. or p.m. is printed beside it.

    >>> offset_of("ET", datetime.date(2025, 4, 28)), offset_of("GMT+3", datetime.date(2025, 4, 28))
    ('-04:00', '+03:00')
    """
    if zone == "CST" and twelve_hours:
        return _CENTRAL
    if zone == "BST" and not british_summer_time(day):
        return None  # Bangladesh's, then
    if zone in ZONE_OFFSETS:
        return ZONE_OFFSETS[zone]
    if zone in AMERICAN_YEAR_ROUND_ZONES:
        return f"-{AMERICAN_YEAR_ROUND_ZONES[zone] - american_summer_time(day):02d}:00"
    numeric = _NUMERIC.fullmatch(zone)
    if numeric is None or int(numeric[2]) > 14 or int(numeric[3] or 0) > 59:
        return None
    return f"{'+' if numeric[1] == '+' else '-'}{int(numeric[2]):02d}:{int(numeric[3] or 0):02d}"


def american_summer_time(day: datetime.date) -> bool:
    """Return whether daylight saving time holds in the United States on that day (by the rules since 1987)."""
    if day.year >= 2007:
        return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)
    return _sunday(day.year, 4, 1) <= day < _sunday(day.year, 10, 25)


def british_summer_time(day: datetime.date) -> bool:
    """Return whether summer time holds in Britain on that day (by the rules since 1996)."""
    return _sunday(day.year, 3, 25) <= day <= _sunday(day.year, 10, 25)


def _sunday(year: int, month: int, earliest: int) -> datetime.date:
    """Return the first Sunday of the month from the day `earliest` on."""
    day = datetime.date(year, month, earliest)
    return day + datetime.timedelta(days=6 - day.weekday())
