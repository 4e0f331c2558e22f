"""Positions: whether a reporting clause stands before or behind what it reports, or within it."""

from .clauses import WordRange, subject_after
from .contents import QUOTED, trim
from .sentence_words import SentenceWords

_VERBS = frozenset(("AUX", "ed"))
# Words that a report does not end with: what follows "said" goes on.
_CLAUSE_WORDS = frozenset(("AUX", "THAT", "SUBJ", "WH", "SUB", "AS", "TO", "QUOTE", "FRAGMENT", ";", ":", "AND"))
LONGEST_ADJUNCT = 9  # words: in a study published on Monday


def adjoins(words: SentenceWords, source: WordRange, group: WordRange) -> bool:
    """Say whether nothing but marks and a day stands between a source and its verb ("Lee on Sunday said")."""
    time_words = words.language.function_words.time_words
    return all(
        words.classes[i] in (",", "-", ")", "PREP", "ADV") or words.lowers[i] in time_words
        for i in range(source[1], group[0])
    )


def closes(words: SentenceWords, begin: int, group: WordRange, first: int, limit: int) -> bool:
    """Say whether the reporting clause that begins at `begin` comes after (the first piece of) what it reports."""
    classes = words.classes
    before = classes[begin - 1] if begin else "^"
    before2 = classes[begin - 2] if begin > 1 else "^"
    after = classes[group[1]] if group[1] < limit else "$"
    participle = begin == group[0] and classes[group[0]] == "ing"
    if before == "QUOTE" or (before == "," and before2 in QUOTED):
        return after not in ("QUOTE", "THAT") and not participle
    if before != "," or begin < 3 or participle:
        return False
    if after in (".", "$", ",") or group[1] >= limit - 1:
        return True
    return begin < group[0] and _holds_verb(words, first, begin) and _only_adjunct(words, group[1], limit)


def inverted(words: SentenceWords, group: WordRange, first: int, limit: int) -> WordRange | None:
    """Return the subject of "the road was blocked, said Ana Lee, the mayor", or None.

    The sentence ends with it, and what stands before the comma is a clause, not an aside that waits for its verb
    ("Lee, a teacher, said the road was blocked").
    """
    classes = words.classes
    if (
        group[0] < 3
        or classes[group[0] - 1] != ","
        or words.lowers[group[0]] not in words.language.reporting_verbs.inverting
    ):
        return None
    subject = subject_after(words, group[1])
    if subject is None or not {"DET", "NAME", "s"} & set(classes[subject[0] : subject[1]]):
        return None
    end = trim(words, subject[1], limit)
    if end > subject[1] and not _only_adjunct(words, subject[1], limit):
        return None
    start = max([i + 1 for i in range(first, group[0] - 1) if classes[i] == ","], default=first)
    is_aside = start > first and (
        classes[start] in ("DET", "NUM", "WH", "SUB") or not _holds_verb(words, start, group[0])
    )
    return None if is_aside or not _holds_verb(words, first, group[0]) else subject


def _holds_verb(words: SentenceWords, start: int, end: int) -> bool:
    return not _VERBS.isdisjoint(words.classes[start:end]) or end - start > 6


def _only_adjunct(words: SentenceWords, start: int, limit: int) -> bool:
    """Say whether nothing but a day, a place or a hearer follows ("said on Monday", "told Reuters in Lima")."""
    end = trim(words, start, limit)
    kinds = words.classes[start:end]
    if len(kinds) > LONGEST_ADJUNCT or not _CLAUSE_WORDS.isdisjoint(kinds):
        return False
    if words.classes[start] in ("PREP", "ADV", "OBJ") or _is_hearer(words, start):
        return True
    return words.lowers[start] in words.language.function_words.time_words


def _is_hearer(words: SentenceWords, start: int) -> bool:
    """Say whether a verb of telling stands before `start`: who is told is no content."""
    return words.lowers[start - 1] in words.language.reporting_verbs.told
