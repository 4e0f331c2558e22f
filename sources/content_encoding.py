"""Taking off what a server put around a body: gzip and deflate, which is all that newsjson asks for."""

import zlib

from ..schemas.errors import ErrorCode, NewsjsonError
from .limits import too_large
from .streams import gunzip

_MOST_LAYERS = 3


def unpack(data: bytes, encodings: str, *, max_bytes: int) -> bytes:
    """Return the body without the layers that a Content-Encoding header names.

    Raises NewsjsonError: TOO_LARGE as soon as more than `max_bytes` come out, FETCH_FAILED for an encoding that was not
    asked for, NOT_READABLE for damaged data.
    """
    layers = [layer for name in encodings.split(",") if (layer := name.strip().lower()) not in ("", "identity")]
    if len(layers) > _MOST_LAYERS:
        raise _unknown(encodings)
    for layer in reversed(layers):
        if layer in ("gzip", "x-gzip"):
            data = gunzip(data, max_bytes=max_bytes)
        elif layer == "deflate":
            data = _inflate(data, max_bytes)
        else:
            raise _unknown(layer)
    return data


def _inflate(data: bytes, max_bytes: int) -> bytes:
    """Undo deflate: in the zlib format as the standard has it, or bare as some servers send it."""
    for window_bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        inflater = zlib.decompressobj(window_bits)
        try:
            content = inflater.decompress(data, max_bytes + 1)
        except zlib.error:
            continue
        if len(content) > max_bytes:
            raise too_large(max_bytes)
        if inflater.eof:
            return content
    raise NewsjsonError(ErrorCode.NOT_READABLE, "damaged compressed data", hint="try again later")


def _unknown(encoding: str) -> NewsjsonError:
    printable = "".join(character for character in encoding if character.isalnum() or character in "-, ")[:40]
    return NewsjsonError(ErrorCode.FETCH_FAILED, f"compressed as {printable}, which was not asked for")
