"""Whole articles: from bytes to a record that keeps the contract, whatever the bytes hold."""

import json
from collections.abc import Callable
from pathlib import Path

import newsjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.schemas import contract

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

MARKS = [*"“”‘’\"'«»„(),.:;!?—–-…/\n©", "\n\n", "''", ". ", ", "]
WORDS = (
    "Ruiz Ana Pike Dr. Mr. VELM Oslo Norway (AP) (Reuters) Reuters Photo: Credit: Handout said says told she he they "
    "according to that the mayor council believes was “It works,” April 28 2025 Monday By Published: U.S. 1987 é 中文 "
    "\u200b"
).split(" ")
ARTICLES = st.lists(st.sampled_from(MARKS + WORDS), max_size=80).map(" ".join)


def faults(article: newsjson.Article) -> list[str]:
    return [str(fault) for fault in contract.check(json.loads(article.to_json()))]


def test_the_example_article_is_read_as_its_record_says() -> None:
    """The record beside the article was read by a person: a change of it is a change of behaviour."""
    expected = json.loads((EXAMPLES / "velm-bridge.json").read_text("utf-8"))
    article = newsjson.parse_file(EXAMPLES / "velm-bridge.txt", engine="rules").to_dict()
    article["source"]["uri"] = expected["source"]["uri"]
    expected["generator"]["version"] = newsjson.__version__
    assert article == expected


def parsed(parse: Callable[[str], newsjson.Article], text: str) -> newsjson.Article | None:
    """Return the article, or None when there is no text: no other error may come."""
    try:
        return parse(text)
    except newsjson.NewsjsonError as error:
        if error.code != newsjson.ErrorCode.NO_ARTICLE_TEXT:
            raise
        return None


@settings(deadline=None)
@given(ARTICLES)
def test_any_text_gives_a_record_that_keeps_the_contract(text: str) -> None:
    article = parsed(newsjson.parse_text, text)
    if article is None:
        return
    assert faults(article) == []
    assert article.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert newsjson.parse_text(text).to_json() == article.to_json()


@settings(deadline=None, max_examples=40)
@given(st.lists(ARTICLES, max_size=6), st.sampled_from(["p", "h2", "li", "blockquote", "figcaption", "div"]))
def test_any_page_gives_a_record_that_keeps_the_contract(parts: list[str], tag: str) -> None:
    inside = "".join(f"<{tag}>{part}</{tag}>" for part in parts)
    page = f"<html><head><title>Velm</title></head><body><article><h1>Velm</h1>{inside}</article></body></html>"
    article = parsed(newsjson.parse_html, page)
    assert article is None or faults(article) == []


GERMAN = """Brücke in Velm bleibt gesperrt

Velm (dpa) - Die eiserne Brücke über die Orla bleibt bis Juni gesperrt, wie der Stadtrat am Montag mitteilte.

„Wir haben die Pfeiler noch einmal angesehen, und niemand hat gut geschlafen“, sagte Ingrid Moen vom Hafeninstitut.
"""


def test_another_language_gives_quotations_without_speakers_and_a_warning() -> None:
    article = newsjson.parse_text(GERMAN)
    assert article.language == "de"
    assert [quote.text[:20] for quote in article.quotes] == ["Wir haben die Pfeile"]
    assert [(quote.speaker, quote.mention, quote.cue) for quote in article.quotes] == [(None, None, None)]
    assert article.attributions == ()
    assert [warning.code for warning in article.warnings] == ["unsupported_language"]


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ("Die Reparatur sei geplant, „aber es dauert Jahre“, sagte der Ingenieur.", ["aber es dauert Jahre"]),
        ("Sie las „Buddenbrooks“, „Der Zauberberg“ und die „Neue Velmer Zeitung“, die von gestern.", []),  # titles
        ('ראש העיר אמרה לעיתונאים ביום שני: "אין לנו ברירה אחרת", והלכה.', ["אין לנו ברירה אחרת"]),
        ("市長は月曜日、「ほかに選択肢はない」と述べた。「鉄橋」は築120年である。", ["ほかに選択肢はない"]),
        ("市长说：“我们别无选择。”工程师称之为“铁桥”。", ["我们别无选择。"]),
    ],
)
def test_speech_in_languages_that_are_not_known(sentence: str, quoted: list[str]) -> None:
    article = newsjson.parse_text(f"Velm\n\n{sentence}\n\n{sentence[:1]}.")
    assert [quote.text for quote in article.quotes] == quoted


def test_nobody_speaks_in_bylines_dates_and_credits() -> None:
    text = (
        "Bridge stays shut\n\nBy Ana Ruiz\n\nPublished: 28 April 2025\n\n"
        "VELM, Norway (AP) — The bridge will stay shut, the council said on Monday. Nobody was surprised by it.\n\n"
        "The bridge at Velm on Monday. (Photo: Lars Hagen/AP)\n"
    )
    article = newsjson.parse_text(text)
    (attribution,) = article.attributions
    assert attribution.source is not None
    assert (attribution.source.text, attribution.content.text) == ("the council", "The bridge will stay shut")


@pytest.mark.parametrize("unit", ["said ", "“a” ", "A: ", "(AP) ", "\n\nA\n", '"', "'s ", "Mr. Ruiz "])
def test_long_hostile_text_is_read_to_its_end(unit: str) -> None:
    """Each of these repeats what some step looks for; a step that went back to the start each time would not end."""
    article = newsjson.parse_text(unit * (60_000 // len(unit)) + " end of it.")
    assert article.paragraphs[-1].end == len(article.text)
