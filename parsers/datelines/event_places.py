"""Evidence in a lead: how surely a sentence ties its event to a place.

A place counts when a recent day stands beside it ("arrived in Otterby on Monday", "Monday in Otterby"), when the
sentence opens with the day and the meeting ("Monday at the forum in Otterby"), when somebody comes, meets, speaks or is
hurt there by the words before it and a day stands in the sentence, or when officials of the place say something
(leads.py has the words). The day must lie within a week before the article's: other days are history, or plans.
What is to come, what the article compares with or looks back to, and what stands at a place for good do not count.
"""

import datetime

import msgspec

from ..common.patterns import lazy
from ..dates import dates
from ..places.places import PlaceMention
from ..words.dates import WEEKDAY_NAMES, fold_date_word
from ..words.en import leads

_DAY_REACH = 16  # characters between a place and the day's word
_DAYS_BACK = 7
_WORD = lazy(r"[^\W\d_]+(?:-feira)?")
# "But Monday at the annual forum in": a day, and the meeting or the town
_OPENING = lazy(
    r"(?:But |And |On |Late |Early |Am ){0,2}([^\W\d_]+)(?: \w+)? "
    r"(?:(?:at|during|in) [\w’' ]{3,60})?\b(?:in|at|near|outside) "
)
_CLAUSE = lazy(r"[,;:—–]\s")


class LeadSentence(msgspec.Struct, frozen=True):
    """A sentence of an article's text, and the day that the article is from."""

    text: str
    start: int
    end: int
    published: datetime.date | None


def event_confidence(sentence: LeadSentence, mention: PlaceMention, first: LeadSentence) -> float:
    """Return how sure it is that the lead's event happened at the place; 0 when nothing says so.

    `first` is the lead's first sentence: what somebody elsewhere later says of its event does not count.
    """
    before = sentence.text[sentence.start : mention.start]
    near = _CLAUSE.split(before)[-1]
    if leads.ANOTHER_TIME.match(sentence.text, mention.end, sentence.end) or leads.PRICES.search(near):
        return 0.0
    if _officials_say(sentence, mention, before):
        return 0.0 if leads.TO_COME.search(near) else 0.6
    if leads.TO_COME.search(before) or leads.SPOKEN_OF.search(near):
        return 0.0
    if _opens_with_day(before):
        return 0.8
    if leads.LASTING.search(before) or (first != sentence and _is_remark(first, before)):
        return 0.0
    if _is_day_beside(sentence, mention):
        return 0.8 if leads.HAPPENING.search(before) or leads.MEETING.search(before) else 0.7
    return 0.0 if leads.LOOKING_BACK.search(near) else _confidence_afar(sentence, before)


def _opens_with_day(before: str) -> bool:
    """Return whether the sentence is "Monday at the forum in" up to the place."""
    opening = _OPENING.fullmatch(before)
    return opening is not None and _is_day(opening[1])


def _confidence_afar(sentence: LeadSentence, before: str) -> float:
    """Return the confidence where no day stands beside the place: what the sentence says must happen there."""
    meets = leads.MEETING.search(before)
    if _has_recent_day(sentence, sentence.start, sentence.end):
        if meets or leads.HAPPENING.search(before):
            return 0.7
        is_deed = leads.DEED.search(before) and not leads.CALAMITY.search(before)
        return 0.6 if is_deed and not leads.LOOKING_BACK.search(before) else 0.0
    if not meets or not leads.SPEAKING.search(sentence.text, sentence.start, sentence.end):
        return 0.0
    other_day = dates.find_date(sentence.text, sentence.start, sentence.end, sentence.published)
    return 0.6 if other_day is None else 0.0


def _officials_say(sentence: LeadSentence, mention: PlaceMention, before: str) -> bool:
    return bool(leads.OFFICIALS.search(before) and leads.SAID.match(sentence.text, mention.end, sentence.end))


def _is_remark(first: LeadSentence, before: str) -> bool:
    """Return whether somebody "said in Otterby" what he thinks of an event that the first sentence gives its day."""
    return bool(leads.REMARK.search(before)) and _has_recent_day(first, first.start, first.end)


def _is_day_beside(sentence: LeadSentence, mention: PlaceMention) -> bool:
    start, end = max(sentence.start, mention.start - _DAY_REACH), min(sentence.end, mention.end + _DAY_REACH)
    return _has_recent_day(sentence, mention.end, end) or _has_recent_day(sentence, start, mention.start)


def _has_recent_day(sentence: LeadSentence, start: int, last: int) -> bool:
    """Return whether a day of the week up to the published one begins in text[start:last], and ends in the sentence.

    Of an article without a day the names of the week and "today" count: who writes "on Monday" means the last one.
    """
    published = sentence.published
    found = dates.find_date(sentence.text, start, sentence.end, published)
    if found and found.start < last:
        days = (published - datetime.date.fromisoformat(found.stamp.date)).days if published else -1
        return 0 <= days <= _DAYS_BACK
    return any(_is_day(word[0]) for word in _WORD.finditer(sentence.text, start, last))


def _is_day(word: str) -> bool:
    """Return whether a word is a day of the week, or today or yesterday: "Monday", "Samstagabend"."""
    folded = fold_date_word(word)
    return folded in leads.TODAY or leads.DAY_PARTS.sub("", folded) in WEEKDAY_NAMES
