"""`newsjson parse`: articles in, JSON out."""

import click

from ..schemas.article import SCHEMA_VERSION, ErrorRecord, FailedSource, Failure
from .commands import Command
from .exit_codes import ExitCode
from .messages import Messages
from .output import Output, open_output
from .reading import Outcome, Reading, Tally, read_articles, reading_options

HELP = """Read articles and write them as JSON.

INPUT is a file (plain text, Markdown, HTML or an e-mail, gzipped or not), an http(s) address, or - for standard
input, which is also read when no INPUT is named and something is piped in. What is no article is refused.

\b
Examples:
  newsjson parse article.txt
  newsjson parse https://example.org/news/1 | jq '.quotes[].text'
  newsjson parse articles/*.html -o articles.ndjson
"""


@click.command(cls=Command, help=HELP, short_help="Read articles and write them as JSON.")
@click.option(
    "--format",
    "format",
    type=click.Choice(["json", "ndjson"]),
    help="json: one object, for one INPUT. ndjson: one object a line. Default: json for one INPUT, ndjson for several.",
)
@click.option("--pretty/--compact", default=None, help="Indent the JSON, or not. Default: indented on a terminal.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write to FILE, gzipped if it ends in .gz; a regular file is replaced whole, when all is done. "
    "Until then, and when the run is broken off, what is done is in FILE.partial.",
)
@click.option("--force", is_flag=True, help="Let --output replace a file that is named like an input.")
@click.option("--error-records", is_flag=True, help="Put an object with the error in a failed INPUT's place.")
@reading_options
def parse(
    inputs: tuple[str, ...],
    reading: Reading,
    messages: Messages,
    *,
    format: str | None,
    pretty: bool | None,
    output: str | None,
    force: bool,
    error_records: bool,
) -> None:
    """Read articles and write them as JSON."""
    one_object = _one_object(inputs, format, pretty)
    sink = open_output(output, inputs, force=force, say=messages.alert)
    indented = one_object and (sink.isatty() if pretty is None else pretty)
    raise click.exceptions.Exit(_write_all(inputs, reading, messages, sink, 2 if indented else None, error_records))


def _one_object(inputs: tuple[str, ...], format: str | None, pretty: bool | None) -> bool:
    """Return whether the output is a single object rather than lines. Raises click.UsageError on contradictions."""
    several = len(inputs) > 1
    if format == "json" and several:
        raise click.UsageError("--format json is for one INPUT; several need --format ndjson.")
    if format == "ndjson" and pretty:
        raise click.UsageError("--pretty does not go with --format ndjson, which has one object a line.")
    if several and pretty:
        raise click.UsageError("--pretty does not go with several INPUTs, which are written as one object a line.")
    return not several and format != "ndjson"


def _write_all(
    inputs: tuple[str, ...],
    reading: Reading,
    messages: Messages,
    sink: Output,
    indent: int | None,
    error_records: bool,
) -> ExitCode:
    """Write what comes of each input; return the exit status."""
    tally = Tally()
    try:
        for outcome in read_articles(inputs, reading, messages, tally):
            record = _record(outcome, indent, error_records)
            if record is not None:
                sink.write(record.encode() + b"\n")
    except BaseException:  # whatever breaks off the work leaves the old file in place
        sink.finish(keep=False)
        raise
    sink.finish(keep=True)
    return tally.exit_code()


def _record(outcome: Outcome, indent: int | None, error_records: bool) -> str | None:
    """Return the JSON that stands for an outcome, or None when nothing does."""
    if outcome.article:
        return outcome.article.to_json(indent=indent)
    if outcome.error and error_records:
        failure = Failure(outcome.error.code, outcome.error.message)
        return ErrorRecord(SCHEMA_VERSION, FailedSource(outcome.uri), failure).to_json(indent=indent)
    return None
