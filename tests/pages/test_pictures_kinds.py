"""Kinds of markup in which pictures and their credits stand outside an article's usual <figure>."""

import pytest
from helpers.pages import article, page, read, texts

IMAGE = '<img src="/img/bridge-at-dawn.jpg" width="800">'
SHARED = '<meta property="og:image" content="https://bugle.example/img/bridge-at-dawn.jpg">'
CREDIT, CAPTION = "Photo: Bo Lind/AP", "The bridge at dawn."

PRINTED = {
    # where the credit, and the caption if there is one, stand in the page's text
    "a site's own elements": f"<x-carousel><x-slide><x-figure>{IMAGE}<x-caption>{CAPTION} <span>{CREDIT}</span>"
    "</x-caption></x-figure></x-slide></x-carousel>",
    "a site's own figure": f"<media-figure>{IMAGE}<div>{CAPTION} {CREDIT}</div></media-figure>",
    "a span": f"<div>{IMAGE}<span>{CAPTION} {CREDIT}</span></div>",
    "a figure without a picture": f"<figure><div></div><figcaption>{CAPTION} {CREDIT}</figcaption></figure>",
    "a button behind it": f"<figure>{IMAGE}<figcaption>{CAPTION} {CREDIT} hide caption</figcaption></figure>",
}


@pytest.mark.parametrize("picture", PRINTED.values(), ids=PRINTED.keys())
def test_credit_and_caption(picture):
    document = read(page(article(), before=picture))
    assert (texts(document, "caption"), texts(document, "credit")) == ([CAPTION], [CREDIT])


@pytest.mark.parametrize(
    "credit", ["Copyright: Bo Lind", "Fuente: Bo Lind", "Źródło: Bo Lind", "Kuva: Bo Lind", "Fot. Bo Lind"]
)
def test_labels_of_many_languages_begin_a_credit(credit):
    for picture in (
        f"<div>{IMAGE}</div><div>{credit}</div>",
        f"<figure>{IMAGE}<figcaption>{CAPTION} {credit}</figcaption></figure>",
    ):
        assert texts(read(page(article(), before=picture)), "credit") == [credit]


def test_a_credit_that_is_all_link():
    document = read(page(article(), before=f'<div>{IMAGE}<a href="/bo">{CREDIT}</a></div>'))
    assert texts(document, "credit") == [CREDIT]


def test_two_credits_of_a_picture_are_no_caption():
    parts = '<span class="credit">© Provided by Otterby Insider Inc</span> <span class="caption">Bo Lind/Otterby</span>'
    document = read(page(article(), before=f"<figure>{IMAGE}<figcaption>{parts}</figcaption></figure>"))
    assert texts(document, "caption") == []
    assert texts(document, "credit") == ["© Provided by Otterby Insider Inc Bo Lind/Otterby"]


ALTERNATIVES = [
    (f"{CAPTION} {CREDIT}", CREDIT),
    ("The bridge at dawn | Bo Lind/AP", "Bo Lind/AP"),
    (CAPTION, None),
    ("The mayor, Ana Ruiz", None),
]


@pytest.mark.parametrize("shown", ["", IMAGE])
@pytest.mark.parametrize(("text", "credit"), ALTERNATIVES)
def test_the_credit_in_the_text_for_the_picture_of_whoever_shares_the_page(text, credit, shown):
    head = f'{SHARED}<meta property="og:image:alt" content="{text}">'
    (picture,) = read(page(article(shown), head=head)).pictures
    assert picture.credit_text == credit
