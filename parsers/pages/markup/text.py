"""The characters of a page's text: white space collapsed, composed (NFC), without soft hyphens and invisible marks."""

import re
import unicodedata

_ALPHANUMERIC = re.compile(r"[^\W_]+")
_CASE_FOLDED = bytes(range(256)).lower()
_NO_ALPHANUMERIC = bytes(code for code in range(128) if not chr(code).isalnum())

# Characters that show nothing and that would break words and offsets: soft hyphen, zero-width space, left-to-right and
# right-to-left marks, word joiner, byte order mark. The joiners U+200C and U+200D stay: Persian and emoji need them.
_INVISIBLE = dict.fromkeys((*range(32), *range(127, 160), 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF), None)


def clean_line(text: str | None) -> str:
    r"""Return the text as one line: runs of white space become one space, invisible characters go, NFC.

    >>> clean_line("  Roth\u00adschild\n\tsaid ")
    'Rothschild said'
    """
    if not text:
        return ""
    line = " ".join(text.split())
    if line.isprintable():  # no mark that shows nothing is
        return line if line.isascii() else unicodedata.normalize("NFC", line)
    return " ".join(unicodedata.normalize("NFC", line.translate(_INVISIBLE)).split())


def comparison_key(text: str | None) -> str:
    """Return the letters and digits alone, case folded and composed compatibly: what two prints of a text share.

    >>> comparison_key("King’s “speech”, 2024") == comparison_key("KING'S SPEECH 2024")
    True
    """
    if not text:
        return ""
    if text.isascii():
        return text.encode().translate(_CASE_FOLDED, _NO_ALPHANUMERIC).decode()
    return "".join(_ALPHANUMERIC.findall(unicodedata.normalize("NFKC", text))).casefold()


def word_set(lines: str) -> frozenset[str]:
    """Return the words of a table that is written as running lines."""
    return frozenset(lines.split())
