"""The rules engine: source, cue and content of each sentence from the cue lexicon and clause structure."""

from collections.abc import Iterator

import msgspec

from .clauses import Range, subject_after, subject_before, verb_group
from .cues import Cue, find_cues, lexicon
from .document import Document
from .tags import Tag
from .words import QUOTE, Words, sentence_words

THRESHOLD = 0.42


class Frame(msgspec.Struct, frozen=True):
    """What one cue governs, as ranges of words."""

    cue: Range
    source: Range | None
    contents: tuple[Range, ...]
    probability: float


def tag(document: Document) -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start."""
    tags: list[Tag] = []
    number = 0
    for words in sentence_words(document):
        for frame in frames(words):
            tags.extend(_tags(words, frame, number))
            number += 1
    return tuple(sorted(tags, key=lambda t: (t.start, t.end)))


def _tags(words: Words, frame: Frame, number: int) -> Iterator[Tag]:
    def made(role: str, span: Range) -> Tag:
        return Tag(role, words.starts[span[0]], words.ends[span[1] - 1], frame.probability, number)  # type: ignore[arg-type]

    yield made("cue", frame.cue)
    if frame.source:
        yield made("source", frame.source)
    for content in frame.contents:
        yield made("content", content)


def frames(words: Words) -> list[Frame]:
    """Return what the cues of a sentence govern; a cue within another's content is left out."""
    found: list[Frame] = []
    taken = 0  # words up to here belong to contents already
    for cue in find_cues(words, THRESHOLD):
        if cue.index < taken:
            continue
        frame = _frame(words, cue, taken)
        if frame is not None:
            found.append(frame)
            taken = max([end for _, end in frame.contents if end > cue.index] + [taken])
    return found


def _frame(words: Words, cue: Cue, taken: int) -> Frame | None:
    group = verb_group(words, cue.index, cue.lemma, lexicon().tails)
    if cue.lemma == "accord":
        return _according(words, group, cue.probability)
    source = subject_before(words, group[0])
    if _closes(words, group, source):
        return _content_left(words, group, source, cue.probability)
    contents = _content_right(words, group[1])
    if contents is None:
        return None
    return Frame(group, source, (contents,), cue.probability)


def _closes(words: Words, group: Range, source: Range | None) -> bool:
    """Say whether the reporting clause comes after (the first piece of) what it reports."""
    classes = words.classes
    begin = source[0] if source and source[1] == group[0] else group[0]
    before = classes[begin - 1] if begin else "^"
    before2 = classes[begin - 2] if begin > 1 else "^"
    after = classes[group[1]] if group[1] < len(words) else "$"
    if before == "QUOTE" or (before == "," and before2 == "QUOTE"):
        return after != "QUOTE" and after != "THAT"
    if before == "," and begin > 3:
        return after in (".", "$", ",") or group[1] >= len(words) - 1
    return False


def _content_left(words: Words, group: Range, source: Range | None, probability: float) -> Frame | None:
    begin = source[0] if source and source[1] == group[0] else group[0]
    if begin == group[0]:
        source = subject_after(words, group[1])
        stop = max(group[1], source[1] if source else 0)
    else:
        stop = group[1]
    classes = words.classes
    end = begin
    while end and classes[end - 1] in (",", "-"):
        end -= 1
    start = 0
    for position in range(end - 1, -1, -1):
        if classes[position] in (";",):
            start = position + 1
            break
    if words.classes[end - 1 : end] == ["QUOTE"]:
        start = _quote_piece_start(words, end - 1)
    while start < end and classes[start] in ("AND", ",", "."):
        start += 1
    if start >= end:
        return None
    contents = [(start, end)]
    rest = _rest(words, stop)
    if rest:
        contents.append(rest)
    return Frame(group, source, tuple(contents), probability)


def _quote_piece_start(words: Words, quote: int) -> int:
    """Return where a content starts that ends in a quotation: at the quotation, or at the clause it is woven into."""
    if quote == 0 or words.classes[quote - 1] in (",", ":", ";", "-", ".", "QUOTE"):
        return quote
    return 0


def _rest(words: Words, stop: int) -> Range | None:
    """Return the second piece of an interrupted content, after the reporting clause that ends at `stop`."""
    classes = words.classes
    for position in range(stop, len(words)):
        if classes[position] == "QUOTE":
            end = position + 1
            while end < len(words) and classes[end] == "QUOTE":
                end += 1
            return position, end
        if classes[position] == "AND" or classes[position] == ";":
            break
    if stop + 3 < len(words) and classes[stop] == "," and QUOTE not in words.lowers:
        return stop + 1, _trim(words, stop + 1, len(words))
    return None


def _according(words: Words, group: Range, probability: float) -> Frame | None:
    if group[1] - group[0] < 2:
        return None
    source = subject_after(words, group[1])
    if source is None:
        return None
    if group[0] > 1:
        end = group[0]
        while end and words.classes[end - 1] in (",", "-"):
            end -= 1
        start = 0
        while start < end and words.classes[start] in ("AND",):
            start += 1
        contents = [(start, end)] if start < end else []
        if source[1] + 2 < len(words) and words.classes[source[1]] == ",":
            contents.append((source[1] + 1, _trim(words, source[1] + 1, len(words))))
    else:
        start = source[1]
        while start < len(words) and words.classes[start] == ",":
            start += 1
        contents = [(start, _trim(words, start, len(words)))]
    contents = [c for c in contents if c[1] > c[0]]
    return Frame(group, source, tuple(contents), probability) if contents else None


_RECIPIENTS = frozenset(("SUBJ", "OBJ", "NAME", "DET", "w", "s", "POS", "NUM", "."))


def _content_right(words: Words, start: int) -> Range | None:
    classes = words.classes
    while start < len(words) and classes[start] in (",", ":", "-"):
        start += 1
    # "told reporters that": what stands before a near "that" is the recipient or an adverbial
    for position in range(start, min(start + 7, len(words))):
        if classes[position] in ("THAT", "QUOTE") or words.lowers[position] in ("whether", "if"):
            start = position
            break
        if classes[position] in ("AUX", ";", "AND"):
            break
    end = _content_end(words, start)
    return (start, end) if end > start else None


def _content_end(words: Words, start: int) -> int:
    classes, lowers = words.classes, words.lowers
    count = len(words)
    position = start
    while position < count:
        kind = classes[position]
        if kind == ";" or (kind == "," and position + 1 < count and position > start + 1):
            if kind == ";":
                break
            following, low = classes[position + 1], lowers[position + 1]
            if low in ("saying", "adding", "noting", "according", "but", "while", "which", "who", "calling", "citing"):
                break
            if following == "AND" and low in ("but", "yet"):
                break
        position += 1
    return _trim(words, start, position)


def _trim(words: Words, start: int, end: int) -> int:
    while end > start and words.classes[end - 1] in (".", ",", "-", ";", ":"):
        end -= 1
    return end
