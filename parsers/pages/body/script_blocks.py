"""An article that a script holds as a list of blocks, not as markup: [{"type": "paragraph", "content": "…"}, …].

Read only where the page itself shows next to no text and no script holds the article as markup.
"""

import json
import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from ..markup.text import clean_line

_MOST_VALUES = 100_000  # of a state's values
_SHORTEST_ARTICLE = 300  # characters of an article's paragraphs together
_SHORTEST_PARAGRAPH = 50  # characters of a block that shows that a list is an article's
_TEXT_KEYS = ("text", "content", "value", "html", "paragraph", "body", "children", "data")
_ADDRESS_KEYS = ("url", "src", "href", "image", "contentUrl")
_CAPTION_KEYS, _CREDIT_KEYS = (
    ("caption", "description"),
    ("credit", "credits", "copyright", "photographer", "creditText"),
)
_HEADING = re.compile(r"h[2-6]$|head|title|crosshead|subhead", re.IGNORECASE)
_NO_TEXT = re.compile(r"related|newsletter|promo|advert|\bads?\b|comment|button|link-?list|recommend", re.IGNORECASE)
_STATE = re.compile(r"[=(]\s*(?=[{\[])")


def script_values(texts: Iterable[str]) -> Iterator[Any]:
    """Yield the JSON values that scripts are, or assign, or that the lines of a stream hold."""
    decoder = json.JSONDecoder(strict=False)
    for text in texts:
        begin = 0 if text.lstrip()[:1] in ("{", "[") else None
        if begin is None and (assigned := _STATE.search(text)):
            begin = assigned.end()
        if begin is None:
            continue
        try:
            yield decoder.raw_decode(text[begin:].lstrip())[0]
        except (ValueError, RecursionError):
            continue


def article_of_values(found: Iterable[Any]) -> str | None:
    """Return the markup of the list that holds most text as paragraphs, or None when none is an article."""
    best: list[str] = []
    length = _SHORTEST_ARTICLE
    for items in _lists(found):
        shown = [markup for item in items if (markup := _markup(item))]
        size = sum(len(markup) for markup in shown if len(markup) > _SHORTEST_PARAGRAPH and " " in markup)
        if len(shown) > 1 and size > length:
            best, length = shown, size
    return "".join(best) or None


def _lists(found: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield every list of the values, without recursion."""
    queue = list(found)
    for value in queue:
        if len(queue) > _MOST_VALUES:
            return
        if isinstance(value, list):
            yield value
            queue.extend(item for item in value if isinstance(item, dict | list))
        elif isinstance(value, dict):
            queue.extend(item for item in value.values() if isinstance(item, dict | list))


def _markup(item: Any) -> str | None:
    """Return a block as markup: a paragraph, a heading or a picture; None for one that is something else."""
    kind, fields = _kind(item)
    if fields is None or _NO_TEXT.search(kind) or "@type" in fields:  # a node of JSON-LD says something of the page
        return None
    if address := _string(fields, _ADDRESS_KEYS):
        return _picture(address, fields) if _string(fields, (*_CAPTION_KEYS, *_CREDIT_KEYS)) else None
    text = _plain(next((fields[key] for key in _TEXT_KEYS if key in fields), None))
    if not clean_line(text) or "{" in text[:2]:
        return None
    tag = "h2" if _HEADING.search(kind) else "p"
    return f"<{tag}>{text if '<' in text else escape(text)}</{tag}>"


def _kind(item: Any) -> tuple[str, dict[str, Any] | None]:
    """Return what a block is called and its fields; a browser framework writes ["$", "p", key, {…}]."""
    if isinstance(item, list) and len(item) == 4 and item[0] == "$" and isinstance(item[3], dict):
        return str(item[1]), item[3]
    if isinstance(item, dict):
        kind = item.get("type") or item.get("kind") or item.get("__typename") or item.get("tag")
        return kind if isinstance(kind, str) else "", item
    return "", None


def _plain(value: Any) -> str:
    """Return the text of a field: a string, or a list of strings and of blocks within the line."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        parts = [part if isinstance(part, str) else _inline(part) for part in value]
        return "".join(parts)
    return ""


def _inline(part: Any) -> str:
    _, fields = _kind(part)
    value = next((fields[key] for key in _TEXT_KEYS if key in fields), "") if fields else ""
    return value if isinstance(value, str) else ""


def _string(fields: dict[str, Any], keys: Iterable[str]) -> str | None:
    return next((value for key in keys if isinstance(value := fields.get(key), str) and value), None)


def _picture(address: str, fields: dict[str, Any]) -> str:
    caption, credit = _string(fields, _CAPTION_KEYS) or "", _string(fields, _CREDIT_KEYS) or ""
    marked = f' <span class="credit">{escape(credit)}</span>' if credit else ""
    return f'<figure><img src="{escape(address)}"><figcaption>{escape(caption)}{marked}</figcaption></figure>'
