"""A page as its blocks: the visible paragraphs, headings, list items and captions in document order.

A block is the text between two block-level borders, whatever inline markup stands in it, and it knows where it stands:
which kinds of element are around it, how much of it is link text. Everything later decides over blocks: which belong to
the article, what role each has, where a picture's caption goes. walk.py finds them.
"""

from collections.abc import Iterator

import msgspec
from lxml.html import HtmlElement


class Container(msgspec.Struct, frozen=True):
    """Where a block stands: the kinds of element around it, from the root down to it."""

    parent: "Container | None"
    element: HtmlElement
    tag: str
    heading: str = ""
    list_item: bool = False
    aside: bool = False
    footer: bool = False
    figure: bool = False
    hidden: bool = False
    caption: bool = False
    labels: str = ""


class PageBlock(msgspec.Struct):
    """One visible block: its text, its container, its text nodes, and how many characters are link text.

    `pieces` are its raw text nodes, each with its number in `Page.nodes` (-1 for white space and line breaks).
    """

    text: str
    container: Container
    pieces: list[tuple[int, str]]
    linked: int


class TextNode(msgspec.Struct, frozen=True):
    """A text node of the tree: an element's own text, or the text that follows it."""

    element: HtmlElement
    is_tail: bool


class ImageElement(msgspec.Struct, frozen=True):
    """A picture element, its container, and how many blocks stand before it."""

    element: HtmlElement
    container: Container | None
    before: int


class Page(msgspec.Struct):
    """The blocks and pictures of a page, the text nodes that the blocks number, and how many elements show text.

    `headline` is the index of the block with the headline, once that is known; None when the page shows none.
    """

    blocks: list[PageBlock]
    nodes: list[TextNode]
    images: list[ImageElement]
    elements: int
    headline: int | None = None


def containers_around(container: Container | None) -> Iterator[Container]:
    """Yield a container and those around it, from the inside out."""
    while container is not None:
        yield container
        container = container.parent
