"""The ends of the way: from decoded characters to a Document, and from annotations to the Article."""

import datetime
import hashlib

from ..schemas.article import SCHEMA_VERSION, Article, Generator, PhotoCredit, Source
from ..schemas.errors import ErrorCode, NewsjsonError
from ..version import __version__
from . import language, plaintext
from .decoding import Decoded
from .document import Document
from .speakers import Voices


def document(decoded: Decoded, reference_date: datetime.date | None) -> Document:
    """Return the Document of a plain text or a page. Raises NewsjsonError when it has no article text."""
    if decoded.media_type == "text/html":
        from . import html  # lxml and trafilatura take their time to import: plain text does without them

        read = html.read(decoded, reference_date)
    else:
        read = plaintext.read(decoded, reference_date)
    if not any(character.isalnum() for character in read.text):
        raise NewsjsonError(ErrorCode.NO_ARTICLE_TEXT, "no article text", uri=decoded.content.uri)
    return read


def article(
    decoded: Decoded,
    document: Document,
    *,
    photo_credits: tuple[PhotoCredit, ...],
    voices: Voices,
) -> Article:
    """Put the record together, key by key as the contract has it."""
    metadata = document.metadata
    return Article(
        schema_version=SCHEMA_VERSION,
        generator=Generator("newsjson", __version__, "rules"),
        source=_source(decoded, document),
        language=metadata.language or language.detect(document.text),
        headline=metadata.headline,
        description=metadata.description,
        publisher=metadata.publisher,
        section=metadata.section,
        authors=metadata.authors,
        published=metadata.published,
        modified=metadata.modified,
        dateline=document.dateline,
        text=document.text,
        paragraphs=document.paragraphs,
        quotes=voices.quotes,
        attributions=voices.attributions,
        speakers=voices.speakers,
        photo_credits=photo_credits,
        warnings=document.warnings,
    )


def _source(decoded: Decoded, document: Document) -> Source:
    content = decoded.content
    return Source(
        uri=content.uri,
        media_type="text/html" if decoded.media_type == "text/html" else "text/plain",
        encoding=decoded.encoding,
        bytes=len(content.data),
        sha256=hashlib.sha256(content.data).hexdigest(),
        retrieved_at=content.retrieved_at,
        canonical_url=document.metadata.canonical_url,
    )
