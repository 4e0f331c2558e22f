"""Web pages: the article's text, structure, metadata and pictures, in two phases.

First everything is read that the page's tree tells, into plain data: what the page says of itself (facts/), its blocks
in order (markup/), its pictures (pictures/). Then the article is chosen among that (body/), by an extractor that strips
the tree. A step that reads the tree belongs to the first phase; in the second it gets a SpentTreeError.
"""

import datetime

import msgspec
from lxml.html import HtmlElement

from ...schemas.article import Warning
from ..decoding.beginning import truncated_warning
from ..decoding.decode import Decoded
from ..document.document import Document, Metadata, build
from .body.article_blocks import all_text_blocks, refine_blocks
from .body.extractor import extract_blocks, prose_length
from .body.kind import find_warnings
from .body.layout import Layout, lay_out
from .body.script_articles import find_article_in_scripts
from .body.silent_parts import open_silent_parts
from .facts.facts import Facts, gather_facts
from .facts.head import find_head
from .facts.headline import find_printed_headline, headline_keys
from .facts.metadata import read_metadata
from .markup.blocks import Page
from .markup.parse import parse_tree
from .markup.tree import PageTree, TreeElements
from .markup.walk import read_blocks
from .pictures.figures import Figure, read_figures
from .pictures.gallery import PictureCandidates, choose_pictures, find_candidates
from .pictures.lead import with_leads_address
from .pictures.prose import part_prose
from .pictures.script_credits import complete_from_scripts, scripts_with_credits

_SHORTEST_SHOWN = 400  # characters of paragraphs: a page that shows fewer may hold its article in its data


class PageContents(msgspec.Struct, frozen=True):
    """All that a page's tree tells, as plain data.

    `figures` are its pictures with a caption or credit, `candidates` those without any, `credit_scripts` the scripts
    that may hold a credit.
    """

    facts: Facts
    page: Page
    figures: list[Figure]
    candidates: PictureCandidates
    credit_scripts: list[str]


class PageArticle(msgspec.Struct, frozen=True):
    """The article that was chosen among a page's contents."""

    layout: Layout
    metadata: Metadata
    warnings: tuple[Warning, ...]


def read_page(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the article of a page as a Document; one without text when the page holds no article."""
    read = read_contents(decoded.text, decoded.content.url)
    if read is None:
        return build("", [], Metadata(), warnings=decoded.warnings, reference_date=reference_date)
    contents, tree = read
    article = choose_article(contents, tree.spend())
    return build(
        article.layout.text,
        article.layout.paragraphs,
        article.metadata,
        article.layout.pictures,
        warnings=tuple(dict.fromkeys((*decoded.warnings, *article.warnings))),
        reference_date=reference_date,
    )


def read_contents(text: str, url: str | None) -> tuple[PageContents, PageTree] | None:
    """Read everything that a page tells, and return it with the tree that the article is to be chosen from.

    `url` is the page's address where it is known. None when the text holds no markup at all.
    """
    root = parse_tree(text)
    if root is None:
        return None
    facts = gather_facts(root, url)
    page, tree = read_blocks(root)
    if prose_length(page) < _SHORTEST_SHOWN:
        page, tree = _read_hidden_article(root, facts, prose_length(page)) or (page, tree)
    page = msgspec.structs.replace(page, headline=find_printed_headline(page.blocks, facts))
    figures = read_figures(page, tree, facts)
    candidates = find_candidates(tree, facts)
    credit_scripts = scripts_with_credits(facts.scripts)
    return PageContents(facts, page, figures, candidates, credit_scripts), tree


def _read_hidden_article(root: HtmlElement, facts: Facts, shown: int) -> tuple[Page, PageTree] | None:
    """Return the article that a page holds in a silent part or in its scripts, as the page that a browser makes of it.

    `shown` is how many characters of paragraphs the page shows: an article that has no more is none.
    """
    if open_silent_parts(root):
        return read_blocks(root)
    markup = find_article_in_scripts(facts)
    script_root = parse_tree(f"<html><body><main><article>{markup}</article></main></body></html>") if markup else None
    if script_root is None:
        return None
    page, tree = read_blocks(script_root)
    return (page, tree) if sum(len(block.text) for block in page.blocks) > shown else None


def choose_article(contents: PageContents, tree: TreeElements) -> PageArticle:
    """Choose the article among a page's contents; `tree` is spent, and of no use afterwards."""
    facts, page = contents.facts, contents.page
    chosen = extract_blocks(page, tree)
    figures, prose = part_prose(page, contents.figures, chosen)
    chosen = sorted({*chosen, *prose})
    in_figures = {index for figure in figures for index in figure.blocks}
    head = find_head(page, chosen, in_figures, facts)
    metadata = read_metadata(facts, page, head)
    taken = in_figures | set(head.bylines) | set(head.timestamps)
    blocks = refine_blocks(page, chosen, taken, headline_keys(facts), metadata)
    found = bool(blocks.body)
    if not found:
        blocks = all_text_blocks(page, taken)
    figures = choose_pictures(page, contents.candidates, blocks.body, figures)
    figures = complete_from_scripts(figures, contents.credit_scripts, metadata.publisher)
    figures = with_leads_address(figures, contents.candidates.lead, blocks.body[0] if blocks.body else 0)
    warnings = find_warnings(page, facts, blocks.body, found=found, dated=bool(head.timestamps))
    if page.truncated:
        warnings = (truncated_warning(), *warnings)
    return PageArticle(lay_out(page, blocks, head, figures, metadata), metadata, warnings)
