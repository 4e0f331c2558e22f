"""What is far too long for an article: its beginning is read, and the record says so."""

import newsjson
import pytest
from newsjson.parsers.decoding import beginning as bounds
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.pages.markup import walk
from newsjson.schemas.content import Content

PROSE = "The council of Arden met on Monday. It will meet again in May, the mayor said. "


def codes(article: newsjson.Article) -> list[str]:
    return [warning.code for warning in article.warnings]


def test_an_article_is_read_whole() -> None:
    article = newsjson.parse_text(PROSE * 1000, engine="rules")
    assert article.text == PROSE * 1000
    assert "truncated" not in codes(article)


def test_of_a_text_without_end_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "LONGEST_TEXT", 10 * len(PROSE))
    article = newsjson.parse_text(PROSE * 1000, engine="rules")
    assert article.text == PROSE * 10
    assert codes(article) == ["truncated"]


def test_of_a_page_of_text_without_end_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "LONGEST_TEXT", 10 * len(PROSE))
    page = f"<html><body><article>{f'<p>{PROSE}</p>' * 1000}</article></body></html>"
    article = newsjson.parse_html(page, engine="rules")
    assert PROSE.strip() in article.text
    assert len(article.text) <= 11 * len(PROSE)
    assert codes(article).count("truncated") == 1


@pytest.mark.parametrize("unit", ["<p>a", "<", "&", "&amp;"])
def test_of_tags_and_references_without_end_the_first_are_read(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each may be an element, or an error that the parser notes: ten megabytes of them took gigabytes."""
    monkeypatch.setattr(bounds, "MOST_OF_A_SIGN", 100)
    decoded = decode(Content(data=f"<!doctype html><p>{unit * 1000}".encode(), media_type="text/html"))
    assert max(decoded.text.count("<"), decoded.text.count("&")) == 100
    assert [warning.code for warning in decoded.warnings] == ["truncated"]
