"""Attributions without a verb: `Name: …`, transcripts (`SMITH: …`), questions and answers, `“…” — Name`."""

from .contents import QUOTED, trim
from .sentence_words import SentenceWords
from .word_ranges import AttributionRanges

LONGEST_LABEL = 6  # words
_LABEL = frozenset(("NAME", "w", "s", ".", "NUM", "OF", "DET", "(", ")", "POS", "ing", "ed", "AND"))
_SIGNED = frozenset(("NAME", ".", "OF", ",", "(", ")", "NUM", "w", "s", "DET", "POS"))


def verbless_attribution(words: SentenceWords) -> AttributionRanges | None:
    """Return the attribution of a labelled or signed sentence, or None."""
    return _label(words) or _signature(words)


def _label(words: SentenceWords) -> AttributionRanges | None:
    classes, forms = words.classes, words.forms
    for position in range(1, min(LONGEST_LABEL + 1, len(words) - 1)):
        if classes[position] == ":":
            if words.ends[position - 1] != words.starts[position] or not _capitalized(words, position):
                return None
            if words.lowers[0] in words.language.nouns.kinds_of_text:
                return None
            end = trim(words, position + 1, len(words))
            if end <= position + 2 and classes[position + 1] not in QUOTED:
                return None
            return AttributionRanges(
                (position, position + 1), (0, position), ((position + 1, end),), 0.6, verbless=True
            )
        if classes[position - 1] not in _LABEL and not (position == 1 and forms[0][:1].isupper()):
            return None
    return None


def _capitalized(words: SentenceWords, end: int) -> bool:
    """Say whether a label's words are capitalized, but for "of", "and" and articles: "He added:" is a clause."""
    return words.classes[0] != "SUBJ" and all(
        form[:1].isupper() or form[:1].isdigit() or kind in ("OF", "AND", "DET", ".", "(", ")")
        for form, kind in zip(words.forms[:end], words.classes, strict=False)
    )


def is_turn(words: SentenceWords, ranges: AttributionRanges) -> bool:
    """Tell whether a labelled sentence begins a turn of a transcript or an interview, which its paragraph goes on with.

    The label is in capitals ("SMITH:", "Q:") or a full name; a single name may as well head a note.
    """
    label = words.forms[: ranges.cue[0]]
    return ranges.source == (0, ranges.cue[0]) and (
        all(not form.islower() and form.isupper() for form in label) or len(label) > 1
    )


def _signature(words: SentenceWords) -> AttributionRanges | None:
    classes = words.classes
    if not words.classes or classes[0] not in QUOTED:
        return None
    quote = 1
    while quote < len(words) and classes[quote] in QUOTED:
        quote += 1
    dash = quote
    while dash < len(words) and classes[dash] == "-":
        dash += 1
    end = trim(words, dash, len(words))
    if dash == quote or end == dash or end - dash > 12 or words.forms[dash][:1].islower():
        return None
    if all(kind in _SIGNED for kind in classes[dash:end]):
        return AttributionRanges((quote, dash), (dash, end), ((0, quote),), 0.8, verbless=True)
    return None
