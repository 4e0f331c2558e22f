import json

import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, page, read, texts
from newsjson.parsers.pages.facts import authors, json_ld
from newsjson.parsers.pages.facts.dates import read_page_stamp


def data(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def metadata(head="", before="", **fields):
    return read(page(article(), head=(data(**fields) if fields else "") + head, before=before)).metadata


HEADLINES = [
    ("", {}, HEADLINE),  # the h1; the title has the site's name behind it
    ('<meta property="og:title" content="Velm argues over its old bridge | Bugle">', {}, HEADLINE),
    ("", {"headline": HEADLINE}, HEADLINE),
    ("", {"headline": "Bridges: Velm argues over its old bridge"}, HEADLINE),  # a kicker before it
    # what the page shows, and states somewhere else, too
    ('<meta property="og:title" content="The bridge that parts Velm">', {"headline": HEADLINE}, HEADLINE),
    (f'<meta property="og:title" content="{HEADLINE}">', {"headline": "The bridge that parts Velm"}, HEADLINE),
    # what the data and the meta elements agree on
    (
        '<meta property="og:title" content="The bridge that parts Velm">',
        {"headline": "The bridge that parts Velm"},
        "The bridge that parts Velm",
    ),
    # behind it the section's and the site's names, with wide signs, too
    (f'<meta name="headline" content="{HEADLINE}"><meta property="og:title" content="Bugle">', {}, HEADLINE),
    (f'<meta property="og:title" content="{HEADLINE}｜Bugle Web">', {}, HEADLINE),
    (f'<meta property="og:title" content="{HEADLINE}：Bugle Web">', {}, HEADLINE),
    (
        '<meta property="og:title" content="The Velm Bugle"><meta property="og:site_name" content="The Velm Bugle">',
        {},
        HEADLINE,
    ),
    ('<meta property="article:section" content="Valley">', {"headline": f"{HEADLINE} - Valley"}, HEADLINE),
    (
        '<meta property="og:title" content="Bridges: Should the old one over the Orn be repaired">',
        {"headline": "Velm - Should the old one over the Orn be repaired"},
        "Should the old one over the Orn be repaired",
    ),
]


@pytest.mark.parametrize(("head", "fields", "headline"), HEADLINES)
def test_headline(head, fields, headline):
    assert metadata(head, **fields).headline == headline


def test_the_headline_that_the_page_shows_goes_before_an_h1_in_the_path_of_links():
    shown = "Two hundred people, one bridge"
    text = f"""<title>{HEADLINE} - The Velm Bugle</title>{data(headline=shown)}
        <meta property="og:title" content="{HEADLINE}"><nav><ul><li>News</li><li><h1>{HEADLINE}</h1></li></ul></nav>
        <article><h2><span>Velm</span> <span>{shown}</span></h2><p class="byline">By Ana Ruiz</p>
        <p>28 April 2025, 10.15</p>{article()}</article>"""
    document = read(text)
    assert document.metadata.headline == shown
    assert texts(document, "byline", "timestamp") == ["By Ana Ruiz", "28 April 2025, 10.15"]
    assert texts(document, "body") == list(PARAGRAPHS)


def test_a_headline_right_below_the_one_for_search_engines_is_the_printed_one():
    text = page(article(), head='<meta property="og:title" content="Two hundred people, one bridge">')
    document = read(text.replace("</h1>", "</h1><h2>Velm: Two hundred people, one bridge</h2>"))
    assert document.metadata.headline == "Two hundred people, one bridge"


@pytest.mark.parametrize("other", ["Log in", "The Velm Bugle", "Sport"])  # what other h1 elements hold
def test_the_first_h1_is_not_always_the_headline(other):
    document = read(
        page(article(), before='<p class="byline">By Ana Ruiz</p>').replace("<main>", f"<h1>{other}</h1><main>")
    )
    assert document.metadata.headline == HEADLINE
    assert texts(document, "byline") == ["By Ana Ruiz"]


STAMPS = [
    ("2025-04-28T10:15:00Z", "2025-04-28", "2025-04-28T10:15:00Z"),
    ("2025-04-28T23:15:00-07:00", "2025-04-28", "2025-04-28T23:15:00-07:00"),  # the day of its own offset
    ("2025-04-28 10:15:09 +0200", "2025-04-28", "2025-04-28T10:15:09+02:00"),
    ("2025-04-28T10:15:09.123456789+02", "2025-04-28", "2025-04-28T10:15:09.123456+02:00"),
    ("2025-04-28T10:15", "2025-04-28", None),  # no offset, no instant
    ("2025-04-28", "2025-04-28", None),
    ("28 April 2025", "2025-04-28", None),
]


@pytest.mark.parametrize(("text", "date", "datetime"), STAMPS)
def test_stamps(text, date, datetime):
    stamp = read_page_stamp(text)
    assert (stamp.text, stamp.date, stamp.datetime) == (text, date, datetime)


@pytest.mark.parametrize("text", ["", None, "2025-13-45", "soon", "2025", "0000-00-00T00:00:00Z", "123456789"])
def test_what_is_no_stamp(text):
    assert read_page_stamp(text) is None


def test_an_offset_stated_elsewhere_completes_the_stamp():
    head = '<meta property="article:published_time" content="2025-04-28T10:15:00+02:00">'
    stamp = metadata(head, datePublished="2025-04-28T10:15:00", headline=HEADLINE).published
    assert stamp.datetime == "2025-04-28T10:15:00+02:00"


@pytest.mark.parametrize(
    ("stated", "datetime"),
    [("2025-04-28T10:15", "2025-04-28T10:15:00+02:00"), ("28 April 2025 10:15", "2025-04-28T10:15:00+02:00")],
)
def test_the_offset_of_the_same_day_completes_a_time_of_day(stated, datetime):
    published = metadata(datePublished=stated, dateModified="2025-04-28T12:00:00+02:00", headline=HEADLINE).published
    assert (published.text, published.datetime) == (stated, datetime)
    other_day = metadata(datePublished=stated, dateModified="2025-11-28T12:00:00+01:00", headline=HEADLINE).published
    assert other_day.datetime is None


HINTS = [
    ('<script>var state = {"publishedAt": "2025.04.28 10:15"}</script>', "2025.04.28 10:15"),
    (r'<script>self.push("{\"deployDt\":\"2025-04-28\"}")</script>', "2025-04-28"),
    ('<link rel="canonical" href="https://bugle.example/2025/04/28/bridge">', "2025-04-28"),
]


@pytest.mark.parametrize(("head", "text"), HINTS)
def test_dates_of_pages_that_state_none(head, text):
    published = metadata(head).published
    assert (published.text, published.date) == (text, "2025-04-28")


def test_a_date_at_the_end_of_the_title():
    html = page(article()).replace("The Velm Bugle</title>", "The Velm Bugle | 28.04.2025</title>")
    assert read(html).metadata.published.date == "2025-04-28"


def test_dates_from_time_elements_and_from_the_page():
    assert metadata(before='<time datetime="2025-04-28T10:15:00Z">today</time>').published.date == "2025-04-28"
    printed = metadata(before="<p class='meta'>Published on 28 April 2025</p>").published
    assert (printed.date, printed.text) == ("2025-04-28", "28 April 2025")


AUTHORS = [
    ([{"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Person", "name": "Bo Lind"}], ["Ana Ruiz", "Bo Lind"]),
    ("Ana Ruiz and Bo Lind", ["Ana Ruiz", "Bo Lind"]),
    ("By Ana Ruiz (aru)", ["Ana Ruiz"]),
    ("Por Ana Ruiz y Bo Lind", ["Ana Ruiz", "Bo Lind"]),
    ("Ana Ruiz y Soto", ["Ana Ruiz y Soto"]),  # one person
    ([["Ana Ruiz"], {"givenName": "Bo", "familyName": "Lind"}], ["Ana Ruiz", "Bo Lind"]),
    ({"name": ["Ana Ruiz", "Ana Ruiz"]}, ["Ana Ruiz"]),
    ("https://bugle.example/ana", []),
    ("ana.ruiz@bugle.example", []),
    (None, []),
]


@pytest.mark.parametrize(("stated", "names"), AUTHORS)
def test_authors(stated, names):
    assert [author.name for author in metadata(author=stated, headline=HEADLINE).authors] == names


def test_roles_behind_names():
    (author,) = authors.split_byline("Von Ana Ruiz, Redakteurin für Verkehr")
    assert (author.name, author.role) == ("Ana Ruiz", "Redakteurin für Verkehr")


def test_a_printed_byline_goes_before_the_publisher():
    fields = {"author": {"@type": "Organization", "name": "The Velm Bugle"}, "headline": HEADLINE}
    head = '<meta property="og:site_name" content="The Velm Bugle">'
    found = metadata(head, before="<p class='byline'>By Ana Ruiz</p>", **fields)
    assert [author.name for author in found.authors] == ["Ana Ruiz"]
    assert [author.name for author in metadata(head, **fields).authors] == ["The Velm Bugle"]


PUBLISHERS = [
    ({"publisher": {"@id": "#org"}}, "The Velm Bugle"),  # refers to a node of its own
    ({"publisher": {"name": "https://bugle.example"}}, "The Velm Bugle"),  # an address is no name
    ({}, "The Velm Bugle"),
]


@pytest.mark.parametrize(("fields", "name"), PUBLISHERS)
def test_publishers(fields, name):
    node = json.dumps({"@type": "Organization", "@id": "#org", "name": "The Velm Bugle"})
    head = f'<script type="application/ld+json">{node}</script>'
    assert metadata(head, headline=HEADLINE, **fields).publisher == name


def test_publisher_section_language_and_address():
    found = metadata(
        '<link rel="canonical" href="/news/bridge-1"><meta property="og:locale" content="de_AT">',
        publisher={"@type": "Organization", "name": "The Velm Bugle"},
        articleSection=["Valley"],
        headline=HEADLINE,
    )
    assert (found.publisher, found.section, found.language) == ("The Velm Bugle", "Valley", "en")
    assert found.canonical_url == "https://bugle.example/news/bridge-1"


BROKEN = [
    ('{"a": 1,}', [{"a": 1}]),
    ('<!-- {"a": 1} -->', [{"a": 1}]),
    ('//<![CDATA[\n{"a": 1}\n//]]>', [{"a": 1}]),
    ('{"a": "line\nbreak"}', [{"a": "line\nbreak"}]),
    ('{"a": 1} {"b": 2};', [{"a": 1}, {"b": 2}]),
    ("{&quot;a&quot;: 1}", [{"a": 1}]),
    ('{"a": ', []),
    ("", []),
    ("[" * 100_000, []),
]


@pytest.mark.parametrize(("text", "values"), BROKEN)
def test_broken_json_ld(text, values):
    assert json_ld.parse_script(text) == values


def test_graphs_arrays_and_several_types():
    graph = {"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["Article", "NewsArticle"], "headline": HEADLINE}]}
    head = f'<script type="application/ld+json">[{json.dumps(graph)}]</script>'
    assert metadata(head).headline == HEADLINE
