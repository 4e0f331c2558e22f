"""The exit codes, on which scripts and cron can rely."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command's exit status says.

    A reader that closes our standard output early (`| head -1`) ends the command silently by SIGPIPE, as it ends other
    Unix commands: 141 in a shell.
    """

    OK = 0  # every input gave a record
    SOME_FAILED = 1  # some inputs gave a record and others did not; or something unexpected went wrong
    USAGE = 2  # the command line cannot be understood, or contradicts itself
    UNREADABLE = 3  # no input gave a record: not read or fetched, no text, no article, too large
    NO_ARTICLE_TEXT = 4  # no input gave a record, and all that is wrong is that they hold no article text
    INTERRUPTED = 130  # Ctrl-C (SIGINT)
