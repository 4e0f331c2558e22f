"""One walk over a page's tree, which finds its blocks, text nodes and images."""

from typing import Literal

from lxml import etree
from lxml.html import HtmlElement

from ...decoding.beginning import LONGEST_TEXT
from .blocks import Container, Page, PageBlock
from .labels import CAPTION_CLASSES, HIDDEN_CLASSES
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
_IMAGES = frozenset(("img", "amp-img"))
MOST_NESTED = 100  # containers, one within the other, that are told apart; pages of news sites have at most some fifty
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


# What an element is for the walk; one that stands nowhere here starts a block.
_Kind = Literal["silent", "inline", "break", "link", "image"]
_KINDS: dict[str, _Kind] = {
    **dict.fromkeys(_SILENT, "silent"),
    **dict.fromkeys(_INLINE, "inline"),
    **dict.fromkeys(_IMAGES, "image"),
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
        self.linked = 0
        self.links = 0
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

    def line_break(self) -> None:
        """One break is white space, two part paragraphs."""
        for _, piece in reversed(self.pieces):
            if piece == "\n":
                self.close()
                return
            if piece != " ":
                self.pieces.append((-1, "\n"))
                return

    def close(self) -> None:
        """End the open block."""
        if not self.pieces:
            return
        text = clean_line("".join([piece for _, piece in self.pieces]))[: self.room]
        if text and self.container is not None:
            self.room -= len(text)
            self.blocks.append(PageBlock(text, self.container, self.pieces, self.linked))
            self.pieces = []
        else:
            self.pieces.clear()
        self.linked = 0


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
    if kind is None or kind == "silent":
        walk.close()
        walk.container = _container(walk, element, label)
        walk.opened.append(walk.container)
    elif kind == "break":
        walk.line_break()
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
    walk.parted = walk.parted or kind == "inline" or kind == "link"
    if kind is None or kind == "silent":
        if walk.container is not None and walk.containers[walk.container.number] is element:
            walk.close()
            walk.opened.pop()
            walk.container = walk.opened[-1] if walk.opened else None
    elif kind == "link" and walk.links:
        walk.links -= 1


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
    labels = " ".join(filter(None, (label, element.get("id"), element.get("data-testid"))))
    heading, list_item, aside, footer, figure, hidden = "", False, False, False, False, False
    if around is not None:
        heading, list_item, aside = around.heading, around.list_item, around.aside
        footer, figure, hidden = around.footer, around.figure, around.hidden
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
