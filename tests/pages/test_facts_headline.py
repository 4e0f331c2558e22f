"""Which of the headlines that a page states is its own, and which heading shows it."""

import msgspec
import pytest
from helpers.pages import HEADLINE, PARAGRAPHS, data, facts_of
from newsjson.parsers.pages.facts.headline import choose_headline, find_printed_headline, headline_keys
from newsjson.parsers.pages.markup.parse import parse_tree
from newsjson.parsers.pages.markup.walk import read_blocks

OTHER = "The bridge that parts Velm"
TITLE = f"<title>{HEADLINE} - The Velm Bugle</title>"
H1 = f"<h1>{HEADLINE}</h1>"
LONG = "Should the old one over the Orn be repaired"


def og(text, name="og:title"):
    return f'<meta property="{name}" content="{text}">'


def stated(text):
    return data({"@type": "NewsArticle", "headline": text})


def blocks_and_headline(html):
    page, _ = read_blocks(parse_tree(html))
    return page, find_printed_headline(page.blocks, facts_of(html))


def headline(html):
    page, shown = blocks_and_headline(html)
    return choose_headline(facts_of(html), msgspec.structs.replace(page, headline=shown))


# What a page states against what it shows: the more places agree, the better; those for networks and search count less.
AGAINST = {
    "the data before what is written for networks": (TITLE + stated(OTHER) + og("Would you cross it?") + H1, OTHER),
    "what the page shows before what is written for networks alone": (TITLE + og("You must see this") + H1, HEADLINE),
    "another wording of it for networks before what the page shows": (
        TITLE + og("Velm argues over the bridge") + H1,
        "Velm argues over the bridge",
    ),
    "what is written for networks before what one network is told": (
        TITLE + og("Velm argues over the bridge") + og(HEADLINE, "twitter:title") + H1,
        "Velm argues over the bridge",
    ),
    "what is written for networks, where the title has it, too": (og(OTHER) + f"<title>{OTHER}</title>" + H1, OTHER),
    "the site's name for networks, called nowhere else so": (TITLE + og("Bugle Online") + H1, HEADLINE),
    "data that agrees with the page before a meta element": (
        TITLE + stated(HEADLINE) + og(OTHER, "headline") + H1,
        HEADLINE,
    ),
    "the page before what one network is told": (TITLE + og(OTHER, "twitter:title") + H1, HEADLINE),
    "data before an h1 and a title that agree": (TITLE + stated(OTHER) + H1, OTHER),
    "a title alone, on a page without a heading": (TITLE + "<p>Velm.</p>", f"{HEADLINE} - The Velm Bugle"),
    "nothing at all": ("<p>Velm.</p>", None),
}


@pytest.mark.parametrize(("html", "chosen"), AGAINST.values(), ids=AGAINST.keys())
def test_the_headline_among_several(html, chosen):
    assert headline(html) == chosen


NAMES = og("The Velm Bugle", "og:site_name")
# Names and kickers beside the headline: each is cut when the page's own words say that it is one, and only then.
BESIDE = {
    "the site's name is no headline, though networks are told it": (
        og("The Velm Bugle") + NAMES + TITLE + H1,
        HEADLINE,
    ),
    "a logo in the only h1": (f"<h1>The Velm Bugle</h1>{NAMES}<title>{HEADLINE} | The Velm Bugle</title>", HEADLINE),
    "section and site": (
        og("Valley", "article:section") + NAMES + stated(f"{HEADLINE} | Valley | The Velm Bugle"),
        HEADLINE,
    ),
    "the host's name": (stated(f"{HEADLINE} - Bugle"), HEADLINE),
    "a name that is nobody's": (stated(f"{HEADLINE} - Part two"), f"{HEADLINE} - Part two"),
    "more words, no separator": (stated(f"{HEADLINE} again") + H1, f"{HEADLINE} again"),
    "a heading of the section is no shorter headline": (stated(f"Velm: {OTHER}") + "<h1>Velm</h1>", f"Velm: {OTHER}"),
    "a section's heading before the headline's dash": (stated(f"Velm - {OTHER}") + "<h1>Velm</h1>", f"Velm - {OTHER}"),
    "a stop before the separator": (stated(f"{HEADLINE}! - Part two") + H1, HEADLINE),
    "the same kicker twice belongs to the headline": (
        stated(f"Bridges: {LONG}") + og(f"Bridges: {LONG}"),
        f"Bridges: {LONG}",
    ),
    "two kickers": (stated(f"Bridges: {LONG}") + og(f"Velm - {LONG}"), LONG),
    "two kickers before words that many headlines share": (
        stated("Bridges: Live ticker") + og("Velm - Live ticker"),
        "Bridges: Live ticker",
    ),
    "a kicker before it and the site behind it": (
        og(f"Bridges: {HEADLINE} | Valley - Bugle Online")
        + f"<title>Bridges: {HEADLINE} | Valley - Bugle Online</title>"
        + H1,
        HEADLINE,
    ),
    "escaped twice": ("<title>Velm&amp;#039;s &amp;quot;old&amp;quot; bridge</title>", 'Velm\'s "old" bridge'),
    "no kicker, only the same end": (stated(f"Why {LONG}") + og(LONG, "twitter:title"), f"Why {LONG}"),
}


@pytest.mark.parametrize(("html", "chosen"), BESIDE.values(), ids=BESIDE.keys())
def test_what_stands_beside_the_headline(html, chosen):
    assert headline(html) == chosen


# Headings as pages print them, the headline's marked by its text.
SHOWN = {
    "the path of links to the page repeats it": (TITLE + f"<ul><li>News</li><li>{HEADLINE}</li></ul>{H1}", HEADLINE, 2),
    "a teaser above": (TITLE + f"<h2>{OTHER}</h2><h2>{HEADLINE}</h2>", HEADLINE, 1),
    "a teaser above that ends in its words": (
        og("The old bridge") + "<h2>Save the old bridge</h2><h2>The old bridge</h2>",
        "",
        1,
    ),
    "a short one": ("<title>Rain ends - The Velm Bugle</title><h1>Weather</h1><h2>Rain ends</h2>", "", 1),
    "one word that the page also has as its title": ("<title>Velm</title><h2>Velm</h2><h1>Rain ends</h1>", "", 1),
    "behind a kicker": (og(LONG) + f"<h1>Velm</h1><h2>Bridges: {LONG}</h2>", "", 1),
    "printed again for small screens": (TITLE + H1 + H1, HEADLINE, 0),
    "one for search engines above it": (TITLE + H1 + f"<h2>{OTHER}</h2>{og(OTHER)}", "", 1),
    "an h2 above an h1, and nothing stated": (f"<h2>Valley</h2>{H1}", "", 1),
    "hidden": (TITLE + f"<h1 style='display:none'>{HEADLINE}</h1><h2>{HEADLINE}</h2>", "", 1),
    "none": (f"<h3>{HEADLINE}</h3><p>{PARAGRAPHS[0]}</p>", "", None),
}


@pytest.mark.parametrize(("html", "text", "index"), SHOWN.values(), ids=SHOWN.keys())
def test_the_heading_that_shows_the_headline(html, text, index):
    page, shown = blocks_and_headline(html)
    assert shown == index
    assert not text or page.blocks[shown].text == text


def test_headlines_are_keyed_with_and_without_the_name_behind_them():
    keys = headline_keys(facts_of(TITLE + H1))
    assert keys == {"velmarguesoveritsoldbridge", "velmarguesoveritsoldbridgethevelmbugle"}
