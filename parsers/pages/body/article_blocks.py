"""The article's blocks, refined: what an extractor left out is filled in, what beside the article it took in goes.

What is a link to another story, an invitation or a notice is no article text, nor are the headline, byline and date
that are fields of their own.
"""

from collections.abc import Sequence

import msgspec

from ...document.document import Metadata
from ..markup.blocks import Container, Page, PageBlock, Within, containers_around
from ..markup.boxes import Boxes
from ..markup.phrases import BYLINE, INVITATION, NOTICE, OFFER, POINTER
from ..markup.text import comparison_key
from .endings import part_colophon
from .missing_blocks import SENTENCE_ENDS, add_dateline, add_missing_blocks, parent_number
from .standfirst import find_standfirst, is_date_line
from .teasers import Teasers

_SHORTEST_PARAGRAPH = 60  # characters
_LEAD_BLOCKS = 8  # the headline and byline stand among this many first blocks
_LONGEST_LABEL, _LONGEST_HEADLINE_POINTER, _LONGEST_LINK_POINTER = (
    40,
    220,
    600,
)  # characters of a pointer: alone, with a headline, mostly links
_LONGEST_NOTICE, _LONGEST_OFFER, _LONGEST_INVITATION = 60, 160, 400  # characters at most


class ArticleBlocks(msgspec.Struct, frozen=True):
    """The indexes of the article's blocks, of its standfirst, and of what else belongs to it: facts, who made it."""

    body: list[int]
    description: list[int]
    other: list[int]


def refine_blocks(
    page: Page, chosen: Sequence[int], taken: set[int], headlines: set[str], metadata: Metadata
) -> ArticleBlocks:
    """Return the article's blocks, from those that an extractor chose.

    `taken` are the blocks that are something else (pictures' texts, bylines), `headlines` the comparison keys of
    all that the page states.
    """
    teasers = Teasers(page)
    chosen = teasers.replace([index for index in chosen if index not in taken])
    body = add_missing_blocks(page, chosen, taken)
    boxes = Boxes(page, body)
    body = _before_next_article(page, body, comparison_key(metadata.headline), boxes)
    body = _without_lists_of_links(page, body)
    body = teasers.drop(_without_furniture(page, body, boxes))
    body = _within_main(page, body, boxes)
    headlines = {*headlines, comparison_key(metadata.headline)}
    body = add_dateline(page, _after_headline(page, body, headlines), taken)
    standfirst = find_standfirst(page, body, taken, boxes, metadata.description)
    body = [index for index in body if index not in standfirst]
    body, colophon = part_colophon(page, body)
    facts = [index for index in body if boxes.is_facts(page.blocks[index])]
    if 2 * len(facts) > len(body):
        facts = []
    posts = _posts(page, body, taken, boxes)
    other = {*colophon, *facts, *posts}
    return ArticleBlocks([index for index in body if index not in other], standfirst, sorted(other))


def all_text_blocks(page: Page, taken: set[int]) -> ArticleBlocks:
    """Return what a page without an article shows: its paragraphs, else every line that is no link."""
    shown = [
        index
        for index, block in enumerate(page.blocks)
        if index not in taken
        and not (block.container.hidden or block.container.footer)
        and 2 * block.linked < len(block.text)
        and block.container.heading != "h1"
    ]
    return ArticleBlocks([index for index in shown if page.blocks[index].container.tag == "p"] or shown, [], [])


def _before_next_article(page: Page, body: list[int], headline: str, boxes: Boxes) -> list[int]:
    """Cut where another article's headline begins."""
    for number, index in enumerate(body):
        block = page.blocks[index]
        if number <= _LEAD_BLOCKS or block.container.heading != "h1" or comparison_key(block.text) == headline:
            continue
        if not (boxes.is_furniture(block) or _is_within_text(page, body[:number], block)):
            return body[:number]
    return body


def _is_within_text(page: Page, before: list[int], heading: PageBlock) -> bool:
    """Tell whether a heading of the first rank is one of the article's: beside its paragraphs, or in its <article>."""
    parent = parent_number(heading)
    if any(parent_number(page.blocks[index]) == parent for index in before[-_LEAD_BLOCKS:]):
        return True
    article = _article_around(heading)
    return article is not None and article is _article_around(page.blocks[before[0]])


def _article_around(block: PageBlock) -> Container | None:
    return next((around for around in containers_around(block.container) if around.tag == "article"), None)


def _within_main(page: Page, body: list[int], boxes: Boxes) -> list[int]:
    """Drop what trails behind the part that holds the article."""
    end = len(body)
    while end > 1 and boxes.is_outside(page.blocks[body[end - 1]]):
        end -= 1
    return body[:end] if end > 1 else body


def _without_lists_of_links(page: Page, body: list[int]) -> list[int]:
    """Drop runs of list items that are mostly links, with the line that heads them."""
    kept: list[int] = []
    run: list[int] = []
    for index in body:
        if page.blocks[index].container.list_item:
            run.append(index)
            continue
        _add_list(page, kept, run)
        run = []
        kept.append(index)
    _add_list(page, kept, run)
    return kept


def _add_list(page: Page, kept: list[int], run: list[int]) -> None:
    """Add the list that follows to the kept blocks, or take its heading from them when it is one of links."""
    length = sum(len(page.blocks[item].text) for item in run)
    linked = sum(page.blocks[item].linked for item in run)
    if linked <= 0.6 * length:
        kept.extend(run)
    elif kept and _heads_list(page.blocks[kept[-1]]):
        kept.pop()


def _heads_list(block: PageBlock) -> bool:
    """Tell whether a block is a line that heads a list: a heading, or a few words without a stop."""
    short = len(block.text) <= 90 and block.text[-1] not in SENTENCE_ENDS
    return bool(block.container.heading and block.container.heading != "h1") or (
        short and not block.container.list_item
    )


def _without_furniture(page: Page, body: list[int], boxes: Boxes) -> list[int]:
    """Drop what is furniture, and the small boxes without a telling class that an invitation stands in."""
    kept, offers = [], set()
    for index in body:
        block = page.blocks[index]
        if not _is_furniture(block, boxes):
            kept.append(index)
        listed = block.container.list_item  # one invitation makes no list of them
        short = len(block.text) <= _LONGEST_OFFER and not listed
        if short and INVITATION.search(block.text) and (box := boxes.box_around(block)):
            offers.add(id(box))
    in_offer = Within(offers)
    return [index for index in kept if not in_offer(page.blocks[index].container)]


def _posts(page: Page, body: Sequence[int], taken: set[int], boxes: Boxes) -> list[int]:
    """Return the blocks of posts that are embedded in the article."""
    if not body:
        return []
    between = (index for index in range(body[0], body[-1]) if index not in taken)
    blocks = ((index, page.blocks[index]) for index in between)
    return [
        index
        for index, block in blocks
        if boxes.is_facts(block)
        and boxes.is_post(block)
        and 2 * block.linked <= len(block.text)
        and not NOTICE.match(block.text)
    ]


def _is_furniture(block: PageBlock, boxes: Boxes) -> bool:
    """Tell whether a block is a pointer to another story, an invitation, a notice, or stands in a box of such."""
    text = block.text
    if boxes.is_furniture(block) or (len(text) <= _LONGEST_NOTICE and NOTICE.match(text)):
        return True
    if len(text) <= _LONGEST_OFFER and OFFER.match(text):
        return True
    if len(text) <= _LONGEST_LINK_POINTER and POINTER.match(text) and _points(block):
        return True
    if block.linked > 0.85 * len(text) and (len(text) > 25 or block.container.heading):
        return True
    return len(text) <= _LONGEST_INVITATION and _is_apart(block, boxes) and bool(INVITATION.search(text))


def _points(block: PageBlock) -> bool:
    """Tell whether a block that begins like a pointer is one: a label, a link, a heading, or words before a colon."""
    if 2 * block.linked >= len(block.text) or len(block.text) <= _LONGEST_LABEL:
        return True
    return len(block.text) <= _LONGEST_HEADLINE_POINTER and (bool(block.container.heading) or ":" in block.text[:24])


def _is_apart(block: PageBlock, boxes: Boxes) -> bool:
    """Tell whether a block is set off: a heading, a list item, a line with links in it, a part beside the text."""
    linked = block.linked > 0.1 * len(block.text)
    aside = block.container.aside and not boxes.is_among_article(block)
    return bool(aside or block.container.heading or block.container.list_item or linked)


def _after_headline(page: Page, body: list[int], headlines: set[str]) -> list[int]:
    """Drop the headline that stands before the text, whatever precedes it, and the byline and date that follow."""
    start = sum(index < page.headline for index in body) if page.headline is not None else 0
    start = start if start <= _LEAD_BLOCKS and 2 * start < len(body) else 0
    for number, index in enumerate(body[:_LEAD_BLOCKS]):
        if _is_headline(page, index, headlines) and not _is_subheading(page, body[:number], index):
            start = number + 1
    while start < len(body) and _is_head_line(page, body[start : start + 4]):
        start += 1
    return body[start:]


def _is_headline(page: Page, index: int, headlines: set[str]) -> bool:
    block = page.blocks[index]
    return comparison_key(block.text) in headlines or block.container.heading == "h1"


def _is_subheading(page: Page, before: list[int], index: int) -> bool:
    """Tell whether a heading of the first rank, whatever states it, stands within the text: below paragraphs."""
    block, top = page.blocks[index], page.headline
    if top is None or index < top or block.container.heading != "h1" or block.text == page.blocks[top].text:
        return False
    paragraphs = [
        page.blocks[above] for above in before if above > top and len(page.blocks[above].text) >= _SHORTEST_PARAGRAPH
    ]
    return any(parent_number(paragraph) == parent_number(block) for paragraph in paragraphs)


def _is_head_line(page: Page, body: list[int]) -> bool:
    """Tell whether the first of the blocks is a kicker, byline or date rather than text."""
    block = page.blocks[body[0]]
    text = block.text
    if len(text) > 160:
        return False
    if len(text) <= 100 and (BYLINE.match(text) or is_date_line(text)):
        return True
    if text[-1] in SENTENCE_ENDS or block.container.list_item:
        return False
    following = next((page.blocks[index] for index in body[1:] if not page.blocks[index].container.heading), None)
    apart = following is None or parent_number(following) != parent_number(block)
    return apart and (bool(block.container.heading) or len(text) <= 60)
