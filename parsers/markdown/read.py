"""Markdown: read as plain text without its marks; what the marks say goes before what the words look like."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from ...schemas.article import Author, DateStamp, Paragraph, Role
from ..dates.dates import read_stamp
from ..decoding.decode import Decoded
from ..document.document import Document, Metadata, Picture, build
from ..plaintext.bylines import read_byline
from ..plaintext.read import read_text
from .marks import BareText, MarkdownImage, take_out_marks

# Keys of front matter, as the documentation of Jekyll, Hugo, Eleventy, Pandoc and Obsidian names them.
_TITLES, _DATES = ("title", "headline"), ("date", "published", "pubdate", "publishdate", "date_published")
_AUTHORS, _DESCRIPTIONS = ("author", "authors", "byline", "by"), ("description", "summary", "subtitle", "excerpt")
_MODIFIED, _PUBLISHERS = ("lastmod", "modified", "updated", "last_modified_at"), ("publisher", "publication")
_SECTIONS, _LANGUAGES = ("section", "category"), ("lang", "language")


def read_markdown(decoded: Decoded, reference_date: datetime.date | None = None) -> Document:
    """Return the document that a Markdown text is without its marks; with `written` restore.py puts these back.

    Headings, tables and images have the roles that the marks tell; the front matter says title, author and date.
    """
    bare = take_out_marks(decoded.text.replace("\r\n", "\n").replace("\r", "\n"))
    stated = _read_fields(bare.front)
    if stated.published:
        reference_date = datetime.date.fromisoformat(stated.published.date)
    title = _first_heading(bare)
    printed = None if title is None else bare.text[title[0] : title[1]]
    read = read_text(msgspec.structs.replace(decoded, text=bare.text), reference_date, title=printed)
    paragraphs = _with_roles(read.paragraphs, bare, title)
    paragraphs, pictures = _with_images(paragraphs, read.pictures, bare.images)
    headline = stated.headline or (" ".join(printed.split()) if printed else read.metadata.headline)
    metadata = Metadata(
        headline=headline,
        description=stated.description or read.metadata.description,
        publisher=stated.publisher or read.metadata.publisher,
        section=stated.section or read.metadata.section,
        authors=stated.authors or read.metadata.authors,
        published=stated.published or read.metadata.published,
        modified=stated.modified or read.metadata.modified,
        language=stated.language,
    )
    document = build(bare.text, paragraphs, metadata, pictures, decoded.warnings, reference_date)
    return msgspec.structs.replace(document, written=bare.written)


def _first_heading(bare: BareText) -> tuple[int, int] | None:
    """Return the heading that is the title: the first, if it is of the highest level that the text has."""
    if not bare.headings:
        return None
    start, end, level = bare.headings[0]
    below = bool(bare.text[:start].strip())
    highest = min(heading[2] for heading in bare.headings)
    return (start, end) if level == highest and end > start and not (below and level > 1) else None


def _with_roles(paragraphs: Sequence[Paragraph], bare: BareText, title: tuple[int, int] | None) -> list[Paragraph]:
    """Return the paragraphs with the roles that marks tell."""
    spans: list[tuple[int, int, Role]] = [(start, end, "subheading") for start, end, _ in bare.headings]
    spans += [(start, end, "other") for start, end in bare.tables]
    spans.sort()
    begins = [span[0] for span in spans]
    result = []
    for paragraph in paragraphs:
        at = bisect_right(begins, paragraph.start) - 1
        role = spans[at][2] if at >= 0 and paragraph.end <= spans[at][1] else paragraph.role
        if title is not None and title[0] <= paragraph.start and paragraph.end <= title[1]:
            role = "headline"
        result.append(Paragraph(role, paragraph.start, paragraph.end))
    return result


def _with_images(
    paragraphs: Sequence[Paragraph], pictures: Sequence[Picture], images: Sequence[MarkdownImage]
) -> tuple[list[Paragraph], list[Picture]]:
    """Give pictures their addresses, and make the words of an image that fill a paragraph its caption."""
    result, known = list(paragraphs), list(pictures)
    picture_of = {part: at for at, picture in enumerate(pictures) for part in (picture.caption, picture.credit)}
    begins = [paragraph.start for paragraph in paragraphs]
    for image in images:
        first, after = bisect_left(begins, image.start), bisect_left(begins, image.end)
        inside = [index for index in range(first, after) if result[index].end <= image.end]
        found = next((picture_of[index] for index in inside if index in picture_of), None)
        if found is not None:
            known[found] = msgspec.structs.replace(known[found], image_url=image.url)
        elif inside:
            result[first] = Paragraph("caption", result[first].start, result[first].end)
            known.append(Picture(caption=first, image_url=image.url))
        else:
            known.append(Picture(image_url=image.url))
    return result, known


def _read_fields(front: dict[str, str]) -> Metadata:
    """Return what the front matter says of the article."""
    return Metadata(
        headline=_field(front, _TITLES),
        description=_field(front, _DESCRIPTIONS),
        publisher=_field(front, _PUBLISHERS),
        section=_field(front, _SECTIONS),
        authors=_authors(_field(front, _AUTHORS)),
        published=_stamp(_field(front, _DATES)),
        modified=_stamp(_field(front, _MODIFIED)),
        language=_field(front, _LANGUAGES),
    )


def _field(front: dict[str, str], keys: Sequence[str]) -> str | None:
    return next((front[key] for key in keys if front.get(key)), None)


def _stamp(value: str | None) -> DateStamp | None:
    return read_stamp(value) if value else None


def _authors(value: str | None) -> tuple[Author, ...]:
    """Return the authors that a field names, each parted from the next by a semicolon, or as bylines print them."""
    if not value:
        return ()
    names = [name.strip() for name in value.split(";") if name.strip()]
    read = read_byline(value if value.lower().startswith("by ") else "By " + value) if len(names) == 1 else ()
    return read or tuple(Author(name, None, None) for name in names)
