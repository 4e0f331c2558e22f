"""The command line: click commands, streams, exit codes, terminal views. No extraction happens here."""


def main() -> None:
    """Run the `newsjson` command and exit with its status."""
    try:
        from .app import run  # here, so that importing newsjson.cli costs nothing

        run()
    except KeyboardInterrupt:  # before the command itself could look after it
        raise SystemExit(130) from None
