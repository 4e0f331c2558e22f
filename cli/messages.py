"""What the command says on stderr: one line a problem."""

import contextlib
import sys

from ..schemas.errors import NewsjsonError
from .visible import one_line

EMPTY_NAME = '""'  # how an INPUT without a name is shown, from an unset variable in a script


class Messages:
    """Writes lines on stderr, as loud as the user wants them.

    `quiet` leaves out all lines, `verbose` adds warnings and a count, `debug` adds tracebacks.
    """

    def __init__(self, *, quiet: bool = False, verbose: bool = False, debug: bool = False) -> None:
        self.quiet, self.verbose, self.debug = quiet, verbose, debug

    def error(self, where: str, what: str, hint: str | None = None) -> None:
        """Write `newsjson: error: WHERE: WHAT (HINT)`."""
        if not self.quiet:
            write_line(f"error: {where or EMPTY_NAME}: {what}", hint)

    def failure(self, uri: str, error: NewsjsonError) -> None:
        """Write the line of an input that gave no article; with `debug` also how that came about."""
        if self.debug:
            _write(_traceback(error))
        self.error(uri, error.message, error.hint)

    def warning(self, where: str, what: str) -> None:
        """Write `newsjson: warning: WHERE: WHAT` when verbose."""
        if self.verbose:
            write_line(f"warning: {where}: {what}")

    def note(self, what: str) -> None:
        """Write `newsjson: WHAT` when verbose."""
        if self.verbose:
            write_line(what)


def write_line(what: str, hint: str | None = None) -> None:
    """Write one line on stderr, `newsjson: WHAT (HINT)`, control characters made visible."""
    _write(one_line(f"newsjson: {what} ({hint})" if hint else f"newsjson: {what}") + "\n")


def _write(text: str) -> None:
    if sys.stderr is not None:  # closed by the caller (2>&-)
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()


def _traceback(error: BaseException) -> str:
    import traceback  # only with --debug

    return "".join(traceback.format_exception(error))
