"""Reading a binary stream up to a limit, and taking the gzip off."""

import io
import zlib
from typing import BinaryIO

from ..schemas.errors import ErrorCode, NewsjsonError
from .limits import too_large

GZIP_MAGIC = b"\x1f\x8b\x08"
# A gzip file can be a little larger than what it holds: its header with the file's name, and stored blocks.
GZIP_OVERHEAD = 100_000
CHUNK = 1 << 20


def read_bounded(stream: BinaryIO, *, max_bytes: int) -> bytes:
    """Read a stream to its end, gunzipped when its bytes say that it is gzip.

    Never holds more than `max_bytes` and a little. Raises NewsjsonError (TOO_LARGE; NOT_READABLE for damaged gzip
    data) and OSError.
    """
    buffer = bytearray()
    limit = max_bytes
    while chunk := stream.read(min(CHUNK, limit + 1 - len(buffer))):
        buffer += chunk
        if buffer.startswith(GZIP_MAGIC):
            limit = max_bytes + GZIP_OVERHEAD
        if len(buffer) > limit:
            raise too_large(max_bytes)
    return gunzip(bytes(buffer), max_bytes=max_bytes)


def gunzip(data: bytes, *, max_bytes: int) -> bytes:
    """Return what a gzip file of one or several members holds, and other bytes as they are.

    Raises NewsjsonError: TOO_LARGE as soon as more than `max_bytes` come out, NOT_READABLE for damaged data.
    """
    if not data.startswith(GZIP_MAGIC):
        return data
    import gzip  # most inputs are not gzip

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as unpacked:
            content = unpacked.read(max_bytes + 1)
    except EOFError as error:
        raise _damaged("the gzip data ends too early") from error
    except (OSError, zlib.error) as error:
        raise _damaged("damaged gzip data") from error
    if len(content) > max_bytes:
        raise too_large(max_bytes)
    return content


def _damaged(what: str) -> NewsjsonError:
    return NewsjsonError(ErrorCode.NOT_READABLE, what, hint="get the file anew")
