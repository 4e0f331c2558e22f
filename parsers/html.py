"""Web pages: the article's text, structure, metadata and pictures.

The characters become one tree (page_tree), and everything reads that: what the page says of itself (page_facts), its
blocks in order (page_blocks), its pictures (page_figures), which blocks are the article (page_body, page_select), and
at last the text with the roles of its paragraphs (page_layout).
"""

import datetime

from lxml.html import HtmlElement

from ..schemas.article import Warning
from .decoding import Decoded
from .document import Document, Metadata, build
from .page import (
    page_body,
    page_facts,
    page_figures,
    page_gallery,
    page_head,
    page_headline,
    page_held_credits,
    page_kind,
    page_layout,
    page_metadata,
    page_select,
    page_state,
    page_tree,
    page_walk,
)
from .page.page_facts import Facts
from .page.page_layout import Layout

_SHOWN = 400  # characters of paragraphs: a page that shows fewer may hold its article in its data


def read(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document; one without text when the page holds no article."""
    root = page_tree.parse(decoded.text)
    if root is None:
        return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
    base = page_tree.base_address(root, decoded.content.url)
    facts = page_facts.gather(root, base, decoded.content.url)
    layout, metadata, warnings = _read_tree(root, facts)
    return build(
        layout.text,
        layout.paragraphs,
        metadata,
        layout.pictures,
        warnings=(*decoded.warnings, *warnings),
        reference_date=reference_date,
    )


def _read_tree(root: HtmlElement, facts: Facts) -> tuple[Layout, Metadata, tuple[Warning, ...]]:
    page = page_walk.read(root)
    if page_body.shown(page) < _SHOWN and (markup := page_state.find(facts)):
        held = page_tree.parse(f"<html><body><main><article>{markup}</article></main></body></html>")
        if held is not None:
            root, page = held, page_walk.read(held)
    page.headline = page_headline.printed(page, facts)
    figures = page_figures.read(page, facts)
    held_credits = page_held_credits.scripts(facts.scripts)
    candidates = page_gallery.read(page, facts)
    in_figures = {index for figure in figures for index in figure.blocks}
    chosen = page_body.choose(root, page)
    head = page_head.find(page, chosen, in_figures)
    metadata = page_metadata.read(facts, page, head)
    taken = in_figures | set(head.bylines) | set(head.timestamps)
    selection = page_select.mend(page, chosen, taken, page_headline.stated(facts), metadata)
    found = bool(selection.body)
    if not found:
        selection = page_select.whole(page, taken)
    figures = page_gallery.of_article(page, candidates, selection.body, figures)
    figures = page_held_credits.complete(figures, held_credits, metadata.publisher)
    warnings = page_kind.warnings(page, facts, selection.body, found)
    return page_layout.lay_out(page, selection, head, figures, metadata), metadata, warnings
