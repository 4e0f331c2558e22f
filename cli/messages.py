"""What the command says on stderr: one line a problem."""

import contextlib
import sys
from collections import Counter

from ..schemas.errors import NewsjsonError
from ..sources.names import without_userinfo
from .visible import one_line

EMPTY_NAME = '""'  # how an INPUT without a name is shown, from an unset variable in a script
MOST_LINES = 20  # of one kind: who has thousands of faults wants to know that, not to read them
LONGEST = 5_000  # characters of one line: the longest name of a file has 4,096


class Messages:
    """Writes lines on stderr, as loud as the user wants them.

    `quiet` leaves out all lines, `verbose` adds warnings and a count, `debug` adds tracebacks. Of one kind
    MOST_LINES are written; `say_rest` tells how many more there were.
    """

    def __init__(self, *, quiet: bool = False, verbose: bool = False, debug: bool = False) -> None:
        self.quiet, self.verbose, self.debug = quiet, verbose, debug
        self._seen = Counter[str]()

    def error(self, where: str, what: str, hint: str | None = None, *, kind: str) -> None:
        """Write `newsjson: error: WHERE: WHAT (HINT)`."""
        if not self.quiet and self._is_said(kind):
            write_line(f"error: {where or EMPTY_NAME}: {what}", hint)

    def failure(self, uri: str, error: NewsjsonError) -> None:
        """Write the line of an input that gave no article; with `debug` also how that came about."""
        kind = error.code.value
        if self.debug and self._seen[kind] < MOST_LINES:
            _write(_traceback(error))
        self.error(uri, error.message, error.hint, kind=kind)

    def warning(self, where: str, what: str, *, kind: str) -> None:
        """Write `newsjson: warning: WHERE: WHAT` when verbose."""
        if self.verbose and self._is_said(kind):
            write_line(f"warning: {where or EMPTY_NAME}: {what}")

    def alert(self, what: str) -> None:
        """Write `newsjson: warning: WHAT` unless quiet: what is about the whole run, not about one input."""
        if not self.quiet:
            write_line(f"warning: {what}")

    def note(self, what: str) -> None:
        """Write `newsjson: WHAT` when verbose."""
        if self.verbose:
            write_line(what)

    def say_rest(self, kind: str, what: str) -> None:
        """Write `newsjson: WHAT` with the number for {} when not all lines of a kind were written; count anew."""
        number = self._seen.pop(kind, 0) - MOST_LINES
        if number > 0:
            write_line(what.replace("{}", f"{number:,}"))

    def _is_said(self, kind: str) -> bool:
        """Count one line of a kind; return whether it is still to be written."""
        self._seen[kind] += 1
        return self._seen[kind] <= MOST_LINES


def write_line(what: str, hint: str | None = None) -> None:
    """Write one line on stderr, `newsjson: WHAT (HINT)`, made presentable."""
    line = presentable(f"newsjson: {what}")
    _write(f"{line} ({presentable(hint)})\n" if hint else f"{line}\n")


def presentable(text: str) -> str:
    """Return text as one line for people: no passwords, no control characters, no more than LONGEST characters."""
    shown = without_userinfo(text[: 4 * LONGEST])  # more than is shown: a cut must not hide where a password ends
    return one_line(shown if len(shown) <= LONGEST else shown[:LONGEST] + "…")


def _write(text: str) -> None:
    if sys.stderr is not None:  # closed by the caller (2>&-)
        with contextlib.suppress(OSError, ValueError, RuntimeError):  # RuntimeError: a signal came while we wrote
            sys.stderr.write(text)
            sys.stderr.flush()


def _traceback(error: BaseException) -> str:
    """Return the traceback of an exception; what the exception says cannot look like a line of ours."""
    import traceback  # only with --debug

    lines: list[str] = []
    for entry in traceback.format_exception(error):
        # Where a call stands in the code takes several lines; what an exception says is made one.
        of_code = entry.startswith(("  File ", "Traceback ", "\n"))
        lines += entry.rstrip("\n").split("\n") if of_code else [entry.rstrip("\n")]
    return "".join(f"{presentable(line)}\n" for line in lines)
