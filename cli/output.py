"""Where the JSON goes: standard output, a pipe or device, or a regular file that is replaced whole."""

import contextlib
import os
import stat
import sys
from collections.abc import Callable
from typing import BinaryIO, Protocol

import click

from . import overwriting
from .whole_file import OutputError, WholeFile, reason

OPTION = "'-o' / '--output'"
# Endings of compressed files that newsjson does not write: plain JSON under such a name helps nobody.
NOT_WRITTEN = (".bz2", ".xz", ".zst", ".lz4", ".br", ".zip", ".7z", ".z", ".tgz")


class Output(Protocol):
    """Takes whole lines as bytes and hands each on at once."""

    def write(self, line: bytes) -> None:
        """Write one line. Raises OutputError, or BrokenPipeError when nobody reads on."""

    def isatty(self) -> bool:
        """Return whether a person sees the output on a terminal."""

    def finish(self, *, keep: bool) -> None:
        """End the output; a regular file takes its new content if `keep`, its old one otherwise."""


def open_output(
    path: str | None,
    inputs: tuple[str, ...] = (),
    *,
    force: bool = False,
    say: Callable[[str], None] = lambda line: None,
) -> Output:
    """Return the output that -o/--output names: None and "-" are standard output; what ends in .gz is gzipped.

    `say` takes lines about a file that an interrupted run leaves. Raises click.BadParameter when the output cannot be
    opened, is one of the inputs, or is a file that looks like one, unless `force`.
    """
    if path == "":  # an unset variable in a script; a temporary file for it would be made in the working directory
        raise click.BadParameter("names no file.", param_hint=OPTION)
    if path is None or path == "-" or os.path.abspath(path) in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        if fault := overwriting.fault_of_standard_output(inputs):
            raise click.UsageError(fault)
        return Stream(None)
    if fault := _fault_of_ending(path) or overwriting.fault_of_file(path, inputs, force=force):
        raise click.BadParameter(fault, param_hint=OPTION)
    try:
        opened: Output = Stream.named(path) if _is_special(path) else WholeFile(path, say)
    except OSError as error:
        raise click.BadParameter(f"cannot write {path!r}: {reason(error)}", param_hint=OPTION) from None
    return Gzipped(opened) if path.lower().endswith(".gz") else opened


def _fault_of_ending(path: str) -> str | None:
    for ending in NOT_WRITTEN:
        if path.lower().endswith(ending):
            return f"{path!r} would not be {ending}: newsjson writes .gz only; pipe its output into another command."
    return None


def _is_special(path: str) -> bool:
    """Return whether `path` is there and no regular file: a pipe, a device (a directory is left to fail)."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(mode)


class Stream:
    """Standard output (None), or an open pipe or device."""

    def __init__(self, stream: BinaryIO | None) -> None:
        self._stream = stream

    @classmethod
    def named(cls, path: str) -> "Stream":
        """Open a pipe or device. Raises OSError."""
        return cls(open(path, "wb", buffering=0))

    def write(self, line: bytes) -> None:
        """Write one line and flush it."""
        stream = self._stream or _standard_output()
        try:
            rest = memoryview(line)
            while rest:  # an unbuffered stream (python -u, a pipe that we opened) may take a part at a time
                rest = rest[stream.write(rest) :]
            stream.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(reason(error)) from None

    def isatty(self) -> bool:
        """Return whether it is a terminal."""
        stream = self._stream or sys.stdout
        return stream is not None and stream.isatty()

    def finish(self, *, keep: bool) -> None:
        """Close a pipe or device that we opened."""
        if self._stream:
            with contextlib.suppress(OSError):
                self._stream.close()


def _standard_output() -> BinaryIO:
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    return sys.stdout.buffer


class Gzipped:
    """An output that is gzipped, each record by itself: wherever it ends, what is there can be read."""

    def __init__(self, output: Output) -> None:
        self._output = output

    def write(self, line: bytes) -> None:
        """Write one line as a member of the gzip file."""
        import gzip  # seldom asked for

        self._output.write(gzip.compress(line, mtime=0))

    def isatty(self) -> bool:
        """Return False: nobody reads it as it is."""
        return False

    def finish(self, *, keep: bool) -> None:
        """End the output."""
        self._output.finish(keep=keep)
