"""Run the newsjson command as a process of its own, as users do."""

import os
import pty
import subprocess
import sys
from pathlib import Path

COMMAND = [sys.executable, "-m", "newsjson"]

ARTICLE = """Bridge at Velm stays closed

PRAGUE (AP) — The bridge over the Orla will stay closed until June.

“We found cracks in two of the piers,” said Ana Ruiz, the mayor. “Nobody should use it.”
"""

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Bridge at Velm stays closed</title></head>
<body><article><h1>Bridge at Velm stays closed</h1>
<p>The bridge over the Orla will stay closed until June, and the ferry will run all day until the work is done.</p>
<p>“We found cracks in two of the piers,” said Ana Ruiz, the mayor, who had called the engineers to the river.</p>
<p>Work on the piers is to begin next week and will take the whole spring, as the engineers told the council.</p>
</article></body></html>
"""


def environment(**changes: str) -> dict[str, str]:
    """Return this process's environment without what would change the output, and with `changes`."""
    ours = ("NEWSJSON", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING", "PYTHONUTF8", "LC_", "LANG")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, **changes}


def newsjson(
    *arguments: str | bytes | Path,
    stdin: bytes = b"",
    env: dict[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command with bytes on a pipe as its standard input; return the finished process."""
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, env=env or environment(), cwd=cwd, timeout=60
    )


def shell(script: str, *arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which `newsjson` is the command and $1, $2, … are the arguments."""
    prelude = f'newsjson() {{ "{sys.executable}" -m newsjson "$@"; }}; '
    return subprocess.run(
        ["bash", "-c", prelude + script, "bash", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment(),
        cwd=cwd,
        timeout=60,
    )


def on_terminal(*arguments: str | Path, env: dict[str, str] | None = None) -> tuple[int, bytes]:
    """Run the command with a terminal as its standard output; return the exit status and what the terminal got."""
    ours, theirs = pty.openpty()
    try:
        process = subprocess.Popen(
            [*COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=theirs, env=env or environment()
        )
        os.close(theirs)
        received = b""
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:  # on Linux the end of a terminal is an error
                break
            if not chunk:
                break
            received += chunk
        return process.wait(60), received.replace(b"\r\n", b"\n")
    finally:
        os.close(ours)
