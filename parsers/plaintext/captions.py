"""Captions: which sentences before a credit belong to the picture, and which are the article's own."""

import re

from ...schemas.article import Paragraph
from ..common.patterns import lazy
from ..document.language import language_of
from ..document.sentences import split_sentences
from ..words.en.calendar import ANY_MONTH, ANY_MONTH_BEGINNING, ANY_WEEKDAY
from ..words.en.captions import PAST_TENSES, REPORT_WORDS, SHOWN_VERBS
from ..words.marks import DOUBLE_MARKS, MARKS

_WITH_DATE = lazy(
    rf"\b(?:{ANY_MONTH_BEGINNING})[a-z]*\.? \d{{1,2}}, (?:19|20)\d\d\b|\b\d{{1,2}} (?:{ANY_MONTH}),? (?:19|20)\d\d"
)
_WITHOUT_VERB = lazy(r"An? [^.,]{3,60} (?:at|in|of|on|near|outside|during)\b")
_DEPENDENT = lazy(
    r"(?:Behind|Beside|Next to|At|On the|In (?:the )?(?:background|foreground|front|back|middle)|He|She|They|It"
    r"|The (?:two|pair|photo))\b"
)
# "closed the bridge", "voted on Monday" are finite; "moored in Arden", "the damaged bridge" describe what is seen.
_PAST_ED = lazy(
    rf"\b[a-z]{{2,}}ed (?:on (?:{ANY_WEEKDAY})"
    r"|(?:the|an?|his|her|its|their|this|that|these|those|against|for|all|some|no|more|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+)\b)"
)
_BE_ON_DAY = lazy(rf"\b(?:was|were|had) .{{0,80}}\b(?:{ANY_WEEKDAY})\b", re.DOTALL)

_AROUND_WORDS = ".,:;()" + MARKS
_SENTENCE_ENDS = ".!?" + MARKS

_MOST_SENTENCES = 4  # of a paragraph that is a caption as a whole

# What captions say: who stands where, and what the picture is.
_DEIXIS = lazy(
    r"""
    \b(?: from[ ]left | (?:top|bottom|back|front|first|second)[ ](?:left|right|row) | clockwise
      | (?:at|far|pictured|and|,)[ ](?:left|right)\b | pictured | file[ ](?:photo|image|picture)
      | in[ ]this[ ](?:\w+[ ])?(?:photo|image|picture|photograph|screen)
      | in[ ]an?[ ](?:undated[ ])?(?:photo|image|picture) | (?:is|are)[ ](?:seen|shown) | can[ ]be[ ]seen
      | artist(?:'s|’s)[ ](?:impression|rendering) | (?:aerial|general|satellite)[ ](?:view|photo|image)
      | poses? | photo[ -]call )
    | \((?:left|right|centre|center|l|r|c|top|above|below|pictured)\) | ,[ ](?:left|right|centre|center),
    """,
    re.VERBOSE | re.IGNORECASE,
)


def caption_score(text: str) -> int:
    """Return how much a text speaks like a caption; above 0 it probably is one, below it is the article's own.

    >>> caption_score("Voters queue outside a school in Arden, Estonia, on May 4, 2025.") > 0
    True
    >>> caption_score("But the party has also warned that it would appeal, she said.") > 0
    False
    """
    printed = text.split()
    words, folded = len(printed), {word.strip(_AROUND_WORDS).lower() for word in printed}
    score = 3 * bool(_DEIXIS.search(text)) + (not folded.isdisjoint(SHOWN_VERBS)) + 2 * bool(_WITH_DATE.search(text))
    score += 3 * text.startswith(("FILE ", "FILE:"))
    score += bool(text[-1:].isalnum()) + bool(_WITHOUT_VERB.match(text))
    score -= 2 * min(2, len(folded & REPORT_WORDS))
    return score - (words > 60) - 2 * (words > 90) - 3 * (words < 6)


def tells_what_happened(line: str) -> bool:
    """Return whether a paragraph is a whole sentence about the past, as reports have them and captions hardly.

    >>> tells_what_happened("The council met on Monday and closed the bridge.")
    True
    >>> tells_what_happened("The old bridge of Velm, damaged by the storm.")
    False
    """
    if line[-1:] not in _SENTENCE_ENDS or caption_score(line) > 1:
        return False
    words = {word.strip(".,:;").lower() for word in line.split()}
    return not words.isdisjoint(PAST_TENSES) or bool(_PAST_ED.search(line) or _BE_ON_DAY.search(line))


def caption_start(text: str, start: int, end: int) -> int:
    """Return where the caption begins that ends at `end`, in a paragraph that begins at `start`.

    A paragraph of its own is all caption. Run into the article's text it is the last sentence, or more where that one
    cannot stand alone; what stands before is the article's.
    """
    untold = language_of(None)  # the whole text tells its language, once it is put together
    sentences = split_sentences(text, (Paragraph("body", start, end),), (), untold)
    if not sentences or _all_caption([text[s.start : s.end] for s in sentences]):
        return start
    last = len(sentences) - 1
    while (
        last > 0
        and len(sentences) - last < 3
        and _needs_more(text[sentences[last].start : end], text[sentences[last - 1].start : sentences[last - 1].end])
    ):
        last -= 1
    return sentences[last].start


def _all_caption(sentences: list[str]) -> bool:
    """Return whether a whole paragraph is the caption: few sentences, none of a report."""
    if len(sentences) > _MOST_SENTENCES:
        return False
    reports = sum(_reports(sentence) for sentence in sentences[:-1])
    first, last = caption_score(sentences[0]), caption_score(sentences[-1])
    if last >= max(first, 0) + 2 or (last > 0 and first <= 0):
        # a full caption of its own: what stands before it is the article's
        return reports == 0 and len(sentences[-1].split()) < 8
    return first > 0 or (reports == 0 and len(sentences) <= 3)


def _reports(sentence: str) -> bool:
    """Return whether a sentence is a report's: it quotes somebody, or has a word that captions hardly have."""
    words = {word.strip(".,:;()").lower() for word in sentence.split()}
    return not words.isdisjoint(REPORT_WORDS) or not DOUBLE_MARKS.isdisjoint(sentence)


def _needs_more(last: str, before: str) -> bool:
    """Return whether the last sentence cannot stand alone: it points back, or is a mere fragment."""
    if len(last.split()) < 3:
        return True
    score = caption_score(before)
    return score > max(1, caption_score(last)) or (score > 0 and bool(_DEPENDENT.match(last)))
