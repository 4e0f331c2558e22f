"""What an extractor left out of an article: blocks that stand as its paragraphs do.

Paragraphs of one article stand alike: same tag, same class, same kind of part around them, also where advertisements
part them into several containers. A dateline may stand in an element of its own above them.
"""

from collections.abc import Sequence

from ...datelines.form import is_dateline_line
from ..markup.blocks import Container, Page, PageBlock
from ..markup.labels import FURNITURE
from ..markup.phrases import INVITATION

# How a block stands: its tag and class, those of the part around it.
Standing = tuple[str, str, str, str]

SENTENCE_ENDS = '.!?…。”"»’)'
_MAIN_SHARE = 0.12  # of the chosen text: a standing with as much is one of the article's paragraphs
_SHORTEST_APART = 30  # characters: what is shorter must stand in the very same part
_SHORTEST_CONTINUATION = 60  # characters of a paragraph that goes on before or after the chosen ones
_LONGEST_GAP = 12  # blocks between a chosen paragraph and one that goes on with it


def standing_of(container: Container) -> Standing:
    """Return how a block in this container stands."""
    parent = container.parent
    return (
        container.tag,
        _first(container.labels),
        parent.tag if parent else "",
        _first(parent.labels) if parent else "",
    )


def _first(labels: str) -> str:
    """Return the first class: those that follow it vary ("paragraph", "paragraph speakable")."""
    return next(iter(labels.split(None, 1)), "")


def parent_number(block: PageBlock) -> int:
    """Return the number of the part around a block's own container, the same for siblings; -1 for none."""
    return block.container.parent.number if block.container.parent else -1


def add_missing_blocks(page: Page, body: Sequence[int], taken: set[int]) -> list[int]:
    """Return the chosen blocks and those between, right before and right after them that stand as they do.

    `taken` are blocks that are something else: pictures' texts, bylines.
    """
    if not body:
        return []
    missing = _MissingBlocks(page, body, taken)
    added = {index for index in range(body[0] + 1, body[-1]) if missing.fits(index)}
    added.update(missing.continued(body[-1], 1))
    added.update(missing.continued(body[0], -1))
    return sorted({*body, *added})


def add_dateline(page: Page, body: list[int], taken: set[int]) -> list[int]:
    """Return the body with the dateline that stands in an element of its own above the lead, or above its picture."""
    if not body:
        return body
    above = body[0] - 1
    while above in taken:
        above -= 1
    if above < 0 or page.blocks[above].container.hidden or not is_dateline_line(page.blocks[above].text):
        return body
    return [above, *body]


class _MissingBlocks:
    """The article's standings and parts, and which other blocks share them."""

    def __init__(self, page: Page, body: Sequence[int], taken: set[int]) -> None:
        self.page = page
        self.taken = taken | set(body)
        self.first = body[0]
        self.main = _main_standings(page, body)
        main_blocks = (page.blocks[index] for index in body if standing_of(page.blocks[index].container) in self.main)
        self.parents = {parent_number(block) for block in main_blocks}

    def fits(self, index: int) -> bool:
        """Tell whether a block between the chosen ones belongs to them."""
        block = self.page.blocks[index]
        if index in self.taken or block.container.hidden or 2 * block.linked > len(block.text):
            return False
        sibling = parent_number(block) in self.parents
        if standing_of(block.container) in self.main:
            return len(block.text) > _SHORTEST_APART or sibling
        if block.container.heading in ("h1", "h2", "h3", "h4"):
            return sibling and not block.linked and index != self.page.headline
        if self._is_bare(index):
            return True
        return sibling and not block.linked and _is_subheading(block)

    def continued(self, start: int, step: int) -> list[int]:
        """Return the paragraphs before the first or after the last chosen block that go on like the article's."""
        found: list[int] = []
        passed = 0
        index = start + step
        while 0 <= index < len(self.page.blocks) and passed < _LONGEST_GAP:
            goes_on = index not in self.taken and self._goes_on(index)
            if goes_on:
                found.append(index)
            passed = 0 if goes_on else passed + 1
            index += step
        return found

    def _is_bare(self, index: int) -> bool:
        """Tell whether a block is a paragraph that stands bare in the part around the others: text, or in spans."""
        block = self.page.blocks[index]
        if block.container.number not in self.parents or len(block.text) <= _SHORTEST_CONTINUATION:
            return False
        if block.container.tag in ("body", "main"):  # much of the page stands there; between headline and text, text
            return self.page.headline is not None and self.page.headline < index < self.first
        return block.text[-1] in SENTENCE_ENDS

    def _goes_on(self, index: int) -> bool:
        block = self.page.blocks[index]
        stands = standing_of(block.container)
        alike = stands in self.main and bool(stands[3] or parent_number(block) in self.parents)
        return (
            (alike or self._is_bare(index))
            and len(block.text) > _SHORTEST_CONTINUATION
            and 3 * block.linked < len(block.text)
            and not (block.container.hidden or block.container.footer)
            and not INVITATION.search(block.text)
        )


def _is_subheading(block: PageBlock) -> bool:
    """Tell whether a block that is no heading by its tag is one by its class: "article-subhead"."""
    labels = block.container.labels.lower()
    named = "subhead" in labels or "heading" in labels or "crosshead" in labels or "intertitle" in labels
    return named and not FURNITURE.search(labels)


def _main_standings(page: Page, body: Sequence[int]) -> set[Standing]:
    lengths: dict[Standing, int] = {}
    for index in body:
        block = page.blocks[index]
        if block.container.tag in ("p", "div", "section", "article"):
            stands = standing_of(block.container)
            lengths[stands] = lengths.get(stands, 0) + len(block.text)
    total = sum(lengths.values())
    return {stands for stands, length in lengths.items() if length >= _MAIN_SHARE * total}
