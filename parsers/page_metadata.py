"""What is said about a page's article: headline, standfirst, authors, dates, publisher, section, language, address."""

import re

from . import json_ld, page_authors, page_dates
from .document import Metadata
from .page_facts import Facts
from .page_text import clean, fold
from .page_tree import absolute

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))*$")


def read(facts: Facts) -> Metadata:
    """Return the metadata that the page's own statements give."""
    return Metadata(
        headline=headline(facts),
        description=_text(facts, "description", "og:description", "description", "twitter:description"),
        publisher=_publisher(facts),
        section=_section(facts),
        authors=page_authors.authors(facts),
        published=page_dates.published(facts),
        modified=page_dates.modified(facts),
        language=_language(facts),
        canonical_url=_canonical(facts),
    )


def _text(facts: Facts, key: str, *names: str) -> str | None:
    return clean(json_ld.text(facts.article.get(key)) or facts.first(*names)) or None


def _publisher(facts: Facts) -> str | None:
    return _text(facts, "publisher", "og:site_name", "application-name", "dc.publisher", "publisher")


def _section(facts: Facts) -> str | None:
    return _text(facts, "articleSection", "article:section", "cxenseparse:section", "section", "parsely-section")


def _language(facts: Facts) -> str | None:
    stated = (facts.root.get("lang"), facts.root.get("xml:lang"), json_ld.text(facts.article.get("inLanguage")))
    for value in (*stated, facts.first("content-language"), facts.first("og:locale")):
        match = _LANGUAGE.match((value or "").strip())
        if match:
            return _tag(match[0])
    return None


def _tag(value: str) -> str:
    """Write a language tag as BCP 47 has it: "de_AT" is "de-AT".

    >>> _tag("de_at")
    'de-AT'
    """
    language, *rest = value.replace("_", "-").split("-")
    return "-".join([language.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def _canonical(facts: Facts) -> str | None:
    link = facts.root.find(".//link[@rel='canonical']")
    stated = (link.get("href") if link is not None else None, facts.first("og:url"), facts.url)
    return next((address for address in (absolute(value, facts.base) for value in stated) if address), None)


# How far each place that states a headline is believed; places that agree add up.
_TRUST = {"data": 2.0, "og": 1.0, "h1": 0.7, "twitter": 0.2, "title": 0.2}
_SEPARATOR = re.compile(r"^\s*(?:[|–—»•·:]|-{1,3}|\.\s)")


def headline(facts: Facts) -> str | None:
    """Return the headline that the page's data, h1 and meta elements agree on most, without the site's name."""
    stated = _stated_headlines(facts)
    everything = [text for _, text in stated]
    votes: dict[str, float] = {}
    prints: dict[str, str] = {}
    for place, text in stated:
        text = _without_site(text, everything)
        key = fold(text)
        votes[key] = votes.get(key, 0) + _TRUST[place]
        prints.setdefault(key, text)
    return prints[max(votes, key=votes.__getitem__)] if votes else None


def headlines(facts: Facts) -> set[str]:
    """Return every headline that the page states, folded."""
    stated = [text for _, text in _stated_headlines(facts)]
    return {fold(text) for text in stated} | {fold(_without_site(text, stated)) for text in stated}


def _stated_headlines(facts: Facts) -> list[tuple[str, str]]:
    """Return (place, text) for each headline that the page states, each place's first."""
    first_h1 = [clean("".join(element.itertext())) for element in facts.root.iter("h1")]
    stated = [
        ("data", json_ld.text(facts.article.get("headline"))),
        *(("h1", text) for text in first_h1[:4]),
        ("og", facts.first("og:title")),
        ("twitter", facts.first("twitter:title")),
        ("title", facts.root.findtext(".//title")),
    ]
    return [(place, line) for place, line in ((place, clean(text)) for place, text in stated) if fold(line)]


def _without_site(text: str, others: list[str]) -> str:
    """Cut what follows a separator when what stands before it is stated as a headline elsewhere.

    >>> _without_site("Rain in Otterby - The Otterby Bugle", ["Rain in Otterby"])
    'Rain in Otterby'
    """
    for other in others:
        if len(other) >= 10 and len(other) < len(text) and text.startswith(other):
            if _SEPARATOR.match(text[len(other) :]):
                return other
    return text
