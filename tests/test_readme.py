"""The README's own commands: each is run, and prints what the README shows."""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import newsjson as package
import pytest
from helpers.running import shell
from newsjson.cli.exit_codes import ExitCode

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
EXAMPLE = ROOT / "examples" / "velm-bridge.txt"

needs_jq = pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def blocks(language, text=README):
    """Return the code blocks in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def section(title):
    """Return what stands under a heading, up to the next one."""
    return re.search(rf"^##+ {title}\n(.*?)(?=^##|\Z)", README, re.M | re.S)[1]


def sessions():
    """Return each command of the console blocks with the output shown under it."""
    return [
        (command, output)
        for block in blocks("console")
        for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.M)
    ]


def recipes():
    return [line for block in blocks("sh", section("With jq")) for line in block.splitlines() if "| jq" in line]


@pytest.fixture
def folder(tmp_path):
    """Return a folder with the files that the README's commands name."""
    for name in ("a.txt", "article.txt"):
        shutil.copy(EXAMPLE, tmp_path / name)
    for name in ("a.html", "b.html"):
        shutil.copy(EXAMPLE.with_suffix(".html"), tmp_path / name)
    return tmp_path


def test_there_is_something_to_run():
    assert len(sessions()) >= 3
    assert len(recipes()) >= 4


@needs_bash
@pytest.mark.parametrize(("command", "output"), sessions())
def test_a_command_prints_what_is_shown(command, output):
    if "jq" in command and shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    done = shell(f"set -o pipefail; {command}", cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == output


@needs_bash
@needs_jq
@pytest.mark.parametrize("recipe", recipes())
def test_a_recipe_gives_lines(recipe, folder):
    done = shell(f"set -o pipefail; {recipe}", cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.strip()
    assert b"null" not in done.stdout


@pytest.fixture
def served(tmp_path):
    """Return a folder that stands for /srv: a clone with an environment, and pages, one of them no article."""
    command = tmp_path / "newsjson" / ".venv" / "bin" / "newsjson"
    command.parent.mkdir(parents=True)
    path = os.environ.get("PYTHONPATH", "")
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{path}" exec "{sys.executable}" -m newsjson "$@"\n')
    command.chmod(0o755)
    (tmp_path / "pages" / "more").mkdir(parents=True)
    for name in ("a.html", "b c.html", "more/a.html"):
        shutil.copy(EXAMPLE.with_suffix(".html"), tmp_path / "pages" / name)
    (tmp_path / "pages" / "empty.html").touch()
    return tmp_path


def run_from_cron(served):
    """Run the crontab's line as cron does, with /srv elsewhere."""
    [line] = blocks("cron", section("From cron"))
    command = line.split(maxsplit=5)[5].replace("/srv", str(served))
    done = subprocess.run(
        ["env", "-i", "PATH=/usr/bin:/bin", "/bin/sh", "-c", command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    return done, served / "articles.ndjson"


def test_the_line_for_cron_runs_in_cron_s_environment(served):
    for _ in range(2):
        done, written = run_from_cron(served)
        assert b"not found" not in done.stderr
        assert [json.loads(line)["source"]["uri"] for line in written.read_text("utf-8").splitlines()] == [
            str(served / "pages" / name) for name in ("a.html", "b c.html", "empty.html")
        ]


@needs_bash
@needs_jq
def test_the_recipes_read_what_cron_wrote(served):
    _, written = run_from_cron(served)
    assert b'"error"' in written.read_bytes()
    for recipe in recipes():
        done = shell(f"set -o pipefail; cat articles.ndjson |{recipe.partition('|')[2]}", cwd=served)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.count(b"\n") >= 1


@needs_bash
def test_the_recipe_for_xargs_can_be_run_twice(served):
    [recipe] = [block for block in blocks("sh", section("From cron")) if "xargs" in block]
    for number in ("200", "1", "200"):
        path = f'export PATH="{served}/newsjson/.venv/bin:$PATH"; '
        shell(path + recipe.replace("-n 200", f"-n {number}"), cwd=served)
        lines = [line for file in (served / "records").iterdir() for line in file.read_text("utf-8").splitlines()]
        assert sorted(json.loads(line)["source"]["uri"] for line in lines) == [
            f"pages/{name}" for name in ("a.html", "b c.html", "more/a.html")
        ]
    assert len(list((served / "records").iterdir())) == 1


@pytest.mark.parametrize("script", blocks("python"))
def test_the_python_runs(script, folder, monkeypatch):
    monkeypatch.chdir(folder)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(script, "README.md", "exec"), {})
    assert "Ingrid Moen We looked at the piers" in printed.getvalue()


def test_every_exit_status_is_listed():
    listed = re.findall(r"^\| (\d+) \|", section("From cron"), re.M)
    assert listed == [str(int(code)) for code in ExitCode]


def test_what_the_readme_says_of_the_limits_is_so():
    from newsjson.sources import http

    said = section("Limits and safety")
    assert f"up to {package.DEFAULT_MAX_BYTES // 1_000_000} MB" in said
    assert f"at most {http.MAX_REDIRECTS}\nredirects, {http.TOTAL_TIMEOUT:.0f} seconds" in said


def test_files_that_it_points_to_are_there():
    for target in re.findall(r"\]\((?!https?://)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
