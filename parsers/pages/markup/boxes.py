"""Which blocks stand in a box of their own, and which in the part of the page that the article is."""

from collections.abc import Sequence

from .blocks import Container, Page, PageBlock, Within, containers_around
from .labels import FACT_BOX, FURNITURE, POST

_INNER_SHARE = 0.8  # of the article: the part that holds as much is the article's own
_BOX_SHARE, _LONGEST_BOX = 0.15, 400  # of the article, and characters, that a box without a telling class holds at most


class Boxes:
    """Tells boxes from the article by their classes; a part that holds half of the article is none, whatever its class.

    So a class "paywall" or "subscriber" around the whole text does no harm.
    """

    def __init__(self, page: Page, body: Sequence[int]) -> None:
        total = sum(len(page.blocks[index].text) for index in body)
        lengths = _lengths_within(page, body)
        self._lengths, self._total = lengths, total
        self._wide = {number for number, length in lengths.items() if 2 * length > total}
        self._lies_inside = Within({number for number, length in lengths.items() if length > _INNER_SHARE * total})
        self._known: dict[int, tuple[bool, bool]] = {}

    def is_furniture(self, block: PageBlock) -> bool:
        """Tell whether a block stands in a box of links, invitations, an author's portrait or the like."""
        return self._look(block.container)[0]

    def stands_beside(self, container: Container) -> bool:
        """Tell the same of a container."""
        return self._look(container)[0]

    def box_around(self, block: PageBlock) -> Container | None:
        """Return the part that a block shares with others of the article's, when that is as small as a box."""
        for container in containers_around(block.container):
            length = self._lengths.get(id(container), 0)
            if length > len(block.text):
                return container if length <= min(_LONGEST_BOX, _BOX_SHARE * self._total) else None
        return None

    def is_post(self, block: PageBlock) -> bool:
        """Tell whether a block stands in an embedded post."""
        return any(
            container.labels and POST.search(container.labels) for container in containers_around(block.container)
        )

    def is_facts(self, block: PageBlock) -> bool:
        """Tell whether a block stands in a box of facts beside the running text, or in an embedded post."""
        return self._look(block.container)[1]

    def is_among_article(self, block: PageBlock) -> bool:
        """Tell whether the part right around a block's own holds half of the article, whatever that part is."""
        parent = block.container.parent
        return parent is not None and id(parent) in self._wide

    def is_outside(self, block: PageBlock) -> bool:
        """Tell whether a block stands outside the part that holds most of the article."""
        return self.lies_outside(block.container)

    def lies_outside(self, container: Container) -> bool:
        """Tell the same of a container."""
        return not self._lies_inside(container)

    def _look(self, container: Container) -> tuple[bool, bool]:
        """Return whether a part is, or stands in, a box of furniture and one of facts."""
        unknown = []
        at: Container | None = container
        while at is not None and id(at) not in self._known:
            unknown.append(at)
            at = at.parent
        known = self._known[id(at)] if at is not None else (False, False)
        for inner in reversed(unknown):
            known = self._judge(inner, known)
            self._known[id(inner)] = known
        return known

    def _judge(self, container: Container, around_it: tuple[bool, bool]) -> tuple[bool, bool]:
        if id(container) in self._wide:
            return (False, False)
        labels = container.labels
        furniture = around_it[0] or (bool(labels) and FURNITURE.search(labels))
        facts = around_it[1] or (bool(labels) and (FACT_BOX.search(labels) or POST.search(labels)))
        facts = facts or "factbox" in container.tag
        return (furniture, facts)


def find_innermost_part(page: Page, indexes: Sequence[int], share: float) -> Container | None:
    """Return the innermost part that holds a share of the text of some blocks, more than half; None when none does."""
    lengths = _lengths_within(page, indexes)
    total = sum(len(page.blocks[index].text) for index in indexes)
    before = 0
    for index in indexes:  # a part with more than half of the text has the character in its middle
        before += len(page.blocks[index].text)
        if 2 * before >= total:
            parts = containers_around(page.blocks[index].container)
            return next((part for part in parts if lengths[id(part)] >= share * total), None)
    return None


def _lengths_within(page: Page, body: Sequence[int]) -> dict[int, int]:
    """Return how many characters of the blocks stand in each container, by its id."""
    lengths: dict[int, int] = {}
    holders: list[Container] = []
    for index in body:
        block = page.blocks[index]
        container: Container | None = block.container
        while container is not None and id(container) not in lengths:
            lengths[id(container)] = 0
            holders.append(container)
            container = container.parent
        lengths[id(block.container)] += len(block.text)
    holders.sort(key=lambda holder: holder.number, reverse=True)  # from the inside out: each is counted once
    for holder in holders:
        if holder.parent is not None:
            lengths[id(holder.parent)] += lengths[id(holder)]
    return lengths
