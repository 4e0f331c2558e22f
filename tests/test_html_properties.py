"""Whatever a page is like: no crash, the same Document twice, paragraphs that cover the text."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pages import article, check, page, read

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
        ["<p class='caption'>", "<img src='//['>", "<img srcset=', ,'>", "&#xF0001;", "\U000f0003", "<!--", "&amp"]
    ),
    st.text(max_size=30),
)


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
