"""Kinds of quotation: a clause that can stand alone (direct), or a fragment within the reporter's sentence (mixed)."""

from itertools import islice
from typing import Literal

from ..common.patterns import lazy
from ..document.marks import Stretch
from ..words.language import Language, QuotationWords
from ..words.marks import CLOSING_MARKS
from .surface import reads_as_sentence

WORD = lazy(r"[^\W_]+(?:['’-][^\W_]+)*")
FINAL_STOPS = ".!?…—"
LONGEST_BEFORE = 30  # characters before the marks that tell what leads into them
MOST_WORDS_READ = 60  # words that are read of a stretch: enough to see a subject and its verb


def first_words(text: str, start: int, end: int, limit: int = MOST_WORDS_READ) -> list[str]:
    """Return the first words of text[start:end] as printed, apostrophes straight."""
    return [match.group().replace("’", "'") for match in islice(WORD.finditer(text, start, end), limit)]


def quotation_kind(text: str, stretch: Stretch, floor: int, language: Language) -> Literal["direct", "mixed"]:
    """Return the kind of a quotation in a sentence that starts at `floor`.

    >>> from newsjson.parsers.words.en.language import ENGLISH
    >>> line = "It was “a disgrace” to say “we are done here”."
    >>> [quotation_kind(line, Stretch(s, e, s - 1, e + 1, 0), 0, ENGLISH) for s, e in ((8, 18), (28, 44))]
    ['mixed', 'direct']
    """
    words = first_words(text, stretch.start, stretch.end)
    last = text[stretch.end - 1]
    begins = not text[stretch.start].islower()
    before = text[max(floor, stretch.outer_start - LONGEST_BEFORE) : stretch.outer_start].rstrip()
    if begins and not before and (last in FINAL_STOPS + ",)" or last in CLOSING_MARKS):
        return "direct"
    if before.endswith(":"):
        stands = begins and _stands_behind_colon(words, language, ended=last in FINAL_STOPS)
    elif not language.quotation_words.finite:
        return "direct" if begins and reads_as_sentence(text, stretch, words) else "mixed"
    else:
        lead = WORD.findall(before)[-1:] if before and before[-1] not in ",—–-" else []
        if _leads_to_fragment(lead, language.quotation_words, begins):
            return "mixed"
        ended = bool(before) and last in FINAL_STOPS + ","
        stands = ended and _introduced(before, lead, words, language, begins)
    return "direct" if stands or is_clause(words, language, begins=begins) else "mixed"


def _stands_behind_colon(words: list[str], language: Language, *, ended: bool) -> bool:
    """Tell whether a stretch behind a colon is long enough to be a sentence; `ended` says that a final stop ends it."""
    known = language.quotation_words
    subject = words[:1] and (words[0].lower() in known.pronouns or words[0].lower() in known.nominatives)
    return len(words) > 3 or (ended and (len(words) > 2 or bool(len(words) == 2 and subject)))


def _leads_to_fragment(lead: list[str], known: QuotationWords, begins: bool) -> bool:
    """Tell whether the word before a stretch needs it to be complete: would “…”, was “…”, of “…”."""
    return bool(lead) and lead[0].lower().replace("’", "'") in known.fragment_leads and not begins


def _introduced(before: str, lead: list[str], words: list[str], language: Language, begins: bool) -> bool:
    """Tell whether a comma, “that” or “saying” leads into a stretch that is long enough to be a sentence."""
    known = language.quotation_words
    introduced = before[-1] == "," or (lead and lead[0].lower() in language.reporting_verbs.introducing)
    whole = words and words[0].lower() not in known.bare_openers and words[0].lower() not in known.subordinators
    return bool(introduced and whole and (len(words) > 7 or (begins and len(words) > 3)))


def is_clause(words: list[str], language: Language, *, begins: bool) -> bool:
    """Tell whether words hold a clause with its own subject and finite verb; `begins`: they open with a capital."""
    if not words:
        return False
    known = language.quotation_words
    lowers = [word.lower() for word in words]
    first = lowers[0]
    bare = first in known.bare_openers or first in known.subordinators
    if not begins and (bare or language.function_words.class_by_ending(first) == "ing"):
        return False
    if begins and first in known.imperatives and len(words) > 1:
        return True
    if known.nominatives & set(lowers[:-1]):
        return True
    if first in known.other_subjects and len(words) > 2 and (begins or first in known.pronouns):
        return True
    return any(_is_predicate(lowers, index, known, begins) for index in range(len(lowers)))


def _is_predicate(lowers: list[str], index: int, known: QuotationWords, begins: bool) -> bool:
    """Tell whether the word at `index` is a finite verb with a subject before it, or opens a question."""
    word = lowers[index]
    if not index:
        return ("'" in word and word in known.finite_verbs) or (begins and word in known.finite)
    before = lowers[index - 1]
    if before in known.no_subjects:
        return False
    if word in known.finite or word in known.finite_verbs:
        return True
    return bool(known.negative_ending) and word.endswith(known.negative_ending)
