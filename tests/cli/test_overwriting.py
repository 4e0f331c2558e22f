"""What -o does not replace: an INPUT, ever; a file named like an input that holds no record, unless forced."""

import gzip
import json
import os
import subprocess

import pytest
from helpers.running import ARTICLE, COMMAND, environment, newsjson, shell


@pytest.fixture
def folder(tmp_path):
    for name in ("a.txt", "b.txt", "c.json"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "link.json").symlink_to("a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "twin.json")
    return tmp_path


@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt", "-o", "a.txt"],
        ["b.txt", "a.txt", "-o", "./a.txt"],
        ["a.txt", "-o", "link.json"],
        ["link.json", "-o", "a.txt"],
        ["a.txt", "-o", "twin.json"],
        ["c.json", "-o", "c.json"],  # whatever it is called
        ["--format", "ndjson", "c.json", "-o", "c.json"],
        ["--error-records", "c.json", "missing.txt", "-o", "c.json"],
    ],
    ids=" ".join,
)
def test_an_input_is_never_replaced(folder, arguments, force):
    done = newsjson("parse", *arguments, *force, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"is an INPUT" in done.stderr
    assert {(folder / name).read_text(encoding="utf-8") for name in ("a.txt", "b.txt", "c.json")} == {ARTICLE}
    assert len(list(folder.iterdir())) == 5


@pytest.mark.parametrize(
    "command",
    [
        "parse < a.txt -o a.txt",
        "parse - < a.txt -o link.json",
        "parse a.txt >> a.txt",
        "parse a.txt -o - >> a.txt",
        "parse < a.txt >> a.txt",
        "show a.txt >> a.txt",
    ],
)
def test_nor_is_it_by_a_redirection(folder, command):
    done = shell(f"newsjson {command}", cwd=folder)
    assert done.returncode == 2
    assert b"an INPUT" in done.stderr
    assert (folder / "a.txt").read_text(encoding="utf-8") == ARTICLE


@pytest.mark.parametrize("name", ["out.json.partial", "out.json.partial.2"])
def test_the_partial_file_of_the_output_is_no_input(folder, name):
    (folder / name).write_bytes(newsjson("parse", "a.txt", cwd=folder).stdout)
    done = newsjson("parse", name, "-o", "out.json", cwd=folder)
    assert done.returncode == 2
    assert b"is an INPUT" in done.stderr


def test_a_device_may_be_input_and_output(folder):
    """As a terminal is: its device and inode are the same on both sides, and nothing is lost by it."""
    done = shell("newsjson parse - a.txt < /dev/null > /dev/null; newsjson parse /dev/null -o /dev/null", cwd=folder)
    assert (done.returncode, done.stderr.count(b"no article text")) == (4, 2)


@pytest.mark.parametrize(
    "name", ["old.txt", "old.html", "old.HTM", "old.eml", "old.md", "old.txt.gz", "old.html.gz", "alias"]
)
def test_what_looks_like_an_input_is_replaced_by_force_only(folder, name):
    """The output's name was forgotten: newsjson parse -o articles/*.txt."""
    old = gzip.compress(ARTICLE.encode()) if name.endswith(".gz") else ARTICLE.encode()
    (folder / name.replace("alias", "old.txt")).write_bytes(old)
    if name == "alias":
        (folder / name).symlink_to("old.txt")
    refused = newsjson("parse", "-o", name, "a.txt", cwd=folder)
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"--force" in refused.stderr
    assert (folder / name).read_bytes() == old
    assert newsjson("parse", "--force", "-o", name, "a.txt", cwd=folder).returncode == 0
    assert newsjson("validate", name, cwd=folder).returncode == 0


def test_a_pattern_behind_o_loses_no_article(folder):
    done = shell("newsjson parse -o *.txt", cwd=folder)
    assert done.returncode == 2
    assert (folder / "a.txt").read_text(encoding="utf-8") == ARTICLE


@pytest.mark.parametrize("made", ["", "parse a.txt", "parse --pretty a.txt", "parse a.txt b.txt", "parse a.txt | gzip"])
def test_an_empty_file_or_records_are_replaced_whatever_their_name(folder, made):
    (folder / "out.txt").write_bytes(shell(f"newsjson {made}", cwd=folder).stdout if made else b"")
    assert newsjson("parse", "-o", "out.txt", "a.txt", cwd=folder).returncode == 0
    assert json.loads((folder / "out.txt").read_bytes())


@pytest.mark.parametrize("name", ["old.json", "old.ndjson", "old", "old.log"])
def test_other_names_are_replaced_as_ever(folder, name):
    (folder / name).write_text("old")
    assert newsjson("parse", "-o", name, "a.txt", cwd=folder).returncode == 0
    assert json.loads((folder / name).read_bytes())


@pytest.mark.parametrize("options", [[], ["--pretty"], ["--format", "ndjson"]])
@pytest.mark.parametrize("name", ["out.json.gz", "OUT.NDJSON.GZ"])
def test_a_name_in_gz_is_gzipped(folder, name, options):
    done = newsjson("parse", *options, "a.txt", "-o", name, cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert gzip.decompress((folder / name).read_bytes()) == newsjson("parse", *options, "a.txt", cwd=folder).stdout
    assert newsjson("validate", name, cwd=folder).returncode == 0


def test_several_records_are_gzipped_and_the_same_again(folder):
    first, second = (
        newsjson("parse", "a.txt", "b.txt", "missing.txt", "--error-records", "-o", name, cwd=folder).returncode
        for name in ("one.ndjson.gz", "two.ndjson.gz")
    )
    assert (first, second) == (1, 1)
    assert (folder / "one.ndjson.gz").read_bytes() == (folder / "two.ndjson.gz").read_bytes()
    assert newsjson("validate", "-v", "one.ndjson.gz", cwd=folder).stderr == b"newsjson: 3 of 3 records are valid\n"


def test_a_pipe_named_gz_is_gzipped(folder):
    os.mkfifo(folder / "pipe.gz")
    process = subprocess.Popen([*COMMAND, "parse", "a.txt", "-o", "pipe.gz"], cwd=folder, env=environment())
    received = (folder / "pipe.gz").read_bytes()
    assert process.wait(60) == 0
    assert json.loads(gzip.decompress(received))


@pytest.mark.parametrize("ending", ["xz", "bz2", "zst", "ZIP"])
def test_a_name_of_another_compression_is_a_usage_error(folder, ending):
    done = newsjson("parse", "a.txt", "-o", f"out.json.{ending}", cwd=folder)
    assert done.returncode == 2
    assert f".{ending}".lower().encode() in done.stderr.lower()
    assert not (folder / f"out.json.{ending}").exists()
