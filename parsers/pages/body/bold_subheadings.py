"""Subheadings that are no headings by their tag: short paragraphs that are bold as a whole."""

from collections.abc import Sequence
from itertools import pairwise

from ..markup.blocks import Page, PageBlock

_LONGEST = 80  # characters
_LEAST_TEXT = 100  # characters of the paragraph that follows
_SENTENCE_ENDS = ".!…:;,。"
_OPENING = "¿¡【["  # a quotation mark opens speech, a dash an item
_MOST_QUESTIONS = 3  # bold questions: what has more of them is an interview


def find_bold_subheadings(page: Page, body: Sequence[int]) -> frozenset[int]:
    """Return the indexes of the body's blocks that are subheadings by their print alone.

    The questions of an interview, often bold, are none: they are said.
    """
    found = [
        index
        for index, below in pairwise(body[1:])  # above all text stands a byline rather
        if _is_bold_line(page.blocks[index]) and _is_text(page.blocks[below])
    ]
    questions = [index for index in found if page.blocks[index].text[-1] in "?？"]
    return frozenset(found if len(questions) < _MOST_QUESTIONS else set(found).difference(questions))


def _is_bold_line(block: PageBlock) -> bool:
    text, container = block.text, block.container
    if len(text) > _LONGEST or container.heading or container.list_item:
        return False
    letters = sum(not character.isspace() for character in text)
    bold = block.bold >= letters and not block.linked
    return bold and text[-1] not in _SENTENCE_ENDS and (text[0].isalnum() or text[0] in _OPENING)


def _is_text(block: PageBlock) -> bool:
    """Tell whether a block is a paragraph that a subheading may head."""
    container = block.container
    return len(block.text) >= _LEAST_TEXT and block.bold < len(block.text) // 2 and not container.heading
