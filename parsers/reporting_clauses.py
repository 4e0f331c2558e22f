"""Reporting clauses: the source and the cue that stand nearest to a quotation.

They come from the frame of tags whose content holds it. Where that content reports in its turn (Smith said Jones
called it “a disgrace”), the inner cue before the quotation is nearer.
"""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from .clauses import subject_before, verb_group
from .cues import find_cues
from .document import Document
from .linear import lexicon
from .marks import Stretch
from .sentences import Sentence
from .tags import Tag
from .words import Words

INNER_THRESHOLD = 0.5
INNER_DISTANCE = 8  # words between an inner cue and the quotation: called the planned opening of the park “…”


class Clause(msgspec.Struct, frozen=True):
    """The source and cue of a quotation, as tags; at least one is there. `start` and `end` hold both."""

    source: Tag | None
    cue: Tag | None

    @property
    def start(self) -> int:
        """Where the clause begins."""
        return min([tag.start for tag in (self.source, self.cue) if tag])

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
    first = 0
    for stretch, sentence in zip(stretches, sentences, strict=True):
        while first < len(contents) and contents[first].end <= stretch.start:
            first += 1
        content = _holding(contents[first : first + 4], stretch)
        outer = _clause(members[content.frame], stretch) if content and content.frame is not None else None
        floor = content.start if content else sentence.start
        inner = _inner(document, stretch, sentence, floor) if floor < stretch.outer_start - 4 else None
        found.append(inner or outer)
    return found


def _holding(contents: Sequence[Tag], stretch: Stretch) -> Tag | None:
    holding = [tag for tag in contents if tag.start < stretch.end and tag.end > stretch.start]
    return max(holding, key=lambda tag: tag.probability) if holding else None


def _clause(members: Sequence[Tag], stretch: Stretch) -> Clause | None:
    """Return the source and the cue of a frame that are nearest to a stretch."""

    def nearest(role: str) -> Tag | None:
        there = [tag for tag in members if tag.role == role]
        distance = lambda tag: min(abs(tag.end - stretch.outer_start), abs(tag.start - stretch.outer_end))  # noqa: E731
        return min(there, key=distance) if there else None

    source, cue = nearest("source"), nearest("cue")
    return Clause(source, cue) if source or cue else None


def _inner(document: Document, stretch: Stretch, sentence: Sentence, floor: int) -> Clause | None:
    """Return the reporting clause between `floor` and a stretch whose cue leads into it, or None."""
    start = max(floor, stretch.outer_start - 300)
    words = Words(sentence)
    words.add(document.text, start, stretch.outer_start)
    words.add_quote(document.text, stretch)
    cues = [cue for cue in find_cues(words, INNER_THRESHOLD) if cue.index + INNER_DISTANCE >= len(words) - 1]
    if not cues:
        return None
    cue = cues[-1]
    group = verb_group(words, cue.index, cue.lemma, lexicon().tails)
    source = subject_before(words, group[0])
    if source is None:
        return None
    return Clause(
        Tag("source", words.starts[source[0]], words.ends[source[1] - 1], cue.probability),
        Tag("cue", words.starts[group[0]], words.ends[group[1] - 1], cue.probability),
    )
