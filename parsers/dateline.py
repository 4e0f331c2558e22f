"""The dateline: printed over the lead, or inferred from it."""

import re

from ..schemas.article import Dateline
from . import dateline_form, dateline_lead
from .dateline_form import Form, is_agency
from .document import Document
from .places import is_famous, is_known, look_up

_LEAD = 80  # characters: a shorter paragraph before the lead is a button, a label or a byline
_MOST_PARAGRAPHS = 40
_SENTENCE = re.compile(r"\s*(?:[“\"'‘«„(<$£€¿¡]{0,2}(?:[^\W_a-z]|\d)|$)", re.ASCII)
_LABEL = re.compile(r"[A-Z][A-Z .'-]{1,40}:\s")


def find(document: Document) -> Dateline | None:
    """Return the article's dateline, or None when nothing tells.

    A printed one stands at the start of the first real paragraph of the body (or of the line after the byline); else
    the lead may tell the place, and the day is the published one (or the reference day that the user gave).
    """
    for start, end in _leads(document):
        form = dateline_form.match(document.text, start, end, document.reference_date)
        if form is not None and (confidence := _confidence(document, form, end)):
            return _printed(document.text, form, confidence)
    return dateline_lead.infer(document)


def _leads(document: Document) -> list[tuple[int, int]]:
    """Return where a dateline may begin: body paragraphs up to the first long one, and their lines after a byline."""
    leads: list[tuple[int, int]] = []
    for paragraph in document.paragraphs[:_MOST_PARAGRAPHS]:
        if paragraph.role != "body":
            continue
        start, end = paragraph.start, paragraph.end
        leads.append((start, end))
        line_end = document.text.find("\n", start, end)
        if 0 < line_end - start < _LEAD:
            leads.append((line_end + 1, end))
        if end - start >= _LEAD:
            break
    return leads


def _confidence(document: Document, form: Form, end: int) -> float:
    """Return how sure it is that the form is a dateline; 0 when it is none."""
    known_agency = any(map(is_agency, form.agencies))
    if not form.places:
        return 0.95 if known_agency else 0.0
    known = all(map(is_known, form.places))
    capitals = all(place.split(",")[0].isupper() for place in form.places)
    if form.agencies:
        return 0.99 if known_agency and (known or capitals) else 0.9 if known_agency or (known and capitals) else 0.0
    if not form.separator or not _SENTENCE.match(document.text, form.end, max(form.end, end)):
        return 0.0
    if form.date_text:
        return 0.98 if known and capitals else 0.9 if known or capitals else 0.0
    if not known or (form.separator == ":" and not (capitals and _labels(document) == 1)):
        return 0.0
    if capitals:
        return 0.95
    sure = form.separator in "–—" and end - form.end >= _LEAD // 2 and all(map(is_famous, form.places))
    return 0.85 if sure else 0.0


def _labels(document: Document) -> int:
    """Count the paragraphs that begin with words in capitals and a colon: more than one are a transcript's speakers."""
    return sum(bool(_LABEL.match(document.text, paragraph.start)) for paragraph in document.paragraphs)


def _printed(text: str, form: Form, confidence: float) -> Dateline:
    places = tuple(map(look_up, form.places))
    return Dateline(
        "printed",
        text[form.start : form.end],
        form.start,
        form.end,
        places[0] if places else None,
        places,
        form.agencies,
        form.day.isoformat() if form.day else None,
        form.date_text,
        confidence,
    )
