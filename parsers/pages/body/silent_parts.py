"""An article in a part that shows none as a rule: in <noscript> where a browser builds the page, in a <nav>."""

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

_SHORTEST_ARTICLE = 400  # characters of paragraphs
_MOST_PARTS = 40  # of a page that are looked at
_LEAST_PROSE = 0.6  # of the paragraphs' text that is no link


def open_silent_parts(root: HtmlElement) -> bool:
    """Make plain parts of the silent ones of a page's tree that hold an article; tell whether there was one."""
    parts = [part for part in islice(_parts(root), _MOST_PARTS) if _holds_article(part)]
    for part in parts:
        part.tag = "div"
    return bool(parts)


def _parts(root: HtmlElement) -> Iterator[HtmlElement]:
    body = root.find("body")
    return iter(()) if body is None else body.iter("noscript", "nav")


def _holds_article(part: HtmlElement) -> bool:
    length = linked = 0
    for paragraph in part.iter("p"):
        length += sum(len(text) for text in paragraph.itertext())
        linked += sum(len(text) for link in paragraph.iter("a") for text in link.itertext())
    return length >= _SHORTEST_ARTICLE and length - linked >= _LEAST_PROSE * length
