"""One walk over a page's tree, which finds its blocks, text nodes and images."""

from lxml import etree
from lxml.html import HtmlElement

from .page_blocks import Block, Image, Page, Place, TextNode
from .page_text import clean, words
from .page_words import CAPTION_CLASSES, HIDDEN_CLASSES

# Elements that show no text of their own, or none of the article's.
_SILENT = words(
    """
    script style noscript template head iframe object embed svg math canvas audio video select option textarea
    button input map datalist dialog nav
    """
)
# Elements that stay within a line; every other one starts a block.
_INLINE = words(
    """
    a abbr acronym b basefont bdi bdo big cite code data del dfn em font i img ins kbd label mark meter output
    picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr meta link amp-img
    """
)
_IMAGES = frozenset(("img", "amp-img"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


class _Walk:
    """The state of one walk: the open block, the elements around it, what is found."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.nodes: list[TextNode] = []
        self.images: list[Image] = []
        self.elements = 0
        self.captions: dict[str, bool] = {}
        self.pieces: list[tuple[int, str]] = []
        self.linked = 0
        self.links = 0
        self.place: Place | None = None

    def says_caption(self, labels: str) -> bool:
        """Tell whether classes say that a part is a picture's caption; the same ones come many times on a page."""
        if labels not in self.captions:
            self.captions[labels] = CAPTION_CLASSES.search(labels) is not None
        return self.captions[labels]

    def text(self, element: HtmlElement, value: str | None, is_tail: bool) -> None:
        """Take in one text node."""
        if not value:
            return
        if value.isspace():
            self.pieces.append((-1, " "))
            return
        self.pieces.append((len(self.nodes), value))
        self.nodes.append(TextNode(element, is_tail))
        if self.links:
            self.linked += len(value.strip())

    def line_break(self) -> None:
        """One break is white space, two part paragraphs."""
        for _, piece in reversed(self.pieces):
            if piece == "\n":
                self.close()
                return
            if piece != " ":
                break
        self.pieces.append((-1, "\n"))

    def close(self) -> None:
        """End the open block."""
        if not self.pieces:
            return
        text = clean("".join(piece for _, piece in self.pieces))
        if text and self.place is not None:
            self.blocks.append(Block(text, self.place, self.pieces, self.linked))
            self.pieces = []
        else:
            self.pieces.clear()
        self.linked = 0


def read(root: HtmlElement) -> Page:
    """Return the blocks of the page in document order."""
    walk = _Walk()
    body = root.find("body")
    start = body if body is not None else root
    events = etree.iterwalk(start, events=("start", "end"))
    for event, element in events:
        if event == "start":
            _enter(walk, events, element)
        else:
            _leave(walk, element, start)
    walk.close()
    return Page(walk.blocks, walk.nodes, walk.images, walk.elements)


def _enter(walk: _Walk, events: "etree.iterwalk", element: HtmlElement) -> None:
    tag = element.tag
    if not isinstance(tag, str) or (tag in _SILENT and not _holds_picture(element, tag)) or _is_unseen(element):
        events.skip_subtree()
        return
    walk.elements += 1
    if tag == "br":
        walk.line_break()
    elif tag not in _INLINE:
        walk.close()
        walk.place = _place(walk, element, tag)
    elif tag == "a":
        walk.links += 1
    elif tag in _IMAGES:
        open_block = any(number >= 0 for number, _ in walk.pieces)
        walk.images.append(Image(element, walk.place, len(walk.blocks) + open_block))
    walk.text(element, element.text, False)


def _holds_picture(element: HtmlElement, tag: str) -> bool:
    """Tell whether a button is a picture to be clicked, caption and all."""
    return tag == "button" and element.find(".//figcaption") is not None


def _leave(walk: _Walk, element: HtmlElement, start: HtmlElement) -> None:
    tag = element.tag
    if isinstance(tag, str) and tag != "br":
        if tag in _INLINE:
            if tag == "a" and walk.links:
                walk.links -= 1
        elif walk.place is not None and walk.place.element is element:
            walk.close()
            walk.place = walk.place.parent
    if element is not start:
        walk.text(element, element.tail, True)


def _is_unseen(element: HtmlElement) -> bool:
    """Tell whether an element is for screen readers alone."""
    label = element.get("class")
    return bool(label) and not HIDDEN_CLASSES.isdisjoint(label.split())


def _is_hidden(element: HtmlElement) -> bool:
    """Tell whether an element shows nothing at first; what lightboxes and late scripts show is hidden, too."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style) and "none" in style and "display:none" in style.replace(" ", "").lower()


def _place(walk: _Walk, element: HtmlElement, tag: str) -> Place:
    labels = " ".join(filter(None, (element.get("class"), element.get("id"), element.get("data-testid"))))
    around = walk.place
    return Place(
        around,
        element,
        tag,
        heading=tag if tag in _HEADINGS else around.heading if around else "",
        list_item=tag in ("li", "dd", "dt") or bool(around and around.list_item),
        aside=tag == "aside" or bool(around and around.aside),
        footer=tag == "footer" or bool(around and around.footer),
        figure=tag in ("figure", "figcaption") or bool(around and around.figure),
        hidden=bool(around and around.hidden) or _is_hidden(element),
        caption=bool(labels) and walk.says_caption(labels),
        labels=labels,
    )
