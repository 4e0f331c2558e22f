"""What a page says of itself, as it is gathered: JSON-LD, meta elements, microdata, titles, <time> elements."""

import json

import pytest
from helpers.pages import HEADLINE, data, facts_of, page, read
from newsjson.parsers.pages.facts import json_ld

ORGANIZATION = {"@type": "Organization", "@id": "#org", "name": "The Velm Bugle"}
PERSON = {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}


def metadata(head, body="<p>The council of Velm met.</p>", url="https://bugle.example/news/bridge"):
    return read(f"<head>{head}</head><body>{body}</body>", url).metadata


# Which of several nodes is the page's article.
ARTICLES = {
    "a page that says more than its article": (
        [
            {"@type": "WebPage", "headline": "Page", "datePublished": "2025-04-01", "author": "Bo Lind"},
            {"@type": "NewsArticle", "headline": HEADLINE},
        ],
        HEADLINE,
    ),
    "a teaser before the article": (
        [{"@type": "Article", "headline": "Ferry fares"}, {"@type": "Article", "headline": HEADLINE, "author": "Ana"}],
        HEADLINE,
    ),
    "a type of the site's own": ([{"@type": "Story", "headline": HEADLINE, "datePublished": "2025-04-28"}], HEADLINE),
    "a type with its address": ([{"@type": "https://schema.org/NewsArticle", "headline": HEADLINE}], HEADLINE),
    "types that are no names": ([{"@type": [1, "NewsArticle"], "headline": HEADLINE}], HEADLINE),
    "a video with a headline": ([{"@type": "VideoObject", "headline": "The bridge from above"}], None),
    "a script without text": (["", {"@type": "NewsArticle", "headline": HEADLINE}], HEADLINE),
    "within other nodes": ([{"@graph": [{"mainEntity": {"@type": "Report", "headline": HEADLINE}}]}], HEADLINE),
}


@pytest.mark.parametrize(("nodes", "headline"), ARTICLES.values(), ids=ARTICLES.keys())
def test_the_node_of_the_article(nodes, headline):
    assert facts_of(data(*nodes)).article.get("headline") == headline


def test_only_scripts_of_json_ld_describe_the_page():
    other = json.dumps({"@type": "NewsArticle", "headline": "Ferry fares"})
    facts = facts_of(f'<script type="application/json">{other}</script><script type="application/ld+json"></script>')
    assert (facts.article, facts.says_article) == ({}, False)
    assert facts_of('<meta property="og:type" content="Article">').says_article


def test_a_page_with_data_without_end_is_read_only_so_far():
    assert len(facts_of(data([{"n": n} for n in range(50_000)])).nodes) < 10_000


FIRST_TEXTS = [
    # how sites write one name
    ("The Velm Bugle", "The Velm Bugle"),
    ([" ", "The Velm Bugle"], "The Velm Bugle"),
    ({"@type": "Organization", "name": ["The Velm Bugle"]}, "The Velm Bugle"),
    ({"@value": "The Velm Bugle", "@language": "en"}, "The Velm Bugle"),
    ([{"url": "https://bugle.example"}, "The Velm Bugle"], "The Velm Bugle"),
    ("Velm &amp; Otterby", "Velm & Otterby"),  # escaped twice
    (7, None),
    (None, None),
    ({"name": {"name": "The Velm Bugle"}}, None),
]


@pytest.mark.parametrize(("value", "text"), FIRST_TEXTS)
def test_the_text_of_a_property(value, text):
    assert json_ld.first_text(value) == text


def test_a_reference_stands_for_the_node_that_has_the_name():
    nodes = [{"@id": "#ana", "url": "https://bugle.example/ana"}, ORGANIZATION, PERSON]
    assert json_ld.resolve_reference({"@id": "#ana"}, nodes) is PERSON
    assert json_ld.resolve_reference({"@id": "#bo"}, nodes) == {"@id": "#bo"}
    named = {"@id": "#ana", "name": "A. Ruiz"}
    assert json_ld.resolve_reference(named, nodes) is named
    assert json_ld.resolve_reference("Ana Ruiz", nodes) == "Ana Ruiz"


META = [
    # empty elements are as good as none
    ('<meta property="og:description" content=" "><meta name="description" content="A bridge.">', "A bridge."),
    ('<meta name="Description" content="A bridge.">', "A bridge."),
    ('<meta itemprop="description" content="A bridge.">', "A bridge."),
    ('<meta content="A ferry."><meta name="twitter:description" content="A bridge.">', "A bridge."),
    ('<meta property="og:description" content="First."><meta property="og:description" content="Second.">', "First."),
    (
        data({"@type": "Article", "description": "A bridge."}) + '<meta name="description" content="A ferry.">',
        "A bridge.",
    ),
]


@pytest.mark.parametrize(("head", "description"), META)
def test_meta_elements(head, description):
    assert metadata(head).description == description


LANGUAGES = [
    ('<html lang="en">', "en"),
    ('<html lang="de-at">', "de-AT"),
    ('<html xml:lang="pt_BR">', "pt-BR"),
    ('<html lang="zh-hant-tw">', "zh-Hant-TW"),
    ('<html lang=""><meta property="og:locale" content="de_AT">', "de-AT"),
    ('<html lang="English">' + data({"@type": "Article", "inLanguage": "fi"}), "fi"),
    ('<html lang="{{ lang }}"><meta http-equiv="Content-Language" content="fi">', "fi"),  # a template left unfilled
    ("<html>", None),
]


@pytest.mark.parametrize(("html", "language"), LANGUAGES)
def test_language(html, language):
    assert read(html + "<p>The council of Velm met.</p>").metadata.language == language


ADDRESSES = [
    ('<link rel="canonical" href="/news/bridge-1">', "https://bugle.example/news/bridge-1"),
    (
        '<link rel="canonical" href="javascript:void(0)"><meta property="og:url" content="/b">',
        "https://bugle.example/b",
    ),
    ("", "https://bugle.example/news/bridge"),
]


@pytest.mark.parametrize(("head", "address"), ADDRESSES)
def test_canonical_address(head, address):
    assert metadata(head).canonical_url == address


PUBLISHERS = [
    (data(PERSON, ORGANIZATION), "The Velm Bugle"),  # the first name in the data may be a person's
    (data(PERSON), None),
    ('<meta name="application-name" content="www.bugle.example">' + data(ORGANIZATION), "The Velm Bugle"),
    ('<meta property="og:site_name" content="Bugle">' + data(ORGANIZATION), "Bugle"),
]


@pytest.mark.parametrize(("head", "publisher"), PUBLISHERS)
def test_publisher(head, publisher):
    assert metadata(head).publisher == publisher


def test_many_h1_elements_are_those_of_other_stories():
    teasers = "".join(f"<h1>Story {number} of the day</h1>" for number in range(40))
    assert len(facts_of(page("", after=teasers)).headlines) < 20
