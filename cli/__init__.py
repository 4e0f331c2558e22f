"""The command line: click commands, streams, exit codes, terminal views. No extraction happens here."""


def main() -> None:
    """Run the `newsjson` command and exit with its status."""
    from .app import run  # so that importing newsjson.cli costs nothing

    run()
