"""Years and days of calendars that newspapers print beside the Gregorian one: the Buddhist era, the Persian one."""

import datetime

_BUDDHIST_ERA = 543  # years before the Christian one
_BUDDHIST_YEARS = range(2440, 2600)  # that news may be of; the Gregorian calendar reaches them only later
_PERSIAN_YEARS = range(1300, 1500)
_PERSIAN_NEW_YEAR = datetime.date(1921, 3, 21)  # 1 Farvardin 1300
_LONG_MONTHS = 6  # of 31 days, at the year's beginning; the others have 30, the last has 29 but in leap years


def gregorian_year(year: int) -> int:
    """Return the Gregorian year of one that may be counted from the Buddha's death.

    >>> gregorian_year(2568), gregorian_year(2025)
    (2025, 2025)
    """
    return year - _BUDDHIST_ERA if year in _BUDDHIST_YEARS else year


def from_persian(year: int, month: int, day: int) -> datetime.date | None:
    """Return the day that a date of the Persian calendar is; None outside its years 1300 to 1499, and for no day.

    Leap years are told by the cycle of 33 years, which holds for these two centuries.

    >>> from_persian(1404, 2, 9).isoformat()
    '2025-04-29'
    """
    if year not in _PERSIAN_YEARS or not 1 <= month <= 12 or not 1 <= day <= _days_in(year, month):
        return None
    years = (year - _PERSIAN_YEARS.start) * 365 + sum(map(_is_leap, range(_PERSIAN_YEARS.start, year)))
    months = (month - 1) * 30 + min(month - 1, _LONG_MONTHS)
    return _PERSIAN_NEW_YEAR + datetime.timedelta(days=years + months + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)


def _days_in(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29
