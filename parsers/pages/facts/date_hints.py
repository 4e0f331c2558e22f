"""Where a page's date stands when the page states none: a script's state, the end of its title, its address."""

import re
from collections.abc import Iterable

from ....schemas.article import DateStamp
from ...dates import dates

# "publishedAt": "2025-04-28 10:15", also with escaped quotation marks, as in a string within a string.
_SCRIPT_DATE = re.compile(
    r"""
    \\?"(?:first)?_?(?:publi[sc]\w{0,12}|deploy|release|issue|display)_?-?(?:date|dt|at|time|on)(?:time)?\\?"
    \s?:\s? \\?"([^"\\]{8,40})\\?"
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SCRIPT_STEMS = ("publi", "deploy", "release", "issue", "display", "Publi", "Deploy", "Release")
_ADDRESS_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_LONGEST_TITLE_DATE = 30  # characters at a title's end


def date_in_scripts(scripts: Iterable[str]) -> str | None:
    """Return the first stamp that a script holds under a key like "publishedAt"."""
    for text in scripts:
        if any(stem in text for stem in _SCRIPT_STEMS) and (found := _SCRIPT_DATE.search(text)):
            return found[1]
    return None


def date_in_title(title: str) -> DateStamp | None:
    """Return the date that a title ends with.

    >>> date_in_title("Rain in Otterby | The Otterby Bugle | 28.04.2025").date
    '2025-04-28'
    """
    begin = max(0, len(title) - _LONGEST_TITLE_DATE)
    found = dates.find_date(title, begin)
    return found.stamp if found and found.end == len(title) else None


def date_in_address(url: str | None) -> DateStamp | None:
    """Return the day that an address names.

    >>> date_in_address("https://bugle.example/2025/04/28/rain").date
    '2025-04-28'
    """
    for found in _ADDRESS_DATE.finditer((url or "").partition("?")[0]):
        if stamp := dates.read_stamp("-".join(found.groups())):
            return stamp
    return None
