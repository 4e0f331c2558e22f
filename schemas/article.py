"""The data model: one frozen Struct for each object of the output, the one definition of every field.

A field's annotation carries its description and an example; `newsjson schema` and docs/schema.md are generated from
them. Every key is always present, in the order given here; what is unknown is null or an empty list. `start` and `end`
count Unicode code points into `Article.text`, end exclusive.
"""

import re
from typing import Annotated, Any, Final, Literal, get_args

import msgspec

from .controls import escape_in_json
from .errors import ErrorCode

SCHEMA_VERSION: Final = "1.0"

Offset = Annotated[int, msgspec.Meta(ge=0)]
Span = tuple[Offset, Offset]
Probability = Annotated[float, msgspec.Meta(ge=0, le=1)]
Day = Annotated[str, msgspec.Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Instant = Annotated[
    str, msgspec.Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$")
]
Language = Annotated[str, msgspec.Meta(pattern="^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
CountryCode = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]
Latitude = Annotated[float, msgspec.Meta(ge=-90, le=90)]
Longitude = Annotated[float, msgspec.Meta(ge=-180, le=180)]
GeonamesId = Annotated[int, msgspec.Meta(ge=1)]
QuoteId = Annotated[str, msgspec.Meta(pattern="^q[1-9][0-9]*$")]
AttributionId = Annotated[str, msgspec.Meta(pattern="^a[1-9][0-9]*$")]
SpeakerId = Annotated[str, msgspec.Meta(pattern="^s[1-9][0-9]*$")]
CreditId = Annotated[str, msgspec.Meta(pattern="^c[1-9][0-9]*$")]


def about(description: str, *examples: Any) -> msgspec.Meta:
    """Describe a field for the JSON Schema and docs/schema.md: what it holds, and an example or two."""
    return msgspec.Meta(description=description, examples=list(examples))


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """An object of the contract: immutable, and no key besides those it names.

    None can hold itself, so that the garbage collector need not look at them: a long article has a million.
    """


START = about("Where it starts in the article's `text`: Unicode code points from 0.", 120)
END = about("Where it ends in the article's `text`, exclusive.", 129)


class Generator(Strict, frozen=True):
    """What made the record."""

    name: Annotated[Literal["newsjson"], about("Always newsjson.", "newsjson")]
    version: Annotated[str, about("The version of newsjson.", "0.2.0")]
    engine: Annotated[Literal["rules", "model"], about("What found quotations and attributions.", "rules")]


class Source(Strict, frozen=True):
    """Where the article came from."""

    uri: Annotated[
        str | None,
        about(
            "The input as given, an address without user and password; - for standard input; null for a bare string.",
            "article.txt",
            "-",
        ),
    ]
    media_type: Annotated[
        Literal["text/plain", "text/html", "text/markdown", "message/rfc822"],
        about("What the input was read as.", "text/plain", "text/html"),
    ]
    encoding: Annotated[str, about("The character encoding that it was read in.", "utf-8")]
    bytes: Annotated[Offset, about("Length in bytes, after gunzip and content-encoding.", 2673)]
    sha256: Annotated[
        Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")],
        about(
            "SHA-256 of those bytes, hexadecimal.", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        ),
    ]
    retrieved_at: Annotated[
        Instant | None, about("When it was fetched, RFC 3339; null unless fetched.", "2025-04-28T09:30:00Z")
    ]
    canonical_url: Annotated[
        str | None, about("The page's own address, as the page or --url gives it.", "https://example.org/news/1")
    ]


class Author(Strict, frozen=True):
    """One name of the byline."""

    name: Annotated[str, about("The person or desk.", "Ana Ruiz")]
    role: Annotated[str | None, about("As printed.", "Political Editor")]
    organization: Annotated[str | None, about("Whom the author writes for, as printed.", "Associated Press")]


class DateStamp(Strict, frozen=True):
    """A date of the article, as printed and normalized."""

    text: Annotated[str, about("The printed date or stamp, without a label.", "28 April 2025 10:15 BST", "2025-04-28")]
    date: Annotated[
        Day, about("The day as printed or as the stamp's own offset has it, never converted.", "2025-04-28")
    ]
    datetime: Annotated[
        Instant | None,
        about(
            "RFC 3339 with offset; null when only the day is known, or a time of day without its offset.",
            "2025-04-28T10:15:00+01:00",
        ),
    ]


class Place(Strict, frozen=True):
    """A printed place, with what the place table knows of it."""

    text: Annotated[str, about("The whole printed place, region included.", "PORTLAND, Ore.")]
    name: Annotated[
        str | None,
        about(
            "The place's common name; null, as all that follows, for a place that no table knows and for a name that "
            "several places share when nothing tells which is meant.",
            "Portland",
        ),
    ]
    region: Annotated[str | None, about("State or province.", "Oregon")]
    country: Annotated[str | None, about("The country's English name.", "United States")]
    country_code: Annotated[CountryCode | None, about("ISO 3166-1 alpha-2, of today.", "US")]
    latitude: Annotated[Latitude | None, about("Degrees north.", 45.52345)]
    longitude: Annotated[Longitude | None, about("Degrees east.", -122.67621)]
    geonames_id: Annotated[GeonamesId | None, about("The GeoNames identifier.", 5746545)]


class Dateline(Strict, frozen=True):
    """Where and when the story was filed."""

    kind: Annotated[
        Literal["printed", "inferred"],
        about("printed: stands before the lead; inferred: from where the lead says that it happens.", "printed"),
    ]
    text: Annotated[
        str | None, about("As printed, with agency and separator; null when inferred.", "PORTLAND, Ore. (AP) —")
    ]
    start: Annotated[Offset | None, about("Where it starts in the article's `text`; null when inferred.", 0)]
    end: Annotated[Offset | None, about("Where it ends in the article's `text`, exclusive; null when inferred.", 21)]
    place: Annotated[Place | None, about("The place, or the first of several.")]
    places: Annotated[tuple[Place, ...], about("All places: several where they are printed with / or and.")]
    agencies: Annotated[tuple[str, ...], about("News agencies as printed.", ["AP"], ["dpa", "lno"])]
    date: Annotated[
        Day | None, about("The day, YYYY-MM-DD; null for a printed dateline without a readable date.", "2025-08-07")
    ]
    date_text: Annotated[str | None, about("The date as printed.", "Aug. 7")]
    confidence: Annotated[Probability, about("Probability from 0 to 1 that it is right, two decimals.", 0.95)]


Role = Literal[
    "headline", "description", "byline", "timestamp", "body", "subheading", "list_item", "caption", "credit", "other"
]
ROLES: tuple[str, ...] = get_args(Role)


class Paragraph(Strict, frozen=True):
    """A stretch of the text with one role."""

    role: Annotated[Role, about("What it is in the article.", "body", "caption")]
    start: Annotated[Offset, START]
    end: Annotated[Offset, END]


class Mention(Strict, frozen=True):
    """One contiguous expression of the text."""

    text: Annotated[str, about("The words as printed.", "the mayor")]
    start: Annotated[Offset, START]
    end: Annotated[Offset, END]


class Extent(Strict, frozen=True):
    """An expression of the text in one or several pieces."""

    text: Annotated[str, about("The pieces, joined by one space.", "“It works,” “Every time.”")]
    spans: Annotated[tuple[Span, ...], about("Start and end (exclusive) of each piece.", [[0, 11], [22, 35]])]


class SpeakerRef(Strict, frozen=True):
    """Who speaks: an entry of `speakers`."""

    id: Annotated[SpeakerId, about("The `id` of the entry.", "s1")]
    name: Annotated[str, about("The `name` of the entry.", "Ana Ruiz")]


class Quote(Strict, frozen=True):
    """One stretch between quotation marks that reports what somebody said or wrote."""

    id: Annotated[QuoteId, about("q1, q2, … in order.", "q1")]
    kind: Annotated[
        Literal["direct", "mixed"],
        about("direct: a clause that can stand alone; mixed: a fragment within the reporter's sentence.", "direct"),
    ]
    text: Annotated[str, about("The words between the marks, without them.", "It works,")]
    start: Annotated[Offset, START]
    end: Annotated[Offset, END]
    paragraph: Annotated[Offset, about("The paragraph that it stands in: an index into `paragraphs`, from 0.", 3)]
    speaker: Annotated[SpeakerRef | None, about("Who said or wrote it; null when the article does not tell.")]
    mention: Annotated[Mention | None, about("The source as its reporting clause names it; null without a clause.")]
    cue: Annotated[Mention | None, about("The reporting expression of its clause.")]
    attribution: Annotated[
        AttributionId | None,
        about("The `id` of the attribution whose content it stands in; null without a reporting clause.", "a1"),
    ]
    continues: Annotated[QuoteId | None, about("The `id` of the quote that this one goes on with.", None, "q1")]
    confidence: Annotated[
        Probability | None,
        about("Probability from 0 to 1 that the speaker is right, two decimals; null without a speaker.", 0.9),
    ]


class Attribution(Strict, frozen=True):
    """A source, a cue, and what the source is reported to say, think or show."""

    id: Annotated[AttributionId, about("a1, a2, … in order.", "a1")]
    kind: Annotated[
        Literal["direct", "mixed", "indirect"],
        about("Whether all, some or none of the content's words stand inside quotation marks.", "indirect"),
    ]
    speech: Annotated[bool, about("True for saying and writing; false for belief, intention and evidence.", True)]
    source: Annotated[Extent | None, about("Who is reported, with determiners and identifying clauses.")]
    cue: Annotated[
        Extent | None,
        about(
            "The reporting expression in one piece: with auxiliaries, negation and linking preposition; also a colon."
        ),
    ]
    content: Annotated[Extent, about("What is reported, with its quotation marks and a leading that, whether or to.")]
    speaker: Annotated[SpeakerRef | None, about("Who the source is.")]
    quotes: Annotated[tuple[QuoteId, ...], about("The `id`s of the quotes within the content.", ["q1", "q2"])]
    confidence: Annotated[
        Probability, about("Probability from 0 to 1 that source and content are right, two decimals.", 0.8)
    ]


class Speaker(Strict, frozen=True):
    """Somebody with a quote or an attribution."""

    id: Annotated[SpeakerId, about("s1, s2, … in order of first quotation or attribution.", "s1")]
    name: Annotated[
        str,
        about(
            "The best full name that the article gives, without titles; an unnamed one by its describing phrase.",
            "Ana Ruiz",
        ),
    ]
    kind: Annotated[
        Literal["person", "organization", "group", "document", "unnamed"], about("What it is.", "person", "unnamed")
    ]
    titles: Annotated[tuple[str, ...], about("Titles as printed.", ["Mayor"])]
    aliases: Annotated[tuple[str, ...], about("Other names and descriptions in the article.", ["Ruiz", "the mayor"])]
    mentions: Annotated[tuple[Span, ...], about("Start and end (exclusive) of every mention.", [[10, 18], [152, 161]])]


class PhotoCredit(Strict, frozen=True):
    """A credit line, with the caption that it belongs to."""

    id: Annotated[CreditId, about("c1, c2, … in order.", "c1")]
    text: Annotated[str, about("As printed, with its parentheses or label.", "(AP Photo/Ana Ruiz)")]
    start: Annotated[
        Offset | None, about("Where it starts in the article's `text`; null when only the page's data has it.", 300)
    ]
    end: Annotated[Offset | None, about("Where it ends in the article's `text`, exclusive; null as `start`.", 319)]
    caption: Annotated[Mention | None, about("The caption, without the credit.")]
    creators: Annotated[tuple[str, ...], about("Persons; also the body that hands a picture out.", ["Ana Ruiz"])]
    agencies: Annotated[tuple[str, ...], about("Every other organization; known ones normalized.", ["AP"])]
    handout: Annotated[bool, about("True when the credit says handout, courtesy or supplied.", False)]
    date: Annotated[Day | None, about("The day that the caption names, YYYY-MM-DD.", "2025-04-28")]
    place: Annotated[Place | None, about("The place that the caption names.")]
    image_url: Annotated[str | None, about("The picture's address.", "https://example.org/baku.jpg")]


class Image(Strict, frozen=True):
    """A picture of the article, with or without a credit."""

    url: Annotated[
        str | None,
        about(
            "Its absolute address; null in plain text, where a picture is known by its caption or credit alone.",
            "https://example.org/baku.jpg",
        ),
    ]
    alt: Annotated[str | None, about("What the page says in place of the picture.", "A bridge in fog")]
    caption: Annotated[Mention | None, about("The caption, without the credit.")]
    credit: Annotated[CreditId | None, about("The `id` of its entry in `photo_credits`; null without one.", "c1", None)]


WARNINGS = {
    "undecodable_bytes": (
        "Some bytes cannot be read in the input's encoding, or are NUL; each stands as U+FFFD in the text. A page's "
        "NUL characters are dropped."
    ),
    "text_mended": (
        "Characters that were read in a wrong encoding and saved so, or written as entities in plain text, are "
        "restored; offsets count in the restored text."
    ),
    "truncated": (
        "The input is longer than any article: a text of more than 3,000,000 characters, or a page of hundreds of "
        "thousands of tags. Only its beginning was read."
    ),
    "unsupported_language": "The article is in a language whose quotations and attributions newsjson does not know.",
    "no_article": "The input does not look like an article; what text it has was read.",
    "paywall": "The page says that the rest of the article is for subscribers.",
    "index_page": "The page lists articles rather than being one.",
}
WarningCode = Literal[
    "undecodable_bytes", "text_mended", "truncated", "unsupported_language", "no_article", "paywall", "index_page"
]


class Warning(Strict, frozen=True):
    """Something that a reader of the record should know."""

    code: Annotated[WarningCode, about("What it is about.", "undecodable_bytes")]
    message: Annotated[str, about("One sentence for people.", "3 bytes could not be read as utf-8")]


class Record(Strict, frozen=True):
    """A whole line of output."""

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain dicts, lists, strings and numbers, keys in the contract's order."""
        built: dict[str, Any] = as_lists(msgspec.to_builtins(self))
        return built

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the record as JSON text: compact, or with `indent` spaces a level.

        Letters of all scripts stand as they are; controls and marks that change the direction of a line are escaped.
        """
        try:
            compact = msgspec.json.encode(self)
        except UnicodeEncodeError:
            compact = msgspec.json.encode(without_surrogates(self.to_dict()))
        written = compact if indent is None else msgspec.json.format(compact, indent=indent)
        return escape_in_json(written.decode())


def as_lists(value: Any) -> Any:
    """Return plain data with lists for tuples."""
    if isinstance(value, dict):
        return {key: as_lists(member) for key, member in value.items()}
    return [as_lists(member) for member in value] if isinstance(value, (list, tuple)) else value


def without_surrogates(value: Any) -> Any:
    """Return plain data with U+FFFD for each lone surrogate, which UTF-8 cannot hold; offsets stay right."""
    if isinstance(value, str):
        return re.sub("[\ud800-\udfff]", "\ufffd", value)
    if isinstance(value, dict):
        return {key: without_surrogates(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_surrogates(member) for member in value]
    return value


class Article(Record, frozen=True):
    """A news article as newsjson reads it."""

    schema_version: Annotated[Literal["1.0"], about("The version of this schema.", "1.0")]
    generator: Annotated[Generator, about("What made the record.")]
    source: Annotated[Source, about("Where the article came from.")]
    language: Annotated[
        Language | None, about("BCP 47 tag: the page's own, else told from the text's common words.", "en", "en-GB")
    ]
    headline: Annotated[str | None, about("The headline.", "Bridge at Ostrava stays closed")]
    description: Annotated[str | None, about("The standfirst.", "Repairs are to last until summer, the mayor says.")]
    publisher: Annotated[str | None, about("Who publishes it.", "The Example Times")]
    section: Annotated[str | None, about("The section that it stands in.", "World")]
    authors: Annotated[tuple[Author, ...], about("The byline's names.")]
    published: Annotated[DateStamp | None, about("When it was first published.")]
    modified: Annotated[DateStamp | None, about("When it was last changed.")]
    dateline: Annotated[Dateline | None, about("Where and when the story was filed.")]
    text: Annotated[
        str, about("The whole readable text; all offsets count into it.", "BAKU (AP) — It works, she said.")
    ]
    paragraphs: Annotated[
        tuple[Paragraph, ...],
        about("The text's parts, disjoint, in order; every character that is not white space is in one."),
    ]
    quotes: Annotated[
        tuple[Quote, ...],
        about("The quotations, in order: each stretch between marks that reports what somebody said or wrote."),
    ]
    attributions: Annotated[
        tuple[Attribution, ...],
        about("The attributions, in order of their first pieces: who is reported to say, think or show what."),
    ]
    speakers: Annotated[
        tuple[Speaker, ...],
        about("Everyone with a quote or an attribution, in order of the first quote or attribution's content."),
    ]
    photo_credits: Annotated[tuple[PhotoCredit, ...], about("The pictures' credits, in order.")]
    images: Annotated[tuple[Image, ...], about("Every picture, with or without a credit, in order.")]
    warnings: Annotated[tuple[Warning, ...], about("What a reader of the record should know.")]


class Failure(Strict, frozen=True):
    """Why an input gave no article."""

    code: Annotated[ErrorCode, about("What it is about.", "not_found")]
    message: Annotated[str, about("One sentence for people.", "no such file")]


class FailedSource(Strict, frozen=True):
    """Which input it was."""

    uri: Annotated[str | None, about("The input as an article's source names it.", "article.txt")]


class ErrorRecord(Record, frozen=True):
    """What stands in an article's place in the stream with --error-records."""

    schema_version: Annotated[Literal["1.0"], about("The version of this schema.", "1.0")]
    source: Annotated[FailedSource, about("Which input it was.")]
    error: Annotated[Failure, about("Why it gave no article.")]
