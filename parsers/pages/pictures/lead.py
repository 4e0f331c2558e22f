"""The picture that stands for an article where its page is shared, as the page's meta elements have it."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import msgspec

from ..facts.facts import Facts
from ..markup.text import clean_line
from .data_images import DataImage, address_stem, find_data_credit
from .figures import Figure
from .images import NO_PICTURE

# What numbers a picture in its address, whatever its size and format: "242348270", "4c113d3e".
_IDENTIFIER = re.compile(r"[^\W_]{6,}")
_DAY = re.compile(r"(?:19|20)\d{6}$")
_LEAST_DIGITS = 3  # of an identifier
_SHORTEST_SHARED = 20  # characters that the names of a picture in two sizes begin with


def find_lead(facts: Facts, meta: list[DataImage]) -> Figure | None:
    """Return the picture that the page has for whoever shares it; None when it has none, or the site's sign.

    `meta` is what the meta elements say of its credit.
    """
    url = facts.first("og:image", "twitter:image")
    if not url or not url.startswith("http") or NO_PICTURE.search(url):
        return None
    credit = find_data_credit(meta, url, "") or ""
    return Figure(0, (), "", credit, url, stated=bool(credit), alt=clean_line(facts.first("og:image:alt")) or None)


def add_lead(figures: Sequence[Figure], lead: Figure | None, start: int) -> list[Figure]:
    """Return an article's pictures with the lead before them, unless it is one of them; `start` is its first block."""
    if lead is None or any(_name(figure.image_url) == _name(lead.image_url) for figure in figures):
        return list(figures)
    if _twin(figures, lead, start) is not None:
        return list(figures)
    before = min((start, *(figure.before for figure in figures)))
    return [msgspec.structs.replace(lead, before=before), *figures]


def with_leads_address(figures: Sequence[Figure], lead: Figure | None, start: int) -> list[Figure]:
    """Return the pictures, the one that is the lead in another size, or the first that has none, with its address."""
    named = list(figures)
    if lead is None or any(figure.image_url == lead.image_url for figure in figures):
        return named
    twin = _twin(figures, lead, start)
    if twin is not None:
        named[twin] = msgspec.structs.replace(named[twin], image_url=lead.image_url)
    return named


def _name(url: str | None) -> str | None:
    return address_stem(url) or url


def _twin(figures: Sequence[Figure], lead: Figure, start: int) -> int | None:
    """Return the number of the picture that is the lead in another size, or that stands above the text without one."""
    alike = [_likeness(figure.image_url, lead.image_url) for figure in figures]
    most = max(alike, default=0)
    if most:
        return alike.index(most)
    return next((n for n, figure in enumerate(figures) if figure.before <= start and not figure.image_url), None)


def _likeness(url: str | None, other: str | None) -> int:
    """Return how much tells two addresses as those of one picture: identifiers in both, their names' long beginning."""
    if not url or not other:
        return 0
    shared = address_stem(url)[:_SHORTEST_SHARED]
    begins_alike = len(shared) == _SHORTEST_SHARED and address_stem(other).startswith(shared)
    return (
        len(_identifiers(url) & _identifiers(other)) + begins_alike + (url.partition("?")[0] == other.partition("?")[0])
    )


def _identifiers(url: str) -> set[str]:
    try:
        found = _IDENTIFIER.findall(urlsplit(url).path)
    except ValueError:
        return set()
    return {part for part in found if sum(map(str.isdigit, part)) >= _LEAST_DIGITS and not _DAY.match(part)}
