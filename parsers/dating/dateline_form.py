"""The form of printed datelines: places, a day, agencies and a separator, in the orders that agencies print them.

Only the form is read here; dateline.py decides whether what has the form is a dateline.
"""

import datetime
import re

import msgspec

from ..credit import agencies
from ..gazetteer.places import areas_of, is_known
from ..patterns import lazy
from . import date_grammar, dates
from .date_words import MONTHS, RELATIVE_DAYS, WEEKDAY_NAMES
from .date_words import fold as fold_word

_LONGEST = 160
_MOST_WORDS = 7

_PARTICLES = r"(?:de|del|della|da|do|dos|di|du|des|la|le|les|el|al|an|am|of|the|on|upon|sur|und|y|e|der|den|bei|im|in)"
_WORD = lazy(r"[^\W\d_](?:[^\W\d_]|['’ʼ‘.](?=[^\W\d_])|-(?=[^\W\d_]))*\.?")
_PARTICLE = lazy(_PARTICLES + r"(?= )")
_JOIN = lazy(r"\s?/\s?| (?:and|und|et|y|e|&) (?=[^\W\d_])", re.IGNORECASE)
_BRACKET = lazy(r"[.,]?[ \xa0]?(?:\(([^()\n]{2,48})\)|/([A-Z][\w\- ]{1,20})/(?!\w)|\[([^\[\]\n]{2,40})\])")
_GAP = lazy(r" ?[,.]{0,2}[ \xa0]{1,2}|,")
_COMMA = lazy(r" ?,[ \xa0]?")
_BLANK_DASH = lazy(r"[ \xa0]{1,2}[-–—]{1,2}(?=\s)")
_SEPARATOR = lazy(r",?[ \xa0\t]{0,2}(?:\.[ ]?)?(?:[-–—―−‒]{1,3}(?=\s)|[–—―]{1,2}|(?<=\s)[-−]{1,2}|__?|:(?=\s))")
_BARE_AGENCY = lazy(r",? (?=Reuters?\b|[A-Z]{2,8}\b)([A-Z][A-Za-z]{1,7})(?=[ .]{0,2}[-–—:])")
_MARKER = lazy(r"[\s*•■►▪+>#]{0,6}")

# Named in datelines, and not in the table of agencies that hand out pictures and text.
_BROADCASTERS = frozenset(
    "CNN|CNN Business|BBC|CBC|ABC|NBC|CBS|NPR|PBS|Reuter|UPI|TNS|Bloomberg|Dow Jones|Yonhap|Kyodo|TASS|Ukrinform"
    "|Tribune News Service|Religion News Service|RNS|Thomson Reuters Foundation|Agenzia Fides|Fides|KUNA|QNA|WAM"
    "|Business Wire|PRNewswire|PR Newswire|GLOBE NEWSWIRE|ACN|IPS|KHN|States Newsroom|The Center Square"
    "|Baptist Press|CNS|CP|Sputnik|UNB|BSS|APP|INA|NNA|WAFA|SUNA|ENA|APS|TAP|LANA|NNT|VNA|Azertac|Trend".split("|")
)


class Form(msgspec.Struct, frozen=True):
    """What has the form of a dateline: extent, printed places and agencies, the day, and what ends it.

    `separator` is the dash or colon, "" when an agency alone ends it. `brackets` says that an agency stands in
    brackets; `day` is None when no readable day is printed, or its year cannot be known.
    """

    start: int
    end: int
    places: tuple[str, ...]
    agencies: tuple[str, ...]
    date_text: str | None
    day: datetime.date | None
    separator: str


class _Part(msgspec.Struct, frozen=True):
    """What stands after the places: agencies, or a day."""

    end: int
    agencies: tuple[str, ...] = ()
    qualifier: str | None = None
    date_text: str | None = None
    day: datetime.date | None = None


def match(text: str, start: int, end: int, reference: datetime.date | None) -> Form | None:
    """Return what has the form of a dateline at the start of text[start:end]."""
    head = text[start : min(end, start + _LONGEST)]
    begin = _marker_end(head)
    first = _bracket(head, begin, reference) if head.startswith("(", begin) else None
    if first is not None and first.agencies:
        form = _agency_first(head, begin, first, reference)
    else:
        form = _bare_agency(head, begin) or _places_first(head, begin, reference)
    return form and msgspec.structs.replace(form, start=form.start + start, end=form.end + start)


def is_agency(name: str) -> bool:
    """Return whether a printed name is a news agency, or a broadcaster that datelines name."""
    known = agencies.look_up(name)
    return name in _BROADCASTERS or (known is not None and not agencies.is_picture_library(name))


def _marker_end(head: str) -> int:
    marker = _MARKER.match(head)
    return marker.end() if marker else 0


def _agency_first(head: str, begin: int, first: _Part, reference: datetime.date | None) -> Form | None:
    """Read "(ANSA) - ROMA, 28 APR -" and "(Reuters) -"."""
    separator = _SEPARATOR.match(head, first.end)
    if separator is None:
        return None
    rest = _marker_end(head[separator.end() :]) + separator.end()
    form = _places_first(head, rest, reference)
    if form is not None and (form.date_text or form.places[0].isupper()) and form.separator:
        return msgspec.structs.replace(form, start=begin, agencies=(*first.agencies, *form.agencies))
    return Form(begin, separator.end(), (), first.agencies, None, None, separator[0].strip())


def _bare_agency(head: str, begin: int) -> Form | None:
    """Read "CNN —": an agency alone, without brackets."""
    separator = _BLANK_DASH.search(head, begin, begin + 30)
    if separator is None or not is_agency(head[begin : separator.start()]):
        return None
    return Form(begin, separator.end(), (), (head[begin : separator.start()],), None, None, separator[0].strip())


def _places_first(head: str, begin: int, reference: datetime.date | None) -> Form | None:
    """Read "PLACE[/PLACE], day (agency) -", day and agency in any order, each at most twice."""
    places, position = _places(head, begin)
    if not places:
        return None
    found: list[_Part] = []
    while len(found) < 4 and (part := _part(head, position, reference)):
        found.append(part)
        position = part.end
        if part.qualifier:
            places[-1] = head[head.rfind(places[-1], begin, position) : position]
    separator = _SEPARATOR.match(head, position)
    if separator and not found and (late := _part(head, separator.end(), reference)) and late.date_text:
        # "KANSAS CITY, Mo. - March 13 -": the day between two dashes
        found, separator = [late], _SEPARATOR.match(head, late.end) or separator
    names = tuple(name for part in found for name in part.agencies)
    if separator is None and not (names and re.match(r"[.:]?\s", head[position : position + 2] + " ")):
        return None
    end = separator.end() if separator else position + head.startswith((".", ":"), position)
    day = next((part for part in found if part.date_text), None)
    return Form(
        begin,
        end,
        tuple(places),
        names,
        day.date_text if day else None,
        day.day if day else None,
        separator[0].strip() if separator else "",
    )


def _places(head: str, begin: int) -> tuple[list[str], int]:
    """Return the printed places at `begin` and where they end: "BEIJING and TAIPEI", "Nairobi, Kenya"."""
    end = _name_end(head, begin)
    if end == begin:
        return [], begin
    places = [head[begin:end]]
    start = begin
    while len(places) < 5:
        if comma := _COMMA.match(head, end):
            stop = _name_end(head, comma.end())
            qualifier = head[comma.end() : stop]
            if not qualifier or (is_agency(qualifier) and not areas_of(qualifier)):
                break
            end = stop
            places[-1] = head[start:end]
            continue
        join = _JOIN.match(head, end)
        stop = _name_end(head, join.end()) if join else end
        if join is None or stop == join.end():
            break
        if "/" not in join[0] and is_known(head[start:stop]):  # Trinidad and Tobago
            places[-1] = head[start:stop]
        else:
            start = join.end()
            places.append(head[start:stop])
        end = stop
    return places, end


def _name_end(head: str, begin: int) -> int:
    """Return where the capitalized words from `begin` end; `begin` when there is none. Dates are no names."""
    end = begin
    position = begin
    for _ in range(_MOST_WORDS):
        particle = _PARTICLE.match(head, position) if position > begin else None
        if particle:
            position = particle.end() + 1
            continue
        word = _WORD.match(head, position)
        if (
            word is None
            or not word[0][0].isupper()
            or _is_date(head, word, alone=position == begin)
            or (position > begin and word[0] == "AND")
        ):
            break
        end = word.end()
        if head[end : end + 1] != " ":
            break
        position = end + 1
    return end


def _is_date(head: str, word: re.Match[str], *, alone: bool) -> bool:
    """Return whether a date begins with the word; "Rio de Janeiro" and "Santo Domingo" hold none."""
    folded = fold_word(word[0])
    if alone and (folded in WEEKDAY_NAMES or folded in RELATIVE_DAYS):
        return True
    return folded in MONTHS and date_grammar.match(head, word.start()) is not None


def _part(head: str, position: int, reference: datetime.date | None) -> _Part | None:
    """Return the day or the agencies that stand at `position`, after a comma or a blank."""
    bracket = _bracket(head, position, reference)
    if bracket is not None:
        return bracket
    bare = _BARE_AGENCY.match(head, position)
    if bare and is_agency(bare[1]):
        return _Part(bare.end(), (bare[1],))
    gap = _GAP.match(head, position)
    return _day(head, gap.end(), reference) if gap else None


def _bracket(head: str, position: int, reference: datetime.date | None) -> _Part | None:
    """Read "(AP)", "(dpa/lno)", "(AP, April 28)", "/TASS/", "[India]"."""
    found = _BRACKET.match(head, position)
    if found is None:
        return None
    if found[3]:
        return _Part(found.end(), qualifier=found[3]) if areas_of(found[3]) else None
    content = found[1] or found[2]
    day = _day(content, 0, reference)
    if day is not None and day.end == len(content):
        return msgspec.structs.replace(day, end=found.end())
    if areas_of(content) and not is_agency(content):
        return _Part(found.end(), qualifier=content)
    names, date_text, when = [], None, None
    for piece in re.split(r"/|, ", content):
        read = _day(piece, 0, reference)
        if read is not None and read.end == len(piece):
            date_text, when = read.date_text, read.day
        else:
            names.append(piece.strip())
    return _Part(found.end(), tuple(names), None, date_text, when)


def _day(head: str, position: int, reference: datetime.date | None) -> _Part | None:
    """Return the date or the weekday at `position`."""
    printed = date_grammar.match(head, position)
    if printed is not None:
        day = dates.resolve(printed, reference)
        return _Part(printed.end, date_text=head[position : printed.end], day=day)
    word = _WORD.match(head, position)
    if word is None or fold_word(word[0]) not in WEEKDAY_NAMES:
        return None
    return _Part(word.end(), date_text=word[0], day=reference and dates.resolve_day(word[0], reference))
