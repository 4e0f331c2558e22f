"""A regular file that is replaced whole when all is done; what is done before that stands in FILE.partial."""

import contextlib
import os
import signal
import stat
from collections.abc import Callable, Iterator

from .partial_file import PartialFile
from .visible import one_line

# What ends the command from outside: `timeout` and shutdowns, a terminal or connection that is closed (not on Windows).
ENDING_SIGNALS = ("SIGTERM", "SIGHUP")


class OutputError(OSError):
    """The output cannot be written; ends the command with a line on stderr."""


class WholeFile:
    """A regular file, written beside its place as FILE.partial and put there when all is done.

    `say` takes a line for people about what is left in FILE.partial, or was.
    """

    def __init__(self, path: str, say: Callable[[str], None]) -> None:
        self._path = os.path.realpath(path)  # the target of a link is replaced, not the link
        self._say = say
        self._records = self._length = 0  # what is whole
        self._partial = PartialFile(self._path)
        try:
            _copy_mode(self._path, self._partial.descriptor)
        except BaseException:
            os.unlink(self._partial.name)
            raise
        self._watched = list(self._watch_signals())
        if self._partial.take_name():
            self._say(f"{self._partial.name} of an interrupted run is replaced: the one before had done more")

    def write(self, line: bytes) -> None:
        """Write one line, whole as soon as this returns."""
        try:
            rest = memoryview(line)
            while rest:
                rest = rest[os.write(self._partial.descriptor, rest) :]
        except OSError as error:
            raise self._failed(error) from None
        self._records, self._length = self._records + 1, self._length + len(line)
        if self._partial.take_best_name(self._length):
            self._say(f"{self._partial.name} of an interrupted run is replaced: this one has done more")

    def isatty(self) -> bool:
        """Return False."""
        return False

    def finish(self, *, keep: bool) -> None:
        """Put the file in its place if `keep` and anything was written; else leave what was there."""
        try:
            if keep and self._records:
                self._put_in_place()
            else:
                self._break_off()
        finally:
            for number in self._watched:
                signal.signal(number, signal.SIG_DFL)

    def _put_in_place(self) -> None:
        try:
            os.fsync(self._partial.descriptor)
            if not self._partial.has_name():
                raise FileNotFoundError(0, "it was moved away while it was written")
            os.replace(self._partial.name, self._path)
        except OSError as error:
            self._break_off()
            raise self._failed(error) from None
        for name in self._partial.remove_others():
            self._say(f"{name} of an interrupted run is removed: {self._path} has taken its place")

    def _break_off(self) -> None:
        """Leave FILE.partial with the records that are whole, or nothing when there is none."""
        with contextlib.suppress(OSError):
            if not self._records:
                self._partial.remove()
            elif self._partial.has_name():
                os.ftruncate(self._partial.descriptor, self._length)
                count = "1 record" if self._records == 1 else f"{self._records:,} records"
                self._say(f"broken off: what was done, {count}, is in {self._partial.name}")

    def _watch_signals(self) -> Iterator[int]:
        """Yield the signals that are looked after from now on; those that the caller ignores (nohup) stay ignored."""
        for name in ENDING_SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                with contextlib.suppress(ValueError):  # not in the main thread
                    signal.signal(number, self._end)
                    yield number

    def _end(self, number: int, frame: object) -> None:
        """End by a signal, with whole records only in the partial file."""
        self._break_off()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    def _failed(self, error: OSError) -> OutputError:
        return OutputError(f"{one_line(self._path)}: {reason(error)}")


def reason(error: OSError) -> str:
    """Return what the system says of an error, without errno and names."""
    return (error.strerror or str(error)).lower()


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
