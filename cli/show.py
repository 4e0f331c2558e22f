"""`newsjson show`: articles in, a view for people out."""

import os

import click

from .commands import Command
from .messages import Messages
from .output import open_output
from .reading import Reading, Tally, read_articles, reading_options

HELP = """Show articles in the terminal, as newsjson reads them.

Quotations are coloured by speaker, cues underlined and sources in italics; after the text come tables of the speakers
with how often each is quoted, of the attributions and of the photo credits. Plain text when the output is no terminal,
or with NO_COLOR set.

INPUT is a file, an http(s) address, or - for standard input, as for `newsjson parse`.
"""


@click.command(cls=Command, help=HELP, short_help="Show articles in the terminal.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the view; auto: on a terminal, unless NO_COLOR is set. `always` is for `| less -R`.",
)
@reading_options
def show(inputs: tuple[str, ...], reading: Reading, messages: Messages, *, color: str) -> None:
    """Write a view of each input."""
    from . import view  # rich takes its time to import

    sink, tally, written = open_output(None, inputs), Tally(), False
    coloured = color == "always" or (color == "auto" and _colours_wanted(on_terminal=sink.isatty()))
    for outcome in read_articles(inputs, reading, messages, tally):
        if outcome.article:
            title = outcome.uri if len(inputs) > 1 else None
            text = view.render(outcome.article, title=title, coloured=coloured, wrapped=sink.isatty())
            sink.write(("\n" * written + text).encode("utf-8", "replace"))
            written = True
    raise click.exceptions.Exit(tally.exit_code())


def _colours_wanted(*, on_terminal: bool) -> bool:
    return on_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
