"""The dateline that is not printed: the place where the lead says that it happens, and the published day.

The first sentences are asked which place they tie an event to (event_places.py); nothing is inferred from less. The
surest place counts, the first of equals.
"""

import itertools
from collections.abc import Iterator

from ...schemas.article import Dateline
from ..document.document import Document
from ..places.namesakes import country_of_site
from ..places.places import PlaceMention, city_mentions
from .confidence import SHORTEST_LEAD
from .event_places import LeadSentence, event_confidence

_MOST_LEAD_PARAGRAPHS, _MOST_SENTENCES = 2, 2
_LONGEST_SENTENCE = 600


def infer_dateline(document: Document) -> Dateline | None:
    """Return the dateline that the lead implies, or None when it names no place of a recent event.

    `date` is the published day, None when none is known.
    """
    home = country_of_site(document.metadata.canonical_url)
    best: tuple[float, PlaceMention] | None = None
    first: LeadSentence | None = None
    for sentence in _lead_sentences(document):
        first = first or sentence
        for mention in city_mentions(document.text, sentence.start, sentence.end, home=home):
            confidence = event_confidence(sentence, mention, first)
            if confidence > (best[0] if best else 0.0):
                best = confidence, mention
    if best is None:
        return None
    sureness, mention = best
    day = document.reference_date.isoformat() if document.reference_date else None
    return Dateline("inferred", None, None, None, mention.place, (mention.place,), (), day, None, sureness)


def _lead_sentences(document: Document) -> Iterator[LeadSentence]:
    """Yield the first two sentences of each of the body's first two real paragraphs."""
    leads = [p for p in document.paragraphs if p.role == "body" and p.end - p.start >= SHORTEST_LEAD][
        :_MOST_LEAD_PARAGRAPHS
    ]
    for lead in leads:
        inside = (sentence for sentence in document.sentences if lead.start <= sentence.start < lead.end)
        for sentence in itertools.islice(inside, _MOST_SENTENCES):
            end = min(sentence.end, sentence.start + _LONGEST_SENTENCE)
            yield LeadSentence(document.text, sentence.start, end, document.reference_date)
