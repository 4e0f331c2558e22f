import json

import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, check, page, read, texts
from newsjson.parsers.pages.body import extractor


def body(document):
    return texts(document, "body", "subheading", "list_item")


def test_paragraphs_headline_and_nothing_else():
    document = read(page(article()))
    check(document)
    assert body(document) == list(PARAGRAPHS)
    assert texts(document, "headline") == [HEADLINE]
    assert document.text.startswith(HEADLINE + "\n\n" + PARAGRAPHS[0])


BESIDE = [
    # what stands among or after the paragraphs of real pages and is none of the article
    '<div class="related"><h3>Related stories</h3><ul><li><a href="/1">Rain floods the market of Tarnau</a></li>'
    '<li><a href="/2">New bakery opens in the old mill</a></li></ul></div>',
    '<p><a href="/3"><strong>Read more: Rain floods the market of Tarnau</strong></a></p>',
    "<p>Read more: <a href='/3'>Rain floods the market of Tarnau</a></p>",
    "<p><em>Les også: <a href='/3'>Regn flommer over markedet</a></em></p>",
    "<p>Advertisement</p>",
    '<div class="newsletter-signup"><h3>The Bugle in your inbox</h3><p>Sign up for our newsletter and get the news of '
    "Velm every morning at seven.</p></div>",
    "<ul><li><a href='/4'>Why bridges in the valley crack in spring</a></li>"
    "<li><a href='/5'>Ferry fares to rise</a></li></ul>",
    # boxes without a telling class: what stands with an invitation goes with it
    '<div class="box"><h3>Get our newsletter</h3><p>The best of Velm, every morning at seven.</p></div>',
    "<section><h3>Subscribe to continue reading</h3><p>Get full access for 1 euro a month.</p></section>",
    "<p>Download our app for the latest news from the valley.</p>",
    '<div class="podcast-player"><p>Listen to this article</p><p>4 min</p></div>',
    '<div class="video-player"><p>Video: The bridge from above</p></div>',
    '<div class="product-card"><h3>Bridge Model Kit 1:100</h3><p>$49.99 at Toys</p><a href="/buy">Buy now</a></div>',
    '<div class="author-bio"><p>Ana Ruiz has written about the valley and its rivers for ten years.</p></div>',
]


@pytest.mark.parametrize("box", BESIDE)
def test_what_is_no_article_text(box):
    document = read(page(article(box)))
    check(document)
    assert body(document) == list(PARAGRAPHS)


def test_what_stands_above_the_headline_is_no_body():
    consent = "We and our 812 partners store information on your device, such as cookies, to personalise what you see."
    document = read(page(article()).replace("<main>", f"<div><h2>Your privacy</h2><p>{consent}</p></div><main>"))
    assert body(document) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "dateline",
    [
        "<div class='source'><cite><span>London</span> <span>CNN</span> &nbsp;—&nbsp; </cite></div>",
        "<div class='source'><cite><span>CNN</span> —</cite></div>",
        "<p class='dateline'>LONDON, April 28 (Reuters) -</p>",
        "<p class='dateline'>LONDON (AP) —</p><figure><img src='a.jpg'><figcaption>The bridge.</figcaption></figure>",
    ],
)
def test_a_dateline_in_an_element_of_its_own_is_body(dateline):
    document = read(page(dateline + article()))
    check(document)
    first, *rest = body(document)
    assert first.endswith(("—", "-"))
    assert rest == list(PARAGRAPHS)


@pytest.mark.parametrize("line", ["London", "CNN", "Updated April 28", "London: the bridge", "CNN Business"])
def test_what_else_stands_above_the_lead_is_no_dateline(line):
    assert body(read(page(f"<div class='source'><cite>{line}</cite></div>" + article()))) == list(PARAGRAPHS)


def test_the_notice_that_the_rest_is_sold_is_no_body():
    document = read(page(article("<p>This article is for subscribers only.</p>")))
    assert "This article is for subscribers only." in body(document)  # a sentence among others
    document = read(page(article() + "<p>This article is for subscribers only.</p>"))
    assert body(document) == list(PARAGRAPHS)


def test_headings_lists_and_quotations_keep_their_roles():
    parts = (
        "<h2>What the engineers say</h2>",
        "<ul><li>The piers have moved by four centimetres since the flood.</li>"
        "<li>The deck can carry cars, but no more lorries.</li></ul>",
        "<blockquote><p>“Nobody wants to be the one who closes the bridge for good,” said the mayor.</p></blockquote>",
    )
    document = read(page(article(*parts)))
    check(document)
    assert texts(document, "subheading") == ["What the engineers say"]
    assert len(texts(document, "list_item")) == 2
    assert texts(document, "body")[2].startswith("“Nobody wants")


def test_a_body_split_around_advertisements_is_one():
    halves = "</div><div class='ad'>Advertisement</div><div class='article-body'>"
    document = read(page(article(halves)))
    assert body(document) == list(PARAGRAPHS)


def test_byline_and_date_above_the_text_are_no_body():
    before = "<p class='byline'>By Ana Ruiz</p><p class='date'>28 April 2025, 10:15</p>"
    document = read(page(article(), before=before))
    check(document)
    assert texts(document, "byline") == ["By Ana Ruiz"]
    assert texts(document, "timestamp") == ["28 April 2025, 10:15"]
    assert body(document) == list(PARAGRAPHS)


def test_the_standfirst_is_the_description():
    lead = "The bridge over the Orn is two hundred years old, and nobody agrees on what should be done with it"
    head = f'<meta name="description" content="{lead}">'
    document = read(page(article(), head=head, before=f'<p class="standfirst">{lead}</p>'))
    assert texts(document, "description") in ([lead], [])
    assert lead not in body(document)
    assert document.metadata.description == lead


def test_who_made_the_story_stands_apart():
    document = read(page(article() + "<p>(Reporting by Ana Ruiz in Velm; editing by Bo Lind)</p>"))
    assert texts(document, "other") == ["(Reporting by Ana Ruiz in Velm; editing by Bo Lind)"]


POSTS = [
    '<blockquote class="twitter-tweet"><p>What a night!</p>— Ana Ruiz (@ana) <a href="/x">May 5</a></blockquote>',
    '<blockquote class="instagram-media"><div>View this post. The bridge at dawn.</div></blockquote>',
    '<blockquote class="bluesky-embed"><p>The bridge stays closed, says the council.</p></blockquote>',
]


@pytest.mark.parametrize("post", POSTS)
def test_embedded_posts_are_no_body(post):
    document = read(page(article(post)))
    check(document)
    assert body(document) == list(PARAGRAPHS)
    assert texts(document, "other")


def test_a_list_with_one_invitation_stays():
    items = ["Sign up for the ferry pass.", "Show it at the pier of Velm.", "Cross the Orn as often as you like."]
    document = read(page(article("<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>")))
    assert texts(document, "list_item")[-2:] == items[1:]


FAREWELLS = [
    "Like this story? Share it with a friend!",
    "Note: we are moderating all comments this week.",
    "Got a tip? Write to the Bugle's desk.",
    "The Bugle is committed to publishing letters to the editor. Here are some tips.",
    "[button link=”/submit”] Send us yours[/button]",
]


@pytest.mark.parametrize("line", FAREWELLS)
def test_what_the_site_says_to_its_readers_at_the_end_is_no_body(line):
    document = read(page(article() + f"<p>{line}</p>"))
    assert body(document) == list(PARAGRAPHS)


def test_another_story_below_is_cut():
    second = "".join(f"<p>{text.replace('bridge', 'ferry')}</p>" for text in PARAGRAPHS)
    long = article(*(f"<p>{text} {text}</p>" for text in PARAGRAPHS))
    for tag in ("article", "div"):
        story = f"<{tag}><h1>Ferry fares to rise in Tarnau</h1>{second}</{tag}>"
        assert "ferry" not in read(page(long, after=story)).text


def test_a_class_that_says_paywall_around_everything_does_no_harm():
    document = read(page(f"<div class='paywall subscriber-content'>{article()}</div>"))
    assert body(document) == list(PARAGRAPHS)


def test_two_line_breaks_part_paragraphs():
    running = "<br><br>".join(PARAGRAPHS)
    document = read(page(f"<div>{running}</div>"))
    assert body(document) == list(PARAGRAPHS)


def test_soft_hyphens_and_white_space():
    document = read(
        page(
            article(
                "<p>The Roth\u00adschild\n   family, which built the\u00a0bridge, has long left the valley, "
                "and its house is a school now.</p>"
            )
        )
    )
    assert "The Rothschild family, which built the bridge, has" in document.text


def test_text_for_screen_readers_within_a_line_goes():
    document = read(
        page(
            article(
                "<p>The plan is <a href='/p'>public<span class='visually-hidden'>(opens in a new window)"
                "</span></a> since Monday, and anybody may comment on it until the end of May.</p>"
            )
        )
    )
    assert "The plan is public since Monday" in document.text


NO_ARTICLE = ["", " ", "<!-- nothing -->", "<html></html>", "<html><body></body></html>", "<p></p>", "\x00", "<" * 200]


@pytest.mark.parametrize("text", NO_ARTICLE)
def test_a_page_without_text_is_an_empty_document(text):
    document = read(text)
    check(document)
    assert not any(character.isalnum() for character in document.text)


def test_an_xml_declaration_and_a_nul_do_no_harm():
    document = read('<?xml version="1.0" encoding="latin-1"?>\x00' + page(article("<p>caf\u00e9</p>")))
    assert body(document)[:2] == list(PARAGRAPHS[:2])


def test_deep_nesting_ends():
    check(read("<div>" * 30_000 + "<p>deep</p>"))


def held(markup):
    """Return a page that shows nothing and holds the markup in a script, as pages built in the browser do."""
    pushed = json.dumps(f'1:["$","div",{json.dumps(markup)}]').replace("<", "\\u003c")
    return page("<div id='root'></div>", after=f"<script>self.push([1,{pushed}])</script>")


def test_an_article_in_a_scripts_state():
    document = read(held(article()))
    check(document)
    assert body(document) == list(PARAGRAPHS)


CAPTION, CREDIT = "The old bridge of Velm, seen from the far bank.", "Ana Ruiz/AP"
PICTURE = {"type": "image", "url": "https://bugle.example/bridge.jpg", "caption": CAPTION, "credit": CREDIT}
BLOCKS = [{"type": "paragraph", "content": text} for text in PARAGRAPHS]
PUSHED = "self.__next_f.push([1,%s])"
SHOWN = f"<figure><img src='/bridge.jpg'><figcaption>{CAPTION} <i class='credit'>{CREDIT}</i></figcaption></figure>"
MARKUP = article(SHOWN)

# Articles in scripts, for pages that show none; in the shapes of frameworks that build pages in the browser.
STATES = {
    "markup in JSON": json.dumps({"props": {"article": {"title": HEADLINE, "body": MARKUP}}}),
    "blocks in JSON": json.dumps({"props": {"content": [*BLOCKS[:2], PICTURE, *BLOCKS[2:]]}}),
    "markup in a variable": f"window.__STATE__ = {json.dumps({'body': MARKUP})};",
    "markup in a stream": PUSHED % json.dumps(f"5:{json.dumps({'bodyHtml': MARKUP})}"),
    "raw markup in two pieces of a stream": (
        PUSHED % json.dumps(f"5:T{len(MARKUP.encode()):x},{MARKUP[:400]}")
        + "</script><script>"
        + PUSHED % json.dumps(f"{MARKUP[400:]}6:[]")
    ),
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_an_article_with_its_picture_in_a_scripts_state(state):
    document = read(page("<div id='root'></div>", after=f"<script>{state}</script>"))
    check(document)
    assert body(document) == list(PARAGRAPHS)
    assert (texts(document, "caption"), texts(document, "credit")) == ([CAPTION], [CREDIT])


def test_an_article_in_a_streams_components():
    whole = json.dumps(["$", "article", None, {"children": [["$", "p", None, {"children": t}] for t in PARAGRAPHS]}])
    document = read(page("", after=f"<script>{PUSHED % json.dumps('1:' + whole)}</script>"))
    assert body(document) == list(PARAGRAPHS)


def test_a_list_of_other_stories_in_a_scripts_state_is_no_article():
    stories = [{"type": "related-story", "title": text[:40], "text": text} for text in PARAGRAPHS]
    document = read(page("<p>Not found.</p>", after=f"<script>{json.dumps({'more': stories})}</script>"))
    assert body(document) == ["Not found."]


@pytest.mark.parametrize("end", ["</body>", "</html>", "</body></html>", "</BODY></HTML>"])
def test_what_follows_an_early_end_is_read(end):
    """A parser would stop there; a browser goes on."""
    document = read(page(article()).replace("<main>", f"<p>Welcome.</p>{end}<main>"))
    assert body(document) == list(PARAGRAPHS)


def test_an_article_in_json_ld_alone():
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": "\n\n".join(PARAGRAPHS)})
    document = read(page("", head=f'<script type="application/ld+json">{data}</script>'))
    assert body(document) == list(PARAGRAPHS)


def test_what_the_page_shows_goes_before_what_it_holds():
    other = "".join(f"<p>{text} Not shown.</p>" for text in PARAGRAPHS)
    document = read(page(article()) + f"<script>var state = {json.dumps({'body': other})}</script>")
    assert body(document) == list(PARAGRAPHS)


def test_a_page_of_too_many_elements_is_read_by_its_paragraphs(monkeypatch):
    monkeypatch.setattr(extractor, "_TOO_MANY_ELEMENTS", 5)
    assert body(read(page(article()))) == list(PARAGRAPHS)


@pytest.mark.parametrize("start", ["<title>Velm</title>", "<!doctype html><meta charset=utf-8><title>Velm</title>", ""])
@pytest.mark.parametrize("first", ["<article>", "<nav>News</nav><article>", "<main><section><article>"])
def test_tags_that_html_lets_a_page_leave_out(start, first):
    """No <html>, <head> and <body>: the parser takes an <article> right after the title for a part of the head."""
    document = read(f"{start}{first}<h1>{HEADLINE}</h1>{article()}")
    assert texts(document, "body") == list(PARAGRAPHS)
    assert document.metadata.headline == HEADLINE
