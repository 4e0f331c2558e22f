"""A Document: the readable text of one article, its paragraphs with roles, what is said about it, its pictures.

plaintext/ and pages/ make it; every annotation reads it and nothing else.
"""

import datetime
from collections.abc import Sequence

import msgspec

from ...schemas.article import WARNINGS, Author, Dateline, DateStamp, Paragraph, Warning
from ..words.language import Language
from .language import check_language, language_of
from .marks import Stretch, find_stretches, is_full_of_marks
from .sentences import Sentence, split_sentences
from .written import WrittenText

SILENT_ROLES = frozenset(("byline", "timestamp", "credit"))  # paragraphs in which nobody speaks


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What is said about the article outside its running text; the fields are those of Article."""

    headline: str | None = None
    description: str | None = None
    publisher: str | None = None
    section: str | None = None
    authors: tuple[Author, ...] = ()
    published: DateStamp | None = None
    modified: DateStamp | None = None
    language: str | None = None
    canonical_url: str | None = None


class Picture(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A picture of the article.

    `caption` and `credit` are indexes of paragraphs with those roles, or None. `credit_text` is a credit that stands
    only in the page's data. `image_url` is absolute; in plain text a picture is known by its caption or credit alone.
    """

    caption: int | None = None
    credit: int | None = None
    credit_text: str | None = None
    image_url: str | None = None
    alt: str | None = None

    @property
    def has_credit(self) -> bool:
        """Whether somebody is credited, on the page or in its data."""
        return self.credit is not None or bool(self.credit_text)


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One article, ready to be annotated; offsets are code points into `text`, end exclusive.

    `reference_date` is the day that "Monday" and "April 28" are understood from: the published day, else the one that
    the user gave, else None. `dateline` is filled in once it has been found, so that what it is printed before can be
    read without it. `language` holds what is known of the text's language. `written` is the text with the marks that
    were taken out of `text`, or None where there were none.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    metadata: Metadata
    reference_date: datetime.date | None
    pictures: tuple[Picture, ...]
    warnings: tuple[Warning, ...]
    stretches: tuple[Stretch, ...]
    sentences: tuple[Sentence, ...]
    language: Language
    dateline: Dateline | None = None
    written: WrittenText | None = None


def build(
    text: str,
    paragraphs: Sequence[Paragraph],
    metadata: Metadata,
    pictures: Sequence[Picture] = (),
    warnings: Sequence[Warning] = (),
    reference_date: datetime.date | None = None,
) -> Document:
    """Make a Document, with the language, marked stretches and sentences that all later steps share.

    `metadata.language` is the stated one: what the text's words tell counts for more, as many pages say "en" whatever
    they hold. A language that no engine reads gets a warning. `reference_date` counts when `metadata.published` is
    None.
    """
    stated = check_language(metadata.language, text)
    language = language_of(stated or ("und" if metadata.language else None))
    metadata = msgspec.structs.replace(metadata, language=stated)
    if metadata.published:
        reference_date = datetime.date.fromisoformat(metadata.published.date)
    stretches = find_stretches(text, paragraphs, language.reporting_verbs.after_quotations)
    return Document(
        text=text,
        paragraphs=tuple(paragraphs),
        metadata=metadata,
        reference_date=reference_date,
        pictures=tuple(pictures),
        warnings=(*warnings, *_data(text, warnings), *_unread(language, stated)),
        stretches=stretches,
        sentences=split_sentences(text, paragraphs, stretches, language),
        language=language,
    )


def _data(text: str, warnings: Sequence[Warning]) -> tuple[Warning, ...]:
    """Return the warning of a text so full of marks that none was read."""
    if not is_full_of_marks(text) or any(warning.code == "no_article" for warning in warnings):
        return ()
    return (Warning("no_article", WARNINGS["no_article"]),)


def _unread(language: Language, stated: str | None) -> tuple[Warning, ...]:
    """Return the warning of a language in which nobody is told who speaks."""
    if language.engines:
        return ()
    message = "quotations are found by their marks alone, without speakers: the text is in another language"
    return (Warning("unsupported_language", message + (f" ({stated})" if stated else "")),)
