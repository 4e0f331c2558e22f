"""Kinds of quotation: a clause that can stand alone (direct), or a fragment within the reporter's sentence (mixed)."""

from itertools import islice
from typing import Literal

from ..common.patterns import lazy
from ..document.marks import Stretch
from ..words.en.quotes import (
    BARE_OPENERS,
    FINITE,
    FINITE_VERBS,
    IMPERATIVES,
    LEADS_TO_FRAGMENTS,
    NOMINATIVES,
    OTHER_SUBJECTS,
    PRONOUNS,
    SUBORDINATORS,
)

WORD = lazy(r"[^\W_]+(?:['’-][^\W_]+)*")
FINAL_STOPS = ".!?…—"
LOOK = 60  # words that are read of a stretch: enough to see a subject and its verb


def words_of(text: str, start: int, end: int, limit: int = LOOK) -> list[str]:
    """Return the first words of text[start:end] as printed, apostrophes straight."""
    return [match.group().replace("’", "'") for match in islice(WORD.finditer(text, start, end), limit)]


def kind(text: str, stretch: Stretch, floor: int) -> Literal["direct", "mixed"]:
    """Return the kind of a quotation in a sentence that starts at `floor`.

    >>> line = "It was “a disgrace” to say “we are done here”."
    >>> [kind(line, Stretch(s, e, s - 1, e + 1, 0), 0) for s, e in ((8, 18), (28, 44))]
    ['mixed', 'direct']
    """
    words = words_of(text, stretch.start, stretch.end)
    last = text[stretch.end - 1]
    begins = not text[stretch.start].islower()
    before = text[max(floor, stretch.outer_start - 30) : stretch.outer_start].rstrip()
    if begins and not before and (last in FINAL_STOPS or last in ",)'’\""):
        return "direct"
    if before.endswith(":"):
        long = len(words) > 2 or (len(words) == 2 and words[0].lower() in PRONOUNS | NOMINATIVES)
        stands = begins and long and (last in FINAL_STOPS or len(words) > 3)
        return "direct" if stands or is_clause(words, begins=begins) else "mixed"
    lead = WORD.findall(before)[-1:] if before and before[-1] not in ",—–-" else []
    if _leads_to_fragment(lead, begins):
        return "mixed"
    if before and last in FINAL_STOPS + "," and _introduced(before, lead, words, begins):
        return "direct"
    return "direct" if is_clause(words, begins=begins) else "mixed"


def _leads_to_fragment(lead: list[str], begins: bool) -> bool:
    """Tell whether the word before a stretch needs it to be complete: would “…”, was “…”, of “…”."""
    return bool(lead) and lead[0].lower().replace("’", "'") in LEADS_TO_FRAGMENTS and not begins


def _introduced(before: str, lead: list[str], words: list[str], begins: bool) -> bool:
    """Tell whether a comma, “that” or “saying” leads into a stretch that is long enough to be a sentence."""
    introduced = before[-1] == "," or (lead and lead[0].lower() in ("that", "saying", "said", "says"))
    whole = words and words[0].lower() not in BARE_OPENERS and words[0].lower() not in SUBORDINATORS
    return bool(introduced and whole and (len(words) > 7 or (begins and len(words) > 3)))


def is_clause(words: list[str], *, begins: bool) -> bool:
    """Tell whether words hold a clause with its own subject and finite verb; `begins`: they open with a capital."""
    if not words:
        return False
    lowers = [word.lower() for word in words]
    first = lowers[0]
    if not begins and (first in BARE_OPENERS or first in SUBORDINATORS or first.endswith("ing")):
        return False
    if begins and first in IMPERATIVES and len(words) > 1:
        return True
    if NOMINATIVES & set(lowers[:-1]) or (first in OTHER_SUBJECTS and len(words) > 2 and (begins or first in PRONOUNS)):
        return True
    return any(_is_predicate(lowers, index, begins) for index in range(len(lowers)))


def _is_predicate(lowers: list[str], index: int, begins: bool) -> bool:
    """Tell whether the word at `index` is a finite verb with a subject before it, or opens a question."""
    word = lowers[index]
    if not index:
        return ("'" in word and word in FINITE_VERBS) or (begins and word in FINITE)
    before = lowers[index - 1]
    if before in ("to", "and", "or", "but", "not") or before in ("who", "which", "that"):
        return False
    return word in FINITE or word in FINITE_VERBS or word.endswith("n't")
