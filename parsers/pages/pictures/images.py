"""The addresses of a page's images, and which image a caption stands beside."""

import re

import msgspec
from lxml import etree
from lxml.html import HtmlElement

from ...credits import line
from ..markup.addresses import absolute_address
from ..markup.blocks import Container
from ..markup.labels import LabelPattern
from ..markup.text import clean_line
from ..markup.tree import ImageElement, PageTree
from .caption_text import reads_as_credit

_ADDRESS_ATTRIBUTES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "src", "data-url")
_SOURCE_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
# What stands in a picture's place until it is loaded, and what is none: signs of the site and of its services.
_NO_ADDRESS = re.compile(r"\s*(?:(?:data|about):|[{\[])", re.IGNORECASE)  # some hold JSON with the addresses
_PLACEHOLDER = LabelPattern(
    "transparent placeholder spacer blank 1x1 lazy",
    r"(?:transparent|placeholder|spacer|blank|1x1|lazy[-_]?load)[^/]{0,80}\.(?:gif|png|svg|webp)",
)
_SIGN = LabelPattern(
    "logo icon sprite rss badge emoji button qr svg",
    r"(?:logo|icon|sprite|rss|badge|emoji|button)[^/]{0,80}\.(?:svg|png|gif|webp) | qr-?codes?/ | \.svg(?:$|\?)",
)
# Addresses of what is no picture of an article: signs, portraits, what stands in a picture's place.
NO_PICTURE = LabelPattern(
    """
    logo icon avatar author portrait placeholder spacer pixel blank default sprite badge emoji svg button play store
    advert banner newsletter share
    """,
    r"""
    logo | icon | avatar | author | portrait | placeholder | spacer | pixel | blank | default | sprite | badge | emoji
    | \.svg\b | button | (?:google|app-?)-?play | app-?store | advert | banner | newsletter | share
    """,
)
_CREDIT_ATTRIBUTES = (
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


class ShownImage(msgspec.Struct, frozen=True, gc=False):
    """An image that is there; its address and what stands for it may be unknown."""

    url: str | None
    alt: str | None = None


class ImageFinder:
    """Finds the image of a container, or beside a run of blocks."""

    def __init__(self, tree: PageTree, base: str | None) -> None:
        self._tree, self._base = tree, base
        self._by_position: dict[int, ImageElement] = {}
        self._by_figure: dict[HtmlElement, ShownImage] | None = None
        for image in tree.images:
            self._by_position[image.before] = image

    def positions(self) -> list[int]:
        """Return, in order, the index of the block that follows each image."""
        return sorted(self._by_position)

    def within(self, container: Container) -> ShownImage | None:
        """Return the first image in a <figure>."""
        figure = self._tree.element_of(container)
        if self._by_figure is None:
            self._by_figure = self._first_images(figure.getroottree().getroot())
        return self._by_figure.get(figure)

    def _first_images(self, root: HtmlElement) -> dict[HtmlElement, ShownImage]:
        """Return the first image of each <figure>, an <img> before a <source>, in one walk: figures may be nested."""
        found: dict[str, dict[HtmlElement, ShownImage]] = {"img": {}, "source": {}}
        without: dict[str, list[HtmlElement]] = {"img": [], "source": []}  # the open figures that have none yet
        tags = ("figure", "img", "amp-img", "source")
        for event, element in etree.iterwalk(root, events=("start", "end"), tag=tags):
            if element.tag == "figure":
                for waiting in without.values():
                    if event == "start":
                        waiting.append(element)
                    elif waiting and waiting[-1] is element:
                        waiting.pop()
                continue
            kind = "source" if element.tag == "source" else "img"
            if event == "start" and without[kind] and (url := image_address(element, self._base)):
                image = ShownImage(url, alternative_text(element))
                found[kind].update(dict.fromkeys(without[kind], image))
                without[kind].clear()
        return found["source"] | found["img"]

    def beside(self, first: int, last: int) -> ShownImage | None:
        """Return the image right before the blocks first to last, among them, or right after."""
        for position in (first, *range(first + 1, last + 1), first - 1, last + 1):  # the nearest first
            if image := self._by_position.get(position):
                url = image_address(image.element, self._base)
                if not is_site_sign(url):
                    return ShownImage(url, alternative_text(image.element))
        return None


def image_address(element: HtmlElement, base: str | None) -> str | None:
    """Return the absolute address of an image element: the real one rather than a placeholder's."""
    for name in _ADDRESS_ATTRIBUTES:
        value = element.get(name)
        real = value and not _NO_ADDRESS.match(value) and not _PLACEHOLDER.search(value)
        if real and (url := absolute_address(value, base)):
            return url
    for name in _SOURCE_SETS:
        if url := _widest(element.get(name), base):
            return url
    return _beside(element, base)


def _beside(element: HtmlElement, base: str | None) -> str | None:
    """Return the address that a <picture>'s <source>s, or a <noscript> right after the image, have for it."""
    if element.tag == "source":
        return None
    following = element.getnext()
    picture = next(element.iterancestors("picture"), None)  # lxml takes what follows a <source> for its content
    others = list(picture.iter("source")) if picture is not None else []
    others += list(following.iter("img")) if following is not None and following.tag == "noscript" else []
    return next((url for other in others if (url := image_address(other, base))), None)


def is_site_sign(url: str | None) -> bool:
    """Tell whether an image is a logo or an icon by its address."""
    return bool(url) and _SIGN.search(url or "")


def alternative_text(element: HtmlElement) -> str | None:
    """Return the text that stands for an image that cannot be seen."""
    return clean_line(element.get("alt")) or None


def _widest(srcset: str | None, base: str | None) -> str | None:
    """Return the address of the last candidate of a srcset, which is the widest as sites write them."""
    for candidate in reversed((srcset or "").split(", ")):
        parts = candidate.split()
        if parts and (url := absolute_address(parts[0].rstrip(","), base)):
            return url
    return None


def stated_credit(element: HtmlElement) -> str | None:
    """Return the credit that an image element's own attributes state."""
    for name in _CREDIT_ATTRIBUTES:
        if value := clean_line(element.get(name)):
            return value if len(value) <= line.LONGEST_CREDIT else None
    for name in ("title", "alt"):
        value = clean_line(element.get(name))
        match = _IN_TITLE.search(value, len(value) - line.LONGEST_CREDIT)
        if match and reads_as_credit(match[1].strip()):
            return match[1].strip()
    return None
