"""The command line: click commands, streams, exit codes, terminal views. No extraction happens here."""

import gc

# Objects between two searches for cycles: articles leave next to none, and searching took a tenth of a short run.
SELDOM = 100_000


def main() -> None:
    """Run the `newsjson` command and exit with its status."""
    gc.set_threshold(SELDOM)
    try:
        from .app import run  # here, so that importing newsjson.cli costs nothing

        run()
    except KeyboardInterrupt:  # before the command itself could look after it
        raise SystemExit(130) from None
