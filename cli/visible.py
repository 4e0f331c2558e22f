"""Make a string harmless for a terminal: control characters are shown, not sent."""

import re

from ..schemas.controls import CONTROLS


def one_line(text: str) -> str:
    r"""Return `text` as one line, control characters written as escapes.

    >>> print(one_line("a\x1b[31m.txt\nb"))
    a\x1b[31m.txt\nb
    """
    return re.sub(f"[{CONTROLS}]", _escape, text)


def pictured(text: str) -> str:
    r"""Return `text` with one visible character for each control character but line ends and tabs; offsets stay.

    >>> print(pictured("one\x07\ntwo\x1b[0m"))
    one␇
    two␛[0m
    """
    return re.sub(f"(?![\n\t])[{CONTROLS}]", _picture, text)


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
