"""Kinds of pages beyond the templates of large papers: what stands where, and what of it is the article."""

import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, check, data, page, read, texts

P = [f"<p>{text}</p>" for text in PARAGRAPHS]
ALL = "".join(P)
STANDFIRST = "The old bridge of Velm may have to go, and the town does not agree on what should come in its place."
DESCRIPTION = f'<meta name="description" content="{STANDFIRST}">'


def raw(body, head=""):
    """Return a page without the template of page(): headline and text stand as `body` has them."""
    return (
        f'<html lang="en"><head><title>{HEADLINE} - The Velm Bugle</title>{head}</head><body><header><nav>'
        f'<a href="/news">News</a></nav></header>{body}<footer><p>The Bugle is printed in Velm.</p></footer></body>'
        "</html>"
    )


def body(document):
    return texts(document, "body", "subheading", "list_item")


STANDFIRSTS = {
    "in a header": f'<article><header><h1>{HEADLINE}</h1><p class="intro">{STANDFIRST}</p></header>'
    f"<div>{ALL}</div></article>",
    "in a part of its own": f'<div><h1>{HEADLINE}</h1><div class="teaser-text"><p>{STANDFIRST}</p></div>'
    f"<div>{ALL}</div></div>",
    "a heading": f"<article><div><h1>{HEADLINE}</h1><h2>{STANDFIRST[:-1]}</h2></div><div>{ALL}</div></article>",
    "a heading group": f"<article><hgroup><h1>{HEADLINE}</h1><h2>{STANDFIRST[:-1]}</h2></hgroup>{ALL}</article>",
    "behind the byline": f'<article><h1>{HEADLINE}</h1><p class="byline">By Ana Ruiz</p>'
    f'<div class="dek">{STANDFIRST}</div>'
    f"<div>{ALL}</div></article>",
    "behind the picture": f'<article><h1>{HEADLINE}</h1><figure><img src="/a.jpg"><figcaption>The bridge.</figcaption>'
    f'</figure><div class="lead">{STANDFIRST}</div><div>{ALL}</div></article>',
}


@pytest.mark.parametrize("head", ["", DESCRIPTION])
@pytest.mark.parametrize("html", STANDFIRSTS.values(), ids=STANDFIRSTS.keys())
def test_the_standfirst_wherever_it_stands(html, head):
    document = read(raw(html, head))
    check(document)
    assert [text.rstrip(".") for text in texts(document, "description")] == [STANDFIRST.rstrip(".")]
    assert body(document) == list(PARAGRAPHS)


def test_the_page_s_description_in_a_part_of_its_own_is_the_standfirst():
    html = f"<article><h1>{HEADLINE}</h1><div><p>{STANDFIRST}</p></div><div>{ALL}</div></article>"
    assert texts(read(raw(html, DESCRIPTION)), "description") == [STANDFIRST]
    parts = "".join(f"<div>{p}</div>" for p in (f"<p>{STANDFIRST}</p>", *P))  # each paragraph has a part of its own
    assert body(read(raw(f"<article><h1>{HEADLINE}</h1>{parts}</article>", DESCRIPTION))) == [STANDFIRST, *PARAGRAPHS]


NO_STANDFIRSTS = [
    "The address of this article was copied to your clipboard, and you can paste it anywhere.",
    "Register to unlock this article and read on with the Bugle, it takes a minute at most.",
    "Sign up for our newsletter and get the news of Velm every morning at seven.",
    '<span class="author-bio">Ana Ruiz has written about the valley and its rivers for ten years.</span>',
    '<a href="/ferry">The ferry fares in Tarnau are to rise again, says the council of the valley.</a>',
    PARAGRAPHS[0],  # the lead, printed twice
]


@pytest.mark.parametrize("text", NO_STANDFIRSTS)
def test_what_else_stands_between_headline_and_text_is_no_standfirst(text):
    document = read(
        raw(f'<article><h1>{HEADLINE}</h1><div class="author"><p>{text}</p></div><div>{ALL}</div></article>')
    )
    assert texts(document, "description") == []


WHOLE = {
    "text bare before the first paragraph": f"<h1>{HEADLINE}</h1><font>{'<p>'.join(PARAGRAPHS)}</font>",
    "bare spans": f"<h1>{HEADLINE}</h1><div>{''.join(f'<span>{text}</span>' for text in PARAGRAPHS)}</div>",
    "spans beside paragraphs": f"<h1>{HEADLINE}</h1><div><span>{PARAGRAPHS[0]}</span>{''.join(P[1:])}</div>",
    "lines of plain text": f"<h1>{HEADLINE}</h1><pre>" + "\n\n".join(PARAGRAPHS) + "</pre>",
    "a heading around the text": f"<div><h1>{HEADLINE}</h1><h2>{ALL}</h2></div>",
    "the headline never closed": f"<div><h1>{HEADLINE}{ALL}</h1></div>",
    "noscript": f'<div id="app"></div><noscript><h1>{HEADLINE}</h1><div>{ALL}</div></noscript>',
    "a navigation around everything": f"<nav><h1>{HEADLINE}</h1><div>{ALL}</div></nav>",
    "a header": f"<header><h1>{HEADLINE}</h1><div>{ALL}</div></header>",
    "a footer": f"<h1>{HEADLINE}</h1><footer><div>{ALL}</div></footer>",
    "a column beside nothing": f"<h1>{HEADLINE}</h1><aside><div>{ALL}</div></aside>",
    "slides": f"<article><h1>{HEADLINE}</h1>"
    + "".join(f'<figure><img src="/{n}.jpg"><figcaption>{p}</figcaption></figure>' for n, p in enumerate(P))
    + "</article>",
}


@pytest.mark.parametrize("html", WHOLE.values(), ids=WHOLE.keys())
def test_the_text_is_whole(html):
    document = read(raw(html))
    check(document)
    assert body(document) == list(PARAGRAPHS)
    assert document.warnings == ()


def test_a_short_text_beside_a_picture_is_no_caption():
    text = " ".join(PARAGRAPHS[:2])
    document = read(raw(f'<h1>{HEADLINE}</h1><div class="image-text"><img src="/a.jpg"><p>{text}</p></div>'))
    assert (texts(document, "body"), texts(document, "caption")) == ([text], [])
    assert len(document.pictures) == 1


def test_a_long_caption_above_a_teaser_is_one():
    caption = " ".join(PARAGRAPHS[2:4])
    figure = f'<figure><img src="/a.jpg"><figcaption>{caption}</figcaption></figure>'
    document = read(raw(f"<article><h1>{HEADLINE}</h1>{figure}<div>{P[0]}</div></article>"))
    assert (texts(document, "body"), texts(document, "caption")) == ([PARAGRAPHS[0]], [caption])


PICTURES_WITHIN = [
    '<img src="/a.jpg"><br><small>Photo: Bo Lind/AP</small><br>',
    '<img src="/a.jpg"><br>Photo: Bo Lind/AP<br>',
    '<span class="photo"><img src="/a.jpg"><span class="caption">Photo: Bo Lind/AP</span></span>',
    '<span class="photo"><span><img src="/a.jpg"></span><span class="image-credit">Photo: Bo Lind/AP</span></span> ',
]


@pytest.mark.parametrize("picture", PICTURES_WITHIN)
def test_the_lead_that_shares_its_paragraph_with_a_picture(picture):
    document = read(page(f"<p>{picture}{PARAGRAPHS[0]}</p>{''.join(P[1:])}"))
    check(document)
    assert body(document) == list(PARAGRAPHS)
    assert texts(document, "credit") == ["Photo: Bo Lind/AP"]


def test_a_small_sign_within_a_line_parts_no_paragraph():
    sign = '<span class="photo-sign"><img src="/smile.png"></span>'
    document = read(page(f"<p>{PARAGRAPHS[0]} {sign} {PARAGRAPHS[1]}</p>{''.join(P[2:])}"))
    assert body(document)[0] == f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}"


HEADINGS = {
    "beside the paragraphs": f"<div>{P[0]}{P[1]}<h1>What comes next</h1>{''.join(P[2:])}</div>",
    "in sections": f"<section>{ALL}{ALL}</section><section><h1>What comes next</h1>{ALL}</section>",
}


@pytest.mark.parametrize("text", HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_of_the_first_rank_within_the_text_is_a_subheading(text):
    document = read(raw(f"<article><h1>{HEADLINE}</h1>{text}</article>"))
    check(document)
    assert texts(document, "subheading") == ["What comes next"]
    assert texts(document, "body") == list(PARAGRAPHS) * (text.count("<p>") // len(PARAGRAPHS))


BOLD = [
    ("<b>Ferry from May</b>", True),
    ("<strong>Who <i>pays</i>?</strong>", True),
    ("<b>What</b> comes next", False),
    ("<b>The mayor had nothing to add.</b>", False),  # a sentence
    ("<b>“Nobody asked us”</b>", False),  # speech
    ("<b>The mayor:</b>", False),
    ("<b>– Ana Ruiz</b>", False),  # an item of a list
    ('<b><a href="/ferry">Ferry fares to rise</a></b>', False),
]


@pytest.mark.parametrize(("line", "is_subheading"), BOLD)
def test_a_paragraph_that_is_bold_as_a_whole_is_a_subheading(line, is_subheading):
    assert bool(texts(read(page(article(f"<p>{line}</p>"))), "subheading")) is is_subheading


def test_what_is_bold_above_below_or_throughout_is_no_subheading():
    for html in (f"<p><b>Ana Ruiz in Velm</b></p>{ALL}", f"{ALL}<p><b>Ana Ruiz in Velm</b></p>"):
        assert texts(read(page(html)), "subheading") == []
    questions = "".join(f"<p><b>What of bridge number {number}?</b></p>{p}" for number, p in enumerate(P))
    assert texts(read(page(P[0] + questions)), "subheading") == []  # an interview


TEASER = (
    '<div class="item"><h3><a href="/{0}">Another story of the valley, number {0}</a></h3>'
    "<p>The council of place number {0} met on Monday to talk of roads and of the money that they cost.</p></div>"
)


def test_a_stream_of_teasers_behind_a_short_article_is_none_of_it():
    stream = "".join(TEASER.format(number) for number in range(20))
    html = f'<article><h1>{HEADLINE}</h1><div>{P[0]}{P[1]}</div></article><div class="stream">{stream}</div>'
    assert body(read(raw(html))) == list(PARAGRAPHS[:2])


def test_a_list_of_tips_with_linked_headings_is_the_article():
    tips = "".join(f'<div class="item"><h3><a href="/{n}">Tip: place number {n}</a></h3>{ALL}</div>' for n in range(8))
    assert len(texts(read(raw(f"<article><h1>{HEADLINE}</h1><div>{P[0]}{tips}</div></article>")), "body")) > 30


def test_nodes_of_the_data_are_no_article():
    nodes = [
        {"@type": "WebSite", "name": "The Velm Bugle", "url": "https://bugle.example/", "description": STANDFIRST * 2},
        {"@type": "WebPage", "name": HEADLINE, "url": "https://bugle.example/x", "description": STANDFIRST * 2},
        {"@type": "Person", "name": "Ana Ruiz", "url": "https://bugle.example/ana", "description": STANDFIRST * 2},
    ]
    head = data({"@context": "https://schema.org", "@graph": nodes})
    document = read(raw(f"<article><h1>{HEADLINE}</h1><div>{P[0]}{P[1]}</div></article>", head))
    assert (body(document), document.pictures) == (list(PARAGRAPHS[:2]), ())


def test_a_script_with_less_than_the_page_shows_is_no_article():
    state = data({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": f"{PARAGRAPHS[4][:100]} " * 3})
    document = read(raw(f"<article><h1>{HEADLINE}</h1><div>{P[0]}{P[1]}{P[2]}<p>Ana Ruiz</p></div></article>", state))
    assert PARAGRAPHS[0] in body(document)


def test_a_brief_with_a_printed_date_is_an_article():
    brief = f'<div class="post"><h1>{HEADLINE}</h1><p class="date">28 April 2025</p>{P[0]}</div>'
    assert read(raw(brief)).warnings == ()
    (warning,) = read(raw(brief.replace("28 April 2025", "Velm"))).warnings
    assert warning.code == "no_article"


BELOW = [
    "Copyright © 2025 The Velm Bugle",
    "Zdroj: ČTK",
    "Fuente: EFE",
    "Ana Ruiz is a reporter at The Velm Bugle and covers the valley.",
    "Ana Ruiz ist Redakteurin im Ressort Politik.",
    "This site is protected by reCAPTCHA and the terms of its maker apply.",
]


@pytest.mark.parametrize("line", BELOW)
def test_who_wrote_it_and_whence_it_comes_stands_apart(line):
    document = read(page(article() + f"<p>{line}</p>"))
    check(document)
    assert (body(document), texts(document, "other")) == (list(PARAGRAPHS), [line])


@pytest.mark.parametrize("title", ["About the author", "Über die Autorin", "L’auteur", "Sobre el autor"])
def test_the_author_s_portrait_stands_apart(title):
    bio = "Ana Ruiz has lived in Velm for ten years and writes on its rivers."
    document = read(page(article(), after=f"<div><h4>{title}</h4><p>{bio}</p></div>"))
    assert body(document) == list(PARAGRAPHS)


PLAYERS = [
    '<div class="video-js"><div class="vjs-modal"><p>This is a modal window.</p></div></div>',
    '<div class="jw-player"><ul><li>default, selected</li></ul><p>Video shows the cracked pier</p></div>',
]


@pytest.mark.parametrize("player", PLAYERS)
def test_what_a_player_says_of_itself_is_no_body(player):
    assert body(read(page(article(player)))) == list(PARAGRAPHS)


def test_the_offer_below_the_notice_that_the_rest_is_sold_goes_with_it():
    sold = "<div><p>This article is for subscribers only. Log in</p><p>Full access for 1 crown a week.</p></div>"
    document = read(page(article() + sold))
    assert body(document) == list(PARAGRAPHS)
    within = read(page(article("<p>This story is for subscribers only.</p>", ALL)))
    assert PARAGRAPHS[4] in body(within)
