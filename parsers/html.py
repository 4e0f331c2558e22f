"""Web pages: the article's text, structure, metadata and pictures."""

import datetime

from ..schemas.article import Paragraph, Role
from . import page_blocks, page_body, page_facts, page_metadata, page_tree
from .decoding import Decoded
from .document import Document, Metadata, build
from .page_blocks import Block


def read(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document."""
    root = page_tree.parse(decoded.text)
    if root is None:
        return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
    base = page_tree.base_address(root, decoded.content.url)
    metadata = page_metadata.read(page_facts.gather(root, base, decoded.content.url))
    page = page_blocks.read(root)
    blocks = page_body.choose(root, page)
    text, paragraphs = _lay_out(_parts(metadata, blocks))
    return build(text, paragraphs, metadata, warnings=decoded.warnings, reference_date=reference_date)


def _parts(metadata: Metadata, blocks: list[Block]) -> list[tuple[Role, str]]:
    parts: list[tuple[Role, str]] = [("headline", metadata.headline)] if blocks and metadata.headline else []
    return [*parts, *((_role(block), block.text) for block in blocks)]


def _role(block: Block) -> Role:
    return "subheading" if block.place.heading else "list_item" if block.place.list_item else "body"


def _lay_out(parts: list[tuple[Role, str]]) -> tuple[str, list[Paragraph]]:
    """Join the parts by blank lines; return the text and its paragraphs."""
    paragraphs, at = [], 0
    for role, text in parts:
        paragraphs.append(Paragraph(role, at, at + len(text)))
        at += len(text) + 2
    return "\n\n".join(text for _, text in parts), paragraphs
