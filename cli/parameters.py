"""Kinds of option values that click does not have: functions from the string given to the value."""

import datetime
import re

import click


def day(given: str) -> datetime.date:
    """Return the calendar day that is written YYYY-MM-DD. Raises click.BadParameter for anything else."""
    try:
        if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", given):
            raise ValueError
        return datetime.date.fromisoformat(given)
    except ValueError:
        raise click.BadParameter(f"{given!r} is no day written YYYY-MM-DD, such as 2025-04-28.") from None


def encoding(given: str) -> str:
    """Return the name of a character encoding that Python knows. Raises click.BadParameter for anything else."""
    try:
        b"a".decode(given, "replace")
    except (LookupError, ValueError):
        hint = "utf-8, cp1252 or iso-8859-2"
        raise click.BadParameter(f"{given!r} is no known character encoding; known are {hint}, for example.") from None
    return given
