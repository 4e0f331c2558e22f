"""Characters that act instead of being seen: on a terminal, or on the order in which the rest of a line is shown."""

import re

# DEL and the C1 controls, the line and paragraph separators, the marks that change the direction in which the rest of a
# line is written, and tag characters that nobody sees.
BEYOND_ASCII = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\U000e0000-\U000e007f"
# With the C0 controls, and the lone surrogates that stand for bytes of file names.
CONTROLS = f"\x00-\x1f{BEYOND_ASCII}\ud800-\udfff"

_IN_JSON = re.compile(f"[{BEYOND_ASCII}]")


def escape_in_json(text: str) -> str:
    r"""Return JSON text with these characters written as \u escapes; what it stands for is the same.

    JSON itself asks for no more than the C0 controls, which its writers escape.

    >>> print(escape_in_json('{"headline": "\x9b31m\u202egnp.exe"}'))
    {"headline": "\u009b31m\u202egnp.exe"}
    """
    return text if text.isascii() and "\x7f" not in text else _IN_JSON.sub(_as_utf_16, text)


def _as_utf_16(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
