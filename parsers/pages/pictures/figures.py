"""The pictures of a page: what stands in their captions, and which of it is the credit.

A picture's text is that of its <figure>, of a part whose class says that it is a caption or a credit and that stands
beside an image, or of what follows an image and ends in a clear credit. captions.py parts it into caption and
credit.
"""

import msgspec
from lxml.html import HtmlElement

from ...credits import east_asian, line
from ...credits.strength import CreditStrength as Strength
from ...dates import dates
from ..facts.facts import Facts
from ..markup.blocks import Block, Page, Place, around
from ..markup.text import fold
from ..markup.words import CREDIT_CLASSES, PORTRAIT_CLASSES
from . import captions, data_images
from . import images as page_images

_LONGEST_CAPTION = 1500  # characters; what a figure holds beyond is a box of its own
_LONGEST_UNMARKED = 600  # characters of a caption that only stands beside an image
_LINKED = 0.6  # of a text of several lines: so much of it links to other stories
_LEVELS = 4  # how far up a class may say that a block is a caption


class Figure(msgspec.Struct, frozen=True):
    """A picture: the indexes of its blocks, the caption and credit (empty when there is none), its address.

    `stated` tells that only the page's data has the credit. A picture without a text of its own has no blocks; `place`
    says before which block it stands. `alt` is what the page says in place of the picture.
    """

    place: int
    blocks: tuple[int, ...]
    caption: str
    credit: str
    image_url: str | None
    stated: bool = False
    alt: str | None = None


class _Group(msgspec.Struct):
    """The indexes of the blocks of one picture, and the element that holds them (None: they just follow an image)."""

    container: HtmlElement | None
    indexes: list[int]


def read(page: Page, facts: Facts) -> list[Figure]:
    """Return the pictures that have a caption or a credit, in document order."""
    base = facts.base
    images = page_images.Finder(page, base)
    figures: list[Figure] = []
    for group in _groups(page, images):
        figure = _figure(page, images, group)
        if figure is None:
            continue
        if figures and _go_together(figures[-1], figure):
            figure = _joined(figures.pop(), figure)
        figures.append(figure)
    figures = _stated_by_images(page, base, figures)
    figures = _stated_by_data(data_images.read(facts), figures)
    return _unique(sorted(figures, key=lambda figure: figure.place))


def _figure(page: Page, images: page_images.Finder, group: _Group) -> Figure | None:
    container = group.container
    is_figure = container is not None and container.tag == "figure"
    blocks = [page.blocks[index] for index in group.indexes]
    if is_figure:
        blocks = _captions(blocks)
    length = sum(len(block.text) for block in blocks)
    if length > _LONGEST_CAPTION or _is_byline(blocks):
        return None
    if len(blocks) > 1 and sum(block.linked for block in blocks) > _LINKED * length:
        return None
    image = images.within(container) if is_figure else images.beside(group.indexes[0], group.indexes[-1])
    caption, credit = captions.split(page, container, blocks)
    if not (caption or credit) or not (image or is_figure or captions.reads_as_credit(credit)):
        return None
    if image and page_images.is_sign(image.url) and not credit:
        return None
    url, alt = (image.url, image.alt) if image else (None, None)
    return Figure(group.indexes[0], tuple(group.indexes), caption, credit, url, alt=alt)


def _captions(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a <figure> that are its caption or credit; beside a <figcaption> stand buttons, too."""
    shown = [block for block in blocks if not block.place.hidden] or blocks
    shown = [block for block in shown if not _is_title(block)] or shown
    if not any(_in_figcaption(block) for block in shown):
        return shown
    return [block for block in shown if _in_figcaption(block) or captions.is_credit(block)]


def _is_title(block: Block) -> bool:
    return bool(block.place.heading) and not block.place.caption and not _in_figcaption(block)


def _in_figcaption(block: Block) -> bool:
    return any(place.tag == "figcaption" for place in around(block.place))


def _is_byline(blocks: list[Block]) -> bool:
    """Tell whether a picture's text is none: a byline with a portrait beside it, the page's headline."""
    for block in blocks:
        if block.place.tag == "address" or block.place.heading == "h1" or dates.read_stamp(block.text):
            return True
        for level, place in enumerate(around(block.place)):
            if level < _LEVELS and place.labels and PORTRAIT_CLASSES.search(place.labels):
                return True
    return False


def _groups(page: Page, images: page_images.Finder) -> list[_Group]:
    """Return the runs of blocks that are one picture's text, in document order."""
    groups: list[_Group] = []
    for index, block in enumerate(page.blocks):
        container = _container(block)
        if container is None:
            if groups and groups[-1].indexes[-1] == index - 1 and _continues(page.blocks[index - 1], block):
                groups[-1].indexes.append(index)
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
            groups.append(_Group(page.blocks[found[0]].place.element if len(found) == 1 else None, found))
    return sorted(groups, key=lambda group: group.indexes[0])


def _continues(before: Block, block: Block) -> bool:
    """Tell whether a block whose class says credit stands right beside a caption."""
    parent, labels = block.place.parent, block.place.labels
    beside = parent is not None and before.place.parent is not None and before.place.parent.element is parent.element
    return beside and bool(labels) and CREDIT_CLASSES.search(labels)


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
        if place.caption:
            found = place
    return found.element if found else None


def _after_image(page: Page, index: int, taken: set[int]) -> list[int]:
    """Return the blocks that follow an image and that a clear credit ends: one, or a caption and its credit."""
    run = [number for number in (index, index + 1) if number < len(page.blocks) and number not in taken]
    if not run or run[0] != index or page.blocks[index].place.heading == "h1":
        return []
    first = page.blocks[index].text
    if len(first) > _LONGEST_UNMARKED or page.blocks[index].linked == len(first):
        return []  # a teaser's headline is all link
    if captions.is_marked(page, page.blocks[index]):
        return [index]
    found = line.find_credit(first)
    if (found and found.strength == Strength.STRONG) or captions.reads_as_credit(first):
        return [index]
    if captions.ends_in_credit(page, page.blocks[index]) or east_asian.tail(first) is not None:
        return [index]
    if len(run) == 2 and _near(page, index, 2):
        least = Strength.WEAK if _near(page, index, 1) else Strength.FAIR
        if captions.reads_as_credit(page.blocks[index + 1].text, least):
            return run
    return []


def _near(page: Page, index: int, levels: int) -> bool:
    """Tell whether a block and the next stand in one small part: a common parent that many levels up, no paragraphs."""
    places = [list(around(page.blocks[at].place)) for at in (index, index + 1)]
    if levels == 1 and any(place[0].tag == "p" for place in places):
        return False
    parts = [{id(place.element) for place in chain[1 : levels + 1]} for chain in places]
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
        alt=first.alt or second.alt,
    )


def _stated_by_images(page: Page, base: str | None, figures: list[Figure]) -> list[Figure]:
    """Add the credits that images' own attributes state where no text beside them does."""
    by_url = {figure.image_url: number for number, figure in enumerate(figures)}
    by_place = {figure.place: number for number, figure in enumerate(figures)}
    for image in page.images:
        credit = page_images.stated_credit(image.element)
        if not credit:
            continue
        url = page_images.address(image.element, base)
        number = by_url.get(url, by_place.get(image.before, by_place.get(image.before - 1)))
        if number is None:
            by_url[url] = len(figures)
            alt = page_images.alternative(image.element)
            figures.append(Figure(image.before, (), "", credit, url, stated=True, alt=alt))
        elif not figures[number].credit:
            figures[number] = msgspec.structs.replace(figures[number], credit=credit, stated=True)
    return figures


def _stated_by_data(images: list[data_images.DataImage], figures: list[Figure]) -> list[Figure]:
    """Add the credits that the page's data has for pictures without one."""
    completed = []
    for figure in figures:
        credit = None if figure.credit else data_images.credit_of(images, figure.image_url, figure.caption)
        completed.append(msgspec.structs.replace(figure, credit=credit, stated=True) if credit else figure)
    return completed


def _unique(figures: list[Figure]) -> list[Figure]:
    """Leave out the copies that lightboxes and other screens have of a picture's text."""
    seen: set[tuple[str, str]] = set()
    unique = []
    for figure in figures:
        key = (fold(figure.caption), fold(figure.credit))
        if key not in seen or not figure.caption:
            seen.add(key)
            unique.append(figure)
    return unique
