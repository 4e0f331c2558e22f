"""How a picture's text is parted into caption and credit: by elements and their classes, else by its words."""

import pytest
from helpers.pages import PARAGRAPHS, article, check, page, read, texts

CAPTION = "The old bridge of Velm, seen from the far bank of the Orn"
CREDIT = "Photo: Ana Ruiz/AP"
ARCHIVE = "Velm town archive"  # no credit by its words: only an element can say that it is one
IMAGE = '<img src="/img/bridge.jpg" alt="">'


def parted(*parts):
    document = read(page(article(*parts)))
    check(document)
    assert texts(document, "body") == list(PARAGRAPHS)
    return texts(document, "caption"), texts(document, "credit")


def figure(*parts, image=IMAGE):
    return f"<figure>{image}{''.join(parts)}</figure>"


def caption(text):
    return figure(f"<figcaption>{text}</figcaption>")


# Elements that tell a credit whose words do not.
MARKED = {
    "a class in the caption": caption(f"{CAPTION} <span class='credit'>{ARCHIVE}</span>"),
    "an id": caption(f"{CAPTION} <span id='photo-credit-1'>{ARCHIVE}</span>"),
    "microdata": caption(f"{CAPTION} <span itemprop='copyrightHolder'>{ARCHIVE}</span>"),
    "a test id": caption(f"{CAPTION} <span data-testid='caption-credit'>{ARCHIVE}</span>"),
    "a class around the element": caption(f"{CAPTION} <span class='credit'><b><i>{ARCHIVE}</i></b></span>"),
    "a class beside the figcaption": figure(f"<figcaption>{CAPTION}</figcaption><div class='source'>{ARCHIVE}</div>"),
    "a class of its own paragraph": figure(f"<p>{CAPTION}</p><p class='credit'>{ARCHIVE}</p>"),
    "a container named after both": caption(
        f"<span class='source-and-text'><b>{CAPTION}</b><span class='source'>{ARCHIVE}</span></span>"
    ),
    "buttons beside the caption": figure(
        f"<figcaption>{CAPTION} <span class='credit'>{ARCHIVE}</span></figcaption><div>Enlarge image</div>"
    ),
    "the page's classes speak of agencies": (
        f"<div class='agency'>{caption(f'{CAPTION} <b class=credit>{ARCHIVE}</b>')}</div>"
    ),
    "a part of a caption's class": f"<div class='caption'>{IMAGE}{CAPTION} <b class='credit'>{ARCHIVE}</b></div>",
    "a part beside a caption's": (
        f"<div>{IMAGE}<div class='caption'>{CAPTION}</div><div class='agency'>{ARCHIVE}</div></div>"
    ),
    "a label in the credit": caption(f"{CAPTION} | <span class='credit'>{ARCHIVE}</span>"),
}


@pytest.mark.parametrize("shape", MARKED.values(), ids=MARKED.keys())
def test_a_credit_that_only_an_element_tells(shape):
    assert parted(shape) == ([CAPTION], [ARCHIVE])


SEVERAL = {
    "a photographer linked within": (
        "<b class='credit'>{} <a class='author' href='/ana'>Ana Ruiz</a></b>",
        f"{ARCHIVE} Ana Ruiz",
    ),
    "a slash between": ("<b class='credit'>Ana Ruiz</b> / <b class='source'>{}</b>", f"Ana Ruiz / {ARCHIVE}"),
    "a word between": ("<b class='credit'>Ana Ruiz</b> for the <b class='source'>{}</b>", f"Ana Ruiz {ARCHIVE}"),
    "a line break within": ("<b class='credit'>Ana Ruiz<br>{}</b>", f"Ana Ruiz {ARCHIVE}"),
}


@pytest.mark.parametrize(("credit", "whole"), SEVERAL.values(), ids=SEVERAL.keys())
def test_a_credit_in_several_elements(credit, whole):
    captions, credits = parted(caption(f"{CAPTION} {credit.format(ARCHIVE)}"))
    assert credits == [whole]
    assert captions[0].startswith(CAPTION)


ALONE = [
    ("<b class='credit'>{}</b>", ARCHIVE, ([], [ARCHIVE])),
    ("<b class='credit'>{}</b>", f"{ARCHIVE}, Ana Ruiz", ([], [f"{ARCHIVE}, Ana Ruiz"])),
    ("<b class='credit'>{}</b>", f"{CAPTION}. {CREDIT}", ([f"{CAPTION}."], [CREDIT])),  # a clear one is its end alone
    # a class that says credit around a sentence is wrong
    (
        "<b class='credit'>{}</b>",
        "The bridge is closed until further notice.",
        (["The bridge is closed until further notice."], []),
    ),
    ("<b class='credit'>{}</b>", "Copyright by the Bugle of Velm. All rights reserved.", None),
    ("<b class='credit'>{}</b>", "Courtesy of Velm.", ([], ["Courtesy of Velm."])),
]


@pytest.mark.parametrize(("markup", "text", "found"), ALONE)
def test_everything_in_an_element_that_says_credit(markup, text, found):
    assert parted(caption(markup.format(text))) == (found or ([], [text]))


def test_classes_the_wrong_way_round():
    shape = caption(f"<span class='photo-copyright'>{CREDIT}</span> <span class='credit-text'>{CAPTION}</span>")
    assert parted(caption(f"<b class='copyright'>{CAPTION}</b> <i>{CREDIT}</i>")) == ([CAPTION], [CREDIT])
    assert CREDIT in parted(shape)[1][0]


LAST_PARTS = {
    # an element of its own at the end, and what it holds
    "a name": (f"<span>{CAPTION}</span> <span>Ana Ruiz</span>", ([CAPTION], ["Ana Ruiz"])),
    "an agency": (f"<span>{CAPTION}</span> <span>dpa</span>", ([CAPTION], ["dpa"])),
    "a word for a private picture": (f"<span>{CAPTION}</span> <span>privat</span>", ([CAPTION], ["privat"])),
    "a button": (f"<span>{CAPTION}</span> <span>enlarge</span>", ([f"{CAPTION} enlarge"], [])),
    "more than a person": (
        f"<span>{CAPTION}</span> <span>Screenshots Instagram/TikTok</span>",
        ([CAPTION], ["Screenshots Instagram/TikTok"]),
    ),
    "a length": (f"{CAPTION} <span>(1:24:10)</span>", ([f"{CAPTION} (1:24:10)"], [])),
    "a stop": (f"<span>{CAPTION}</span> <span>.</span>", ([f"{CAPTION} ."], [])),
    "a name after a slash": (f"{CAPTION} <span>/ Ana Ruiz</span>", ([CAPTION], ["/ Ana Ruiz"])),
    "a bar between": (f"<span>{CAPTION} |</span> <span>{CREDIT}</span>", ([CAPTION], [CREDIT])),
    "nothing that shows": (f"<span>{CAPTION}</span> <span>\u200b</span>", ([CAPTION], [])),
}


@pytest.mark.parametrize(("text", "found"), LAST_PARTS.values(), ids=LAST_PARTS.keys())
def test_the_last_part_of_a_caption(text, found):
    assert parted(caption(text)) == found


BUTTONS_AND_COPIES = {
    "a credit for the caption and one for other screens": (
        f"<div class='caption'>{IMAGE}<p>{CAPTION} <b class='credit'>Ana Ruiz/AP</b> <b>hide caption</b></p>"
        "<b>toggle caption</b><span class='credit'>Ana Ruiz/AP</span></div>",
        "Ana Ruiz/AP",
    ),
    "a button in the caption": (
        caption(f"{CAPTION} <b>Enlarge this image</b> <b class='credit'>Ana Ruiz</b>"),
        "Ana Ruiz",
    ),
    "a bracket over two elements": (
        caption(f"<b>{CAPTION}.</b><i>(Photo: Ana Ruiz</i><i>, Otterby Times)</i>"),
        "(Photo: Ana Ruiz, Otterby Times)",
    ),
    "a notice to editors": (
        caption(
            f"{CAPTION}. REUTERS/Ana Ruiz/File Photo ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY."
        ),
        "REUTERS/Ana Ruiz/File Photo",
    ),
    "a source in Chinese": (caption(f"{CAPTION}. <i>来源：新华社</i>"), "来源：新华社"),
}


@pytest.mark.parametrize(("shape", "credit"), BUTTONS_AND_COPIES.values(), ids=BUTTONS_AND_COPIES.keys())
def test_what_belongs_to_neither_caption_nor_credit(shape, credit):
    captions, credits = parted(shape)
    assert [text.rstrip(".") for text in captions] == [CAPTION]
    assert credits == [credit]


def test_a_credit_whose_names_are_links_is_no_caption():
    text = "Photo by <a href='/a'>Ana Ruiz</a> on <a href='/u'>Unsplash</a>"
    assert parted(caption(text)) == ([], ["Photo by Ana Ruiz on Unsplash"])


def test_a_byline_in_a_figure_is_no_credit():
    byline = "By ANA RUIZ April 28, 2025 3:46 PM"
    shape = figure(f"<figcaption>Good Morning Velm <p class='credit'>{byline}</p></figcaption>")
    document = read(page(shape + article()))
    check(document)
    assert texts(document, "credit") == []
    assert [author.name for author in document.metadata.authors] == ["ANA RUIZ"]


def test_lines_and_paragraphs_of_a_figure():
    second = "It has been closed since the flood of last spring"
    assert parted(figure(f"<p>{CREDIT}<br>{CAPTION}</p><p>{second}</p>"))[0][0].endswith(second)
    assert parted(figure(f"<p>{CAPTION}</p><p>{CAPTION}</p><p>{CREDIT}</p>")) == ([CAPTION], [CREDIT])
    assert parted(caption(f"{CAPTION}<br>{second}")) == ([f"{CAPTION} {second}"], [])
    assert parted(figure(f"<p>{CREDIT}</p><p>{CAPTION}</p>")) == ([CAPTION], [CREDIT])


TAILS = [
    # credits at a text's end that only a sign tells
    (f"{CAPTION}. © Museum of Velm and Otterby", f"{CAPTION}.", "© Museum of Velm and Otterby"),
    (f"{CAPTION}. Фото: Ana Ruiz/AP", f"{CAPTION}.", "Фото: Ana Ruiz/AP"),
    (f"{CAPTION}. Kilde: Velm Museum", f"{CAPTION}.", "Kilde: Velm Museum"),
    ("Foto: Museum. The bridge of Velm. Ana Ruiz/AP", "Foto: Museum. The bridge of Velm.", "Ana Ruiz/AP"),
    ("Fotograf: Ana María de los Ríos Soto, Velm", "", "Fotograf: Ana María de los Ríos Soto, Velm"),
    ("© Anna of Velm, © Museum of Otterby", "", "© Anna of Velm, © Museum of Otterby"),
    # and what such signs stand before otherwise
    ("Source: the council counts its votes", "Source: the council counts its votes", ""),
    (f"Kilde: {'Velm Museum, ' * 12}Velm", f"Kilde: {'Velm Museum, ' * 12}Velm", ""),
    (
        "Ben Lind [Velm Rovers] and Ana Ruiz [Otterby United]",
        "Ben Lind [Velm Rovers] and Ana Ruiz [Otterby United]",
        "",
    ),
    ("The bridge reopens. (Ana Ruiz)", "The bridge reopens.", "(Ana Ruiz)"),
    ("The bridge, reopened at last (Ana Ruiz)", "The bridge, reopened at last", "(Ana Ruiz)"),
]


@pytest.mark.parametrize(("text", "shown", "credit"), TAILS)
def test_the_end_of_a_caption(text, shown, credit):
    assert parted(caption(text)) == ([shown] if shown else [], [credit] if credit else [])
