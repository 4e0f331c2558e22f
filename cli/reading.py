"""What `parse` and `show` share: the options about inputs, and the way from INPUTs to articles."""

import datetime
import functools
import sys
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import click

from ..schemas.article import Article
from ..schemas.errors import ErrorCode, NewsjsonError
from .exit_codes import ExitCode
from .messages import Messages
from .parameters import Day, Encoding
from .visible import one_line

MAX_BYTES = 10_000_000
MEDIA_TYPES = {"auto": None, "text": "text/plain", "html": "text/html"}


class Reading(NamedTuple):
    """How the inputs are to be read, as the options say."""

    date: datetime.date | None
    url: str | None
    input_type: str
    encoding: str | None
    max_bytes: int
    allow_private: bool


_OPTIONS = [
    click.argument("inputs", metavar="[INPUT]...", nargs=-1, type=click.Path(allow_dash=True)),
    click.option(
        "--date",
        type=Day(),
        help='The day from which "Monday" and "April 28" are understood in an article that carries no date itself.',
    ),
    click.option("--url", metavar="URL", help="The address of a page that is read from a file or standard input."),
    click.option(
        "--input-type",
        type=click.Choice(list(MEDIA_TYPES)),
        default="auto",
        show_default=True,
        help="What the input is; auto: told from its content, then its name.",
    ),
    click.option("--encoding", type=Encoding(), help="The input's character encoding, whatever it declares."),
    click.option(
        "--max-bytes",
        type=click.IntRange(min=1),
        default=MAX_BYTES,
        show_default=True,
        help="Refuse inputs longer than this, counted after decompression.",
    ),
    click.option("--allow-private", is_flag=True, help="Also fetch from private, loopback and link-local addresses."),
    click.option("-q", "--quiet", is_flag=True, help="Say nothing about inputs that fail; the exit status tells."),
    click.option("-v", "--verbose", is_flag=True, help="Also print the warnings of records, and a count at the end."),
    click.option("--debug", is_flag=True, help="Print the traceback of every failure."),
]


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command INPUTs and the options about them; it gets `inputs`, `reading` and `messages`."""

    @functools.wraps(command)
    def gather(inputs: tuple[str, ...], *, quiet: bool, verbose: bool, debug: bool, **options: Any) -> None:
        reading = Reading(**{name: options.pop(name) for name in Reading._fields})
        inputs = _checked(inputs or _standard_input(), reading)
        command(inputs, reading, Messages(quiet=quiet, verbose=verbose and not quiet, debug=debug), **options)

    for option in reversed(_OPTIONS):
        gather = option(gather)
    return gather


def _standard_input() -> tuple[str]:
    """Return standard input as the only INPUT; a terminal is not waited for."""
    if sys.stdin is None:
        raise click.UsageError("No INPUT is named, and standard input is closed.")
    if sys.stdin.isatty():
        raise click.UsageError("No INPUT: name a file or an http(s) address, or pipe an article in.")
    return ("-",)


def _checked(inputs: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    """Return the inputs. Raises click.UsageError when they contradict each other or the options."""
    if inputs.count("-") > 1:
        raise click.UsageError("Standard input (-) can be read only once.")
    if reading.url is not None and (len(inputs) > 1 or is_address(inputs[0])):
        raise click.UsageError("--url is the address of one page that is read from a file or standard input.")
    return inputs


def is_address(name: str) -> bool:
    """Return whether an INPUT is an http or https address rather than a file."""
    return name[:8].lower().startswith(("http://", "https://"))


class Outcome(NamedTuple):
    """What came of one input: an article, or the reason why there is none."""

    uri: str
    article: Article | None
    error: NewsjsonError | None


class Tally:
    """Counts outcomes, for the exit status."""

    def __init__(self) -> None:
        self.articles, self.failures = 0, list[ErrorCode]()

    def exit_code(self) -> ExitCode:
        """Return the exit status that the outcomes so far make."""
        if not self.failures:
            return ExitCode.OK
        if self.articles or ErrorCode.INTERNAL in self.failures:
            return ExitCode.SOME_FAILED
        only_empty = set(self.failures) == {ErrorCode.NO_ARTICLE_TEXT}
        return ExitCode.NO_ARTICLE_TEXT if only_empty else ExitCode.UNREADABLE


def read_articles(inputs: tuple[str, ...], reading: Reading, messages: Messages, tally: Tally) -> Iterator[Outcome]:
    """Yield what comes of each input, in order; failures and warnings are reported and counted on the way."""
    for name in inputs:
        uri = one_line(name)
        try:
            article = _article(name, reading)
        except NewsjsonError as error:
            outcome = Outcome(uri, None, error)
        except Exception as error:
            outcome = Outcome(uri, None, _unexpected(error))
        else:
            outcome = Outcome(uri, article, None)
        _report(outcome, messages, tally)
        yield outcome
    messages.note(f"{tally.articles} of {len(inputs)} inputs gave an article")


def _unexpected(error: Exception) -> NewsjsonError:
    what = f"unexpected {type(error).__name__}: {error}"
    failure = NewsjsonError(ErrorCode.INTERNAL, what, hint="a fault of newsjson; --debug shows where")
    failure.__cause__ = error
    return failure


def _report(outcome: Outcome, messages: Messages, tally: Tally) -> None:
    if outcome.error:
        tally.failures.append(outcome.error.code)
        messages.failure(outcome.uri, outcome.error)
    elif outcome.article:
        tally.articles += 1
        for warning in outcome.article.warnings:
            messages.warning(outcome.uri, warning.message)


def _article(name: str, reading: Reading) -> Article:
    """Read one input. Raises NewsjsonError."""
    from ..parsers import parse  # for a usage error or --help the parsers are not needed
    from ..schemas.content import Content

    if name == "-":
        data = sys.stdin.buffer.read()
    else:
        try:
            with open(name, "rb") as file:
                data = file.read()
        except FileNotFoundError:
            raise NewsjsonError(ErrorCode.NOT_FOUND, "no such file") from None
        except OSError as error:
            raise NewsjsonError(ErrorCode.NOT_READABLE, (error.strerror or str(error)).lower()) from None
    if data[:2] == b"\x1f\x8b":
        import gzip

        data = gzip.decompress(data)
    content = Content(
        data=data,
        uri=one_line(name),
        name=name,
        url=reading.url,
        media_type=MEDIA_TYPES[reading.input_type],
        encoding=reading.encoding,
    )
    return parse(content, reference_date=reading.date)
