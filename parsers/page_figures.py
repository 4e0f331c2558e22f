"""The pictures of a page: what stands in their captions, and which of it is the credit.

A picture's text is that of its <figure>, or of a part whose class says that it is a caption or a credit and that stands
beside an image. Within it the credit is, in this order: a part with a telling class, a last part of its own that reads
like a credit, the end of the text as the grammar of credit lines has it.
"""

import msgspec
from lxml.html import HtmlElement

from . import credit_line, page_images
from .credit_line import Strength
from .page_blocks import Block, Page, Place, around
from .page_text import clean, fold
from .page_words import CAPTION_CLASSES, CREDIT_CLASSES, NO_CREDIT_CLASSES

_LONGEST_CAPTION = 1500  # characters; what a figure holds beyond is a box of its own
_LEVELS = 4  # how far up a class may say that a block is a caption


class Figure(msgspec.Struct, frozen=True):
    """A picture's texts: the indexes of their blocks, the caption and credit (empty when there is none), its address."""

    blocks: tuple[int, ...]
    caption: str
    credit: str
    image_url: str | None


class _Part(msgspec.Struct):
    """A stretch of a picture's text within one element, and whether its class says that it is the credit."""

    element: HtmlElement
    text: str
    credit: bool


def read(page: Page, base: str | None) -> list[Figure]:
    """Return the pictures that have a caption or a credit, in document order."""
    figures = []
    images = page_images.Finder(page, base)
    for container, indexes in _groups(page):
        blocks = [page.blocks[index] for index in indexes]
        if sum(len(block.text) for block in blocks) > _LONGEST_CAPTION:
            continue
        image = images.within(container) if container.tag == "figure" else images.beside(indexes[0], indexes[-1])
        if image is None and container.tag != "figure":
            continue
        caption, credit = _split(_parts(page, container, blocks))
        if caption or credit:
            figures.append(Figure(tuple(indexes), caption, credit, image.url if image else None))
    return figures


def _groups(page: Page) -> list[tuple[HtmlElement, list[int]]]:
    """Return the runs of blocks that stand in one picture's container."""
    groups: list[tuple[HtmlElement, list[int]]] = []
    for index, block in enumerate(page.blocks):
        container = _container(block)
        if container is None:
            continue
        if groups and groups[-1][0] is container and groups[-1][1][-1] == index - 1:
            groups[-1][1].append(index)
        else:
            groups.append((container, [index]))
    return groups


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


def _parts(page: Page, container: HtmlElement, blocks: list[Block]) -> list[_Part]:
    """Return the text of the blocks by the elements that own it; text said twice comes once."""
    parts: list[_Part] = []
    seen: set[str] = set()
    marked: dict[HtmlElement, bool] = {}
    for block in blocks:
        key = fold(block.text)
        if key in seen:
            continue
        seen.add(key)
        for number, text in block.pieces:
            if number < 0:
                if parts:
                    parts[-1].text += " "
                continue
            node = page.nodes[number]
            owner = node.element.getparent() if node.is_tail else node.element
            credit = _is_credit_part(owner, container, marked)
            if parts and parts[-1].element is owner and parts[-1].credit == credit:
                parts[-1].text += text
            else:
                parts.append(_Part(owner, text, credit))
        if parts:
            parts[-1].text += " "
    return parts


def _is_credit_part(element: HtmlElement | None, container: HtmlElement, marked: dict[HtmlElement, bool]) -> bool:
    """Tell whether an element of a picture's text, or one around it, has a class that says credit."""
    way = []
    result = False
    while element is not None:
        if element in marked:
            result = marked[element]
            break
        way.append(element)
        if _says_credit(element):
            result = True
            break
        if element is container:
            break
        element = element.getparent()
    for passed in way:
        marked[passed] = result
    return result


def _says_credit(element: HtmlElement) -> bool:
    names = (element.get("class"), element.get("id"), element.get("itemprop"), element.get("data-testid"))
    labels = " ".join(filter(None, names))
    return bool(labels) and bool(CREDIT_CLASSES.search(labels)) and not NO_CREDIT_CLASSES.search(labels)


def _split(parts: list[_Part]) -> tuple[str, str]:
    """Return the caption and the credit of a picture's text."""
    caption = clean("".join(part.text for part in parts if not part.credit))
    credit = clean(" ".join(part.text for part in parts if part.credit))
    if credit and caption:
        return caption, credit
    if credit:
        return _split_tail(credit, all_credit=True)
    if len(parts) > 1:
        last = clean(parts[-1].text)
        before = clean("".join(part.text for part in parts[:-1]))
        if last and before and _reads_as_credit(last):
            return before, last
    return _split_tail(caption, all_credit=False)


def _reads_as_credit(text: str) -> bool:
    found = credit_line.find_credit(text) if len(text) <= credit_line.LONGEST else None
    return found is not None and found.start == 0


def _split_tail(text: str, *, all_credit: bool) -> tuple[str, str]:
    """Part a text into the caption and the credit at its end; one that is all credit has no caption."""
    found = credit_line.find_credit(text)
    if found is None:
        return ("", text) if all_credit else (text, "")
    if all_credit and (found.start == 0 or found.strength < Strength.STRONG):
        return "", text
    return text[: found.start].strip(" |–—-"), text[found.start : found.end].strip()
