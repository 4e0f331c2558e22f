"""Web pages: the article's text, structure, metadata and pictures."""

import datetime

from . import (
    page_blocks,
    page_body,
    page_facts,
    page_figures,
    page_head,
    page_headline,
    page_layout,
    page_metadata,
    page_select,
    page_tree,
)
from .decoding import Decoded
from .document import Document, Metadata, build


def read(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document."""
    root = page_tree.parse(decoded.text)
    if root is None:
        return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
    base = page_tree.base_address(root, decoded.content.url)
    facts = page_facts.gather(root, base, decoded.content.url)
    page = page_blocks.read(root)
    figures = page_figures.read(page, base)
    in_figures = {index for figure in figures for index in figure.blocks}
    chosen = page_body.choose(root, page)
    head = page_head.find(page, chosen, in_figures)
    metadata = page_metadata.read(facts, page, head)
    taken = in_figures | set(head.bylines) | set(head.timestamps)
    selection = page_select.mend(page, chosen, taken, page_headline.stated(facts), metadata)
    layout = page_layout.lay_out(page, selection, head, figures, metadata)
    return build(
        layout.text,
        layout.paragraphs,
        metadata,
        layout.pictures,
        warnings=decoded.warnings,
        reference_date=reference_date,
    )
