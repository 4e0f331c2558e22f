"""The credits of pictures that stand in a page's data: JSON-LD's ImageObjects."""

import re
from urllib.parse import urlsplit

import msgspec

from ...credits import line
from ..facts import json_ld
from ..facts.facts import Facts
from ..markup.text import clean, fold

_CREDITS = ("creditText", "credit", "copyrightHolder", "copyrightNotice", "creator", "author")
_CAPTIONS = ("caption", "description", "name")
_SIZE = re.compile(r"(?:^|[-_])(?:w?\d{2,4}x\d{2,4}|scaled|\d{2,4}w)(?=[-_]|$)")
_SHORTEST_CAPTION = 15  # letters that tell a caption from another


class DataImage(msgspec.Struct, frozen=True):
    """A picture of the page's data: the stem of its address, its captions folded, its credit."""

    stem: str
    captions: tuple[str, ...]
    credit: str


def read(facts: Facts) -> list[DataImage]:
    """Return the pictures of the data that have a credit."""
    found = []
    for node in facts.nodes:
        if "imageobject" not in json_ld.types(node):
            continue
        credit = next((text for key in _CREDITS if (text := clean(json_ld.text(node.get(key))))), "")
        if credit and len(credit) <= line.LONGEST_CREDIT and not _is_publisher(credit, facts):
            captions = tuple(fold(json_ld.text(node.get(key))) for key in _CAPTIONS)
            url = json_ld.text(node.get("url")) or json_ld.text(node.get("contentUrl"))
            found.append(DataImage(stem(url), captions, credit))
    return found


def credit_of(images: list[DataImage], url: str | None, caption: str) -> str | None:
    """Return the credit that the data has for a picture, told by its address or its caption."""
    name, key = stem(url), fold(caption)
    for image in images:
        if (name and image.stem == name) or (len(key) >= _SHORTEST_CAPTION and key in image.captions):
            return image.credit
    return None


def stem(url: str | None) -> str:
    """Return what tells a picture's address from others, whatever its size and format.

    >>> stem("https://cdn.example/2025/bridge-12.webp?w=300"), stem("https://cdn.example/bridge-12-1200x675.jpg")
    ('bridge-12', 'bridge-12')
    """
    try:
        name = urlsplit(url or "").path.rstrip("/").rsplit("/", 1)[-1]
    except ValueError:
        return ""
    name = _SIZE.sub("", name.split(".", 1)[0])
    return name if len(name) >= 6 else ""


def _is_publisher(credit: str, facts: Facts) -> bool:
    publisher = json_ld.text(facts.article.get("publisher")) or facts.first("og:site_name")
    return bool(publisher) and fold(credit) == fold(publisher)
