"""Borders of sources: one neither begins nor ends within a name, nor is it an article alone.

In come tags and the names of the same document, out come the tags with their sources mended.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...common.patterns import lazy
from ...document.document import Document
from ...document.tags import NamedSpan, Tag

MOST_WORDS = 5  # of a noun phrase behind a lone article
_WORD = lazy(r"[ \u00a0]([^\W_][\w’'-]*)")


def mend_source_borders(document: Document, tags: Sequence[Tag], names: Sequence[NamedSpan]) -> Iterator[Tag]:
    """Yield the tags, in order of their start, of which no source cuts a name in two or is an article alone."""
    articles = document.language.names.articles
    ends = [name.end for name in names]
    borders = sorted([(tag.start, tag.end) for tag in tags if tag.role != "source"])
    for tag in tags:
        if tag.role != "source":
            yield tag
            continue
        start, end = _with_names(tag, names, ends)
        if document.text[start:end].lower() in articles:
            end = _noun_phrase_end(document.text, end, borders)
        before, behind = _room(borders, tag)
        yield replace(tag, start=max(start, before), end=min(end, behind))


def _with_names(tag: Tag, names: Sequence[NamedSpan], ends: Sequence[int]) -> tuple[int, int]:
    """Return where a source starts and ends with the names that it begins or ends in."""
    start, end = tag.start, tag.end
    for name in names[bisect_left(ends, start + 1) :]:
        if name.start >= end:
            break
        start, end = min(start, name.start), max(end, name.end)
    return start, end


def _room(borders: Sequence[tuple[int, int]], tag: Tag) -> tuple[int, int]:
    """Return where the tag before a source ends, and where the one behind starts."""
    index = bisect_left(borders, (tag.start, tag.start))
    before = borders[index - 1][1] if index and borders[index - 1][1] <= tag.start else tag.start if index else 0
    behind = borders[index][0] if index < len(borders) else 1 << 60
    return before, behind if behind >= tag.end else tag.end


def _noun_phrase_end(text: str, end: int, borders: Sequence[tuple[int, int]]) -> int:
    """Return where the words end behind a lone article, before what is a cue or content."""
    index = bisect_left(borders, (end, end))
    limit = borders[index][0] if index < len(borders) else len(text)
    for _ in range(MOST_WORDS):
        match = _WORD.match(text, end)
        if not match or match.end() > limit:
            break
        end = match.end()
    return end
