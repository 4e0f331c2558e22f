"""What is said on stderr: no passwords, no control characters, twenty lines of a kind."""

import json

import pytest
from helpers.running import ARTICLE, newsjson

SECRET = "http://ana:secret@127.0.0.1:9/news"


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse", "--error-records", SECRET],
        ["parse", "--debug", SECRET],
        ["show", "--debug", SECRET],
        ["validate", SECRET],
        ["parse", "--debug", "--allow-private", "http://ana:secret@127.0.0.1:port/"],
        ["parse", "--url", SECRET, "a.txt", "b.txt"],
        ["parse", "--url", "http://ana:secret@", "a.txt"],
        ["parse", "--date", SECRET, "a.txt"],
        ["parse", "--format", SECRET],
        ["parse", f"--{SECRET}"],
        ["schema", SECRET],
        [SECRET],
    ],
    ids=lambda arguments: " ".join(arguments).replace("/", "_"),
)
def test_a_password_is_shown_nowhere(arguments):
    done = newsjson(*arguments)
    assert done.returncode in (2, 3)
    assert done.stderr
    assert b"secret" not in done.stdout + done.stderr


def test_the_address_of_a_page_is_written_without_a_password(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    done = newsjson("parse", "--url", "https://ana:secret@example.org/1", "a.txt", cwd=tmp_path)
    assert json.loads(done.stdout)["source"]["canonical_url"] == "https://example.org/1"


HOSTILE = "a\x1b[31m\nnewsjson: error: b\x9b\u202e.txt"


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse", HOSTILE],
        ["parse", "--debug", HOSTILE],
        ["show", "--debug", HOSTILE],
        ["validate", HOSTILE],
        ["parse", "-o", f"missing/{HOSTILE}", "-"],
        ["parse", "--encoding", HOSTILE, "-"],
        ["parse", "--url", HOSTILE, "-"],
        ["parse", f"--{HOSTILE}"],
        ["schema", HOSTILE],
        [HOSTILE],
        [f"--{HOSTILE}"],
    ],
    ids=ascii,
)
def test_what_was_typed_cannot_act_on_the_terminal(arguments):
    done = newsjson(*arguments)
    assert done.returncode in (2, 3)
    said = done.stderr.decode()
    assert said
    assert not set(said) & set("\x1b\x9b\u202e")
    assert "\nnewsjson: error: b" not in said


@pytest.mark.parametrize("command", ["parse", "show", "validate"])
def test_twenty_lines_of_a_kind_are_enough(command, tmp_path):
    (tmp_path / "empty.txt").touch()
    missing = [f"missing-{number}.txt" for number in range(25)]
    done = newsjson(command, *missing, "empty.txt", "-q", cwd=tmp_path)
    assert done.stderr == b""
    done = newsjson(command, *missing, "empty.txt", cwd=tmp_path)
    *first, last_missing, other, more = done.stderr.decode().splitlines()
    assert len(first) == 19
    assert last_missing.startswith("newsjson: error: missing-19.txt: ")
    assert other.startswith("newsjson: error: empty.txt: ")
    assert more.startswith("newsjson: error: 5 more ")


def test_a_traceback_is_written_no_more_often_than_its_line():
    done = newsjson("parse", "--debug", *(f"missing-{number}.txt" for number in range(25)))
    assert done.stderr.count(b"FileNotFoundError:") == 20


def test_twenty_faults_of_a_file_are_enough(tmp_path):
    bad = "\n".join(f'{{"number": {number}}}' for number in range(1030))
    (tmp_path / "bad.ndjson").write_text(bad)
    (tmp_path / "worse.ndjson").write_text("7\n" * 21)
    done = newsjson("validate", "-v", "bad.ndjson", "worse.ndjson", cwd=tmp_path)
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 20 + 1 + 20 + 1 + 1
    assert lines[20] == "newsjson: error: bad.ndjson: 1,010 more"
    assert lines[41:] == ["newsjson: error: worse.ndjson: 1 more", "newsjson: 0 of 1051 records are valid"]


def test_a_long_fault_is_cut_short(tmp_path):
    (tmp_path / "long.json").write_text(json.dumps({"x" * 100_000: 1}))
    done = newsjson("validate", "long.json", cwd=tmp_path)
    assert len(done.stderr) < 10_000


def test_controls_are_escaped_in_json(tmp_path):
    """What a terminal or an editor would act on; the record that is read from it is the same."""
    text = ARTICLE.replace("piers", "\x9b31mpiers \u202epiers\u2028 \u200f\U000e0041 \x7f")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    for options in (["--pretty"], ["--compact"]):
        written = newsjson("parse", *options, "a.txt", cwd=tmp_path).stdout.decode()
        assert not set(written) & set("\x7f\x9b\u202e\u2028\u200f\U000e0041")
        assert r"\u009b31m" in written
        assert r"\u202e" in written
        assert r"\udb40\udc41" in written
        assert "“" in written
        assert "\u202e" in json.loads(written)["text"]
    failed = newsjson("parse", "--error-records", "b\u202e\x9b.txt", cwd=tmp_path).stdout.decode()
    assert r'"b\u202e\u009b.txt"' in failed
