"""Formats in which programs hand articles and lists of them to each other, told by name: JSON and XML."""

from ..common.patterns import lazy

# Root elements, in lower case and without their namespace's prefix, as the formats' specifications have them.
_ROOTS = {
    "rss": "an RSS feed",
    "rdf": "an RSS feed",
    "feed": "an Atom feed",
    "urlset": "a sitemap",
    "sitemapindex": "a sitemap",
    "opml": "an OPML list of feeds",
    "nitf": "NITF",
    "newsml": "NewsML 1",
    "newsmessage": "NewsML-G2",
    "newsitem": "NewsML-G2",
    "packageitem": "NewsML-G2",
    "knowledgeitem": "NewsML-G2",
    "conceptitem": "NewsML-G2",
    "catalogitem": "NewsML-G2",
    "svg": "an SVG image",
}

_STRING = r'"(?:[^"\\\n]|\\.){0,200}"'
_VALUE = rf"(?:{_STRING}|-?\d[\d.eE+-]{{0,30}})"
_START = lazy(rf"(?:\[\s*)?\{{\s*{_STRING}\s*:|\[\s*(?:\[\s*)?{_VALUE}\s*,\s*{_VALUE}\s*[,\]]")
_LINES = lazy(r"\{[^\n]{0,60000}\}\s*\n\s*\{\s*\"")
_OWN = lazy(r'(?:\[\s*)?\{\s*"schema_version"\s*:\s*"[\d.]{1,9}"\s*,\s*"(?:generator|source)"\s*:')
_NINJS = lazy(r'"(?:body_xhtml|body_text|versioncreated|pubstatus|bodies)"\s*:')
_JSON_FEED = lazy(r'"version"\s*:\s*"https://jsonfeed\.org/')
_KEYS_WITHIN = 20_000  # characters at the beginning in which the keys that tell a format stand
_FEWEST_NINJS = 2  # of its keys


def kind_of_json(start: str) -> str | None:
    """Return what JSON that begins with `start` is, None for what is no JSON.

    >>> kind_of_json('{"schema_version":"1.0","generator":{"name":"newsjson"'), kind_of_json("{Editor's note} Closed.")
    ("newsjson's own output", None)
    """
    if not _START.match(start):
        return None
    if _OWN.match(start):
        return "newsjson's own output"
    if _JSON_FEED.search(start, 0, _KEYS_WITHIN):
        return "a JSON feed"
    if _LINES.match(start):
        return "JSON lines"
    keys = {match[0] for match in _NINJS.finditer(start, 0, _KEYS_WITHIN)}
    return "ninjs" if len(keys) >= _FEWEST_NINJS else "JSON"


def kind_of_xml(root: str) -> str:
    """Return what XML with a root element of this name is."""
    return _ROOTS.get(root.lower().rpartition(":")[2], "XML")
