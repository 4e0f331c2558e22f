"""A page as its blocks: the visible paragraphs, headings, list items and captions in document order.

A block is the text between two block-level borders, whatever inline markup stands in it, and it knows where it stands:
which kinds of element are around it, how much of it is link text. Everything later decides over blocks: which belong to
the article, what role each has, where a picture's caption goes. walk.py finds them. All of this is plain data: the
elements behind it are in a PageTree (tree.py).
"""

from collections.abc import Collection, Iterator, Sequence

import msgspec


class Container(msgspec.Struct, frozen=True, gc=False):
    """A block-level element with text or pictures: its tag and labels, and what the elements around it make of it.

    `number` tells it from the page's other ones. `labels` are its classes, id and test id. `heading` is the tag of the
    heading that it is or stands in ("" for none); the flags say the same of list items and so on. `caption` says that
    its own labels speak of a picture's caption.
    """

    parent: "Container | None"
    number: int
    tag: str
    heading: str = ""
    list_item: bool = False
    aside: bool = False
    footer: bool = False
    figure: bool = False
    hidden: bool = False
    caption: bool = False
    labels: str = ""


class PageBlock(msgspec.Struct, frozen=True, gc=False):
    """One visible block: its text, its container, its text nodes, how many characters are link text, how many are bold.

    `pieces` are its raw text nodes, each with its number in `PageTree.text_nodes` (-1 for white space and line breaks).
    """

    text: str
    container: Container
    pieces: Sequence[tuple[int, str]]
    linked: int
    bold: int = 0


class Page(msgspec.Struct, frozen=True):
    """The blocks of a page, how many elements show text, and the index of the block with the printed headline.

    `truncated` tells that it shows more than is read. `headline` is None when the page shows none, and until
    find_printed_headline has looked.
    """

    blocks: Sequence[PageBlock]
    elements: int
    headline: int | None = None
    truncated: bool = False


class Within:
    """Tells whether a container is one of some, or stands in one; what it has told of the outer ones it knows."""

    def __init__(self, wanted: Collection[int]) -> None:
        """Take in the ids of those containers."""
        self._known: dict[int, bool] = dict.fromkeys(wanted, True)

    def __call__(self, container: Container | None) -> bool:
        """Tell it of one container."""
        unknown = []
        while container is not None and id(container) not in self._known:
            unknown.append(id(container))
            container = container.parent
        within = container is not None and self._known[id(container)]
        self._known.update(dict.fromkeys(unknown, within))
        return within


def containers_around(container: Container | None) -> Iterator[Container]:
    """Yield a container and those around it, from the inside out."""
    while container is not None:
        yield container
        container = container.parent
