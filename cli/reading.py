"""What `parse` and `show` share: the options about inputs, and the way from INPUTs to articles."""

import datetime
import functools
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import click
import msgspec

from ..schemas.article import WARNINGS, Article
from ..schemas.errors import ErrorCode, NewsjsonError, unexpected
from ..sources import DEFAULT_MAX_BYTES, STDIN, is_address, open_input
from ..sources.names import public_name
from .exit_codes import ExitCode
from .messages import Messages
from .parameters import Probability, address, day, encoding

if TYPE_CHECKING:
    from ..parsers.attributions.engines import Wanted

MEDIA_TYPES = {
    "auto": None,
    "text": "text/plain",
    "html": "text/html",
    "markdown": "text/markdown",
    "email": "message/rfc822",
}


class Reading(NamedTuple):
    """How the inputs are to be read, as the options say."""

    date: datetime.date | None
    url: str | None
    input_type: str
    encoding: str | None
    max_bytes: int
    allow_private: bool
    engine: "Wanted"
    attributions: str
    min_confidence: float


_OPTIONS = [
    # readable=False: click does not look; one file without the right to read it must not end the whole run
    click.argument("inputs", metavar="[INPUT]...", nargs=-1, type=click.Path(allow_dash=True, readable=False)),
    click.option(
        "--date",
        type=day,
        metavar="YYYY-MM-DD",
        help='The day from which "Monday" and "April 28" are understood in an article that carries no date itself.',
    ),
    click.option(
        "--url",
        type=address,
        metavar="URL",
        help="The address of a page that is read from a file or standard input.",
    ),
    click.option(
        "--input-type",
        type=click.Choice(list(MEDIA_TYPES)),
        default="auto",
        show_default=True,
        help="What the input is; auto: told from its content, then its name. text: read whatever text it is.",
    ),
    click.option("--encoding", type=encoding, metavar="NAME", help="The input's encoding, whatever it declares."),
    click.option(
        "--max-bytes",
        type=click.IntRange(min=1),
        default=DEFAULT_MAX_BYTES,
        show_default=True,
        metavar="N",
        help="Refuse inputs longer than N bytes, counted after decompression.",
    ),
    click.option(
        "--engine",
        type=click.Choice(["auto", "rules", "model"]),
        default="auto",
        show_default=True,
        help="What finds quotations and attributions; auto: the model where it is installed, for English.",
    ),
    click.option(
        "--attributions",
        type=click.Choice(["all", "speech"]),
        default="all",
        show_default=True,
        help="speech: leave out belief, intention and evidence.",
    ),
    click.option(
        "--min-confidence",
        type=Probability(),
        default=0.0,
        metavar="X",
        help="Leave out speakers that are less sure than X (0 to 1), of a quotation and its attribution; these stay.",
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
        inputs = named_or_standard_input(inputs, "INPUT")
        if reading.url is not None and (len(inputs) > 1 or is_address(inputs[0])):
            raise click.UsageError("--url is the address of one page that is read from a file or standard input.")
        _require_engine(reading.engine)
        command(inputs, reading, Messages(quiet=quiet, verbose=verbose and not quiet, debug=debug), **options)

    for option in reversed(_OPTIONS):
        gather = option(gather)
    return gather


def _require_engine(wanted: "Wanted") -> None:
    """Raise click.UsageError when the model is wanted and not installed."""
    if wanted != "model":
        return  # the others are always there, and the parsers need not be loaded to know it
    from ..parsers.attributions.engines import known_engine

    try:
        known_engine(wanted)
    except ImportError as error:
        raise click.UsageError(f"--engine {wanted}: {error}") from None


def named_or_standard_input(named: tuple[str, ...], metavar: str) -> tuple[str, ...]:
    """Return the inputs that are named, or standard input ("-") when something is piped in.

    Raises click.UsageError when there is nothing to read: a terminal is not waited for.
    """
    if sys.stdin is None and (not named or STDIN in named):
        raise click.UsageError("Standard input is closed." if named else f"No {metavar}, and standard input is closed.")
    if named.count(STDIN) > 1:
        raise click.UsageError("Standard input (-) can be read only once.")
    if not named and sys.stdin.isatty():
        raise click.UsageError(f"No {metavar}: name one, or pipe something in.")
    return named or (STDIN,)


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
    told = False
    for name in inputs:
        outcome = _outcome(name, reading)
        if reading.engine == "auto" and not told:
            told = _tell_fallback(messages)
        _report(name, outcome, messages, tally)
        yield outcome
    for code in ErrorCode:
        messages.say_rest(code.value, f"error: {{}} more inputs: {code.value}")
    for warning in WARNINGS:
        messages.say_rest(warning, f"warning: {{}} more: {warning}")
    messages.note(f"{tally.articles} of {len(inputs)} inputs gave an article")


def _outcome(name: str, reading: Reading) -> Outcome:
    uri = public_name(name)
    try:
        return Outcome(uri, _article(name, reading), None)
    except NewsjsonError as error:
        return Outcome(uri, None, error)
    except Exception as error:
        return Outcome(uri, None, unexpected(error))


def _tell_fallback(messages: Messages) -> bool:
    """Tell once when the engine auto reads with rules because the model fails; return whether it did."""
    from ..parsers.attributions.engines import fallback

    why = fallback()
    if why:
        messages.alert(f"the engine model does not run, read with rules instead: {why}")
    return bool(why)


def _report(name: str, outcome: Outcome, messages: Messages, tally: Tally) -> None:
    if outcome.error:
        tally.failures.append(outcome.error.code)
        messages.failure(name, outcome.error)
    elif outcome.article:
        tally.articles += 1
        for warning in outcome.article.warnings:
            messages.warning(name, warning.message, kind=warning.code)


def _article(name: str, reading: Reading) -> Article:
    """Read one input. Raises NewsjsonError."""
    from ..parsers import parse  # neither a usage error nor --help needs the parsers
    from ..schemas.selection import select

    content = open_input(name, max_bytes=reading.max_bytes, allow_private=reading.allow_private)
    given = {"url": reading.url, "media_type": MEDIA_TYPES[reading.input_type], "encoding": reading.encoding}
    content = msgspec.structs.replace(content, **{key: value for key, value in given.items() if value is not None})
    article = parse(content, reference_date=reading.date, engine=reading.engine)
    if reading.attributions == "all" and not reading.min_confidence:
        return article
    return select(article, speech_only=reading.attributions == "speech", min_confidence=reading.min_confidence)
