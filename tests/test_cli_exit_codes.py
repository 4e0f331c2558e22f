"""The exit status of newsjson parse and show, by what came of the inputs."""

import re

import pytest
from newsjson.cli.exit_codes import ExitCode
from running import ARTICLE, newsjson

FILES = {
    "good.txt": ARTICLE.encode(),
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "marks.txt": b"--- ... ---\n",
    "paper.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "picture.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "torn.txt.gz": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b",
}


@pytest.fixture
def folder(tmp_path):
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        (["good.txt"], ExitCode.OK),
        (["good.txt", "good.txt"], ExitCode.OK),
        (["good.txt", "missing.txt"], ExitCode.SOME_FAILED),
        (["empty.txt", "good.txt"], ExitCode.SOME_FAILED),
        (["missing.txt"], ExitCode.UNREADABLE),
        (["."], ExitCode.UNREADABLE),
        (["paper.pdf"], ExitCode.UNREADABLE),
        (["picture.png", "paper.pdf"], ExitCode.UNREADABLE),
        (["torn.txt.gz"], ExitCode.UNREADABLE),
        (["good.txt", "--max-bytes", "10"], ExitCode.UNREADABLE),
        (["ftp://example.org/news.txt"], ExitCode.UNREADABLE),
        (["empty.txt"], ExitCode.NO_ARTICLE_TEXT),
        (["empty.txt", "blank.txt", "marks.txt"], ExitCode.NO_ARTICLE_TEXT),
        (["empty.txt", "missing.txt"], ExitCode.UNREADABLE),  # not every failure was that there is no text
        (["--nonsense"], ExitCode.USAGE),
    ],
)
def test_the_exit_status_says_what_came_of_the_inputs(folder, inputs, status):
    done = newsjson("parse", *inputs, cwd=folder)
    assert done.returncode == status
    assert bool(done.stderr) == (status != ExitCode.OK)
    assert bool(done.stdout) == (status in (ExitCode.OK, ExitCode.SOME_FAILED))


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        (["good.txt"], 0),
        (["good.txt", "missing.txt"], 1),
        (["--nonsense"], 2),
        (["missing.txt"], 3),
        (["empty.txt"], 4),
    ],
)
def test_show_exits_as_parse_does(folder, inputs, status):
    assert newsjson("show", *inputs, cwd=folder).returncode == status


def test_empty_standard_input_has_no_article_text():
    done = newsjson("parse")
    assert done.returncode == ExitCode.NO_ARTICLE_TEXT
    assert done.stderr.startswith(b"newsjson: error: -: no article text")


def test_binary_input_is_named():
    done = newsjson("parse", stdin=FILES["paper.pdf"])
    assert b"not a text or HTML document (looks like PDF)" in done.stderr


def test_error_records_do_not_change_the_status(folder):
    assert newsjson("parse", "--error-records", "empty.txt", cwd=folder).returncode == ExitCode.NO_ARTICLE_TEXT


def test_no_command_is_a_usage_error():
    done = newsjson()
    assert (done.returncode, done.stdout) == (ExitCode.USAGE, b"")
    assert done.stderr.startswith(b"Usage: newsjson")


def test_the_help_lists_every_exit_status():
    help_text = newsjson("--help").stdout.decode()
    for status in ExitCode:
        assert re.search(rf"^ +{status.value} ", help_text, re.M)
