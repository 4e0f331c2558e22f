"""The pictures of an article that nothing is printed beside: among its paragraphs, above them, or in its data alone."""

import re
from collections.abc import Container, Sequence
from itertools import islice

import msgspec

from ..facts import json_ld
from ..facts.facts import Facts
from ..markup.blocks import ImageElement, Page, containers_around
from ..markup.boxes import Boxes
from ..markup.labels import PORTRAIT_CLASSES, LabelPattern
from ..markup.phrases import INVITATION
from . import captions
from . import images as page_images
from .data_images import address_stem
from .figures import Figure

_LEVELS = 10  # how far up an element tells what an image is
_LEAD = 8  # blocks above the headline among which the lead picture may stand
_SMALLEST = 120  # pixels of width or height: what is smaller is an icon or a portrait
_DIGITS = re.compile(r"\d+")
_NO_PICTURE = LabelPattern(
    """
    logo icon avatar author portrait placeholder spacer pixel blank default sprite badge emoji svg button play store
    advert banner newsletter share
    """,
    r"""
    logo | icon | avatar | author | portrait | placeholder | spacer | pixel | blank | default | sprite | badge | emoji
    | \.svg\b | button | (?:google|app-?)-?play | app-?store | advert | banner | newsletter | share
    """,
)
_LINKED_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?/])", re.IGNORECASE)


class PictureCandidates(msgspec.Struct, frozen=True):
    """The images of a page that have an address, and the addresses of the article's pictures in its data, by stem."""

    images: list[tuple[ImageElement, Figure]]
    stated: dict[str, str]


def find_candidates(page: Page, facts: Facts) -> PictureCandidates:
    """Return what may be pictures of the article: to be read before the tree loses its elements without text."""
    images = []
    stated = _stated(facts)
    for image in page.images:
        url = page_images.image_address(image.element, facts.base)
        linked = _links_elsewhere(image) and address_stem(url) not in stated
        if url and not linked and not _NO_PICTURE.search(url):
            images.append(
                (image, Figure(image.before, (), "", "", url, alt=page_images.alternative_text(image.element)))
            )
    return PictureCandidates(images, stated)


def choose_pictures(
    page: Page, candidates: PictureCandidates, body: Sequence[int], figures: Sequence[Figure]
) -> list[Figure]:
    """Return the article's pictures, those with a text and those without any, in the page's order.

    `body` are the article's blocks, `figures` all of the page's pictures with a text.
    """
    if not body:
        return [figure for figure in figures if figure.before >= (page.headline or 0)]
    gallery = _Gallery(page, body, candidates.stated)
    end = gallery.end_with(figures)
    figures = [figure for figure in figures if _is_articles(figure, page, end, candidates.stated)]
    known = {_name(figure) for figure in figures}
    found = list(figures)
    for image, figure in candidates.images:
        if _name(figure) not in known and gallery.holds(image, figure):
            known.add(_name(figure))
            found.append(figure)
    if not any(figure.before <= body[-1] for figure in found):  # the page shows none: its data's lead
        found += [Figure(body[0], (), "", "", url) for url in list(candidates.stated.values())[:1]]
    return sorted(found, key=lambda figure: figure.before)


def _is_articles(figure: Figure, page: Page, end: int, stated: Container[str]) -> bool:
    """Tell whether a picture with a text stands between headline and end, or a little above, or is stated as a lead."""
    top = page.headline or 0
    if figure.before >= top:
        return figure.before <= end
    if address_stem(figure.image_url) in stated:
        return True
    return figure.before >= top - _LEAD and bool(figure.caption or captions.reads_as_credit(figure.credit))


def _name(figure: Figure) -> str | None:
    return address_stem(figure.image_url) or figure.image_url


def _stated(facts: Facts) -> dict[str, str]:
    """Return the addresses of the pictures that the page's data has for the article, by their stems, in order."""
    urls: dict[str, str] = {}
    for value in (*json_ld.property_values(facts.article.get("image")), *facts.meta.get("og:image", ())):
        url = value if isinstance(value, str) else None
        if isinstance(value, dict):
            url = json_ld.first_text(value.get("url")) or json_ld.first_text(value.get("contentUrl"))
        if url and url.startswith("http") and not _NO_PICTURE.search(url):
            urls.setdefault(address_stem(url) or url, url)
    return urls


class _Gallery:
    """Tells the article's pictures from those of teasers, advertisements, authors and the site."""

    def __init__(self, page: Page, body: Sequence[int], stated: dict[str, str]) -> None:
        self._lead = min(body[0], body[0] if page.headline is None else page.headline) - _LEAD
        self._start, self._end = body[0], body[-1]
        self._boxes = Boxes(page, body)
        self._stated = stated
        self._page = page

    def end_with(self, figures: Sequence[Figure]) -> int:
        """Return the article's last block with those of pictures that follow its last paragraph right away."""
        end = self._end
        for figure in figures:
            is_picture = figure.image_url and figure.credit and not INVITATION.search(figure.caption)
            if is_picture and figure.blocks and figure.before == end + 1:
                container = self._page.blocks[figure.before].container
                if not (container.aside or self._boxes.lies_outside(container) or self._boxes.stands_beside(container)):
                    end = figure.blocks[-1]
        return end

    def holds(self, image: ImageElement, figure: Figure) -> bool:
        """Tell whether an image is one of the article's."""
        if not self._lead <= image.before <= self._end + 1:
            return False
        if _name(figure) in self._stated:
            return True
        container = image.container
        if container is None or _is_small(image) or container.aside or container.footer:
            return False
        if self._boxes.stands_beside(container) or any(
            PORTRAIT_CLASSES.search(at.labels) for at in islice(containers_around(container), _LEVELS)
        ):
            return False
        if image.before <= self._start:
            return any(at.tag in ("figure", "picture") for at in islice(containers_around(container), _LEVELS))
        return not self._boxes.lies_outside(container)


def _is_small(image: ImageElement) -> bool:
    sizes = [_DIGITS.match(image.element.get(name) or "") for name in ("width", "height")]
    return any(size and int(size[0]) < _SMALLEST for size in sizes)


def _links_elsewhere(image: ImageElement) -> bool:
    """Tell whether an image is a link to another page; one to its own larger print is none."""
    link = next(image.element.iterancestors("a"), None)
    address = (link.get("href") or "") if link is not None else ""
    return address != "" and not address.startswith("#") and not _LINKED_PICTURE.search(address)
