"""Captions that are the article itself: texts beside its pictures, slides, where hardly a text stands elsewhere."""

from collections.abc import Sequence

import msgspec

from ..markup.blocks import Page, PageBlock
from .figures import Figure

_LEAST_SLIDES = 3  # pictures whose captions tell a story
_SHORTEST_PROSE = 100  # characters of a paragraph
_SENTENCE_ENDS = '.!?…。”"»'
_MORE = 1.5  # times the text chosen elsewhere: as much of such captions is the article


def part_prose(page: Page, figures: Sequence[Figure], chosen: Sequence[int]) -> tuple[list[Figure], list[int]]:
    """Return the pictures without the captions that are the article's text, and the indexes of that text's blocks.

    `chosen` are the blocks that an extractor chose, pictures' texts among them or not.
    """
    in_figures = {index for figure in figures for index in figure.blocks}
    prose = [
        index for figure in figures if not figure.credit for index in figure.blocks if _is_prose(page.blocks[index])
    ]
    if len(prose) < _LEAST_SLIDES:  # one <figure> has a long caption where there is hardly an article
        prose = [index for index in prose if not page.blocks[index].container.figure]
    elsewhere = sum(len(page.blocks[index].text) for index in chosen if index not in in_figures)
    if sum(len(page.blocks[index].text) for index in prose) <= _MORE * elsewhere:
        return list(figures), []
    released = set(prose)
    return [_without_prose(figure, released) for figure in figures], prose


def _is_prose(block: PageBlock) -> bool:
    container = block.container
    shown = not (container.hidden or container.footer or container.aside)
    return shown and len(block.text) >= _SHORTEST_PROSE and block.text[-1] in _SENTENCE_ENDS


def _without_prose(figure: Figure, prose: set[int]) -> Figure:
    if prose.isdisjoint(figure.blocks):
        return figure
    return msgspec.structs.replace(
        figure, blocks=tuple(index for index in figure.blocks if index not in prose), caption=""
    )
