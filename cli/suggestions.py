"""What somebody meant who typed no command."""

import difflib
import os
import shlex
from collections.abc import Iterable

from ..sources import STDIN, is_address


def no_such_command(given: list[str], commands: Iterable[str]) -> str:
    """Return what to say of a command line that begins with no command: most likely it begins with an INPUT."""
    name, *rest = given
    says = f"No such command {name!r}."
    known = list(commands)
    if name == "version":
        return f'{says} Did you mean "newsjson --version"?'
    if not os.path.exists(name) and (close := difflib.get_close_matches(name.lower(), known, 1)):
        return f'{says} Did you mean "{_line(close[0], rest)}"?'
    if _may_be_input(name):
        return f'{says} Did you mean "{_line("parse", given)}"?'
    return f"{says} There are {', '.join(known[:-1])} and {known[-1]}."


def option_before_command(option: str, command: str) -> str:
    """Return what to say of a command's option that was typed before the command."""
    return f'No such option {option!r} before a command. Did you mean "newsjson {command} {option}"?'


def _may_be_input(name: str) -> bool:
    return name == STDIN or is_address(name) or os.path.exists(name) or any(sign in name for sign in "./\\*:")


def _line(command: str, arguments: list[str]) -> str:
    """Return a command line to try: the first arguments are enough to show what is meant."""
    shown = [shlex.quote(argument) for argument in arguments[:2]]
    return " ".join(["newsjson", command, *shown, *(["…"] if len(arguments) > 2 else [])])
