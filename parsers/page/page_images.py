"""The addresses of a page's images, and which image a caption stands beside."""

import re

import msgspec
from lxml.html import HtmlElement

from .. import credit_line
from . import page_captions
from .page_blocks import Image, Page
from .page_text import clean
from .page_tree import absolute

_ADDRESSES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "src", "data-url")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_PLACEHOLDERS = ("data:", "about:")
_CREDITS = (
    "data-credit",
    "data-copyright",
    "data-source",
    "data-photographer",
    "data-image-credit",
    "data-caption-credit",
)
# A credit in an image's title or alternative text: after a bar, or after a sign that only credits have.
_IN_TITLE = re.compile(
    r"(?:\|\s*|(?=©))((?:©|Bild|Foto|Photo|Image|Bildquelle|Quelle|Source)?[^|©]{2,80}(?:\|[^|©]{2,60})?)$"
)


class Found(msgspec.Struct, frozen=True):
    """An image that is there; its address may be unknown."""

    url: str | None


class Finder:
    """Finds the image of a container, or beside a run of blocks."""

    def __init__(self, page: Page, base: str | None) -> None:
        self._base = base
        self._images = page.images
        self._by_position: dict[int, Image] = {}
        for image in page.images:
            self._by_position[image.before] = image

    def positions(self) -> list[int]:
        """Return, in order, the index of the block that follows each image."""
        return sorted(self._by_position)

    def within(self, container: HtmlElement) -> Found | None:
        """Return the first image in an element."""
        for element in container.iter("img", "amp-img", "source"):
            if url := address(element, self._base):
                return Found(url)
        return None

    def beside(self, first: int, last: int) -> Found | None:
        """Return the image right before the blocks first to last, among them, or right after."""
        for position in (first, *range(first + 1, last + 1), first - 1, last + 1):  # the nearest first
            if image := self._by_position.get(position):
                return Found(address(image.element, self._base))
        return None


def address(element: HtmlElement, base: str | None) -> str | None:
    """Return the absolute address of an image element: the real one rather than a placeholder's."""
    for name in _ADDRESSES:
        value = element.get(name)
        if value and not value.strip().startswith(_PLACEHOLDERS) and (url := absolute(value, base)):
            return url
    for name in _SETS:
        if url := _widest(element.get(name), base):
            return url
    return None


def _widest(srcset: str | None, base: str | None) -> str | None:
    """Return the address of the last candidate of a srcset, which is the widest as sites write them."""
    candidates = [part.split() for part in (srcset or "").split(", ")]
    addresses = [url for part in candidates if part and (url := absolute(part[0].rstrip(","), base))]
    return addresses[-1] if addresses else None


def stated_credit(element: HtmlElement) -> str | None:
    """Return the credit that an image element's own attributes state."""
    for name in _CREDITS:
        if value := clean(element.get(name)):
            return value if len(value) <= credit_line.LONGEST else None
    for name in ("title", "alt"):
        value = clean(element.get(name))
        match = _IN_TITLE.search(value, max(0, len(value) - 240)) if value else None
        if match and page_captions.reads_as_credit(match[1].strip()):
            return match[1].strip()
    return None
