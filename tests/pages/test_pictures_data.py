"""What only a page's data, its scripts or an image's attributes say of a picture; and the addresses of images."""

import json

import pytest
from helpers.pages import HEADLINE, article, data, facts_of, page, read
from newsjson.parsers.pages.pictures.data_images import address_stem, find_data_credit, read_data_images

CAPTION = "The old bridge of Velm, seen from the far bank of the Orn."
BRIDGE = "https://bugle.example/img/bridge.jpg"
CREDIT = "Ana Ruiz/AP"
IMAGE = '<img src="/img/bridge.jpg">'
PAPER = {"@type": "Organization", "name": "The Velm Bugle"}


def figure(image=IMAGE, caption=CAPTION):
    return f"<figure>{image}<figcaption>{caption}</figcaption></figure>"


def pictures(*parts, head="", after=""):
    return read(page(article(*parts), head=head, after=after)).pictures


def credit_of(*parts, head="", after=""):
    (picture,) = pictures(*parts, head=head, after=after)
    return picture.credit_text


def described(**fields):
    image = {"@type": "ImageObject", "url": BRIDGE, **fields}
    return data({"@type": "NewsArticle", "headline": HEADLINE, "publisher": PAPER, "image": image})


DATA = [
    ({"creditText": CREDIT}, CREDIT),
    ({"copyrightHolder": {"@type": "Person", "name": "Ana Ruiz"}}, "Ana Ruiz"),
    ({"creditText": " ", "author": "Ana Ruiz"}, "Ana Ruiz"),
    ({"url": None, "contentUrl": "https://cdn.example/2/bridge.jpg", "creditText": CREDIT}, CREDIT),
    ({"url": "https://cdn.example/other.jpg", "caption": CAPTION.upper(), "creditText": CREDIT}, CREDIT),
    # another picture's, nobody's, the paper's own, no picture's
    ({"url": "https://cdn.example/other.jpg", "creditText": CREDIT}, None),
    ({"caption": CAPTION}, None),
    ({"creditText": "The Velm Bugle"}, None),
    ({"creditText": "Ana Ruiz took this picture from the far bank of the river. " * 5}, None),
]


@pytest.mark.parametrize(("fields", "credit"), DATA)
def test_the_credit_of_an_image_in_the_data(fields, credit):
    images = read_data_images(facts_of(described(**fields)))
    assert find_data_credit(images, BRIDGE, CAPTION) == credit


def test_only_images_of_the_data_have_credits():
    assert read_data_images(facts_of(described(**{"@type": "VideoObject", "creditText": CREDIT}))) == []
    assert credit_of(figure(), head=described(creditText=CREDIT)) == CREDIT


def test_an_image_of_the_data_is_told_by_its_caption_where_its_address_is_another():
    head = described(url="https://cdn.example/0428.jpg", caption=CAPTION, creditText=CREDIT)
    assert credit_of(figure('<img src="/img/velm-at-dawn.jpg">'), head=head) == CREDIT


def test_what_two_pictures_share_by_chance_tells_neither():
    head = described(url="https://cdn.example/a/1.jpg", caption="Velm", creditText=CREDIT)
    assert credit_of(figure('<img src="/b/1.jpg">', "Velm"), head=head) is None


STEMS = [
    ("https://cdn.example/2025/bridge-12.webp?w=300", "bridge-12"),
    ("https://cdn.example/bridge-1200x675.jpg", "bridge"),
    ("https://cdn.example/bridge-12/", "bridge-12"),
    ("https://cdn.example/bridge.velm.jpg", "bridge"),
    ("https://cdn.example/bridge_w1200x675-crop.jpg", "bridge-crop"),
    ("https://cdn.example/bridge-scaled.jpg", "bridge"),
    ("https://cdn.example/1.jpg", ""),
    ("https://[cdn/bridge.jpg", ""),
    (None, ""),
]


@pytest.mark.parametrize(("url", "stem"), STEMS)
def test_what_tells_an_address_from_others(url, stem):
    assert address_stem(url) == stem


def script(value):
    return f"<script>{value if isinstance(value, str) else json.dumps(value)}</script>"


HELD = {"url": "https://cdn.example/bridge-900x600.jpg", "credit": CREDIT}
SCRIPTS = {
    "in one object": (script(HELD), CREDIT),
    "two objects further out": (script({"credit": CREDIT, "prints": [{"sizes": {"url": HELD["url"]}}]}), CREDIT),
    "too far out": (script({"credit": CREDIT, "a": {"b": {"c": {"d": {"e": {"url": HELD["url"]}}}}}}), None),
    "beside an object of its own": (script({"size": {"w": 9}, **HELD, "crop": {"x": 1}}), CREDIT),
    "the second time that the name stands there": (script([{"url": HELD["url"]}]) + script([HELD]), CREDIT),
    "the first one names nobody": (script([{**HELD, "credit": "all rights reserved"}, HELD]), CREDIT),
    "not at the name": (script([{"url": HELD["url"]}, {"credit": CREDIT, "url": "https://cdn.example/x.jpg"}]), None),
    "a script without any credit": (script({"url": HELD["url"]}) + script(HELD), CREDIT),
    "the paper's own, in capitals": (script({**HELD, "credit": "THE VELM BUGLE"}), None),
}


@pytest.mark.parametrize(("scripts", "credit"), SCRIPTS.values(), ids=SCRIPTS.keys())
def test_the_credit_in_a_script(scripts, credit):
    assert credit_of(figure(), head=described(), after=scripts) == credit


def test_a_printed_credit_goes_before_all_others():
    printed = figure(caption=f"{CAPTION} <small>Photo: Bo Lind/dpa</small>")
    stating = printed.replace("<img", '<img data-credit="Ida Holm"')
    for part in (printed, stating):
        (picture,) = pictures(part, head=described(creditText=CREDIT), after=script(HELD))
        assert (picture.credit is None, picture.credit_text) == (False, None)


def test_a_picture_without_a_name_of_its_own_gets_no_credit_of_a_script():
    assert credit_of(figure('<img src="/1.jpg">'), after=script(HELD)) is None


ATTRIBUTES = [
    (f'data-credit="{CREDIT}"', CREDIT),
    (f'data-copyright=" " data-source="{CREDIT}"', CREDIT),
    (f'title="The bridge | Foto: {CREDIT}"', f"Foto: {CREDIT}"),
    (f'title="The bridge" alt="The bridge © {CREDIT}"', f"© {CREDIT}"),
    (f'alt="{"The bridge of Velm, and " * 20} © {CREDIT}"', f"© {CREDIT}"),
    # no credits
    ('title="The bridge | The Velm Bugle looks at the old bridge over the Orn"', None),
    ('alt="The bridge of Velm"', None),
    (f'data-credit="{"Ana Ruiz took this picture from the far bank. " * 8}" title="The bridge | Foto: {CREDIT}"', None),
]


@pytest.mark.parametrize(("attributes", "credit"), ATTRIBUTES)
def test_the_credit_in_an_image_s_attributes(attributes, credit):
    assert credit_of(f"<p>{IMAGE.replace('>', f' {attributes}>')}</p>") == credit


def test_an_attribute_s_credit_goes_to_the_caption_of_the_same_picture():
    stating = IMAGE.replace(">", f' data-credit="{CREDIT}" alt="Fog">')
    assert credit_of(figure(stating)) == CREDIT
    two = pictures(figure(stating), f"<p>{stating.replace('bridge', 'ferry').replace('Ana', 'Ida')}</p>")
    assert [(picture.credit_text, picture.alt) for picture in two] == [(CREDIT, "Fog"), ("Ida Ruiz/AP", "Fog")]


ADDRESSES = [
    ('<img src="/img/bridge.jpg">', BRIDGE),
    ('<img src="/img/spacer.gif" data-src="/img/bridge.jpg">', BRIDGE),
    ('<img src="about:blank" srcset=", /img/bridge.jpg 2x">', BRIDGE),
    ('<img srcset="/img/small.jpg 1x, /img/bridge.jpg 2x,">', BRIDGE),
    ('<img srcset="/img/small.jpg 320w, /img/bridge.jpg\n 900w">', BRIDGE),
    ('<picture><source srcset="data:,"><source srcset="/img/bridge.jpg"><img></picture>', BRIDGE),
    ('<img><noscript><img><img src="/img/bridge.jpg"></noscript>', BRIDGE),
    ('<img><img src="/img/bridge.jpg">', BRIDGE),  # the first has none
    ("<picture><source><img></picture>", None),
    ('<img><p class="gallery"></p>', None),
    ('<video poster="/p.jpg"><source src="/img/bridge.jpg"></video>', BRIDGE),
]


@pytest.mark.parametrize(("image", "address"), ADDRESSES)
def test_the_address_of_a_figure_s_image(image, address):
    (picture,) = pictures(figure(image))
    assert picture.image_url == address


BESIDE = [
    # a caption without a <figure>: the nearest image, and no icon
    ('<img src="/img/enlarge-icon.png">', IMAGE, BRIDGE),
    (f"<p>{IMAGE}</p><p>Velm</p>", "", BRIDGE),
    ("", IMAGE, BRIDGE),
]


@pytest.mark.parametrize(("before", "behind", "address"), BESIDE)
def test_the_image_beside_a_caption(before, behind, address):
    part = f"<div>{before}<div class='caption'>{CAPTION} Photo: {CREDIT}</div>{behind}</div>"
    assert address in [picture.image_url for picture in pictures(part) if picture.caption is not None]
