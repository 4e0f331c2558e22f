"""From the characters of a page to one lxml tree, whatever its markup is like."""

from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement

# Every element is an HtmlElement: lxml.html's own lookup asks Python for each, which takes a tenth of our time.
_ELEMENTS = etree.ElementDefaultClassLookup(element=HtmlElement)
_HEADS_OWN = frozenset(("title", "meta", "link", "script", "style", "base", "noscript", "template", "object"))
_CONTROL = bytes(code for code in range(32) if chr(code) not in "\t\n\r")


def parse(text: str) -> HtmlElement | None:
    """Return the page's root element, without comments and processing instructions, or None when there is none."""
    # a control character would end the document or be refused later; bytes, because lxml refuses a str that declares
    # an encoding
    data = text.encode("utf-8", "replace").translate(None, _CONTROL)
    if b"\xef\xbf" in data:  # U+FFFE and U+FFFF, no characters, begin so
        data = data.replace(b"\xef\xbf\xbe", b"").replace(b"\xef\xbf\xbf", b"")
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
    _part_head_from_body(root)
    return root


def _part_head_from_body(root: HtmlElement) -> None:
    """Move what belongs to no head into the body: the parser takes an <article> right after a <title> for a head's."""
    head = root.find("head")
    if head is None or (first := next((child for child in head if child.tag not in _HEADS_OWN), None)) is None:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    body.text, text = None, body.text
    moved = [first, *first.itersiblings()]
    moved[-1].tail = f"{moved[-1].tail or ''}{text or ''}"
    body[:0] = moved


def base_address(root: HtmlElement, url: str | None) -> str | None:
    """Return the address that the page's relative links count from: <base>, else the page's own, else what it says."""
    stated = url or _stated_address(root)
    base = root.find(".//base[@href]")
    if base is None:
        return stated
    return absolute(base.get("href"), stated) or stated


def absolute(link: str | None, base: str | None) -> str | None:
    """Return a link as an absolute http(s) address, or None when it is none.

    >>> absolute("/a.jpg", "https://example.org/news/1")
    'https://example.org/a.jpg'
    """
    if not link:
        return None
    try:
        address = urljoin(base or "", link.strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc else None


def _stated_address(root: HtmlElement) -> str | None:
    for path, attribute in ((".//link[@rel='canonical']", "href"), (".//meta[@property='og:url']", "content")):
        for element in root.iterfind(path):
            if address := absolute(element.get(attribute), None):
                return address
    return None
