"""Pages made to cost time or memory: work is in proportion to the page, and nothing deep ends the run."""

import json
import tracemalloc

import pytest
from helpers.marked import count_calls
from helpers.pages import HEADLINE, PARAGRAPHS, article, facts_of, page, read, texts
from newsjson.parsers.pages.body import script_articles
from newsjson.parsers.pages.body.extractor import MOST_NESTED_TABLES, extract_blocks
from newsjson.parsers.pages.body.script_articles import find_article_in_scripts
from newsjson.parsers.pages.markup.attributes import MOST_ATTRIBUTES, without_many_attributes
from newsjson.parsers.pages.markup.blocks import Container, Page, PageBlock, Within, containers_around
from newsjson.parsers.pages.markup.boxes import Boxes
from newsjson.parsers.pages.markup.parse import parse_tree
from newsjson.parsers.pages.markup.walk import MOST_NESTED, read_blocks
from newsjson.parsers.pages.pictures import images

PUSHED = "self.__next_f.push([1,%s])"


def scripted(script):
    """Return a page that shows nothing and has a script."""
    return page("", after=f"<script>{script}</script>")


def peak_memory(function, argument):
    """Return the most bytes that a call has allocated at once."""
    tracemalloc.start()
    try:
        function(argument)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("head", ["1:Tffffff,", "1:Tffffff,<p>a", "1:Tfff,<p>"])
def test_texts_of_a_stream_are_not_copied_for_each_head(head):
    """Each head says that up to 16 MB follow; a page of 300 KB took 4 GB."""
    facts = facts_of(scripted(PUSHED % json.dumps(head * 5000)))
    assert peak_memory(find_article_in_scripts, facts) < 20 * len(head * 5000)


def test_the_longest_string_of_a_script_is_not_counted_again_for_each_other():
    long, short = "<p>a</p>" * 1000, "b" * 400
    few, many = (facts_of(scripted(json.dumps([long, *[short] * number]))) for number in (100, 200))
    once, twice = (count_calls(find_article_in_scripts, facts) for facts in (few, many))
    assert twice < 1.5 * once


def test_a_string_without_an_end_is_read_once():
    """Each mark in it was taken for the beginning of another."""
    script = '"<p>' + '\\"' * 2000
    assert sum(len(found[0]) for found in script_articles._STRING.finditer(script)) <= len(script)


@pytest.mark.parametrize("deep", ["[" * 50_000, "[" * 50_000 + "]" * 50_000, '{"a":' * 50_000])
@pytest.mark.parametrize("script", [PUSHED, "window.state = %s;", "%s"])
def test_deep_values_of_scripts_end(script, deep):
    """Lists within lists in a script raised RecursionError."""
    assert read(scripted(script % deep)).metadata.headline == HEADLINE


def test_deep_values_of_a_stream_do_not_hide_the_article():
    scripts = (PUSHED % ("[" * 50_000), PUSHED % json.dumps(f"1:T{len(article()):x},{article()}"))
    after = "".join(f"<script>{script}</script>" for script in scripts)
    assert texts(read(page("", after=after)), "body") == list(PARAGRAPHS)


def test_a_stream_may_hold_half_of_a_character():
    """A lone surrogate, which UTF-8 cannot hold, in a text of a stream."""
    text = "<p>\ud800</p>" + article()
    state = PUSHED % json.dumps(f"1:T{len(text.encode('utf-8', 'surrogatepass')):x},{text}")
    assert texts(read(scripted(state)), "body")[-5:] == list(PARAGRAPHS)


MANY = [f"a{number}" for number in range(3 * MOST_ATTRIBUTES)]
# The same attributes in every way that a parser takes them.
MANY_ATTRIBUTES = {
    "values": " ".join(f"{name}=1" for name in MANY),
    "no values": " ".join(MANY),
    "slashes": "/".join(MANY),
    "tags in values": " ".join(f'{name}="<p>"' for name in MANY),
    "spaces and quotation marks": "\n".join(f"{name} = '>\"'" for name in MANY),
    "less-than signs as names": " < ".join(MANY),
}


@pytest.mark.parametrize("tag", ["p", "P", "div", "script", "title"])
@pytest.mark.parametrize("attributes", MANY_ATTRIBUTES.values(), ids=MANY_ATTRIBUTES.keys())
def test_attributes_without_number_are_cut(tag, attributes):
    """The parser compares each attribute with all before it: 1 MB of them took more than a minute."""
    root = parse_tree(f"<html><body><{tag} {attributes}>text</{tag}></body></html>")
    assert max(len(element.attrib) for element in root.iter()) <= MOST_ATTRIBUTES


@pytest.mark.parametrize(
    "before",
    [
        "<!-- <script> -->",
        "<script>if (i<n) s='</script>",
        "<title><script></title>",
        "<p title='<script>'>",
        "<style><!-- </style>",
        "</p <script>",
        "<!x <script>",
    ],
)
def test_attributes_are_cut_behind_what_only_looks_like_a_script(before):
    root = parse_tree(f"<html><body>{before}<b {MANY_ATTRIBUTES['values']}>text</b></body></html>")
    assert max(len(element.attrib) for element in root.iter()) <= MOST_ATTRIBUTES


@pytest.mark.parametrize(
    "text",
    [
        f"<script>for (i=0;i<n;i++) x; y = '{' '.join(MANY)}'</script>",  # no tag, though it begins like one
        f"<style>a<b {' '.join(MANY)}</style>",
        f"<p>{' '.join(MANY)}</p>",
        f"<img alt='{' '.join(MANY)}' src=a>",  # one attribute of many words
        f"<p {' '.join(MANY[:MOST_ATTRIBUTES])}>text</p>",
    ],
)
def test_what_is_no_surplus_attribute_stays(text):
    assert without_many_attributes(text.encode()) == text.encode()


@pytest.mark.parametrize("inner", ["<img src=a.jpg>a caption", "<img src=a.jpg><figcaption>A caption.", "<source>a"])
def test_figures_that_nobody_closed(inner, monkeypatch):
    """Each looked at all images behind it: 300 KB took 11 s."""
    looked_at = []
    monkeypatch.setattr(images, "image_address", lambda element, base: looked_at.append(element))
    read(f"<title>{HEADLINE}</title>" + f"<figure>{inner}" * 200, None)
    assert len(looked_at) <= 400


def test_the_first_image_of_each_of_nested_figures():
    outer, inner = ("An arch of the old bridge.", "The bakery on the far bank.")
    figure = (
        f"<figure><source srcset='/other.jpg'><figcaption>{outer} Photo: Ana Ruiz</figcaption>"
        f"<figure><img src='/mill.jpg'><figcaption>{inner} Photo: Ana Ruiz</figcaption></figure>"
        f"<img src='/late.jpg'></figure><figure><source srcset='/only.jpg'><figcaption>Rain. Photo: Jo Li</figcaption>"
    )
    shown = [picture.image_url for picture in read(page(article(figure))).pictures]
    assert shown == [f"https://bugle.example/{name}.jpg" for name in ("mill", "mill", "only")]


def blocks_of(markup):
    root = parse_tree(markup)
    assert root is not None
    return read_blocks(root)


def test_parts_within_parts_without_end_count_as_so_many():
    """Every block asks what is around it: under 1,300 tags a megabyte of short paragraphs took 48 seconds."""
    found, _ = blocks_of("<div>" * 500 + "<p>a</p>" * 20 + "</div>" * 500 + "<p>Outside.</p>")
    *inside, outside = found.blocks
    assert len(inside) == 20
    assert {block.container.tag for block in inside} == {"p"}
    assert max(len(list(containers_around(block.container))) for block in inside) <= MOST_NESTED + 1
    assert len(list(containers_around(outside.container))) <= 2


def nested(depth, width):
    """Return a page of so many blocks in one container under so many others."""
    container = None
    for number in range(depth):
        container = Container(container, number, "div")
    assert container is not None
    return Page([PageBlock("Words.", container, [(0, "Words.")], 0)] * width, depth)


def test_what_is_around_a_block_is_counted_once():
    deep = nested(200, 50)
    few, many = (count_calls(lambda n: Boxes(deep, range(n)), number) for number in (25, 50))
    assert many < few + 25 * 10  # and not for each of the 200 around it


def test_what_is_around_a_block_is_looked_at_once():
    deep = nested(200, 1).blocks[0].container
    within = Within(())
    assert not within(deep)
    assert count_calls(within, deep) < 10


def test_boxes_know_the_share_of_each_part():
    found, _ = blocks_of("<main><div><p>Four</p><p>Five.</p></div><p>Sixsix</p></main>")
    boxes = Boxes(found, range(len(found.blocks)))
    assert [length for _, length in sorted(boxes._lengths.items(), key=lambda item: item[1])] == [4, 5, 6, 9, 15, 15]


def test_tables_within_tables_without_end_are_plain_parts():
    """The extractor's time grows with the cube of their depth: 680 took 6 seconds."""
    found, tree = blocks_of("<p>Words.</p>" + "<table><tr><td>a" * 100)
    elements = tree.spend()
    extract_blocks(found, elements)
    assert len(list(elements.root.iter("table"))) <= MOST_NESTED_TABLES


LINES = {
    "spans": ("<div>", "<span>Words.</span>"),
    "spans of sentences": ("<div>", f"<span>{PARAGRAPHS[0][:-1]}</span>"),
    "lines below a picture": ("<div><img src='a.jpg'>", f"{PARAGRAPHS[0]}<br>"),
    "bold words": ("<p>", "<b>Words.</b>"),
    "blank lines of plain text": ("<pre>", "Words.\n\n"),
    "headings within headings": ("", "<h1><p>Words.</p>"),
    "silent parts": ("", "<noscript><p>Words.</p>"),
}


@pytest.mark.parametrize(("begin", "piece"), LINES.values(), ids=LINES.keys())
def test_lines_without_end_are_read_once(begin, piece):
    few, many = (count_calls(blocks_of, begin + piece * number) for number in (300, 600))
    assert many < 2.2 * few
