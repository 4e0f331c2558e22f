"""`newsjson schema`: the JSON Schema of the output."""

import click

from ..schemas import json_schema
from .commands import Command
from .output import open_output


@click.command(cls=Command, short_help="Print the JSON Schema of the output.")
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of the records that `newsjson parse` writes."""
    open_output(None).write(json_schema.committed())
