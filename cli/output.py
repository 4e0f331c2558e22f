"""Where the JSON goes: standard output, a pipe or device, or a regular file that is replaced whole."""

import contextlib
import os
import signal
import stat
import sys
from collections.abc import Iterator
from typing import BinaryIO, Protocol

import click

from .visible import one_line


class OutputError(OSError):
    """The output cannot be written; ends the command with a line on stderr."""


class Output(Protocol):
    """Takes whole lines as bytes and hands each on at once."""

    def write(self, line: bytes) -> None:
        """Write one line. Raises OutputError, or BrokenPipeError when nobody reads on."""

    def isatty(self) -> bool:
        """Return whether a person sees the output on a terminal."""

    def finish(self, *, keep: bool) -> None:
        """End the output; a regular file takes its new content if `keep`, its old one otherwise."""


def open_output(path: str | None) -> Output:
    """Return the output that -o/--output names: None and "-" are standard output.

    Raises click.BadParameter when it cannot be opened.
    """
    if path == "":  # an unset variable in a script; a temporary file for it would be made in the working directory
        raise click.BadParameter("names no file.", param_hint="'-o' / '--output'")
    if path is None or path == "-" or os.path.abspath(path) in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        return Stream(None)
    try:
        if _is_special(path):
            return Stream(open(path, "wb", buffering=0))
        return WholeFile(path)
    except OSError as error:
        raise click.BadParameter(f"cannot write {path!r}: {reason(error)}", param_hint="'-o' / '--output'") from None


def reason(error: OSError) -> str:
    """Return what the system says of an error, without errno and names."""
    return (error.strerror or str(error)).lower()


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


# What ends the command from outside: `timeout` and shutdowns, a terminal or connection that is closed (not on Windows).
_ENDING_SIGNALS = ("SIGTERM", "SIGHUP")


class WholeFile:
    """A regular file, written beside its place under another name and put there when all is done."""

    def __init__(self, path: str) -> None:
        import tempfile  # takes its time to import

        self._path = os.path.realpath(path)  # the target of a link is replaced, not the link
        folder = os.path.dirname(self._path)
        descriptor, self._temporary = tempfile.mkstemp(prefix=".newsjson-", suffix=".tmp", dir=folder)
        try:
            _copy_mode(self._path, descriptor)
        except BaseException:
            os.close(descriptor)
            os.unlink(self._temporary)
            raise
        self._stream = os.fdopen(descriptor, "wb")
        self._written = False
        self._watched = list(self._watch_signals())

    def write(self, line: bytes) -> None:
        """Write one line to the temporary file."""
        try:
            self._stream.write(line)
            self._stream.flush()
        except OSError as error:
            raise self._failed(error) from None
        self._written = True

    def isatty(self) -> bool:
        """Return False."""
        return False

    def finish(self, *, keep: bool) -> None:
        """Put the file in its place if `keep` and anything was written; else leave what was there."""
        try:
            self._stream.close()
            if keep and self._written:
                os.replace(self._temporary, self._path)
                return
        except OSError as error:
            raise self._failed(error) from None
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._temporary)
            for number in self._watched:
                signal.signal(number, signal.SIG_DFL)

    def _watch_signals(self) -> Iterator[int]:
        """Yield the signals that are looked after from now on; those that the caller ignores (nohup) stay ignored."""
        for name in _ENDING_SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                with contextlib.suppress(ValueError):  # not in the main thread
                    signal.signal(number, self._end)
                    yield number

    def _end(self, number: int, frame: object) -> None:
        """End by a signal without leaving the temporary file."""
        with contextlib.suppress(OSError):
            os.unlink(self._temporary)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    def _failed(self, error: OSError) -> OutputError:
        return OutputError(f"{one_line(self._path)}: {reason(error)}")


def _copy_mode(path: str, descriptor: int) -> None:
    """Give the new file the mode of the one that it replaces, or of any new file."""
    if not hasattr(os, "fchmod"):
        return  # Windows has no such modes
    try:
        old = os.stat(path)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(descriptor, 0o666 & ~mask)
        return
    if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
        with contextlib.suppress(PermissionError):
            os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
