"""The article's blocks, mended: what was left out between its paragraphs, and what beside the article was taken in.

Paragraphs of one article stand alike: same tag, same class, same kind of part around them. So a block between the chosen
ones that stands as they do belongs to them. What is a link to another story, an invitation or a notice does not, nor do the
headline, byline and date that are fields of their own.
"""

from collections.abc import Sequence

import msgspec

from . import dates
from .page_blocks import Block, Page, Place, around
from .page_phrases import (
    BYLINE,
    COLOPHON,
    INVITATION,
    LONGEST_LABEL,
    LONGEST_POINTER,
    NOTICE,
    POINTER,
)
from .page_text import fold
from .page_words import FACT_BOX, FURNITURE

# How a block stands: its tag and class, those of the part around it.
Standing = tuple[str, str, str, str]

_MAIN_SHARE = 0.12  # of the chosen text: a standing with as much is one of the article's paragraphs
_INNER_SHARE = 0.8
_LEAD_BLOCKS = 8  # the headline and byline stand among this many first blocks
_SENTENCE_ENDS = '.!?…。”"»’)'


class Selection(msgspec.Struct):
    """The indexes of the article's blocks; those of its standfirst; those of lines below it on who made it."""

    body: list[int]
    description: list[int]
    colophon: list[int]


def mend(page: Page, chosen: Sequence[int], taken: set[int], headlines: set[str], description: str | None) -> Selection:
    """Return the article's blocks, from those that an extractor chose.

    `taken` are the indexes of the blocks that are pictures' texts, `headlines` the page's headlines, folded.
    """
    body = [index for index in chosen if index not in taken]
    body = _filled(page, body, taken)
    boxes = Boxes(page, body)
    body = _before_next_article(page, body, headlines)
    body = _without_lists_of_links(page, body)
    body = [index for index in body if not _is_furniture(page.blocks[index], boxes)]
    body = _within_main(page, body, boxes)
    body = _after_headline(page, body, headlines)
    standfirst = _standfirst(page, body, description)
    body = [index for index in body if index not in standfirst]
    body, colophon = _before_colophon(page, body)
    aside = [index for index in body if boxes.facts(page.blocks[index])]
    if 2 * len(aside) > len(body):
        aside = []
    body = [index for index in body if index not in set(aside)]
    return Selection(body, standfirst, sorted([*colophon, *aside]))


class Boxes:
    """Tells which blocks stand in a box of their own: in a part with a telling class that the article is not in."""

    def __init__(self, page: Page, body: Sequence[int]) -> None:
        lengths: dict[int, int] = {}
        total = 0
        for index in body:
            block = page.blocks[index]
            total += len(block.text)
            for place in around(block.place):
                lengths[id(place)] = lengths.get(id(place), 0) + len(block.text)
        self._wide = {place for place, length in lengths.items() if 2 * length > total}
        self._inner = {place for place, length in lengths.items() if length > _INNER_SHARE * total}
        self._known: dict[int, tuple[bool, bool]] = {}

    def furniture(self, block: Block) -> bool:
        """Tell whether it stands in a box of links, invitations, an author's portrait or the like."""
        return self._look(block.place)[0]

    def facts(self, block: Block) -> bool:
        """Tell whether it stands in a box of facts beside the running text."""
        return self._look(block.place)[1]

    def outside(self, block: Block) -> bool:
        """Tell whether it stands outside the part that holds most of the article."""
        return not any(id(place) in self._inner for place in around(block.place))

    def _look(self, place: Place) -> tuple[bool, bool]:
        known = self._known.get(id(place))
        if known is None:
            around_it = self._look(place.parent) if place.parent else (False, False)
            if id(place) in self._wide:
                known = (False, False)
            else:
                labels = place.labels
                known = (
                    around_it[0] or bool(labels and FURNITURE.search(labels)),
                    around_it[1] or bool(labels and FACT_BOX.search(labels)) or "factbox" in place.tag,
                )
            self._known[id(place)] = known
        return known


def _before_next_article(page: Page, body: list[int], headlines: set[str]) -> list[int]:
    """Cut where another article's headline begins."""
    for number, index in enumerate(body):
        block = page.blocks[index]
        if number > _LEAD_BLOCKS and block.place.heading == "h1" and fold(block.text) not in headlines:
            return body[:number]
    return body


def _within_main(page: Page, body: list[int], boxes: Boxes) -> list[int]:
    """Drop what trails behind the part that holds the article."""
    end = len(body)
    while end > 1 and boxes.outside(page.blocks[body[end - 1]]):
        end -= 1
    return body[:end] if end > 1 else body


def _standing(place: Place) -> Standing:
    parent = place.parent
    return (place.tag, place.labels, parent.tag if parent else "", parent.labels if parent else "")


def _filled(page: Page, body: list[int], taken: set[int]) -> list[int]:
    """Add the blocks between the chosen ones, and right after or before them, that stand as they do."""
    if not body:
        return body
    main = _main_standings(page, body)
    parents = {id(page.blocks[index].place.parent.element) for index in body if _is_main(page, index, main)}
    chosen = set(body)
    added = set()
    for index in range(body[0] + 1, body[-1]):
        block = page.blocks[index]
        if index in chosen or index in taken or block.place.hidden or 2 * block.linked > len(block.text):
            continue
        if (_standing(block.place) in main and (len(block.text) > 30 or _parent(block) in parents)) or (
            block.place.heading in ("h2", "h3", "h4") and not block.linked and _parent(block) in parents
        ):
            added.add(index)
    added.update(_continued(page, body[-1], 1, main, parents, taken))
    added.update(_continued(page, body[0], -1, main, parents, taken))
    return sorted(chosen | added)


def _parent(block: Block) -> int:
    return id(block.place.parent.element) if block.place.parent else 0


def _is_main(page: Page, index: int, main: set[Standing]) -> bool:
    place = page.blocks[index].place
    return place.parent is not None and _standing(place) in main


def _main_standings(page: Page, body: list[int]) -> set[Standing]:
    lengths: dict[Standing, int] = {}
    for index in body:
        block = page.blocks[index]
        if block.place.tag in ("p", "div", "section", "article"):
            standing = _standing(block.place)
            lengths[standing] = lengths.get(standing, 0) + len(block.text)
    total = sum(lengths.values())
    return {standing for standing, length in lengths.items() if length >= _MAIN_SHARE * total}


def _continued(page: Page, start: int, step: int, main: set[Standing], parents: set[int], taken: set[int]) -> list[int]:
    """Return the paragraphs before the first or after the last chosen block that go on like the article's."""
    found: list[int] = []
    passed = 0
    index = start + step
    while 0 <= index < len(page.blocks) and passed < 12:
        block = page.blocks[index]
        named = _standing(block.place)[3] or _parent(block) in parents
        if (
            index not in taken
            and named
            and _standing(block.place) in main
            and 3 * block.linked < len(block.text)
            and len(block.text) > 60
            and not block.place.hidden
            and not block.place.footer
            and not INVITATION.search(block.text)
        ):
            found.append(index)
            passed = 0
        else:
            passed += 1
        index += step
    return found


def _without_lists_of_links(page: Page, body: list[int]) -> list[int]:
    """Drop runs of list items that are mostly links, with the line that heads them."""
    kept: list[int] = []
    run: list[int] = []
    for index in [*body, -1]:
        if index >= 0 and page.blocks[index].place.list_item:
            run.append(index)
            continue
        if run:
            length = sum(len(page.blocks[item].text) for item in run)
            linked = sum(page.blocks[item].linked for item in run)
            if linked > 0.6 * length:
                if kept and _is_label(page.blocks[kept[-1]]):
                    kept.pop()
            else:
                kept.extend(run)
            run = []
        if index >= 0:
            kept.append(index)
    return kept


def _is_label(block: Block) -> bool:
    """Tell whether a block is a line that heads a list: a heading, or a few words without a stop."""
    short = len(block.text) <= 90 and block.text[-1] not in _SENTENCE_ENDS
    return bool(block.place.heading and block.place.heading != "h1") or (short and not block.place.list_item)


def _is_furniture(block: Block, boxes: Boxes) -> bool:
    """Tell whether a block is a pointer to another story, an invitation, or a notice."""
    text = block.text
    if len(text) <= 60 and NOTICE.match(text):
        return True
    if len(text) <= LONGEST_POINTER and POINTER.match(text):
        linked = 2 * block.linked >= len(text) or block.place.heading
        if linked or len(text) <= LONGEST_LABEL or boxes.furniture(block) or ":" in text[:24]:
            return True
    if block.linked > 0.85 * len(text) and (len(text) > 25 or block.place.heading):
        return True
    if boxes.furniture(block):
        return True
    return len(text) <= 400 and bool(INVITATION.search(text)) and _is_apart(block)


def _is_apart(block: Block) -> bool:
    """Tell whether a block is set off: a heading, a list item, a short line with a link, a part beside the text."""
    linked = block.linked > 0.1 * len(block.text)
    return bool(block.place.aside or block.place.heading or block.place.list_item or linked)


def _after_headline(page: Page, body: list[int], headlines: set[str]) -> list[int]:
    """Drop the headline that stands before the text, whatever precedes it, and the byline and date that follow."""
    start = 0
    for number, index in enumerate(body[:_LEAD_BLOCKS]):
        block = page.blocks[index]
        if fold(block.text) in headlines or block.place.heading == "h1":
            start = number + 1
    body = body[start:]
    while body and _is_head_line(page, body):
        body = body[1:]
    return body


def _is_head_line(page: Page, body: list[int]) -> bool:
    """Tell whether the first of the blocks is a kicker, byline or date rather than text."""
    block = page.blocks[body[0]]
    text = block.text
    if len(text) > 160:
        return False
    if len(text) <= 100 and (BYLINE.match(text) or _is_stamp(text)):
        return True
    if text[-1] in _SENTENCE_ENDS or block.place.list_item:
        return False
    following = next((page.blocks[index] for index in body[1:4] if not page.blocks[index].place.heading), None)
    apart = following is None or _parent(following) != _parent(block)
    return apart and (bool(block.place.heading) or len(text) <= 60)


def _is_stamp(text: str) -> bool:
    """Tell whether a short line is a date, with its label or a name beside it."""
    found = dates.find_date(text)
    return found is not None and len(text) - (found.end - found.start) <= 45 and text[-1] not in ".!?"


def _standfirst(page: Page, body: list[int], description: str | None) -> list[int]:
    """Return the first block when it is the page's description and stands otherwise than the text."""
    key = fold(description)
    if len(body) < 2 or len(key) < 30:
        return []
    first = page.blocks[body[0]]
    other = _standing(first.place) != _standing(page.blocks[body[1]].place)
    return [body[0]] if other and fold(first.text) == key else []


def _before_colophon(page: Page, body: list[int]) -> tuple[list[int], list[int]]:
    """Part off the lines below the text on who made it, and drop headings that head nothing."""
    colophon: list[int] = []
    body = list(body)
    while len(body) > 1:
        block = page.blocks[body[-1]]
        if block.place.heading:
            body.pop()
        elif (
            len(block.text) <= 500 and COLOPHON.search(block.text[:200] if len(block.text) > 300 else block.text)
        ) or (len(block.text) <= 40 and block.text[-1] not in _SENTENCE_ENDS and not block.place.list_item):
            colophon.insert(0, body.pop())
        else:
            break
    return body, colophon


def in_quote(block: Block) -> bool:
    """Tell whether a block stands in a quoted part, such as an embedded post."""
    return any(place.tag == "blockquote" for place in around(block.place))
