"""Help for every command and option, the version, and what starting the command costs."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
from helpers.running import COMMAND, environment, newsjson
from newsjson import __version__
from newsjson.cli.app import COMMANDS
from newsjson.cli.app import newsjson as group

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "cli.md"


def commands():
    context = click.Context(group)
    return [group.get_command(context, name) for name in COMMANDS]


def test_every_command_is_listed_with_a_line_of_help():
    listed = newsjson("--help").stdout.decode()
    for command in commands():
        assert command.short_help
        assert command.short_help in " ".join(listed.split())


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_every_command_and_option_has_help(command):
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name
        else:
            assert parameter.metavar in command.collect_usage_pieces(click.Context(command))


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_options_are_called_in_the_environment_what_they_are_called(command):
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            long = next(name for name in parameter.opts if name.startswith("--"))
            assert parameter.name == long.strip("-").replace("-", "_")


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_the_manual_has_every_option_with_its_variable(command):
    """CI also holds the manual's wording against the help; here not, for other versions of click wrap otherwise."""
    _, _, rest = MANUAL.read_text("utf-8").partition(f"\n## newsjson {command.name}\n")
    section = rest.partition("\n## ")[0]
    assert f"$ newsjson {command.name} --help\n" in section
    for option in command.params:
        if isinstance(option, click.Option):
            assert all(f"`{name}`" in section for name in (*option.opts, *option.secondary_opts))
            assert f"`NEWSJSON_{command.name}_{option.name}`".upper() in section


def test_an_unknown_command_is_a_usage_error():
    done = newsjson("prase")
    assert done.returncode == 2
    assert b"prase" in done.stderr


def test_the_version_is_printed():
    done = newsjson("--version")
    assert (done.returncode, done.stdout) == (0, f"newsjson {__version__}\n".encode())


@pytest.mark.parametrize(
    ("arguments", "without"),
    [
        (["--version"], {"msgspec", "newsjson.parsers", "newsjson.sources", "rich", "lxml", "importlib.metadata"}),
        (["schema"], {"newsjson.parsers", "rich", "lxml", "trafilatura", "urllib3"}),
        (["parse"], {"rich", "lxml", "trafilatura", "urllib3", "importlib.metadata"}),
    ],
)
def test_nothing_is_imported_before_it_is_needed(arguments, without):
    command = [sys.executable, "-X", "importtime", *COMMAND[1:], *arguments]
    text = b"The bridge over the Orla will stay closed, the mayor said.\n"
    done = subprocess.run(command, input=text, capture_output=True, env=environment())
    assert done.returncode == 0
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()}
    assert "newsjson.cli.app" in imported
    assert not imported & without


def test_the_shell_can_complete_commands():
    env = environment(_NEWSJSON_COMPLETE="bash_complete", COMP_WORDS="newsjson va", COMP_CWORD="1")
    assert newsjson(env=env).stdout == b"plain,validate\n"
