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
    from collections.abc import Callable

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

    `uri` is handed on to the record's source, an address without user and password. `reference_date` is the day (a
    date, or a string YYYY-MM-DD) from which "Monday" and "April 28" are understood when the article carries no date
    itself. `engine` is "rules", "model" or "auto": the model for English texts where onnxruntime is installed, else the
    rules.
    Raises NewsjsonError when there is no article text, TypeError for an argument of another type, ValueError for a
    string that is no day or engine, and ImportError for the model where it is not installed.
    """
    from .arguments import check, public, require
    from .schemas.content import Content

    require("text", text, str)
    check(uri=uri)
    read = _reader(reference_date, engine)
    return read(Content(data=_encoded(text), uri=public(uri), media_type="text/plain", encoding="utf-8"))


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
    the page's own declaration is not to be believed. Raises ValueError also for a `url` that is no http or https
    address, and LookupError for an encoding that newsjson does not know. Else as parse_text.
    """
    from .arguments import check, public, require
    from .schemas.content import Content

    require("html", html, str, bytes)
    check(uri=uri, url=url, encoding=encoding)
    read = _reader(reference_date, engine)
    data, encoding = (_encoded(html), "utf-8") if isinstance(html, str) else (html, encoding)
    named = {"uri": public(uri), "url": public(url)}
    return read(Content(data=data, **named, media_type="text/html", encoding=encoding))


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
    """Read an article in a file: plain text, Markdown, HTML or an e-mail, gzipped or not.

    `media_type` ("text/plain", "text/markdown", "text/html" or "message/rfc822") and `encoding` overrule what the
    content and the name say; what is declared to be a text is read even if it looks like a list or a table. `max_bytes`
    is the most that is read, in bytes after gunzip. Raises NewsjsonError also when the file cannot be read. Else as
    parse_html.
    """
    from msgspec.structs import replace

    from .arguments import check, public
    from .sources import read_file

    check(url=url, media_type=media_type, encoding=encoding, max_bytes=max_bytes)
    read = _reader(reference_date, engine)
    content = read_file(path, max_bytes=max_bytes)
    return read(replace(content, url=public(url), media_type=media_type, encoding=encoding))


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
    from .arguments import check, public, require
    from .schemas.errors import ErrorCode, NewsjsonError
    from .sources import is_address, open_input

    require("url", url, str)
    check(max_bytes=max_bytes)
    read = _reader(reference_date, engine)
    if not is_address(url):
        raise NewsjsonError(ErrorCode.FETCH_FAILED, "only http and https addresses are fetched", uri=public(url))
    return read(open_input(url, max_bytes=max_bytes, allow_private=allow_private))


def _reader(reference_date: datetime.date | str | None, engine: str) -> Callable[[Content], Article]:
    """Return what reads a content. Raises as parse_text for what is no day or engine, before anything is read."""
    from .arguments import reference_day
    from .parsers import parse
    from .parsers.attributions.engines import known_engine
    from .schemas.errors import NewsjsonError, unexpected

    given: dict[str, Any] = {"reference_date": reference_day(reference_date), "engine": known_engine(engine)}

    def read(content: Content) -> Article:
        try:
            return parse(content, **given)
        except Exception as error:
            if isinstance(error, NewsjsonError) or type(error) is LookupError:  # an encoding that nobody knows
                raise
            raise unexpected(error) from error

    return read


def _encoded(text: str) -> bytes:
    """Return text as UTF-8, with U+FFFD for lone surrogates, which UTF-8 cannot hold."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def __dir__() -> list[str]:
    """Name what the API has, not what this module needs."""
    return sorted(__all__)


def __getattr__(name: str) -> Any:
    """Import the exported classes when they are asked for."""
    if name == "Article":
        from .schemas.article import Article

        return Article
    if name in ("ErrorCode", "NewsjsonError"):
        from .schemas import errors

        return getattr(errors, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
