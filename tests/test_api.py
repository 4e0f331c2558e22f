"""newsjson from Python: what the functions take, return and raise."""

import datetime
import http.server
import json
import subprocess
import sys
import threading
from pathlib import Path

import newsjson
import pytest
from helpers.running import ARTICLE, PAGE, environment
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson import NewsjsonError
from newsjson.schemas import contract
from newsjson.sources import DEFAULT_MAX_BYTES


def test_a_text_gives_an_article_with_the_fields_of_the_contract():
    article = newsjson.parse_text(ARTICLE, uri="velm")
    assert isinstance(article, newsjson.Article)
    assert article.text == ARTICLE
    assert article.source.uri == "velm"
    assert article.source.media_type == "text/plain"
    assert [quote.text for quote in article.quotes] == ["We found cracks in two of the piers,", "Nobody should use it."]
    assert article.quotes[0].speaker.name == "Ana Ruiz"


def test_an_article_gives_plain_data_and_json_with_the_same_in_it():
    article = newsjson.parse_text(ARTICLE)
    assert list(article.to_dict())[:3] == ["schema_version", "generator", "source"]
    assert json.loads(article.to_json()) == json.loads(json.dumps(article.to_dict()))
    assert json.loads(article.to_json(indent=2)) == json.loads(article.to_json())
    assert "“" in article.to_json()
    assert "\n" not in article.to_json()


def test_an_article_cannot_be_changed():
    with pytest.raises(AttributeError):
        newsjson.parse_text(ARTICLE).headline = "Another"


def test_a_text_that_looks_like_a_page_is_still_text():
    assert newsjson.parse_text(PAGE).text == PAGE


@pytest.mark.parametrize(
    "day",
    [datetime.date(2021, 3, 4), datetime.datetime(2021, 3, 4, 12), "2021-03-04"],
    ids=["date", "datetime", "string"],
)
def test_the_reference_date_is_a_date_or_a_string(day):
    text = "PRAGUE, March 3 (Reuters) - The bridge over the Orla was closed, the mayor said.\n"
    assert newsjson.parse_text(text, reference_date=day).dateline.date == "2021-03-03"


@pytest.mark.parametrize("day", ["yesterday", "2021-02-30", "20210304", "2021-W09-4", ""])
def test_a_reference_date_that_is_no_day_is_a_value_error(day):
    """Whatever the version of Python: fromisoformat takes more from 3.11 on."""
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        newsjson.parse_text(ARTICLE, reference_date=day)


@pytest.mark.parametrize("html", [PAGE, PAGE.encode()], ids=["str", "bytes"])
def test_a_page_is_read_from_characters_or_bytes(html):
    article = newsjson.parse_html(html, uri="page", url="https://example.org/news/1")
    assert article.source.media_type == "text/html"
    assert article.source.canonical_url == "https://example.org/news/1"
    assert article.headline == "Bridge at Velm stays closed"
    assert article.quotes[0].text == "We found cracks in two of the piers,"


def test_characters_of_a_page_are_not_decoded_again():
    html = PAGE.replace('charset="utf-8"', 'charset="iso-8859-1"')
    assert "“We found cracks" in newsjson.parse_html(html).text


def test_the_encoding_of_bytes_can_be_given():
    html = PAGE.replace('<meta charset="utf-8">', "").replace("Orla", "Orlá").encode("cp1250", "replace")
    assert "Orlá" in newsjson.parse_html(html, encoding="cp1250").text


def test_files_are_read_by_string_or_path(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    for given_path in (path, str(path)):
        article = newsjson.parse_file(given_path)
        assert (article.text, article.source.uri) == (ARTICLE, str(path))
    assert newsjson.parse_file(path, media_type="text/html").source.media_type == "text/html"


def test_a_text_has_the_address_that_is_given(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert newsjson.parse_file(path, url="https://example.org/1").source.canonical_url == "https://example.org/1"
    assert newsjson.parse_file(path).source.canonical_url is None


def test_an_address_is_fetched():
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *arguments):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.01]).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        try:
            article = newsjson.parse_url(address, allow_private=True)
            with pytest.raises(NewsjsonError) as refused:
                newsjson.parse_url(address)
        finally:
            server.shutdown()
    assert article.source.uri == address
    assert refused.value.code == "address_refused"


@pytest.mark.parametrize(
    ("call", "code", "uri"),
    [
        (lambda folder: newsjson.parse_text(" \n", uri="blank"), "no_article_text", "blank"),
        (lambda folder: newsjson.parse_text(""), "no_article_text", None),
        (lambda folder: newsjson.parse_html("<p></p>"), "no_article_text", None),
        (lambda folder: newsjson.parse_html(b"%PDF-1.7\n1 0 obj", uri="x"), "not_text", "x"),
        (lambda folder: newsjson.parse_file(folder / "missing"), "not_found", "{folder}/missing"),
        (lambda folder: newsjson.parse_file(folder), "not_readable", "{folder}"),
        (lambda folder: newsjson.parse_file(__file__, max_bytes=10), "too_large", __file__),
        (lambda folder: newsjson.parse_url("file:///etc/hosts"), "fetch_failed", "file:///etc/hosts"),
        (lambda folder: newsjson.parse_url("article.txt"), "fetch_failed", "article.txt"),
    ],
)
def test_failures_have_a_code_and_name_the_input(tmp_path, call, code, uri):
    with pytest.raises(NewsjsonError) as failed:
        call(tmp_path)
    assert failed.value.code == newsjson.ErrorCode(code)
    assert failed.value.uri == (uri and uri.format(folder=tmp_path))
    assert failed.value.message in str(failed.value)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: newsjson.parse_text(None), "text is a str, not NoneType"),
        (lambda: newsjson.parse_text(b"It holds."), "text is a str, not bytes"),
        (lambda: newsjson.parse_html(None), "html is a str or bytes, not NoneType"),
        (lambda: newsjson.parse_html(Path("page.html")), "html is a str or bytes, not "),
        (lambda: newsjson.parse_url(None), "url is a str, not NoneType"),
        (lambda: newsjson.parse_text(ARTICLE, uri=3), "uri is a str or None, not int"),
        (lambda: newsjson.parse_text(ARTICLE, reference_date=3), "reference_date is a date or str or None, not int"),
        (lambda: newsjson.parse_html(PAGE, url=b"https://example.org/1"), "url is a str or None, not bytes"),
        (lambda: newsjson.parse_html(PAGE.encode(), encoding=8), "encoding is a str or None, not int"),
        (lambda: newsjson.parse_file(__file__, media_type=str), "media_type is a str or None, not type"),
        (lambda: newsjson.parse_file(__file__, max_bytes=1e6), "max_bytes is an int, not float"),
        (lambda: newsjson.parse_file(None), "not NoneType"),
    ],
)
def test_arguments_of_another_type_are_named(call, says):
    with pytest.raises(TypeError, match=says):
        call()


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: newsjson.parse_html(PAGE, url="example.org/1"), "url"),
        (lambda: newsjson.parse_html(PAGE, url="http://[::1"), "url"),
        (lambda: newsjson.parse_file("missing", url=""), "url"),
        (lambda: newsjson.parse_file("missing", media_type="application/pdf"), "media_type"),
        (lambda: newsjson.parse_file("missing", max_bytes=0), "max_bytes"),
        (lambda: newsjson.parse_file("missing", engine="oracle"), "oracle"),
        (lambda: newsjson.parse_url("http://no.such.example/", max_bytes=-1), "max_bytes"),
        (lambda: newsjson.parse_url("http://no.such.example/", reference_date="Monday"), "Monday"),
    ],
)
def test_arguments_that_make_no_sense_are_value_errors_before_anything_is_read(call, says):
    with pytest.raises(ValueError, match=says):
        call()


def test_names_of_files_may_be_bytes_and_odd(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert newsjson.parse_file(bytes(path)).source.uri == str(path)
    for name in ("\ud800.txt", b"\xff.txt"):
        with pytest.raises(NewsjsonError) as missing:
            newsjson.parse_file(name)
        assert (missing.value.code, missing.value.uri) == ("not_found", "\ufffd.txt")
    with pytest.raises(NewsjsonError):
        newsjson.parse_url("http://\ud800.example/")


def test_an_encoding_that_python_does_not_know_is_a_lookup_error():
    with pytest.raises(LookupError, match="klingon"):
        newsjson.parse_html(b"<p>The bridge holds.</p>", encoding="klingon")


def test_lone_surrogates_become_replacement_characters():
    article = newsjson.parse_text("“It holds \ud800,” said Ana Ruiz. \ud83d\ude00")
    assert article.text == "“It holds \ufffd,” said Ana Ruiz. \U0001f600"


def test_a_surrogate_that_comes_by_another_way_does_not_break_the_json():
    import msgspec

    article = msgspec.structs.replace(newsjson.parse_text(ARTICLE), headline="Bridge \udce9")
    assert json.loads(article.to_json())["headline"] == "Bridge \ufffd"


@settings(deadline=None)
@given(st.text(alphabet="“”\"'‘’«» .,:\n(AP)/aIsaid\u202e\ud800é—"))
def test_any_text_gives_a_valid_record_or_no_article_text(text):
    try:
        article = newsjson.parse_text(text)
    except NewsjsonError as error:
        assert error.code == "no_article_text"  # noqa: PT017
    else:
        assert list(contract.check(json.loads(article.to_json()))) == []


def test_the_limit_is_the_same_from_python_and_in_the_command():
    assert newsjson.DEFAULT_MAX_BYTES == DEFAULT_MAX_BYTES


def test_importing_newsjson_imports_nothing_heavy():
    script = "import sys, newsjson; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment())
    assert not set(done.stdout.decode().split()) & {"msgspec", "click", "rich", "lxml", "trafilatura", "urllib3"}


def test_what_is_not_exported_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'parse_pdf'"):
        newsjson.parse_pdf  # noqa: B018


def test_dir_shows_the_api_alone():
    script = "import newsjson; newsjson.parse_text('It holds, said Ana Ruiz.'); print(*dir(newsjson))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment())
    assert done.stdout.decode().split() == sorted(newsjson.__all__)
    assert all(hasattr(newsjson, name) for name in dir(newsjson))


def test_to_dict_is_what_json_holds():
    """Lists, not tuples: the same data whether it went through JSON or not."""
    article = newsjson.parse_text("“The bridge is open,” said Ana Ruiz.")
    assert article.to_dict() == json.loads(article.to_json())


def test_no_password_comes_into_a_record(tmp_path):
    address, bare = "https://ana:secret@example.org/1", "https://example.org/1"
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    assert newsjson.parse_text(ARTICLE, uri=address).source.uri == bare
    assert newsjson.parse_file(tmp_path / "article.txt", url=address).source.canonical_url == bare
    page = newsjson.parse_html(PAGE, uri=address, url=address)
    assert (page.source.uri, page.source.canonical_url) == (bare, bare)
    with pytest.raises(NewsjsonError) as refused:
        newsjson.parse_url("ftp://ana:secret@example.org/1")
    assert "secret" not in str(refused.value)
