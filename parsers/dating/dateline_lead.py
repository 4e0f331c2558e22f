"""The dateline that is not printed: the place where the lead says that it happens, and the published day.

A place counts when the first sentences put a day beside it ("arrived in Otterby on Monday", "Monday in Otterby"), or
when a day stands in its sentence and somebody comes, meets, speaks or is hurt there by the words before it
(lead_words.py). The day must lie within a week before the article's: other days are history, or plans. What is to come,
what the article compares with, and what stands at a place for good do not count. Nothing is inferred from less.
"""

import datetime

from ...schemas.article import Dateline
from ..document import Document
from ..gazetteer.namesakes import country_of_site
from ..gazetteer.places import PlaceMention, mentions
from ..patterns import lazy
from . import dates, lead_words
from .date_words import WEEKDAY_NAMES, fold

_LEAD = 80
_MOST_PARAGRAPHS, _MOST_SENTENCES = 2, 4
_LONGEST_SENTENCE = 600
_BESIDE = 16  # characters between a place and the day's word
_DAYS_BACK = 7
_REACH, _NEAR = 160, 60  # characters before a place in which words tell of plans; of comparisons
_AFTER = 60
_WORD = lazy(r"[^\W\d_]+(?:-feira)?")
# "But Monday at the annual forum in": a day, and the meeting or the town
_OPENING = lazy(
    r"(?:But |And |On |Late |Early |Am ){0,2}([^\W\d_]+)(?: \w+)? "
    r"(?:(?:at|during|in) [\w’' ]{3,60})?\b(?:in|at|near|outside) "
)
_CLAUSE = lazy(r"[,;:—–]\s")


def infer(document: Document) -> Dateline | None:
    """Return the dateline that the lead implies, or None when it names no place of a recent event.

    `date` is the published day, None when none is known.
    """
    home = country_of_site(document.metadata.canonical_url)
    best: tuple[float, PlaceMention] | None = None
    for start, end in _lead_sentences(document):
        for mention in mentions(document.text, start, end, home=home):
            confidence = _confidence(document.text, mention, start, end, document.reference_date)
            if confidence > (best[0] if best else 0.0):
                best = confidence, mention
    if best is None:
        return None
    confidence, mention = best
    day = document.reference_date.isoformat() if document.reference_date else None
    return Dateline("inferred", None, None, None, mention.place, (mention.place,), (), day, None, confidence)


def _lead_sentences(document: Document) -> list[tuple[int, int]]:
    """Return the first sentences of the body's first real paragraphs."""
    leads = [p for p in document.paragraphs if p.role == "body" and p.end - p.start >= _LEAD][:_MOST_PARAGRAPHS]
    spans: list[tuple[int, int]] = []
    for sentence in document.sentences if leads else ():
        if sentence.start >= leads[-1].end or len(spans) == _MOST_SENTENCES:
            break
        if any(lead.start <= sentence.start < lead.end for lead in leads):
            spans.append((sentence.start, min(sentence.end, sentence.start + _LONGEST_SENTENCE)))
    return spans


def _confidence(text: str, mention: PlaceMention, start: int, end: int, published: datetime.date | None) -> float:
    """Return how sure it is that the place is where the event of the lead happened; 0 when nothing says so."""
    before = text[max(start, mention.start - _REACH) : mention.start]
    near = _CLAUSE.split(before[-_NEAR:])[-1]
    if lead_words.TO_COME.search(before) or lead_words.SPOKEN_OF.search(near) or lead_words.PRICES.search(near):
        return 0.0
    opening = _OPENING.fullmatch(before)
    if opening and _is_day(opening[1]):
        return 0.8
    if lead_words.LASTING.search(before):
        return 0.0
    happens = lead_words.HAPPENING.search(before) or lead_words.MEETING.search(before)
    if _is_day_beside(text, mention, start, end, published):
        return 0.8 if happens else 0.7
    if lead_words.LOOKING_BACK.search(near):
        return 0.0
    return _confidence_afar(text, mention, start, end, published)


def _is_day_beside(text: str, mention: PlaceMention, start: int, end: int, published: datetime.date | None) -> bool:
    before = max(start, mention.start - _BESIDE)
    return _has_recent_day(text, mention.end, mention.end + _BESIDE, end, published) or _has_recent_day(
        text, before, mention.start, end, published
    )


def _confidence_afar(text: str, mention: PlaceMention, start: int, end: int, published: datetime.date | None) -> float:
    """Return the confidence where no day stands beside the place: what the sentence says must happen there."""
    before = text[max(start, mention.start - _REACH) : mention.start]
    meets = lead_words.MEETING.search(before)
    said = lead_words.SAID.match(text, mention.end, min(end, mention.end + _AFTER))
    if lead_words.OFFICIALS.search(before) and said:
        return 0.6
    if _has_recent_day(text, start, end, end, published):
        if meets or lead_words.HAPPENING.search(before):
            return 0.7
        whole = text[start : mention.start]
        is_deed = lead_words.DEED.search(whole) and not lead_words.CALAMITY.search(before[-_NEAR:])
        return 0.6 if is_deed and not lead_words.LOOKING_BACK.search(whole) else 0.0
    speaks = meets and lead_words.SPEAKING.search(text, start, end)
    return 0.6 if speaks and dates.find_date(text, start, end, published) is None else 0.0


def _has_recent_day(text: str, start: int, last: int, end: int, published: datetime.date | None) -> bool:
    """Return whether a day of the week up to the published one begins in text[start:last]; it may reach to `end`.

    Of an article without a day the names of the week and "today" count: who writes "on Monday" means the last one.
    """
    found = dates.find_date(text, start, end, published)
    if found and found.start < last:
        days = (published - datetime.date.fromisoformat(found.stamp.date)).days if published else -1
        return 0 <= days <= _DAYS_BACK
    return any(_is_day(word[0]) for word in _WORD.finditer(text, start, min(last, end)))


def _is_day(word: str) -> bool:
    """Return whether a word is a day of the week, or today or yesterday: "Monday", "Samstagabend"."""
    folded = fold(word)
    return folded in lead_words.TODAY or lead_words.DAY_PARTS.sub("", folded) in WEEKDAY_NAMES
