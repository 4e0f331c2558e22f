"""URLs: read, checked and written again for a request."""

import base64
import re
from urllib.parse import unquote, urljoin

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from ..schemas.errors import ErrorCode, NewsjsonError

_PORTS = {"http": 80, "https": 443}
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_AUTHORITY = re.compile(r"(?P<scheme>[a-z]+://)(?P<user>[^/?#@]*@)?(?P<host>[^/?#@:\[\]]+)(?P<rest>.*)", re.I | re.S)


def parse(url: str) -> Url:
    """Read an http or https URL; path and query come out percent-encoded, the host in ASCII.

    Raises NewsjsonError (FETCH_FAILED) for other schemes, and for what is no URL: white space, control characters and
    backslashes, which programs read differently, are refused.
    """
    url = url.strip()
    if _FORBIDDEN.search(url):
        raise invalid()
    try:
        parsed = parse_url(_host_in_ascii(url))
        (parsed.host or "").encode("idna")  # fails for labels that are empty or too long
    except (LocationParseError, UnicodeError, ValueError) as error:
        raise invalid() from error
    if parsed.scheme not in _PORTS:
        raise NewsjsonError(ErrorCode.FETCH_FAILED, "only http and https addresses are fetched")
    if not parsed.host:
        raise invalid()
    return parsed


def join(base: Url, location: str) -> Url:
    """Read the address that a redirect names, which may be relative to the page's. Raises NewsjsonError."""
    try:
        return parse(urljoin(bare(base), location))
    except (NewsjsonError, ValueError) as error:
        message = "redirected to what is no http or https address"
        raise NewsjsonError(ErrorCode.FETCH_FAILED, message) from error


def bare(url: Url) -> str:
    """Write a URL without user, password and fragment: what is asked for, and what the record says.

    >>> bare(parse("https://ana:secret@example.org/one?page=2#top"))
    'https://example.org/one?page=2'
    """
    return url._replace(auth=None, fragment=None, path=url.path or "/").url


def same_origin(one: Url, other: Url) -> bool:
    """Tell whether two URLs have the same scheme, host and port."""
    return _origin(one) == _origin(other)


def basic_authorization(userinfo: str) -> str:
    """Return the Authorization header for the "user:password" of a URL (RFC 7617, UTF-8)."""
    return "Basic " + base64.b64encode(unquote(userinfo).encode()).decode()


def invalid() -> NewsjsonError:
    """Return the error for an address that cannot be read."""
    return NewsjsonError(ErrorCode.FETCH_FAILED, "not a valid address", hint="write https://HOST/PATH")


def _origin(url: Url) -> tuple[str | None, str | None, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme or "")


def _host_in_ascii(url: str) -> str:
    """Return the URL with a host like "müller.example" as DNS has it; urllib3 alone would need a package for that."""
    match = _AUTHORITY.match(url)
    if match is None or match["host"].isascii():
        return url
    return match["scheme"] + (match["user"] or "") + match["host"].encode("idna").decode() + match["rest"]
