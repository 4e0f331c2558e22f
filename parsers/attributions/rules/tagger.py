"""The rules engine: source, cue and content of each sentence from the cue lexicon and clause structure.

Cues next to a quotation that reads as a clause come first; what they govern is closed to the others. Then come the
others from left to right; a cue within another's content is left out (the outermost only).
"""

from collections.abc import Iterator

from msgspec.structs import replace

from ...document.document import Document
from ...document.tags import Role, Tag
from .clause_order import adjoins, closes, inverted
from .clauses import WordRange, subject_after, subject_before, verb_group
from .contents import QUOTED, content_left, content_rest, content_right, trim
from .cues import Cue, find_cues
from .lexicon import lexicon_of
from .sentence_words import SentenceWords, read_sentence_words
from .verbless import is_turn, verbless_attribution
from .word_ranges import AttributionRanges


def tag_by_rules(document: Document) -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start."""
    tags: list[Tag] = []
    number = 0
    turn: int | None = None  # the paragraph of a transcript's turn
    for words in read_sentence_words(document):
        if words.sentence.paragraph == turn:
            continue
        for ranges in find_attribution_ranges(words, document.text):
            made = list(_tags(words, ranges, number))
            if ranges.verbless and is_turn(words, ranges):
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


def _tags(words: SentenceWords, ranges: AttributionRanges, number: int) -> Iterator[Tag]:
    def made(role: Role, span: WordRange, probability: float) -> Tag:
        return Tag(role, words.starts[span[0]], words.ends[span[1] - 1], probability, number)

    yield made("cue", ranges.cue, ranges.probability)
    if ranges.source:
        yield made("source", ranges.source, ranges.probability)
    for content in ranges.contents:
        yield made("content", content, _calibrated(words, ranges))


def _calibrated(words: SentenceWords, ranges: AttributionRanges) -> float:
    """Return the probability that source and content are right, given the cue's (fitted to PolNeAR's training part)."""
    kinds = [words.classes[start:end] for start, end in ranges.contents]
    if all(set(kind) <= QUOTED for kind in kinds):
        return 0.1 + 0.88 * ranges.probability
    if any(not QUOTED.isdisjoint(kind) for kind in kinds):
        return 0.15 + 0.7 * ranges.probability
    return max(0.1, 1.25 * ranges.probability - 0.45)


def find_attribution_ranges(words: SentenceWords, text: str) -> list[AttributionRanges]:
    """Return what the cues of a sentence of `text` govern."""
    verbless = verbless_attribution(words, text)
    if verbless:
        return [verbless]
    cues = find_cues(words, _LEAST)
    found: list[AttributionRanges] = []
    held: list[WordRange] = []  # the words of the attributions found
    read: dict[
        tuple[int, WordRange], AttributionRanges | None
    ] = {}  # a later pass mostly finds the cue in the same room again
    for wanted, threshold, least in PASSES:
        for cue in cues:
            room = _room(words, held, cue.index) if cue.probability >= threshold else None
            if room is None:
                continue
            key = (cue.index, room)
            if key not in read:
                read[key] = _attribution(words, cue, *room)
            ranges = read[key]
            if ranges and wanted(words, ranges, cue):
                found.append(replace(ranges, probability=max(ranges.probability, least)))
                held += ranges.parts
    return sorted(found, key=lambda f: f.cue)


def _holds_quote(words: SentenceWords, ranges: AttributionRanges, cue: Cue) -> bool:
    return any(words.classes[i] == "QUOTE" for a, b in ranges.contents for i in (a, b - 1))


def _holds_fragment(words: SentenceWords, ranges: AttributionRanges, cue: Cue) -> bool:
    return any("FRAGMENT" in words.classes[a:b] for a, b in ranges.contents)


def _follows_content(words: SentenceWords, ranges: AttributionRanges, cue: Cue) -> bool:
    sure = cue.probability >= 0.58 or cue.lemma in words.language.reporting_verbs.speech
    return sure and ranges.source is not None and ranges.contents[0][1] <= min(ranges.cue[0], ranges.source[0])


def _any(words: SentenceWords, ranges: AttributionRanges, cue: Cue) -> bool:
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


def _room(words: SentenceWords, held: list[WordRange], index: int) -> WordRange | None:
    """Return the words around `index` that no attribution holds yet, or None when one holds it."""
    first, limit = 0, len(words)
    for start, end in held:
        if end <= index:
            first = max(first, end)
        elif start > index:
            limit = min(limit, start)
        else:
            return None
    return first, limit


def _attribution(words: SentenceWords, cue: Cue, first: int, limit: int) -> AttributionRanges | None:
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
    return _leading(words, cue, group, source, right, limit)


def _leading(
    words: SentenceWords, cue: Cue, group: WordRange, source: WordRange | None, right: WordRange, limit: int
) -> AttributionRanges | None:
    """Return the attribution of a reporting clause that stands before what it reports, which is `right` as it seems."""
    if source is None and words.classes[group[1] : group[1] + 1] != ["THAT"]:
        behind = subject_after(words, group[1])  # "Said Lee: …"
        if behind and behind[1] < limit and words.classes[behind[1]] == ":":
            reported = content_right(words, behind[1], limit, cue.lemma)
            return AttributionRanges(group, behind, (reported,), cue.probability) if reported else None
    if source and _expletive(words, source, group):
        return AttributionRanges((source[0], group[1]), None, (right,), cue.probability)
    if source and _passive(words, group, cue):
        return _passive_attribution(words, cue, group, source, right)
    return AttributionRanges(group, source, (right,), cue.probability)


def _passive_attribution(
    words: SentenceWords, cue: Cue, group: WordRange, subject: WordRange, right: WordRange
) -> AttributionRanges:
    """Return the attribution of a passive: "was confirmed by Lee", "villagers were told that", "he is accused of"."""
    if words.lowers[right[0]] in words.language.function_words.agent_prepositions and right[0] == group[1]:
        return AttributionRanges(group, subject_after(words, right[0] + 1), (subject,), cue.probability)
    contents = (right,) if cue.lemma in words.language.reporting_verbs.telling else (subject, right)
    return AttributionRanges(group, None, contents, cue.probability)


def _passive(words: SentenceWords, group: WordRange, cue: Cue) -> bool:
    """Say whether the cue is a passive ("has been accused of"), whose subject is spoken of."""
    known, be = words.language.reporting_verbs, words.language.function_words.be
    return (
        words.lowers[cue.index] not in known.states
        and (words.classes[cue.index] == "ed" or cue.lemma in known.telling)
        and any(lower in be for lower in words.lowers[group[0] : cue.index])
    )


def _expletive(words: SentenceWords, source: WordRange, group: WordRange) -> bool:
    """Say whether the clause is "it is clear that", "it's obvious": nobody's."""
    known, it = words.language.function_words, words.lowers[source[0]]
    return source[1] - source[0] == 1 and (
        it in known.contracted_expletives or (it in known.expletives and words.lowers[group[0]] in known.be)
    )


def _closing(
    words: SentenceWords, cue: Cue, source: WordRange | None, begin: int, first: int, limit: int
) -> AttributionRanges | None:
    """Return the attribution of a reporting clause that follows what it reports ("…," she said)."""
    group = verb_group(words, cue.index, cue.lemma, frozenset())
    stop = group[1]
    if begin == group[0]:
        source = subject_after(words, group[1])
        stop = source[1] if source else stop
    left = content_left(words, begin, first)
    if left is None:
        return None
    rest = content_rest(words, stop, limit)
    return AttributionRanges(group, source, (left, rest) if rest else (left,), cue.probability)


def _according(
    words: SentenceWords, group: WordRange, probability: float, first: int, limit: int
) -> AttributionRanges | None:
    source = subject_after(words, group[1], leading=group[0] <= 1) if group[1] - group[0] > 1 else None
    if source is None:
        return None
    contents: list[WordRange] = []
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
    return AttributionRanges(group, source, tuple(contents), probability) if contents else None
