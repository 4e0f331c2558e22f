"""`newsjson validate`: records in, their faults on stderr."""

import contextlib
import sys
import zlib
from collections.abc import Iterator
from io import BufferedReader
from typing import BinaryIO, cast

import click

from ..schemas import contract
from .commands import Command
from .exit_codes import ExitCode
from .messages import Messages
from .reading import named_or_standard_input
from .records import Given, read_records
from .whole_file import reason

HELP = """Check records against the schema and the contract's own rules.

FILE holds what `newsjson parse` writes: a JSON object, or one object a line (an array of objects will do as well),
gzipped or not; - is standard input, which is also read when no FILE is named and something is piped in.

Each fault is one line on stderr, `newsjson: error: FILE:LINE: PATH: WHAT`; after 20 in a FILE the rest are counted. Of
a record that does not fit the schema the first fault is shown, of others every rule that is broken: spans that do not
say what they claim, ids that do not resolve, text outside the paragraphs.

\b
Exit status:
  0  every record is valid
  1  some are not, or some FILEs cannot be read
  2  usage error
  3  no FILE can be read
"""


@click.command(cls=Command, help=HELP, short_help="Check records against the schema.")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(allow_dash=True, readable=False))
@click.option("-q", "--quiet", is_flag=True, help="Say nothing; the exit status tells.")
@click.option("-v", "--verbose", is_flag=True, help="Also say how many records are valid.")
def validate(files: tuple[str, ...], *, quiet: bool, verbose: bool) -> None:
    """Check the records of each file."""
    messages = Messages(quiet=quiet, verbose=verbose and not quiet)
    files = named_or_standard_input(files, "FILE")
    valid = invalid = unreadable = 0
    for name in files:
        try:
            with _opened(name) as stream:
                for is_valid in _check(name, stream, messages):
                    valid, invalid = valid + is_valid, invalid + (not is_valid)
        except (OSError, EOFError, zlib.error) as error:
            unreadable += 1
            messages.error(name, _unreadable(error), kind="unreadable")
        messages.say_rest("faults", f"error: {name}: {{}} more")
    messages.say_rest("unreadable", "error: {} more files that cannot be read")
    messages.say_rest("empty", "error: {} more files without a record")
    messages.note(f"{valid} of {valid + invalid} records are valid")
    if unreadable == len(files):
        raise click.exceptions.Exit(ExitCode.UNREADABLE)
    raise click.exceptions.Exit(ExitCode.SOME_FAILED if invalid or unreadable else ExitCode.OK)


def _unreadable(error: OSError | EOFError | zlib.error) -> str:
    """Return what keeps a file from being read; gzip raises EOFError, zlib.error and an OSError without a number."""
    if isinstance(error, EOFError):
        return "the gzip data ends too early"
    return reason(error) if isinstance(error, OSError) and error.errno else "damaged gzip data"


@contextlib.contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    """Open a file or standard input for reading, gunzipped by its bytes."""
    with contextlib.ExitStack() as stack:
        raw = cast(BufferedReader, sys.stdin.buffer) if name == "-" else stack.enter_context(open(name, "rb"))
        if raw.peek(2).startswith(b"\x1f\x8b"):
            import gzip  # records are seldom gzipped

            yield cast(BinaryIO, stack.enter_context(gzip.GzipFile(fileobj=raw)))
        else:
            yield raw


def _check(name: str, stream: BinaryIO, messages: Messages) -> Iterator[bool]:
    """Yield for each record whether it is valid; what is wrong with it is said on the way."""
    empty = True
    for given in read_records(stream):
        empty, valid = False, True
        for fault in faults(given):
            valid = False
            messages.error(f"{name}:{given.line}", fault, kind="faults")
        yield valid
    if empty:
        messages.error(name, "no record", kind="empty")
        yield False


def faults(given: Given) -> Iterator[str]:
    """Yield what is wrong with a record, `PATH: WHAT`."""
    if given.fault:
        yield given.fault
        return
    place = "" if given.place is None else f"[{given.place}]"
    for path, what in contract.check(given.record):
        dotted = f"{place}.{path}" if place and path else place or path
        yield f"{dotted}: {what}" if dotted else what
