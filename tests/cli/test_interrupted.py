"""What is left of a run with -o that was broken off: whole records in FILE.partial, the old FILE, and a line."""

import gzip
import json
import os
import signal
import subprocess

import pytest
from helpers.running import ARTICLE, COMMAND, environment, newsjson
from newsjson.cli.whole_file import WholeFile

# A third input that never ends: when the command has opened it, two records are done.
INPUTS = ["article.txt", "article.txt", "never"]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    os.mkfifo(tmp_path / "never")
    (tmp_path / "out.ndjson").write_text("old")
    return tmp_path


def broken_off(folder, number, *options, inputs=INPUTS, output="out.ndjson"):
    """Run parse until it waits for its last input, send a signal, and return the exit status and the lines said."""
    command = [*COMMAND, "parse", "--engine", "rules", *inputs, "-o", output, *options]
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored where tests run in the background
    )
    with open(folder / "never", "wb"):  # opens when the command has come to it
        process.send_signal(number)
        out, said = process.communicate(timeout=60)
    assert out == b""
    return process.returncode, said.decode().splitlines()


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.name not in ("article.txt", "never"))


def uris(path):
    unpacked = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    assert unpacked.endswith(b"\n")
    return [json.loads(line)["source"]["uri"] for line in unpacked.splitlines()]


ENDS = [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGHUP, -signal.SIGHUP)]


@pytest.mark.parametrize(("number", "status"), ENDS, ids=lambda value: str(int(value)))
def test_what_is_done_stays_and_a_line_says_so(folder, number, status):
    ended, said = broken_off(folder, number)
    assert ended == status
    partial = folder / "out.ndjson.partial"
    assert said == [f"newsjson: warning: broken off: what was done, 2 records, is in {partial}"]
    assert uris(partial) == ["article.txt", "article.txt"]
    assert (folder / "out.ndjson").read_text() == "old"
    assert names(folder) == ["out.ndjson", "out.ndjson.partial"]
    assert newsjson("validate", "-v", partial).stderr == b"newsjson: 2 of 2 records are valid\n"


def test_what_is_done_stays_after_a_kill(folder):
    assert broken_off(folder, signal.SIGKILL) == (-signal.SIGKILL, [])
    assert uris(folder / "out.ndjson.partial") == ["article.txt", "article.txt"]
    assert (folder / "out.ndjson").read_text() == "old"
    assert names(folder) == ["out.ndjson", "out.ndjson.partial"]


def test_gzipped_records_are_whole_too(folder):
    assert broken_off(folder, signal.SIGKILL, output="new.ndjson.gz")[0] == -signal.SIGKILL
    (folder / "new.ndjson.gz.partial").rename(folder / "kept.gz")
    assert uris(folder / "kept.gz") == ["article.txt", "article.txt"]


@pytest.mark.parametrize("options", [[], ["-q"]])
def test_nothing_done_leaves_nothing_and_says_nothing(folder, options):
    assert broken_off(folder, signal.SIGTERM, *options, inputs=["never"]) == (-signal.SIGTERM, [])
    assert names(folder) == ["out.ndjson"]


def test_quiet_says_nothing(folder):
    assert broken_off(folder, signal.SIGINT, "-q") == (130, [])
    assert names(folder) == ["out.ndjson", "out.ndjson.partial"]


def test_a_complete_run_takes_the_place_of_what_was_left_and_says_so(folder):
    broken_off(folder, signal.SIGKILL)
    done = newsjson("parse", *INPUTS[:2], "-o", "out.ndjson", cwd=folder)
    [line] = done.stderr.decode().splitlines()
    assert "out.ndjson.partial of an interrupted run is removed" in line
    assert uris(folder / "out.ndjson") == ["article.txt", "article.txt"]
    assert names(folder) == ["out.ndjson"]


def test_a_run_that_does_nothing_leaves_what_was_left(folder):
    broken_off(folder, signal.SIGKILL)
    assert newsjson("parse", "missing.txt", "-o", "out.ndjson", cwd=folder).returncode == 3
    assert names(folder) == ["out.ndjson", "out.ndjson.partial"]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_broken_off_sooner_leaves_what_the_one_before_had_done(folder, number):
    broken_off(folder, signal.SIGKILL)
    for again in (False, True):
        _, said = broken_off(folder, number, inputs=["article.txt", "never"])
        assert any("out.ndjson.partial.2 of an interrupted run is replaced" in line for line in said) == again
        assert uris(folder / "out.ndjson.partial") == ["article.txt", "article.txt"]
        assert (folder / "out.ndjson.partial.2").read_bytes().count(b"\n") == 1
        assert names(folder) == ["out.ndjson", "out.ndjson.partial", "out.ndjson.partial.2"]
    newsjson("parse", "article.txt", "-o", "out.ndjson", cwd=folder)
    assert names(folder) == ["out.ndjson"]


def test_a_run_that_gets_further_takes_its_place_and_says_so(folder):
    broken_off(folder, signal.SIGKILL)
    _, said = broken_off(folder, signal.SIGINT, inputs=["article.txt", *INPUTS])
    assert len(said) == 2
    assert "out.ndjson.partial of an interrupted run is replaced" in said[0]
    assert uris(folder / "out.ndjson.partial") == ["article.txt"] * 3
    assert names(folder) == ["out.ndjson", "out.ndjson.partial"]


def test_two_runs_at_once_do_not_write_into_each_other(folder):
    command = [*COMMAND, "parse", "--engine", "rules", *INPUTS, "-o", "out.ndjson"]
    first = subprocess.Popen(command, cwd=folder, env=environment())
    with open(folder / "never", "w", encoding="utf-8") as late:
        second = newsjson("parse", "article.txt", "-o", "out.ndjson", cwd=folder)
        assert (second.returncode, second.stderr) == (0, b"")
        assert uris(folder / "out.ndjson") == ["article.txt"]
        assert names(folder) == ["out.ndjson", "out.ndjson.partial"]
        late.write(ARTICLE)
    assert first.wait(60) == 0
    assert uris(folder / "out.ndjson") == INPUTS
    assert names(folder) == ["out.ndjson"]


@pytest.mark.parametrize("made", [lambda path: path.write_text("a download"), os.mkdir, os.mkfifo])
def test_a_partial_file_of_somebody_else_is_left_alone(folder, made):
    made(folder / "out.ndjson.partial")
    broken_off(folder, signal.SIGINT)
    assert names(folder) == ["out.ndjson", "out.ndjson.partial", "out.ndjson.partial.2"]
    assert newsjson("parse", "article.txt", "-o", "out.ndjson", cwd=folder).returncode == 0
    assert uris(folder / "out.ndjson") == ["article.txt"]
    assert (folder / "out.ndjson.partial").exists()


def test_a_name_that_is_too_long_with_its_ending_will_do(folder):
    name = "o" * 250
    assert newsjson("parse", "article.txt", "-o", name, cwd=folder).returncode == 0
    assert uris(folder / name) == ["article.txt"]


def test_a_full_disk_keeps_whole_records(folder):
    """Two files of 20 blocks of 512 bytes: the third record does not fit."""
    size = len(newsjson("parse", "article.txt", cwd=folder).stdout)
    script = f'ulimit -f {(2 * size + 1000) // 1024}; exec "$@"'
    command = ["bash", "-c", script, "bash", *COMMAND, "parse", *["article.txt"] * 3, "-o", "out.ndjson"]
    done = subprocess.run(command, cwd=folder, capture_output=True, env=environment())
    left, error = done.stderr.decode().splitlines()
    assert done.returncode == 1
    assert error.startswith("newsjson: error: cannot write the output: ")
    assert "out.ndjson.partial" in left
    assert set(uris(folder / "out.ndjson.partial")) == {"article.txt"}
    assert (folder / "out.ndjson").read_text() == "old"


def test_a_finished_file_has_nothing_to_do_with_signals(tmp_path):
    file = WholeFile(str(tmp_path / "out.json"), print)
    file.write(b"{}\n")
    file.finish(keep=True)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
