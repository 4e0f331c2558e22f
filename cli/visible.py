"""Make a string harmless for a terminal: control characters are shown, not sent."""

import re

# C0 and C1 controls and DEL, the line and paragraph separators, the marks that change the direction in which the rest
# of a line is written, tag characters that nobody sees, and lone surrogates.
_CONTROLS = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff\U000e0000-\U000e007f"


def one_line(text: str) -> str:
    r"""Return `text` as one line, control characters written as escapes.

    >>> print(one_line("a\x1b[31m.txt\nb"))
    a\x1b[31m.txt\nb
    """
    return re.sub(f"[{_CONTROLS}]", _escape, text)


def pictured(text: str) -> str:
    r"""Return `text` with one visible character for each control character but line ends and tabs; offsets stay.

    >>> print(pictured("one\x07\ntwo\x1b[0m"))
    one␇
    two␛[0m
    """
    return re.sub(f"(?![\n\t])[{_CONTROLS}]", _picture, text)


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if "\udc80" <= character <= "\udcff":  # a byte of a file name that is no UTF-8, as Python carries it
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
