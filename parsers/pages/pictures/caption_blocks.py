"""Which blocks of a page are one picture's text.

They are those of a <figure>, of a part whose class says that it is a caption or a credit, or what follows an image and
ends in a clear credit.
"""

from collections.abc import Iterable

import msgspec

from ...credits import east_asian, line
from ...credits.strength import CreditStrength
from ..markup.blocks import Container, Page, PageBlock, containers_around
from ..markup.labels import CREDIT_CLASSES
from ..markup.tree import PageTree
from .caption_text import is_sure_credit, reads_as_credit
from .captions import ends_in_credit, has_marked_part

CAPTION_LEVELS = 4  # how far up a class may say that a block is a caption
_CREDIT_MARKS = frozenset("/|:©()")  # one of them is in every sure credit
_LONGEST_UNMARKED = 600  # characters of a caption that only stands beside an image


class CaptionBlocks(msgspec.Struct):
    """The indexes of the blocks of one picture, and the part that holds them (None: they just follow an image)."""

    container: Container | None
    indexes: list[int]


def find_caption_blocks(page: Page, tree: PageTree, image_positions: Iterable[int]) -> list[CaptionBlocks]:
    """Return the runs of blocks that are one picture's text, in document order.

    `image_positions` are the indexes of the blocks that follow images.
    """
    groups = _marked_groups(page)
    taken = {index for group in groups for index in group.indexes}
    for position in image_positions:
        if found := _after_image(page, tree, position, taken):
            taken.update(found)
            groups.append(CaptionBlocks(page.blocks[found[0]].container if len(found) == 1 else None, found))
    return sorted(groups, key=lambda group: group.indexes[0])


def _marked_groups(page: Page) -> list[CaptionBlocks]:
    """Return the runs of blocks that elements or classes tell as one picture's text."""
    groups: list[CaptionBlocks] = []
    for index, block in enumerate(page.blocks):
        container = _caption_container(block)
        last = groups[-1] if groups and groups[-1].indexes[-1] == index - 1 else None
        if last and (last.container is container or (container is None and _continues(page.blocks[index - 1], block))):
            last.indexes.append(index)
        elif container is not None:
            groups.append(CaptionBlocks(container, [index]))
    return groups


def _continues(before: PageBlock, block: PageBlock) -> bool:
    """Tell whether a block whose class says credit stands right beside a caption."""
    parent, labels = block.container.parent, block.container.labels
    return parent is not None and before.container.parent is parent and bool(labels) and CREDIT_CLASSES.search(labels)


def _caption_container(block: PageBlock) -> Container | None:
    """Return the <figure> around a block, else the outermost near part whose class says caption or credit."""
    if block.container.figure:
        for container in containers_around(block.container):
            if container.tag == "figure":
                return container
    found: Container | None = None
    for level, container in enumerate(containers_around(block.container)):
        if level >= CAPTION_LEVELS or container.tag in ("article", "main", "body"):
            break
        if container.caption:
            found = container
    return found


def _after_image(page: Page, tree: PageTree, index: int, taken: set[int]) -> list[int]:
    """Return the blocks that follow an image and that a clear credit ends: one, or a caption and its credit."""
    if index >= len(page.blocks) or index in taken or not _may_be_caption(page.blocks[index]):
        return []
    if _is_or_ends_in_credit(tree, page.blocks[index]):
        return [index]
    following = index + 1
    if following < len(page.blocks) and following not in taken and _near(page, index, 2):
        least = CreditStrength.WEAK if _near(page, index, 1) else CreditStrength.FAIR
        if reads_as_credit(page.blocks[following].text, least):
            return [index, following]
    return []


def _may_be_caption(block: PageBlock) -> bool:
    """Tell whether a block after an image may be its caption: no headline, no long text, and not all link."""
    length = len(block.text)
    if block.container.heading == "h1" or length > _LONGEST_UNMARKED:
        return False
    if block.linked != length:
        return True
    return not _CREDIT_MARKS.isdisjoint(block.text) and is_sure_credit(block.text)  # a teaser's headline is all link


def _is_or_ends_in_credit(tree: PageTree, block: PageBlock) -> bool:
    """Tell whether a block is a clear credit, or a caption with one at its end."""
    if has_marked_part(tree, block):
        return True
    found = line.find_credit(block.text)
    if (found and found.strength == CreditStrength.STRONG) or reads_as_credit(block.text):
        return True
    return ends_in_credit(tree, block) or east_asian.tail(block.text) is not None


def _near(page: Page, index: int, levels: int) -> bool:
    """Tell whether a block and the next stand in one small part: a common parent that many levels up, no paragraphs."""
    chains = [list(containers_around(page.blocks[at].container)) for at in (index, index + 1)]
    if levels == 1 and any(chain[0].tag == "p" for chain in chains):
        return False
    parts = [{container.number for container in chain[1 : levels + 1]} for chain in chains]
    return not parts[0].isdisjoint(parts[1])
