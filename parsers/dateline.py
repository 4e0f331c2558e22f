"""The dateline: printed over the lead, or inferred from it."""

from ..schemas.article import Dateline
from .dating import dateline_form, dateline_lead
from .dating.dateline_form import Form, is_agency
from .document import Document
from .gazetteer.namesakes import country_of_site
from .gazetteer.places import is_famous, is_known, look_up
from .patterns import lazy

_LEAD = 80  # characters: a shorter paragraph before the lead is a button, a label or a byline
_MOST_PARAGRAPHS = 80
_LONG_PARAGRAPHS = 3
_TRANSCRIPT = 4  # paragraphs that begin with words in capitals and a colon
_OPENING = lazy(r"\s*[“\"'‘«„(<$£€¿¡]{0,2}")
_FIRST_WORD = lazy(r"\s*([\w'’-]+)")
_LABEL = lazy(r"[A-Z][A-Z .'-]{1,40}:\s")


def find(document: Document) -> Dateline | None:
    """Return the article's dateline, or None when nothing tells.

    A printed one stands at the start of the first real paragraph of the body (or of the line after the byline); else
    the lead may tell the place, and the day is the published one (or the reference day that the user gave).
    """
    for start, end, least in _leads(document):
        form = dateline_form.match(document.text, start, end, document.reference_date)
        if form is not None and (confidence := _confidence(document, form, end)) >= least:
            return _printed(document, form, confidence)
    return dateline_lead.infer(document)


def _leads(document: Document) -> list[tuple[int, int, float]]:
    """Return where a dateline may begin, and how sure it has to be there.

    That is at body paragraphs up to the first long one, at their second line (the first may be a byline), and, where
    a standfirst stands among the body, at the next long ones.
    """
    leads: list[tuple[int, int, float]] = []
    long = 0
    for paragraph in document.paragraphs[:_MOST_PARAGRAPHS]:
        if paragraph.role != "body":
            continue
        start, end = paragraph.start, paragraph.end
        least = 0.95 if long else 0.5
        leads.append((start, end, least))
        line_end = document.text.find("\n", start, end)
        if 0 < line_end - start < _LEAD:
            leads.append((line_end + 1, end, least))
        long += end - start >= _LEAD
        if long == _LONG_PARAGRAPHS:
            break
    return leads


def _confidence(document: Document, form: Form, end: int) -> float:
    """Return how sure it is that the form is a dateline; 0 when it is none."""
    known_agency = any(map(is_agency, form.agencies))
    if not form.places:
        return 0.95 if known_agency else 0.0
    known = all(map(is_known, form.places))
    capitals = all(place.split(",")[0].isupper() for place in form.places)
    if not known and not known_agency and end - form.start < _LEAD:
        return 0.0  # a headline in capitals, not a lead
    if form.agencies and not form.separator:
        return 0.9 if known and known_agency else 0.0
    if form.agencies:
        return 0.99 if known_agency and (known or capitals) else 0.9 if known_agency or (known and capitals) else 0.0
    if form.date_text:
        return 0.98 if known and capitals else 0.9 if known or capitals else 0.0
    return _bare_confidence(document, form, end) if known else 0.0


def _bare_confidence(document: Document, form: Form, end: int) -> float:
    """Return the confidence of known places without a day or an agency: what follows must be a sentence."""
    if not _is_sentence(document.text, form.end):
        return 0.0
    capitals = all(place.split(",")[0].isupper() for place in form.places)
    if form.separator == ":" and not ((capitals or "," in form.places[0]) and _is_no_label(document, form)):
        return 0.0
    if capitals:
        return 0.95
    if end - form.end < _LEAD // 2 or not all(map(is_famous, form.places)):
        return 0.0
    following = _FIRST_WORD.match(document.text, form.end, end)
    return 0.0 if following and is_famous(following[1]) else 0.85  # "Paris – Roubaix" is a race


def _is_sentence(text: str, start: int) -> bool:
    """Return whether a sentence, or nothing, stands at `start`: a small letter would go on with the one before."""
    opening = _OPENING.match(text, start)
    position = opening.end() if opening else start
    return not text[position : position + 1].islower()


def _is_no_label(document: Document, form: Form) -> bool:
    """Return whether the words before the colon are a place, and not one of a transcript's speakers."""
    labels = [m[0] for p in document.paragraphs if (m := _LABEL.match(document.text, p.start, p.end))]
    return len(labels) < _TRANSCRIPT and sum(label.startswith(form.places[0]) for label in labels) < 2


def _printed(document: Document, form: Form, confidence: float) -> Dateline:
    home = country_of_site(document.metadata.canonical_url)
    places = tuple(look_up(place, document.text, home) for place in form.places)
    return Dateline(
        "printed",
        document.text[form.start : form.end],
        form.start,
        form.end,
        places[0] if places else None,
        places,
        form.agencies,
        form.day.isoformat() if form.day else None,
        form.date_text,
        confidence,
    )
