"""What is said about a page's article: headline, standfirst, authors, dates, publisher, section, language, address."""

import re

from ...document.document import Metadata
from ..markup.addresses import absolute_address
from ..markup.blocks import Page
from ..markup.text import clean_line
from . import json_ld
from .authors import find_authors
from .dates import find_modified, find_published
from .facts import Facts
from .head import Head
from .headline import choose_headline

_PUBLISHERS = frozenset(("newsmediaorganization", "organization", "website"))
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))*$")


def read_metadata(facts: Facts, page: Page, head: Head) -> Metadata:
    """Return the metadata that the page's own statements and its visible head give."""
    return Metadata(
        headline=choose_headline(facts, page),
        description=_text(facts, "description", "og:description", "description", "twitter:description"),
        publisher=_publisher(facts),
        section=_section(facts),
        authors=find_authors(facts, page, head),
        published=find_published(facts, head),
        modified=find_modified(facts, head),
        language=_language(facts),
        canonical_url=_canonical(facts),
    )


def _text(facts: Facts, key: str, *names: str) -> str | None:
    return clean_line(json_ld.first_text(facts.article.get(key)) or facts.first(*names)) or None


def _publisher(facts: Facts) -> str | None:
    """Return who publishes the page: the article's own statement, the site's name, an organization of the data."""
    stated = [
        json_ld.first_text(json_ld.resolve_reference(value, facts.nodes))
        for value in json_ld.property_values(facts.article.get("publisher"))
    ]
    stated += [facts.first(name) for name in ("og:site_name", "application-name", "dc.publisher", "publisher")]
    for node in facts.nodes:
        if not _PUBLISHERS.isdisjoint(json_ld.node_types(node)):
            stated.append(json_ld.first_text(node.get("name")))
    return next((name for name in map(clean_line, stated) if name and not _ADDRESS.match(name)), None)


def _section(facts: Facts) -> str | None:
    return _text(facts, "articleSection", "article:section", "cxenseparse:section", "section", "parsely-section")


def _language(facts: Facts) -> str | None:
    stated = (facts.language, json_ld.first_text(facts.article.get("inLanguage")))
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
    stated = (facts.canonical, facts.first("og:url"), facts.url)
    return next((address for address in (absolute_address(value, facts.base) for value in stated) if address), None)
