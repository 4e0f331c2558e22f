"""What all commands have in common: how they read options from the environment, and blame it."""

import click
from click.core import ParameterSource


class Command(click.Command):
    """A command whose usage errors name the environment variable that a bad value comes from."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments apart. Raises click.UsageError."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise _blaming_environment(error, ctx) from None

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. Raises click.UsageError for options that contradict each other."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise _blaming_environment(error, ctx) from None

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option --help, which no environment variable stands for."""
        return not_from_environment(super().get_help_option(ctx))


def not_from_environment(option: click.Option | None) -> click.Option | None:
    """Let no variable stand for an option: NEWSJSON_VERSION may be anybody's."""
    if option is not None:
        option.allow_from_autoenv = False
    return option


def variable_of(option: click.Option, context: click.Context) -> str:
    """Return the name of the environment variable that stands for a command's option."""
    return f"{context.auto_envvar_prefix}_{(option.name or '').upper()}"


def _blaming_environment(error: click.UsageError, context: click.Context) -> click.UsageError:
    """Return a usage error that names the variables of the options that it is about, where these came from there."""
    said = _about_value(error, context)
    for option in context.command.params:
        if isinstance(option, click.Option) and _is_from_environment(option, context):
            variable = variable_of(option, context)
            long = next((name for name in option.opts if name.startswith("--")), option.opts[0])
            if variable not in said and long in said.split():
                said = f"{said} ({long} is what {variable} says.)"
    return click.UsageError(said, context)


def _about_value(error: click.UsageError, context: click.Context) -> str:
    """Return what an error says, with the variable for the option when the value came from there."""
    if isinstance(error, click.BadParameter):
        for option in context.command.params:
            named = error.param is option or any(f"'{name}'" in str(error.param_hint) for name in option.opts)
            if named and isinstance(option, click.Option) and _is_from_environment(option, context):
                error.param_hint = f"the environment variable {variable_of(option, context)}"
    return error.format_message()


def _is_from_environment(option: click.Option, context: click.Context) -> bool:
    return context.get_parameter_source(option.name or "") is ParameterSource.ENVIRONMENT
