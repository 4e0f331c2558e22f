"""Which of a page's pictures are the article's: by where they stand, what is around them and what the data says."""

import pytest
from helpers.pages import HEADLINE, article, data, page, read

BRIDGE = "https://bugle.example/img/bridge.jpg"
IMAGE = '<img src="/img/bridge.jpg">'
CAPTION = "The old bridge of Velm, seen from the far bank of the Orn."
FIGURE = f"<figure>{IMAGE}<figcaption>{CAPTION} Photo: Ana Ruiz/AP</figcaption></figure>"
STATED = f'<meta property="og:image" content="{BRIDGE}?w=1200">'


def addresses(html):
    return [picture.image_url for picture in read(html).pictures]


def above(parts):
    return page(article()).replace("<main>", parts + "<main>")


LINES = "".join(f"<div>Region {number}</div>" for number in range(20))
WHERE = {
    "among the paragraphs": (page(article(IMAGE)), True),
    "with a size that is none of an icon": (page(article(IMAGE.replace(">", ' width="900" height="auto">'))), True),
    "as small as an icon": (page(article(IMAGE.replace(">", ' width="64px">'))), False),
    "in a part for the article's end": (page(article(f"<footer>{IMAGE}</footer>")), False),
    "in an author's box far out": (page(article(f"<div class='author-box'><div>{IMAGE}</div></div>")), False),
    "a link to a place on the page": (page(article(f'<a href="#gallery">{IMAGE}</a>')), True),
    "a link that leads nowhere": (page(article(f"<a>{IMAGE}</a>")), True),
    "a link to another story": (page(article(f'<a href="/ferry">{IMAGE}</a>')), False),
    "a link from the lead that the data states": (page(article(f'<a href="/ferry">{IMAGE}</a>'), head=STATED), True),
    "above the headline, bare": (above(f"<div>{IMAGE}</div>"), False),
    "above the headline, in a figure": (above(f"<figure>{IMAGE}</figure>"), True),
    "above the headline, in a <picture>'s box": (above(f"<div><picture>{IMAGE}</picture></div>"), False),
    "far above the headline": (above(f"<figure>{IMAGE}</figure>{LINES}"), False),
    "below the last paragraph": (page(article() + f"<p>{IMAGE}</p>"), True),
    "far below": (page(article(), after=f"{LINES}<p>{IMAGE}</p>"), False),
    "beside the part that holds the article": (
        page(article()).replace("</p>\n<p>The mayor", f"</p><div><div></div></div>\n{IMAGE}<p>The mayor"),
        True,
    ),
    "with a caption, a little above the headline": (above(FIGURE), True),
    "with a caption, far above it": (above(FIGURE + LINES), False),
    "with a caption, below the text": (page(article() + FIGURE), True),
    "with a caption, below a line more": (page(article() + f"<div>Most read</div>{FIGURE}"), False),
    "in a column beside the end": (page(article() + f"<aside>{FIGURE}</aside>"), False),
}


@pytest.mark.parametrize(("html", "is_articles"), WHERE.values(), ids=WHERE.keys())
def test_where_a_picture_stands(html, is_articles):
    assert [address.partition("?")[0] for address in addresses(html)] == ([BRIDGE] if is_articles else [])


def test_a_caption_far_above_the_headline_counts_where_the_data_states_the_picture():
    assert addresses(page(article(), head=STATED).replace("<main>", FIGURE + LINES + "<main>")) == [f"{BRIDGE}?w=1200"]


def test_several_pictures_below_the_text_go_on_with_each_other():
    ferry = FIGURE.replace("bridge", "ferry").replace("Ana Ruiz", "Bo Lind")
    assert len(addresses(page(article() + FIGURE + ferry))) == 2


def test_a_picture_counts_once_with_and_without_its_caption():
    small = '<img src="/img/bridge-300x200.jpg">'
    assert addresses(page(article(FIGURE, small))) == [BRIDGE]
    assert addresses(page(article(small, small))) == ["https://bugle.example/img/bridge-300x200.jpg"]


LEADS = [
    # the page shows none: the first of its data
    ([BRIDGE], [BRIDGE]),
    ([{"@type": "ImageObject", "url": BRIDGE}], [BRIDGE]),
    ([{"@type": "ImageObject", "contentUrl": BRIDGE}], [BRIDGE]),
    ([BRIDGE, "https://bugle.example/img/ferry.jpg"], [BRIDGE]),
    ([7, "/img/relative.jpg", "https://bugle.example/logo.png", BRIDGE], [BRIDGE]),
    ([], []),
]


@pytest.mark.parametrize(("image", "found"), LEADS)
def test_the_lead_that_only_the_data_has(image, found):
    head = data({"@type": "NewsArticle", "headline": HEADLINE, "image": image})
    assert addresses(page(article(), head=head)) == found


SHARED = '<meta property="og:image" content="https://bugle.example/{}">'
SAME = [
    # the page shows the picture for whoever shares it in another size: its number, its name, its address say so
    ("img/242348270_1600.jpg", "/img/242348270_900.jpg"),
    ("img/4c113d3e-b078-4dd9_w1280.jpg", "/img/4c113d3e-b078-4dd9_w948.jpg"),
    ("a/fog-over-the-orn-in-the-morning-og.jpg", "/b/fog-over-the-orn-in-the-morning-detail.jpg"),
    ("img/7.jpg?crop=wide", "/img/7.jpg?crop=square"),
]


@pytest.mark.parametrize(("shared", "shown"), SAME)
def test_a_picture_and_the_one_for_whoever_shares_the_page_are_one(shared, shown):
    figure = FIGURE.replace("/img/bridge.jpg", shown)
    (picture,) = read(page(article(figure), head=SHARED.format(shared))).pictures
    assert (picture.image_url, picture.has_credit) == (f"https://bugle.example/{shared}", True)


def test_a_caption_above_the_text_without_an_image_is_that_of_the_shared_picture():
    figure = FIGURE.replace(IMAGE, '<div class="lazy"></div>')
    (picture,) = read(page(article(), before=figure, head=SHARED.format("img/lead.jpg"))).pictures
    assert (picture.image_url, picture.has_credit) == ("https://bugle.example/img/lead.jpg", True)


@pytest.mark.parametrize("address", ["img/site-logo.png", "img/og-default.jpg", "share/bugle.png"])
def test_the_site_s_sign_is_no_picture_of_the_article(address):
    assert addresses(page(article(IMAGE), head=SHARED.format(address))) == [BRIDGE]


def test_another_picture_for_whoever_shares_the_page_comes_first():
    lead = "https://bugle.example/img/20250428-lead.jpg"
    for html in (page(article(IMAGE), head=SHARED.format("img/20250428-lead.jpg")),):
        assert addresses(html) == [lead, BRIDGE]


def test_a_page_of_pictures_alone_keeps_those_below_its_headline():
    html = f"{FIGURE.replace('bridge', 'ferry').replace('Ana', 'Bo')}<h1>{HEADLINE}</h1>{FIGURE}"
    assert addresses(html) == [BRIDGE]
