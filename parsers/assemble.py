"""The ends of the way: from decoded characters to a Document, and from annotations to the Article."""

import datetime
import hashlib

import msgspec

from ..schemas.article import SCHEMA_VERSION, Article, Generator, Image, PhotoCredit, Source
from ..schemas.errors import ErrorCode, NewsjsonError
from ..version import __version__
from .decoding.decode import Decoded
from .document.document import Document
from .plaintext.read import read_text
from .speakers.resolve import ResolvedSpeakers
from .words.language import Engine


def document(decoded: Decoded, reference_date: datetime.date | None) -> Document:
    """Return the Document of a plain text or a page. Raises NewsjsonError when it has no article text."""
    if decoded.media_type == "text/html":
        from .pages.read import (
            read_page,  # lxml and trafilatura take their time to import: plain text does without them
        )

        read = read_page(decoded, reference_date)
    else:
        read = _with_address(read_text(decoded, reference_date), decoded.content.url)
    if not any(character.isalnum() for character in read.text):
        raise NewsjsonError(ErrorCode.NO_ARTICLE_TEXT, "no article text", uri=decoded.content.uri)
    return read


def _with_address(document: Document, url: str | None) -> Document:
    """Fill in the address of a plain text, which cannot say it itself as pages do."""
    return msgspec.structs.replace(document, metadata=msgspec.structs.replace(document.metadata, canonical_url=url))


def article(
    decoded: Decoded,
    document: Document,
    *,
    engine: Engine,
    photo_credits: tuple[PhotoCredit, ...],
    images: tuple[Image, ...],
    resolved: ResolvedSpeakers,
) -> Article:
    """Put the record together, key by key as the contract has it."""
    metadata = document.metadata
    return Article(
        schema_version=SCHEMA_VERSION,
        generator=Generator("newsjson", __version__, engine),
        source=_source(decoded, document),
        language=metadata.language,
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
        quotes=resolved.quotes,
        attributions=resolved.attributions,
        speakers=resolved.speakers,
        photo_credits=photo_credits,
        images=images,
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
