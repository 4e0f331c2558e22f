"""The pictures of a page: what stands in their captions, and which of it is the credit.

caption_blocks.py finds which blocks are one picture's text, captions.py parts them into caption and credit; what only
the page's data or an image's attributes say of a picture is added here.
"""

import msgspec

from ...dates import dates
from ..facts.facts import Facts
from ..markup.blocks import Page, PageBlock, containers_around
from ..markup.labels import PORTRAIT_CLASSES
from ..markup.phrases import BYLINE
from ..markup.text import comparison_key
from ..markup.tree import PageTree
from .caption_blocks import CAPTION_LEVELS, CaptionBlocks, find_caption_blocks
from .caption_text import reads_as_credit
from .captions import is_credit_block, split_caption
from .data_images import DataImage, find_data_credit, read_data_images
from .images import ImageFinder, ShownImage, alternative_text, image_address, is_site_sign, stated_credit

_LONGEST_CAPTION = 1500  # characters; what a figure holds beyond is a box of its own
_LINKED_SHARE = 0.6  # of a text of several lines: so much of it links to other stories


class Figure(msgspec.Struct, frozen=True, gc=False):
    """A picture: the indexes of its blocks, the caption and credit (empty when there is none), its address.

    `stated` tells that only the page's data has the credit. A picture without a text of its own has no blocks; `before`
    says before which block it stands. `alt` is what the page says in place of the picture.
    """

    before: int
    blocks: tuple[int, ...]
    caption: str
    credit: str
    image_url: str | None
    stated: bool = False
    alt: str | None = None


def read_figures(page: Page, tree: PageTree, facts: Facts) -> list[Figure]:
    """Return the pictures that have a caption or a credit, in document order."""
    images = ImageFinder(tree, facts.base)
    figures: list[Figure] = []
    for group in find_caption_blocks(page, tree, images.positions()):
        figure = _figure(page, tree, images, group)
        if figure is None:
            continue
        if figures and _go_together(figures[-1], figure):
            figure = _joined(figures.pop(), figure)
        figures.append(figure)
    figures = _stated_by_images(tree, facts.base, figures)
    figures = _stated_by_data(read_data_images(facts), figures)
    return _unique(sorted(figures, key=lambda figure: figure.before))


def _figure(page: Page, tree: PageTree, images: ImageFinder, group: CaptionBlocks) -> Figure | None:
    """Return the picture whose text a group of blocks is, or None when they are something else."""
    container = group.container
    element = container if container is not None and container.tag == "figure" else None
    blocks = [page.blocks[index] for index in group.indexes]
    if element:
        blocks = _captions(tree, blocks)
    if _is_other_text(blocks):
        return None
    image = images.within(element) if element else images.beside(group.indexes[0], group.indexes[-1])
    caption, credit = split_caption(tree, container, blocks)
    if not (image or element or reads_as_credit(credit)) or not _is_picture(image, caption, credit):
        return None
    url, alt = (image.url, image.alt) if image else (None, None)
    return Figure(group.indexes[0], tuple(group.indexes), caption, credit, url, alt=alt)


def _is_picture(image: ShownImage | None, caption: str, credit: str) -> bool:
    """Tell whether a picture has a text, and is more than a sign of the site with its name beside it."""
    is_sign = image is not None and is_site_sign(image.url)
    return bool(credit or (caption and not is_sign))


def _captions(tree: PageTree, blocks: list[PageBlock]) -> list[PageBlock]:
    """Return the blocks of a <figure> that are its caption or credit; beside a <figcaption> stand buttons, too."""
    shown = [block for block in blocks if not block.container.hidden] or blocks
    shown = [block for block in shown if not _is_title(block)] or shown
    if not any(_in_figcaption(block) for block in shown):
        return shown
    return [block for block in shown if _in_figcaption(block) or is_credit_block(tree, block)]


def _is_title(block: PageBlock) -> bool:
    return bool(block.container.heading) and not block.container.caption and not _in_figcaption(block)


def _in_figcaption(block: PageBlock) -> bool:
    return any(container.tag == "figcaption" for container in containers_around(block.container))


def _is_other_text(blocks: list[PageBlock]) -> bool:
    """Tell whether what stands with a picture is none of its text: too much, links to other stories, a byline."""
    length = sum(len(block.text) for block in blocks)
    if length > _LONGEST_CAPTION or _is_byline(blocks):
        return True
    return len(blocks) > 1 and sum(block.linked for block in blocks) > _LINKED_SHARE * length


def _is_byline(blocks: list[PageBlock]) -> bool:
    """Tell whether a picture's text is none: a byline with a portrait beside it, the page's headline."""
    for block in blocks:
        if block.container.tag == "address" or block.container.heading == "h1" or dates.read_stamp(block.text):
            return True
        if BYLINE.match(block.text) and (found := dates.find_date(block.text)) and found.end == len(block.text):
            return True  # "By Ana Ruiz April 28, 2025 3:46 PM"
        for level, container in enumerate(containers_around(block.container)):
            if level < CAPTION_LEVELS and container.labels and PORTRAIT_CLASSES.search(container.labels):
                return True
    return False


def _go_together(first: Figure, second: Figure) -> bool:
    """Tell whether a caption and a credit in parts of their own belong to one picture."""
    adjacent = bool(first.blocks and second.blocks) and first.blocks[-1] + 1 == second.blocks[0]
    return adjacent and bool(first.caption and not first.credit and second.credit and not second.caption)


def _joined(first: Figure, second: Figure) -> Figure:
    return Figure(
        first.before,
        (*first.blocks, *second.blocks),
        first.caption,
        second.credit,
        first.image_url or second.image_url,
        alt=first.alt or second.alt,
    )


def _stated_by_images(tree: PageTree, base: str | None, figures: list[Figure]) -> list[Figure]:
    """Add the credits that images' own attributes state where no text beside them does."""
    by_url = {figure.image_url: number for number, figure in enumerate(figures)}
    for image in tree.images:
        credit = stated_credit(image.element)
        if not credit:
            continue
        url = image_address(image.element, base)
        number = by_url.get(url)
        if number is None:
            by_url[url] = len(figures)
            alt = alternative_text(image.element)
            figures.append(Figure(image.before, (), "", credit, url, stated=True, alt=alt))
        elif not figures[number].credit:
            figures[number] = msgspec.structs.replace(figures[number], credit=credit, stated=True)
    return figures


def _stated_by_data(images: list[DataImage], figures: list[Figure]) -> list[Figure]:
    """Add the credits that the page's data has for pictures without one."""
    completed = []
    for figure in figures:
        credit = None if figure.credit else find_data_credit(images, figure.image_url, figure.caption)
        completed.append(msgspec.structs.replace(figure, credit=credit, stated=True) if credit else figure)
    return completed


def _unique(figures: list[Figure]) -> list[Figure]:
    """Leave out the copies that lightboxes and other screens have of a picture's text."""
    seen: set[tuple[str, str]] = set()
    unique = []
    for figure in figures:
        key = (comparison_key(figure.caption), comparison_key(figure.credit))
        if key not in seen or not figure.caption:
            seen.add(key)
            unique.append(figure)
    return unique
