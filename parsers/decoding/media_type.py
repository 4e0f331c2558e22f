"""What kind of document some bytes are: text, a page, an e-mail, or something that newsjson does not read.

The content tells first: a .txt that holds a page is a page, a text that mentions <b> or begins with <TICKER> is text.
Only where the content leaves it open do the file's name and then the server decide.
"""

import re

from ...schemas.content import Content
from ..common.patterns import lazy
from .data_formats import kind_of_json, kind_of_xml
from .refusals import not_text_error

TEXT = "text/plain"
HTML = "text/html"
MARKDOWN = "text/markdown"
MAIL = "message/rfc822"

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
    (b"PK\x05\x06", "ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Microsoft Office document"),
    (b"{\\rtf", "RTF"),
    (b"%!PS-Adobe", "PostScript"),
    (b"\x1f\x8b\x08", "gzip data"),
    (b"BZh91AY&SY", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"7z\xbc\xaf'\x1c", "7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (b"LZIP\x01", "lzip data"),
    (b"\x04\x22\x4d\x18", "LZ4 data"),
    (b"\x1f\x9d", "compress data"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"ID3\x03", "MP3 audio"),
    (b"ID3\x04", "MP3 audio"),
    (b"OggS\x00", "Ogg audio"),
    (b"bplist00", "Safari web archive"),
    (b"From: <Saved by ", "MHTML web archive"),
    (b"WARC/1.", "WARC web archive"),
    (b"PAR1", "Parquet file"),
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
_XML_START = lazy(
    r"<\?xml\b|<!doctype\s|<(?:rss|feed|rdf:rdf|svg|nitf|newsml|newsmessage|(?:news|package|knowledge)item|urlset"
    r"|sitemapindex|opml)(?=[\s/>])",
    re.IGNORECASE,
)
_SPACE = lazy(r"\s*")
_XML_ROOT = lazy(r"<([A-Za-z][A-Za-z0-9_.:-]{0,40})")
_MARKDOWN_NAME = lazy(r"\.(?:md|mdown|mkdn?|markdown|mdx|qmd|rmd)$", re.IGNORECASE)
_PAGE_NAME = lazy(r"\.(?:x?html?|xht|php|aspx?|jsp)$", re.IGNORECASE)

_BYTES_PER_NUL = 200
_TAR_AT = 257  # bytes before the signature of POSIX tar
_CONTROLS = bytes(byte for byte in range(0x20) if byte not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"


def refuse_binary(content: Content, *, wide: bool) -> None:
    """Raise NewsjsonError (NOT_TEXT) when a content is a known binary format, or no text in any encoding.

    `wide` says that it is UTF-16 or UTF-32, where NUL bytes are ordinary. A text may hold a few by accident.
    """
    looks_like = _kind_of_binary(content.data, wide=wide)
    if looks_like:
        raise not_text_error(looks_like, content)


def _kind_of_binary(data: bytes, *, wide: bool) -> str | None:
    """Return the name of the format that bytes are in, or None for a text."""
    start = data[:HEAD].lstrip()
    for signature, name in _SIGNATURES:
        if start.startswith(signature):
            return _archive(data) if signature == b"PK\x03\x04" else name
    if start.startswith(b"RIFF") and start[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "WebP image" if start[8:12] == b"WEBP" else "audio or video"
    if start[4:8] == b"ftyp":
        return "AVIF or HEIC image" if start[8:11] in (b"avi", b"hei", b"mif") else "MP4 video"
    if data[_TAR_AT : _TAR_AT + 5] == b"ustar":
        return "tar archive"
    if not wide and (data.count(0) > max(1, len(data) // _BYTES_PER_NUL) or _many_controls(data[:HEAD])):
        return "binary data"
    return None


def tell_media_type(head: str, content: Content) -> str:
    """Return the media type of a document that begins with `head`: as the user says, else as the content shows.

    Whether a text is Markdown shows in its name alone here; in its words, once they are decoded. Raises NewsjsonError
    (NOT_TEXT) for feeds and other XML that is no page, and for JSON.
    """
    if content.media_type is not None:
        return HTML if "html" in content.media_type else content.media_type
    start = _after_comments(head)
    if _PAGE_START.match(start):
        return HTML
    if _XML_START.match(start):
        return _page_in_xml(start, content)
    if json := kind_of_json(start):
        raise not_text_error(json, content)
    if start.startswith("<") and len(_STRUCTURAL_TAG.findall(start, 0, HEAD)) >= 2 and _ANY_TAG.match(start):
        return MARKDOWN if _is_named_markdown(content) else HTML
    named = _PAGE_NAME.search(content.name or "") or (content.server_media_type or "").endswith("html")
    if named and _ANY_TAG.search(start):
        return HTML
    return MARKDOWN if _is_named_markdown(content) else TEXT


def _is_named_markdown(content: Content) -> bool:
    return bool(_MARKDOWN_NAME.search(content.name or "")) or content.server_media_type == MARKDOWN


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


def _page_in_xml(start: str, content: Content) -> str:
    """Return HTML when the root element after an XML declaration and a doctype is a page's, else refuse."""
    root = _XML_ROOT.search(start)
    name = root[1].lower() if root else "xml"
    if name == "html":
        return HTML
    raise not_text_error(kind_of_xml(name), content)
