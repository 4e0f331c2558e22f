"""The structured data of a page: its JSON-LD scripts as plain dicts, repaired where that is safe."""

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from ..markup.text import word_set

# One thing described in JSON-LD: its properties by name.
Node = dict[str, Any]

ARTICLE_TYPES = word_set(
    """
    article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle
    reviewnewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle scholarlyarticle
    techarticle blogposting liveblogposting socialmediaposting report review
    """
)
_MAXIMUM_NODES = 2000
_LONGEST_CLOSING = 40  # characters of what closes a comment around a script
_OPENING = re.compile(r"\s*(?:<!--|(?://\s*)?<!\[CDATA\[)")
_CLOSING = re.compile(r"(?:-->|(?://\s*)?\]\]>)$")
_VALUE = re.compile(r"[^\s,;]")  # where the next one begins
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
# A quotation mark that begins no string and ends none: letters or a space that is no structure's stand on both sides.
_INNER_MARK = re.compile(r'(?<![\s:,{\[\\])"(?!\s*[:,}\]])|(?<=[^\s:,{\[\\]\s)"(?!\s*[:,}\]])')
_DECODER = json.JSONDecoder(strict=False)  # raw line ends and tabs in strings are common, and harmless


def read_json_ld(scripts: Iterable[HtmlElement]) -> list[Node]:
    """Return everything that JSON-LD scripts describe, outermost first, in the page's order."""
    nodes: list[Node] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            for value in parse_script(script.text):
                _collect(value, nodes)
    return nodes


def parse_script(text: str) -> list[Any]:
    """Return the JSON values that a script holds: several in a row, wrapped, or with a trailing comma, too.

    >>> parse_script('<!-- {"a": [1, 2,]} -->')
    [{'a': [1, 2]}]
    """
    opening = _OPENING.match(text)
    bare = text[opening.end() if opening else 0 :].rstrip("; \t\r\n")
    closing = _CLOSING.search(bare, len(bare) - _LONGEST_CLOSING)
    bare = bare[: closing.start()] if closing else bare
    for repaired in (str, _without_trailing_commas, _with_entities_read, _with_marks_escaped):
        values = list(_values(repaired(bare)))
        if values:
            return values
    return []


def _without_trailing_commas(text: str) -> str:
    return _TRAILING_COMMA.sub("", text)


def _with_entities_read(text: str) -> str:
    return _TRAILING_COMMA.sub("", unescape(text))


def _with_marks_escaped(text: str) -> str:
    """Escape the quotation marks within a value: those that neither follow nor precede a sign of JSON's own."""
    return _TRAILING_COMMA.sub("", _INNER_MARK.sub(r'\\"', text))


def _values(text: str) -> Iterator[Any]:
    at = 0
    while begin := _VALUE.search(text, at):
        try:
            value, at = _DECODER.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            return
        yield value


def _collect(value: Any, nodes: list[Node]) -> None:
    """Add the dicts of a value to `nodes`, breadth first, without recursion."""
    queue = [value]
    for item in queue:
        if len(nodes) >= _MAXIMUM_NODES:
            return
        if isinstance(item, list):
            queue.extend(item)
        elif isinstance(item, dict):
            nodes.append(item)
            queue.extend(item.values())


def node_types(node: Node) -> set[str]:
    """Return a node's types in lower case, without the vocabulary's address."""
    return {kind.rsplit("/", 1)[-1].lower() for kind in string_values(node.get("@type"))}


def is_article_node(node: Node) -> bool:
    """Tell whether a node describes an article."""
    return not ARTICLE_TYPES.isdisjoint(node_types(node))


def string_values(value: Any) -> list[str]:
    """Return a property's values that are strings."""
    return [item for item in property_values(value) if isinstance(item, str)]


def property_values(value: Any) -> list[Any]:
    """Return a property's values as a list, however many there are."""
    return value if isinstance(value, list) else [value]


def resolve_reference(value: Any, nodes: list[Node]) -> Any:
    """Return the node that an "@id" alone refers to; any other value as it is."""
    if not isinstance(value, dict) or "name" in value or "@id" not in value:
        return value
    return next((other for other in nodes if other.get("@id") == value["@id"] and "name" in other), value)


def first_text(value: Any) -> str | None:
    """Return the first string of a property's values, or of what they name or hold (`name`, `@value`, `url`)."""
    for item in property_values(value):
        if isinstance(item, dict):
            item = item.get("@value") or item.get("name")
        for text in string_values(item):
            if text.strip():
                # many sites escape twice: what JSON has as &quot; the reader sees as a quotation mark
                return unescape(text)
    return None
