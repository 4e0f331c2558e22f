"""The pictures of an article that nothing is printed beside: among its paragraphs, above them, or in its data alone."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

import msgspec
from lxml.html import HtmlElement

from ..facts import json_ld
from ..facts.facts import Facts
from ..markup.blocks import Container, Page, containers_around
from ..markup.boxes import Boxes
from ..markup.labels import PORTRAIT_CLASSES
from ..markup.phrases import INVITATION
from ..markup.tree import PageTree
from .caption_text import reads_as_credit
from .data_images import address_stem, find_data_credit, read_meta_images
from .figures import Figure
from .images import NO_PICTURE, alternative_text, image_address
from .lead import add_lead, find_lead

_CONTAINER_LEVELS = 10  # how far up an element tells what an image is
_LEAD_BLOCKS = 8  # blocks above the headline among which the lead picture may stand
_SMALLEST_PICTURE = 120  # pixels of width or height: what is smaller is an icon or a portrait
_DIGITS = re.compile(r"\d+")
_LINKED_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?/])", re.IGNORECASE)


class Candidate(msgspec.Struct, frozen=True):
    """An image with an address: the picture that it would be, where it stands, whether it is as small as an icon."""

    figure: Figure
    container: Container | None
    is_small: bool


class PictureCandidates(msgspec.Struct, frozen=True):
    """The images of a page that may be pictures, and what its data has of the article's pictures.

    `stated` are their addresses by stem, `lead` is the picture that the page shows where it is shared, None when it has
    none or the site's sign there.
    """

    images: list[Candidate]
    stated: dict[str, str]
    lead: Figure | None


def find_candidates(tree: PageTree, facts: Facts) -> PictureCandidates:
    """Return what may be pictures of the article."""
    candidates = []
    stated, meta = _stated(facts), read_meta_images(facts)
    for image in tree.images:
        url = image_address(image.element, facts.base)
        linked = _links_elsewhere(image.element) and address_stem(url) not in stated
        if url and not linked and not NO_PICTURE.search(url):
            credit = find_data_credit(meta, url, "") or ""
            alt = alternative_text(image.element)
            figure = Figure(image.before, (), "", credit, url, stated=bool(credit), alt=alt)
            candidates.append(Candidate(figure, image.container, _is_small(image.element)))
    return PictureCandidates(candidates, stated, find_lead(facts, meta))


def choose_pictures(
    page: Page, candidates: PictureCandidates, body: Sequence[int], figures: Sequence[Figure]
) -> list[Figure]:
    """Return the article's pictures, those with a text and those without any, in the page's order.

    `body` are the article's blocks, `figures` all of the page's pictures with a text.
    """
    top = page.headline or 0
    if not body:
        return [figure for figure in figures if figure.before >= top]
    gallery = _Gallery(page, body, candidates.stated)
    end = gallery.end_with(figures)
    found = [figure for figure in figures if _is_articles(figure, top, end, candidates.stated)]
    known = {_name(figure) for figure in found}
    for candidate in candidates.images:
        name = _name(candidate.figure)
        if name not in known and gallery.holds(candidate):
            known.add(name)
            found.append(candidate.figure)
    found = sorted(add_lead(found, candidates.lead, body[0]), key=lambda figure: figure.before)
    if not any(figure.before <= body[-1] for figure in found):  # the page shows none: its data's lead
        found += [Figure(body[0], (), "", "", url) for url in list(candidates.stated.values())[:1]]
    return sorted(found, key=lambda figure: figure.before)


def _is_articles(figure: Figure, top: int, end: int, stated: Collection[str]) -> bool:
    """Tell whether a picture with a text stands between headline and end, or a little above, or is stated as a lead."""
    if figure.before >= top:
        return figure.before <= end
    if address_stem(figure.image_url) in stated:
        return True
    return figure.before >= top - _LEAD_BLOCKS and bool(figure.caption or reads_as_credit(figure.credit))


def _name(figure: Figure) -> str | None:
    return address_stem(figure.image_url) or figure.image_url


def _stated(facts: Facts) -> dict[str, str]:
    """Return the addresses of the pictures that the page's data has for the article, by their stems, in order."""
    urls: dict[str, str] = {}
    for value in (*json_ld.property_values(facts.article.get("image")), *facts.meta.get("og:image", ())):
        url = value if isinstance(value, str) else None
        if isinstance(value, dict):
            url = json_ld.first_text(value.get("url")) or json_ld.first_text(value.get("contentUrl"))
        if url and url.startswith("http") and not NO_PICTURE.search(url):
            urls.setdefault(address_stem(url) or url, url)
    return urls


class _Gallery:
    """Tells the article's pictures from those of teasers, advertisements, authors and the site."""

    def __init__(self, page: Page, body: Sequence[int], stated: dict[str, str]) -> None:
        self._lead = min(body[0], body[0] if page.headline is None else page.headline) - _LEAD_BLOCKS
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
                if not (container.aside or self._boxes.stands_beside(container)):
                    end = figure.blocks[-1]
        return end

    def holds(self, candidate: Candidate) -> bool:
        """Tell whether an image is one of the article's."""
        before, container = candidate.figure.before, candidate.container
        if not self._lead <= before <= self._end + 1:
            return False
        if _name(candidate.figure) in self._stated:
            return True
        if container is None or candidate.is_small or self._is_beside(container):
            return False
        return before > self._start or any(around.tag in ("figure", "picture") for around in _near(container))

    def _is_beside(self, container: Container) -> bool:
        """Tell whether a part of the page is none of the article, or an author's portrait."""
        if container.aside or container.footer or self._boxes.stands_beside(container):
            return True
        return any(PORTRAIT_CLASSES.search(around.labels) for around in _near(container))


def _near(container: Container) -> Iterator[Container]:
    return islice(containers_around(container), _CONTAINER_LEVELS)


def _is_small(element: HtmlElement) -> bool:
    sizes = [_DIGITS.match(element.get(name) or "") for name in ("width", "height")]
    return any(size and int(size[0]) < _SMALLEST_PICTURE for size in sizes)


def _links_elsewhere(element: HtmlElement) -> bool:
    """Tell whether an image is a link to another page; one to its own larger print is none."""
    link = next(element.iterancestors("a"), None)
    address = (link.get("href") or "") if link is not None else ""
    return address != "" and not address.startswith("#") and not _LINKED_PICTURE.search(address)
