"""The dateline that is not printed: the place where the lead says that it happens, and the published day."""

from ..schemas.article import Dateline
from . import dates
from .document import Document
from .places import PlaceMention, mentions

_MOST_SENTENCES = 3
_NEAR = 40  # characters between a place and the day's word that makes it the place of the event


def infer(document: Document) -> Dateline | None:
    """Return the dateline that the lead implies, or None when it names no place of an event."""
    if document.reference_date is None:
        return None
    for start, end in _lead_sentences(document):
        for mention in mentions(document.text, start, end):
            confidence = _confidence(document, mention, start, end)
            if confidence:
                day = document.reference_date.isoformat()
                return Dateline(
                    "inferred", None, None, None, mention.place, (mention.place,), (), day, None, confidence
                )
    return None


def _lead_sentences(document: Document) -> list[tuple[int, int]]:
    """Return the first sentences of the body's first real paragraph."""
    lead = next((p for p in document.paragraphs if p.role == "body" and p.end - p.start >= 80), None)
    if lead is None:
        return []
    spans = [(s.start, s.end) for s in document.sentences if lead.start <= s.start and s.end <= lead.end]
    return spans[:_MOST_SENTENCES] or [(lead.start, min(lead.end, lead.start + 400))]


def _confidence(document: Document, mention: PlaceMention, start: int, end: int) -> float:
    """Return how sure it is that the place is where the event happened: a day's word stands beside it."""
    before = dates.find_date(document.text, max(start, mention.start - _NEAR), mention.start, document.reference_date)
    after = dates.find_date(document.text, mention.end, min(end, mention.end + _NEAR), document.reference_date)
    if not (before or after):
        return 0.0
    return 0.7 if after and after.start - mention.end < 8 else 0.6
