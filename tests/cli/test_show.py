"""newsjson show: what a person sees, and that an article cannot do anything to the terminal."""

import re

import pytest
from helpers.running import ARTICLE, environment, newsjson, on_terminal
from newsjson.cli import view
from newsjson.cli.visible import one_line, pictured
from newsjson.parsers import parse
from newsjson.schemas.content import Content

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def rendered(text, **options):
    return view.render(parse(Content(data=text.encode())), **options)


def test_the_plain_view_has_the_text_the_dateline_and_the_tables(article):
    done = newsjson("show", article)
    shown = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\x1b" not in shown
    assert "The bridge over the Orla will stay closed until June." in shown
    assert re.search(r"^Dateline +.*\bAP\b", shown, re.M)
    assert re.search(r"^Speakers$", shown, re.M)
    assert re.search(r"^s1 +Ana Ruiz +person", shown, re.M)
    assert "“Nobody should use it.” [s1]" in shown


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("OSLO, Norway", "OSLO, Norway"),  # the country is printed, and no table knows it better
        ("VELM, Norway", "VELM, Norway"),
        ("PRAGUE", "Prague, Czech"),
        ("PORTLAND, Ore.", "Portland, United States"),
    ],
)
def test_a_country_is_shown_once(printed, shown):
    dateline = rendered(f"{printed}, April 28 (AP) — The bridge stays closed, the council said.").splitlines()[0]
    assert dateline.lower().startswith(f"dateline  {shown}".lower())
    assert dateline.count("Norway") <= 1


def test_speakers_are_shown_with_how_often_each_is_quoted(article):
    columns = re.search(r"^s1 .*$", newsjson("show", article).stdout.decode(), re.M)[0].split()
    assert columns[-2] == "2"


def test_plain_lines_are_not_wrapped():
    paragraph = "“We found " + "cracks and " * 40 + "rust,” said Ana Ruiz."
    assert "cracks and " * 40 in rendered(paragraph)


def test_a_terminal_gets_colours(article):
    status, shown = on_terminal("show", article, env=environment(TERM="xterm"))
    assert status == 0
    assert ANSI.search(shown.decode())
    assert "Nobody should use it." in ANSI.sub("", shown.decode())


@pytest.mark.parametrize("changes", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}])
def test_a_terminal_without_colours_gets_plain_text(article, changes):
    assert b"\x1b" not in on_terminal("show", article, env=environment(**changes))[1]


def test_a_narrow_terminal_cuts_nothing_off(article):
    dated = article.with_name("dated.txt")
    dated.write_text("Published: 28 April 2025 10:15 BST\n\n" + ARTICLE, encoding="utf-8")
    _, shown = on_terminal("show", dated, env=environment(TERM="dumb", COLUMNS="24"))
    assert "2025-04-28T10:15:00+01:00" in "".join(shown.decode().split())
    assert "…" not in shown.decode()


def test_colours_can_be_forced_and_forbidden(article):
    assert b"\x1b[" in newsjson("show", "--color", "always", article).stdout
    assert b"\x1b" not in on_terminal("show", "--color", "never", article, env=environment(TERM="xterm"))[1]


def test_each_speaker_has_a_colour_of_their_own():
    text = "“It holds,” said Ana Ruiz.\n\n“It does not hold,” said Jan Novak, the engineer.\n"
    shown = rendered(text, coloured=True)
    colours = [re.search(rf"(\x1b\[[0-9;]*m){words}", shown)[1] for words in ("It holds,", "It does not hold,")]
    assert colours[0] != colours[1]


@pytest.mark.parametrize("coloured", [True, False])
@pytest.mark.parametrize(
    "hostile",
    [
        "[bold]not bold[/bold]",
        "[/b]",  # rich's markup would raise on it
        ":smile: and https://example.org",
        "\x1b]0;title\x07",
        "\x1b[2J\x1b[31m",
        "\x9b31m",
        "\u202egnp.exe",
        "tab\tand\x0bmore\x0c",
        "\r over",
    ],
)
def test_nothing_in_an_article_is_markup_or_control_code(hostile, coloured):
    text = f"“We closed {hostile} the bridge,” said Ana {hostile} Ruiz.\n\nPhoto: Jan {hostile} Novak/AP\n"
    shown = ANSI.sub("", rendered(text, title=hostile, coloured=coloured, wrapped=False))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    visible = pictured(hostile.replace("\r", "\n")).split()[0]
    assert visible in shown


def test_every_picture_is_shown_with_its_credit_or_that_it_has_none():
    page = """<h1>The bridge over the Orla stays closed</h1><p>Nobody should use it, the council of Velm said.</p>
        <figure><img src="https://example.org/a.jpg"><figcaption>Cracks. Photo: Ana Ruiz/AP</figcaption></figure>
        <p>The bridge is to be repaired before the summer, said the council, and nobody knows what it will cost.</p>
        <figure><img src="https://example.org/b.jpg" alt="[b]Rust[/b]\x1b[2J"></figure>
        <p>Two hundred people came to the town hall on Tuesday to hear what would become of their bridge.</p>"""
    shown = view.render(parse(Content(data=page.encode(), media_type="text/html")))
    table = shown[shown.index("\nImages\n") :].splitlines()[3:5]
    assert [line.split() for line in table] == [
        ["1", "c1", "Cracks.", "https://example.org/a.jpg"],
        ["2", "none", "[b]Rust[/b][2J", "https://example.org/b.jpg"],
    ]


def test_an_article_of_many_quotations_is_shown():
    shown = rendered("“It holds,” said Ana Ruiz. “It will last.”\n\n" * 300, coloured=True)
    assert shown.count("It will last.") >= 300


def test_several_inputs_are_told_apart_and_a_bad_one_does_not_stop_the_rest(article, tmp_path):
    done = newsjson("show", article, tmp_path / "missing.txt", "-", stdin=ARTICLE.encode())
    assert done.returncode == 1
    assert [line for line in done.stdout.decode().splitlines() if line.startswith("==")] == [
        f"== {article} ==",
        "== - ==",
    ]
    assert done.stderr.startswith(f"newsjson: error: {tmp_path / 'missing.txt'}: no such file".encode())


def test_the_view_is_utf_8_whatever_the_locale(article):
    plain = environment(LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert "“Nobody should use it.”" in newsjson("show", article, env=plain).stdout.decode()


def test_escapes_and_pictures_stand_for_control_characters():
    assert one_line("a\nb\x1b\x9b\u202e\udce9") == "a\\nb\\x1b\\x9b\\u202e\\xe9"
    assert pictured("a\n\tb\x1b\x7f\x9b\u202e") == "a\n\tb␛␡\ufffd\ufffd"
    assert len(pictured("".join(map(chr, range(0x3000))))) == 0x3000
