"""Kinds of option values that click does not have: functions from the string given to the value."""

import datetime
import math
from typing import Any

import click

from ..arguments import calendar_day
from ..sources import is_page_address
from ..sources.names import public_name


def day(given: str) -> datetime.date:
    """Return the calendar day that is written YYYY-MM-DD. Raises click.BadParameter for anything else."""
    try:
        return calendar_day(given)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


def address(given: str) -> str:
    """Return the http or https address of a page, without user and password.

    Raises click.BadParameter for anything else.
    """
    if not is_page_address(given):
        raise click.BadParameter(f"{given!r} is no address of a page, such as https://example.org/news/1.")
    return public_name(given)


def encoding(given: str) -> str:
    """Return the name of a character encoding that newsjson knows. Raises click.BadParameter for anything else."""
    from ..parsers.decoding.charset_labels import is_known_encoding  # the parsers take their time to import

    if not is_known_encoding(given):
        hint = "utf-8, cp1252 or iso-8859-2"
        raise click.BadParameter(f"{given!r} is no known character encoding; known are {hint}, for example.")
    return given


class Probability(click.FloatRange):
    """A number from 0 to 1."""

    def __init__(self) -> None:
        super().__init__(0, 1)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the number. Fails for others, and for "nan", which is on neither side of any bound."""
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail(f"{value!r} is no number from 0 to 1.", param, ctx)
        return number
