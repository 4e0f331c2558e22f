"""What a page says of itself, gathered once: JSON-LD, meta elements, microdata, its titles, its <time> elements.

Everything is read off the tree here, before anything else changes it.
"""

from collections.abc import Iterable

import msgspec
from lxml.html import HtmlElement

from ..markup.text import clean_line
from . import date_hints, json_ld

_MOST_H1 = 4  # more are headings of other stories
_MOST_TIMES = 50
_PROPERTIES = frozenset(["datePublished", "dateModified", "dateCreated", "author"])
_STATING = ("meta", "script", "title", "h1", "time")  # elements that state something by what they are


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """A page's statements about itself.

    `nodes` are what its JSON-LD describes, `article` the one of them that is the page's article ({} without one),
    `meta` the values of meta elements by lower-case name, `properties` those of microdata. `times` are the stamps of
    <time> elements, those marked as the publication's first; `held_date` is a stamp that only a script has. `authors`
    are the texts of links to authors. `base` is the address that relative links count from, `url` the page's own as
    far as the caller knows it. `scripts` are all of the page's scripts.
    """

    nodes: list[json_ld.Node]
    article: json_ld.Node
    meta: dict[str, list[str]]
    properties: dict[str, list[str]]
    title: str
    held_date: str | None
    h1: list[str]
    times: list[str]
    authors: list[str]
    language: str | None
    canonical: str | None
    base: str | None
    url: str | None
    scripts: list[HtmlElement]

    def first(self, *names: str) -> str | None:
        """Return the first value of the first of these meta names that has one."""
        for name in names:
            for value in self.meta.get(name, ()):
                return value
        return None


def gather_facts(root: HtmlElement, base: str | None, url: str | None) -> Facts:
    """Read the page's statements about itself."""
    stating, stated = _elements(root)
    nodes = json_ld.read_json_ld(stating["script"])
    properties = _properties(stated)
    canonical = root.find(".//link[@rel='canonical']")
    article, meta = _article(nodes), _meta(stating["meta"])
    dated = article.get("datePublished") or "article:published_time" in meta
    return Facts(
        nodes=nodes,
        article=article,
        meta=meta,
        properties=properties,
        title=clean_line(next((element.text for element in stating["title"]), None)),
        held_date=None if dated else date_hints.date_in_scripts(stating["script"]),
        h1=_headings(stating["h1"]),
        times=_times(stating["time"]),
        authors=properties.get("author", []),
        language=root.get("lang") or root.get("xml:lang"),
        canonical=canonical.get("href") if canonical is not None else None,
        base=base,
        url=url,
        scripts=stating["script"],
    )


def _elements(root: HtmlElement) -> tuple[dict[str, list[HtmlElement]], list[HtmlElement]]:
    """Return the elements that state something by their tag, and those with microdata, in one pass."""
    stating: dict[str, list[HtmlElement]] = {tag: [] for tag in _STATING}
    stated: list[HtmlElement] = []
    for element in root.iter():
        if element.tag in stating:
            stating[element.tag].append(element)
        if element.get("itemprop") or element.get("rel") == "author":
            stated.append(element)
    return stating, stated


def _text(element: HtmlElement) -> str:
    return clean_line("".join(element.itertext()))


def _meta(elements: Iterable[HtmlElement]) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for element in elements:
        content = clean_line(element.get("content"))
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if name := element.get(attribute):
                meta.setdefault(name.strip().lower(), []).append(content)
    return meta


def _properties(elements: Iterable[HtmlElement]) -> dict[str, list[str]]:
    """Return the values of microdata's dates and authors; links to authors count as such."""
    properties: dict[str, list[str]] = {}
    for element in elements:
        name = element.get("itemprop") or "author"
        if name in _PROPERTIES:
            value = element.get("datetime") or element.get("content") or _text(element)
            properties.setdefault(name, []).append(clean_line(value))
    return properties


def _headings(elements: Iterable[HtmlElement]) -> list[str]:
    found: dict[str, None] = {}
    for element in elements:
        if text := _text(element):
            found[text] = None
            if len(found) == _MOST_H1:
                break
    return list(found)


def _times(elements: Iterable[HtmlElement]) -> list[str]:
    marked: list[str] = []
    plain: list[str] = []
    for element in elements:
        label = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
        stamps = marked if element.get("pubdate") is not None or "publi" in label else plain
        stamps.extend(filter(None, (clean_line(element.get("datetime")), _text(element))))
        if len(marked) + len(plain) > _MOST_TIMES:
            break
    return [*marked, *plain]


def _article(nodes: list[json_ld.Node]) -> json_ld.Node:
    """Return the node of the page's own article: the first that says most of what an article's node says."""
    articles = [node for node in nodes if json_ld.is_article_node(node)]
    articles = articles or [node for node in nodes if node.get("headline") and node.get("datePublished")]
    said = ("headline", "datePublished", "author")
    return max(articles, key=lambda node: sum(bool(node.get(key)) for key in said), default={})
