"""The article that a page holds only in its data: in a script's state for the browser, or as JSON-LD's articleBody.

Pages that are built in the browser carry their text as a string of markup within JSON or JavaScript. It is read only
when the page itself shows next to no text.
"""

import json
import re
from html import escape

from lxml.html import HtmlElement

from .page_facts import Facts

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_PARAGRAPH = re.compile(r"<p[\s>]", re.IGNORECASE)
_MARKS = ("<p", "\\u003cp", "\\u003Cp", "&lt;p")
_SHORTEST = 300  # characters of a string that may be an article


def find(root: HtmlElement, facts: Facts) -> str | None:
    """Return the article's markup, or None when the page's data holds none."""
    best = ""
    for script in root.iter("script"):
        text = script.text or ""
        if len(text) >= _SHORTEST and any(mark in text for mark in _MARKS):
            best = max(best, _longest(text, again=True), key=_paragraphs)
    if _paragraphs(best) > 1:
        return best
    return _stated(facts)


def _longest(text: str, *, again: bool) -> str:
    """Return the string literal with the most paragraphs of markup, one within another string, too."""
    best = ""
    for literal in _STRING.finditer(text):
        if literal.end() - literal.start() < _SHORTEST:
            continue
        try:
            value = json.loads(literal[0], strict=False)
        except ValueError:
            continue
        if again and any(mark in value for mark in _MARKS):
            value = max(_longest(value, again=False), value, key=_paragraphs)
        best = max(best, value, key=_paragraphs)
    return best


def _paragraphs(markup: str) -> int:
    return sum(1 for _ in _PARAGRAPH.finditer(markup))


def _stated(facts: Facts) -> str | None:
    """Return JSON-LD's articleBody as markup: a paragraph for each of its lines."""
    body = facts.article.get("articleBody")
    if not isinstance(body, str) or len(body) < _SHORTEST:
        return None
    if _PARAGRAPH.search(body):
        return body
    return "".join(f"<p>{escape(line)}</p>" for line in body.splitlines() if line.strip())
