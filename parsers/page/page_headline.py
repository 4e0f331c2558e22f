"""The headline of a page: chosen among what its data, its h1, its meta elements and its title say.

They differ: one is written for search engines, one has the site's name behind it, one a kicker before it. What several
of them agree on counts, and what a reader sees counts more.
"""

import re
from urllib.parse import urlsplit

from . import json_ld
from .page_blocks import Page
from .page_facts import Facts
from .page_text import clean, fold

# How far each place is believed; places that agree add up.
_TRUST = {"data": 2.0, "h1": 1.1, "og": 1.25, "twitter": 0.1, "title": 0.1}
_SHOWN = 1.0  # more for a headline of the data that stands on the page as a heading
_PARAGRAPH = 200  # characters; a standfirst may be nearly as long
_SITE = re.compile(r"^\s*(?:[|–—»•·:ㅣ]|-{1,3}|\.\s)")
_LAST_SEGMENT = re.compile(r"\s*[|ㅣ–—·•»-]\s*([^|ㅣ–—·•»-]{2,60})$")
_KICKER = re.compile(r"(?::|\s[|–—·/-])\s*$")
_SHORTEST = 8  # letters of a headline that another one may be cut down to


def choose(facts: Facts, page: Page) -> str | None:
    """Return the headline, without a kicker and without the site's name."""
    candidates = _candidates(facts)
    sites = _sites(facts)
    candidates = [(place, _without_name(text, sites)) for place, text in candidates]
    texts = [text for _, text in candidates]
    shown = _shown(page)
    votes: dict[str, float] = {}
    prints: dict[str, str] = {}
    for place, text in candidates:
        text = _without_kicker(_without_site(text, texts), texts)
        key = fold(text)
        votes[key] = votes.get(key, 0) + _TRUST[place]
        if place == "data" and key in shown:
            votes[key] += _SHOWN
        prints.setdefault(key, text)
    return prints[max(votes, key=votes.__getitem__)] if votes else None


def _shown(page: Page) -> set[str]:
    """Return the headings above the text, folded: those before the first long paragraph that follows the h1."""
    first = next((index for index, block in enumerate(page.blocks) if block.place.heading == "h1"), 0)
    shown = set()
    for index, block in enumerate(page.blocks):
        if block.place.heading:
            shown.add(fold(block.text))
        elif index > first and len(block.text) > _PARAGRAPH and 2 * block.linked < len(block.text):
            break
    return shown


def stated(facts: Facts) -> set[str]:
    """Return every headline that the page states, folded."""
    texts = [text for _, text in _candidates(facts)]
    return {fold(text) for text in texts} | {fold(_without_site(text, texts)) for text in texts}


def _candidates(facts: Facts) -> list[tuple[str, str]]:
    """Return (place, text) for each headline that the page states."""
    candidates = [
        ("data", json_ld.text(facts.article.get("headline"))),
        *(("h1", text) for text in facts.h1),
        ("og", facts.first("og:title")),
        ("twitter", facts.first("twitter:title")),
        ("title", facts.title),
    ]
    return [(place, line) for place, line in ((place, clean(text)) for place, text in candidates) if fold(line)]


def _sites(facts: Facts) -> set[str]:
    """Return the names of the site, folded, as its data and its address have them."""
    stated = (
        json_ld.text(facts.article.get("publisher")),
        facts.first("og:site_name"),
        facts.first("application-name"),
    )
    host = urlsplit(facts.base or "").hostname or ""
    return {fold(name) for name in (*stated, host, host.removeprefix("www."), *host.split(".")[-2:-1]) if name}


def _without_name(text: str, sites: set[str]) -> str:
    """Cut the site's own name from the end of a headline.

    >>> _without_name("Rain in Otterby | The Otterby Bugle", {"theotterbybugle"})
    'Rain in Otterby'
    """
    name = _LAST_SEGMENT.search(text)
    return text[: name.start()] if name and name.start() and fold(name[1]) in sites else text


def _without_site(text: str, others: list[str]) -> str:
    """Cut what follows a separator when what stands before it is stated as a headline elsewhere.

    >>> _without_site("Rain in Otterby - The Otterby Bugle", ["Rain in Otterby"])
    'Rain in Otterby'
    """
    for other in others:
        end = _place(text, fold(other))
        if end and fold(text[:end]) == fold(other) and _SITE.match(text[end:].lstrip('.?!…"”’»')):
            return other
    return text


def _place(text: str, key: str) -> int | None:
    """Return how far into a text its first letters and digits, as many as the key has, reach; None for all of it."""
    if len(key) < _SHORTEST:
        return None
    left = len(key)
    for index, character in enumerate(text):
        if left == 0:
            return index if any(rest.isalnum() for rest in text[index:]) else None
        left -= character.isalnum()
    return None


def _without_kicker(text: str, others: list[str]) -> str:
    """Cut what precedes a colon or dash when what stands behind it is stated as a headline elsewhere.

    >>> _without_kicker("Floods: Rain returns to Otterby", ["Rain returns to Otterby"])
    'Rain returns to Otterby'
    """
    for other in others:
        if _SHORTEST <= len(other) < len(text) and text.endswith(other) and _KICKER.search(text[: -len(other)]):
            return other
    return text
