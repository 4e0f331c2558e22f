"""How much of an input is read, in one place."""

from ..schemas.errors import ErrorCode, NewsjsonError

DEFAULT_MAX_BYTES = 10_000_000
"""Bytes of one input, after gunzip and content-encoding."""

MEGABYTE = 1_000_000


def too_large(max_bytes: int) -> NewsjsonError:
    """Return the error of an input that has more than `max_bytes` bytes.

    >>> too_large(10_000_000).message
    'larger than 10 MB'
    >>> too_large(1234).message
    'larger than 1,234 bytes'
    """
    megabytes, odd = divmod(max_bytes, MEGABYTE // 10)
    size = f"{max_bytes:,} bytes" if odd or not megabytes else f"{megabytes / 10:g} MB"
    return NewsjsonError(ErrorCode.TOO_LARGE, f"larger than {size}", hint="raise the limit with --max-bytes")
