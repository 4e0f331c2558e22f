"""Which blocks of a page are its article: trafilatura's choice, told block by block.

Each text node gets an invisible mark, one private-use character of its own, before trafilatura reads the tree; the
marks in what it returns say which text nodes it kept, wherever it moved them. So the blocks, with their order, their
markup and their whole text, stay ours, and only the choice is trafilatura's.
"""

import logging
from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement

from ..markup.blocks import Page, PageBlock, Within
from ..markup.boxes import find_innermost_part
from ..markup.tree import TextNode, TreeElements

# The supplementary private-use planes: no font or page uses them for text, and a mark is one character.
_FIRST_MARK = 0xF0000
_MARKS = 0x10FFFE - _FIRST_MARK

# Elements of a page: trafilatura's time grows with the square of their number, its fast way's less so.
_MANY_ELEMENTS, _TOO_MANY_ELEMENTS = 15_000, 60_000

# Elements that hold none of the article's text: without them every search in the tree takes half as long.
_NO_TEXT = (
    *("head", "script", "style", "svg", "noscript", "template", "link", "source", "iframe", "img", "picture", "video"),
    *("audio", "nav", "button", "select", "option", "input", "textarea", "dialog", "canvas", "object", "embed", "map"),
)
# Tables, one within the other, that are read as tables: trafilatura's time grows with the cube of their depth.
MOST_NESTED_TABLES = 30
# What stands beside an article, unless a tag that nobody closed has swallowed it.
_BESIDE = ("aside", "footer")
_MOST_BESIDE_SHARE = 0.25  # of the page's paragraphs

# Below this share of the page's paragraph text the precise extraction has lost the article, and the plain one is asked.
_LEAST_KEPT_SHARE = 0.55
_LEAST_FOUND = 100  # characters: with less, it has found nothing
_PART_SHARE = 0.7  # of the paragraphs, that the part holds which is taken then
_SHORTEST_TEXT = (
    500  # characters: with less, trafilatura's fast way, which compares no other extractors, may have failed
)


def extract_blocks(page: Page, tree: TreeElements) -> list[int]:
    """Return the indexes of the article's blocks in order. `tree` is spent: elements go, and its text gets marks."""
    if not page.blocks:
        return []
    if page.elements > _TOO_MANY_ELEMENTS:
        return _prose(page.blocks)
    root = tree.root
    _mark(tree.text_nodes)
    _strip(root, page)
    prose = _length(page, _prose(page.blocks))
    fast = page.elements > _MANY_ELEMENTS
    chosen = _chosen(root, page, precise=True, fast=True)
    if not fast and _length(page, chosen) < max(_LEAST_KEPT_SHARE * prose, _SHORTEST_TEXT):
        chosen = _chosen(root, page, precise=True, fast=False)
    if _length(page, chosen) < _LEAST_KEPT_SHARE * prose:
        plain = _chosen(root, page, precise=False, fast=fast)
        chosen = plain if _length(page, plain) > _length(page, chosen) else chosen
    if _length(page, chosen) < min(_LEAST_FOUND, prose):
        chosen = _part_with_prose(page)
    return chosen


def _strip(root: HtmlElement, page: Page) -> None:
    """Take out of the tree what trafilatura would search in vain."""
    etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    _flatten_tables(root)
    paragraphs = [block for block in page.blocks if block.container.tag == "p"]
    beside = sum(len(block.text) for block in paragraphs if block.container.aside or block.container.footer)
    if beside <= _MOST_BESIDE_SHARE * sum(len(block.text) for block in paragraphs):
        etree.strip_elements(root, *_BESIDE, with_tail=False)


def _flatten_tables(root: HtmlElement) -> None:
    """Make plain parts of the tables that stand too deep within others."""
    depth = 0
    deep = []
    for event, table in etree.iterwalk(root, events=("start", "end"), tag="table"):
        depth += 1 if event == "start" else -1
        if event == "start" and depth > MOST_NESTED_TABLES:
            deep.append(table)
    for table in deep:
        table.tag = "div"


def prose_length(page: Page) -> int:
    """Return how many characters of paragraphs that are mostly no links the page shows."""
    return _length(page, _prose(page.blocks))


def _mark(nodes: Sequence[TextNode]) -> None:
    for number, node in enumerate(nodes[:_MARKS]):
        mark = chr(_FIRST_MARK + number)
        if node.is_tail:
            node.element.tail = _marked(node.element.tail or "", mark)
        else:
            node.element.text = _marked(node.element.text or "", mark)


def _marked(text: str, mark: str) -> str:
    # after leading white space, which parts words for whoever reads the tree
    start = len(text) - len(text.lstrip())
    return text[:start] + mark + text[start:]


def _chosen(root: HtmlElement, page: Page, *, precise: bool, fast: bool) -> list[int]:
    kept = _kept(root, precise=precise, fast=fast)
    return [index for index, block in enumerate(page.blocks) if _keeps(block, kept)]


def _keeps(block: PageBlock, kept: set[int]) -> bool:
    """Tell whether most of a block's text nodes were kept."""
    numbers = [number for number, _ in block.pieces if number >= 0]
    return 2 * sum(number in kept for number in numbers) >= len(numbers) > 0


def _kept(root: HtmlElement, *, precise: bool, fast: bool) -> set[int]:
    """Return the numbers of the text nodes that trafilatura keeps."""
    from trafilatura.core import bare_extraction

    # it logs what it finds odd in a page; that is our business, not the user's
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(root, fast=fast, favor_precision=precise, include_comments=False)
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError, etree.LxmlError):
        return set()  # a page that it cannot read has no article for us
    if found is None or isinstance(found, dict) or found.body is None:
        return set()
    text = "".join(str(piece) for piece in found.body.itertext())
    return {ord(character) - _FIRST_MARK for character in text if character >= "\U000f0000"}


def _prose(blocks: Sequence[PageBlock]) -> list[int]:
    """Return the indexes of the paragraphs that are mostly no links."""
    return [
        index
        for index, block in enumerate(blocks)
        if block.container.tag == "p"
        and not (block.container.hidden or block.container.footer)
        and 2 * block.linked < len(block.text)
    ]


def _part_with_prose(page: Page) -> list[int]:
    """Return the paragraphs of the innermost part of the page that holds most of them."""
    prose = _prose(page.blocks)
    part = find_innermost_part(page, prose, _PART_SHARE)
    if part is None:
        return prose
    within = Within({id(part)})
    return [index for index in prose if within(page.blocks[index].container)]


def _length(page: Page, indexes: Sequence[int]) -> int:
    return sum(len(page.blocks[index].text) for index in indexes)
