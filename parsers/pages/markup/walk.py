"""One walk over a page's tree, which finds its blocks, text nodes and images."""

import re
from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from ...credits.line import LONGEST_CREDIT, find_credit
from ...credits.strength import CreditStrength
from ...decoding.beginning import LONGEST_TEXT
from .blocks import Container, Page, PageBlock
from .labels import CAPTION_CLASSES, HIDDEN_CLASSES
from .line_parts import IMAGE_TAGS, begins_paragraph, ends_paragraph, is_captioned_picture, is_line_before_paragraph
from .text import clean_line, word_set
from .tree import ImageElement, PageTree, TextNode, TreeElements

# Elements that show no text of their own, or none of the article's.
_SILENT = word_set(
    """
    script style noscript template head iframe object embed svg math canvas audio video select option textarea
    button input map datalist dialog nav
    """
)
# Elements that stay within a line; every other one starts a block.
_INLINE = word_set(
    """
    a abbr acronym b basefont bdi bdo big cite code data del dfn em font i img ins kbd label mark meter output
    picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr meta link amp-img
    """
)
_WORDS_APART = ("small", "time")  # inline elements that begin a word

# Elements of a site's own that are figures and captions by their names: <x-figure>, <media-caption>.
_OWN_ELEMENT = re.compile(r"[\w-]*-(?:(figure)|(?:fig)?caption)$")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n")
MOST_NESTED = 100  # containers, one within the other, that are told apart; pages of news sites have at most some fifty
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MOST_PIECES = 16  # of a line: of how many it is made
_LEAST_WRAPPED = 300  # characters of the paragraphs in a heading that is none: it was never closed

# What an element is for the walk; one that stands nowhere here starts a block.
_Kind = Literal["silent", "inline", "bold", "span", "break", "link", "image"]
_WITHIN_LINE = frozenset(("inline", "bold", "span"))
_KINDS: dict[str, _Kind] = {
    **dict.fromkeys(_SILENT, "silent"),
    **dict.fromkeys(_INLINE, "inline"),
    **dict.fromkeys(IMAGE_TAGS, "image"),
    **dict.fromkeys(("b", "strong"), "bold"),
    "span": "span",
    "br": "break",
    "a": "link",
}


class _Walk:
    """The state of one walk: the open block, the elements around it, what is found."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self.text_nodes: list[TextNode] = []
        self.containers: list[HtmlElement] = []
        self.opened: list[Container] = []  # those around the open block, from the outside in
        self.images: list[ImageElement] = []
        self.elements = 0
        self.room = LONGEST_TEXT  # characters that the blocks to come may have
        self.captions: dict[str, bool] = {"": False}
        self.pieces: list[tuple[int, str]] = []  # empty until the first that shows
        self.parted = False  # whether an inline element has ended since the last text
        self.linked = self.bold = 0
        self.links = self.bolds = 0
        self.wrapping: set[int] = set()  # the numbers of headings that hold paragraphs
        self.parts: set[HtmlElement] = set()  # elements within a line that start blocks all the same
        self.container: Container | None = None

    def says_caption(self, labels: str) -> bool:
        """Tell whether classes say that a part is a picture's caption; the same ones come many times on a page."""
        known = self.captions.get(labels)
        if known is None:
            known = self.captions[labels] = CAPTION_CLASSES.search(labels)
        return known

    def text(self, element: HtmlElement, value: str, is_tail: bool) -> None:
        """Take in one text node."""
        if value.isspace():
            if self.pieces:
                self.pieces.append((-1, " "))
            return
        if self.container is not None and self.container.tag == "pre" and "\n" in value:
            self.preformatted(element, value, is_tail)
            return
        if (
            (self.parted or element.tag in _WORDS_APART)
            and not is_tail
            and self.pieces
            and _runs_on(self.pieces[-1][1], value)
        ):
            self.pieces.append((-1, " "))
        self.parted = False
        self.pieces.append((len(self.text_nodes), value))
        self.text_nodes.append(TextNode(element, is_tail))
        if self.links:
            self.linked += len(value.strip())
        if self.bolds:
            self.bold += len(value.strip())

    def preformatted(self, element: HtmlElement, value: str, is_tail: bool) -> None:
        """Take in a text node in which blank lines part paragraphs."""
        for number, paragraph in enumerate(_BLANK_LINES.split(value)):
            if number:
                self.close()
            if not paragraph.isspace():
                self.pieces.append((len(self.text_nodes), paragraph))
        self.text_nodes.append(TextNode(element, is_tail))

    def line_break(self, element: HtmlElement) -> None:
        """One break is white space; two part paragraphs, as does one between a picture's credit and a paragraph."""
        if self.pieces and self.is_below_picture() and begins_paragraph(element) and self.is_credit():
            self.close()
            return
        for _, piece in reversed(self.pieces):
            if piece == "\n":
                self.close()
                return
            if piece != " ":
                self.pieces.append((-1, "\n"))
                return

    def is_below_picture(self) -> bool:
        """Tell whether nothing but a picture stands before the open block within its part."""
        if not self.images:
            return False
        image = self.images[-1]
        return image.container is self.container and image.before == len(self.blocks)

    def is_credit(self) -> bool:
        """Tell whether the open block is a credit line."""
        if len(self.pieces) > _MOST_PIECES:
            return False
        text = clean_line("".join([piece for _, piece in self.pieces]))
        found = find_credit(text) if len(text) <= LONGEST_CREDIT else None
        return found is not None and found.start == 0 and found.strength is CreditStrength.STRONG

    def close(self) -> None:
        """End the open block."""
        if not self.pieces:
            return
        text = clean_line("".join([piece for _, piece in self.pieces]))[: self.room]
        if text and self.container is not None:
            self.room -= len(text)
            self.blocks.append(PageBlock(text, self.container, self.pieces, self.linked, self.bold))
            self.pieces = []
        else:
            self.pieces.clear()
        self.linked = self.bold = 0


def read_blocks(root: HtmlElement) -> tuple[Page, PageTree]:
    """Return the blocks of the page in document order, and the tree behind them."""
    walk = _Walk()
    body = root.find("body")
    start = body if body is not None else root
    events = etree.iterwalk(start, events=("start", "end"))
    for event, element in events:
        if not walk.room:
            break
        kind = _KINDS.get(element.tag)
        if event == "start":
            label = element.get("class")
            if (label and not HIDDEN_CLASSES.isdisjoint(label.split())) or (
                kind == "silent" and not _holds_picture(element)
            ):
                events.skip_subtree()
            else:
                _enter(walk, element, kind, label)
        else:
            _leave(walk, element, kind)
            if element is not start and (tail := element.tail):
                walk.text(element, tail, True)
    walk.close()
    elements = TreeElements(root, walk.containers, walk.text_nodes, walk.images)
    return Page(walk.blocks, walk.elements, truncated=not walk.room), PageTree(elements)


def _enter(walk: _Walk, element: HtmlElement, kind: _Kind | None, label: str | None) -> None:
    walk.elements += 1
    if kind in _WITHIN_LINE and _is_picture_part(walk, element, label if kind == "span" else None):
        walk.parts.add(element)
        kind = None
    if kind is None or kind == "silent":
        walk.close()
        walk.container = _container(walk, element, label)
        walk.opened.append(walk.container)
    elif kind == "bold":
        walk.bolds += 1
    elif kind == "break":
        walk.line_break(element)
    elif kind == "link":
        walk.links += 1
    elif kind == "image":
        walk.images.append(ImageElement(element, walk.container, len(walk.blocks) + bool(walk.pieces)))
    if text := element.text:
        walk.text(element, text, False)


def _runs_on(before: str, after: str) -> bool:
    """Tell whether two inline elements side by side, with no space between, are words apart: "Ana Ruiz", "Reporter"."""
    if before[-1].isdigit():
        return after[0].isupper() and after[:3].isalpha()
    return before[-1].islower() and (after[0].isupper() or after[0].isdigit())


def _leave(walk: _Walk, element: HtmlElement, kind: _Kind | None) -> None:
    if walk.parts and element in walk.parts:
        kind = None
    walk.parted = walk.parted or kind == "link" or kind in _WITHIN_LINE
    if kind is None or kind == "silent":
        if walk.container is not None and walk.containers[walk.container.number] is element:
            walk.close()
            walk.opened.pop()
            walk.container = walk.opened[-1] if walk.opened else None
    elif kind == "link" and walk.links:
        walk.links -= 1
    elif kind == "bold" and walk.bolds:
        walk.bolds -= 1
    elif kind == "span" and walk.pieces and _is_end_of_paragraph(walk, element):
        walk.close()


def _is_picture_part(walk: _Walk, element: HtmlElement, label: str | None) -> bool:
    """Tell whether an element within a line is a picture with its caption, or the caption, before a paragraph.

    `label` are the classes of a <span>.
    """
    if label is not None and element.tail and is_captioned_picture(element, walk.says_caption):
        return walk.container is not None and not walk.container.figure
    if walk.pieces or not walk.is_below_picture() or walk.container is None or walk.container.figure:
        return False
    return is_line_before_paragraph(element)


def _is_end_of_paragraph(walk: _Walk, span: HtmlElement) -> bool:
    """Tell whether a <span> that ends is a paragraph, in the part that holds others like it."""
    container = walk.container
    if container is None or container.tag in ("p", "li") or span.getparent() is not walk.containers[container.number]:
        return False
    length = sum(len(piece) for _, piece in walk.pieces[-_MOST_PIECES:])
    return ends_paragraph(span, walk.pieces[-1][1], length)


def _holds_picture(element: HtmlElement) -> bool:
    """Tell whether a button is a picture to be clicked, caption and all."""
    return element.tag == "button" and element.find(".//figcaption") is not None


def _is_hidden(element: HtmlElement) -> bool:
    """Tell whether an element shows nothing at first; what lightboxes and late scripts show is hidden, too."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style) and "none" in style and "display:none" in style.replace(" ", "").lower()


def _container(walk: _Walk, element: HtmlElement, label: str | None) -> Container:
    tag, around = element.tag, walk.container
    if "-" in tag and (own := _OWN_ELEMENT.match(tag)):
        tag = element.tag = "figure" if own[1] else "figcaption"
    labels = " ".join(filter(None, (label, element.get("id"), element.get("data-testid"))))
    heading, list_item, aside, footer, figure, hidden = "", False, False, False, False, False
    if around is not None:
        heading, list_item, aside = around.heading, around.list_item, around.aside
        footer, figure, hidden = around.footer, around.figure, around.hidden
        if walk.wrapping and around.number in walk.wrapping and tag == "p":
            heading = ""
    if tag in _HEADINGS and sum(len(part.text or "") for part in element.iterchildren("p")) >= _LEAST_WRAPPED:
        walk.wrapping.add(len(walk.containers))
    walk.containers.append(element)
    return Container(
        walk.opened[min(len(walk.opened), MOST_NESTED) - 1] if walk.opened else None,
        len(walk.containers) - 1,
        tag,
        tag if tag in _HEADINGS else heading,
        list_item or tag in ("li", "dd", "dt"),
        aside or tag == "aside",
        footer or tag == "footer",
        figure or tag in ("figure", "figcaption"),
        hidden or _is_hidden(element),
        walk.says_caption(labels),
        labels,
    )
