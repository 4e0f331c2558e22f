"""`newsjson help`: what --help says, for those who ask this way."""

import click

from .commands import Command


def _commands(context: click.Context, argument: click.Parameter, begun: str) -> list[str]:
    """Return the commands that a shell completes what is typed with."""
    top = context.parent
    names = top.command.list_commands(top) if top and isinstance(top.command, click.Group) else []
    return [name for name in names if name.startswith(begun)]


@click.command(cls=Command, short_help="Say what a command does, or what commands there are.")
@click.argument("command", metavar="[COMMAND]", required=False, shell_complete=_commands)
@click.pass_context
def help(context: click.Context, command: str | None) -> None:
    """Say what COMMAND does and what options it has, as COMMAND --help does; without one, what commands there are."""
    top = context.parent
    assert top is not None
    if command is None:
        click.echo(top.get_help())
        return
    group = top.command
    assert isinstance(group, click.Group)
    name, found, _ = group.resolve_command(top, [command])
    assert found is not None
    with click.Context(found, info_name=name, parent=top) as inner:
        click.echo(inner.get_help())
