"""Articles in files."""

import os
from typing import BinaryIO

from ..schemas.content import Content
from ..schemas.errors import ErrorCode, NewsjsonError
from .limits import DEFAULT_MAX_BYTES
from .names import public_name
from .streams import read_bounded


def read_file(path: str | os.PathLike[str], *, max_bytes: int = DEFAULT_MAX_BYTES) -> Content:
    """Read a file, gunzipped when it is gzip by its bytes, whatever its name.

    Pipes and devices are read as well (`<(command)`, /dev/stdin), terminals are not. Raises NewsjsonError with the
    path as `uri`: NOT_FOUND, NOT_READABLE, TOO_LARGE.
    """
    uri = public_name(os.fsdecode(path))
    try:
        with open(path, "rb") as stream:
            data = _read(stream, max_bytes)
    except NewsjsonError as error:
        error.uri = uri
        raise
    except (OSError, ValueError) as error:
        raise _unreadable(error, uri) from error
    return Content(data=data, uri=uri, name=plain_name(uri))


def plain_name(path: str) -> str | None:
    """Return the last part of a path, without ".gz": a hint at the type of the content.

    >>> plain_name("pages/one.html.gz")
    'one.html'
    """
    name = path.rpartition("/")[2]
    return (name[:-3] if name.lower().endswith(".gz") else name) or None


def _read(stream: BinaryIO, max_bytes: int) -> bytes:
    if stream.isatty():
        raise NewsjsonError(ErrorCode.NOT_READABLE, "a terminal, not a file", hint="name a file, or pipe the text in")
    return read_bounded(stream, max_bytes=max_bytes)


def _unreadable(error: OSError | ValueError, uri: str) -> NewsjsonError:
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return NewsjsonError(ErrorCode.NOT_FOUND, "no such file", hint=_missing_hint(uri), uri=uri)
    if isinstance(error, IsADirectoryError) or os.path.isdir(uri):  # Windows says "permission denied" of directories
        hint = "name the files in it, for example " + uri.rstrip("/") + "/*.txt"
        return NewsjsonError(ErrorCode.NOT_READABLE, "a directory, not a file", hint=hint, uri=uri)
    if isinstance(error, PermissionError):
        hint = "ask its owner for the right to read it"
        return NewsjsonError(ErrorCode.NOT_READABLE, "permission denied", hint=hint, uri=uri)
    if isinstance(error, OSError):
        reason = (error.strerror or "cannot be read").lower()
        return NewsjsonError(ErrorCode.NOT_READABLE, reason, uri=uri)
    return NewsjsonError(ErrorCode.NOT_FOUND, "no such file", uri=uri)  # a NUL in the name, or no name for this system


def _missing_hint(uri: str) -> str:
    if uri.lower().startswith("www."):
        return f"for an address, write https://{uri}"
    if uri.lower().startswith(("http:", "https:")):
        return "an address begins with https://"
    return "check the name"
