"""The dateline: printed over the lead, or inferred from it."""

from ...schemas.article import Dateline
from ..document.document import Document
from ..places.namesakes import country_of_site
from ..places.places import look_up_places
from .confidence import SHORTEST_LEAD, dateline_confidence
from .ending import DatelineForm
from .form import match_dateline
from .lead import infer_dateline

_MOST_PARAGRAPHS = 80
_LONG_PARAGRAPHS = 3


def find_dateline(document: Document) -> Dateline | None:
    """Return the article's dateline, or None when nothing tells.

    A printed one stands at the start of the first real paragraph of the body (or of the line after the byline); else
    the lead may tell the place, and the day is the published one (or the reference day that the user gave).
    """
    for start, end, least in _leads(document):
        form = match_dateline(document.text, start, end, document.reference_date)
        if form is not None and (confidence := dateline_confidence(document, form, end)) >= least:
            return _printed(document, form, confidence)
    return infer_dateline(document)


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
        least = (0.5, 0.85, 0.95)[long]
        leads.append((start, end, least))
        line_end = document.text.find("\n", start, end)
        if start < line_end < start + SHORTEST_LEAD:
            leads.append((line_end + 1, end, least))
        long += end - start >= SHORTEST_LEAD
        if long == _LONG_PARAGRAPHS:
            break
    return leads


def _printed(document: Document, form: DatelineForm, confidence: float) -> Dateline:
    home = country_of_site(document.metadata.canonical_url)
    places = look_up_places(form.places, document.text, home)
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
