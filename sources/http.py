"""Articles at http and https addresses, fetched by urllib3.

What comes back is not trusted: redirects are followed by our own hand, at most five, each to an address of the public
internet; sizes are counted while reading and again while unpacking; the time is limited in total. With a proxy in the
environment (http_proxy, https_proxy, all_proxy, no_proxy) names are resolved by the proxy, and which addresses may be
reached is the proxy's to say.
"""

import contextlib
import datetime
import re
from urllib.parse import unquote

import msgspec
import urllib3
from urllib3.exceptions import HTTPError, LocationValueError, ReadTimeoutError, SSLError
from urllib3.util import Url

from ..schemas.content import Content
from ..schemas.errors import ErrorCode, NewsjsonError
from ..version import __version__
from . import addressing, proxies
from .addresses import is_address, is_public
from .connections import Watch, connect_through, refused, timed_out
from .content_encoding import unpack
from .files import plain_name
from .limits import DEFAULT_MAX_BYTES, too_large
from .names import printable, public_name
from .proxies import authorities
from .streams import GZIP_OVERHEAD, gunzip

MAX_REDIRECTS = 5
CONNECT_TIMEOUT = 10.0  # seconds, for each address of a host
TOTAL_TIMEOUT = 60.0  # seconds, from the first look-up to the last byte
USER_AGENT = f"newsjson/{__version__}"

_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_STATUS_HINTS = {
    401: "the page wants a password",
    402: "the page has to be paid for",
    403: "the server refuses programs; save the page in a browser and parse the file",
    404: "check the address",
    410: "the page is gone",
    429: "too many requests; try again later",
    451: "the page is blocked for legal reasons",
}


_READABLE = {
    "text/plain": "text/plain",
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/markdown": "text/markdown",
    "text/x-markdown": "text/markdown",
}
_CHARSET = re.compile(r"\bcharset\s*=\s*[\"']?([A-Za-z0-9_.:+-]+)", re.IGNORECASE)


class _Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What one fetch may take."""

    watch: Watch
    max_bytes: int
    allow_private: bool


class _Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What one request brought: the body, or the address that it redirects to."""

    data: bytes = b""
    content_type: str = ""
    location: str | None = None


def fetch(
    url: str,
    *,
    max_bytes: int = DEFAULT_MAX_BYTES,
    allow_private: bool = False,
    connect_timeout: float = CONNECT_TIMEOUT,
    total_timeout: float = TOTAL_TIMEOUT,
) -> Content:
    """Fetch a page. `max_bytes` counts after content-encoding and gunzip, the time-outs are seconds.

    Addresses in private networks are refused unless `allow_private`. Raises NewsjsonError with `uri` set: FETCH_FAILED,
    ADDRESS_REFUSED, TOO_LARGE, NOT_READABLE (damaged gzip data).
    """
    try:
        with Watch(total=total_timeout, connect=connect_timeout) as watch:
            return _follow(url, _Limits(watch=watch, max_bytes=max_bytes, allow_private=allow_private))
    except NewsjsonError as error:
        error.uri = public_name(url)
        raise


def _follow(url: str, limits: _Limits) -> Content:
    first = current = addressing.parse(printable(url))
    for _ in range(MAX_REDIRECTS + 1):
        # The password in an address is for its own server, not for the one that it redirects to.
        password = first.auth if addressing.same_origin(first, current) else None
        reply = _request(current, password, limits)
        if reply.location is None:
            return _content(url, current, reply, limits)
        current = addressing.join(current, reply.location)
    raise NewsjsonError(ErrorCode.FETCH_FAILED, f"more than {MAX_REDIRECTS} redirects", hint="check the address")


def _request(target: Url, password: str | None, limits: _Limits) -> _Reply:
    headers = dict(_HEADERS)
    if password:
        headers["Authorization"] = addressing.basic_authorization(password)
    try:
        with _manager(target, limits) as manager:
            response = manager.request(
                "GET",
                addressing.bare(target),
                headers=headers,
                timeout=limits.watch.remaining(),
                redirect=False,
                retries=False,
                preload_content=False,
                decode_content=False,
            )
            with contextlib.closing(response):
                reply = _read(response, limits)
    except (HTTPError, OSError, ValueError) as error:
        raise _failure(error, limits) from error
    limits.watch.remaining()  # a body that the watch cut off looks complete
    return reply


def _read(response: urllib3.BaseHTTPResponse, limits: _Limits) -> _Reply:
    location = response.headers.get("Location")
    if response.status in _REDIRECTS and location:
        # Header lines come as Latin-1; addresses beyond ASCII are sent as UTF-8.
        return _Reply(location=location.encode("latin-1", "replace").decode("utf-8", "replace"))
    if not 200 <= response.status < 300:
        hint = _STATUS_HINTS.get(response.status, "try again later" if response.status >= 500 else None)
        raise NewsjsonError(ErrorCode.FETCH_FAILED, f"HTTP {response.status}", hint=hint)
    limit = limits.max_bytes + GZIP_OVERHEAD
    body = bytearray()
    while chunk := response.read(_CHUNK, decode_content=False):
        body += chunk
        if len(body) > limit:
            raise too_large(limits.max_bytes)
    data = unpack(bytes(body), response.headers.get("Content-Encoding", ""), max_bytes=limits.max_bytes)
    return _Reply(data=data, content_type=response.headers.get("Content-Type", ""))


def _content(url: str, final: Url, reply: _Reply, limits: _Limits) -> Content:
    data = gunzip(reply.data, max_bytes=limits.max_bytes)  # a .html.gz, sent as it is
    if len(data) > limits.max_bytes:
        raise too_large(limits.max_bytes)
    media_type = reply.content_type.partition(";")[0].strip().lower()
    charset = _CHARSET.search(reply.content_type)
    now = datetime.datetime.now(datetime.timezone.utc)
    return Content(
        data=data,
        uri=public_name(url),
        url=addressing.bare(final),
        name=plain_name(unquote(final.path or "")),
        server_media_type=_READABLE.get(media_type),
        server_encoding=charset[1] if charset else None,
        retrieved_at=now.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _manager(target: Url, limits: _Limits) -> urllib3.PoolManager:
    """Return the way to a server: straight, or through the proxy that the environment names for it."""
    proxy = proxies.proxy_for(target)
    host = (target.host or "").strip("[]")
    if proxy and not limits.allow_private and is_address(host) and not is_public(host):
        raise refused(host)
    manager = proxies.manager(proxy) if proxy else urllib3.PoolManager(ca_certs=authorities())
    connect_through(limits.watch, manager, public_only=not (proxy or limits.allow_private))
    return manager


def _failure(error: Exception, limits: _Limits) -> NewsjsonError:
    if limits.watch.expired or isinstance(error, (ReadTimeoutError, TimeoutError)):
        return timed_out()
    if isinstance(error, SSLError):
        return NewsjsonError(
            ErrorCode.FETCH_FAILED, f"no safe connection: {_reason(error)}", hint=proxies.missing_authorities()
        )
    if isinstance(error, LocationValueError):
        return addressing.invalid()
    return NewsjsonError(ErrorCode.FETCH_FAILED, "the connection broke off", hint="try again later")


def _reason(error: SSLError) -> str:
    """Return what OpenSSL says, without the numbers around it."""
    cause = error.args[0] if error.args else error
    return (
        str(getattr(cause, "verify_message", None) or getattr(cause, "reason", None) or "TLS failed")
        .lower()
        .replace("_", " ")
    )
