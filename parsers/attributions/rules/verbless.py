"""Attributions without a verb: `Name: …`, transcripts (`SMITH: …`), questions and answers, `“…” — Name`."""

from bisect import bisect_left

from ...document.labels import label_before, signature
from .contents import QUOTED, trim
from .sentence_words import SentenceWords
from .word_ranges import AttributionRanges

LONGEST_LABEL = 6  # words
_LABEL = frozenset(("NAME", "w", "s", ".", "NUM", "OF", "DET", "(", ")", "POS", "ing", "ed", "AND"))
_SIGNED = frozenset(("NAME", ".", "OF", ",", "(", ")", "NUM", "w", "s", "DET", "POS"))


def verbless_attribution(words: SentenceWords, text: str) -> AttributionRanges | None:
    """Return the attribution of a labelled or signed sentence of `text`, or None."""
    return _labelled(words, text) or _signed(words, text)


def _labelled(words: SentenceWords, text: str) -> AttributionRanges | None:
    label = label_before(text, words.starts[0], words.ends[-1]) if len(words) > 2 else None
    if label is None or words.language.nouns.kinds_of_text.intersection(words.lowers[:1]):
        return None
    if words.lowers[0] in words.language.quotation_words.own_person:
        return None  # "Our Standards:"
    colon = bisect_left(words.starts, label[1])
    if colon > LONGEST_LABEL or colon + 1 >= len(words) or words.starts[colon] != label[1]:
        return None
    if not _LABEL.issuperset(words.classes[1:colon]) or not _capitalized(words, colon):
        return None
    end = trim(words, colon + 1, len(words))
    if end <= colon + 2 and words.classes[colon + 1] not in QUOTED:
        return None
    return AttributionRanges((colon, colon + 1), (0, colon), ((colon + 1, end),), 0.6, verbless=True)


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


def _signed(words: SentenceWords, text: str) -> AttributionRanges | None:
    classes = words.classes
    quote = next((index for index, kind in enumerate(classes) if kind not in QUOTED), len(words))
    if not quote or quote == len(words):
        return None
    name = signature(text, words.ends[quote - 1], words.ends[-1])
    if name is None or text[name[0]].islower():
        return None
    first, end = bisect_left(words.starts, name[0]), trim(words, quote, len(words))
    if first >= end or not _SIGNED.issuperset(classes[first:end]):
        return None
    return AttributionRanges((quote, first), (first, end), ((0, quote),), 0.8, verbless=True)
