"""Reporting clauses: the source and the cue that stand nearest to a quotation.

They come from the frame of tags whose content holds it. Where that content reports in its turn (Smith said Jones
called it “a disgrace”), the inner cue that leads into the quotation is nearer. A quotation without a frame takes the
clause that follows it or leads into it in its sentence, or the name behind a dash in the paragraph below.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from ..document import Document
from ..marking.marks import Stretch
from ..marking.sentences import Sentence
from ..patterns import lazy
from ..tagging.clauses import Range, subject_after, subject_before, verb_group
from ..tagging.cues import Cue, find_cues
from ..tagging.function_words import RELATIVE_PRONOUNS, TIME_WORDS
from ..tagging.linear import lexicon
from ..tagging.speech_verbs import SPEECH_LEMMAS
from ..tagging.tags import Tag
from ..tagging.words import Words

INNER_THRESHOLD = 0.5  # probability of a cue within another's content
LONE_THRESHOLD = 0.3  # of one beside a quotation that no frame holds
INNER_DISTANCE = 8  # words between a cue and the quotation: called the planned opening of the park “…”
LONGEST_LEAD = 40  # the same where no frame holds the quotation
REACH = 300  # characters of the sentence that are read on either side
LONGEST_SOURCE = 30  # words
SIGNATURE = lazy(r"\s*[-–—]\s*(\S[^\n]{1,60})")
LABEL = lazy(r"\s*:\s*(\S[^\n:]*)")
UNLIKELY = frozenset(("NUM", "ed", "ing", "PREP"))  # no source opens so
UNFINISHED = frozenset(("TO", "AUX", "NOT"))


class Clause(msgspec.Struct, frozen=True):
    """The source and cue of a quotation, as tags; at least one is there."""

    source: Tag | None
    cue: Tag | None

    @property
    def end(self) -> int:
        """Where the clause ends."""
        return max([tag.end for tag in (self.source, self.cue) if tag])


def reporting_clauses(
    document: Document, tags: Sequence[Tag], stretches: Sequence[Stretch], sentences: Sequence[Sentence]
) -> list[Clause | None]:
    """Return for each stretch (with its sentence) its nearest reporting clause, or None."""
    members: dict[int, list[Tag]] = defaultdict(list)
    for tag in tags:
        if tag.frame is not None:
            members[tag.frame].append(tag)
    contents = [tag for tag in tags if tag.role == "content" and tag.frame is not None]
    found: list[Clause | None] = []
    first = floor = 0
    for stretch, sentence in zip(stretches, sentences, strict=True):
        while first < len(contents) and contents[first].end <= stretch.start:
            first += 1
        content = _holding(contents[first : first + 4], stretch)
        outer = _clause(document, members[content.frame], stretch) if content and content.frame is not None else None
        floor = max(floor, sentence.start, content.start if content else 0)
        clause = _shared_source(document, tags, _inner(document, stretch, sentence, floor, outer) or outer, sentence)
        found.append(clause or _following(document, stretch, sentence) or _signature(document, stretch))
        floor = stretch.outer_end
    return _shared_clauses(found, sentences)


def _shared_clauses(found: Sequence[Clause | None], sentences: Sequence[Sentence]) -> list[Clause | None]:
    """Give a quotation without a clause that of its sentence: He said, “a,” Lee “b”; it is “a” and is “b,” he said.

    A clause serves what stands behind it, and what stands before it when another quotation stands between.
    """
    shared = list(found)
    for order in (range(1, len(shared)), range(len(shared) - 2, -1, -1)):
        for index in order:
            beside = index - order.step
            clause = shared[beside]
            if shared[index] is None and clause and clause.cue and sentences[beside] == sentences[index]:
                shared[index] = clause
    return shared


def _holding(contents: Sequence[Tag], stretch: Stretch) -> Tag | None:
    holding = [tag for tag in contents if tag.start < stretch.end and tag.end > stretch.start]
    return max(holding, key=lambda tag: tag.probability) if holding else None


def _clause(document: Document, members: Sequence[Tag], stretch: Stretch) -> Clause | None:
    """Return the source and the cue of a frame that are nearest to a stretch."""

    def nearest(role: str) -> Tag | None:
        there = [tag for tag in members if tag.role == role]
        distances = [min(abs(tag.end - stretch.outer_start), abs(tag.start - stretch.outer_end)) for tag in there]
        return there[distances.index(min(distances))] if there else None

    source, cue = nearest("source"), nearest("cue")
    return Clause(source, cue) if source or cue else None


def _inner(document: Document, stretch: Stretch, sentence: Sentence, floor: int, outer: Clause | None) -> Clause | None:
    """Return the reporting clause between `floor` and a stretch whose cue leads into it, or None.

    A participle (…, adding that “…”) has the outer clause's source.
    """
    if floor + 4 > stretch.outer_start or _is_closed(document, stretch, outer):
        return None
    words = Words(sentence)
    words.add(document.text, max(floor, stretch.outer_start - REACH), stretch.outer_start)
    words.add_quote(document.text, stretch)
    threshold = INNER_THRESHOLD if outer else LONE_THRESHOLD
    reach = INNER_DISTANCE if outer else LONGEST_LEAD
    cues = [cue for cue in find_cues(words, threshold) if cue.index + reach + 1 >= len(words)]
    cue = cues[-1] if cues else None
    if cue is None or cue.lemma not in SPEECH_LEMMAS or not _is_finite_or_participle(words, cue):
        return None
    group = verb_group(words, cue.index, cue.lemma, lexicon().tails)
    if words.lowers[cue.index].endswith("ing") and outer and outer.source:
        return Clause(outer.source, _tag("cue", words, group, cue.probability))
    source = subject_before(words, group[0])
    if source is None or not _is_source(words, source):
        return None
    return Clause(_tag("source", words, source, cue.probability), _tag("cue", words, group, cue.probability))


def _is_closed(document: Document, stretch: Stretch, outer: Clause | None) -> bool:
    """Tell whether a headline's clause stands behind a quotation: Heat pumps ‘too costly’, say advisers.

    What looks like a verb before the marks there is a noun as often.
    """
    displayed = document.paragraphs[stretch.paragraph].role in ("headline", "subheading")
    return displayed and outer is not None and outer.cue is not None and outer.cue.start >= stretch.outer_end


def _is_finite_or_participle(words: Words, cue: Cue) -> bool:
    """Tell whether a cue reports: not what somebody should say, or a noun (the ministry’s claim)."""
    before = words.classes[cue.index - 1] if cue.index else "^"
    return before not in UNFINISHED and before not in ("DET", "POS", "OF", "PREP")


def _is_source(words: Words, span: Range) -> bool:
    """Tell whether a noun phrase can be a source: a pronoun of its own, or words without one, not all in small."""
    start, end = span
    if end - start == 1:
        return words.classes[start] in ("SUBJ", "NAME") or words.forms[start][0].isupper()
    inside = words.classes[start:end]
    return "SUBJ" not in inside and "AUX" not in inside and end - start <= LONGEST_SOURCE and inside[0] not in UNLIKELY


def _following(document: Document, stretch: Stretch, sentence: Sentence) -> Clause | None:
    """Return the clause behind a stretch in its sentence, or None.

    It follows at once where a comma or a final stop leads to it (“…,” Dana Lee, head of the school, said); or it ends
    the sentence (the outages were “…” and will go on, Dana Lee said).
    """
    end = min(sentence.end, stretch.outer_end + REACH)
    if end - stretch.outer_end < 4:
        return None
    words = Words(sentence)
    words.add(document.text, stretch.outer_end, end)
    cues = [cue for cue in find_cues(words, LONE_THRESHOLD) if cue.lemma in SPEECH_LEMMAS]
    if not cues:
        return None
    at_once = document.text[stretch.end - 1] in ",?!…—."
    cue = cues[0] if at_once else cues[-1]
    group = verb_group(words, cue.index, cue.lemma, frozenset())
    source = _source_around(words, group, 0 if at_once else _comma_before(words, group[0]))
    if source is None or cue.index > LONGEST_SOURCE or not (at_once or _ends(words, max(group[1], source[1]))):
        return None
    return Clause(_tag("source", words, source, cue.probability), _tag("cue", words, group, cue.probability))


def _ends(words: Words, position: int) -> bool:
    """Tell whether nothing but an adverbial follows at a position: said at a rally in Orlava last week."""
    return (
        len(words) - position < 3
        or words.classes[position] in ("PREP", "ADV", ".")
        or words.lowers[position] in TIME_WORDS
    )


def _comma_before(words: Words, position: int) -> int | None:
    """Return the index behind the last comma before a position, or None."""
    return next((index + 1 for index in range(position - 1, -1, -1) if words.classes[index] == ","), None)


def _source_around(words: Words, group: Range, first: int | None) -> Range | None:
    """Return the source between `first` and a cue, or behind the cue where nothing stands between, or None."""
    if first is None:
        return None
    source = (first, group[0]) if first < group[0] else subject_after(words, group[1])
    while source and source[1] > source[0] and words.classes[source[1] - 1] == ",":
        source = (source[0], source[1] - 1)
    known = source is not None and source[0] < source[1]
    return source if known and source and words.classes[source[0]] in ("NAME", "DET", "SUBJ", "w", "s") else None


def _signature(document: Document, stretch: Stretch) -> Clause | None:
    """Return the name that stands behind a quotation without a verb, or None.

    Behind a dash in the paragraph below, or behind a colon in a headline (‘We go on’: Dana Lee).
    """
    paragraphs = document.paragraphs
    own = paragraphs[stretch.paragraph]
    label = LABEL.fullmatch(document.text, stretch.outer_end, own.end) if own.end - stretch.outer_end < 64 else None
    if label and stretch.outer_start == own.start and _is_name(label.group(1)):
        return Clause(Tag("source", *label.span(1), probability=0.8), None)
    if stretch.paragraph + 1 >= len(paragraphs) or own.end - stretch.outer_end > 2:
        return None
    below = paragraphs[stretch.paragraph + 1]
    if below.end - below.start > 64:
        return None
    signed = SIGNATURE.fullmatch(document.text, below.start, below.end)
    return Clause(Tag("source", *signed.span(1), probability=0.8), None) if signed else None


def _is_name(written: str) -> bool:
    words = written.split()
    return len(words) < 6 and sum([word[0].isupper() for word in words]) * 2 > len(words)


def _shared_source(document: Document, tags: Sequence[Tag], clause: Clause | None, sentence: Sentence) -> Clause | None:
    """Give a cue without a source the nearest source before it in the sentence: Lee left, and called it “…”."""
    if clause is None or clause.source is not None or clause.cue is None:
        return clause
    position = bisect_left(tags, clause.cue.start, key=lambda tag: tag.start)
    for tag in reversed(tags[max(0, position - 12) : position]):
        inside = tag.role == "source" and tag.start >= sentence.start and tag.end <= clause.cue.start
        if inside and document.text[tag.start : tag.end].lower() not in RELATIVE_PRONOUNS:
            return Clause(tag, clause.cue)
    return clause


def _tag(role: str, words: Words, span: Range, probability: float) -> Tag:
    start, end = words.starts[span[0]], words.ends[span[1] - 1]
    return Tag("source" if role == "source" else "cue", start, end, probability)
