"""The lxml tree behind a Page, which may be read until it is spent.

The extractor that chooses the article takes elements out of the tree and marks its text: whatever reads the tree after
that would find other things than the page has, and nothing would say so. So the tree is handed over whole, by
`PageTree.spend()`, and a step that reads it later gets a SpentTreeError.
"""

from collections.abc import Sequence

import msgspec
from lxml.html import HtmlElement

from .blocks import Container


class SpentTreeError(RuntimeError):
    """Raised by a step that reads a page's tree after it was spent."""

    def __init__(self) -> None:
        super().__init__(
            "the page's tree was handed to the extractor, which strips it: read what the tree tells before, "
            "with the page's other contents"
        )


class TextNode(msgspec.Struct, frozen=True, gc=False):
    """A text node of the tree: an element's own text, or the text that follows it."""

    element: HtmlElement
    is_tail: bool

    @property
    def owner(self) -> HtmlElement:
        """The element whose text it is part of."""
        parent = self.element.getparent() if self.is_tail else None
        return self.element if parent is None else parent


class ImageElement(msgspec.Struct, frozen=True, gc=False):
    """A picture element, its container, and how many blocks stand before it."""

    element: HtmlElement
    container: Container | None
    before: int


class TreeElements(msgspec.Struct, frozen=True):
    """The root of a page's tree, the elements of its containers and its text nodes by number, and its images."""

    root: HtmlElement
    containers: Sequence[HtmlElement]
    text_nodes: Sequence[TextNode]
    images: Sequence[ImageElement]


class PageTree:
    """What a page's tree holds, until it is spent; every property raises SpentTreeError after that."""

    def __init__(self, elements: TreeElements) -> None:
        self._elements: TreeElements | None = elements

    @property
    def text_nodes(self) -> Sequence[TextNode]:
        """The text nodes that the pieces of blocks number."""
        return self._unspent().text_nodes

    @property
    def images(self) -> Sequence[ImageElement]:
        """The picture elements in the page's order."""
        return self._unspent().images

    def element_of(self, container: Container) -> HtmlElement:
        """Return the element that a container is."""
        return self._unspent().containers[container.number]

    def spend(self) -> TreeElements:
        """Hand the tree over to whoever changes it; nobody can read it afterwards."""
        elements, self._elements = self._unspent(), None
        return elements

    def _unspent(self) -> TreeElements:
        if self._elements is None:
            raise SpentTreeError
        return self._elements
