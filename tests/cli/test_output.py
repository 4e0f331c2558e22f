"""Where the JSON goes: pipes that close, full disks, terminals, files that are replaced whole."""

import json
import os
import pty
import signal
import stat
import subprocess
import sys

import pytest
from helpers.running import ARTICLE, COMMAND, environment, newsjson, on_terminal, shell


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


# Terminals


def test_json_is_indented_on_a_terminal(article):
    status, shown = on_terminal("parse", article)
    assert status == 0
    assert shown.startswith(b'{\n  "schema_version"')


@pytest.mark.parametrize("option", ["--compact", "--format=ndjson"])
def test_json_is_compact_on_a_terminal_when_asked_for(article, option):
    assert on_terminal("parse", option, article)[1].count(b"\n") == 1


def test_json_on_a_terminal_is_neither_wrapped_nor_coloured(article):
    _, shown = on_terminal("parse", article, env=environment(COLUMNS="20", TERM="xterm-256color"))
    assert b"\x1b" not in shown
    assert json.loads(shown)["text"] == ARTICLE


@pytest.mark.parametrize("command", ["parse", "show", "validate"])
def test_a_terminal_is_not_waited_for(command):
    ours, theirs = pty.openpty()
    done = subprocess.run([*COMMAND, command], stdin=theirs, capture_output=True, env=environment(), timeout=60)
    os.close(ours)
    os.close(theirs)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"Usage: newsjson " + command.encode())


# Pipes and devices


def test_each_line_is_written_as_soon_as_its_input_is_done(article, tmp_path):
    late = tmp_path / "late"
    os.mkfifo(late)
    process = subprocess.Popen([*COMMAND, "parse", article, late], stdout=subprocess.PIPE, env=environment())
    first = process.stdout.readline()  # comes although the second input has not even begun
    late.write_text(ARTICLE, encoding="utf-8")
    rest = process.stdout.read()
    process.stdout.close()
    assert process.wait(60) == 0
    assert [json.loads(line)["source"]["uri"] for line in (first, rest)] == [str(article), str(late)]


def test_a_reader_that_has_enough_causes_no_word(article):
    done = shell('newsjson parse "$1" "$1" "$1" | head -1', article)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)


@pytest.mark.parametrize("arguments", [["parse"], ["show"], ["schema"], ["--help"]])
def test_a_closed_pipe_ends_the_command_silently_by_sigpipe(article, arguments):
    reader, writer = os.pipe()
    os.close(reader)
    inputs = [article, article] if arguments[0] in ("parse", "show") else []
    done = subprocess.run([*COMMAND, *arguments, *inputs], stdout=writer, stderr=subprocess.PIPE, env=environment())
    os.close(writer)
    assert done.stderr == b""
    assert done.returncode == (1 if arguments == ["--help"] else -signal.SIGPIPE)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
@pytest.mark.parametrize("command", ['parse "$1"', 'parse "$1" -o /dev/full', 'show "$1"', "schema", "--help"])
def test_a_full_disk_is_one_line(article, command):
    done = shell(f"newsjson {command} > /dev/full", article)
    assert done.returncode == 1
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("newsjson: error: ")
    assert "no space left" in line


def test_closed_standard_output_is_one_line(article):
    done = shell('newsjson parse "$1" >&-', article)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"newsjson: error: cannot write the output: standard output is closed\n"


def test_closed_standard_error_does_not_put_messages_elsewhere(article):
    done = shell('newsjson parse -v "$1" missing 2>&-', article)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert json.loads(done.stdout)


@pytest.mark.parametrize("arguments", ["", "parse --nonsense", "prase"])
@pytest.mark.parametrize("stderr", ["&-", "/dev/null"])
def test_usage_messages_go_nowhere_else(arguments, stderr):
    done = shell(f"newsjson {arguments} 2>{stderr}")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_signal_that_is_ignored_stays_ignored(article, tmp_path):
    """As under nohup: the terminal may be closed and the work goes on."""
    slow, output = tmp_path / "slow", tmp_path / "out.ndjson"
    os.mkfifo(slow)
    command = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *COMMAND, "parse", article, slow, "-o", output]
    process = subprocess.Popen(command, env=environment())
    with open(slow, "w", encoding="utf-8") as late:
        process.send_signal(signal.SIGHUP)
        late.write(ARTICLE)
    assert process.wait(60) == 0
    assert output.read_bytes().count(b"\n") == 2


# -o


def test_a_file_is_written_and_nothing_goes_to_standard_output(article, tmp_path):
    output = tmp_path / "out.json"
    done = newsjson("parse", article, "-o", output)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert output.read_bytes() == newsjson("parse", article).stdout


def test_a_new_file_has_the_mode_of_new_files(article, tmp_path):
    shell('umask 027; newsjson parse "$1" -o "$2"', article, tmp_path / "out.json")
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o640


def test_a_replaced_file_keeps_its_mode(article, tmp_path):
    output = tmp_path / "out.json"
    output.write_text("old")
    output.chmod(0o604)
    assert newsjson("parse", article, "-o", output).returncode == 0
    assert json.loads(output.read_bytes())
    assert stat.S_IMODE(output.stat().st_mode) == 0o604


def test_the_target_of_a_link_is_replaced_not_the_link(article, tmp_path):
    (tmp_path / "folder").mkdir()
    target, link = tmp_path / "folder" / "target.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    newsjson("parse", article, "-o", link)
    assert link.is_symlink()
    assert json.loads(target.read_bytes())


def test_a_file_is_replaced_when_some_inputs_failed(article, tmp_path):
    output = tmp_path / "out.ndjson"
    output.write_text("old")
    assert newsjson("parse", article, "missing.txt", "-o", output, cwd=tmp_path).returncode == 1
    assert json.loads(output.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["missing.txt"], 3), (["empty.txt"], 4), (["--format", "xml"], 2)],
)
def test_a_file_is_left_alone_when_nothing_was_read(tmp_path, arguments, status):
    output = tmp_path / "out.json"
    output.write_text("old")
    (tmp_path / "empty.txt").touch()
    assert newsjson("parse", *arguments, "-o", output, cwd=tmp_path).returncode == status
    assert output.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.txt", "out.json"]


@pytest.mark.parametrize(
    ("inputs", "status"), [(["missing.txt"], 3), (["missing.txt", "empty.txt"], 3), (["empty.txt"], 4)]
)
def test_error_records_are_written_even_when_every_input_failed(tmp_path, inputs, status):
    output = tmp_path / "out.json"
    output.write_text("old")
    (tmp_path / "empty.txt").touch()
    done = newsjson("parse", *inputs, "--error-records", "-o", output, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (status, b"")
    assert [json.loads(line)["source"]["uri"] for line in output.read_bytes().splitlines()] == inputs


def test_a_file_is_left_alone_when_the_new_one_cannot_be_finished(article, tmp_path):
    output = tmp_path / "out.json"
    output.write_text("old")
    done = shell('ulimit -f 0; newsjson parse "$1" -o "$2"', article, output)  # no file may grow
    assert done.returncode == 1
    assert done.stderr.startswith(b"newsjson: error: cannot write the output: ")
    assert output.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.txt", "out.json"]


@pytest.mark.parametrize("output", ["no/such/folder/out.json", "."])
def test_an_output_that_cannot_be_opened_is_a_usage_error(article, tmp_path, output):
    done = newsjson("parse", article, "-o", output, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"cannot write '{output}'" in done.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="no such devices")
@pytest.mark.parametrize("output", ["-", "/dev/stdout"])
def test_standard_output_can_be_named(article, output):
    assert json.loads(newsjson("parse", article, "-o", output).stdout)


def test_a_log_is_appended_to_through_dev_stdout(article, tmp_path):
    log = tmp_path / "log"
    log.write_text("old\n")
    shell('newsjson parse "$1" -o /dev/stdout >> "$2"', article, log)
    assert log.read_text().startswith("old\n{")


def test_a_named_pipe_is_written_directly(article, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    process = subprocess.Popen([*COMMAND, "parse", article, "-o", pipe], env=environment())
    received = pipe.read_bytes()
    assert process.wait(60) == 0
    assert json.loads(received)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
