"""The article that a page holds only in its data: in a script's state for the browser, or as JSON-LD's articleBody.

Pages that are built in the browser carry their text as a string of markup within JSON or JavaScript. It is read only
when the page itself shows next to no text.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterable
from html import escape

from ..facts.facts import Facts
from .script_blocks import article_of_values, script_values

# A string literal, or what begins like one and never ends: a search that failed there would begin again at each mark.
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_PARAGRAPH = re.compile(r"<p[\s>]", re.IGNORECASE)
_PARAGRAPH_MARKS = ("<p", "\\u003cp", "\\u003Cp", "&lt;p")
_SHORTEST_ARTICLE = 300  # characters of a string that may be an article
_PUSHED = re.compile(r"\s*(?:self|window)\.__next_f\.push\(\[\s?1\s?,")
_RAW_PARAGRAPH = re.compile(rb"<p[\s>]", re.IGNORECASE)
_RAW = re.compile(rb"\b[0-9a-f]{1,4}:T([0-9a-f]{1,6}),")
_LINE = re.compile(r"\n?\b[0-9a-f]{1,4}:(?=[\[{])")


def find_article_in_scripts(facts: Facts) -> str | None:
    """Return the article's markup, or None when the page's data holds none."""
    texts = [script for script in facts.scripts if len(script) >= _SHORTEST_ARTICLE]
    stream = _streamed(facts.scripts)
    found = (_longest(text, again=True) for text in texts if _is_marked(text))
    best = max((*found, _raw(stream)), key=_paragraphs)
    if _paragraphs(best) > 1:
        return best
    return _stated(facts) or article_of_values(script_values([*texts, *_LINE.split(stream)]))


def _is_marked(text: str) -> bool:
    return any(mark in text for mark in _PARAGRAPH_MARKS)


def _streamed(texts: Iterable[str]) -> str:
    """Return the pieces of a stream that a page of React's server components pushes, joined."""
    pieces = []
    for text in texts:
        pushed = _PUSHED.match(text)
        if pushed is None:
            continue
        try:
            pieces.append(json.loads(text[pushed.end() : text.rindex("]")], strict=False))
        except (ValueError, RecursionError):
            continue
    return "".join(piece for piece in pieces if isinstance(piece, str))


def _raw(stream: str) -> str:
    """Return the text with the most paragraphs that a stream holds as it is, its length in bytes before it.

    Only that one is copied: the lengths are not to be believed, and each may reach to the end of the stream.
    """
    data = stream.encode("utf-8", "surrogatepass")  # a string of JavaScript may hold half of a character
    paragraphs = [found.start() for found in _RAW_PARAGRAPH.finditer(data)]
    most, best = 0, (0, 0)
    for head in _RAW.finditer(data):
        start, end = head.end(), head.end() + int(head[1], 16)
        number = bisect_left(paragraphs, end - 2) - bisect_left(paragraphs, start)  # <p and what follows it
        if number > most:
            most, best = number, (start, end)
    return data[slice(*best)].decode("utf-8", "ignore")


def _longest(text: str, *, again: bool) -> str:
    """Return the string literal with the most paragraphs of markup, one within another string, too."""
    most, best = 0, ""
    for literal in _STRING.finditer(text):
        if literal.end() - literal.start() < _SHORTEST_ARTICLE:
            continue
        try:
            value = json.loads(literal[0], strict=False)
        except ValueError:
            continue
        if again and any(mark in value for mark in _PARAGRAPH_MARKS):
            value = max(_longest(value, again=False), value, key=_paragraphs)
        number = _paragraphs(value)
        if number > most:
            most, best = number, value
    return best


def _paragraphs(markup: str) -> int:
    return sum(1 for _ in _PARAGRAPH.finditer(markup))


def _stated(facts: Facts) -> str | None:
    """Return JSON-LD's articleBody as markup: a paragraph for each of its lines."""
    body = facts.article.get("articleBody")
    if not isinstance(body, str) or len(body) < _SHORTEST_ARTICLE:
        return None
    if _PARAGRAPH.search(body):
        return body
    return "".join(f"<p>{escape(line)}</p>" for line in body.splitlines() if line.strip())
