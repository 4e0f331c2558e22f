"""The file that a run writes before all is done: FILE.partial, which stays when the run is broken off.

Its name is taken in one step and it is locked as long as its run lives, so that two runs never write the same one.
What an interrupted run left under the name is kept until a later run has more, and until then that one writes
FILE.partial.2.
"""

import contextlib
import itertools
import os
from collections.abc import Iterator

from .records import holds_records

try:
    import fcntl
except ImportError:  # Windows: without locks, two runs at once may take each other's names
    fcntl = None  # type: ignore[assignment]

ENDING = ".partial"
MOST_NAMES = 100  # runs at once that write the same FILE


def left_beside(path: str) -> list[str]:
    """Return the names of the files that runs with the output `path`, interrupted or not yet done, have there."""
    return _left(os.path.realpath(path) + ENDING)


def _left(best: str) -> list[str]:
    """Return the names that are taken: the best one and, without a gap, those behind it."""
    others = itertools.takewhile(os.path.isfile, itertools.islice(_names(best), 1, None))
    return [*filter(os.path.isfile, [best]), *others]


def _names(best: str) -> Iterator[str]:
    yield best
    yield from (f"{best}.{number}" for number in range(2, MOST_NAMES))


class PartialFile:
    """An open file beside FILE, under the best name that can be had."""

    def __init__(self, path: str) -> None:
        import tempfile  # takes its time to import

        self._best = path + ENDING
        self.descriptor, self.name = tempfile.mkstemp(prefix=".newsjson-", suffix=".tmp", dir=os.path.dirname(path))
        _lock(self.descriptor)

    def take_name(self) -> bool:
        """Take the first name that can be had: FILE.partial, or FILE.partial.2 and so on.

        Return whether anything was replaced.
        """
        with contextlib.suppress(OSError):  # a name too long with its ending, say: the file keeps the one that it has
            for name in _names(self._best):
                # What FILE.partial holds is kept; behind a longer one, what another run had begun is not.
                shorter_than = 1 if name == self._best else None
                if self._link(name):
                    return False
                if (length := self._replace(name, shorter_than)) is not None:
                    return length > 0
        return False

    def take_best_name(self, length: int) -> bool:
        """Take the name FILE.partial if what an interrupted run left there is shorter than `length` bytes.

        Return whether anything was replaced.
        """
        if self.name != self._best:
            with contextlib.suppress(OSError):
                return bool(self._replace(self._best, length))
        return False

    def has_name(self) -> bool:
        """Tell whether the file is still found under its name."""
        try:
            return os.path.samestat(os.stat(self.name), os.fstat(self.descriptor))
        except OSError:
            return False

    def remove(self) -> None:
        """Remove the file."""
        if self.has_name():
            os.unlink(self.name)

    def remove_others(self) -> list[str]:
        """Remove what interrupted runs left; return the names of the files that held anything."""
        removed = []
        for name in _left(self._best):
            with contextlib.suppress(OSError), open(name, "rb") as left:
                length = os.fstat(left.fileno()).st_size
                if _is_ours(name, length) and _lock(left.fileno()):
                    os.unlink(name)
                    removed += [name] if length else []
        return removed

    def _link(self, name: str) -> bool:
        """Take a name if there is no such file; return whether it was taken."""
        try:
            os.link(self.name, name)
            os.unlink(self.name)
        except FileExistsError:
            return False
        except (OSError, NotImplementedError):  # a file system without hard links
            if os.path.lexists(name):
                return False
            os.rename(self.name, name)
        self.name = name
        return True

    def _replace(self, name: str, shorter_than: int | None) -> int | None:
        """Take the name of a file that an interrupted run left, if that is short enough (None: whatever its length).

        Return the length of what was replaced in bytes, None when nothing was.
        """
        if not os.path.isfile(name):
            return None  # a pipe would be waited for
        with open(name, "rb") as left:
            found = os.fstat(left.fileno())
            short = shorter_than is None or found.st_size < shorter_than
            if not (short and _is_ours(name, found.st_size) and _lock(left.fileno())):
                return None
            if not os.path.samestat(os.stat(name), found):
                return None  # another run was quicker
            os.replace(self.name, name)
        self.name = name
        return found.st_size


def _is_ours(name: str, length: int) -> bool:
    """Tell whether a file holds records, or nothing: others' files may be called the same."""
    return length == 0 or holds_records(name)


def _lock(descriptor: int) -> bool:
    """Lock an open file; return whether no other process holds it. Where there are no locks nobody does."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
