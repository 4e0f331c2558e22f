"""When a page's article was published and changed: the stamps that its data, meta elements and <time> state."""

import datetime
import re
from collections.abc import Iterable, Iterator

from ....schemas.article import DateStamp
from ...dates import dates
from ...words.eastern_dates import western_digits
from ..markup.text import clean_line
from . import json_ld
from .date_hints import date_in_address, date_in_scripts, date_in_title
from .facts import Facts
from .head import Head
from .printed_dates import DAY_FIRST, DateOrder, read_printed_dates

_PUBLISHED = (
    "article:published_time",
    "article:published:time",
    "og:article:published_time",
    "datepublished",
    "cxenseparse:recs:publishtime",
    "cxenseparse:recs:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "publishdate",
    "publication_date",
    "publication-date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "date.available",
    "dc.date",
    "dc.created",
    "dcterms.date",
    "date",
    "citation_publication_date",
    "citation_online_date",
    "og:published_time",
    "og:pubdate",
    "published_time",
    "article.published",
    "bt:pubdate",
    "last-published",
    "uploaddate",
)
_MODIFIED = (
    "article:modified_time",
    "article:modified:time",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "date.modified",
    "dc.date.modified",
    "article.updated",
)
# An ISO 8601 stamp, with the spellings that sites make of it: a space for the T, "+0200", "+02:00", " +02:00", "Z".
_ISO = re.compile(
    r"""(\d{4})-(\d{2})-(\d{2})
        (?:(?:[T ]|\s+T?)(\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?
           \s?(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$""",
    re.VERBOSE,
)


_LONGEST_STAMP = 80  # characters
_LONGEST_LABEL = 24  # characters beside the date that a <time> shows
# A time of day at the end of a stamp that has no offset.
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.]([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?: (?:Uhr|h))?$")
_UNIX = re.compile(r"1\d{9}(?:\d{3})?")
_EASTERNMOST, _WESTERNMOST = datetime.timedelta(hours=-14), datetime.timedelta(hours=36)  # of a day, from its midnight
_QUARTER_OF_AN_HOUR = 900  # seconds; by so much at least time zones differ
_OFFSET = re.compile(r"[+-]\d\d:\d\d$")


def read_page_stamp(text: str | None, order: DateOrder = DAY_FIRST) -> DateStamp | None:
    """Return a stamp of a page's data: ISO 8601 in the spellings that sites use, seconds since 1970, any printed date.

    A printed date may have words beside it, but no other figures: "Wednesday, 7 October 2020 - 12:09 hrs".

    >>> read_page_stamp("2024-04-30 16:17:29 +0200").datetime
    '2024-04-30T16:17:29+02:00'
    """
    printed = clean_line(text)[:_LONGEST_STAMP]
    match = _ISO.match(printed)
    if match is None:
        return _unix_stamp(printed) or _printed_stamp(printed, order)
    year, month, day, hour, minute, second, zone = match.groups()
    if not _is_day(int(year), int(month), int(day)):
        return None
    date = f"{year}-{month}-{day}"
    if zone is None or int(hour) > 23 or int(minute) > 59:
        return DateStamp(printed, date, None)
    return DateStamp(printed, date, f"{date}T{hour}:{minute}:{_second(second)}{_offset(zone)}")


def _unix_stamp(printed: str) -> DateStamp | None:
    """Return the instant that a number of seconds or milliseconds since 1970 is."""
    if not _UNIX.fullmatch(printed):
        return None
    instant = datetime.datetime.fromtimestamp(int(printed[:10]), datetime.timezone.utc)
    return DateStamp(printed, instant.date().isoformat(), f"{instant:%Y-%m-%dT%H:%M:%S}Z")


def _printed_stamp(printed: str, order: DateOrder) -> DateStamp | None:
    found = next(read_printed_dates(printed, order), None)
    if found is None or any(map(str.isdigit, printed[: found.start] + printed[found.end :])):
        return None
    return found.stamp


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return 1600 < year < 2200


def _second(second: str | None) -> str:
    """Return the seconds with their fraction, six digits of it at most; a leap second is none for most readers."""
    if not second or int(second[:2]) > 59:
        return "00"
    return second.replace(",", ".")[:9]


def _offset(zone: str) -> str:
    if zone[0] not in "+-":
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def find_published(facts: Facts, head: Head) -> DateStamp | None:
    """Return when the article was first published."""
    found = _published(facts, head)
    if found is None:
        return None
    return _on_local_day(found, head.date) if found.datetime else _completed(found, facts)


def _published(facts: Facts, head: Head) -> DateStamp | None:
    marked = facts.marked
    return (
        _best(_stated(facts, "datePublished", _PUBLISHED))
        or (head.date and _shown_in_time_element(head.date, facts))
        or _best(_read(marked.times, facts))
        or _best(_stated(facts, "dateCreated", ()))
        or head.date
        or _best(_read(marked.dated, facts))
        or read_page_stamp(date_in_scripts(facts.scripts))
        or date_in_title(facts.title)
        or date_in_address(facts.canonical or facts.first("og:url") or facts.url)
        or head.elsewhere
        or find_modified(facts, head)
    )


def _shown_in_time_element(printed: DateStamp, facts: Facts) -> DateStamp | None:
    """Return the stamp of the <time> that shows the printed date; without a <time> around it, the date itself.

    A page without <time> elements shows none: there other marks are read first.
    """
    shown = facts.marked.shown
    stamps = (read_page_stamp(stamp) for text, stamp in shown.items() if _show_alike(text, printed.text))
    instants = [stamp for stamp in stamps if stamp and stamp.datetime and stamp.date == printed.date]
    beside = all(stamp.date != printed.date for stamp in _read(facts.marked.times, facts))
    return instants[0] if instants else printed if beside and facts.marked.times else None


def _show_alike(text: str, printed: str) -> bool:
    """Tell whether a <time> shows the printed date, whole or the day alone, and no other one beside it."""
    return text in printed or (printed in text and len(text) - len(printed) <= _LONGEST_LABEL)


def _on_local_day(stamp: DateStamp, printed: DateStamp | None) -> DateStamp:
    """Return the stamp with the day that is printed, where its own is that of Greenwich and the printed one beside it.

    A printed time of day tells the offset, too.
    """
    instant = datetime.datetime.fromisoformat((stamp.datetime or "").replace("Z", "+00:00"))
    if printed is None or printed.date == stamp.date or instant.utcoffset():
        return stamp
    midnight = datetime.datetime.fromisoformat(f"{printed.date}T00:00:00+00:00")
    if not _EASTERNMOST <= instant - midnight < _WESTERNMOST:
        return stamp
    clock = dates.read_stamp(f"{western_digits(printed.text)} UTC")
    if clock and clock.datetime:
        offset = datetime.datetime.fromisoformat(clock.datetime) - instant.replace(second=0, microsecond=0)
        if abs(offset) > -_EASTERNMOST or offset.total_seconds() % _QUARTER_OF_AN_HOUR:
            return stamp  # the time of something else
        return DateStamp(printed.text, printed.date, instant.astimezone(datetime.timezone(offset)).isoformat())
    return DateStamp(printed.text, printed.date, stamp.datetime)


def _completed(stamp: DateStamp, facts: Facts) -> DateStamp:
    """Complete a time of day without an offset by the offset that another stamp of the same day has."""
    clock = _CLOCK.search(stamp.text)
    if not clock or int(clock[1]) > 23:
        return stamp
    others = (
        *_stated(facts, "dateModified", _MODIFIED),
        *_read(facts.marked.times, facts),
        *_read(facts.marked.changed, facts),
    )
    for other in others:
        offset = (other.datetime or "")[-6:]
        if other.date == stamp.date and _OFFSET.match(offset):
            hour, minute, second = int(clock[1]), clock[2], clock[3] or "00"
            return DateStamp(stamp.text, stamp.date, f"{stamp.date}T{hour:02}:{minute}:{second}{offset}")
    return stamp


def find_modified(facts: Facts, head: Head) -> DateStamp | None:
    """Return when the article was last changed."""
    stated = _best(_stated(facts, "dateModified", _MODIFIED))
    return stated or _best(_read(facts.marked.changed, facts)) or head.modified


def _stated(facts: Facts, key: str, names: Iterable[str]) -> Iterator[DateStamp]:
    """Yield the stamps of the article's data, then of the meta elements, the microdata, the data of other articles."""
    return _read(_stated_texts(facts, key, names), facts)


def _read(texts: Iterable[str], facts: Facts) -> Iterator[DateStamp]:
    return filter(None, (read_page_stamp(text, facts.date_order) for text in texts))


def _stated_texts(facts: Facts, key: str, names: Iterable[str]) -> Iterator[str]:
    yield from json_ld.string_values(facts.article.get(key))
    for name in names:
        yield from facts.meta.get(name, ())
    yield from facts.properties.get(key, ())
    for node in facts.nodes:
        if "headline" in node or node is facts.page_node:
            yield from json_ld.string_values(node.get(key))


def _best(stamps: Iterable[DateStamp]) -> DateStamp | None:
    """Return the first stamp, or the first that has the same day and, unlike it, an instant."""
    first = None
    for stamp in stamps:
        first = first or stamp
        if stamp.datetime and stamp.date == first.date:
            return stamp
    return first
