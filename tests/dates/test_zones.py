"""Time zones: the offsets that printed ones have on a day."""

import datetime

from newsjson.parsers.dates.zones import american_summer_time, british_summer_time, offset_of


def test_zones() -> None:
    summer, winter = datetime.date(2025, 7, 1), datetime.date(2025, 1, 1)
    assert [offset_of(zone, winter) for zone in ("ET", "CT", "MT", "PT")] == ["-05:00", "-06:00", "-07:00", "-08:00"]
    assert offset_of("PT", summer) == "-07:00"
    assert offset_of("GMT+3", summer) == "+03:00"
    assert offset_of("+25:00", summer) is None
    assert offset_of("XYZ", summer) is None
    assert offset_of("IST", summer) is None  # of India, Israel or Ireland
    assert (offset_of("CST", winter), offset_of("CST", winter, twelve_hours=True)) == (None, "-06:00")
    assert (offset_of("BST", summer), offset_of("BST", winter)) == ("+01:00", None)  # Bangladesh has it all year
    assert american_summer_time(datetime.date(1987, 4, 5))
    assert not american_summer_time(datetime.date(1987, 4, 4))
    assert american_summer_time(datetime.date(2025, 3, 9))
    assert not american_summer_time(datetime.date(2025, 11, 2))


def test_summer_time_begins_and_ends_on_sundays() -> None:
    """Also where that Sunday is the earliest that it can be."""
    for begins in ((2025, 3, 9), (2026, 3, 8), (2006, 4, 2), (1990, 4, 1)):
        day = datetime.date(*begins)
        assert american_summer_time(day)
        assert not american_summer_time(day - datetime.timedelta(days=1))
    for ends in ((2025, 11, 2), (2026, 11, 1), (2006, 10, 29), (1998, 10, 25)):
        day = datetime.date(*ends)
        assert not american_summer_time(day)
        assert american_summer_time(day - datetime.timedelta(days=1))
    for first, last in (((2025, 3, 30), (2025, 10, 26)), ((2018, 3, 25), (2020, 10, 25))):
        begins, ends = datetime.date(*first), datetime.date(*last)
        assert british_summer_time(begins)
        assert british_summer_time(ends)
        assert not british_summer_time(begins - datetime.timedelta(days=1))
        assert not british_summer_time(ends + datetime.timedelta(days=1))
