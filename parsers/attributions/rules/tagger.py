"""The rules engine: source, cue and content of each sentence from the cue lexicon and clause structure.

Cues next to a quotation that reads as a clause come first; what they govern is closed to the others. Then come the
others from left to right; a cue within another's content is left out (the outermost only).
"""

from collections.abc import Iterator

from msgspec.structs import replace

from ...document.document import Document
from ...document.tags import Role, Tag
from .clauses import Range, subject_after, subject_before, verb_group
from .contents import QUOTED, content_left, content_rest, content_right, trim
from .cues import Cue, find_cues
from .frames import Frame
from .labels import is_turn, labelled_frame
from .lexicon import lexicon_of
from .positions import adjoins, closes, inverted
from .words import Words, sentence_words


def tag_by_rules(document: Document) -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start."""
    tags: list[Tag] = []
    number = 0
    turn: int | None = None  # the paragraph of a transcript's turn
    for words in sentence_words(document):
        if words.sentence.paragraph == turn:
            continue
        for frame in frames(words):
            made = list(_tags(words, frame, number))
            if frame.labelled and is_turn(words, frame):
                turn = words.sentence.paragraph
                made[-1] = _to_the_end(document, made[-1], turn)
            tags.extend(made)
            number += 1
    return tuple(sorted(tags, key=lambda t: (t.start, t.end)))


def _to_the_end(document: Document, content: Tag, paragraph: int) -> Tag:
    """Return a turn's content up to the end of its paragraph, less the final stop."""
    end = document.paragraphs[paragraph].end
    while end > content.end and (document.text[end - 1] == "." or document.text[end - 1].isspace()):
        end -= 1
    return replace(content, end=end)


def _tags(words: Words, frame: Frame, number: int) -> Iterator[Tag]:
    def made(role: Role, span: Range, probability: float) -> Tag:
        return Tag(role, words.starts[span[0]], words.ends[span[1] - 1], probability, number)

    yield made("cue", frame.cue, frame.probability)
    if frame.source:
        yield made("source", frame.source, frame.probability)
    for content in frame.contents:
        yield made("content", content, _calibrated(words, frame))


def _calibrated(words: Words, frame: Frame) -> float:
    """Return the probability that source and content are right, given the cue's (fitted to PolNeAR's training part)."""
    kinds = [words.classes[start:end] for start, end in frame.contents]
    if all(set(kind) <= QUOTED for kind in kinds):
        return 0.1 + 0.88 * frame.probability
    if any(not QUOTED.isdisjoint(kind) for kind in kinds):
        return 0.15 + 0.7 * frame.probability
    return max(0.1, 1.25 * frame.probability - 0.45)


def frames(words: Words) -> list[Frame]:
    """Return what the cues of a sentence govern."""
    labelled = labelled_frame(words)
    if labelled:
        return [labelled]
    cues = find_cues(words, _LEAST)
    found: list[Frame] = []
    held: list[Range] = []  # the words of the frames found
    read: dict[tuple[int, Range], Frame | None] = {}  # a later pass mostly finds the cue in the same room again
    for wanted, threshold, least in PASSES:
        for cue in cues:
            room = _room(words, held, cue.index) if cue.probability >= threshold else None
            if room is None:
                continue
            key = (cue.index, room)
            if key not in read:
                read[key] = _frame(words, cue, *room)
            frame = read[key]
            if frame and wanted(words, frame, cue):
                found.append(replace(frame, probability=max(frame.probability, least)))
                held += frame.parts
    return sorted(found, key=lambda f: f.cue)


def _holds_quote(words: Words, frame: Frame, cue: Cue) -> bool:
    return any(words.classes[i] == "QUOTE" for a, b in frame.contents for i in (a, b - 1))


def _holds_fragment(words: Words, frame: Frame, cue: Cue) -> bool:
    return any("FRAGMENT" in words.classes[a:b] for a, b in frame.contents)


def _follows_content(words: Words, frame: Frame, cue: Cue) -> bool:
    sure = cue.probability >= 0.58 or cue.lemma in words.language.reporting_verbs.speech
    return sure and frame.source is not None and frame.contents[0][1] <= min(frame.cue[0], frame.source[0])


def _any(words: Words, frame: Frame, cue: Cue) -> bool:
    return True


# What is looked for in turn, how probable the cue must be there (a quotation beside it is evidence of its own), and how
# probable it is at least when it has been found there.
PASSES = (
    (_holds_quote, 0.25, 0.0),
    (_follows_content, 0.2, 0.8),
    (_any, 0.58, 0.0),
    (_holds_fragment, 0.42, 0.0),
)


_LEAST = min(threshold for _, threshold, _ in PASSES)


def _room(words: Words, held: list[Range], index: int) -> Range | None:
    """Return the words around `index` that no frame holds yet, or None when one holds it."""
    first, limit = 0, len(words)
    for start, end in held:
        if end <= index:
            first = max(first, end)
        elif start > index:
            limit = min(limit, start)
        else:
            return None
    return first, limit


def _frame(words: Words, cue: Cue, first: int, limit: int) -> Frame | None:
    group = verb_group(words, cue.index, cue.lemma, lexicon_of(words.language).tails)
    if cue.lemma == words.language.reporting_verbs.according:
        return _according(words, group, cue.probability, first, limit)
    if inverted(words, group, first, limit):
        return _closing(words, cue, None, group[0], first, limit)
    source = subject_before(words, group[0])
    begin = source[0] if source and adjoins(words, source, group) else group[0]
    if closes(words, begin, group, first, limit):
        return _closing(words, cue, source, begin, first, limit)
    right = content_right(words, group[1], limit, cue.lemma)
    if right is None:
        follows = begin > first + 2 and words.classes[begin - 1] in (",", "-", "QUOTE", "FRAGMENT")
        return _closing(words, cue, source, begin, first, limit) if follows else None
    if source is None and words.classes[group[1] : group[1] + 1] != ["THAT"]:
        behind = subject_after(words, group[1])  # "Said Lee: …"
        if behind and behind[1] < limit and words.classes[behind[1]] == ":":
            source, right = behind, content_right(words, behind[1], limit, cue.lemma)
            if right is None:
                return None
    if source and _expletive(words, source, group):
        return Frame((source[0], group[1]), None, (right,), cue.probability)
    if source and _passive(words, group, cue):
        return _passive_frame(words, cue, group, source, right)
    return Frame(group, source, (right,), cue.probability)


def _passive_frame(words: Words, cue: Cue, group: Range, subject: Range, right: Range) -> Frame:
    """Return the frame of a passive: "was confirmed by Lee", "villagers were told that", "he is accused of"."""
    if words.lowers[right[0]] in words.language.function_words.agent_prepositions and right[0] == group[1]:
        return Frame(group, subject_after(words, right[0] + 1), (subject,), cue.probability)
    contents = (right,) if cue.lemma in words.language.reporting_verbs.telling else (subject, right)
    return Frame(group, None, contents, cue.probability)


def _passive(words: Words, group: Range, cue: Cue) -> bool:
    """Say whether the cue is a passive ("has been accused of"), whose subject is spoken of."""
    known, be = words.language.reporting_verbs, words.language.function_words.be
    return (
        words.lowers[cue.index] not in known.states
        and (words.classes[cue.index] == "ed" or cue.lemma in known.telling)
        and any(lower in be for lower in words.lowers[group[0] : cue.index])
    )


def _expletive(words: Words, source: Range, group: Range) -> bool:
    """Say whether the clause is "it is clear that", "it's obvious": nobody's."""
    known, it = words.language.function_words, words.lowers[source[0]]
    return source[1] - source[0] == 1 and (
        it in known.contracted_expletives or (it in known.expletives and words.lowers[group[0]] in known.be)
    )


def _closing(words: Words, cue: Cue, source: Range | None, begin: int, first: int, limit: int) -> Frame | None:
    """Return the frame of a reporting clause that follows what it reports ("…," she said)."""
    group = verb_group(words, cue.index, cue.lemma, frozenset())
    stop = group[1]
    if begin == group[0]:
        source = subject_after(words, group[1])
        stop = source[1] if source else stop
    left = content_left(words, begin, first)
    if left is None:
        return None
    rest = content_rest(words, stop, limit)
    return Frame(group, source, (left, rest) if rest else (left,), cue.probability)


def _according(words: Words, group: Range, probability: float, first: int, limit: int) -> Frame | None:
    source = subject_after(words, group[1], leading=group[0] <= 1) if group[1] - group[0] > 1 else None
    if source is None:
        return None
    contents: list[Range] = []
    left = content_left(words, group[0], first)
    if left:
        contents.append(left)
    start = source[1]
    while start < limit and words.classes[start] == ",":
        start += 1
    if start > source[1] or not contents:
        end = trim(words, start, limit)
        if end > start + (1 if contents else 0):
            contents.append((start, end))
    return Frame(group, source, tuple(contents), probability) if contents else None
