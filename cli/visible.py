"""Make a string harmless for a terminal: control characters are shown, not sent."""

import re

# C0 controls, DEL and C1 controls, the line and paragraph separators, the marks that change the direction in which
# the rest of a line is written, other invisible characters that can hide words, and lone surrogates.
_CONTROLS = (
    "\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f"
)
_IN_LINES = re.compile(f"[{_CONTROLS}]")
_IN_TEXT = re.compile(f"(?![\n\t])[{_CONTROLS}]")


def one_line(text: str) -> str:
    r"""Return `text` as one line without control characters.

    >>> print(one_line("a\x1b[31m.txt\nb"))
    a\x1b[31m.txt\nb
    """
    return _IN_LINES.sub(_escaped, text)


def lines(text: str) -> str:
    r"""Return `text` without control characters other than line ends and tabs.

    >>> print(lines("one\x07\ntwo"))
    one\x07
    two
    """
    return _IN_TEXT.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if "\udc80" <= character <= "\udcff":  # a byte of a file name that is no UTF-8, as Python carries it
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
