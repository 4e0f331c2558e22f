"""The exit status of newsjson parse and show, by what came of the inputs."""

import ctypes
import os
import re
import shlex
import subprocess
import sys

import pytest
from click.testing import CliRunner
from helpers.running import ARTICLE, COMMAND, environment, newsjson, shell
from newsjson.cli.app import newsjson as group
from newsjson.cli.exit_codes import ExitCode

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


PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 24, 1, 2  # <linux/prctl.h>, <linux/capability.h>


def without_rights_of_root():
    """In a new process: let the modes of files hold for root too, as they hold for everybody else."""
    libc = ctypes.CDLL(None)
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere root cannot do without its rights")
@pytest.mark.parametrize("command", ["parse", "show"])
def test_a_file_without_the_right_to_read_it_costs_one_line(folder, command):
    (folder / "secret.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "secret.txt").chmod(0)
    done = subprocess.run(
        [*COMMAND, command, "secret.txt", "good.txt"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment(),
        cwd=folder,
        preexec_fn=without_rights_of_root,
    )
    hint = "ask its owner for the right to read it"
    assert done.stderr.decode() == f"newsjson: error: secret.txt: permission denied ({hint})\n"
    assert done.returncode == ExitCode.SOME_FAILED
    assert b"Ana Ruiz" in done.stdout


@pytest.mark.parametrize("command", ["parse", "show", "validate"])
def test_whether_a_file_can_be_read_shows_when_it_is_read(folder, command, monkeypatch):
    """click would look before, and end the whole run with a usage error for one such file."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    done = CliRunner().invoke(group, [command, str(folder / "good.txt")])
    assert done.exit_code != ExitCode.USAGE
    assert "is not readable" not in done.output


# What is no article, as a process sees it: exit 3, nothing on stdout, one line with what to do on stderr.

NO_ARTICLES = [
    ("urls.txt", b"https://example.org/1\nhttps://example.org/2\n", "xargs -d '\\n' newsjson parse < {file}"),
    ("list.txt", b"a.html.gz\nb.html.gz\nc d.txt\n", "xargs -d '\\n' newsjson parse < {file}"),
    (
        "links.txt",
        b"Velm https://example.org/1\nArden https://example.org/2\nOx https://example.org/3\n",
        "grep -o",
    ),
    ("data.csv", b"id,title\n1,Velm\n2,Arden\n3,Otterby\n", "an article is the text of one cell"),
    ("a.xz", b"\xfd7zXZ\x00\x00", "xz -dc {file} | newsjson parse"),
    ("a.bz2", b"BZh91AY&SY\x00", "bzip2 -dc {file} | newsjson parse"),
    ("a.zst", b"\x28\xb5\x2f\xfd\x00", "zstd -dc {file} | newsjson parse"),
    ("a.zip", b"PK\x03\x04\x14\x00story.txt", "unzip -p {file} | newsjson parse"),
    ("a.pdf", b"%PDF-1.7\n", "pdftotext {file} - | newsjson parse"),
    ("a.docx", b"PK\x03\x04\x14\x00word/document.xml", "pandoc -f docx -t plain {file} | newsjson parse"),
    ("a.rtf", b"{\\rtf1 Closed.}", "pandoc -f rtf -t plain {file} | newsjson parse"),
    ("a.json", b'{"schema_version":"1.0","generator":{"name":"newsjson"}}\n', "this is newsjson's own output"),
    ("a.ndjson", b'{"schema_version":"1.0","source":{"uri":"a"}}\n{"schema_version"', "this is newsjson's own output"),
    ("other.json", b'{"headline": "Velm", "text": "Closed."}', "jq -r .text {file} | newsjson parse"),
    ("rss.xml", b"<?xml version='1.0'?><rss/>", "name the addresses of the articles"),
    ("sitemap.xml", b"<?xml version='1.0'?><urlset xmlns='x'/>", "name the addresses of the articles"),
    ("a.nitf", b"<?xml version='1.0'?><nitf/>", "body.content"),
    ("a.g2", b"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "contentSet"),
    ("ninjs.json", b'{"uri": "x", "versioncreated": "2025", "body_xhtml": "<p>Closed.</p>"}', "jq -r .body_xhtml"),
]


@pytest.mark.parametrize(("name", "data", "hint"), NO_ARTICLES, ids=[name for name, _, _ in NO_ARTICLES])
def test_what_is_no_article_is_refused_with_what_to_do(tmp_path, name, data, hint):
    path = tmp_path / name
    path.write_bytes(data)
    done = newsjson("parse", path)
    assert (done.returncode, done.stdout) == (ExitCode.UNREADABLE, b"")
    said = done.stderr.decode()
    assert said.count("\n") == 1
    assert hint.format(file=path) in said


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (b"a.gz\nb.gz\n", "... | xargs -d '\\n' newsjson parse"),
        (b"https://example.org/1\nhttps://example.org/2\n", "... | xargs -d '\\n' newsjson parse"),
        (b"\xfd7zXZ\x00\x00", "... | xz -dc | newsjson parse"),
        (b"%PDF-1.7\n", "... | pdftotext - - | newsjson parse"),
    ],
)
def test_on_standard_input_the_hint_is_what_works_there(data, hint):
    done = newsjson("parse", stdin=data)
    assert done.returncode == ExitCode.UNREADABLE
    assert hint in done.stderr.decode()


def test_the_hint_for_a_list_of_files_works(tmp_path):
    for name in ("a.txt", "b c.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "list.txt").write_text("a.txt\nb c.txt\n", encoding="utf-8")
    command = " ".join(map(shlex.quote, COMMAND))
    done = shell(f"xargs -d '\\n' {command} parse < list.txt", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 2
