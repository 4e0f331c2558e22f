"""What a page says of itself, gathered once: JSON-LD, meta elements, microdata, its titles, what it marks.

Everything is read off the tree here, before anything else changes it.
"""

import datetime
import re
from collections.abc import Iterable
from html import unescape
from itertools import islice
from urllib.parse import urlsplit

import msgspec
from lxml.html import HtmlElement

from ..markup.addresses import base_address
from ..markup.text import clean_line, comparison_key
from . import json_ld
from .date_hints import date_in_address
from .marked import MarkedElements, MarkedFacts
from .printed_dates import DateOrder

_MOST_H1 = 4  # more are headings of other stories
_LONGEST_NAME = 40  # characters of the name of a site or section that a headline may end with
_SITE_NAMES = ("og:site_name", "application-name")
_PROPERTIES = frozenset(["datePublished", "dateModified", "dateCreated"])
_PAGE_TYPES = frozenset(["webpage", "itempage"])
_MONTH_FIRST = frozenset(["en-us", "en-ph"])  # languages that write 4/28/2025
_AMERICAN_HOSTS = frozenset(["us", "gov", "mil", "edu"])
_ENTITY = re.compile(r"&#?\w{2,8};")
_STATING = ("meta", "script", "title", "h1")  # elements that state something by what they are


class StatedHeadline(msgspec.Struct, frozen=True):
    """A headline that a page states: where ("data", "meta", "h1", "og", "twitter", "title"), the text, and its key."""

    source: str
    text: str
    key: str


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """A page's statements about itself; texts are clean lines, and names are comparison keys where that is said.

    `nodes` are what its JSON-LD describes, `article` the one of them that is the page's article ({} without one),
    `page_node` the one that is the page itself, `says_article` whether the page says that it is an article. `meta` are
    the values of meta elements by lower-case name, `properties` those of microdata's dates, `marked` what elements are
    marked as. `headlines` are all that the page states. `publisher_names` are the keys of the publisher's names,
    `site_names` those, the section's and the host's, `host` the host's own. `date_order` tells how its dates in
    numbers are read. `base` is the address that relative links count from, `url` the page's own as far as
    the caller knows it. `scripts` are the texts of all scripts.
    """

    nodes: list[json_ld.Node]
    article: json_ld.Node
    page_node: json_ld.Node
    says_article: bool
    meta: dict[str, list[str]]
    properties: dict[str, list[str]]
    headlines: list[StatedHeadline]
    publisher_names: frozenset[str]
    site_names: frozenset[str]
    host: str
    title: str
    marked: MarkedFacts
    date_order: DateOrder
    language: str | None
    canonical: str | None
    base: str | None
    url: str | None
    scripts: list[str]

    def first(self, *names: str) -> str | None:
        """Return the first value of the first of these meta names that has one."""
        return _first(self.meta, *names)


def gather_facts(root: HtmlElement, url: str | None) -> Facts:
    """Read the page's statements about itself; `url` is its address as far as the caller knows it."""
    stating, stated, marked = _elements(root)
    nodes = json_ld.read_json_ld(stating["script"])
    scripts = [element.text for element in stating["script"] if element.text]
    meta = _meta(stating["meta"])
    title = _unescaped(clean_line(next((element.text for element in stating["title"]), None)))
    canonical = root.find(".//link[@rel='canonical']")
    h1 = _first_texts(stating["h1"])
    address = canonical.get("href") if canonical is not None else None
    article = _article(nodes, address or url, {*map(comparison_key, h1)})
    language = root.get("lang") or root.get("xml:lang")
    base = base_address(root, url)
    host = urlsplit(base or "").hostname or ""
    publishers = _publisher_names(article, meta)
    return Facts(
        nodes=nodes,
        article=article,
        page_node=_page_node(nodes),
        says_article=bool(article) or (_first(meta, "og:type") or "").lower() == "article",
        meta=meta,
        properties=_properties(stated),
        headlines=_headlines(article, meta, h1, title),
        publisher_names=_keys(publishers),
        site_names=_keys(
            name for name in (*publishers, *_sections(article, meta), *_host_names(host)) if len(name) <= _LONGEST_NAME
        ),
        host=comparison_key(host),
        title=title,
        marked=marked.read(stating["h1"]),
        date_order=DateOrder(
            _is_month_first(language or "", _first(meta, "og:locale") or "", host),
            _known_day((address, _first(meta, "og:url"), url), article, meta),
        ),
        language=language,
        canonical=address,
        base=base,
        url=url,
        scripts=scripts,
    )


def _first(meta: dict[str, list[str]], *names: str) -> str | None:
    return next((value for name in names for value in meta.get(name, ())), None)


def _is_month_first(language: str, locale: str, host: str) -> bool:
    """Tell whether the page's language, its locale or its host's end is American.

    >>> _is_month_first("en-US", "", ""), _is_month_first("en", "", "velm.gov"), _is_month_first("de", "en_US", "")
    (True, True, False)
    """
    tag = language.lower().replace("_", "-")
    if tag in ("", "en"):
        return locale.lower().replace("_", "-") in _MONTH_FIRST or host.rpartition(".")[2] in _AMERICAN_HOSTS
    return tag in _MONTH_FIRST


def _known_day(
    addresses: Iterable[str | None], article: json_ld.Node, meta: dict[str, list[str]]
) -> datetime.date | None:
    """Return the day that the page's address names, or that of its last change in its data."""
    stamps = [date_in_address(address) for address in addresses]
    days = [stamp.date for stamp in stamps if stamp]
    days += json_ld.string_values(article.get("dateModified")) + meta.get("article:modified_time", [])
    try:
        return datetime.date.fromisoformat(days[0][:10]) if days else None
    except ValueError:
        return None


def _keys(names: Iterable[str]) -> frozenset[str]:
    """Return the comparison keys of names, without that of a name of signs alone."""
    return frozenset(filter(None, map(comparison_key, names)))


def _publisher_names(article: json_ld.Node, meta: dict[str, list[str]]) -> list[str]:
    """Return the names of the publisher and its site, as the page's data and meta elements have them."""
    stated = (json_ld.first_text(article.get("publisher")), *(_first(meta, name) for name in _SITE_NAMES))
    return [name for name in stated if name]


def _sections(article: json_ld.Node, meta: dict[str, list[str]]) -> list[str]:
    stated = (json_ld.first_text(article.get("articleSection")), _first(meta, "article:section"))
    return [name for name in stated if name]


def _host_names(host: str) -> list[str]:
    """Return what a host may be called: with and without "www.", and by its own label alone.

    >>> _host_names("www.bugle.example")
    ['www.bugle.example', 'bugle.example', 'bugle']
    """
    return [host, host.removeprefix("www."), *host.split(".")[-2:-1]]


def _headlines(article: json_ld.Node, meta: dict[str, list[str]], h1: list[str], title: str) -> list[StatedHeadline]:
    """Return each headline that the page states, in the order in which they count where they are believed alike."""
    stated = [
        ("data", json_ld.first_text(article.get("headline"))),
        ("meta", _first(meta, "headline")),
        *(("h1", text) for text in h1),
        ("og", _first(meta, "og:title")),
        ("twitter", _first(meta, "twitter:title")),
        ("title", title),
    ]
    lines = [(source, _unescaped(clean_line(text))) for source, text in stated]
    headlines = [StatedHeadline(source, line, comparison_key(line)) for source, line in lines]
    return [headline for headline in headlines if headline.key]


def _elements(root: HtmlElement) -> tuple[dict[str, list[HtmlElement]], list[HtmlElement], MarkedElements]:
    """Return the elements that state something by their tag, those with microdata, and the marked ones, in one pass."""
    stating: dict[str, list[HtmlElement]] = {tag: [] for tag in _STATING}
    stated: list[HtmlElement] = []
    marked = MarkedElements()
    for element in list(root.iter()):  # all held: lxml looks for a holder around each that ends alone
        if element.tag in stating:
            stating[element.tag].append(element)
        if _property(element) in _PROPERTIES:
            stated.append(element)
        marked.take(element)
    return stating, stated, marked


def _property(element: HtmlElement) -> str:
    """Return the first microdata property of an element that states a date."""
    properties = element.get("itemprop")
    return next(filter(_PROPERTIES.__contains__, properties.split()), "") if properties else ""


def _unescaped(line: str) -> str:
    """Return a line with the characters that its entities mean: many sites escape twice."""
    return clean_line(unescape(line)) if _ENTITY.search(line) else line


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
    """Return the values of microdata's dates and authors."""
    properties: dict[str, list[str]] = {}
    for element in elements:
        value = element.get("datetime") or element.get("content") or _text(element)
        properties.setdefault(_property(element), []).append(clean_line(value))
    return properties


def _first_texts(elements: Iterable[HtmlElement]) -> list[str]:
    return list(dict.fromkeys(map(_text, islice(elements, _MOST_H1))))


def _article(nodes: list[json_ld.Node], address: str | None, h1: set[str]) -> json_ld.Node:
    """Return the node of the page's own article: of those with its address or headline the one that says most."""
    articles = [node for node in nodes if json_ld.is_article_node(node)]
    articles = articles or [node for node in nodes if node.get("headline") and node.get("datePublished")]
    own = [
        node
        for node in articles
        if address in _addresses(node) or comparison_key(json_ld.first_text(node.get("headline"))) in h1
    ]
    said = ("headline", "datePublished", "author")
    return max(own or articles, key=lambda node: sum(bool(node.get(key)) for key in said), default={})


def _addresses(node: json_ld.Node) -> list[str]:
    """Return the addresses that a node's own page may have."""
    values = [node.get("url"), node.get("@id"), node.get("mainEntityOfPage")]
    values += [value.get("@id") for value in values if isinstance(value, dict)]
    return [text for value in values for text in json_ld.string_values(value)]


def _page_node(nodes: list[json_ld.Node]) -> json_ld.Node:
    """Return the node of the page itself, {} without one; it tells what no article's node does."""
    return next((node for node in nodes if _PAGE_TYPES & json_ld.node_types(node)), {})
