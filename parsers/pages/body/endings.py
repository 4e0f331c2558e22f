"""The end of an article: who made it, who the author is, what the site offers, parted from its text."""

from ..markup.blocks import Page, PageBlock
from ..markup.phrases import ABOUT_AUTHOR, BIOGRAPHY, COLOPHON, FAREWELL
from .kind import says_rest_is_sold
from .missing_blocks import SENTENCE_ENDS

_LONGEST_TITLE = 40  # characters of a heading that announces the author
_LONGEST_LABEL = 40  # characters of a few words without a stop
_LONGEST_COLOPHON, _LONGEST_BIOGRAPHY = 500, 350  # characters
_PORTRAIT_BLOCKS, _LONGEST_PORTRAIT = 4, 900  # blocks at the text's end, and characters, that an author's box may have
_OFFER_BLOCKS, _LONGEST_SOLD = 8, 300  # blocks at the text's end that may sell the rest; characters behind the notice


def part_colophon(page: Page, body: list[int]) -> tuple[list[int], list[int]]:
    """Part off the lines below the text on who made it, and drop headings that head nothing."""
    body, portrait = _before_portrait(page, _before_offer(page, body))
    end = len(body)
    colophon: list[int] = []
    while end > 1:
        block = page.blocks[body[end - 1]]
        sold = says_rest_is_sold(block.text)
        if not (sold or block.container.heading or _is_colophon(block)):
            break
        end -= 1
        if not (sold or block.container.heading):
            colophon.append(body[end])
    return body[:end], [*colophon[::-1], *portrait]


def _before_portrait(page: Page, body: list[int]) -> tuple[list[int], list[int]]:
    """Part off what stands below a heading that announces the author, where that is short."""
    for number in range(max(1, len(body) - _PORTRAIT_BLOCKS), len(body)):
        block = page.blocks[body[number]]
        if len(block.text) <= _LONGEST_TITLE and ABOUT_AUTHOR.match(block.text):
            below = body[number + 1 :]
            short = sum(len(page.blocks[index].text) for index in below) <= _LONGEST_PORTRAIT
            return (body[:number], below) if short else (body, [])
    return body, []


def _before_offer(page: Page, body: list[int]) -> list[int]:
    """Cut at the notice that the rest is sold, where only an offer follows: less than the notice may have."""
    for number in range(max(1, len(body) - _OFFER_BLOCKS), len(body)):
        if says_rest_is_sold(page.blocks[body[number]].text):
            rest = sum(len(page.blocks[index].text) for index in body[number + 1 :])
            return body[:number] if rest <= _LONGEST_SOLD else body
    return body


def _is_colophon(block: PageBlock) -> bool:
    """Tell whether a block says who made the story, by its words or as a few words without a stop."""
    if not any(character.isalnum() for character in block.text):
        return False  # a line of underscores parts the text from its colophon
    if len(block.text) <= _LONGEST_COLOPHON and (COLOPHON.search(block.text) or FAREWELL.search(block.text)):
        return True
    if len(block.text) <= _LONGEST_BIOGRAPHY and BIOGRAPHY.match(block.text):
        return True
    closed = block.text[-1] in SENTENCE_ENDS and block.text[-1] != ")"
    return len(block.text) <= _LONGEST_LABEL and not closed and not block.container.list_item
