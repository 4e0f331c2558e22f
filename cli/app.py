"""The `newsjson` command: its subcommands, loaded when used, and its last words when something goes wrong."""

import contextlib
import importlib
import os
import signal
import sys
from typing import NoReturn

import click

from ..version import __version__
from .commands import not_from_environment
from .exit_codes import ExitCode

# name -> module of this package that holds a click command of the same name
COMMANDS = {"parse": ".parse", "show": ".show", "validate": ".validate", "schema": ".schema", "help": ".help"}

HELP = """Turn news articles into documented JSON.

Finds the dateline, the quotations with their speakers, the attributions and the photo credits.

Options can be given as environment variables: NEWSJSON_PARSE_FORMAT=ndjson stands for `parse --format ndjson`.

\b
Exit status:
  0    every input gave a record
  1    some did, or something unexpected went wrong
  2    usage error
  3    none did: cannot be read or fetched, no text, no article, too large
  4    none did: there is no article text
  130  interrupted
  141  ended by SIGPIPE: the reader of the output has gone, as in `| head -1`
"""


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is asked for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments apart; without any the help goes to stderr."""
        if not args and not ctx.resilient_parsing:  # resilient: a shell completes what is typed
            click.echo(ctx.get_help(), err=True)
            ctx.exit(ExitCode.USAGE)
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            raise click.UsageError(self._on_wrong_option(error, ctx), ctx) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is named first, and what stands behind it. Raises click.UsageError with a hint."""
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing and not args[0].startswith("--"):
            from .suggestions import no_such_command

            raise click.UsageError(no_such_command(args, COMMANDS), ctx)
        return super().resolve_command(ctx, args)

    def _on_wrong_option(self, error: click.NoSuchOption, ctx: click.Context) -> str:
        """Return what to say of an option that the group does not have: one of its commands may."""
        from .suggestions import option_before_command

        for name in COMMANDS:
            command = self.get_command(ctx, name)
            if command and any(error.option_name in option.opts for option in command.params):
                return option_before_command(error.option_name, name)
        return error.format_message()

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option --help, which no environment variable stands for."""
        return not_from_environment(super().get_help_option(ctx))

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names in the order of COMMANDS."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name], __package__)
        command: click.Command = getattr(module, cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; what ends it from outside is told from what click itself handles."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.exceptions.Exit(ExitCode.INTERRUPTED) from None
        except BrokenPipeError:
            _end_by_closed_pipe()


def _say_version(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from .engines import engines

        click.echo(f"newsjson {__version__} ({engines()})")
        context.exit()


@click.group(
    cls=LazyGroup,
    help=HELP,
    context_settings={"auto_envvar_prefix": "NEWSJSON", "help_option_names": ["-h", "--help"]},
)
@click.option(
    "-V",
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    allow_from_autoenv=False,
    callback=_say_version,
    help="Show the version and the engines, and exit.",
)
def newsjson() -> None:
    """Hold the subcommands."""


def run() -> NoReturn:
    """Run the command line and exit."""
    if sys.stderr is None:  # closed (2>&-): click would write its messages on standard output
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115
    try:
        status = newsjson.main(prog_name="newsjson", standalone_mode=False)
    except click.ClickException as error:
        with contextlib.suppress(OSError):
            _made_presentable(error).show()
        status = error.exit_code
    except (KeyboardInterrupt, click.Abort):
        status = ExitCode.INTERRUPTED
    except BrokenPipeError:
        _end_by_closed_pipe()
    except OSError as error:
        from .messages import write_line

        write_line(f"error: cannot write the output: {(error.strerror or str(error)).lower()}")
        status = ExitCode.SOME_FAILED
    _close_standard_output()
    _leave(status if isinstance(status, int) else 0)


def _made_presentable(error: click.ClickException) -> click.ClickException:
    """Return an error of click's that shows no passwords and no control characters of what was typed."""
    from .messages import presentable

    said = presentable(error.format_message())
    return click.UsageError(said, error.ctx) if isinstance(error, click.UsageError) else click.ClickException(said)


def _close_standard_output() -> None:
    """Flush now: at the interpreter's end a failing flush would only be complained about."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(status: int) -> NoReturn:
    """End the process at once: to take apart all that it holds takes longer than to read a short article."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(status)


def _end_by_closed_pipe() -> NoReturn:
    """End as other commands do whose reader has gone: silently, by SIGPIPE where there is one."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGPIPE)
    sys.exit(ExitCode.SOME_FAILED)
