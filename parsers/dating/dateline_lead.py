"""The dateline that is not printed: the place where the lead says that it happens, and the published day.

A place counts when the first sentences put a day beside it ("arrived in Otterby on Monday", "Monday in Otterby"), or
when something happens there by the words before it ("talks in Otterby") and a day stands in the same sentence. The day
must lie within a week before the article's: other days are history, or plans.
"""

import datetime
import re

from ...schemas.article import Dateline
from ..document import Document
from ..gazetteer.namesakes import country_of_site
from ..gazetteer.places import PlaceMention, mentions
from ..patterns import lazy
from . import dates

_LEAD = 80
_MOST_SENTENCES = 2
_BESIDE = 16  # characters between a place and the day's word
_DAYS_BACK = 7
_REACH = 60  # characters before a place in which its verb is looked for
_TO_COME = lazy(r"\b(?:will|would|(?:set|due|plans?|planned|scheduled|hopes?|expected) to)\b", re.IGNORECASE)
_HAPPENING = lazy(
    r"""\b(?: arriv(?:ed|es|ing) | land(?:ed|s) | gather(?:ed|s|ing)? | met | meets? | meeting | held | opened | opens
      | began | begins | killed | injured | wounded | shot | died | found | arrested | detained | signed | visited
      | talks | summit | conference | ceremony | rally | protests? | march | speech | court | hearing | trial | match
      | attacks? | shooting | explosion | fire | crash | strike | strikes | election | vote | concert | festival
    )\s(?:in|at|near|outside)\s$""",
    re.VERBOSE | re.IGNORECASE,
)


def infer(document: Document) -> Dateline | None:
    """Return the dateline that the lead implies, or None when it names no place of an event, or no day is known."""
    if document.reference_date is None:
        return None
    for start, end in _lead_sentences(document):
        for mention in mentions(document.text, start, end, home=country_of_site(document.metadata.canonical_url)):
            confidence = _confidence(document.text, mention, start, end, document.reference_date)
            if confidence:
                day = document.reference_date.isoformat()
                return Dateline(
                    "inferred", None, None, None, mention.place, (mention.place,), (), day, None, confidence
                )
    return None


def _lead_sentences(document: Document) -> list[tuple[int, int]]:
    """Return the first sentences of the body's first real paragraph."""
    lead = next((p for p in document.paragraphs if p.role == "body" and p.end - p.start >= _LEAD), None)
    if lead is None:
        return []
    spans: list[tuple[int, int]] = []
    for sentence in document.sentences:
        if sentence.start >= lead.end or len(spans) == _MOST_SENTENCES:
            break
        if sentence.start >= lead.start:
            spans.append((sentence.start, min(sentence.end, sentence.start + 600)))
    return spans


def _confidence(text: str, mention: PlaceMention, start: int, end: int, published: datetime.date) -> float:
    """Return how sure it is that the place is where the event of the lead happened; 0 when nothing says so."""
    if _TO_COME.search(text, max(start, mention.start - _REACH), mention.start):
        return 0.0
    if _has_recent_day(text, mention.end, mention.end + _BESIDE, end, published):
        return 0.7
    if _has_recent_day(text, max(start, mention.start - _BESIDE), mention.start, end, published):
        return 0.7
    happens = _HAPPENING.search(text, max(start, mention.start - _REACH), mention.start)
    return 0.6 if happens and _has_recent_day(text, start, end, end, published) else 0.0


def _has_recent_day(text: str, start: int, last: int, end: int, published: datetime.date) -> bool:
    """Return whether a day of the week up to the published one begins in text[start:last]; it may reach to `end`."""
    found = dates.find_date(text, start, end, published)
    if found is None or found.start >= last:
        return False
    days = (published - datetime.date.fromisoformat(found.stamp.date)).days
    return 0 <= days <= _DAYS_BACK
