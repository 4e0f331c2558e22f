"""A page's Document text: headline, body, captions and credits in reading order, each with its role."""

from collections import deque
from collections.abc import Sequence

import msgspec

from ....schemas.article import Paragraph, Role
from ...document.document import Metadata, Picture
from ..facts.head import Head
from ..markup.blocks import Page, PageBlock
from ..pictures.figures import Figure
from .article_blocks import ArticleBlocks
from .bold_subheadings import find_bold_subheadings


class Layout(msgspec.Struct):
    """The text of a document under construction, its paragraphs and pictures."""

    text: str
    paragraphs: list[Paragraph]
    pictures: list[Picture]


class _Writer:
    """Appends paragraphs, parted by blank lines."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.paragraphs: list[Paragraph] = []
        self.at = 0

    def add(self, role: Role, text: str) -> int | None:
        """Append a paragraph; return its index, or None for an empty one."""
        if not text:
            return None
        self.parts.append(text)
        self.paragraphs.append(Paragraph(role, self.at, self.at + len(text)))
        self.at += len(text) + 2
        return len(self.paragraphs) - 1


def lay_out(page: Page, selection: ArticleBlocks, head: Head, figures: Sequence[Figure], metadata: Metadata) -> Layout:
    """Return the text of the selected blocks with the pictures' captions and credits at their places."""
    if not selection.body and not figures:
        return Layout("", [], [])
    writer = _Writer()
    if metadata.headline:
        writer.add("headline", metadata.headline)
    pictures = []
    waiting = deque(figures)
    roles: dict[int, Role] = dict.fromkeys(selection.description, "description")
    roles.update(dict.fromkeys(selection.other, "other"))
    roles.update(dict.fromkeys(head.bylines, "byline"))
    roles.update(dict.fromkeys(head.timestamps, "timestamp"))
    subheadings = find_bold_subheadings(page, selection.body)
    for index in sorted({*selection.body, *roles}):
        while waiting and waiting[0].before <= index:
            pictures.append(_write(writer, waiting.popleft()))
        block = page.blocks[index]
        writer.add(roles.get(index) or ("subheading" if index in subheadings else _role(block)), block.text)
    for figure in waiting:
        pictures.append(_write(writer, figure))
    return Layout("\n\n".join(writer.parts), writer.paragraphs, pictures)


def _write(writer: _Writer, figure: Figure) -> Picture:
    if figure.stated:
        caption = writer.add("caption", figure.caption)
        return Picture(caption=caption, credit_text=figure.credit, image_url=figure.image_url, alt=figure.alt)
    caption = writer.add("caption", figure.caption)
    credit = writer.add("credit", figure.credit)
    return Picture(caption=caption, credit=credit, image_url=figure.image_url, alt=figure.alt)


def _role(block: PageBlock) -> Role:
    return "subheading" if block.container.heading else "list_item" if block.container.list_item else "body"
