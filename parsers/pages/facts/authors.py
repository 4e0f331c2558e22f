"""Who wrote a page's article: the names of its data, meta elements and byline, cleaned."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ....schemas.article import Author
from ...names.names import is_person_name
from ...plaintext.bylines import is_organization_in_byline
from ..markup.blocks import Page
from ..markup.text import clean_line, comparison_key
from . import json_ld
from .byline import BARE_LABEL, LABEL_WITHIN, is_labelled, is_person_like, split_byline
from .facts import Facts
from .head import Head
from .printed_dates import DATE_MARK, without_dates

_META = ("author", "parsely-author", "article:author", "sailthru.author", "dc.creator", "dcterms.creator", "byl")
_SHORTEST_IN_HOST = 2  # letters of a name that a host's may be compared with
_SEPARATORS = re.compile(r"\s*[|•·►▪/]\s*|\s+[–—-]\s+")
_SLUG = re.compile(r"[a-z]+(?:[._-][a-z]+)+\d*")  # "ana.ruiz"
_Names = tuple[Author, ...]


def find_authors(facts: Facts, page: Page, head: Head) -> tuple[Author, ...]:
    """Return the article's authors in order, each once.

    Of the page's data and its meta elements the first that names somebody whom the page prints, else the first that
    names a person, else the printed byline, before the publisher's own name.
    """
    printed = _printed(facts, page, head)
    keys = {comparison_key(author.name): author for author in printed}
    stated = [_spelled_as_printed(names, keys) for names in _stated(facts)]
    agreeing = (names for names in stated if any(comparison_key(author.name) in keys for author in names))
    persons = (names for names in stated[1:] if any(is_person_like(author.name) for author in names))
    for names in (*agreeing, *stated[:1], *persons):
        if not all(_is_no_person(author, facts) for author in names):
            return names
    return tuple(author for author in printed if not _is_publisher(author, facts)) or next(iter(stated), printed)


def _stated(facts: Facts) -> Iterator[_Names]:
    """Yield the authors that each source in the page's data names, the most trusted first."""
    sources: list[Iterable[Author]] = [_from_data(facts)]
    sources += ([author for value in facts.meta.get(name, ()) for author in split_byline(value)] for name in _META)
    return filter(None, map(_unique, sources))


def _spelled_as_printed(names: _Names, printed: dict[str, Author]) -> _Names:
    """Return the authors with the printed names for those that are parts of addresses."""
    return tuple(
        printed.get(comparison_key(author.name), author) if _SLUG.fullmatch(author.name) else author for author in names
    )


def _is_no_person(author: Author, facts: Facts) -> bool:
    """Tell whether an author is the publication itself, another organization, or a part of an address."""
    if _is_publisher(author, facts) or _SLUG.fullmatch(author.name):
        return True
    return " " in author.name and not is_person_name(author.name) and is_organization_in_byline(author.name)


def _is_publisher(author: Author, facts: Facts) -> bool:
    """Tell whether an author is the publication itself."""
    name = comparison_key(author.name)
    if any(name in known or known in name for known in facts.publisher_names):
        return True
    return len(name) > _SHORTEST_IN_HOST and name in facts.host


def _unique(found: Iterable[Author]) -> _Names:
    """Return each author once, with the first role and organization that stand with the name anywhere."""
    by_name: dict[str, Author] = {}
    for author in found:
        key = comparison_key(author.name)
        known = by_name.get(key, author)
        name = author.name if _SLUG.fullmatch(known.name) else known.name
        by_name[key] = Author(name, known.role or author.role, known.organization or author.organization)
    by_name.pop("", None)
    return tuple(by_name.values())


def _from_data(facts: Facts) -> Iterator[Author]:
    stated = facts.article.get("author") or facts.article.get("creator") or facts.page_node.get("author")
    for value in _flat(stated):
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


def _printed(facts: Facts, page: Page, head: Head) -> _Names:
    """Return the authors whom the page shows: marked as such, in its head, by a class or address, elsewhere."""
    marked = [author for text in facts.marked.authors for author in split_byline(text)]
    lines = list(_lines(page, head))
    return (
        _unique([*marked, *(author for line in lines for author in _from_line(line, facts))])
        or _unique(author for text in facts.marked.named for author in _from_line(text, facts))
        or _unique(author for index in head.other_bylines[:1] for author in _from_line(page.blocks[index].text, facts))
    )


def _lines(page: Page, head: Head) -> Iterator[str]:
    """Yield the lines of the head's byline; a label that stands alone is one line with the name below it."""
    label = ""
    for index in head.bylines:
        text = page.blocks[index].text
        if BARE_LABEL.fullmatch(text):
            label = f"{text} "
            continue
        yield label + text
        label = ""


def _from_line(text: str, facts: Facts) -> Iterator[Author]:
    """Yield the authors of a printed line: those behind its label up to a date, else what may be persons' names."""
    labelled = is_labelled(text)
    line = without_dates(text, facts.date_order)
    if not labelled and (within := LABEL_WITHIN.search(line)):
        line, labelled = line[within.start() :].lstrip(" |•·–—,-"), True
    if labelled:
        line = line.partition(DATE_MARK)[0]
    elif ": " in line:  # a label of something else
        return
    pieces = [piece for piece in _SEPARATORS.split(line) if not any(map(str.isdigit, piece))]  # no times
    for number, author in enumerate(split_byline(" | ".join(pieces))):
        if _may_be_person(author.name) or (labelled and number == 0):
            yield author


def _may_be_person(name: str) -> bool:
    """Tell whether a part of a line may be a person's name; scripts without capitals tell little."""
    return is_person_name(name) or (is_person_like(name) and not name.isascii())
