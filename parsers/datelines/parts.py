"""What stands behind the places of a printed dateline: days, agencies, a region in brackets."""

import datetime
import re

import msgspec

from ..common.patterns import lazy
from ..dates import dates, grammar
from ..places.places import areas_of, is_known_place
from ..words.dateline_agencies import is_agency, is_house, is_paper
from ..words.dates import WEEKDAY_NAMES, WEEKDAYS, fold_date_word
from .place_names import RIVERS

_BRACKET = lazy(
    r"""
    [.,]?[ \xa0]{0,2}
    (?: \( ([^()\n]{2,48}) \)                  # (AP)  (dpa/lno)
      | / ([^\W\d_][\w\- ]{1,20}) / (?!\w)     # /TASS/
      | \[ ([^\[\]\n]{2,40}) \]                # [India]
      | \|[ ] ([^|()\[\]\n]{2,40}?) (?=[ ]\|[ ]) )   # | XINHUA |
    """,
    re.VERBOSE,
)
_DAY_AND_MONTH = lazy(r"(3[01]|[12]\d|0?[1-9])\.[ ]?(1[0-2]|0?[1-9])\.(?!\d)")  # "28.4."
_GAP = lazy(r"(?:[ ]?[,.:]{0,2}[ \xa0\n]{1,2}|,)(?:(?:le|den|el|a)[ ])?")
_AGENCY_GAP = lazy(r"[ ]?[,.]?[ \xa0]{1,2}")
_WORDS = lazy(r"[^\W\d_][\w.-]*(?:[ ][^\W\d_][\w.-]*){0,2}")
_WORD = lazy(r"[^\W\d_]+")
_CLOSED = lazy(r"[ \xa0.]{0,2}(?:[-–—―:_]|\|[ ])")
_FULL_STOP = lazy(r"\.?(?:\s|$)")
_WEEKDAY_AFTER = lazy(r"\.?,[ ]([^\W\d_]{2,14})")


class DatelinePart(msgspec.Struct, frozen=True):
    """Agencies, a region that qualifies the place before it, or a day; `end` is where it ends.

    `day` is None when its year cannot be known.
    """

    end: int
    agencies: tuple[str, ...] = ()
    qualifier: str | None = None
    date_text: str | None = None
    day: datetime.date | None = None


def part_at(head: str, position: int, reference: datetime.date | None, *, dated: bool) -> DatelinePart | None:
    """Return the part at `position`, after a comma, a stop or a blank.

    An agency without brackets must be closed by a dash or colon, unless a day was printed before it (`dated`).
    """
    found = bracket_at(head, position, reference) or bare_agency_at(head, position, dated=dated)
    if found is not None:
        return found
    gap = _GAP.match(head, position)
    return day_at(head, gap.end(), reference) if gap else None


def bracket_at(head: str, position: int, reference: datetime.date | None) -> DatelinePart | None:
    """Read "(AP)", "(dpa/lno)", "(AP, April 28)", "/TASS/", "[India]", "| XINHUA |"."""
    found = _BRACKET.match(head, position)
    if found is None:
        return None
    if found[3]:
        return DatelinePart(found.end(), qualifier=found[3]) if areas_of(found[3]) else None
    if found[4] and not (day_of(found[4], reference) or is_agency(found[4]) or _is_paper_in_capitals(found[4])):
        return None  # "London | News |" leads to pages
    content = found[1] or found[2] or found[4]
    if _is_region(content):
        return DatelinePart(found.end(), qualifier=content)
    names, date_text, when = [], None, None
    for piece in [content] if day_of(content, reference) else re.split(r"/|, ", content):
        read = day_of(piece, reference)
        if read is not None:
            date_text, when = read.date_text, read.day
        else:
            names.append(piece.strip())
    return DatelinePart(found.end(), tuple(names), None, date_text, when)


def _is_paper_in_capitals(name: str) -> bool:
    return name.isupper() and " " in name and is_paper(name.removeprefix("THE "))


def _is_region(content: str) -> bool:
    """Return whether brackets hold a state, a country, a river, or a village's city: "(Bolivia)", "(Oder)"."""
    if is_agency(content):
        return False
    if fold_date_word(content) in RIVERS:
        return True
    return bool(areas_of(content)) or (content[0].isupper() and not content.isupper() and is_known_place(content))


def bare_agency_at(head: str, position: int, *, dated: bool) -> DatelinePart | None:
    """Read an agency without brackets: "AAP" in "SYDNEY March 22 AAP -"."""
    gap = _AGENCY_GAP.match(head, position)
    words = _WORDS.match(head, gap.end()) if gap else None
    if words is None:
        return None
    pieces = words[0].split(" ")
    for count in range(len(pieces), 0, -1):
        name = " ".join(pieces[:count]).rstrip(".-")
        end = words.start() + len(name)
        if (_CLOSED.match(head, end) and is_agency(name)) or (dated and _FULL_STOP.match(head, end) and is_house(name)):
            return DatelinePart(end, (name,))
    return None


def day_of(piece: str, reference: datetime.date | None) -> DatelinePart | None:
    """Return the day that the whole piece is."""
    read = day_at(piece, 0, reference)
    return read if read is not None and read.end == len(piece) else None


def day_at(head: str, position: int, reference: datetime.date | None) -> DatelinePart | None:
    """Return the date, with a weekday before or after it, or the weekday alone, at `position`."""
    printed = grammar.match_printed_date(head, position)
    if printed is not None:
        end = printed.end
        weekday = _WEEKDAY_AFTER.match(head, end)
        if weekday and fold_date_word(weekday[1]) in WEEKDAYS:
            end = weekday.end()
        return DatelinePart(end, date_text=head[position:end], day=dates.resolve_date(printed, reference))
    numbers = _DAY_AND_MONTH.match(head, position)
    if numbers:
        bare = grammar.PrintedDate(position, numbers.end(), None, int(numbers[2]), int(numbers[1]))
        return DatelinePart(numbers.end(), date_text=numbers[0], day=dates.resolve_date(bare, reference))
    word = _WORD.match(head, position)
    if word is None or fold_date_word(word[0]) not in WEEKDAY_NAMES:
        return None
    return DatelinePart(word.end(), date_text=word[0], day=reference and dates.resolve_day_word(word[0], reference))
