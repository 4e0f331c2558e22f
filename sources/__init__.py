"""Where articles come from: files, standard input, addresses."""

import re
import sys
from typing import BinaryIO

from ..schemas.content import Content
from ..schemas.errors import ErrorCode, NewsjsonError
from .files import read_file
from .limits import DEFAULT_MAX_BYTES
from .names import public_name
from .stdin import URI as STDIN
from .stdin import read_stdin

__all__ = ["DEFAULT_MAX_BYTES", "STDIN", "is_address", "is_page_address", "open_input", "read_file", "read_stdin"]

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30})://")


def open_input(
    argument: str,
    *,
    max_bytes: int = DEFAULT_MAX_BYTES,
    allow_private: bool = False,
    stdin: BinaryIO | None = None,
) -> Content:
    """Read one INPUT of the command line: "-" is standard input, http:// and https:// an address, the rest a file.

    `stdin` stands in for sys.stdin.buffer, which is touched for "-" alone. `allow_private` admits private addresses.
    Raises NewsjsonError with `uri` set.
    """
    if argument == STDIN:
        return read_stdin(sys.stdin.buffer if stdin is None else stdin, max_bytes=max_bytes)
    if is_address(argument):
        from . import http  # urllib3 and ssl take their time to import

        return http.fetch(argument, max_bytes=max_bytes, allow_private=allow_private)
    if (scheme := _SCHEME.match(argument)) is not None:
        raise _unknown_scheme(scheme[1].lower(), public_name(argument))
    return read_file(argument, max_bytes=max_bytes)


def is_address(argument: str) -> bool:
    """Tell whether an INPUT is an address to fetch."""
    scheme = _SCHEME.match(argument)
    return scheme is not None and scheme[1].lower() in ("http", "https")


def is_page_address(text: str) -> bool:
    """Tell whether a string is a whole http or https address, as --url gives it.

    >>> is_page_address("https://example.org/news/1"), is_page_address("example.org/news/1")
    (True, False)
    """
    from urllib.parse import urlsplit  # most runs name no address

    try:
        return is_address(text) and bool(urlsplit(text).hostname)
    except ValueError:  # brackets that are not those of an IPv6 address
        return False


def _unknown_scheme(scheme: str, uri: str) -> NewsjsonError:
    hint = "name the file without file://" if scheme == "file" else "download it first and name the file"
    return NewsjsonError(ErrorCode.FETCH_FAILED, "only http and https addresses are fetched", hint=hint, uri=uri)
