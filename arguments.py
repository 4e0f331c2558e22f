"""What the Python functions are called with: checked before anything is opened or fetched."""

import datetime
import re

from .sources import is_page_address
from .sources.names import public_name

MEDIA_TYPES = ("text/plain", "text/html", "text/markdown", "message/rfc822")
NONE = type(None)


def check(
    *,
    uri: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    max_bytes: int = 1,
) -> None:
    """Raise TypeError for an argument of another type, ValueError for one that makes no sense."""
    for name, given in (("uri", uri), ("url", url), ("media_type", media_type), ("encoding", encoding)):
        require(name, given, str, NONE)
    require("max_bytes", max_bytes, int)
    if url is not None and not is_page_address(url):
        raise ValueError(f"url {url!r} is no address of a page, such as https://example.org/news/1")
    if media_type not in (None, *MEDIA_TYPES):
        raise ValueError(f"media_type is {', '.join(MEDIA_TYPES[:-1])} or {MEDIA_TYPES[-1]}, not {media_type!r}")
    if max_bytes < 1:
        raise ValueError(f"max_bytes is at least 1, not {max_bytes}")


def require(name: str, given: object, *types: type) -> None:
    """Raise TypeError when an argument has none of the types."""
    if not isinstance(given, types):
        wanted = " or ".join("None" if kind is NONE else kind.__name__ for kind in types)
        raise TypeError(f"{name} is {'an' if wanted[0] in 'aeiou' else 'a'} {wanted}, not {type(given).__name__}")


def public(name: str | None) -> str | None:
    """Return a name or address as the record may say it: without user and password."""
    return None if name is None else public_name(name)


def reference_day(given: datetime.date | str | None) -> datetime.date | None:
    """Return the day of a date, of a date and time, or of a string YYYY-MM-DD. Raises TypeError and ValueError."""
    require("reference_date", given, datetime.date, str, NONE)
    if isinstance(given, str):
        return calendar_day(given)
    return given.date() if isinstance(given, datetime.datetime) else given


def calendar_day(text: str) -> datetime.date:
    """Return the day that is written YYYY-MM-DD. Raises ValueError for anything else.

    >>> calendar_day("2025-04-28")
    datetime.date(2025, 4, 28)
    """
    try:
        if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no day written YYYY-MM-DD, such as 2025-04-28") from None
