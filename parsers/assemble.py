"""The ends of the way: from decoded characters to a Document, and from annotations to the Article."""

import datetime
import hashlib

import msgspec

from ..schemas.article import SCHEMA_VERSION, Article, Generator, Image, PhotoCredit, Source, Warning
from ..schemas.errors import ErrorCode, NewsjsonError
from ..version import __version__
from .attributions.engines import Engine
from .decoding.decode import Decoded
from .document import language
from .document.document import Document
from .plaintext.read import read_text
from .speakers.resolve import Voices


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
    return _with_language(read)


def _with_address(document: Document, url: str | None) -> Document:
    """Fill in the address of a plain text, which cannot say it itself as pages do."""
    return msgspec.structs.replace(document, metadata=msgspec.structs.replace(document.metadata, canonical_url=url))


def _with_language(document: Document) -> Document:
    """Fill in the language where the page does not say it, and warn of one that quotations are not known in.

    What the text's words tell counts for more than what the page says: many pages say "en" whatever they hold.
    """
    stated = language.check(document.metadata.language, document.text)
    spoken = stated or ("und" if document.metadata.language else "en")
    metadata = msgspec.structs.replace(document.metadata, language=stated)
    if spoken.split("-")[0].lower() == "en":
        return msgspec.structs.replace(document, metadata=metadata)
    message = "quotations are found by their marks alone, without speakers: the text is in another language"
    message += f" ({stated})" if stated else ""
    warnings = (*document.warnings, Warning("unsupported_language", message))
    return msgspec.structs.replace(document, metadata=metadata, english=False, warnings=warnings)


def article(
    decoded: Decoded,
    document: Document,
    *,
    engine: Engine,
    photo_credits: tuple[PhotoCredit, ...],
    images: tuple[Image, ...],
    voices: Voices,
) -> Article:
    """Put the record together, key by key as the contract has it."""
    metadata = document.metadata
    return Article(
        schema_version=SCHEMA_VERSION,
        generator=Generator("newsjson", __version__, engine if document.english else "rules"),
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
        quotes=voices.quotes,
        attributions=voices.attributions,
        speakers=voices.speakers,
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
