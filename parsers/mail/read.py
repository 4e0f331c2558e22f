"""E-mail: the subject becomes the headline, the date the day, the sender an author; the text is read as what it is."""

import datetime

import msgspec

from ...schemas.article import Author, DateStamp, Paragraph
from ..common.patterns import lazy
from ..dates.dates import read_stamp
from ..decoding.decode import Decoded
from ..decoding.mail import Mail
from ..document.document import Document, build
from ..names.names import is_person_name
from ..plaintext.read import read_text

_FORWARDED = lazy(r"(?i:(?:re|fwd?|fw|aw|wg|tr|rv|sv|vs)\s?:\s*)+")
_ZONE_NAME = lazy(r"\s*\([^()]{1,40}\)\s*$")  # "Mon, 28 Apr 2025 09:30:00 +0200 (CEST)"
_BETWEEN = "\n\n"
_LONGEST_FIELD = 200  # characters


def read_mail(decoded: Decoded, mail: Mail, reference_date: datetime.date | None = None) -> Document:
    """Return the document that a mail is: its `text` is the subject, then the text.

    A byline in the text counts before the sender, who may have passed the article on.
    """
    published = _published(mail.date)
    if published:
        reference_date = datetime.date.fromisoformat(published.date)
    if mail.part.media_type == "text/html":
        from ..pages.read import read_page  # lxml and trafilatura take their time to import

        body = read_page(decoded, reference_date)
    else:
        body = read_text(decoded, reference_date)
    headline = _FORWARDED.sub("", mail.subject or "", count=1) or None
    text, paragraphs = _below_subject(body, mail.subject)
    metadata = msgspec.structs.replace(
        body.metadata,
        headline=headline or body.metadata.headline,
        published=published or body.metadata.published,
        authors=body.metadata.authors or _author(mail.sender),
    )
    # The language's is told again below; a page needs no date of its own where the mail has one.
    warnings = [warning for warning in body.warnings if warning.code not in ("unsupported_language", "no_article")]
    return build(text, paragraphs, metadata, body.pictures, warnings, reference_date)


def _below_subject(body: Document, subject: str | None) -> tuple[str, list[Paragraph]]:
    """Return the text and paragraphs of a body with the subject above them, unless it begins with that itself."""
    first = body.paragraphs[0] if body.paragraphs else None
    if not subject or (first and _folded(body.text[first.start : first.end]) == _folded(subject)):
        roles = list(body.paragraphs)
        if first and subject:
            roles[0] = Paragraph("headline", first.start, first.end)
        return body.text, roles
    moved = len(subject) + len(_BETWEEN)
    paragraphs = [Paragraph("headline", 0, len(subject))]
    paragraphs += [Paragraph(below.role, below.start + moved, below.end + moved) for below in body.paragraphs]
    return subject + _BETWEEN + body.text, paragraphs


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold().rstrip(".")


def _published(date: str | None) -> DateStamp | None:
    """Return the day and time of a Date field, in whatever form it is."""
    return read_stamp(_ZONE_NAME.sub("", date[:_LONGEST_FIELD])) if date else None


def _author(sender: str | None) -> tuple[Author, ...]:
    """Return the sender as author where it is a person's name: "Ana Lopez", "Lopez, Ana", "Ana Lopez (Velm Times)".

    >>> _author("Lopez, Ana"), _author("Velm Times Newsdesk")
    ((Author(name='Ana Lopez', role=None, organization=None),), ())
    """
    name = _ZONE_NAME.sub("", (sender or "")[:_LONGEST_FIELD]).strip("\"' ")
    if name.count(",") == 1:
        name = " ".join(part.strip() for part in reversed(name.split(",")))
    return (Author(name, None, None),) if name and is_person_name(name) else ()
