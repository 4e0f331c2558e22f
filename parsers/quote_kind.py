"""Kinds of quotation: a clause that can stand alone (direct), or a fragment within the reporter's sentence (mixed)."""

import re
from typing import Literal

from .marks import Stretch
from .quote_words import BARE_OPENERS, FINITE, FINITE_VERBS, FIRST_AND_SECOND_PERSON, IMPERATIVES, OTHER_SUBJECTS

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
FINAL_STOPS = ".!?…—"
LOOK = 60  # words that are read of a stretch: enough to see a subject and its verb


def words_of(text: str, start: int, end: int, limit: int = LOOK) -> list[str]:
    """Return the first words of text[start:end] as printed, apostrophes straight."""
    found: list[str] = []
    for match in WORD.finditer(text, start, end):
        found.append(match.group().replace("’", "'"))
        if len(found) == limit:
            break
    return found


def kind(text: str, stretch: Stretch, *, alone: bool) -> Literal["direct", "mixed"]:
    """Return the kind of a quotation; `alone` says that no words of the reporter lead into it within its sentence.

    >>> line = "It was “a disgrace” to say “we are done here”."
    >>> [kind(line, Stretch(s, e, s - 1, e + 1, 0), alone=False) for s, e in ((8, 18), (28, 44))]
    ['mixed', 'direct']
    """
    last = text[stretch.end - 1]
    begins = text[stretch.start].isupper() or not text[stretch.start].isalpha()
    if alone and begins and (last in FINAL_STOPS or last in ")'’"):
        return "direct"
    words = words_of(text, stretch.start, stretch.end)
    return "direct" if is_clause(words, begins=begins, ended=last in FINAL_STOPS, alone=alone) else "mixed"


def is_clause(words: list[str], *, begins: bool, ended: bool, alone: bool) -> bool:
    """Tell whether words hold a clause with its own finite verb.

    `begins` says that they open with a capital, `ended` that a final stop closes them, `alone` that no words of the
    reporter lead into them.
    """
    if not words:
        return False
    lowers = [word.lower() for word in words]
    if lowers[0] in BARE_OPENERS and not (begins and (ended or alone)):
        return False
    if lowers[0] in IMPERATIVES and begins and (len(words) > 1 or ended):
        return True
    for index, word in enumerate(lowers):
        if word in FINITE_VERBS and (index or "'" in word):
            return True
        if word in FINITE and (index or begins) and not _is_relative(lowers, index):
            return True
        if index and word.endswith("n't"):
            return True
    if any(w in FIRST_AND_SECOND_PERSON and w in ("i", "we", "you") for w in lowers[:-1]):
        return True
    if begins and lowers[0] in OTHER_SUBJECTS and len(words) > 2:
        return True
    return begins and ended and len(words) > 3


def _is_relative(lowers: list[str], index: int) -> bool:
    """Tell whether the verb belongs to a relative clause: a man who is."""
    return index > 1 and lowers[index - 1] in ("who", "which", "that")
