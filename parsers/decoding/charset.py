"""Which character encoding some bytes are in: what is stated, else what the bytes themselves say."""

import codecs
import re

from ...schemas.content import Content
from ..common.patterns import lazy
from .charset_labels import Encoding, look_up_encoding

UTF_8 = Encoding("utf-8", "utf-8")
WINDOWS_1252 = Encoding("windows-1252", "cp1252")
MACINTOSH = Encoding("macintosh", "mac_roman")

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF32_LE, Encoding("utf-32le", "utf-32-le")),
    (codecs.BOM_UTF32_BE, Encoding("utf-32be", "utf-32-be")),
    (codecs.BOM_UTF16_LE, Encoding("utf-16le", "utf-16-le")),
    (codecs.BOM_UTF16_BE, Encoding("utf-16be", "utf-16-be")),
)

_NO_CHANCE = 10  # characters beyond ASCII that are no UTF-8 by chance

_META_WITHIN = 16_384  # bytes; the standard asks for 1024, pages put scripts before it
_META = lazy(
    r"""
    <meta \b [^>]{0,400}? \b charset \s{0,9} = \s{0,9} ["']? \s{0,9} (?P<meta> [A-Za-z0-9_.:+-]{2,40} )
    | ^ <\?xml \b [^>]{0,200}? \b encoding \s{0,9} = \s{0,9} ["'] (?P<xml> [A-Za-z0-9_.:+-]{2,40} )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_DAMAGED = lazy("\ufffd+")
_GOOD_BYTES = 4  # bytes of characters beyond ASCII, their first ones left out, for each damaged place

_ASCII = bytes(range(0x80))
# Dashes, quotation marks, ellipsis, no-break space…: the same in every Windows code page, and in an English text often
# all there is beyond ASCII.
_WINDOWS_PUNCTUATION = bytes([0x85, *range(0x91, 0x98), 0x99, 0xA0, 0xA9, 0xAB, 0xAE, 0xB0, 0xBB])
# The letters and signs beyond ASCII of the languages of western Europe, in windows-1252. Left out are letters of
# Icelandic and others whose bytes every Russian, Turkish, Polish or Czech text has in its own code page.
_WESTERN = _WINDOWS_PUNCTUATION + "€„¡¿£§ªº´·½ÀÁÂÃÄÅÆÇÈÉÊÍÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüœŒ".encode("cp1252")
# What documents are found in on the web, as Python names it; the detector's other guesses are mistakes.
_DETECTED = (
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 iso8859_2 iso8859_5 iso8859_7 iso8859_9 koi8_r koi8_u "
    "cp866 mac_cyrillic gb18030 big5 cp932 euc_jp euc_kr"
).split()
_WIDE_SAMPLE, _SHORTEST_WIDE = 2_000, 16  # bytes that tell UTF-16
_SAMPLE = 100_000  # bytes that the detector sees: it tries them in one encoding after the other


def stated_encoding(content: Content) -> Encoding | None:
    """Return the encoding that the user, a byte order mark or the server states, in this order.

    The server's is no statement when the bytes are plainly UTF-8. Raises LookupError when the user's is unknown.
    """
    mark = byte_order_mark(content.data)
    if content.encoding is not None:
        given = look_up_encoding(content.encoding)
        if given is None:
            raise LookupError(f"unknown encoding: {content.encoding}")
        return _with_byte_order(given, mark)
    if mark or (mark := _unmarked_utf_16(content.data)):
        return mark
    declared = look_up_encoding(content.server_encoding or "")
    return _unless_utf_8(_with_byte_order(declared, None), content.data) if declared else None


def byte_order_mark(data: bytes) -> Encoding | None:
    """Return the encoding whose byte order mark the bytes begin with."""
    return next((encoding for mark, encoding in _BYTE_ORDER_MARKS if data.startswith(mark)), None)


def _unmarked_utf_16(data: bytes) -> Encoding | None:
    """Return UTF-16 for bytes that are plainly that without saying so, as some Windows programs save a text.

    Plainly: nearly every other byte is NUL, and the characters at the beginning are all of them printable. No picture,
    archive or table of numbers is like that; texts in other scripts than Latin are not told.
    """
    sample = data[:_WIDE_SAMPLE]
    sample = sample[: len(sample) // 2 * 2]
    for order, name in ((1, "utf-16le"), (0, "utf-16be")):
        if len(sample) >= _SHORTEST_WIDE and 10 * sample[order::2].count(0) >= 9 * len(sample[order::2]):
            codec = f"{name[:-2]}-{name[-2:]}"
            text = sample.decode(codec, "replace").replace("\r", " ").replace("\n", " ").replace("\t", " ")
            return Encoding(name, codec) if text.isprintable() else None
    return None


def is_wide_encoding(encoding: Encoding | None) -> bool:
    """Tell whether the encoding has NUL bytes in ordinary text."""
    return encoding is not None and encoding.name.startswith(("utf-16", "utf-32"))


def page_encoding(head: str, data: bytes) -> Encoding | None:
    """Return the encoding that a page's meta element or XML declaration names; `head` is its beginning.

    It is not believed when the bytes are plainly UTF-8. A page that could be read so far cannot be UTF-16: that is
    taken for UTF-8, as browsers do.
    """
    match = _META.search(head[:_META_WITHIN])
    declared = look_up_encoding(match["meta"] or match["xml"]) if match else None
    if declared is None:
        return None
    return UTF_8 if is_wide_encoding(declared) else _unless_utf_8(declared, data)


def detected_encoding(data: bytes) -> Encoding:
    """Return the encoding that the bytes look like: UTF-8 when they are, or nearly are, else the detector's guess."""
    if _is_utf_8(data) or _is_nearly_utf_8(data):
        return UTF_8
    if _has_mac_quotation_marks(data):
        return MACINTOSH
    if _is_western(data):
        return WINDOWS_1252
    import charset_normalizer  # comes with trafilatura; takes 30 ms, for the few texts that are not UTF-8

    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_isolation=_DETECTED).best()
    return (best and look_up_encoding(best.encoding)) or WINDOWS_1252


def _is_western(data: bytes) -> bool:
    """Tell whether the bytes beyond ASCII are few, and such as windows-1252 has in texts of western Europe."""
    beyond = data.translate(None, _ASCII)
    if len(beyond) * 50 < len(data):  # names in an English text; too few for the detector in any case
        return True
    return not beyond.translate(None, _WESTERN) and (len(beyond) * 5 < len(data) or len(beyond) < 6)


def _has_mac_quotation_marks(data: bytes) -> bool:
    """Tell whether a text has the quotation marks of old Macs: in windows-1252 they would be Ò and Ó, equally often."""
    opening, closing = data.count(b"\xd2"), data.count(b"\xd3")
    return 0 < opening == closing and len(data.translate(None, _ASCII)) * 10 < len(data)


def _with_byte_order(encoding: Encoding, mark: Encoding | None) -> Encoding:
    """Settle "utf-16" and "utf-32" without an order: the mark's, else little-endian, on every machine."""
    if encoding.name not in ("utf-16", "utf-32"):
        return encoding
    if mark and mark.name.startswith(encoding.name):
        return mark
    return Encoding(f"{encoding.name}le", f"{encoding.name}-le")


def _unless_utf_8(declared: Encoding, data: bytes) -> Encoding:
    """Return UTF-8 for bytes that are plainly that, the declared encoding for others.

    Servers say windows-1252 unasked, and pages that a tool has saved anew keep their old meta element; but a text of
    another encoding is hardly ever UTF-8 by chance, and never a longer one.
    """
    if is_wide_encoding(declared) or data.isascii():
        return declared
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return declared
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return UTF_8 if declared == WINDOWS_1252 or beyond_ascii >= _NO_CHANCE else declared


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_nearly_utf_8(data: bytes) -> bool:
    """Tell whether some damaged places stand among many good characters, or a file is cut off within its last one.

    In texts of other encodings what happens to be UTF-8 stands between damaged places everywhere: in fifteen encodings
    no text of more than a few words reaches four bytes for each such place.
    """
    readable = data.decode("utf-8", "ignore")
    continuing = len(readable.encode()) - len(readable)
    damaged = len(_DAMAGED.findall(data.decode("utf-8", "replace")))
    cut_off = _is_utf_8(data[:-1]) or _is_utf_8(data[:-2]) or _is_utf_8(data[:-3])
    return continuing > 0 and (continuing >= _GOOD_BYTES * damaged or cut_off)
