"""What an output must not overwrite: an INPUT, ever, and a file that looks like one, unless it is forced."""

import os
import stat
import sys

from ..sources import STDIN, is_address
from .partial_file import left_beside
from .records import holds_records

# Endings of files that hold articles: who names one as the output has most likely left the output's name out.
ENDINGS_OF_INPUTS = (".txt", ".text", ".html", ".htm", ".xhtml", ".eml", ".md", ".markdown")


def fault_of_standard_output(inputs: tuple[str, ...]) -> str | None:
    """Return what is wrong when standard output goes into a file that is an INPUT, or None."""
    if sys.stdout is None:
        return None
    try:
        found = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):
        return None
    name = _input_that_is(found, inputs)
    return None if name is None else f"Standard output goes into {_shown(name)}, an INPUT. Name another file."


def fault_of_file(path: str, inputs: tuple[str, ...], *, force: bool) -> str | None:
    """Return why the file `path` must not be replaced by the output, or None."""
    for written in (path, *left_beside(path)):
        if (found := _status(written)) and _input_that_is(found, inputs) is not None:
            return f"{written!r} is an INPUT. Name another file for the output."
    if _named_as_input(path) and not force and _holds_something_else(path):
        return f"{path!r} is there and holds no record: is the output's name missing before it? --force replaces it."
    return None


def _input_that_is(found: os.stat_result, inputs: tuple[str, ...]) -> str | None:
    """Return the first INPUT that is the same regular file, by device and inode, whatever it is called."""
    if not stat.S_ISREG(found.st_mode):
        return None  # a terminal is standard input and output alike
    for name in inputs:
        status = None if is_address(name) else _status(name)
        if status and os.path.samestat(status, found):
            return name
    return None


def _status(name: str) -> os.stat_result | None:
    try:
        return os.fstat(sys.stdin.fileno()) if name == STDIN else os.stat(name)
    except (OSError, ValueError, AttributeError):  # AttributeError: standard input is closed
        return None


def _shown(name: str) -> str:
    return "the file of standard input" if name == STDIN else repr(name)


def _named_as_input(path: str) -> bool:
    names = (path.lower().removesuffix(".gz"), os.path.realpath(path).lower().removesuffix(".gz"))
    return any(name.endswith(ENDINGS_OF_INPUTS) for name in names)


def _holds_something_else(path: str) -> bool:
    """Return whether a regular file is there that is neither empty nor begins with a record."""
    status = _status(path)
    return bool(status and stat.S_ISREG(status.st_mode) and status.st_size and not holds_records(path))
