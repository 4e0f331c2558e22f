"""Who wrote a page's article: the names of its data, meta elements and byline, cleaned."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ....schemas.article import Author
from ...dates import dates
from ..markup.blocks import Page
from ..markup.phrases import BYLINE
from ..markup.text import clean_line, comparison_key
from . import json_ld
from .facts import Facts
from .head import Head

_BY = re.compile(
    r"^\s*(?:written\s+by|story\s+by|words\s+by|reported\s+by|posted\s+by|by|von|par|por|di|da|door|av|af|autor(?:a|es)?"
    r"|author|text|texte|foto|przez|od|от|автор)\b\s*:?\s+",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:[,;|]|/(?=\s)|\s(?:and|und|et|och|og|и|та|và)\s)\s*", re.IGNORECASE)
_AND_OR_NAME = re.compile(r"\s(?:y|e|i|a|en|&)\s")  # also within a name: "Ana Ruiz y Soto"
_ADDRESS = re.compile(r"https?://|www\.|@")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
_META = ("author", "parsely-author", "article:author", "sailthru.author", "dc.creator", "dcterms.creator", "byl")
# What a person does at the paper, printed behind the name; and what else stands in bylines.
_ROLE = re.compile(
    r"""
    \b(?:redakt\w* | \w*editor\w* | \w*reporter\w* | correspondents? | korrespondent\w* | journalist\w* | staff
    | writers? | columnist | \w*leiter(?:in)? | chef\w* | autor(?:in)? | volont\w* | freie\w* | contributor | producer
    | photographer | fotograf\w* | redaktør | journalista? | periodista | giornalista | corresponsal | inviat[oa]
    | professor | analyst )\b | 기자$ | 특파원$ | 記者$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_KOREAN_ROLE = re.compile(r"\s*(?:기자|특파원|논설위원)$")
_SHORTEST_IN_HOST = 2  # letters of a name that a host's may be compared with
_BEFORE_DATE = re.compile(r"[\s,|•·–—-]+(?:(?:on|am|den|le|il|el|published|posted|updated):?\s*){0,3}$", re.IGNORECASE)
_SEPARATORS = re.compile(r"\s*[|•·►▪/]\s*|\s+[–—-]\s+")


def find_authors(facts: Facts, page: Page, head: Head) -> tuple[Author, ...]:
    """Return the article's authors in order, each once.

    Those that the page's data states, else the meta elements, else the byline; a byline of persons goes before the
    publisher's own name.
    """
    found = _unique(_from_data(facts)) or _unique(_from_meta(facts))
    if found and not all(_is_publisher(author, facts) for author in found):
        return found
    printed = _unique(_from_byline(facts, page, head))
    return tuple(author for author in printed if not _is_publisher(author, facts)) or found or printed


def _is_publisher(author: Author, facts: Facts) -> bool:
    """Tell whether an author is the publication itself."""
    name = comparison_key(author.name)
    if any(name in known or known in name for known in facts.publisher_names):
        return True
    return len(name) > _SHORTEST_IN_HOST and name in facts.host


def _unique(found: Iterable[Author]) -> tuple[Author, ...]:
    by_name: dict[str, Author] = {}
    for author in found:
        by_name.setdefault(comparison_key(author.name), author)
    by_name.pop("", None)
    return tuple(by_name.values())


def _from_data(facts: Facts) -> Iterator[Author]:
    for value in _flat(facts.article.get("author") or facts.article.get("creator")):
        if isinstance(value, str):
            yield from split_byline(value)
        elif isinstance(value, dict):
            yield from _from_node(json_ld.resolve_reference(value, facts.nodes))


def _flat(value: Any) -> Iterator[Any]:
    for item in json_ld.property_values(value):
        if isinstance(item, list):
            yield from item
        else:
            yield item


def _from_node(node: json_ld.Node) -> Iterator[Author]:
    names = json_ld.string_values(node.get("name"))
    if not names and (given := json_ld.first_text(node.get("givenName"))):
        names = [f"{given} {json_ld.first_text(node.get('familyName')) or ''}"]
    for name in names:
        role = clean_line(json_ld.first_text(node.get("jobTitle"))) or None
        organization = (
            clean_line(json_ld.first_text(node.get("affiliation")) or json_ld.first_text(node.get("worksFor"))) or None
        )
        for author in split_byline(name):
            yield Author(author.name, role or author.role, organization or author.organization)


def _from_meta(facts: Facts) -> list[Author]:
    """Return the authors of the first meta element that names some."""
    named = ([author for value in facts.meta.get(name, ()) for author in split_byline(value)] for name in _META)
    return next(filter(None, named), [])


def _from_byline(facts: Facts, page: Page, head: Head) -> Iterator[Author]:
    for text in facts.properties.get("author", ()):
        yield from split_byline(text)
    for index in head.bylines:
        text = _without_date(page.blocks[index].text)
        for piece in _SEPARATORS.split(text):
            if any(character.isdigit() for character in piece):  # a date, a time to read
                continue
            for author in split_byline(piece):
                if BYLINE.match(text) or _is_name(author.name):
                    yield author


def _without_date(text: str) -> str:
    """Return a byline up to the date that stands behind the names: "By Ana Ruiz April 28, 2025 3:46 PM"."""
    found = dates.find_date(text) if BYLINE.match(text) else None
    return _BEFORE_DATE.sub("", text[: found.start]) if found else text


def _is_name(name: str) -> bool:
    """Tell whether a line looks like a person's name: two to five capitalized words, or a few characters of CJK."""
    words = name.split()
    if not name.isascii() and not any(character.islower() or character.isupper() for character in name):
        return 2 <= len(name) <= 12
    capitalized = sum(word[0].isupper() for word in words)
    return 2 <= len(words) <= 5 and 2 * capitalized > len(words)


def _parts(line: str) -> Iterator[str]:
    """Yield the parts of a byline between its commas and words for "and"."""
    for part in _AND.split(line):
        pieces = _AND_OR_NAME.split(part)
        yield from pieces if all(len(piece.split()) > 1 for piece in pieces) else [part]


def split_byline(text: str) -> Iterator[Author]:
    """Return the authors that a byline names, one after the other, with the roles printed behind their names.

    >>> [author.name for author in split_byline("By Ana Ruiz and Bo Lind")]
    ['Ana Ruiz', 'Bo Lind']
    """
    line = _BRACKETS.sub(" ", _BY.sub("", clean_line(text)))
    found: list[Author] = []
    for part in _parts(line):
        name = _KOREAN_ROLE.sub("", _BY.sub("", part).strip(" .,:;|-–—*"))
        if not 1 < len(name) <= 80 or _ADDRESS.search(name) or not any(character.isalpha() for character in name):
            continue
        if found and _ROLE.search(name) and len(name.split()) <= 8:
            last = found.pop()
            found.append(Author(last.name, last.role or name, last.organization))
        else:
            found.append(Author(name, None, None))
    return iter(found)
