"""The names of character encodings, and which decoder each means.

The encodings are those of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/, its table of labels), with
its custom that a legacy label means the superset that people really write: ISO-8859-1 is read as windows-1252. UTF-32
and the DOS code pages are ours besides. Python's other codecs (punycode, unicode_escape, zlib…) are no encodings of
documents, and nothing that a page declares may reach them.
"""

import codecs

import msgspec

from ..common.patterns import lazy


class Encoding(msgspec.Struct, frozen=True):
    """An encoding by its published name in lower case, with the name of Python's decoder for it."""

    name: str
    codec: str


# Python's own names of codecs (codecs.lookup(label).name), each with what it is read as.
_BY_CODEC = {
    "ascii": Encoding("windows-1252", "cp1252"),
    "big5": Encoding("big5", "big5hkscs"),
    "big5hkscs": Encoding("big5", "big5hkscs"),
    "cp1252": Encoding("windows-1252", "cp1252"),
    "cp866": Encoding("ibm866", "cp866"),
    "cp874": Encoding("windows-874", "cp874"),
    "cp932": Encoding("shift_jis", "cp932"),
    "cp949": Encoding("euc-kr", "cp949"),
    "euc_jp": Encoding("euc-jp", "euc_jp"),
    "euc_kr": Encoding("euc-kr", "cp949"),
    "gb18030": Encoding("gb18030", "gb18030"),
    "gb2312": Encoding("gbk", "gb18030"),
    "gbk": Encoding("gbk", "gb18030"),
    "iso2022_jp": Encoding("iso-2022-jp", "iso2022_jp"),
    "iso8859-1": Encoding("windows-1252", "cp1252"),
    "iso8859-9": Encoding("windows-1254", "cp1254"),
    "iso8859-11": Encoding("windows-874", "cp874"),
    "koi8-r": Encoding("koi8-r", "koi8_r"),
    "koi8-u": Encoding("koi8-u", "koi8_u"),
    "mac-cyrillic": Encoding("x-mac-cyrillic", "mac_cyrillic"),
    "mac-roman": Encoding("macintosh", "mac_roman"),
    "shift_jis": Encoding("shift_jis", "cp932"),
    "tis-620": Encoding("windows-874", "cp874"),
    "utf-8": Encoding("utf-8", "utf-8"),
    "utf-8-sig": Encoding("utf-8", "utf-8"),
    **{f"iso8859-{part}": Encoding(f"iso-8859-{part}", f"iso8859_{part}") for part in (2, 3, 4, 5, 6, 7, 8)},
    **{f"iso8859-{part}": Encoding(f"iso-8859-{part}", f"iso8859_{part}") for part in (10, 13, 14, 15, 16)},
    **{f"cp{page}": Encoding(f"windows-{page}", f"cp{page}") for page in (1250, 1251, *range(1253, 1259))},
    **{f"cp{page}": Encoding(f"ibm{page}", f"cp{page}") for page in (437, 850, 852, 858)},
    **{name: Encoding(name.replace("-le", "le").replace("-be", "be"), name) for name in (
        "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
    )},
}  # fmt: skip

# Labels of the standard that Python does not know.
_LABELS = {
    "iso-10646-ucs-2": "utf-16-le",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "logical": "iso8859-8",
    "ucs-2": "utf-16-le",
    "unicode": "utf-16-le",
    "unicode-1-1-utf-8": "utf-8",
    "visual": "iso8859-8",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "windows-949": "cp949",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gbk",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "x-mac-ukrainian": "mac-cyrillic",
    "x-sjis": "shift_jis",
    "x-x-big5": "big5",
}

_LABEL = lazy(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,40}")


def look_up_encoding(label: str) -> Encoding | None:
    """Return the encoding that a label means, None for an unknown one.

    >>> look_up_encoding(" Latin-1 ")
    Encoding(name='windows-1252', codec='cp1252')
    >>> look_up_encoding("punycode") is None
    True
    """
    label = label.strip().lower()
    if not _LABEL.fullmatch(label):
        return None
    try:
        codec = _LABELS.get(label) or codecs.lookup(label).name
    except LookupError:
        return None
    return _BY_CODEC.get(codec)


def is_known_encoding(name: str) -> bool:
    """Tell whether newsjson can read the encoding of this name: what --encoding takes."""
    return look_up_encoding(name) is not None
