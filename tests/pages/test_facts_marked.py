"""Authors and dates of pages whose data says nothing of them: as their elements mark, and their lines print them."""

import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, data, page, read, texts

DAY = "2025-04-28"


def authors(html, url="https://bugle.example/news/bridge"):
    return [author.name for author in read(html, url).metadata.authors]


def day(html, url="https://bugle.example/news/bridge"):
    published = read(html, url).metadata.published
    return published and published.date


BY = '<a href="/author/ana">Ana Ruiz</a>'
# Between headline and text; the author is Ana Ruiz.
BYLINES = {
    "a date before": "<p>Posted on April 28, 2025 by Ana Ruiz</p>",
    "a date before, and no more": "<p>April 28, 2025 by Ana Ruiz</p>",
    "a date before a label": "<p>Published: 28.04.2025 | Author: Ana Ruiz</p>",
    "a weekday and a time before": "<p>Montag, 28. April 2025, 10:15 Uhr – Von Ana Ruiz</p>",
    "all in capitals, a date behind": "<p>VON ANA RUIZ am 28. April 2025</p>",
    "a date and a time behind": "<p>By Ana Ruiz on April 28, 2025 at 3:46 PM</p>",
    "a section and comments behind": f"<p>Posted by {BY} in <a href='/r'>Roads</a> on 28 April 2025. 3 Comments</p>",
    "sections behind a comma": "<p>By Ana Ruiz, in News, Business, Roads</p>",
    "a class and a date": "<p class='byline'>Ana Ruiz, 28. April 2025</p>",
    "a class and a bar": "<p class='byline'>Ana Ruiz | April 28, 2025</p>",
    "a class around inline parts": "<p><span class='author vcard'><a class='url fn'>Ana Ruiz</a></span></p>",
    "a class beside a date": "<p><span class='author'>Ana Ruiz</span> <span class='date'>28.04.2025</span></p>",
    "no space before the date": "<p class='meta'><span class='author'>Ana Ruiz</span><span>April 28, 2025</span></p>",
    "no space before role and time": (
        "<div class='byline'><a href='/a'>Ana Ruiz</a><span>Staff Writer</span><time>10:15</time></div>"
    ),
    "a name above a date": "<p>Ana Ruiz</p><p>28 April 2025</p>",
    "a common given name beside a date": "<p>Ana Ruiz | 28.04.2025 - Updated: 28.04.2025</p>",
    "printed twice": "<p class='byline'>Ana Ruiz Ana Ruiz</p>",
    "a role in another language": "<p class='byline'>Ana Ruiz Redakteurin</p>",
    "with an agency": "<p>Von Ana Ruiz mit AFP</p>",
    "the kind of text": "<p>Ein Gastbeitrag von Ana Ruiz</p>",
    "a label with a colon": "<p>Redacción: Ana Ruiz</p>",
    "a role behind a comma": "<p>Ana Ruiz, Staff Writer</p>",
    "a date between name and sections": "<p>by <b>Ana Ruiz</b> | Apr 28, 2025 | <a>News</a>, <a>Top</a></p>",
    "her address of mail": "<p class='byline'>Ana Ruiz ana@bugle.example</p>",
    "a label in an element of its own": f"<div><span>By</span><div>{BY}</div></div><p>28 April 2025</p>",
    "the author's address alone": f"<div class='m3'>{BY}</div>",
    "an address among others": f"<ul><li><a href='/roads'>Roads</a></li><li>{BY}</li></ul>",
    "several properties": "<p itemprop='author creator'><b itemprop='name'>Ana Ruiz</b>, 28 April 2025</p>",
    "a relation among others": "<p><a rel='author nofollow' href='/a'>Ana Ruiz</a></p>",
    "name in capitals, by class": "<p class='author'>ANA RUIZ</p>",
    "a link to all that she wrote": "<p><a rel='author' href='/a'>View all posts by Ana Ruiz →</a></p>",
    "a link to write to her": "<p class='byline'>Ana Ruiz <a href='mailto:ana@bugle.example'>Email the author</a></p>",
    "a button beside": "<div class='author'><a href='/a'>Ana Ruiz</a><a href='/f'>Follow</a></div>",
    "a tool for the size of letters": "<div>Text Size <a>A</a> <a>A</a></div><p class='byline'>Ana Ruiz</p>",
    "who made the drawing": (
        "<div class='byline'><span itemprop='author'>By Ana Ruiz</span>"
        "<span itemprop='author'>Illustration by Bo Lind</span></div>"
    ),
}


@pytest.mark.parametrize("byline", BYLINES.values(), ids=BYLINES.keys())
def test_the_author_of_a_printed_byline(byline):
    found = authors(page(article(), before=byline))
    assert [name.title() for name in found] == ["Ana Ruiz"]


STORY = "<h3><a href='/x'>Ferry fares of Tarnau to rise</a></h3>"
BESIDE = {
    "comments": "<ol id='comments'><li><cite itemprop='author'>toddball</cite><p>I cross it daily.</p></li></ol>",
    "a teaser": f"<article>{STORY}<p>By <a rel='author' href='/b'>Bo Lind</a></p></article>",
    "a teaser that is one link": f"<a href='/x'><h3>Ferry fares to rise</h3></a><div class='related'>{BY}</div>",
    "a list of what is read": "<ul class='most-read'><li>Ferry fares <span class='author'>Bo Lind</span></li></ul>",
    "columnists": "".join(f"<p class='author'>{name} Lind</p>" for name in ("Bo", "Ida", "Per", "Eva", "Max")),
    "a related story": "<div class='related-posts'><a rel='author' href='/b'>Bo Lind</a></div>",
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE.keys())
def test_authors_of_comments_and_other_stories(beside):
    assert authors(page(article(), after=beside)) == []
    assert authors(page(article(), before="<p>By <a rel='author'>Cem Tekin</a></p>", after=beside)) == ["Cem Tekin"]


BEHIND = {
    "in a footer": "<footer>By Ana Ruiz</footer>",
    "in a footer by class": "<footer class='entry-footer'><span class='author vcard'>Ana Ruiz</span></footer>",
    "in the last line": "<p>Von Ana Ruiz</p>",
    "in a box with her life": (
        "<div class='author-box'><a rel='author' href='/a'>Ana Ruiz</a><p>She covers the valley for us.</p></div>"
    ),
}


@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND.keys())
def test_an_author_behind_the_text(behind):
    assert authors(page(article(), after=behind)) == ["Ana Ruiz"]


# What the page's data has, against "By Ana Ruiz" in print.
AGAINST_PRINT = {
    "a part of an address": "ana.ruiz",
    "another part of an address": "redaktion-velm",
    "nobody": ["null", "undefined", "admin"],
    "the house": "Velm Media Group",
    "a department": "Bugle News Desk",
    "surname first": "Ruiz, Ana",
    "a sentence about her": "Ana Ruiz is a reporter who covers roads and rivers.",
    "a sentence in German": "Ana Ruiz ist Redakteurin der Velmer Zeitung",
}


@pytest.mark.parametrize("author", AGAINST_PRINT.values(), ids=AGAINST_PRINT.keys())
def test_the_printed_person_and_the_data(author):
    head = data({"@type": "NewsArticle", "headline": HEADLINE, "author": author})
    assert authors(page(article(), head=head, before="<p>By Ana Ruiz</p>")) == ["Ana Ruiz"]


def test_a_meta_element_that_agrees_with_the_print_goes_before_one_that_does_not():
    head = '<meta name="author" content="Harbour Lund"><meta property="article:author" content="Ana Ruiz">'
    assert authors(page(article(), head=head, before="<p>By Ana Ruiz</p>")) == ["Ana Ruiz"]


# Where a page prints its day that states none.
PRINTED = {
    "a heading above": (f"<h2 class='date-header'>Monday, April 28, 2025</h2><h3>{HEADLINE}</h3>{article()}"),
    "behind the text": f"<h1>{HEADLINE}</h1>{article()}<span>28 April 2025</span>",
    "behind the text, labelled": f"<h1>{HEADLINE}</h1>{article()}<p>Published: 28.04.2025</p>",
    "within the headline": f"<h1>{HEADLINE} <span>28.04.2025</span></h1>{article()}",
    "at the headline's beginning": f"<h1>28.04.2025: {HEADLINE}</h1>{article()}",
    "no headline": f"<p>28 April 2025</p>{article()}",
    "Hungarian": f"<h1>{HEADLINE}</h1><p>2025. 04. 28. 11:27</p>{article()}",
    "behind the text, linked": (
        f"<h1>{HEADLINE}</h1>{article()}<footer>Posted on <a href='/x'>April 28, 2025</a></footer>"
    ),
    "behind the text, in a sentence": (
        f"<h1>{HEADLINE}</h1>{article()}<p>This entry was posted on Monday, April 28th, 2025 and filed under News.</p>"
    ),
    "a part of the headline without a space": f"<h1>{HEADLINE}<small>28. April 2025</small></h1>{article()}",
    "an element of the site's own": (
        f"<h1>{HEADLINE}</h1><relative-time datetime='2025-04-28T10:15:00Z'>3 days ago</relative-time>{article()}"
    ),
    "an attribute": f"<h1>{HEADLINE}</h1><span class='date' data-date='2025-04-28'>3 days ago</span>{article()}",
    "a title": f"<h1>{HEADLINE}</h1><abbr class='published' title='2025-04-28T10:15:00'>Monday</abbr>{article()}",
    "a number of seconds": f"<h1>{HEADLINE}</h1><span class='timestamp' data-time='1745835300'>now</span>{article()}",
    "its label behind another day": (
        f"<h1>{HEADLINE}</h1><p>Updated 30 April 2025 | Published 28 April 2025</p>{article()}"
    ),
    "first published": f"<h1>{HEADLINE}</h1><p>30 April 2025</p><p>First published on 28 April 2025</p>{article()}",
    "below the site's own day": f"<p>30 April 2025</p><h1>{HEADLINE}</h1><p>28 April 2025</p>{article()}",
    "beside a teaser's": (
        f"<h1>{HEADLINE}</h1><p>28 April 2025</p>{article()}"
        "<div class='related'><h3><a href='/x'>Ferry fares</a></h3><time datetime='2025-05-09'>9 May</time></div>"
    ),
    "beside a day that the story tells of": (
        f"<h1>{HEADLINE}</h1><p>28 April 2025</p>{article()}<p>The bridge was opened on <time datetime='1935-08-14'>"
        "August 14, 1935</time> by the mayor of the day, whose speech lasted an hour.</p>"
    ),
    "Arabic": f"<h1>{HEADLINE}</h1><p>الاثنين، 28 أبريل 2025 - 12:09 م</p>{article()}",
    "Levantine": f"<h1>{HEADLINE}</h1><p>٢٨ نيسان ٢٠٢٥</p>{article()}",
    "Persian": f"<h1>{HEADLINE}</h1><p>۸ اردیبهشت ۱۴۰۴</p>{article()}",
    "Persian in numbers": f"<h1>{HEADLINE}</h1><p>۱۴۰۴/۰۲/۰۸</p>{article()}",
    "Urdu": f"<h1>{HEADLINE}</h1><p>28 اپریل 2025</p>{article()}",
    "Hebrew": f"<h1>{HEADLINE}</h1><p>28 באפריל 2025</p>{article()}",
    "Hindi": f"<h1>{HEADLINE}</h1><p>२८ अप्रैल २०२५</p>{article()}",
    "Bengali": f"<h1>{HEADLINE}</h1><p>২৮ এপ্রিল ২০২৫</p>{article()}",
    "Thai": f"<h1>{HEADLINE}</h1><p>28 เม.ย. 2568</p>{article()}",
}


@pytest.mark.parametrize("body", PRINTED.values(), ids=PRINTED.keys())
def test_the_day_that_a_page_prints(body):
    assert day(f"<html><head><title>{HEADLINE}</title></head><body><main>{body}</main></body></html>") == DAY


@pytest.mark.parametrize(
    ("language", "found"), [("en-US", "2025-04-05"), ("en_us", "2025-04-05"), ("en-GB", "2025-05-04")]
)
def test_the_language_of_a_page_tells_the_month(language, found):
    assert day(f"<html lang='{language}'><h1>{HEADLINE}</h1><p>04/05/2025</p>{article()}</html>") == found


def test_the_printed_day_goes_before_the_stamps_of_other_stories():
    other = "<p><time datetime='2025-05-09T10:00:00Z'>9 May</time></p>"
    assert day(page(article(), before="<p>28 April 2025</p>", after=other)) == DAY
    own = "<div class='teaser'><time datetime='2025-04-28T10:15:00+02:00'>28 April 2025, 10:15</time></div>"
    published = read(page(article(), before=own, after=other)).metadata.published
    assert published.datetime == "2025-04-28T10:15:00+02:00"


def test_abbreviated_months_end_no_sentence():
    line = "<p>Publié le 28 avr. 2025 à 08:01 Mis à jour le 29 avr. 2025 à 09:06</p>"
    metadata = read(page(article(), before=line)).metadata
    assert (metadata.published.date, metadata.modified.date) == (DAY, "2025-04-29")


LOCAL = [
    # the printed day is the day, its time of day tells the offset
    ("28 April 2025, 10:15 p.m.", "2025-04-29T02:15:00Z", (DAY, "2025-04-28T22:15:00-04:00")),
    ("28 April 2025", "2025-04-29T02:15:00Z", (DAY, "2025-04-29T02:15:00Z")),
    ("29 April 2025, 04:15", "2025-04-28T22:15:00+00:00", ("2025-04-29", "2025-04-29T04:15:00+06:00")),
    # another day's
    ("27 April 2025", "2025-04-29T02:15:00Z", ("2025-04-29", "2025-04-29T02:15:00Z")),
    ("28 April 2025, 06:00", "2025-04-29T10:32:24Z", ("2025-04-29", "2025-04-29T10:32:24Z")),
    # a stamp with an offset is the local day already
    ("28 April 2025", "2025-04-29T02:15:00+02:00", ("2025-04-29", "2025-04-29T02:15:00+02:00")),
]


@pytest.mark.parametrize(("printed", "stamp", "found"), LOCAL)
def test_a_stamp_of_greenwich_beside_the_printed_local_day(printed, stamp, found):
    head = f'<meta property="article:published_time" content="{stamp}">'
    published = read(page(article(), head=head, before=f"<p>{printed}</p>")).metadata.published
    assert (published.date, published.datetime) == found


def test_the_page_s_node_tells_what_no_article_s_does():
    nodes = {"@graph": [
        {"@type": "WebPage", "datePublished": f"{DAY}T08:15:00+00:00", "author": {"@id": "#ana"}},
        {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"},
    ]}  # fmt: skip
    html = page(article(), head=data(nodes))
    assert (day(html), authors(html)) == (DAY, ["Ana Ruiz"])


def test_the_last_change_as_it_is_printed():
    changed = (
        "<time itemprop='dateModified' datetime='2025-04-29T19:20:45+02:00'>28/04/2025 | Actualizado 29/04/2025</time>"
    )
    document = read(page(article(), before=f"<div>{changed}</div>"))
    assert document.metadata.published.date == DAY
    assert document.metadata.modified.datetime == "2025-04-29T19:20:45+02:00"
    document = read(page(article(), before="<p>28 April 2025 | Updated 9:01 a.m. ET Apr. 30, 2025</p>"))
    assert document.metadata.modified.datetime == "2025-04-30T09:01:00-04:00"


def test_inline_parts_side_by_side_are_words_apart():
    document = read(page(article(), before="<p class='byline'><b>By Ana Ruiz</b><span>Reporter</span></p>"))
    assert texts(document, "byline") == ["By Ana Ruiz Reporter"]
    assert PARAGRAPHS[0] in document.text
