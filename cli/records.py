"""Read records from JSON: one object a line, objects over several lines, or arrays of them."""

import re
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

import msgspec

CUT_OFF = "the JSON is cut off"
HEAD = 200  # bytes: the first key is there
CLOSING = {b"{": b"}", b"[": b"]"}


class Given(NamedTuple):
    """One record as it stands in a file, or what keeps it from being read."""

    line: int  # the line that it starts on, from 1
    place: int | None  # its index in an array, else None
    record: Any
    fault: str | None


def read_records(stream: BinaryIO) -> Iterator[Given]:
    """Yield the records of a stream, as little as possible held at a time. Raises OSError."""
    for line, data in _values(stream):
        value, fault = _decode(data)
        if isinstance(value, list):
            for index, member in enumerate(value):
                yield Given(line, index, member, None)
        else:
            yield Given(line, None, value, fault)


def _values(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the JSON values of a stream with the lines that they start on.

    A value that is not complete on its line ends with the next closing bracket at the start of a line, as indented
    JSON has it; a line that opens a new object before that shows that the value was cut off.
    """
    held: list[bytes] = []
    begin, opening = 0, b""
    for number, line in enumerate(stream, 1):
        if held and opening == b"{" == line[:1]:
            yield begin, b"".join(held)
            held = []
        if held:
            held.append(line)
            if line.startswith(CLOSING[opening]):
                yield begin, b"".join(held)
                held = []
        elif line.strip():
            begin, opening = number, line.lstrip()[:1]
            if opening in CLOSING and _decode(line)[1] == CUT_OFF:
                held = [line]
            else:
                yield number, line
    if held:
        yield begin, b"".join(held)


def _decode(data: bytes) -> tuple[Any, str | None]:
    """Return the value that JSON stands for, or what is wrong with it."""
    try:
        return msgspec.json.decode(data), None
    except RecursionError:
        return None, "the JSON is nested too deeply"
    except (msgspec.DecodeError, ValueError) as error:
        what = str(error)
        return None, CUT_OFF if "truncated" in what else f"no JSON: {what}"


def holds_records(path: str) -> bool:
    """Tell whether a file, gzipped or not, begins as records do: with an object, or an array of them."""
    try:
        with open(path, "rb") as stream:
            begin = stream.read(HEAD)
            if begin.startswith(b"\x1f\x8b"):
                import gzip  # records are seldom gzipped

                stream.seek(0)
                begin = gzip.GzipFile(fileobj=stream).read(HEAD)
    except (OSError, EOFError, zlib.error):
        return False
    return re.match(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"schema_version"\s*:', begin) is not None
