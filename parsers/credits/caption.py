"""When and where a picture was taken, as far as its caption says.

Not every day that a caption names is the picture's: "available until May 6", "On 7 October he was abducted" are others.
"""

import datetime
import re

import msgspec

from ...schemas.article import Place
from ..common.patterns import lazy
from ..dates import dates
from ..dates.dates import FoundDate
from ..places.areas import qualifier_end
from ..places.places import areas_of, find_place, is_famous_city, look_up_place
from ..words.marks import MARKS

# "LONDON, ENGLAND - APRIL 28: Ministers arrive": the beginning of a picture library's captions.
_LIBRARY = lazy(r"(?P<place>[^\W\d_a-z][^\W\d_a-z .,'’-]{0,2}[^\n:;()]{1,60}?) [-–—] (?=[^\W\d_a-z]{3,9}\.? \d)")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")

# Words right before a day that is not the picture's, and beginnings of sentences that tell what happened then.
_OTHER_DAY = lazy(
    r"""
    (?: \b (?: until | till | since | before | by | next | born
            | bis | ab | seit | vor | von | kommenden | geboren[ ]am
            | jusqu['’]au | depuis | dès | hasta | desde | fino[ ]al? | dal | até | tot | vanaf | sinds | til | fra )
      | \* )
    \s (?: (?:on|am|zum|the|le|el)\s )? $
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TELLS = lazy(rf"[.!?…][{MARKS})]?\s+(?:On|Am|Le|El|Il|Em|Op|På)\s$")
_OF_THE_FILE = lazy(r"\bfile\b|\barchiv|\barchiefs?\b|\bd['’]archives?\b|\bstock\b|symbol(?:foto|bild)", re.IGNORECASE)
# "13日", "15일": the day of the month alone.
_DAY_ALONE = lazy(r"(?<![\d月월年년.])(?<!월 )(\d{1,2})[日일](?![間本目간])")
# "Bahawalpur, Pakistan, " before a day.
_BEFORE_DAY = lazy(
    r"""
    (?<![\w-])
    (?P<place> [^\W\d_a-z][\w'’-]* (?: [ ][^\W\d_a-z][\w'’-]* ){0,3}
      ,[ ] (?P<area> [^\W\d_a-z][\w.'’-]* (?: [ ][^\W\d_][\w.'’-]* ){0,2} ) )
    ,? [ ] $
    """,
    re.VERBOSE,
)
# "Paris, France", not "from Paris, France".
_CITY = lazy(
    r"""
    (?<![\w'’-]) (?<!from[ ]) (?<!of[ ]) (?<!by[ ])
    [^\W\d_a-z][\w'’-]{2,20} (?: [ ][^\W\d_a-z][\w'’-]{2,20} ){0,2}
    (?= ,[ ][^\W\d_a-z] )
    """,
    re.VERBOSE,
)


class CaptionFacts(msgspec.Struct, frozen=True):
    """The day (ISO) and the place that a caption gives its picture; None for what it does not tell."""

    date: str | None
    place: Place | None


def read_caption(
    caption: str, reference: datetime.date | None, *, article: str = "", home: str | None = None
) -> CaptionFacts:
    """Return when and where a caption says that its picture was taken.

    `reference` is the day that "Monday" and "April 28" are understood from; `article` is the whole text and `home` the
    code of the newspaper's country: both tell namesakes apart.

    >>> facts = read_caption("Ministers arrive in Baku, Azerbaijan April 28, 2025.", None)
    >>> facts.date, facts.place.text
    ('2025-04-28', 'Baku, Azerbaijan')
    """
    folded = caption.translate(_WIDE_DIGITS)
    library = _LIBRARY.match(folded)
    if library and (day := dates.match_date(folded, library.end(), reference)):
        return CaptionFacts(day.stamp.date, look_up_place(library["place"], article, home))
    found = _day(folded, reference)
    place = _place(caption, found, article, home)
    if found is None and reference is not None and (alone := _day_of_month(folded, reference)):
        return CaptionFacts(alone.isoformat(), place)
    return CaptionFacts(found.stamp.date if found else None, place)


def _day(caption: str, reference: datetime.date | None) -> FoundDate | None:
    """Return the first day that can be the picture's; one in brackets only where there is no other."""
    in_brackets = None
    position = 0
    while found := dates.find_date(caption, position, None, reference):
        position = found.end
        if not _is_of_picture(caption, found):
            continue
        before = caption[: found.start]
        if before.rfind("(") <= before.rfind(")"):
            return found
        in_brackets = in_brackets or found
    return in_brackets


def _is_of_picture(caption: str, found: FoundDate) -> bool:
    before = caption[: found.start]
    if _OTHER_DAY.search(before) or _TELLS.search(before):
        return False
    is_weekday = not any(character.isdigit() for character in found.stamp.text)
    return not (is_weekday and _OF_THE_FILE.search(caption))  # the day is the news's, the picture is older


def _day_of_month(caption: str, reference: datetime.date) -> datetime.date | None:
    """Return the last day up to the reference that "13日" can be."""
    found = _DAY_ALONE.search(caption)
    if found is None:
        return None
    for back in range(31):
        day = reference - datetime.timedelta(days=back)
        if day.day == int(found[1]):
            return day
    return None


def _place(caption: str, day: FoundDate | None, article: str, home: str | None) -> Place | None:
    """Return the place that stands before the day, or that a preposition or its country behind it tells."""
    beside = _before_day(caption, day, article, home) if day else None
    return beside or find_place(caption, article=article, home=home) or _city_with_country(caption, article, home)


def _before_day(caption: str, day: FoundDate, article: str, home: str | None) -> Place | None:
    """Read "outskirts of Bahawalpur, Pakistan, Wednesday, May 7"."""
    found = _BEFORE_DAY.search(caption[: day.start])
    return look_up_place(found["place"], article, home) if found and areas_of(found["area"]) else None


def _city_with_country(caption: str, article: str, home: str | None) -> Place | None:
    """Read "the Paris, France, premiere"; where somebody is from is left out."""
    for city in _CITY.finditer(caption):
        end = qualifier_end(caption, city.end(), len(caption))
        if end and is_famous_city(caption[city.start() : end]):
            return look_up_place(caption[city.start() : end], article, home)
    return None
