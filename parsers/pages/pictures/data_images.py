"""The credits of pictures that stand in a page's data: JSON-LD's ImageObjects."""

import re
from urllib.parse import urlsplit

import msgspec

from ...credits import line
from ..facts import json_ld
from ..facts.facts import Facts
from ..markup.text import clean_line, comparison_key
from .caption_text import split_tail

_CREDIT_KEYS = ("creditText", "credit", "copyrightHolder", "copyrightNotice", "creator", "author")
_META_TEXTS = ("og:image:alt", "twitter:image:alt")
_CAPTION_KEYS = ("caption", "description", "name")
_SIZE = re.compile(r"(?:^|[-_])(?:w?\d{2,4}x\d{2,4}|scaled|\d{2,4}w)(?=[-_]|$)")
_SHORTEST_CAPTION = 15  # letters that tell a caption from another


class DataImage(msgspec.Struct, frozen=True):
    """A picture of the page's data: the stem of its address, the comparison keys of its captions, its credit."""

    stem: str
    captions: tuple[str, ...]
    credit: str


def read_data_images(facts: Facts) -> list[DataImage]:
    """Return the pictures of the data that have a credit."""
    found = []
    for node in facts.nodes:
        if "imageobject" not in json_ld.node_types(node):
            continue
        credit = next((text for key in _CREDIT_KEYS if (text := clean_line(json_ld.first_text(node.get(key))))), "")
        if credit and len(credit) <= line.LONGEST_CREDIT and comparison_key(credit) not in facts.publisher_names:
            captions = tuple(comparison_key(json_ld.first_text(node.get(key))) for key in _CAPTION_KEYS)
            url = json_ld.first_text(node.get("url")) or json_ld.first_text(node.get("contentUrl"))
            found.append(DataImage(address_stem(url), captions, credit))
    return [*found, *read_meta_images(facts)]


def read_meta_images(facts: Facts) -> list[DataImage]:
    """Return the page's lead picture with the credit that its alternative text in the meta elements ends in."""
    url = facts.first("og:image", "twitter:image")
    for name in _META_TEXTS:
        caption, credit = split_tail(clean_line(facts.first(name)), marked=False)
        if url and credit and line.find_credit(credit):
            return [DataImage(address_stem(url), (comparison_key(caption),), credit)]
    return []


def find_data_credit(images: list[DataImage], url: str | None, caption: str) -> str | None:
    """Return the credit that the data has for a picture, told by its address or its caption."""
    name, key = address_stem(url), comparison_key(caption)
    for image in images:
        if (name and image.stem == name) or (len(key) >= _SHORTEST_CAPTION and key in image.captions):
            return image.credit
    return None


def address_stem(url: str | None) -> str:
    """Return what tells a picture's address from others, whatever its size and format.

    >>> address_stem("https://cdn.example/2025/bridge-12.webp?w=300")
    'bridge-12'
    >>> address_stem("https://cdn.example/bridge-12-1200x675.jpg")
    'bridge-12'
    """
    try:
        name = urlsplit(url or "").path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""
    name = _SIZE.sub("", name.partition(".")[0])
    return name if len(name) >= 6 else ""
