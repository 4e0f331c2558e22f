"""From the characters of a page to one lxml tree, whatever its markup is like."""

import re
from itertools import dropwhile

from lxml import etree
from lxml.html import HtmlElement

from ...common.patterns import lazy
from .attributes import without_many_attributes

# Every element is an HtmlElement: lxml.html's own lookup asks Python for each, which takes a tenth of our time.
_ELEMENTS = etree.ElementDefaultClassLookup(element=HtmlElement)
_HEADS_OWN = frozenset(("title", "meta", "link", "script", "style", "base", "noscript", "template", "object"))
_CONTROL = bytes(code for code in range(32) if chr(code) not in "\t\n\r")


# References to the same: &#27; &#x1b; &#xFFFF;
_CONTROL_REFERENCE = lazy(
    rb"&\#(?: 0*(?: [0-8] | 1[124-9] | 2[0-9] | 3[01] | 6553[45] ) (?![0-9])"
    rb"| [xX]0*(?: [0-8bcef] | 1[0-9a-f] | fff[ef] ) (?![0-9a-f]) );?",
    re.VERBOSE | re.IGNORECASE,
)


def parse_tree(text: str) -> HtmlElement | None:
    """Return the page's root element, without comments and processing instructions, or None when there is none."""
    # a control character would end the document or be refused later; bytes, because lxml refuses a str that declares
    # an encoding
    data = text.encode("utf-8", "replace").translate(None, _CONTROL)
    if b"\xef\xbf" in data:  # U+FFFE and U+FFFF, no characters, begin so
        data = data.replace(b"\xef\xbf\xbe", b"").replace(b"\xef\xbf\xbf", b"")
    data = without_many_attributes(_without_early_end(_CONTROL_REFERENCE.sub(b"", data)))
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True, recover=True
    )
    parser.set_element_class_lookup(_ELEMENTS)
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError:
        return None
    if not isinstance(root, HtmlElement):
        return None
    _gather_body(root)
    return root


def _without_early_end(data: bytes) -> bytes:
    """Return the page without its </html> tags when something follows the first: there the parser would stop."""
    for tag in (b"</html>", b"</HTML>"):
        end = data.find(tag)
        if end >= 0 and data[end + len(tag) :].strip():
            data = data.replace(tag, b"")
    return data


def _gather_body(root: HtmlElement) -> None:
    """Move into the body what the parser leaves before it and after it.

    It takes an <article> right after a <title> for a part of the head, and lets nothing that follows </body> into it.
    """
    head, body = root.find("head"), root.find("body")
    before = [] if head is None else list(dropwhile(lambda child: child.tag in _HEADS_OWN, head))
    if body is None:
        if not before:
            return
        body = etree.SubElement(root, "body")
    if before:
        before[-1].tail = f"{before[-1].tail or ''}{body.text or ''}"
        body.text = None
        body[:0] = before
    body.extend(list(body.itersiblings()))
