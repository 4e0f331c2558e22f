"""Web pages: the article's text, structure, metadata and pictures.

The characters become one tree (page_tree), and everything reads that: what the page says of itself (page_facts), its
blocks in order (page_blocks), its pictures (page_figures), which blocks are the article (page_body, page_select), and
at last the text with the roles of its paragraphs (page_layout).
"""

import datetime

from lxml.html import HtmlElement

from ...schemas.article import Warning
from ..decoding.decode import Decoded
from ..document.document import Document, Metadata, build
from .body import article_blocks, extractor, kind, script_articles
from .body import layout as page_layout
from .body.layout import Layout
from .facts import facts as page_facts
from .facts import head as page_head
from .facts import headline
from .facts import metadata as page_metadata
from .facts.facts import Facts
from .markup import tree, walk
from .pictures import figures as page_figures
from .pictures import gallery
from .pictures import script_credits as page_held_credits

_SHOWN = 400  # characters of paragraphs: a page that shows fewer may hold its article in its data


def read_page(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document; one without text when the page holds no article."""
    root = tree.parse_tree(decoded.text)
    if root is None:
        return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
    base = tree.base_address(root, decoded.content.url)
    facts = page_facts.gather_facts(root, base, decoded.content.url)
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
    page = walk.read_blocks(root)
    if extractor.prose_length(page) < _SHOWN and (markup := script_articles.find_article_in_scripts(facts)):
        held = tree.parse_tree(f"<html><body><main><article>{markup}</article></main></body></html>")
        if held is not None:
            root, page = held, walk.read_blocks(held)
    page.headline = headline.find_printed_headline(page, facts)
    figures = page_figures.read_figures(page, facts)
    held_credits = page_held_credits.scripts_with_credits(facts.scripts)
    candidates = gallery.find_candidates(page, facts)
    in_figures = {index for figure in figures for index in figure.blocks}
    chosen = extractor.extract_blocks(root, page)
    head = page_head.find_head(page, chosen, in_figures)
    metadata = page_metadata.read_metadata(facts, page, head)
    taken = in_figures | set(head.bylines) | set(head.timestamps)
    selection = article_blocks.refine_blocks(page, chosen, taken, headline.headline_keys(facts), metadata)
    found = bool(selection.body)
    if not found:
        selection = article_blocks.all_text_blocks(page, taken)
    figures = gallery.choose_pictures(page, candidates, selection.body, figures)
    figures = page_held_credits.complete_from_scripts(figures, held_credits, metadata.publisher)
    warnings = kind.find_warnings(page, facts, selection.body, found)
    return page_layout.lay_out(page, selection, head, figures, metadata), metadata, warnings
