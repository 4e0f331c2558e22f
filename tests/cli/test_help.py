"""Help for every command and option, the version, and what starting the command costs."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
from helpers.running import ARTICLE, COMMAND, environment, newsjson
from newsjson import __version__
from newsjson.cli import engines
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


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["article.txt"], "newsjson parse article.txt"),
        (["pages/my page.html"], "newsjson parse 'pages/my page.html'"),
        (["https://example.org/news/1"], "newsjson parse https://example.org/news/1"),
        (["-"], "newsjson parse -"),
        (["a.txt", "b.txt", "c.txt"], "newsjson parse a.txt b.txt …"),
        (["prase", "a.txt"], "newsjson parse a.txt"),
        (["Show", "a.txt"], "newsjson show a.txt"),
        (["version"], "newsjson --version"),
        (["help", "pasre"], "newsjson parse"),
        (["--pretty", "a.txt"], "newsjson parse --pretty"),
        (["-o", "out.json", "a.txt"], "newsjson parse -o"),
        (["--color", "always", "show"], "newsjson show --color"),
        (["frobnicate"], None),
        (["--frobnicate"], None),
    ],
    ids=lambda value: " ".join(value).replace("/", "_") if isinstance(value, list) else None,
)
def test_a_wrong_command_suggests_the_right_one(arguments, meant):
    done = newsjson(*arguments)
    said = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b"")
    assert "Traceback" not in said
    assert said.endswith(f'Did you mean "{meant}"?\n') if meant else "Did you mean" not in said


def test_a_file_without_an_ending_is_taken_for_an_input(tmp_path):
    (tmp_path / "parser").touch()
    assert newsjson("parser", cwd=tmp_path).stderr.decode().endswith('Did you mean "newsjson parse parser"?\n')


def test_help_is_a_command_too():
    assert newsjson("help").stdout == newsjson("--help").stdout
    for command in COMMANDS:
        done = newsjson("help", command)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout == newsjson(command, "--help").stdout


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_and_the_engines_are_printed(option):
    from newsjson.parsers.attributions.model.installed import NEEDED, WEIGHTS, model_installed

    done = newsjson(option)
    assert (engines.PACKAGE, engines.WEIGHTS) == (NEEDED, WEIGHTS)
    named = "rules, model" if model_installed() else f"rules; model needs pip install {NEEDED}"
    assert (done.returncode, done.stdout) == (0, f"newsjson {__version__} (engines: {named})\n".encode())


@pytest.mark.parametrize(
    ("variable", "value", "options"),
    [
        ("NEWSJSON_PARSE_FORMAT", "xml", []),
        ("NEWSJSON_PARSE_MAX_BYTES", "10MB", []),
        ("NEWSJSON_PARSE_PRETTY", "perhaps", []),
        ("NEWSJSON_PARSE_DATE", "yesterday", []),
        ("NEWSJSON_PARSE_MIN_CONFIDENCE", "nan", []),
        ("NEWSJSON_PARSE_ENGINE", "oracle", []),
        ("NEWSJSON_PARSE_OUTPUT", "no/such/folder/out.json", []),
        ("NEWSJSON_PARSE_OUTPUT", "article.txt", []),
        # options that contradict each other
        ("NEWSJSON_PARSE_FORMAT", "ndjson", ["--pretty"]),
        ("NEWSJSON_PARSE_PRETTY", "1", ["--format", "ndjson"]),
        ("NEWSJSON_PARSE_URL", "https://example.org/1", ["another.txt"]),
    ],
)
def test_a_bad_variable_is_blamed_by_its_own_name(variable, value, options, tmp_path):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    done = newsjson("parse", *options, "article.txt", env=environment(**{variable: value}), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert variable in done.stderr.decode()


def test_what_was_typed_is_not_blamed_on_a_variable():
    done = newsjson("parse", "--format", "xml", "a.txt", env=environment(NEWSJSON_PARSE_FORMAT="json"))
    assert done.returncode == 2
    assert b"NEWSJSON" not in done.stderr


@pytest.mark.parametrize("variable", ["NEWSJSON_VERSION", "NEWSJSON_HELP", "NEWSJSON_PARSE_HELP"])
@pytest.mark.parametrize("value", ["1", "0.1.0"])
def test_a_variable_stands_for_neither_version_nor_help(variable, value):
    done = newsjson("parse", "-", stdin=ARTICLE.encode(), env=environment(**{variable: value}))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"{")


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
    env = environment(_NEWSJSON_COMPLETE="bash_complete", COMP_WORDS="newsjson help sh", COMP_CWORD="2")
    assert newsjson(env=env).stdout == b"plain,show\n"
