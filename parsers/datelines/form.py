"""The form of printed datelines: places, a day, agencies and a separator, in the orders that agencies print them.

    dateline  = [marker] [note] (places | "(" places ")" | small letters | agency | day) …
    places    = name ["," area] {("/" | "and") name ["," area]}           place_names.py
    part      = day | agency | "(" agency ")" | "[" area "]"              parts.py
    separator = "—" | "-" | "--" | ".-" | ":" | "_" | …

Only the form is read here; confidence.py tells whether what has the form is a dateline.
"""

import datetime
import re

import msgspec

from ..common.patterns import lazy
from ..places.places import areas_of, is_known_place
from ..words.dateline_agencies import is_agency, is_house, is_paper, stands_alone
from .east_asian import match_east_asian
from .ending import SEPARATOR, DatelineForm, form_closed_at
from .parts import DatelinePart, bracket_at, day_at, day_of, part_at
from .place_names import places_at

_LONGEST_DATELINE = 160  # characters, as the following
_LONGEST_OUTLET = 30  # the name of an agency or newspaper without brackets
_SMALL_NAME = 40  # characters of a name in small letters, its area included

_MARKER = lazy(r"[\s*•■►▪+>#]{0,6}")
_NOTE = lazy(
    r"""
    (?: (?:RPT | UPDATE(?:[ ]\d{1,2})? | REFILE | CORRECTED | (?:\d(?:st|nd|rd|th)[ ])?LEAD
          | BREAKING(?:[ ]NEWS)? | EXCLUSIVE | DEVELOPING) (?: [ ]? [-–—]{1,2} [ ]? | :[ ])
      | (?: dal(?:la)?[ ]nostr[oa][ ](?:inviat[oa]|corrispondente)
          | de[ ]notre[ ](?:correspondante?|envoyée?[ ]spéciale?)(?:[ ]à)?
          | de[ ]nuestr[oa][ ](?:corresponsal|enviad[oa](?:[ ]especial)?)(?:[ ]en)?
          | von[ ]unsere[mr][ ]korrespondent(?:en|in)(?:[ ]in)?
        ) (?:[ ]*\n | [,:]?[ ])
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OUTLET_END = lazy(r"(?:[ \xa0]{1,2}[-–—]{1,2}|\.[-–—])(?=\s|$)")
_GLUED_HYPHEN = lazy(
    r"-(?=[\"“‘'«]|(?:The|An?|In|At|As|After|On|It|He|She|They|We|This|These|That|There|Two|Three|Four|Five|Police|With)\s)"
)
# Behind the bracket of an agency: "(CNN)The council", "(RNS) The council".
_BEFORE_SENTENCE = lazy(r"[.:]?[ \xa0]{0,2}(?=[\"“‘'«]?[^\W\d_a-z])")
_PAPER = lazy(r"([A-Z][A-Z .'&-]{3,40}) (?=\()")
_BEFORE_PLACE = lazy(r",?[ ]")
_GLUED_DAY = lazy(r"([A-Z]{3,9})(\d{1,2})(?=[ ,])")
_LINE_END = lazy(r"[ ]*(?:\n|$)")


def match_dateline(text: str, start: int, end: int, reference: datetime.date | None) -> DatelineForm | None:
    """Return what has the form of a dateline at the start of text[start:end]."""
    head = text[start : min(end, start + _LONGEST_DATELINE)]
    begin = _opening_end(head)
    for read in _READERS:
        form = read(head, begin, reference)
        if form is not None:
            return msgspec.structs.replace(form, start=form.start + start, end=form.end + start)
    return None


def is_dateline_line(line: str) -> bool:
    """Return whether a whole line is a dateline with its agency: "AFP, MANILA", "LONDON, April 28 (Reuters)", "CNN —".

    >>> is_dateline_line("AFP, MANILA"), is_dateline_line("MANILA")
    (True, False)
    """
    form = match_dateline(line, 0, len(line), None)
    if form is None or form.end != len(line) or not any(map(is_agency, form.agencies)):
        return False
    return all(map(is_known_place, form.places)) if form.places else form.separator not in ("", ":")


def _opening_end(head: str) -> int:
    """Return where markers, and notes of editors, before a dateline end."""
    begin = _marker_end(head, 0)
    note = _NOTE.match(head, begin)
    return _marker_end(head, note.end()) if note else begin


def _marker_end(head: str, position: int) -> int:
    return _MARKER.match(head, position).end()  # type: ignore[union-attr]  # matches everywhere, if nothing


def _eastern(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    found = match_east_asian(head, begin, reference)
    if found is None:
        return None
    return DatelineForm(begin, found.end, found.places, (found.agency,), found.date_text, found.day, found.sign)


def _hyphen_glued(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "Udhampur-The council": a word that begins sentences tells it from a name with a hyphen."""
    hyphen = _GLUED_HYPHEN.search(head, begin, begin + _LONGEST_OUTLET)
    if hyphen is None:
        return None
    places, end = places_at(head[: hyphen.start()], begin)
    if end != hyphen.start() or not all(map(is_known_place, places)):
        return None
    return DatelineForm(begin, hyphen.end(), tuple(places), (), None, None, "-")


def _paper_first(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "OTTERBY TIMES (EFE)": a paper's name where the place stands, before a sentence or a dash."""
    paper = _PAPER.match(head, begin)
    if paper is None or not is_paper(paper[1]) or is_known_place(paper[1]):
        return None
    bracket = bracket_at(head, paper.end(), reference)
    if bracket is None or not any(map(is_agency, bracket.agencies)):
        return None
    separator = SEPARATOR.match(head, bracket.end) or _BEFORE_SENTENCE.match(head, bracket.end)
    if separator is None:
        return None
    names, mark = (paper[1], *bracket.agencies), separator[0].strip()
    end = separator.end() if mark else bracket.end
    return DatelineForm(begin, end, (), names, bracket.date_text, bracket.day, mark)


def _agency_first(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "(ANSA) - ROMA, 28 APR -" and "(Reuters) -"."""
    first = bracket_at(head, begin, reference) if head.startswith("(", begin) else None
    known = first is not None and any(map(is_agency, first.agencies))
    separator = SEPARATOR.match(head, first.end) if first and first.agencies else None
    separator = separator or (_BEFORE_SENTENCE.match(head, first.end) if first and known else None)
    if first is None or separator is None:
        return None
    form = _places_first(head, _marker_end(head, separator.end()), reference)
    if form is not None and (form.date_text or form.places[0].isupper()) and form.separator:
        return msgspec.structs.replace(form, start=begin, agencies=(*first.agencies, *form.agencies))
    mark = separator[0].strip()
    end = separator.end() if mark else first.end
    return DatelineForm(begin, end, (), first.agencies, first.date_text, first.day, mark)


def _outlet_first(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "CNN —", an agency alone without brackets, and "TEMPO.CO, Jakarta -", "AFP, MANILA" on a line."""
    separator = _OUTLET_END.search(head, begin, begin + _LONGEST_OUTLET)
    if separator is not None and stands_alone(house := head[begin : separator.start()]):
        form = _places_first(head, _marker_end(head, separator.end()), reference)
        if form is not None and form.separator not in ("", ":", ".") and all(map(is_known_place, form.places)):
            return msgspec.structs.replace(form, start=begin, agencies=(house, *form.agencies))
        return DatelineForm(begin, separator.end(), (), (house,), None, None, separator[0].strip())
    comma = head.find(", ", begin, begin + _LONGEST_OUTLET)
    if comma < 0:
        return None
    if is_paper(head[begin:comma]) and " " in head[begin:comma]:
        return _dated_paper(head, begin, comma, reference)
    if not is_house(head[begin:comma]):
        return None
    places, end = places_at(head, comma + 2)
    form = _places_first(head, comma + 2, reference)
    if form is None and places and places[0].isupper() and _LINE_END.match(head, end):
        form = DatelineForm(begin, end, tuple(places), (), None, None, "")
    return form and msgspec.structs.replace(form, start=begin, agencies=(head[begin:comma], *form.agencies))


def _dated_paper(head: str, begin: int, comma: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "Otterby News, 27 January -"."""
    day = day_at(head, comma + 2, reference)
    separator = SEPARATOR.match(head, day.end) if day else None
    if day is None or separator is None or separator[0].strip() == ":":
        return None
    return DatelineForm(begin, separator.end(), (), (head[begin:comma],), day.date_text, day.day, separator[0].strip())


def _bracketed_place(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "(Montréal) Le conseil" and "(Beirut, April 28, 2025) –"."""
    if not head.startswith("(", begin):
        return None
    close = head.find(")", begin)
    places, end = places_at(head[:close], begin + 1)
    if not places:
        return None
    day = part_at(head[:close], end, reference, dated=False) if end < close else None
    if (day.end if day else end) != close or (day and not day.date_text):
        return None
    separator = SEPARATOR.match(head, close + 1)
    if separator is None and not head.startswith(" ", close + 1):
        return None
    stop = separator.end() if separator else close + 1
    printed = separator[0].strip() if separator else ""
    date_text, when = (day.date_text, day.day) if day else (None, None)
    return DatelineForm(begin, stop, tuple(places), (), date_text, when, printed, bracketed=True)


def _places_first(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "PLACE[/PLACE], day (agency) -", day and agency in any order."""
    places, position = places_at(head, begin)
    if not places:
        return None
    agency = len(places[-1]) - _agency_behind(places[-1])
    if agency < len(places[-1]):
        position -= len(places[-1]) - agency
        places[-1] = places[-1][:agency]
    return _after_places(head, begin, places, position, reference)


def _agency_behind(place: str) -> int:
    """Return how many characters of a printed place are an agency behind it, blank included: "London CNN"."""
    blank = place.find(" ")
    while blank > 0 and "," not in place:
        if is_house(place[blank + 1 :].partition(" ")[0]) and is_agency(place[blank + 1 :]):
            capitals = place[blank + 1 : blank + 3].isupper()
            return len(place) - blank if capitals and is_known_place(place[:blank]) else 0
        blank = place.find(" ", blank + 1)
    return 0


def _small_letters(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "mexico city, april 28 -", as feeds without capitals have it: only known places with a day."""
    end = head.find(",", begin, begin + _SMALL_NAME)
    if end <= begin or not head[begin:end].replace(" ", "").isalpha() or not is_known_place(head[begin:end]):
        return None
    further = head.find(",", end + 1, begin + _SMALL_NAME)
    if further > 0 and areas_of(head[end + 1 : further].strip()):
        end = further
    form = _after_places(head, begin, [head[begin:end]], end, reference)
    return form if form and form.date_text and form.separator else None


def _day_first(head: str, begin: int, reference: datetime.date | None) -> DatelineForm | None:
    """Read "Jan 30 (Reuters) -", "April 28, 2025, Geneva –" and, of old wires, "MAY7 --"."""
    glued = _GLUED_DAY.match(head, begin)
    if glued:  # MAY7
        day = day_of(f"{glued[1]} {glued[2]}", reference)
        day = day and msgspec.structs.replace(day, end=glued.end(), date_text=glued[0])
    else:
        day = day_at(head, begin, reference)
    if day is None:
        return None
    agency = part_at(head, day.end, reference, dated=False)
    if agency is not None and agency.agencies:
        return form_closed_at(head, begin, [], [day, agency], agency.end, reference)
    gap = _BEFORE_PLACE.match(head, day.end)
    form = _places_first(head, gap.end(), reference) if gap else None
    if form is not None and form.separator and not form.date_text:
        return msgspec.structs.replace(form, start=begin, date_text=day.date_text, day=day.day)
    return form_closed_at(head, begin, [], [day], day.end, reference) if head[begin : day.end].isupper() else None


def _after_places(
    head: str, begin: int, places: list[str], position: int, reference: datetime.date | None
) -> DatelineForm | None:
    found: list[DatelinePart] = []
    while part := part_at(head, position, reference, dated=any(part.date_text for part in found)):
        if part.qualifier and any(earlier.date_text for earlier in found):
            part = DatelinePart(part.end, (part.qualifier,))  # "(Saba)" behind a day is an agency, and no island
        found.append(part)
        position = part.end
        if part.qualifier:
            places[-1] = head[head.rfind(places[-1], begin, position) : position]
    return form_closed_at(head, begin, places, found, position, reference)


# In this order: the first that reads something is right.
_READERS = (
    _eastern,
    _hyphen_glued,
    _paper_first,
    _agency_first,
    _outlet_first,
    _bracketed_place,
    _places_first,
    _small_letters,
    _day_first,
)
