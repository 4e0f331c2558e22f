"""Kinds of option values that click does not have."""

import datetime
import re

import click


class Day(click.ParamType):
    """A calendar day, YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        """Return the date that the string names."""
        if isinstance(value, datetime.date):
            return value
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", str(value)):
                raise ValueError
            return datetime.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day written YYYY-MM-DD, such as 2025-04-28.", param, ctx)


class Encoding(click.ParamType):
    """The name of a character encoding that Python knows."""

    name = "NAME"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name when it can be used to decode text."""
        try:
            b"a".decode(str(value), "replace")
        except (LookupError, ValueError):
            self.fail(f"{value!r} is no known character encoding; try utf-8, cp1252 or iso-8859-2.", param, ctx)
        return str(value)
