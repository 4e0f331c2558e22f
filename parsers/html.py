"""Web pages: the article's text, structure, metadata and pictures."""

import datetime

from . import page_blocks, page_body, page_facts, page_figures, page_layout, page_metadata, page_select, page_tree
from .decoding import Decoded
from .document import Document, Metadata, build


def read(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document."""
    root = page_tree.parse(decoded.text)
    if root is None:
        return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
    base = page_tree.base_address(root, decoded.content.url)
    facts = page_facts.gather(root, base, decoded.content.url)
    metadata = page_metadata.read(facts)
    page = page_blocks.read(root)
    figures = page_figures.read(page, base)
    chosen = page_body.choose(root, page)
    in_figures = {index for figure in figures for index in figure.blocks}
    headlines = page_metadata.headlines(facts)
    selection = page_select.mend(page, chosen, in_figures, headlines, metadata.description)
    layout = page_layout.lay_out(page, selection, figures, metadata)
    return build(
        layout.text,
        layout.paragraphs,
        metadata,
        layout.pictures,
        warnings=decoded.warnings,
        reference_date=reference_date,
    )
