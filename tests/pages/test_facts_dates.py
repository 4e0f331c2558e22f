"""When a page's article was published and changed; and what stands between its headline and its text."""

import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, data, facts_of, page, read, texts
from newsjson.parsers.pages.facts.date_hints import date_in_address, date_in_title
from newsjson.parsers.pages.facts.dates import find_modified, find_published, read_page_stamp
from newsjson.parsers.pages.facts.head import Head


def published(html, url="https://bugle.example/news/bridge"):
    stamp = find_published(facts_of(html, url), Head())
    return stamp and (stamp.datetime or stamp.date)


DAY, INSTANT = "2025-04-28", "2025-04-28T14:35:50+02:00"


STAMPS = [
    ("2025-04-28 14:45:50 +02:00", "2025-04-28T14:45:50+02:00"),
    ("2025-04-28T14:45:50,5Z", "2025-04-28T14:45:50.5Z"),
    ("2025-04-28T23:59:60Z", "2025-04-28T23:59:00Z"),  # a leap second
    ("2025-04-28T14:45 UTC", "2025-04-28T14:45:00Z"),
    ("2025-04-28T24:00:00Z", DAY),  # no time of day
    ("2025-04-28T14:75:00Z", DAY),
    ("0001-01-01T00:00:00Z", None),  # databases write these for no date at all
    ("9999-12-31T23:59:59Z", None),
    ("2025-02-30T10:00:00Z", None),
]


@pytest.mark.parametrize(("text", "read_as"), STAMPS)
def test_stamps_of_databases(text, read_as):
    stamp = read_page_stamp(text)
    assert (stamp and (stamp.datetime or stamp.date)) == read_as


OTHER_DAY = "2025-05-09T08:00:00Z"
MARKED = '<time>Today</time><time datetime="2025-05-09">9 May</time>'
# Where the date stands, the most trusted place first; each page has a worse one of another day behind it.
STATED = {
    "the article's data": data({"@type": "Article", "datePublished": DAY})
    + f'<meta name="date" content="{OTHER_DAY}">',
    "a meta element": f'<meta name="pubdate" content="{DAY}"><meta name="dc.date" content="{OTHER_DAY}">',
    "a meta element that holds no date": f'<meta name="pubdate" content="soon"><meta name="date" content="{DAY}">',
    "microdata": f'<meta itemprop="datePublished" content="{DAY}"><time datetime="{OTHER_DAY}">then</time>',
    "microdata of an element": f'<b itemprop="datePublished">{DAY}</b><time>{OTHER_DAY}</time>',
    "the data of the page around it": data({"headline": "Page", "datePublished": DAY}) + f"<time>{OTHER_DAY}</time>",
    "a <time> marked as the publication's": f'{MARKED}<time class="Published" datetime="{DAY}">28 April</time>',
    "a <time> with an attribute that says so": f'{MARKED}<time pubdate datetime="{DAY}">28 April</time>',
    "any <time>": f"<time>Today</time><time>{DAY}</time><time datetime='{OTHER_DAY}'>9 May</time>",
    "when it was made": data({"@type": "Article", "dateCreated": DAY}) + f"<title>Velm | {OTHER_DAY[:10]}</title>",
    "a script's state": f'<script>{{"publishDate": "{DAY}"}}</script><title>Velm | {OTHER_DAY[:10]}</title>',
    "the second script": f'<script>var issues = 2;</script><script>{{"issue_date": "{DAY}"}}</script>',
    "the title": f"<title>Rain | {DAY}</title><link rel='canonical' href='https://bugle.example/2025/05/09/rain'>",
}


@pytest.mark.parametrize("html", STATED.values(), ids=STATED.keys())
def test_where_the_date_stands(html):
    assert published(html) == DAY


NO_DATES = [
    data({"@type": "VideoObject", "datePublished": DAY}),  # the video's
    f'<script>{{"expires": "{DAY}"}}</script>',
    "<title>What happened on 28 April 2025 in Velm</title>",
    f"<p>{DAY}</p>",
]


@pytest.mark.parametrize("html", NO_DATES)
def test_dates_of_something_else(html):
    assert published(html) is None


INSTANTS = [
    # the same day with an instant, wherever it stands, says more than the day
    ([DAY, INSTANT], INSTANT),
    ([INSTANT, "2025-04-28T10:00:00Z"], INSTANT),
    ([DAY, OTHER_DAY], DAY),
    ([DAY, OTHER_DAY, INSTANT], INSTANT),
]


@pytest.mark.parametrize(("stamps", "best"), INSTANTS)
def test_an_instant_of_the_same_day(stamps, best):
    assert published("".join(f'<meta name="date" content="{stamp}">' for stamp in stamps)) == best


COMPLETED = [
    # a time of day gets the offset that another stamp of the day has
    ("28 April 2025 14:35", f'<meta name="lastmod" content="{INSTANT}">', "2025-04-28T14:35:00+02:00"),
    ("2025-04-28T14:35:09", f"<time>soon</time><time>{INSTANT}</time>", "2025-04-28T14:35:09+02:00"),
    ("2025-04-28T14:35:09", '<meta name="lastmod" content="2025-04-28T15:00:00Z">', DAY),  # no offset: anywhere
    ("2025-04-28T14:35:09", f'<meta name="lastmod" content="{OTHER_DAY[:-1]}+02:00">', DAY),
    ("2025-04-28T44:35", f'<meta name="lastmod" content="{INSTANT}">', DAY),
    (DAY, f'<meta name="lastmod" content="{INSTANT}">', DAY),
]


@pytest.mark.parametrize(("stated", "head", "instant"), COMPLETED)
def test_an_offset_of_the_same_day(stated, head, instant):
    assert published(data({"@type": "Article", "datePublished": stated}) + head) == instant


def test_when_it_was_changed():
    facts = facts_of(data({"@type": "Article", "dateModified": "soon"}) + f'<meta name="lastmod" content="{INSTANT}">')
    assert find_modified(facts, Head()).datetime == INSTANT
    assert find_modified(facts_of("<p>Velm</p>"), Head()) is None


TITLES = [
    ("Rain in Velm | 28.04.2025", DAY),
    ("28.04.2025", DAY),
    ("Rain in Velm since 28.04.2025 and no end", None),
    ("Rain in Velm", None),
]


@pytest.mark.parametrize(("title", "date"), TITLES)
def test_a_date_at_the_end_of_a_title(title, date):
    found = date_in_title(title)
    assert (found and found.date) == date


URLS = [
    ("https://bugle.example/20250428/rain", DAY),
    ("https://bugle.example/2025-04-28-rain.html?seen=2024-01-01", DAY),
    ("https://bugle.example/2025/02/31/moved/2025/04/28/rain", DAY),  # there is no such day
    ("https://bugle.example/rain?date=2025-04-28", None),
    ("https://bugle.example/news/120250428", None),  # a number
    (None, None),
]


@pytest.mark.parametrize(("url", "date"), URLS)
def test_the_day_that_an_address_names(url, date):
    found = date_in_address(url)
    assert (found and found.date) == date


def test_the_canonical_address_goes_before_the_one_that_was_asked_for():
    link = '<link rel="canonical" href="https://bugle.example/2025/04/28/rain">'
    assert published(link, "https://bugle.example/2025/05/09/rain") == DAY
    assert published("<p>Velm</p>", "https://bugle.example/2025/04/28/rain") == DAY


def head_of(before="", above="", below=""):
    """Return byline and dates of a page with parts above its headline and between it and the text."""
    html = page(below + article(), before=before).replace("<h1>", f"{above}<h1>")
    document = read(html)
    return texts(document, "byline"), texts(document, "timestamp")


PRINTED = "28 April 2025, 10:15"
PROSE = "<p>The bridge is old. It was built when the valley had no other way across the river Orn.</p>"
HEADS = {
    "a byline and a date": ("<p>By Ana Ruiz</p><p>28 April 2025, 10:15</p>", (["By Ana Ruiz"], [PRINTED])),
    "in one line": ("<p>By Ana Ruiz, 28 April 2025</p>", ([], ["By Ana Ruiz, 28 April 2025"])),
    "an address": ("<address>Ana Ruiz</address>", (["Ana Ruiz"], [])),
    "a class on the line": ("<p class='author'>Ana Ruiz</p>", (["Ana Ruiz"], [])),
    "a class two parts up": ("<div class='author'><div><p>Ana Ruiz</p></div></div>", (["Ana Ruiz"], [])),
    "a class far up": ("<div class='author'><div><div><p>Ana Ruiz</p></div></div></div>", ([], [])),
    "a class, in other letters": ("<p class='byline'>김민수 기자</p>", (["김민수 기자"], [])),
    "a section in a byline's box": ("<p class='author'>VELM</p>", ([], [])),
    "a button there": ("<p class='author'>follow</p>", ([], [])),
    "a heading there": ("<div class='author'><h3>Ana Ruiz</h3></div>", ([], [])),
    "a sentence there": ("<p class='author'>Ana Ruiz writes from Velm.</p>", ([], [])),
    "a number of readers": ("<p class='author'>Read 250 times</p>", ([], [])),
    "a list of dates and names": (
        "<ul><li>By Ana Ruiz</li><li>28 April 2025</li></ul>",
        (["By Ana Ruiz"], ["28 April 2025"]),
    ),
    "a short standfirst before them": ("<h2>Nobody agrees</h2><p>By Ana Ruiz</p>", (["By Ana Ruiz"], [])),
    "a quarter of an hour of prose with a date": (
        "<p>The bridge has been closed since 28 April 2025. Nobody knows for how long it will stay so.</p>",
        ([], []),
    ),
    "a long line with a date": (
        f"<p>{'The bridge of Velm, closed for the flood ' * 2}since 28 April 2025</p>",
        ([], []),
    ),
}


@pytest.mark.parametrize(("before", "found"), HEADS.values(), ids=HEADS.keys())
def test_what_stands_between_headline_and_text(before, found):
    assert head_of(before) == found


def test_the_head_ends_where_the_text_begins():
    assert head_of(below=f"{PROSE}<p>By Ana Ruiz</p><p>28 April 2025</p>") == ([], [])
    teaser = "<ul><li>The ferry of Tarnau is to run all night long, the council of the town said on Monday.</li></ul>"
    assert head_of(below=f"{teaser}<p>By Ana Ruiz</p>") == (["By Ana Ruiz"], [])


def test_a_date_may_stand_right_above_the_headline_and_a_name_may_not():
    assert head_of(above="<p>28 April 2025</p>") == ([], ["28 April 2025"])
    assert head_of(above="<p>By Ana Ruiz</p>") == ([], [])
    far = "".join(f"<p>Region {name}</p>" for name in ("North", "South", "East", "West", "Centre"))
    assert head_of(above="<p>28 April 2025</p>" + far) == ([], [])


def test_the_first_block_of_a_page_may_be_its_date():
    html = f"<title>{HEADLINE}</title><p>28 April 2025</p><h1>{HEADLINE}</h1>{article()}"
    assert read(html).metadata.published.date == DAY


def test_the_first_printed_date_counts():
    document = read(page(article(), before="<p>28 April 2025</p><p>Updated 9 May 2025</p>"))
    assert document.metadata.published.date == DAY


def test_a_picture_s_text_is_no_byline():
    figure = "<figure><img src='/b.jpg'><figcaption>By Ana Ruiz</figcaption></figure>"
    assert head_of(figure)[0] == []


def test_a_page_without_a_headline_or_without_an_article_has_no_head():
    for html in (f"<p>28 April 2025</p>{article()}", f"<h1>{HEADLINE}</h1><p>28 April 2025</p>"):
        assert texts(read(html), "timestamp", "byline") == []
    assert PARAGRAPHS[0] in read(f"<p>28 April 2025</p>{article()}").text
