"""Whether what has the form of a dateline is one: known places and agencies, capitals, a day, and what follows."""

from ..common.patterns import lazy
from ..document.document import Document
from ..places.places import areas_of, is_famous_city, is_known_place, is_only_town
from ..words.dateline_agencies import is_agency, is_paper, is_sign
from ..words.marks import MARKS
from .ending import DatelineForm
from .form import match_dateline

SHORTEST_LEAD = 80  # characters: a shorter paragraph before the lead is a button, a label or a byline
_SHORTEST_SENTENCE = 40  # characters, behind a dateline that little else speaks for
_TRANSCRIPT = 4  # paragraphs that begin with words in capitals and a colon

_MAY_END = lazy(r"[-–—―_:(/\[【电電讯訊]")
_WITHIN = 120  # characters from a dateline's beginning to its dash or bracket
_OPENING = lazy(rf"\s*[{MARKS}(<$£€¿¡]{{0,2}}")
_FIGURE = lazy(r"\s*[\d$€£%+]")  # "BERLIN — 3.7 million" is a list's
_FIRST_WORD = lazy(r"\s*([\w'’-]{4,})")  # "Der" and "Le" are places too
# "Paris – Roubaix is a race", and not "Durban – Phoenix residents say": what follows the second city.
_ROUTE = lazy(r"\s(?:is|was|are|were|has|had|will|would|and|or|in|on|by)\b|[^\w\s]|$")
_LABEL = lazy(r"([A-Z][A-Z .'-]{1,40}):\s")
_ANY_LABEL = lazy(
    rf"[^\W\d_][\w .'’/-]{{1,40}}:(?:\s(?!(?<=[a-z]:\s)[{MARKS}])|(?=[A-Z]))"
)  # not "The mayor said: “We …"
# What tells a place that no table has, printed in capitals: where it lies, or what it is.
_WHERE = lazy(r"(?:ABOARD|NEAR|OUTSIDE|OFF|ALONG THE|AT THE|ON THE [A-Z -]{3,40} BORDER$)")
_KIND = lazy(
    r"(?!THE |AN? )[^\W\d_][\w .'’-]{1,40} (?:ISLANDS?|ATOLL|BAY|BEACH|LAKE|VALLEY|COUNTY|TOWNSHIP|SPRINGS|FALLS"
    r"|HEIGHTS|PENINSULA|BASE|AIRPORT|CAMP|NATIONAL PARK|RESERVATION|MOUNTAINS|DESERT|CROSSING|BORDER)"
)


def dateline_confidence(document: Document, form: DatelineForm, end: int) -> float:
    """Return how sure it is that the form is a dateline, in a paragraph that ends at `end`; 0 when it is none."""
    if _shouts(document.text, form, end) or any(_is_kind_of_text(document, place) for place in form.places):
        return 0.0
    if not form.places:
        return _without_place(form)
    known_agency = any(map(is_agency, form.agencies))
    known = all(map(is_known_place, form.places))
    if form.bracketed:
        return _bracketed(document, form, known=known)
    if not known and not known_agency and end - form.start < SHORTEST_LEAD:
        return 0.0  # a headline in capitals, not a lead
    if form.agencies:
        return _signed(document, form, end, known, known_agency)
    if form.date_text and (form.separator != "." or (known and _in_capitals(form))):
        return _dated(document, form, end, known=known)
    return _bare(document, form, end, known=known)


def opens_with_dateline(text: str, start: int, end: int) -> bool:
    """Return whether a paragraph plainly begins with a dateline: known places in capitals, a day or an agency.

    >>> opens_with_dateline("BAKU (AP) — The talks went on.", 0, 30)
    True
    >>> opens_with_dateline("BAKU TALKS GO ON - MINISTER", 0, 27)
    False
    """
    if not _MAY_END.search(text, start, min(end, start + _WITHIN)):
        return False
    form = match_dateline(text, start, end, None)
    if form is None or _shouts(text, form, end):
        return False
    known_agency = any(map(is_agency, form.agencies))
    if not form.places:
        return known_agency
    known, capitals = all(map(is_known_place, form.places)), _in_capitals(form)
    if form.date_text or known_agency:
        return known or capitals or (known_agency and form.separator not in ("", ":"))
    return known and capitals and form.separator not in (":", ".", "")


def _shouts(text: str, form: DatelineForm, end: int) -> bool:
    """Return whether the paragraph is a headline in capitals."""
    return end - form.start < SHORTEST_LEAD and form.end < end and text[form.start : end].isupper()


def _is_kind_of_text(document: Document, place: str) -> bool:
    """Return whether what stands in a place's position says what the article is: "BREAKING NEWS, April 28 –"."""
    return document.language.nouns.kinds_of_text.issuperset(place.lower().split())


def _without_place(form: DatelineForm) -> float:
    if form.agencies:
        if any(map(is_agency, form.agencies)):
            return 0.95
        return 0.9 if form.date_text and all(map(is_paper, form.agencies)) else 0.0
    return 0.8 if form.date_text and form.separator not in (":", ".") else 0.0  # "MAY7 --"


def _bracketed(document: Document, form: DatelineForm, *, known: bool) -> float:
    """Return the confidence of "(Beirut) –", and of "(Montréal) Le conseil" where papers print that."""
    if not known or not _is_sentence(document.text, form.end):
        return 0.0
    if form.separator:
        return 0.9 if form.date_text or is_famous_city(form.places[0]) else 0.0
    return 0.85 if "" in document.language.dateline_ends else 0.0


def _signed(document: Document, form: DatelineForm, end: int, known: bool, known_agency: bool) -> float:
    """Return the confidence of places with an agency, or with what stands in an agency's place."""
    if not form.separator:
        return 0.9 if known_agency and (known or form.date_text) else 0.0
    capitals = _in_capitals(form)
    if known_agency:
        return 0.99 if known or capitals else 0.9
    if known and (capitals or form.date_text or form.separator == "|"):
        return 0.9
    return 0.85 if _is_signed_by_desk(form) and _is_before_sentence(document, form, end) else 0.0


def _is_signed_by_desk(form: DatelineForm) -> bool:
    """Return whether signs in small letters stand behind cities that everybody knows: "Hamburg (lno) -"."""
    return all(map(is_sign, form.agencies)) and all(map(is_famous_city, form.places))


def _is_before_sentence(document: Document, form: DatelineForm, end: int) -> bool:
    """Return whether a sentence of some length follows in the paragraph."""
    return end - form.end >= _SHORTEST_SENTENCE and _is_sentence(document.text, form.end)


def _dated(document: Document, form: DatelineForm, end: int, *, known: bool) -> float:
    capitals = _in_capitals(form)
    if known or capitals:
        return 0.98 if known and capitals else 0.9
    if len(form.places) > 1 or len(form.places[0].split()) > 2 or form.separator == ":" or not form.separator:
        return 0.0
    return 0.8 if _is_before_sentence(document, form, end) else 0.0


def _bare(document: Document, form: DatelineForm, end: int, *, known: bool) -> float:
    """Return the confidence of places without a day or an agency: what follows must be a sentence."""
    if not _is_sentence(document.text, form.end):
        return 0.0
    if form.separator == ".":
        return _stopped(document, form, end)
    capitals = _in_capitals(form)
    if form.places[0].lower() in document.language.words_like_cities and (form.separator == ":" or not capitals):
        return 0.0
    if not known:
        return 0.85 if capitals and form.separator != ":" and all(map(_is_described, form.places)) else 0.0
    if form.separator == ":" and not _may_have_colon(document, form, capitals=capitals):
        return 0.0
    if capitals:
        return 0.0 if end - form.start < SHORTEST_LEAD and _FIGURE.match(document.text, form.end) else 0.95
    return 0.85 if _is_plain_without_capitals(document, form, end) else 0.0


def _may_have_colon(document: Document, form: DatelineForm, *, capitals: bool) -> bool:
    return _is_no_label(document) and (capitals or _is_only_label(document, form))


def _is_plain_without_capitals(document: Document, form: DatelineForm, end: int) -> bool:
    """Return whether "Paris –" stands before a sentence and names what can hardly be anything but a city."""
    if end - form.end < _SHORTEST_SENTENCE:
        return False
    following = _FIRST_WORD.match(document.text, form.end, end)
    if following and is_famous_city(following[1]) and _ROUTE.match(document.text, following.end(), end):
        return False
    return all(is_famous_city(place) or is_only_town(place) or _is_town_in_area(place) for place in form.places)


def _stopped(document: Document, form: DatelineForm, end: int) -> float:
    """Return the confidence of "Hamburg. Der Senat", where papers print that: elsewhere a list may."""
    if "." not in document.language.dateline_ends or end - form.end < SHORTEST_LEAD or form.date_text:
        return 0.0
    return 0.8 if all(map(is_famous_city, form.places)) else 0.0


def _in_capitals(form: DatelineForm) -> bool:
    return all(place.split(",")[0].isupper() for place in form.places)


def _is_described(place: str) -> bool:
    """Return whether an unknown name says itself that it is a place: "ABOARD THE MV OTTERBY", "OTTERBY ISLAND"."""
    return bool(_WHERE.match(place) or _KIND.fullmatch(place))


def _is_town_in_area(place: str) -> bool:
    """Return whether a place is one word with its state or country behind it: two could be a person and his land."""
    town, _, area = place.partition(", ")
    return town.isalpha() and bool(areas_of(area))


def _is_sentence(text: str, start: int) -> bool:
    """Return whether a sentence, or nothing, stands at `start`: a small letter would go on with the one before."""
    position = _OPENING.match(text, start).end()  # type: ignore[union-attr]  # matches everywhere, if nothing
    return not text[position : position + 1].islower()


def _is_no_label(document: Document) -> bool:
    """Return whether the words before the colon are a place, and not a speaker of a transcript or a list's label."""
    labels = [m[1] for p in document.paragraphs if (m := _LABEL.match(document.text, p.start, p.end))]
    return len(labels) < _TRANSCRIPT and sum(map(is_known_place, labels)) < 2


def _is_only_label(document: Document, form: DatelineForm) -> bool:
    """Return whether "New Delhi:" is the only paragraph's beginning of its kind, before a long one."""
    if "," in form.places[0]:
        return True
    labels = sum(bool(_ANY_LABEL.match(document.text, p.start, p.end)) for p in document.paragraphs if p.role == "body")
    return ":" in document.language.dateline_ends and labels == 1
