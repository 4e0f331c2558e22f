"""Which blocks are a picture's text, and which pictures are the article's."""

import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, article, check, page, read, texts

CAPTION = "The old bridge of Velm, seen from the far bank of the Orn"
CREDIT = "Photo: Ana Ruiz/AP"
ARCHIVE = "Velm town archive"
IMAGE = '<img src="/img/bridge.jpg" alt="">'
FIGURE = f"<figure>{IMAGE}<figcaption>{CAPTION} {CREDIT}</figcaption></figure>"


def shown(html):
    document = read(html)
    check(document)
    return texts(document, "caption"), texts(document, "credit")


def among(*parts):
    return shown(page(article(*parts)))


# What follows an image without a <figure> and without a class on its block.
AFTER = {
    "a caption that ends in a credit": f"<p>{IMAGE}</p><p>{CAPTION}. ({CREDIT})</p>",
    "a credit marked within": f"<p>{IMAGE}</p><p>{CAPTION} <span class='credit'>{ARCHIVE}</span></p>",
    "a line of its own in small print": f"<p>{IMAGE}</p><p>{CAPTION} <small>Ana Ruiz</small></p>",
    "a Japanese credit": f"<p>{IMAGE}</p><p>{CAPTION}（代表撮影）</p>",
    "a caption and a credit in one part": f"<div>{IMAGE}<div>{CAPTION}</div><div>Ana Ruiz</div></div>",
    "paragraphs with a clear credit": f"<div>{IMAGE}<p>{CAPTION}</p><p>{CREDIT}</p></div>",
    "in parts of their own": f"<div>{IMAGE}<div><p>{CAPTION}</p></div><div><p>{CREDIT}</p></div></div>",
}


@pytest.mark.parametrize("shape", AFTER.values(), ids=AFTER.keys())
def test_the_text_after_an_image(shape):
    captions, credits = among(shape)
    assert [text.rstrip(".") for text in captions] == [CAPTION]
    assert len(credits) == 1


NOT_AFTER = {
    "a paragraph": f"<p>{IMAGE}</p><p>{CAPTION}.</p>",
    "a paragraph and a name": f"<div>{IMAGE}<p>{CAPTION}.</p><p>Ana Ruiz</p></div>",
    "a credit far from the caption": (
        f"<div>{IMAGE}<div><div><p>{CAPTION}.</p></div></div><div><div><p>{CREDIT}</p></div></div></div>"
    ),
    "a teaser's headline": f"<p>{IMAGE}</p><p><a href='/2'>Ferry of Velm to run all night (AP)</a></p>",
    "a long paragraph that names an agency": f"<p>{IMAGE}</p><p>{' '.join(PARAGRAPHS * 2)} (Ana Ruiz/AP)</p>",
    "a byline": f"<p>{IMAGE}</p><p><span class='author-credit'>From our office in Velm</span></p>",
    "a link in the text": f"<p>{IMAGE}</p><p>{CAPTION}, and <a class='text-link' href='/3'>the ferry</a>.</p>",
}


@pytest.mark.parametrize("shape", NOT_AFTER.values(), ids=NOT_AFTER.keys())
def test_what_follows_an_image_and_is_no_caption(shape):
    assert not among(shape)[0]


def test_a_line_break_and_a_credit_at_the_page_s_end():
    below = f"<p>{IMAGE}<br>{PARAGRAPHS[0]}<br>{PARAGRAPHS[1]}</p>"
    assert among(below + "<p>The ferry runs.</p>") == ([], [])
    html = page(article(below)).replace("</footer>", "<span class='copyright'>The Bugle</span></footer>")
    assert shown(html) == ([], [])


CLASSES = {
    "a class three parts up": f"<div class='caption'><div><div><p>{CAPTION} {CREDIT}</p></div></div></div>",
    "the outermost class": f"<div class='photo-info'>{IMAGE}<div class='caption'>{CAPTION}</div><p>{CREDIT}</p></div>",
}


@pytest.mark.parametrize("shape", CLASSES.values(), ids=CLASSES.keys())
def test_a_part_whose_class_says_caption(shape):
    assert among(shape) == ([CAPTION], [CREDIT])


def test_classes_far_away_make_no_caption():
    far = "<div class='image-text'><div><div><div><div><p>{}</p></div></div></div></div></div>"
    assert among(far.format(f"{CAPTION} {CREDIT}")) == ([], [])
    whole = page(article()).replace("<article>", "<article class='photo-text'>")
    assert texts(read(whole), "body") == list(PARAGRAPHS)


FIGURES = {
    "hidden copies": (
        f"{IMAGE}<p>{CAPTION}</p><p>{CREDIT}</p><div style='display:none'><p>Close the gallery</p></div>",
        ([CAPTION], [CREDIT]),
    ),
    "all hidden until the picture is there": (f"{IMAGE}<p hidden>{CAPTION} {CREDIT}</p>", ([CAPTION], [CREDIT])),
    "a heading above": (f"<h3>Picture of the day</h3>{IMAGE}<p>{CAPTION} {CREDIT}</p>", ([CAPTION], [CREDIT])),
    "a caption that is a heading": (f"{IMAGE}<h4>{CAPTION}</h4>", ([CAPTION], [])),
    "a heading in the figcaption": (f"{IMAGE}<figcaption><h4>{CAPTION}</h4></figcaption>", ([CAPTION], [])),
    "a heading of a caption's class": (
        f"{IMAGE}<h4 class='caption'>{CAPTION}</h4><p>{CREDIT}</p>",
        ([CAPTION], [CREDIT]),
    ),
    "a button beside the figcaption": (f"{IMAGE}<figcaption>{CAPTION}</figcaption><p>Enlarge</p>", ([CAPTION], [])),
    "a credit beside the figcaption": (
        f"{IMAGE}<figcaption>{CAPTION}</figcaption><p>{CREDIT}</p>",
        ([CAPTION], [CREDIT]),
    ),
    "a <cite> beside it": (
        f"{IMAGE}<figcaption>{CAPTION}</figcaption><cite><div>{CREDIT}</div></cite>",
        ([CAPTION], [CREDIT]),
    ),
    "no image, as when a script shows it": (f"<figcaption>{CAPTION}</figcaption>", ([CAPTION], [])),
    "a logo with the site's name": ('<img src="/logo.png"><figcaption>Bugle TV</figcaption>', ([], [])),
    "a logo's picture with a credit": (
        f'<img src="/logo.png"><figcaption>{CAPTION} {CREDIT}</figcaption>',
        ([CAPTION], [CREDIT]),
    ),
    "a box of its own": (f"{IMAGE}{''.join(f'<p>{text}</p>' for text in PARAGRAPHS * 4)}", ([], [])),
    "a date": (f"{IMAGE}<figcaption>28 April 2025</figcaption>", ([], [])),
    "the headline": (f"{IMAGE}<h1>{HEADLINE}</h1>", ([], [])),
    "an author's address": (f"{IMAGE}<address>Ana Ruiz, Velm</address>", ([], [])),
    "one link": (f"{IMAGE}<figcaption><a href='/b.jpg'>{CAPTION}</a></figcaption>", ([CAPTION], [])),
}


@pytest.mark.parametrize(("parts", "found"), FIGURES.values(), ids=FIGURES.keys())
def test_figures(parts, found):
    assert among(f"<figure>{parts}</figure>") == found


def test_a_portrait_s_class_counts_near_the_text_only():
    parts = f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption></figure>"
    assert among(f"<div class='author-box'>{parts}</div>") == ([], [])
    assert among(f"<div class='author-box'><div><div><div><div>{parts}</div></div></div></div></div>")[0] == [CAPTION]


def test_a_caption_and_a_credit_apart_are_one_picture_s():
    credit = f"<div><div class='photo-credit'>{ARCHIVE}</div></div>"
    apart = f"<div>{IMAGE}<div class='caption'>{CAPTION}</div><hr>{credit}</div>"
    document = read(page(article(apart)))
    (picture,) = document.pictures
    assert (picture.caption is None, picture.credit is None) == (False, False)
    two = FIGURE + FIGURE.replace(CAPTION, "The ferry of Tarnau").replace("bridge", "ferry")
    assert len(read(page(article(two))).pictures) == 2
    far = f"<div class='caption'>{IMAGE}{CAPTION}</div>{{}}<div class='photo-credit'>{CREDIT}</div>"
    assert len(read(page(article(far.format(f"<p>{PARAGRAPHS[0]}</p>")))).pictures) == 2


def test_the_same_picture_twice():
    assert among(FIGURE, FIGURE) == ([CAPTION], [CREDIT])
    credits = f"<figure>{IMAGE}<figcaption>{CREDIT}</figcaption></figure>"
    other = credits.replace("bridge", "ferry")
    assert len(read(page(article(credits, f"<p>{PARAGRAPHS[0]}</p>", other))).pictures) == 2
