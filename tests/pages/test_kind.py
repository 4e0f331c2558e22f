"""Warnings of what kind of page it is: precision counts, an article must get none."""

import json

import newsjson
import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, page, read, texts
from newsjson.schemas.errors import ErrorCode


def codes(html):
    return [warning.code for warning in read(html).warnings]


def data(**fields):
    described = {"@type": "NewsArticle", "headline": HEADLINE, **fields}
    return f'<script type="application/ld+json">{json.dumps(described)}</script>'


LEAD = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])


def test_an_article_gets_no_warning():
    assert codes(page(article())) == []
    long = article(*(f"<p>{text} {text}</p>" for text in PARAGRAPHS))
    assert codes(page(long, head=data(isAccessibleForFree=False))) == []  # sold, but here it is whole


NOTICES = [
    "Subscribe to continue reading",
    "This article is for subscribers only.",
    "Jetzt Abo abschließen und weiterlesen",
    "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
    "Contenuto riservato agli abbonati",
    "この記事は会員限定です。",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_text_that_breaks_off_before_a_notice(notice):
    assert codes(page(LEAD + f"<div class='wall'>{notice}</div>")) == ["paywall"]


def test_a_short_text_whose_data_says_that_it_is_sold():
    assert codes(page(LEAD, head=data(isAccessibleForFree=False))) == ["paywall"]
    assert codes(page(LEAD, head=data(isAccessibleForFree="False"))) == ["paywall"]
    assert codes(page(LEAD, head=data(isAccessibleForFree=True))) == []


NO_WALL = [
    "Subscribe to our newsletter and get the news of Velm every morning.",
    "The library is for subscribers of the river line, too.",
    "Log in to comment",
]


@pytest.mark.parametrize("line", NO_WALL)
def test_what_is_no_notice_of_a_paywall(line):
    assert codes(page(LEAD + f"<div>{line}</div>")) == []


def test_a_whole_article_with_a_notice_below_is_none():
    assert (
        codes(page(article(*(f"<p>{text} {text}</p>" for text in PARAGRAPHS * 4)) + f"<div>{NOTICES[0]}</div>")) == []
    )


STORY = (
    '<div><h2><a href="/n/{0}">The council of Velm votes on bridge number {0}</a></h2><p>Short teaser {0}.</p></div>'
)


def test_a_page_that_lists_articles():
    stories = "".join(STORY.format(number) for number in range(20))
    html = f'<html lang="en"><head><title>The Velm Bugle</title></head><body><main>{stories}</main></body></html>'
    assert codes(html) == ["index_page"]
    assert codes(page(article(), after=stories)) == []


TINY = [
    ("<p>Hello there everyone</p>", ["Hello there everyone"]),
    ("<html><body><h1>Not found</h1><p>We have no such page.</p></body></html>", ["We have no such page."]),
    ("<div>Nothing here, try again.</div>", ["Nothing here, try again."]),
]


@pytest.mark.parametrize(("html", "body"), TINY)
def test_a_page_with_next_to_nothing_is_read_all_the_same(html, body):
    document = read(html)
    assert texts(document, "body") == body
    assert [warning.code for warning in document.warnings] == ["no_article"]


def test_a_short_text_of_signs_for_words_is_an_article():
    text = "橋は新しいものより安く修理できるが、何年もかかると市長は述べた。議会は夏までに採決する。" * 3
    (warning,) = read(f"<html lang='ja'><h1>古い橋をめぐり議論</h1><p>{text}</p></html>").warnings
    assert warning.code == "unsupported_language"  # and not that it is no article


def test_a_page_of_pictures_alone_is_read():
    figure = "<figure><img src='/bridge.jpg'><figcaption>The old bridge. Photo: Ana Ruiz/AP</figcaption></figure>"
    document = read(f"<h1>Velm and its bridge</h1>{figure}")
    assert (texts(document, "caption"), texts(document, "credit")) == (["The old bridge."], ["Photo: Ana Ruiz/AP"])
    assert [warning.code for warning in document.warnings] == ["no_article"]


NO_TEXT = [
    "<html></html>",
    "<body><nav><a href='/'>Home</a></nav></body>",
    "<p> </p>",
    "<title>Velm Bugle</title><h1>Velm argues over its old bridge</h1>",  # a headline is no article text
]


@pytest.mark.parametrize("html", NO_TEXT)
def test_a_page_without_text_gives_no_record(html):
    with pytest.raises(newsjson.NewsjsonError) as raised:
        newsjson.parse_html(html)
    assert raised.value.code is ErrorCode.NO_ARTICLE_TEXT
