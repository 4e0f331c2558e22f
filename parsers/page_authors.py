"""Who wrote a page's article: the names of its data, meta elements and byline, cleaned."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..schemas.article import Author
from . import json_ld
from .page_facts import Facts
from .page_text import clean, fold

_BY = re.compile(
    r"^\s*(?:written\s+by|story\s+by|words\s+by|reported\s+by|posted\s+by|by|von|par|por|di|da|door|av|af|autor(?:a|es)?"
    r"|author|text|texte|foto|przez|od|от|автор)\b\s*:?\s+",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|;|\||/(?=\s)|\s(?:and|und|et|y|e|i|og|och|en|&|và|и|та|a)\s)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|www\.|@")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
_META = ("author", "parsely-author", "article:author", "sailthru.author", "dc.creator", "dcterms.creator", "byl")


def authors(facts: Facts) -> tuple[Author, ...]:
    """Return the article's authors in order, each once."""
    for source in (_from_data(facts), _from_meta(facts), _from_byline(facts)):
        found = _unique(source)
        if found:
            return found
    return ()


def _unique(found: Iterable[Author]) -> tuple[Author, ...]:
    by_name: dict[str, Author] = {}
    for author in found:
        by_name.setdefault(fold(author.name), author)
    by_name.pop("", None)
    return tuple(by_name.values())


def _from_data(facts: Facts) -> Iterator[Author]:
    for value in _flat(facts.article.get("author") or facts.article.get("creator")):
        if isinstance(value, str):
            yield from split(value)
        elif isinstance(value, dict):
            yield from _from_node(_resolved(value, facts))


def _flat(value: Any) -> Iterator[Any]:
    for item in json_ld.values(value):
        if isinstance(item, list):
            yield from item
        else:
            yield item


def _resolved(node: json_ld.Node, facts: Facts) -> json_ld.Node:
    """Return the node that an "@id" alone refers to."""
    if "name" in node or "@id" not in node:
        return node
    return next((other for other in facts.nodes if other.get("@id") == node["@id"] and "name" in other), node)


def _from_node(node: json_ld.Node) -> Iterator[Author]:
    names = json_ld.strings(node.get("name"))
    if not names and (given := json_ld.text(node.get("givenName"))):
        names = [f"{given} {json_ld.text(node.get('familyName')) or ''}"]
    for name in names:
        role = clean(json_ld.text(node.get("jobTitle"))) or None
        organization = clean(json_ld.text(node.get("affiliation")) or json_ld.text(node.get("worksFor"))) or None
        for author in split(name):
            yield Author(author.name, role or author.role, organization or author.organization)


def _from_meta(facts: Facts) -> Iterator[Author]:
    for name in _META:
        found = [author for value in facts.meta.get(name, ()) for author in split(value)]
        if found:
            yield from found
            return


def _from_byline(facts: Facts) -> Iterator[Author]:
    for path in (".//*[@rel='author']", ".//*[@itemprop='author']"):
        for element in facts.root.iterfind(path):
            yield from split("".join(element.itertext()))


def split(text: str) -> Iterator[Author]:
    """Yield the authors that a byline names.

    >>> [author.name for author in split("By Ana Ruiz and Bo Lind")]
    ['Ana Ruiz', 'Bo Lind']
    """
    line = _BRACKETS.sub(" ", _BY.sub("", clean(text)))
    for part in _AND.split(line):
        name = _BY.sub("", part).strip(" .,:;|-–—*")
        if 1 < len(name) <= 80 and not _ADDRESS.search(name) and any(character.isalpha() for character in name):
            yield Author(name, None, None)
