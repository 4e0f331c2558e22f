"""Streams of teasers: parts of one kind in a row, each a linked headline and a line or two of another story."""

from collections.abc import Sequence
from itertools import islice

from ..markup.blocks import Container, Page, PageBlock, Within, containers_around

_LEAST_TEASERS = 6  # parts of one kind side by side
_MOST_TEXT = 220  # characters beside the linked headline, on average; a list of tips or places has more
_LEVELS = 3  # how far above its linked headline a teaser's part may stand
_SHORTEST_TITLE = 15  # characters of a linked headline
_LINKED_SHARE = 0.85
_SHORTEST_PARAGRAPH = 80  # characters of a paragraph that shows an article

# The part around, tag and class of a part: what those of one stream share.
_Kind = tuple[int, str, str]


def find_teasers(page: Page, start: int) -> frozenset[int]:
    """Return the indexes of the blocks that stand in teasers, from the block `start` on."""
    streams: dict[_Kind, dict[int, Container]] = {}
    for block in islice(page.blocks, start, None):
        if _is_linked_headline(block):
            for part in islice(containers_around(block.container.parent), _LEVELS):
                if part.tag not in ("main", "body"):
                    streams.setdefault(_kind(part), {})[part.number] = part
    parts = [part for stream in streams.values() if len(stream) >= _LEAST_TEASERS for part in stream.values()]
    if not parts:
        return frozenset()
    within = Within({id(part) for part in parts})
    teasers = [index for index in range(start, len(page.blocks)) if within(page.blocks[index].container)]
    text = sum(len(page.blocks[index].text) - page.blocks[index].linked for index in teasers)
    return frozenset(teasers) if text <= _MOST_TEXT * len(parts) else frozenset()


class Teasers:
    """The teasers behind a page's headline, and the article's paragraphs above them."""

    def __init__(self, page: Page) -> None:
        top = -1 if page.headline is None else page.headline
        self._teasers = find_teasers(page, top + 1) if top >= 0 else frozenset()
        self._first = min(self._teasers, default=0)
        self._above = [index for index in range(top + 1, self._first) if _is_paragraph(page.blocks[index])]

    def replace(self, chosen: Sequence[int]) -> list[int]:
        """Return the blocks that an extractor chose, or the paragraphs above the teasers if those are all it chose."""
        taken_in = self._above and chosen and self._teasers.issuperset(chosen)
        return list(self._above if taken_in else chosen)

    def drop(self, body: Sequence[int]) -> list[int]:
        """Return the body without the teasers, where a paragraph of it stands above them."""
        if self._teasers.isdisjoint(body) or not set(self._above).intersection(body):
            return list(body)
        return [index for index in body if index not in self._teasers]


def _is_linked_headline(block: PageBlock) -> bool:
    linked = block.linked >= _LINKED_SHARE * len(block.text)
    return linked and len(block.text) >= _SHORTEST_TITLE and bool(block.container.heading)


def _kind(part: Container) -> _Kind:
    return (part.parent.number if part.parent else -1, part.tag, next(iter(part.labels.split(None, 1)), ""))


def _is_paragraph(block: PageBlock) -> bool:
    """Tell whether a block is a paragraph of some length that is no link."""
    container = block.container
    aside = container.hidden or container.footer or container.aside or container.figure or container.heading
    return not aside and len(block.text) >= _SHORTEST_PARAGRAPH and 3 * block.linked < len(block.text)
