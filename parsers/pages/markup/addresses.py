"""Addresses in a page: relative links made absolute."""

from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement


def base_address(root: HtmlElement, url: str | None) -> str | None:
    """Return the address that the page's relative links count from: <base>, else the page's own, else what it says."""
    stated = url or _stated_address(root)
    base = root.find(".//base[@href]")
    if base is None:
        return stated
    return absolute_address(base.get("href"), stated) or stated


def absolute_address(link: str | None, base: str | None) -> str | None:
    """Return a link as an absolute http(s) address, or None when it is none.

    >>> absolute_address("/a.jpg", "https://example.org/news/1")
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
            if address := absolute_address(element.get(attribute), None):
                return address
    return None
