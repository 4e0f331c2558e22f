"""An article on standard input."""

from typing import BinaryIO

from ..schemas.content import Content
from ..schemas.errors import ErrorCode, NewsjsonError
from .limits import DEFAULT_MAX_BYTES
from .streams import read_bounded

URI = "-"


def read_stdin(stream: BinaryIO, *, max_bytes: int = DEFAULT_MAX_BYTES) -> Content:
    """Read the whole of a binary stream, gunzipped when it is gzip. Raises NewsjsonError (NOT_READABLE, TOO_LARGE)."""
    try:
        return Content(data=read_bounded(stream, max_bytes=max_bytes), uri=URI)
    except NewsjsonError as error:
        error.uri = URI
        raise
    except (OSError, ValueError) as error:  # ValueError: the stream is closed
        raise NewsjsonError(ErrorCode.NOT_READABLE, "standard input cannot be read", uri=URI) from error
