"""Whatever a page is like: no crash, the same Document twice, paragraphs that cover the text."""

import pytest
from helpers.pages import PARAGRAPHS, article, check, page, read
from hypothesis import given, settings
from hypothesis import strategies as st

TAGS = [
    "p",
    "div",
    "figure",
    "figcaption",
    "h1",
    "h2",
    "li",
    "ul",
    "table",
    "td",
    "a",
    "span",
    "br",
    "script",
    "button",
    "x-y",
]
FIGURE = "<figure><img src='a.jpg'><figcaption>The bridge. <small>Photo: Ana Ruiz/AP</small></figcaption></figure>"
WHOLE = page(
    article(FIGURE), head='<script type="application/ld+json">{"@type": "Article", "author": [1, {}]}</script>'
)

pieces = st.one_of(
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        [
            "<p class='caption'>",
            "<img src='//['>",
            "<img srcset=', ,'>",
            "&#xF0001;",
            "\U000f0003",
            "&#27;",
            "<p class='\x85'>",
            "<!--",
            "&amp",
        ]
    ),
    st.text(max_size=30),
)


REFERENCES = ["&#0;", "&#1;", "&#8", "&#011;", "&#27;", "&#31;", "&#x1;", "&#XB;", "&#x001f;", "&#65535;", "&#xFFFE;"]


@pytest.mark.parametrize("reference", REFERENCES)
def test_references_to_characters_that_are_none_are_left_out(reference):
    document = read(page(article(f"<p>The bridge{reference} is old, and so is the ferry that has to do its work.</p>")))
    assert "The bridge is old, and so is the ferry" in document.text


def test_other_references_stay():
    words = "One&#9;two&#10;three&#32;four&#x20;five&#x1D7;six&#80;&#xFFFD;&#270;&#655350;"
    document = read(page(article(f"<p>{words} and the ferry that has to do its work all year round.</p>")))
    assert "One two three four five\u01d7sixP\ufffd\u010e\U0009fff6 and the ferry" in document.text


@pytest.mark.parametrize("label", ["\x85", "\u2003", "\xa0"])
def test_a_class_of_white_space_is_none(label):
    """White space to Python, not to the parser of pages."""
    check(read(page("".join(f'<div class="{label}"><p class="{label}">{text}</p></div>' for text in PARAGRAPHS))))


@settings(max_examples=60, deadline=None)
@given(st.lists(pieces, max_size=40).map("".join))
def test_any_markup(text):
    check(read(text))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, 400), st.lists(pieces, max_size=6).map("".join))
def test_a_page_with_a_hole(start, length, filling):
    mangled = WHOLE[:start] + filling + WHOLE[start + length :]
    document = read(mangled)
    check(document)
    assert document == read(mangled)
