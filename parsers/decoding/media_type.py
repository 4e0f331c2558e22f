"""What kind of document some bytes are: plain text, a page, or something that newsjson does not read.

The content tells first: a .txt that holds a page is a page, a text that mentions <b> or begins with <TICKER> is text.
Only where the content leaves it open do the file's name and then the server decide.
"""

import re

from ...schemas.content import Content
from ...schemas.errors import ErrorCode, NewsjsonError
from ..common.patterns import lazy

TEXT = "text/plain"
HTML = "text/html"

HEAD = 65_536  # characters or bytes at the beginning that are looked at

_ARCHIVE_PARTS = (
    (b"word/", "Word document"),
    (b"mimetypeapplication/epub", "EPUB"),
    (b"mimetypeapplication/vnd.oasis", "OpenDocument file"),
    (b"xl/", "Excel workbook"),
    (b"ppt/", "PowerPoint presentation"),
)

# First bytes by format, as in file(1)'s tables and the formats' own specifications.
_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG\r\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"II*\x00", "TIFF image"),
    (b"MM\x00*", "TIFF image"),
    (b"PK\x03\x04", "ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Microsoft Office document"),
    (b"{\\rtf", "RTF"),
    (b"%!PS-Adobe", "PostScript"),
    (b"\x1f\x8b\x08", "gzip data"),
    (b"BZh91AY&SY", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"7z\xbc\xaf'\x1c", "7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"ID3\x03", "MP3 audio"),
    (b"ID3\x04", "MP3 audio"),
    (b"OggS\x00", "Ogg audio"),
    (b"bplist00", "Safari web archive"),
    (b"From: <Saved by ", "MHTML web archive"),
    (b"WARC/1.", "WARC web archive"),
    (b"SQLite format 3\x00", "SQLite database"),
    (b"\x7fELF", "program"),
)

# Elements that give a page its structure; a tag of these, twice, tells a page or a piece of one.
_STRUCTURE = (
    "address|article|aside|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|"
    "html|iframe|img|li|link|main|meta|nav|noscript|ol|p|picture|pre|script|section|span|style|table|tbody|td|th|title|"
    "tr|ul"
)
_STRUCTURAL_TAG = lazy(rf"</?(?:{_STRUCTURE})(?:\s[^<>]{{0,4000}})?>", re.IGNORECASE)
_ANY_TAG = lazy(r"</?[A-Za-z][A-Za-z0-9]{0,20}(?:\s[^<>]{0,4000})?/?>|&(?:[a-z]{2,8}|#[0-9]{1,6});")
_PAGE_START = lazy(r"<!doctype\s+html\b|<(?:html|head|body)(?=[\s/>])", re.IGNORECASE)
_XML_START = lazy(r"<\?xml\b|<!doctype\s|<(?:rss|feed|rdf:rdf|svg|nitf|newsml|newsitem)(?=[\s/>])", re.IGNORECASE)
_JSON_START = lazy(r"""(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){0,200}"\s*:""")
_SPACE = lazy(r"\s*")
_XML_ROOT = lazy(r"<([A-Za-z][A-Za-z0-9_.:-]{0,40})")
_PAGE_NAME = lazy(r"\.(?:x?html?|xht|php|aspx?|jsp)$", re.IGNORECASE)

_BYTES_PER_NUL = 200
_CONTROLS = bytes(byte for byte in range(0x20) if byte not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"


def refuse_binary(data: bytes, *, wide: bool) -> None:
    """Raise NewsjsonError (NOT_TEXT) when the bytes are a known binary format, or no text in any encoding.

    `wide` says that they are UTF-16 or UTF-32, where NUL bytes are ordinary. A text may hold a few by accident.
    """
    start = data[:HEAD].lstrip()
    for signature, name in _SIGNATURES:
        if start.startswith(signature):
            raise not_text_error(_archive(data) if signature == b"PK\x03\x04" else name)
    if start.startswith(b"RIFF") and start[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise not_text_error("WebP image" if start[8:12] == b"WEBP" else "audio or video")
    if start[4:8] == b"ftyp":
        raise not_text_error("AVIF or HEIC image" if start[8:11] in (b"avi", b"hei", b"mif") else "MP4 video")
    if not wide and (data.count(0) > max(1, len(data) // _BYTES_PER_NUL) or _many_controls(data[:HEAD])):
        raise not_text_error("binary data")


def tell_media_type(head: str, content: Content) -> str:
    """Return TEXT or HTML for a document that begins with `head`: as the user says, else as the content shows.

    Raises NewsjsonError (NOT_TEXT) for feeds and other XML that is no page, and for JSON.
    """
    if content.media_type is not None:
        return HTML if "html" in content.media_type else TEXT
    start = _after_comments(head)
    if _PAGE_START.match(start):
        return HTML
    if _XML_START.match(start):
        return _page_in_xml(start)
    if _JSON_START.match(start):
        raise not_text_error("JSON")
    if start.startswith("<") and len(_STRUCTURAL_TAG.findall(start, 0, HEAD)) >= 2 and _ANY_TAG.match(start):
        return HTML
    named = _PAGE_NAME.search(content.name or "") or (content.server_media_type or "").endswith("html")
    return HTML if named and _ANY_TAG.search(start) else TEXT


def not_text_error(looks_like: str) -> NewsjsonError:
    """Return the error for a document of another kind."""
    hint = "newsjson reads plain text and HTML; convert it first"
    return NewsjsonError(ErrorCode.NOT_TEXT, f"not a text or HTML document (looks like {looks_like})", hint=hint)


def _archive(data: bytes) -> str:
    listing = data[:HEAD] + data[-HEAD:]  # the parts' names stand before each part, and in the directory at the end
    return next((name for part, name in _ARCHIVE_PARTS if part in listing), "ZIP archive")


def _many_controls(start: bytes) -> bool:
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls >= 3 and controls * 20 > len(start)


def _after_comments(head: str) -> str:
    """Return what follows the leading white space and comments of a page."""
    position = _SPACE.match(head).end()  # type: ignore[union-attr]  # matches everywhere, if nothing
    while head.startswith("<!--", position) and (end := head.find("-->", position + 4)) >= 0:
        position = _SPACE.match(head, end + 3).end()  # type: ignore[union-attr]
    return head[position:]


def _page_in_xml(start: str) -> str:
    """Return HTML when the root element after an XML declaration and a doctype is a page's, else refuse."""
    root = _XML_ROOT.search(start)
    name = root[1].lower() if root else "xml"
    if name == "html":
        return HTML
    kinds = {"rss": "an RSS feed", "feed": "an Atom feed", "rdf:rdf": "an RSS feed", "svg": "an SVG image"}
    raise not_text_error(kinds.get(name, "XML"))
