"""Plain text: paragraphs and their roles, captions with their credits, and what the header says."""

import datetime
import re

from ...schemas.article import Paragraph, Role, Warning
from ..common.patterns import lazy
from ..decoding.decode import Decoded
from ..document.document import Document, Metadata, build
from ..words import agencies
from ..words.marks import MARKS, NEVER_OPENING_MARKS
from .archives import ArchiveExport, read_archive_export
from .blocks import TextBlock, find_blocks
from .date_lines import LineDates, is_labelled_date, read_leading_dates
from .header import header_lines, read_header
from .leftovers import is_page_line
from .pictures import cut_out_pictures
from .sign_off import begins_standards, is_sign_off

_BULLET = lazy(r"[•‣◦▪●○■]\s?|[*–-]\s+|[(\[]?\d{1,3}[.)\]]\s")
_SURE_BULLETS = tuple("•‣◦▪●○■")
_NO_SUBHEADING = lazy(rf"[.,;:…!)\]{NEVER_OPENING_MARKS}]$|[.,!?][{MARKS}]$|^[{MARKS}(\[–—-]|^[QA]\W")
_MOST_SUBHEADING_WORDS = 14
_PREFIX = lazy(r"(?:date|published|posted|updated)\b\s*:?\s*", re.IGNORECASE)


def read_text(decoded: Decoded, reference_date: datetime.date | None = None, *, title: str | None = None) -> Document:
    """Return the document that a plain text is: `text` is what was decoded, with line ends normalized to a newline.

    The header's dates, byline and headline become metadata; `reference_date` gives the year of dates without one.
    `title` is the line that is known to be the headline, where its marks tell that.
    """
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    blocks = find_blocks(text)
    export = read_archive_export(text, blocks, reference_date)
    if export is not None:
        return _read_export(text, export, decoded.warnings, reference_date)
    prefix = _split_prefix(text, blocks, reference_date)
    skipped = 1 if prefix else 0
    lines = header_lines(text, blocks[skipped:])
    header = read_header(lines, reference_date, title=title)
    roles: list[Role | None] = [*(["timestamp"] * skipped), *header.roles]  # type: ignore[list-item]
    roles += _text_roles(text, blocks[len(roles) :], header.headline)
    paragraphs, pictures = cut_out_pictures(text, blocks, roles)
    modified = header.modified or (prefix.modified if prefix else None)
    metadata = Metadata(
        section=header.section,
        headline=header.headline,
        description=_standfirst(text, paragraphs),
        authors=header.authors,
        published=(prefix.published if prefix else None) or header.published,
        modified=modified,
    )
    if modified:
        reference_date = datetime.date.fromisoformat(modified.date)
    return build(text, _with_subheadings(text, paragraphs), metadata, pictures, decoded.warnings, reference_date)


def _read_export(
    text: str, export: ArchiveExport, warnings: tuple[Warning, ...], reference_date: datetime.date | None
) -> Document:
    """Return the document that an export of a press archive holds."""
    first = export.roles.index(None)
    last = len(export.roles) - export.roles[::-1].index(None)
    body = _text_roles(text, export.blocks[first:last], export.headline)
    roles = [*export.roles[:first], *body, *export.roles[last:]]
    paragraphs, pictures = cut_out_pictures(text, export.blocks, roles)
    metadata = Metadata(
        section=export.section,
        headline=export.headline,
        description=export.description,
        publisher=export.publisher,
        authors=export.authors,
        published=export.published,
    )
    return build(text, _with_subheadings(text, paragraphs), metadata, pictures, warnings, reference_date)


def _standfirst(text: str, paragraphs: list[Paragraph]) -> str | None:
    """Return the words of the first standfirst; what turned out to be a picture's caption is none."""
    found = next((paragraph for paragraph in paragraphs if paragraph.role == "description"), None)
    return " ".join(text[found.start : found.end].split()) if found else None


def _split_prefix(text: str, blocks: list[TextBlock], reference_date: datetime.date | None) -> LineDates | None:
    """Cut a labelled date that runs into the first sentence ("date 2025-04-28 The council …") off the first block."""
    label = _PREFIX.match(text, blocks[0].start) if blocks else None
    stamps = read_leading_dates(text[blocks[0].start : blocks[0].end], reference_date) if label else None
    if not stamps or not (stamps.published or stamps.modified):
        return None
    first = blocks[0]
    begin = first.start + stamps.end
    while begin < first.end and not text[begin].isalnum() and text[begin] not in MARKS + "(":
        begin += 1
    if begin == first.end:
        return None
    end = first.start + len(text[first.start : begin].rstrip())
    blocks[:1] = [TextBlock(first.start, end), TextBlock(begin, first.end)]
    return stamps


def _text_roles(text: str, blocks: list[TextBlock], headline: str | None) -> list[Role | None]:
    """Return the roles that single blocks of the article tell by themselves; None where their surroundings count."""
    end = next((index for index, block in enumerate(blocks) if begins_standards(text[block.start : block.end])), None)
    if end is not None:
        return [*_text_roles(text, blocks[:end], headline), *["other"] * (len(blocks) - end)]  # type: ignore[list-item]
    bulleted = [bool(_BULLET.match(text, block.start)) for block in blocks]
    roles: list[Role | None] = []
    for block, before, own, after in zip(blocks, [False, *bulleted], bulleted, [*bulleted[1:], False], strict=False):
        line = text[block.start : block.end]
        if block is blocks[-1] and agencies.look_up(line):
            roles.append("other")  # the agency that signs
        elif headline and " ".join(line.split()) == headline:
            roles.append("headline")
        elif is_page_line(line) or is_sign_off(line):
            roles.append("other")
        elif own and (before or after or line.startswith(_SURE_BULLETS)):
            roles.append("list_item")
        elif is_labelled_date(line):
            roles.append("timestamp")
        else:
            roles.append(None)
    return roles


def _with_subheadings(text: str, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Turn short lines without a final stop between paragraphs of text into subheadings."""
    result = list(paragraphs)
    first = next((index for index, paragraph in enumerate(paragraphs) if paragraph.role == "body"), 0)
    for index, paragraph in enumerate(paragraphs):
        if index > first and paragraph.role == "body" and _may_be_subheading(text, paragraphs, index):
            result[index] = Paragraph("subheading", paragraph.start, paragraph.end)
    return result


def _may_be_subheading(text: str, paragraphs: list[Paragraph], index: int) -> bool:
    line = text[paragraphs[index].start : paragraphs[index].end]
    if (
        len(line.split()) > _MOST_SUBHEADING_WORDS
        or "\n" in line
        or not (line[0].isupper() or line[0].isdigit())
        or _NO_SUBHEADING.search(line)
    ):
        return False
    after = paragraphs[index + 1 : index + 3]
    return any(p.role in ("body", "list_item", "caption") and p.end - p.start > 2 * len(line) for p in after)
