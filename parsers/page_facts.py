"""What a page says of itself in its head and data, gathered once: JSON-LD, meta elements, microdata."""

import msgspec
from lxml.html import HtmlElement

from . import json_ld
from .page_text import clean


class Facts(msgspec.Struct, frozen=True):
    """A page's statements: `nodes` of its JSON-LD, the `article` among them ({} without one), `meta` by lower-case name.

    `base` is the address that relative links count from, `url` the page's own as far as the caller knows it.
    """

    root: HtmlElement
    nodes: list[json_ld.Node]
    article: json_ld.Node
    meta: dict[str, list[str]]
    base: str | None
    url: str | None

    def first(self, *names: str) -> str | None:
        """Return the first value of the first of these meta names that has one."""
        for name in names:
            for value in self.meta.get(name, ()):
                return value
        return None


def gather(root: HtmlElement, base: str | None, url: str | None) -> Facts:
    """Read the page's statements about itself."""
    nodes = json_ld.read(root)
    return Facts(root, nodes, _article(nodes), _meta(root), base, url)


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = clean(element.get("content"))
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if name := element.get(attribute):
                meta.setdefault(name.strip().lower(), []).append(content)
    return meta


def _article(nodes: list[json_ld.Node]) -> json_ld.Node:
    """Return the node of the page's own article: the one that says most of what an article's node says."""
    wanted = ("headline", "datePublished", "author", "image", "articleBody", "mainEntityOfPage")
    articles = [node for node in nodes if json_ld.is_article(node)]
    if not articles:
        articles = [node for node in nodes if node.get("headline") and node.get("datePublished")]
    return max(articles, key=lambda node: sum(bool(node.get(key)) for key in wanted[:3]), default={})
