"""The ends of the way: from decoded characters to a Document, and from annotations to the Article."""

import datetime
import hashlib

import msgspec

from ..schemas.article import SCHEMA_VERSION, WARNINGS, Article, Generator, Image, PhotoCredit, Source, Warning
from ..schemas.errors import ErrorCode, NewsjsonError
from ..version import __version__
from .decoding.decode import Decoded
from .document.document import Document
from .plaintext.read import read_text
from .speakers.resolve import ResolvedSpeakers
from .words.language import Engine


def document(decoded: Decoded, reference_date: datetime.date | None) -> Document:
    """Return the Document of an input. Raises NewsjsonError when it has no article text."""
    read = _read(decoded, reference_date)
    if not any(character.isalnum() for character in read.text):
        raise NewsjsonError(ErrorCode.NO_ARTICLE_TEXT, "no article text", uri=decoded.content.uri)
    return read


def _read(decoded: Decoded, reference_date: datetime.date | None) -> Document:
    """Read an input as what it is; the readers are imported when there is something for them."""
    if decoded.media_type == "text/html":
        from .pages.read import (
            read_page,  # lxml and trafilatura take their time to import: plain text does without them
        )

        return read_page(decoded, reference_date)
    if decoded.mail is not None:
        from .mail.read import read_mail

        read = read_mail(decoded, decoded.mail, reference_date)
    elif decoded.media_type == "text/markdown":
        from .markdown.read import read_markdown

        read = read_markdown(decoded, reference_date)
    else:
        read = read_text(decoded, reference_date)
    return _with_address(read, decoded.content.url)


def _with_address(document: Document, url: str | None) -> Document:
    """Fill in the address of a text, which cannot say it itself as pages do."""
    if url is None:
        return document
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
    """Put the record together, key by key as the contract has it, of the text as it was written."""
    metadata = document.metadata
    built = Article(
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
        warnings=_warnings(decoded, document),
    )
    if document.written is None:
        return built
    from .markdown.restore import restore_marks

    return restore_marks(built, document.written)


def _warnings(decoded: Decoded, document: Document) -> tuple[Warning, ...]:
    """Return the document's warnings, and what a text without prose gets unless it is presented as an article."""
    told = {warning.code for warning in document.warnings}
    metadata = document.metadata
    presented = document.dateline or metadata.published or metadata.authors
    if not decoded.doubtful or presented or "no_article" in told:
        return document.warnings
    return (*document.warnings, Warning("no_article", WARNINGS["no_article"]))


def _source(decoded: Decoded, document: Document) -> Source:
    content = decoded.content
    return Source(
        uri=content.uri,
        media_type=decoded.media_type,  # type: ignore[arg-type]  # one of the four
        encoding=decoded.encoding,
        bytes=len(content.data),
        sha256=hashlib.sha256(content.data).hexdigest(),
        retrieved_at=content.retrieved_at,
        canonical_url=document.metadata.canonical_url,
    )
