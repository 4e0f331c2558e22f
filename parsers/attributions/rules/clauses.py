"""Clauses: the verb group around a cue, its subject, and what it reports, read off a sentence's word classes.

Everything works on indexes of words (see sentence_words.py); ranges are half open. No parser: closed word classes,
capitals, endings and punctuation delimit noun phrases well enough for news prose.
"""

from .sentence_words import SentenceWords

WordRange = tuple[int, int]

_GROUP_LEFT = frozenset(("AUX", "NOT", "ADV", "ly"))
_PHRASE_BREAKS = frozenset(
    (",", ";", ":", "(", ")", "-", "QUOTE", "FRAGMENT", "?", "!", "SUB", "THAT", "AS", "WH", "AUX", "NOT")
)
_NOUN_PHRASE = frozenset(("DET", "NAME", "NUM", "POS", "w", "s", "ing", "ed", "OBJ", "MARK", "."))


def verb_group(words: SentenceWords, index: int, lemma: str, tails: frozenset[str]) -> WordRange:
    """Return the cue around the head at `index`: auxiliaries, negation, adverbs, and a linking preposition."""
    classes, lowers = words.classes, words.lowers
    start = index
    while start and (classes[start - 1] in _GROUP_LEFT or (classes[start - 1] == "TO" and start - 1)):
        start -= 1
    while start < index and classes[start] in ("ADV", "ly") and (start == 0 or classes[start - 1] in (",", "AND")):
        start += 1  # "Meanwhile said" is no group
    end = index + 1
    while end < len(words) and f"{lemma} {lowers[end]}" in tails and end - index < 3:
        end += 1
    return start, end


def subject_before(words: SentenceWords, end: int) -> WordRange | None:
    """Return the noun phrase that ends right before the verb group at `end`, or None."""
    classes = words.classes
    last = end - 1
    if last < 0:
        return None
    known, lower = words.language.function_words, words.lowers[last]
    if classes[last] == "SUBJ" or (lower in known.relative_pronouns and lower not in known.object_pronouns):
        return last, end
    if classes[last] == "AND":
        return _clause_subject(words, last)
    if classes[last] in (",", "-", ")"):
        if classes[end] == "ing":  # "…, saying that": the clause's subject
            return _clause_subject(words, last)
        return _subject_with_aside(words, last)
    if classes[last] in _PHRASE_BREAKS or classes[last] in ("PREP", "TO", "OF"):
        return _clause_subject(words, last)
    return _phrase(words, end) or _clause_subject(words, end)


def _phrase(words: SentenceWords, end: int) -> WordRange | None:
    """Return the noun phrase that ends at `end`: backwards to the clause's start, less a leading adverbial."""
    start = end
    while start and not _breaks_phrase(words, start - 1, end):
        start -= 1
    start = _skip_adverbial(words, start, end)
    end = _before_time(words, start, end)
    return (start, end) if start < end else None


def _before_time(words: SentenceWords, start: int, end: int) -> int:
    """Return the end of a subject less the day between it and its verb ("Lee on Sunday said")."""
    known = words.language.function_words
    stop = end
    while stop - 1 > start and words.lowers[stop - 1] in known.time_words:
        stop -= 1
    if (
        stop < end
        and stop - 1 > start
        and (words.classes[stop - 1] == "PREP" or words.lowers[stop - 1] in known.time_modifiers)
    ):
        return stop - 1
    return stop if end - stop == 1 else end


def _breaks_phrase(words: SentenceWords, position: int, end: int) -> bool:
    kind = words.classes[position]
    right = words.classes[position + 1] if position + 1 < end else ""
    left = words.classes[position - 1] if position else ""
    if kind == "ed":
        # a finite verb ("the row led Lee to call"), not a participle ("a source involved in", "the embattled mayor")
        finite = left in ("NAME", "s", "w") and right in ("NAME", "DET", "SUBJ")
        return finite and words.lowers[position + 1] not in words.language.function_words.time_words
    if kind == "AND":
        # "Lee and Cruz said" is one subject; "Lee left and Cruz said" is not
        return not (left in ("NAME", "s", "w", "POS", "OBJ") and right not in ("SUBJ",))
    return kind in _PHRASE_BREAKS


def _skip_adverbial(words: SentenceWords, start: int, end: int) -> int:
    """Return where the subject starts after a leading "On Monday" or "In a statement"."""
    classes = words.classes
    if start >= end or classes[start] not in ("PREP", "TO"):
        timed = start + 2 < end and words.lowers[start + 1] in words.language.function_words.time_words
        return start + 2 if timed and words.lowers[start] in ("last", "earlier", "late", "this", "next") else start
    for position in range(end - 1, start + 1, -1):
        kind, left = classes[position], classes[position - 1]
        if kind == "SUBJ" or (kind == "DET" and left not in ("PREP", "OF", "TO", "DET")):
            return position
        if kind == "NAME" and left in ("w", "s", "NUM", "ing", "ed", "OBJ"):
            return position
        if kind == "NAME" and words.lowers[position - 1] in words.language.function_words.time_words:
            return position
    return end


def _subject_with_aside(words: SentenceWords, comma: int) -> WordRange | None:
    """Return "Dana Lee, director of the institute" before ", said": the phrase before the aside, and the aside."""
    classes = words.classes
    opening = "(" if classes[comma] == ")" else classes[comma]
    position = comma - 1
    while position >= 0 and classes[position] not in (opening, "QUOTE", "FRAGMENT", ";", ":"):
        position -= 1
    if position <= 0 or classes[position] != opening:
        return _clause_subject(words, comma)
    first = _phrase(words, position)
    if first is None:
        return None
    if (
        classes[first[0]] == "SUBJ"
        or classes[position + 1] in ("PREP", "ADV", "ly", "AS", "SUB", "ing")
        or (words.lowers[position + 1] in words.language.function_words.time_words)
    ):
        return first
    return first[0], comma + (opening == "(")


def _clause_subject(words: SentenceWords, end: int) -> WordRange | None:
    """Return the subject that a second verb shares: the first noun phrase of the clause before `end`."""
    classes, reporting = words.classes, words.language.reporting_verbs.inverting
    start = end
    while start and classes[start - 1] not in (";", ":", "QUOTE", "-", "("):
        start -= 1
    while start < end and (
        classes[start] in ("AND", "SUB", "AS", ",", "ADV", "ly", "MARK") or words.lowers[start] in reporting
    ):
        start += 1
    if start < end and classes[start] in ("PREP", "TO"):
        comma = next((i for i in range(start, end) if classes[i] == ","), None)
        if comma is None:
            return None
        start = comma + 1
    stop = start
    while stop < end and classes[stop] in ("DET", "NAME", "NUM", "POS", "w", "s", "SUBJ", "OF", "."):
        stop += 1
        if classes[stop - 1] == "SUBJ":
            break
    return (start, stop) if stop > start and classes[stop - 1] != "OF" else None


def subject_after(words: SentenceWords, start: int, *, leading: bool = False) -> WordRange | None:
    """Return the subject of an inverted clause ("said Dana Lee, director of the institute"), or None.

    `leading` says that the clause opens the sentence ("according to Dana Lee, sales fell"): what follows a comma
    is more likely the main clause than an aside.
    """
    classes, lowers, known = words.classes, words.lowers, words.language.function_words
    end = start
    while end < len(words):
        kind = classes[end]
        if kind == "SUBJ":
            return (start, end + 1) if end == start else (start, end)
        participle = end > start + 1 and classes[end - 1] == "ed"  # "a source involved in the row"
        linking = kind in ("OF", "AND") or (
            kind == "PREP" and (participle or lowers[end] in known.noun_prepositions) and end > start
        )
        if not linking and (kind not in _NOUN_PHRASE or lowers[end] in known.time_words):
            break
        end += 1
    while end > start and classes[end - 1] in ("OF", "AND", "PREP", "."):
        end -= 1
    if end == start:
        return None
    return start, _with_aside(words, end, leading)


def _with_aside(words: SentenceWords, end: int, leading: bool) -> int:
    """Return the end of a subject with the aside that follows it (", director of the institute")."""
    classes, lowers, known = words.classes, words.lowers, words.language.function_words
    if end + 1 >= len(words) or classes[end] not in (",", "("):
        return end
    if classes[end] == "(":
        close = classes.index(")", end) if ")" in classes[end : end + 6] else end - 1
        return _with_aside(words, close + 1, leading) if close > end else end
    who = lowers[end + 1] in known.personal_relatives
    role = (
        who
        or lowers[end + 1] in known.indefinite_articles
        or (classes[end + 1] == "w" and classes[end + 2 : end + 3] == ["OF"])
    )
    if leading and not (classes[end - 1] == "NAME" and role):
        return end
    if classes[end + 1] not in ("DET", "w", "s", "NAME", "NUM") and not who:
        return end
    stop = end + 1
    while stop < len(words) and classes[stop] not in (",", "QUOTE", "FRAGMENT", ";", ":", "-", "?", "!"):
        if classes[stop] == "." and stop + 1 >= len(words) - 1:
            break
        stop += 1
    return stop
