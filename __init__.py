"""newsjson: from a news article to its dateline, quotations, attributions and photo credits.

>>> import newsjson
>>> article = newsjson.parse_text("“The bridge is open,” said Ana Ruiz, the mayor.")
>>> article.quotes[0].text
'The bridge is open,'

Each function returns an Article, whose fields docs/schema.md describes, or raises NewsjsonError, whose `code` says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .version import __version__

if TYPE_CHECKING:  # what costs time to import is imported where it is used: `newsjson --version` needs none of it
    import datetime
    import os

    from .schemas.article import Article
    from .schemas.content import Content
    from .schemas.errors import ErrorCode, NewsjsonError

__all__ = [
    "Article",
    "ErrorCode",
    "NewsjsonError",
    "__version__",
    "parse_file",
    "parse_html",
    "parse_text",
    "parse_url",
]

DEFAULT_MAX_BYTES = 10_000_000


def parse_text(
    text: str,
    *,
    uri: str | None = None,
    reference_date: datetime.date | str | None = None,
    engine: str = "auto",
) -> Article:
    """Read an article that is plain text.

    `uri` is handed on to the record's source. `reference_date` is the day (a date, or a string YYYY-MM-DD) from which
    "Monday" and "April 28" are understood when the article carries no date itself. `engine` is "rules", "model"
    or "auto": the model for English texts where the extra newsjson[model] is installed, else the rules.
    Raises NewsjsonError when there is no article text, TypeError for what is no string, ValueError for a string that is
    no day or engine, and ImportError for the model where it is not installed.
    """
    from .schemas.content import Content

    _require("text", text, str)
    content = Content(data=_encoded(text), uri=uri, media_type="text/plain", encoding="utf-8")
    return _parse(content, reference_date, engine)


def parse_html(
    html: str | bytes,
    *,
    uri: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
    reference_date: datetime.date | str | None = None,
    engine: str = "auto",
) -> Article:
    """Read an article that is a web page.

    `url` is the page's address, which relative addresses in it are completed with. `encoding` is that of bytes, when
    the page's own declaration is not to be believed. Raises LookupError for an encoding that Python does not know. Else
    as parse_text.
    """
    from .schemas.content import Content

    _require("html", html, str, bytes)
    data, encoding = (_encoded(html), "utf-8") if isinstance(html, str) else (html, encoding)
    content = Content(data=data, uri=uri, url=url, media_type="text/html", encoding=encoding)
    return _parse(content, reference_date, engine)


def parse_file(
    path: str | os.PathLike[str],
    *,
    url: str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
    reference_date: datetime.date | str | None = None,
    engine: str = "auto",
    max_bytes: int = DEFAULT_MAX_BYTES,
) -> Article:
    """Read an article in a file: plain text or HTML, gzipped or not.

    `media_type` ("text/plain" or "text/html") and `encoding` overrule what the content and the name say. `max_bytes`
    is the most that is read, after gunzip. Raises NewsjsonError also when the file cannot be read. Else as parse_html.
    """
    from .sources import read_file

    content = read_file(path, max_bytes=max_bytes)
    return _parse(content, reference_date, engine, url=url, media_type=media_type, encoding=encoding)


def parse_url(
    url: str,
    *,
    reference_date: datetime.date | str | None = None,
    engine: str = "auto",
    max_bytes: int = DEFAULT_MAX_BYTES,
    allow_private: bool = False,
) -> Article:
    """Fetch an article from an http or https address and read it.

    `allow_private` admits addresses in private networks. Raises NewsjsonError also when it cannot be fetched. Else as
    parse_file.
    """
    from .schemas.errors import ErrorCode, NewsjsonError
    from .sources import is_address, open_input

    _require("url", url, str)
    if not is_address(url):
        raise NewsjsonError(ErrorCode.FETCH_FAILED, "only http and https addresses are fetched", uri=url)
    content = open_input(url, max_bytes=max_bytes, allow_private=allow_private)
    return _parse(content, reference_date, engine)


def _parse(content: Content, reference_date: datetime.date | str | None, engine: str, **given: str | None) -> Article:
    """Read a content, with what the caller knows better about it."""
    import msgspec

    from .parsers import parse
    from .parsers.engines import known
    from .schemas.errors import NewsjsonError

    content = msgspec.structs.replace(content, **{key: value for key, value in given.items() if value is not None})
    try:
        return parse(content, reference_date=_day(reference_date), engine=known(engine))
    except NewsjsonError as error:
        error.uri = error.uri or content.uri
        raise


def _require(name: str, given: object, *types: type) -> None:
    """Raise TypeError when an argument has none of the types."""
    if not isinstance(given, types):
        wanted = " or ".join(kind.__name__ for kind in types)
        raise TypeError(f"{name} is a {wanted}, not {type(given).__name__}")


def _day(given: datetime.date | str | None) -> datetime.date | None:
    """Return the day of a date, a date and time, or a string YYYY-MM-DD. Raises ValueError."""
    import datetime

    if isinstance(given, str):
        return datetime.date.fromisoformat(given)
    return given.date() if isinstance(given, datetime.datetime) else given


def _encoded(text: str) -> bytes:
    """Return text as UTF-8, with U+FFFD for lone surrogates, which UTF-8 cannot hold."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def __getattr__(name: str) -> Any:
    """Import the exported classes when they are asked for."""
    if name == "Article":
        from .schemas.article import Article

        return Article
    if name in ("ErrorCode", "NewsjsonError"):
        from .schemas import errors

        return getattr(errors, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
