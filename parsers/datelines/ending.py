"""How printed datelines end: the dash or colon, or nothing but the agency, and what may stand behind the dash."""

import datetime
import re

import msgspec

from ..common.patterns import lazy
from ..words.dateline_agencies import is_agency
from .parts import DatelinePart, bare_agency_at, bracket_at, part_at

SEPARATOR = lazy(
    r"""
    ,?[ \xa0\t]{0,2} (?:\.[ ]?)?
    (?: [-–—―−‒]{1,3} (?=\s)         # " - "  "--"  ".- "
      | [–—―]{1,2} | (?<=\s)[-−]{1,2} | -{2,3}(?=[^\sa-z-])   # "HIROSHIMA--The"
      | __?
      | : (?=\s) | :(?=["“‘'«(]?[^\W\d_a-z]) )               # "(APP):The"
    """,
    re.VERBOSE,
)
_AFTER_BRACKET = lazy(r"\.?--?(?=[^\sa-z])|[ ]\|(?=\s)")  # "(BUSINESS WIRE)--The", "(EFE).-La", "taz | Die"
_END = lazy(r"[.:]?(?:\s|$)")
GLUED = lazy(r"(?<=\))[.:]?(?=[\"“‘'«]?[^\W\d_a-z])")  # "(CNN)The"
_LINE_END = lazy(r"[.:]?[ ]*(?:\n|$)")
_STOP = lazy(r"\.(?=\s)")


class DatelineForm(msgspec.Struct, frozen=True):
    """What has the form of a dateline: extent, printed places and agencies, the day, and what ends it.

    `separator` is the dash, colon or stop, "" when an agency, a bracket or the line's end alone closes the dateline.
    `day` is None when no readable day is printed, or its year cannot be known. `bracketed` says that the place stands
    in brackets.
    """

    start: int
    end: int
    places: tuple[str, ...]
    agencies: tuple[str, ...]
    date_text: str | None
    day: datetime.date | None
    separator: str
    bracketed: bool = False


def form_closed_at(
    head: str, begin: int, places: list[str], found: list[DatelinePart], position: int, reference: datetime.date | None
) -> DatelineForm | None:
    """Return the form that begins at `begin`, has these places and parts up to `position`, and ends there.

    A dash or colon ends it, an agency alone, or after bare places a full stop; None when nothing does.
    """
    separator = SEPARATOR.match(head, position)
    late = _late(head, separator.end(), found, reference) if separator else None
    if late:
        found, position = [*found, late], late.end
        separator = SEPARATOR.match(head, position) or _AFTER_BRACKET.match(head, position)
        if _begins_library_caption(late, separator):
            return None
    agencies = tuple(name for part in found for name in part.agencies)
    date_text, when = next(((part.date_text, part.day) for part in found if part.date_text), (None, None))
    separator = separator or (_AFTER_BRACKET if agencies else _STOP).match(head, position)
    if separator:
        position = separator.end()
    elif _ends_alone(head, position, signed=bool(agencies), dated=bool(places and date_text)):
        position += head.startswith((".", ":"), position)
    else:
        return None
    printed = separator[0].strip() if separator else ""
    return DatelineForm(begin, position, tuple(places), agencies, date_text, when, printed)


def _begins_library_caption(late: DatelinePart, separator: "re.Match[str] | None") -> bool:
    """Tell captions of picture libraries by their beginning: "LONDON, ENGLAND - APRIL 28: Ministers arrive"."""
    return bool(late.date_text and late.date_text.isupper() and separator and separator[0].strip() == ":")


def _ends_alone(head: str, position: int, *, signed: bool, dated: bool) -> bool:
    """Return whether a dateline needs no dash: an agency ends it, or the end of a line with places and a day."""
    return bool(
        (dated and _LINE_END.match(head, position))
        or (signed and (_END.match(head, position) or GLUED.match(head, position)))
    )


def _late(head: str, position: int, found: list[DatelinePart], reference: datetime.date | None) -> DatelinePart | None:
    """Return what stands between two separators, or behind the only one.

    "KANSAS CITY, Mo. - March 13 -", "LONDON--(BUSINESS WIRE)--", "МОСКВА, 28 апр — РИА Новости."
    """
    bracket = bracket_at(head, position, reference)
    if bracket and bracket.agencies and all(map(is_agency, bracket.agencies)):
        return bracket
    if not found:
        day = part_at(head, position, reference, dated=False)
        return day if day and day.date_text else None
    late = bare_agency_at(head, position, dated=True)
    return late if late and head.startswith(".", late.end) else None
