"""newsjson parse: inputs, formats, options, and what is said when something goes wrong."""

import gzip
import http.server
import json
import os
import subprocess
import sys
import threading

import pytest
from click.testing import CliRunner
from helpers.running import ARTICLE, COMMAND, PAGE, environment, newsjson, shell
from newsjson.cli.app import newsjson as group


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def record(done):
    assert done.stderr == b""
    assert done.returncode == 0
    return json.loads(done.stdout)


def records(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def error_lines(done):
    return done.stderr.decode().splitlines()


# Inputs


def test_a_file_gives_one_compact_object(article):
    done = newsjson("parse", article)
    assert record(done)["source"]["uri"] == str(article)
    assert done.stdout.count(b"\n") == 1


def test_gzipped_files_are_read_whatever_they_are_called(article, tmp_path):
    packed = tmp_path / "packed"
    packed.write_bytes(gzip.compress(article.read_bytes()))
    assert record(newsjson("parse", packed))["text"] == ARTICLE


def test_a_page_is_read_as_html(page):
    read = record(newsjson("parse", page))
    assert read["source"]["media_type"] == "text/html"
    assert "cracks in two of the piers" in read["text"]


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input_is_read_when_piped_or_named(arguments):
    read = record(newsjson("parse", *arguments, stdin=ARTICLE.encode()))
    assert read["source"]["uri"] == "-"
    assert read["text"] == ARTICLE


def test_standard_input_is_left_alone_when_an_input_is_named(article):
    reader, writer = os.pipe()
    os.write(writer, b"for somebody else")
    os.close(writer)
    done = subprocess.run([*COMMAND, "parse", article], stdin=reader, capture_output=True, env=environment())
    assert record(done)
    assert os.read(reader, 100) == b"for somebody else"
    os.close(reader)


def test_closed_standard_input_is_a_usage_error():
    done = shell("newsjson parse <&-")
    assert done.returncode == 2
    assert b"standard input is closed" in done.stderr
    done = shell("newsjson parse - <&-")
    assert done.returncode == 2
    assert b"Standard input is closed" in done.stderr


def test_closed_standard_input_does_not_matter_when_an_input_is_named(article):
    assert shell('newsjson parse "$1" <&-', article).returncode == 0


def test_standard_input_twice_is_a_usage_error():
    assert newsjson("parse", "-", "-").returncode == 2


def test_an_address_is_fetched(article):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(ARTICLE.encode())

        def log_message(self, *arguments):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.01]).start()
        address = f"http://127.0.0.1:{server.server_port}/news"
        try:
            read = record(newsjson("parse", "--allow-private", address))
            refused = newsjson("parse", "--error-records", address)
        finally:
            server.shutdown()
    assert read["source"]["uri"] == address
    assert read["source"]["retrieved_at"]
    assert refused.returncode == 3
    assert json.loads(refused.stdout)["error"]["code"] == "address_refused"


# Formats


def test_several_inputs_give_one_object_a_line_in_order(article, page):
    done = newsjson("parse", article, page, article)
    assert [read["source"]["uri"] for read in records(done)] == [str(article), str(page), str(article)]


def test_ndjson_can_be_asked_for_with_one_input(article):
    assert newsjson("parse", "--format", "ndjson", article).stdout.count(b"\n") == 1


def test_pretty_is_indented_and_says_the_same(article):
    pretty, compact = newsjson("parse", "--pretty", article), newsjson("parse", article)
    assert pretty.stdout.startswith(b'{\n  "schema_version": "1.0",\n')
    assert record(pretty) == record(compact)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--format", "json", "a.txt", "b.txt"], "--format json is for one INPUT"),
        (["--format", "ndjson", "--pretty", "a.txt"], "--pretty does not go with --format ndjson"),
        (["--pretty", "a.txt", "b.txt"], "--pretty does not go with several INPUTs"),
        (["--url", "https://example.org/1", "a.txt", "b.txt"], "--url is the address of one page"),
        (["--url", "https://example.org/1", "https://example.org/2"], "--url is the address of one page"),
        (["--date", "28/04/2025", "a.txt"], "YYYY-MM-DD"),
        (["--date", "20250428", "a.txt"], "YYYY-MM-DD"),  # fromisoformat takes it from Python 3.11 on
        (["--date", "2025-02-30", "a.txt"], "YYYY-MM-DD"),
        (["--encoding", "klingon", "a.txt"], "no known character encoding"),
        (["--encoding", "rot13", "a.txt"], "no known character encoding"),  # a codec, but not from bytes to text
        (["--encoding", "punycode", "a.txt"], "no known character encoding"),  # Python's, but no document's
        (["--url", "example.org/1", "a.txt"], "no address of a page"),
        (["--url", "http://[::1", "a.txt"], "no address of a page"),
        (["--url", "", "a.txt"], "no address of a page"),  # an unset variable in a script
        (["--min-confidence", "nan", "a.txt"], "--min-confidence"),
        (["--input-type", "pdf", "a.txt"], "pdf"),
        (["--max-bytes", "0", "a.txt"], "--max-bytes"),
        (["-o", "", "a.txt"], "-o"),  # an unset variable in a script: nothing is read for it
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_usage_errors_say_what_is_wrong_and_write_nothing(options, says):
    done = CliRunner().invoke(
        group, ["parse", *options], prog_name="newsjson"
    )  # no process each: test_cli_output.py looks at the streams
    assert done.exit_code == 2
    assert done.output.startswith("Usage: newsjson parse")
    assert says in done.output


# Options


def test_the_input_type_can_be_forced(page):
    read = record(newsjson("parse", "--input-type", "text", page))
    assert read["source"]["media_type"] == "text/plain"
    assert read["text"] == PAGE


def test_the_encoding_can_be_forced(tmp_path):
    path = tmp_path / "latin2.txt"
    path.write_bytes("Žižka řekl: „Přijdeme.“\n".replace("„", '"').replace("“", '"').encode("iso-8859-2"))
    read = record(newsjson("parse", "--encoding", "iso-8859-2", path))
    assert read["text"].startswith("Žižka řekl")


def test_url_is_the_address_of_a_page(page):
    read = record(newsjson("parse", "--url", "https://example.org/news/1", page))
    assert read["source"]["uri"] == str(page)
    assert read["source"]["canonical_url"] == "https://example.org/news/1"


def test_date_is_the_day_from_which_others_are_understood(tmp_path):
    path = tmp_path / "dated.txt"
    path.write_text("PRAGUE, March 3 (Reuters) - The bridge over the Orla was closed, the mayor said.\n")
    assert record(newsjson("parse", "--date", "2021-03-04", path))["dateline"]["date"] == "2021-03-03"


def test_options_can_be_given_in_the_environment(article):
    env = environment(NEWSJSON_PARSE_FORMAT="ndjson")
    done = newsjson("parse", "--pretty", article, env=env)
    assert done.returncode == 2
    assert b"--format ndjson" in done.stderr
    assert newsjson("parse", article, env=env).returncode == 0


def test_the_output_is_utf_8_whatever_the_locale(article):
    plain = environment(LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    done = newsjson("parse", article, env=plain)
    assert done.stdout == newsjson("parse", article).stdout
    assert "“Nobody".encode() in done.stdout


def test_the_same_input_gives_the_same_bytes(article, page):
    seeds = (environment(PYTHONHASHSEED="1"), environment(PYTHONHASHSEED="2"))
    first, second = (newsjson("parse", article, page, env=env).stdout for env in seeds)
    assert first == second


# What goes wrong


def test_a_bad_input_costs_one_line_and_the_rest_go_on(article, tmp_path):
    missing = tmp_path / "missing.txt"
    done = newsjson("parse", article, missing, article)
    assert done.returncode == 1
    assert len(records(done)) == 2
    [line] = error_lines(done)
    assert line.startswith(f"newsjson: error: {missing}: no such file (")


def test_error_records_stand_in_the_place_of_what_failed(article, tmp_path):
    missing = tmp_path / "missing.txt"
    done = newsjson("parse", "--error-records", article, missing, article)
    assert done.returncode == 1
    _, failed, last = records(done)
    assert list(failed) == ["schema_version", "source", "error"]
    assert failed["source"] == {"uri": str(missing)}
    assert failed["error"] == {"code": "not_found", "message": "no such file"}
    assert last["source"]["uri"] == str(article)


def test_an_input_without_a_name_is_named_all_the_same(article):
    """An unset variable in a script."""
    done = newsjson("parse", "", article)
    assert error_lines(done) == ['newsjson: error: "": no such file (check the name)']


def test_quiet_says_nothing_about_inputs(tmp_path):
    done = newsjson("parse", "-q", tmp_path / "missing.txt")
    assert (done.returncode, done.stderr) == (3, b"")


def test_verbose_prints_warnings_and_a_count(tmp_path):
    path = tmp_path / "broken.txt"
    path.write_bytes(ARTICLE.encode() + b"The river \xff rose.\n")
    done = newsjson("parse", "-v", "--encoding", "utf-8", path)
    warning, count = error_lines(done)
    assert warning.startswith(f"newsjson: warning: {path}: ")
    assert count == "newsjson: 1 of 1 inputs gave an article"
    assert error_lines(newsjson("parse", "--encoding", "utf-8", path)) == []


def test_too_large_an_input_is_refused_with_the_option_in_the_hint(article):
    done = newsjson("parse", "--max-bytes", "20", article)
    assert done.returncode == 3
    assert b"--max-bytes" in done.stderr


BROKEN_PARSER = """
import newsjson.parsers
from newsjson.cli import main
parse = newsjson.parsers.parse
def broken(content, **options):
    if "broken" in content.uri:
        raise ZeroDivisionError("oh\\nno")
    return parse(content, **options)
newsjson.parsers.parse = broken
main()
"""


@pytest.mark.parametrize("debug", [False, True])
def test_an_unexpected_exception_costs_its_input_only(article, tmp_path, debug):
    broken = tmp_path / "broken.txt"
    broken.write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-c", BROKEN_PARSER, "parse", "--error-records", broken, article]
    done = subprocess.run([*command, *(["--debug"] if debug else [])], capture_output=True, env=environment())
    assert done.returncode == 1
    failed, read = records(done)
    assert failed["error"]["code"] == "internal"
    assert read["source"]["uri"] == str(article)
    assert error_lines(done)[-1].startswith(f"newsjson: error: {broken}: unexpected ZeroDivisionError: oh\\nno (")
    assert (b"Traceback" in done.stderr) == debug


def test_an_unexpected_exception_alone_is_no_input_error(tmp_path):
    broken = tmp_path / "broken.txt"
    broken.write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-c", BROKEN_PARSER, "parse", broken]
    assert subprocess.run(command, capture_output=True, env=environment()).returncode == 1


@pytest.fixture
def without_onnxruntime(tmp_path):
    """Return an environment in which onnxruntime is installed and does not load."""
    broken = tmp_path / "packages" / "onnxruntime"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text('raise ImportError("libgomp.so.1: cannot open\\nshared object")')
    return environment(PYTHONPATH=os.pathsep.join([str(broken.parent), os.environ.get("PYTHONPATH", "")]))


@pytest.mark.parametrize("command", ["parse", "show"])
def test_a_model_that_does_not_load_is_told_once(command, article, without_onnxruntime):
    done = newsjson(command, article, article, env=without_onnxruntime)
    assert done.returncode == 0
    [line] = error_lines(done)
    assert line.startswith("newsjson: warning: the engine model does not run, read with rules instead: libgomp.so.1")
    for options in (["-q"], ["--engine", "rules"]):
        done = newsjson("parse", *options, article, env=without_onnxruntime)
        assert (done.returncode, done.stderr) == (0, b"")
        assert records(done)[0]["generator"]["engine"] == "rules"


def test_a_model_that_nothing_is_read_with_is_not_missed(tmp_path, without_onnxruntime):
    (tmp_path / "german.txt").write_text("Die Brücke über die Orla bleibt geschlossen, sagte die Bürgermeisterin.\n")
    done = newsjson("parse", "german.txt", env=without_onnxruntime, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")


def test_debug_shows_where_an_error_came_from(tmp_path):
    done = newsjson("parse", "--debug", tmp_path / "missing.txt")
    assert b"Traceback" in done.stderr
    assert b"FileNotFoundError" in done.stderr


def test_control_characters_in_names_are_not_sent_to_the_terminal(tmp_path):
    done = newsjson("parse", "a\x1b[31m\nb\u202e.txt", cwd=tmp_path)
    [line] = error_lines(done)
    assert line.startswith("newsjson: error: a\\x1b[31m\\nb\\u202e.txt: no such file")


@pytest.mark.skipif(sys.platform == "darwin", reason="its file system takes no such names")
def test_names_that_are_no_utf_8_do_not_matter(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(name, "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    done = newsjson("parse", name)
    assert record(done)["source"]["uri"].endswith("caf\ufffd.txt")
    missing = newsjson("parse", "--error-records", name + b"x")
    assert json.loads(missing.stdout)["source"]["uri"].endswith("caf\ufffd.txtx")
    assert b"caf\\xe9.txtx: no such file" in missing.stderr
