"""The pictures of a page: what stands in their captions, and which of it is the credit.

A picture's text is that of its <figure>, of a part whose class says that it is a caption or a credit and that stands
beside an image, or of what follows an image and ends in a clear credit. page_captions.py parts it into caption and
credit.
"""

import msgspec
from lxml.html import HtmlElement

from . import credit_line, page_captions, page_images
from .credit_line import Strength
from .page_blocks import Block, Page, Place, around
from .page_words import CAPTION_CLASSES

_LONGEST_CAPTION = 1500  # characters; what a figure holds beyond is a box of its own
_LONGEST_UNMARKED = 600  # characters of a caption that only stands beside an image
_LEVELS = 4  # how far up a class may say that a block is a caption


class Figure(msgspec.Struct, frozen=True):
    """A picture's texts: the indexes of their blocks, the caption and credit (empty when there is none), its address.

    A picture whose image element alone states the credit has no blocks; `place` says before which block it stands.
    """

    place: int
    blocks: tuple[int, ...]
    caption: str
    credit: str
    image_url: str | None


class _Group(msgspec.Struct):
    """The indexes of the blocks of one picture, and the element that holds them (None: they just follow an image)."""

    container: HtmlElement | None
    indexes: list[int]


def read(page: Page, base: str | None) -> list[Figure]:
    """Return the pictures that have a caption or a credit, in document order."""
    images = page_images.Finder(page, base)
    figures: list[Figure] = []
    for group in _groups(page, images):
        figure = _figure(page, images, group)
        if figure is None:
            continue
        if figures and _go_together(figures[-1], figure):
            figure = _joined(figures.pop(), figure)
        figures.append(figure)
    figures.extend(_stated_by_images(page, base, figures))
    return sorted(figures, key=lambda figure: figure.place)


def _figure(page: Page, images: page_images.Finder, group: _Group) -> Figure | None:
    blocks = [page.blocks[index] for index in group.indexes]
    if sum(len(block.text) for block in blocks) > _LONGEST_CAPTION:
        return None
    container = group.container
    is_figure = container is not None and container.tag == "figure"
    image = images.within(container) if is_figure else images.beside(group.indexes[0], group.indexes[-1])
    caption, credit = page_captions.split(page, container, blocks)
    if not (caption or credit) or not (image or is_figure or credit):
        return None
    return Figure(group.indexes[0], tuple(group.indexes), caption, credit, image.url if image else None)


def _groups(page: Page, images: page_images.Finder) -> list[_Group]:
    """Return the runs of blocks that are one picture's text, in document order."""
    groups: list[_Group] = []
    for index, block in enumerate(page.blocks):
        container = _container(block)
        if container is None:
            continue
        if groups and groups[-1].container is container and groups[-1].indexes[-1] == index - 1:
            groups[-1].indexes.append(index)
        else:
            groups.append(_Group(container, [index]))
    taken = {index for group in groups for index in group.indexes}
    for position in images.positions():
        found = _after_image(page, position, taken)
        taken.update(found)
        if found:
            groups.append(_Group(None, found))
    return sorted(groups, key=lambda group: group.indexes[0])


def _container(block: Block) -> HtmlElement | None:
    """Return the <figure> around a block, else the outermost near part whose class says caption or credit."""
    if block.place.figure:
        for place in around(block.place):
            if place.tag == "figure":
                return place.element
    found: Place | None = None
    for level, place in enumerate(around(block.place)):
        if level >= _LEVELS or place.tag in ("article", "main", "body"):
            break
        if place.labels and CAPTION_CLASSES.search(place.labels):
            found = place
    return found.element if found else None


def _after_image(page: Page, index: int, taken: set[int]) -> list[int]:
    """Return the blocks that follow an image and that a clear credit ends: one, or a caption and its credit."""
    run = [number for number in (index, index + 1) if number < len(page.blocks) and number not in taken]
    if not run or run[0] != index or page.blocks[index].place.heading:
        return []
    first = page.blocks[index].text
    if len(first) > _LONGEST_UNMARKED:
        return []
    found = credit_line.find_credit(first)
    if found and (found.strength == Strength.STRONG or (found.start == 0 and found.strength >= Strength.FAIR)):
        return [index]
    if len(run) == 2:
        found = credit_line.find_credit(page.blocks[index + 1].text)
        if found and found.start == 0 and found.strength >= Strength.FAIR and _near(page, index):
            return run
    return []


def _near(page: Page, index: int) -> bool:
    """Tell whether a block and the next stand in one small part: a common parent at most two levels up."""
    parts = [{id(place.element) for place in list(around(page.blocks[at].place))[1:3]} for at in (index, index + 1)]
    return not parts[0].isdisjoint(parts[1])


def _go_together(first: Figure, second: Figure) -> bool:
    """Tell whether a caption and a credit in parts of their own belong to one picture."""
    adjacent = bool(first.blocks and second.blocks) and first.blocks[-1] + 1 == second.blocks[0]
    return adjacent and bool(first.caption and not first.credit and second.credit and not second.caption)


def _joined(first: Figure, second: Figure) -> Figure:
    return Figure(
        first.place,
        (*first.blocks, *second.blocks),
        first.caption,
        second.credit,
        first.image_url or second.image_url,
    )


def _stated_by_images(page: Page, base: str | None, figures: list[Figure]) -> list[Figure]:
    """Return the credits that an image's own attributes state and that no text beside it does."""
    credited = {figure.image_url for figure in figures if figure.credit}
    near = {index for figure in figures if figure.credit for index in (figure.place, figure.place - 1)}
    stated = []
    for image in page.images:
        credit = page_images.stated_credit(image.element)
        url = page_images.address(image.element, base)
        if credit and url not in credited and image.before not in near:
            credited.add(url)
            stated.append(Figure(image.before, (), "", credit, url))
    return stated
