"""A picture's text parted into caption and credit.

In this order the credit is: what a class marks as one; a last part of its own that reads like one; the end of the text
as the grammar of credit lines has it, or after a sign that only credits have.
"""

import re
from itertools import takewhile

import msgspec
from lxml.html import HtmlElement

from ...credits.strength import CreditStrength
from ...names.names import is_name
from ..markup.blocks import Container, PageBlock
from ..markup.labels import BYLINE_CLASSES, CAPTION_CLASSES, CREDIT_CLASSES
from ..markup.text import clean_line, comparison_key
from ..markup.tree import PageTree
from .caption_text import CAPTION_BUTTON, SENTENCE_END, is_button, is_sure_credit, reads_as_credit, split_tail

_NO_WORDS = re.compile(r"[\W_]*$")


class _Part(msgspec.Struct):
    """A stretch of a picture's text within one element, and the element around it whose class says credit."""

    owner: HtmlElement
    text: str
    credit: HtmlElement | None


def split_caption(tree: PageTree, container: Container | None, blocks: list[PageBlock]) -> tuple[str, str]:
    """Return the caption and the credit that the blocks of a picture hold; either may be empty.

    `container` is the part around them, up to which classes may tell the credit; None where they just follow an image.
    """
    parts = [part for part in _parts(tree, container, blocks) if not CAPTION_BUTTON.match(part.text)]
    _unmark_outer(parts)
    _mark_between(parts)
    _drop_repeated_credits(parts)
    caption = clean_line("".join(" " if part.credit is not None else part.text for part in parts)).rstrip(" |/–—-")
    credit = clean_line("".join(" " if part.credit is None else part.text for part in parts)).strip(" |/–—-")
    if credit and caption:
        if reads_as_credit(caption) and reads_as_credit(credit):
            return "", clean_line("".join(part.text for part in parts))
        swapped = reads_as_credit(caption) and not reads_as_credit(credit, CreditStrength.WEAK)
        return (credit, caption) if swapped else (caption, credit)
    if credit:
        return split_tail(credit, marked=True)
    if is_sure_credit(caption):
        return "", caption  # "Photo by Ana Ruiz on Unsplash", both of them links
    found = _last_part(parts) or _first_line(blocks)
    return found or split_tail(caption, marked=False)


def is_credit_block(tree: PageTree, block: PageBlock) -> bool:
    """Tell whether a block stands for a credit: by its class, its element, or its words."""
    if block.container.tag in ("small", "footer", "cite") or _says_credit(tree.element_of(block.container)):
        return True
    return reads_as_credit(block.text)


def ends_in_credit(tree: PageTree, block: PageBlock) -> bool:
    """Tell whether the last element within a block is the credit of what stands before it: "… <small>dpa</small>"."""
    parts = _parts(tree, None, [block])
    least = CreditStrength.WEAK if parts[-1].owner.tag in ("small", "cite") else CreditStrength.FAIR
    return reads_as_credit(clean_line(parts[-1].text), least)


def has_marked_part(tree: PageTree, block: PageBlock) -> bool:
    """Tell whether classes within a block say that it is a picture's caption or credit."""
    outermost = tree.element_of(block.container)
    for number, _ in block.pieces:
        if number < 0:
            continue
        owner = tree.text_nodes[number].owner
        within = takewhile(lambda element: element is not outermost, (owner, *owner.iterancestors()))
        if any(_says_picture(element.get("class") or "") for element in within):
            return True
    return False


def _says_picture(label: str) -> bool:
    """Tell whether classes speak of a picture's caption or credit, and not of the article's byline."""
    return not BYLINE_CLASSES.search(label) and (CREDIT_CLASSES.search(label) or CAPTION_CLASSES.search(label))


def _parts(tree: PageTree, container: Container | None, blocks: list[PageBlock]) -> list[_Part]:
    """Return the text of the blocks by the elements that own it; a text that stands there twice comes once."""
    parts: list[_Part] = []
    seen: set[str] = set()
    for block in blocks:
        key = comparison_key(block.text)
        if key in seen:
            continue
        seen.add(key)
        all_credit = len(blocks) > 1 and reads_as_credit(block.text)
        for number, text in block.pieces:
            if number < 0:
                parts[-1].text += " "
                continue
            owner = tree.text_nodes[number].owner
            credit = owner if all_credit else container and _credit_element(owner, tree.element_of(container))
            if parts and parts[-1].owner is owner:
                parts[-1].text += text
            else:
                parts.append(_Part(owner, text, credit))
        parts[-1].text += " "
    return parts


def _credit_element(owner: HtmlElement, outermost: HtmlElement) -> HtmlElement | None:
    """Return the nearest element around a text, up to the picture's outermost one, whose class says credit."""
    for element in (owner, *owner.iterancestors()):
        if _says_credit(element):
            return element
        if element is outermost:
            return None
    return None


def _says_credit(element: HtmlElement) -> bool:
    names = (element.get("class"), element.get("id"), element.get("itemprop"), element.get("data-testid"))
    labels = " ".join(filter(None, names))
    return CREDIT_CLASSES.search(labels)


def _unmark_outer(parts: list[_Part]) -> None:
    """Take a container of caption and credit for no credit, where everything stands in something that says credit."""
    marked = [part.credit for part in parts if part.credit is not None]
    if len(marked) < len(parts):
        return
    around = {ancestor for element in marked for ancestor in element.iterancestors()}
    for part in parts:
        if part.credit in around:
            part.credit = None


def _mark_between(parts: list[_Part]) -> None:
    """Take a mark between two pieces of a credit for one."""
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        if before.credit is not None and after.credit is not None and _NO_WORDS.match(part.text):
            part.credit = before.credit


def _drop_repeated_credits(parts: list[_Part]) -> None:
    """Take out the copies of a credit that is printed twice, for other screens or beside a hidden caption."""
    seen: set[str] = set()
    for part in parts:
        key = comparison_key(part.text) if part.credit is not None else ""
        if key in seen:
            part.text = " "
        elif key:
            seen.add(key)


def _last_part(parts: list[_Part]) -> tuple[str, str] | None:
    """Return caption and credit when the last part stands for itself and reads like a credit."""
    credit = clean_line(parts[-1].text)
    caption = clean_line("".join(part.text for part in parts[:-1]))
    if not credit or not caption or is_button(credit) or credit.count("(") < credit.count(")"):
        return None  # a bracket that opens in the part before: "(Photo: Ana Ruiz" ", The Example Times)"
    before, last = parts[-2].owner, parts[-1].owner
    apart = before not in last.iterancestors() and last not in before.iterancestors()
    named = apart and is_name(credit) and not SENTENCE_END.search(credit)
    return (caption.rstrip(" |/–—-"), credit) if named or reads_as_credit(credit, CreditStrength.WEAK) else None


def _first_line(blocks: list[PageBlock]) -> tuple[str, str] | None:
    """Return caption and credit when a credit stands alone before a line break."""
    if len(blocks) != 1:
        return None
    pieces = blocks[0].pieces
    end = next((at for at, (number, piece) in enumerate(pieces) if number < 0 and piece == "\n"), len(pieces))
    credit = clean_line("".join(piece for _, piece in pieces[:end]))
    caption = clean_line("".join(piece for _, piece in pieces[end:]))
    return (caption, credit) if caption and reads_as_credit(credit) and not reads_as_credit(caption) else None
