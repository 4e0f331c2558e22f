"""The model engine: source, cue and content from the fine-tuned encoder in models/.

models/README.md says what it was trained on and how well it does; training/ holds how it is made. It reads English.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ...document.document import Document
from ...document.tags import Reading, Tag, WordVectors
from .confidence import group_confidence
from .linking import SpanGroup
from .name_labels import named_spans
from .network_input import NetworkWords, network_windows, read_network_words
from .source_borders import mend_source_borders
from .span_groups import continues_group, group_spans, holds_quotation
from .viterbi import LABELS, RoleSpan, likeliest_spans
from .word_pieces import Vocabulary

if TYPE_CHECKING:
    import numpy

    Array = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float32]]

    # Of each word piece: the probabilities of viterbi.LABELS, of name_labels.LABELS, and its vector in its context.
    NetworkRows = tuple[Sequence[Sequence[float]], Array, Array]
    Network = Callable[[Sequence[int], Sequence[int]], NetworkRows]

MOST_EXACT_WORDS = 20_000  # of a longer document the vectors are kept in half the bytes: 0.8 MB for a thousand words
OUTSIDE = (1.0, *[0.0] * (len(LABELS) - 1))


def read_by_model(
    document: Document, network: "Network | None" = None, vocabulary: Vocabulary | None = None
) -> Reading:
    """Label a document's sources, cues and contents, and its names.

    `network` and `vocabulary` are the packaged ones unless given. Raises ImportError when they need onnxruntime and it
    is not installed.
    """
    if network is None or vocabulary is None:
        from . import session

        network, vocabulary = session.packaged_network(), session.packaged_vocabulary()
    words = read_network_words(document, vocabulary)
    roles, names, vectors = word_rows(words, network)
    tags = sorted(_tags(document, words, roles), key=lambda tag: (tag.start, tag.end))
    spans = named_spans(words, names)
    return Reading(
        tuple(mend_source_borders(document, tags, spans)),
        spans,
        WordVectors([word.start for word in words.words], vectors),
    )


def word_rows(words: NetworkWords, network: "Network") -> "NetworkRows":
    """Return what the network makes of each word: that of its first piece."""
    import numpy

    kept = numpy.float32 if len(words.words) <= MOST_EXACT_WORDS else numpy.float16
    roles: list[Sequence[float]] = [OUTSIDE] * len(words.words)
    names: list[Array] = []
    vectors: list[Array] = []
    for window in network_windows(words):
        scores, name_scores, window_vectors = network(window.pieces, window.features)
        positions = [position for position, _ in window.firsts]
        for position, index in window.firsts:
            roles[index] = scores[position]
        names.append(name_scores[positions])
        vectors.append(window_vectors[positions].astype(kept, copy=False))
    if not names:
        return roles, numpy.zeros((0, 1), numpy.float32), numpy.zeros((0, 1), numpy.float32)
    return roles, numpy.concatenate(names), numpy.concatenate(vectors)


def _tags(document: Document, words: NetworkWords, rows: Sequence[Sequence[float]]) -> Iterator[Tag]:
    number = 0
    before: tuple[range, SpanGroup, int] | None = None  # the paragraph before, its last group and that group's number
    for paragraph in words.paragraphs:
        found = likeliest_spans(rows[paragraph.start : paragraph.stop], paragraph.start)
        links, alone = group_spans(words, paragraph, rows, found)
        further = []
        if before and not links:
            further = [content for content in alone if continues_group(words, paragraph, content, *before[:2])]
        if before and further:
            link = SpanGroup(before[1].cue, before[1].source, tuple(further))
            yield from _content_tags(document, words, link, before[2])
            before = (paragraph, link, before[2])
            continue
        for index, link in enumerate(links, number):
            yield from _part_tags(words, link, index)
            yield from _content_tags(document, words, link, index)
        last = max(range(len(links)), key=lambda i: _end(links[i]), default=None)
        before = None if last is None else (paragraph, links[last], number + last)
        number += len(links)


def _end(link: SpanGroup) -> int:
    return max(part.stop for part in (link.cue, link.source, *link.contents) if part)


def _part_tags(words: NetworkWords, link: SpanGroup, number: int) -> Iterator[Tag]:
    """Yield the tags of a group's cue and source."""
    for span in (link.cue, link.source):
        if span:
            start, end = words.words[span.first].start, words.words[span.stop - 1].end
            yield Tag(span.role, start, end, round(span.probability, 4), number)


def _content_tags(document: Document, words: NetworkWords, link: SpanGroup, number: int) -> Iterator[Tag]:
    """Yield the tags of a group's contents, with the probability that they and the source are right."""
    if link.contents:
        sure = round(group_confidence(link, holds_quotation(words, link)), 4)
        for start, end in _united(_snapped(document, words, content) for content in link.contents):
            yield Tag("content", start, end, sure, number)


def _united(pieces: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pieces in order, those that overlap as one: what is snapped to its marks may hold its neighbour."""
    united: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if united and start < united[-1][1]:
            before = united.pop()
            start, end = before[0], max(before[1], end)
        united.append((start, end))
    return united


def _snapped(document: Document, words: NetworkWords, content: RoleSpan) -> tuple[int, int]:
    """Return where a content starts and ends: a closed quotation that is mostly inside is so wholly."""
    start, end = words.words[content.first].start, words.words[content.stop - 1].end
    stretches = document.stretches
    index = bisect_left(stretches, start, key=lambda stretch: stretch.outer_end)
    first, last = start, end
    while index < len(stretches) and stretches[index].outer_start < end:
        stretch = stretches[index]
        inside = min(end, stretch.outer_end) - max(start, stretch.outer_start)
        if stretch.closed and 2 * inside > stretch.outer_end - stretch.outer_start:
            first, last = min(first, stretch.outer_start), max(last, stretch.outer_end)
        index += 1
    return first, last
