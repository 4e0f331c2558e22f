import json

import pytest
from helpers.pages import PARAGRAPHS, article, check, page, read, texts

CAPTION = "The old bridge of Velm, seen from the far bank of the Orn."
CREDIT = "Photo: Ana Ruiz/AP"
IMAGE = '<img src="/img/bridge.jpg" alt="">'

# How pages print a caption with its credit; each is a shape met on many sites.
SHAPES = {
    "classed child": f'<figure>{IMAGE}<figcaption>{CAPTION} <span class="credit">{CREDIT}</span></figcaption></figure>',
    "two classed spans": f"<figure>{IMAGE}<figcaption><span class='caption'>{CAPTION}</span>"
    f"<span class='copyright'>{CREDIT}</span></figcaption></figure>",
    "class by block and element": f"<figure>{IMAGE}<figcaption class='image__caption'>{CAPTION}"
    f"<cite class='image__caption-credit'>{CREDIT}</cite></figcaption></figure>",
    "last child without a class": f"<figure>{IMAGE}<figcaption><span>{CAPTION}</span>"
    f"<span>{CREDIT}</span></figcaption></figure>",
    "small": f"<figure>{IMAGE}<figcaption>{CAPTION} <small>{CREDIT}</small></figcaption></figure>",
    "tail of the text": f"<figure>{IMAGE}<figcaption>{CAPTION} {CREDIT}</figcaption></figure>",
    "beside the figcaption": f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption>"
    f"<div class='image-credit'>{CREDIT}</div></figure>",
    "credit before the caption": f"<figure>{IMAGE}<small>{CREDIT}</small><figcaption>{CAPTION}</figcaption></figure>",
    "footer in the figure": f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption><footer>{CREDIT}</footer></figure>",
    "divs with classes": f"<div class='photo'>{IMAGE}<div class='caption'>{CAPTION}</div>"
    f"<div class='photo-credit'>{CREDIT}</div></div>",
    "divs with hashed classes": f"<div><div>{IMAGE}</div><div class='sc-a1 xYz'>{CAPTION}</div>"
    f"<div class='sc-b2 qRs'>{CREDIT}</div></div>",
    "spans within one div": f"<div class='main-image'>{IMAGE}<div class='info'><span class='caption'>{CAPTION}</span> "
    f"<span class='credit'>{CREDIT}</span></div></div>",
    "a container named after both": f"<figure>{IMAGE}<span class='image-source-caption'>"
    f"<figcaption>{CAPTION}</figcaption><span class='image-source'>{CREDIT}</span></span></figure>",
    "a button to enlarge": f"<button>{IMAGE}<figcaption><p>{CAPTION}</p>"
    f"<cite class='credit'>{CREDIT}</cite></figcaption></button>",
    "a line break": f"<figure>{IMAGE}<figcaption>{CAPTION}<br>{CREDIT}</figcaption></figure>",
    "a line break in a div": f"<div class='caption'>{IMAGE}<br>{CAPTION}<br>{CREDIT}</div>",
    "line breaks in a paragraph": f"<p>{IMAGE}<br><em>{CAPTION}</em><br><small>{CREDIT}</small></p>",
    "the credit on the first line": f"<figure>{IMAGE}<figcaption>{CREDIT}<br>{CAPTION}</figcaption></figure>",
    "a caption whose class speaks of the credit": f"<div>{IMAGE}<p class='photo-copyright-text'>{CAPTION}</p>"
    f"<p class='photo-copyright'>{CREDIT}</p></div>",
    "unclassed paragraphs": f"<div class='image-widget'>{IMAGE}<p><span>{CAPTION}</span></p><p>{CREDIT}</p></div>",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_caption_and_credit_are_parted(shape):
    document = read(page(article(shape)))
    check(document)
    assert texts(document, "caption") == [CAPTION]
    assert texts(document, "credit") == [CREDIT]
    assert texts(document, "body") == list(PARAGRAPHS)
    (picture,) = document.pictures
    assert picture.image_url == "https://bugle.example/img/bridge.jpg"


SMALL = [("small", "dpa"), ("small", "© Velm School"), ("span", "© Montage"), ("em", "Bildrechte: Ana Ruiz/dpa")]


@pytest.mark.parametrize(("tag", "credit"), SMALL)
def test_a_credit_in_an_element_of_its_own_at_the_end_of_a_line_below_a_picture(tag, credit):
    document = read(page(article(f"<div>{IMAGE}<div><span>{CAPTION}</span> <{tag}>{credit}</{tag}></div></div>")))
    assert (texts(document, "caption"), texts(document, "credit")) == ([CAPTION], [credit])
    assert texts(document, "body") == list(PARAGRAPHS)


def test_the_lead_picture_that_the_data_states_may_stand_far_above_the_headline():
    lead = f"<figure>{IMAGE}<figcaption>{CAPTION} {CREDIT}</figcaption></figure>"
    above = lead + "".join(f"<div>Region {number}</div>" for number in range(20)) + "<main>"
    head = '<meta property="og:image" content="https://bugle.example/img/bridge.jpg?w=1200">'
    document = read(page(article(), head=head).replace("<main>", above))
    assert texts(document, "credit") == [CREDIT]
    assert not read(page(article()).replace("<main>", above)).pictures  # it may be another story's


HELD = {"type": "image", "url": "https://cdn.example/1/bridge-900x600.jpg", "caption": CAPTION, "credit": "Ana Ruiz/AP"}
OTHER = {"type": "image", "url": "https://cdn.example/1/tower.jpg", "credit": "Bo Lind"}
STATES = {
    "json": json.dumps({"lead": HELD, "other": OTHER}),
    "the credit before the address": json.dumps([dict(sorted(OTHER.items())), dict(sorted(HELD.items()))]),
    "prints of several sizes": json.dumps([OTHER, {"photographer": "Ana Ruiz/AP", "prints": [{"url": HELD["url"]}]}]),
    "a string within a string": f"self.__next_f.push([1,{json.dumps('5:' + json.dumps([OTHER, HELD]))}])",
    "escaped letters": json.dumps(HELD).replace("/AP", "\\u002FAP"),
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_a_credit_that_only_a_script_holds(state):
    shown = f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption></figure>"
    document = read(page(article(shown), after=f"<script>{state}</script>"))
    (picture,) = document.pictures
    assert (picture.credit_text, picture.credit) == ("Ana Ruiz/AP", None)
    assert texts(document, "caption") == [CAPTION]


NOT_HELD = {
    "the publication's own": {**HELD, "credit": "The Velm Bugle"},
    "two in one object": {"a": {"url": HELD["url"]}, "b": {"credit": "Bo Lind", "photographer": "Ana Ruiz"}},
    "nobody": {**HELD, "credit": "all rights reserved"},
}


@pytest.mark.parametrize("state", NOT_HELD.values(), ids=NOT_HELD.keys())
def test_what_a_script_holds_and_is_no_credit_of_the_picture(state):
    shown = f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption></figure><script>{json.dumps(state)}</script>"
    head = '<meta property="og:site_name" content="The Velm Bugle">'
    (picture,) = read(page(article(shown), head=head)).pictures
    assert picture.credit_text is None


CREDITS = [
    "© Montage",
    "(Ana Ruiz/AP)",
    "Foto: Ana Ruiz, Velmer Bote",
    "Image: Ana Ruiz / Velm Press",
    "（代表撮影）",
    "写真：共同",
    "新华社记者 李明 摄",
    "Фото: Анна Руис / ТАСС",
    "(رويترز)",
    "صورة: رويترز",
]


@pytest.mark.parametrize("credit", CREDITS)
def test_credits_at_the_end_of_a_caption(credit):
    document = read(page(article(f"<figure>{IMAGE}<figcaption>{CAPTION} {credit}</figcaption></figure>")))
    assert texts(document, "caption") == [CAPTION]
    assert texts(document, "credit") == [credit]


def test_a_picture_right_after_the_last_paragraph_is_the_articles():
    last = f"<figure>{IMAGE}<figcaption>{CAPTION} {CREDIT}</figcaption></figure>"
    assert texts(read(page(article() + last)), "credit") == [CREDIT]
    teaser = f"<div class='related'>{last}</div>"  # but not another story's
    assert not read(page(article() + teaser)).pictures
    consent = "<figure><figcaption>We need your consent. <span class='source'>Accept</span></figcaption></figure>"
    assert not read(page(article() + consent)).pictures


NO_CREDITS = {
    "a label before a sentence": "<figcaption>Image: The mayor has agreed to talk about the bridge</figcaption>",
    "a last line that is no name": "<figcaption><span>The bridge of Velm, seen from the far bank of the Orn</span> "
    "<span>Engineers urge the council to close it</span></figcaption>",
    "a word": "<figcaption><span>The bridge of Velm</span> <span>references</span></figcaption>",
}


@pytest.mark.parametrize("caption", NO_CREDITS.values(), ids=NO_CREDITS.keys())
def test_what_stands_with_a_caption_and_is_no_credit(caption):
    document = read(page(article(f"<figure>{IMAGE}{caption}</figure>")))
    assert len(texts(document, "caption")) == 1
    assert not texts(document, "credit")


def test_a_figure_of_links_to_other_stories_has_no_caption():
    links = "".join(f"<p><a href='/{n}'>Rain floods the market of Tarnau again</a></p>" for n in range(3))
    assert not texts(read(page(article(f"<figure>{IMAGE}{links}</figure>"))), "caption", "credit")


def test_an_address_that_is_json_is_none():
    images = """<img data-src='{"small": "/s.jpg"}' src="/img/bridge.jpg">"""
    (picture,) = read(page(article(f"<figure>{images}<figcaption>{CAPTION}</figcaption></figure>"))).pictures
    assert picture.image_url == "https://bugle.example/img/bridge.jpg"


def test_caption_without_credit_and_credit_without_caption():
    first = f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption></figure>"
    second = f'<figure><img src="b.jpg"><figcaption class="credit">{CREDIT}</figcaption></figure>'
    document = read(page(article(first, f"<p>{PARAGRAPHS[0]} Again.</p>", second)))
    assert [(p.caption is None, p.credit is None) for p in document.pictures] == [(False, True), (True, False)]
    assert document.pictures[1].image_url == "https://bugle.example/news/b.jpg"


def test_whom_a_picture_shows_is_no_credit():
    document = read(page(article(f"<figure>{IMAGE}<figcaption>Ana Ruiz</figcaption></figure>")))
    assert texts(document, "caption") == ["Ana Ruiz"]
    assert texts(document, "credit") == []


def test_a_bracket_behind_a_name_describes_it():
    shown = "Ben Lind (Velm Rovers) in a duel with Ana Ruiz (Otterby United)"
    document = read(page(article(f"<figure>{IMAGE}<figcaption>{shown}</figcaption></figure>")))
    assert (texts(document, "caption"), texts(document, "credit")) == ([shown], [])


def test_captions_stand_where_the_picture_does():
    document = read(page(article(SHAPES["small"])))
    assert [p.role for p in document.paragraphs] == ["headline", "body", "body", "caption", "credit", *["body"] * 3]


def test_copies_for_other_screens_count_once():
    captions = f"<div>{CAPTION}</div><div>{CAPTION}</div><small>{CREDIT}</small>"
    shape = f"<figure>{IMAGE}<figcaption>{captions}</figcaption></figure>"
    document = read(page(article(shape, "<div style='display: none'>" + shape + "</div>")))
    assert texts(document, "caption") == [CAPTION]
    assert len(document.pictures) == 1


def test_a_portrait_is_no_picture_of_the_article():
    portrait = f"<div class='author-info'><figure>{IMAGE}<figcaption>Ana Ruiz Reporter</figcaption></figure></div>"
    assert read(page(article(), before=portrait)).pictures == ()


def test_the_image_element_states_the_credit():
    image = '<img data-src="/img/b.jpg" src="data:image/gif;base64,xx" title="The bridge | Bild: Ana Ruiz/dpa">'
    document = read(page(article(f"<div>{image}</div>")))
    (picture,) = document.pictures
    assert (picture.credit_text, picture.image_url) == ("Bild: Ana Ruiz/dpa", "https://bugle.example/img/b.jpg")


def test_pictures_of_other_stories_below_do_not_count():
    below = f"<section><h2>More news</h2>{SHAPES['small'].replace('bridge', 'ferry')}</section>"
    assert read(page(article(), after=below)).pictures == ()


SOURCES = [
    ('<img srcset="/s.jpg 320w, /l.jpg 1200w">', "https://bugle.example/l.jpg"),
    ('<picture><source srcset="/s.webp 1x"><img src="//cdn.example/b.jpg"></picture>', "https://cdn.example/b.jpg"),
    ('<img src="javascript:alert(1)">', None),
]


@pytest.mark.parametrize(("image", "url"), SOURCES)
def test_image_addresses_are_absolute(image, url):
    document = read(page(article(f"<figure>{image}<figcaption>{CAPTION}</figcaption></figure>")))
    (picture,) = document.pictures
    assert picture.image_url == url or (picture.image_url or "").startswith("https://")


def images(*parts, head="", before=""):
    """Return the addresses of the pictures of a page with these parts among its paragraphs."""
    return [picture.image_url for picture in read(page(article(*parts), head=head, before=before)).pictures]


BRIDGE = "https://bugle.example/img/bridge.jpg"
BARE = [
    ('<img src="/img/bridge.jpg" alt="Fog">', [BRIDGE]),
    ('<p><a href="/img/bridge-large.jpg"><img src="/img/bridge.jpg"></a></p>', [BRIDGE]),  # its own larger print
    ('<p><a href="/news/2"><img src="/img/bridge.jpg"></a></p>', []),  # another story's
    ('<div class="related"><img src="/img/bridge.jpg"></div>', []),
    ('<aside><img src="/img/bridge.jpg"></aside>', []),
    ('<div class="author-box"><img src="/img/ana.jpg"></div>', []),
    ('<img src="/img/pixel.gif" width="1" height="1">', []),
    ('<img src="/img/site-logo.png">', []),
    (
        '<img src="/img/bridge-300x200.jpg"><img src="/img/bridge-1200x800.jpg">',
        ["https://bugle.example/img/bridge-300x200.jpg"],
    ),
    ('<img class="lazy" src="data:image/gif;base64,xx"><noscript><img src="/img/bridge.jpg"></noscript>', [BRIDGE]),
    ('<picture><source srcset="/img/bridge.jpg 1x"><img alt="Fog"></picture>', [BRIDGE]),
    ('<img src="/img/transparent.gif" data-srcset="/img/bridge.jpg 900w">', [BRIDGE]),
]


@pytest.mark.parametrize(("part", "found"), BARE)
def test_pictures_without_caption_and_credit(part, found):
    assert images(part) == found


def test_the_alternative_text_of_a_picture():
    (picture,) = read(page(article('<img src="/img/bridge.jpg" alt=" Fog over  the Orn ">'))).pictures
    assert (picture.alt, picture.caption, picture.has_credit) == ("Fog over the Orn", None, False)


def test_the_picture_for_whoever_shares_the_page_is_one_of_the_article_s():
    head = '<meta property="og:image" content="https://bugle.example/img/lead.jpg">'
    assert images(head=head) == ["https://bugle.example/img/lead.jpg"]
    assert images(SHAPES["small"], head=head) == ["https://bugle.example/img/lead.jpg", BRIDGE]
    assert images(head='<meta property="og:image" content="https://bugle.example/img/default.jpg">') == []


def test_credits_of_the_pages_data():
    image = {"@type": "ImageObject", "url": "https://bugle.example/img/bridge.jpg?w=1200", "creditText": "Ana Ruiz/AP"}
    data = json.dumps({"@type": "NewsArticle", "headline": "Velm", "image": image})
    head = f'<script type="application/ld+json">{data}</script>'
    document = read(page(article(f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption></figure>"), head=head))
    (picture,) = document.pictures
    assert (picture.credit, picture.credit_text) == (None, "Ana Ruiz/AP")
    printed = read(page(article(SHAPES["small"]), head=head))
    assert [p.credit_text for p in printed.pictures] == [None]
