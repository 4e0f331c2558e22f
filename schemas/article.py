"""The data model: one frozen Struct for each object of the output, the one definition of every field.

A field's annotation carries its description and an example; `newsjson schema` and docs/schema.md are generated from
them. Every key is always present, in the order given here; what is unknown is null or an empty list. `start` and `end`
count Unicode code points into `Article.text`, end exclusive.
"""

from typing import Annotated, Any, Literal

import msgspec

SCHEMA_VERSION = "1.0"

Span = tuple[int, int]


def about(description: str, *examples: Any, ge: int | float | None = None, le: float | None = None) -> msgspec.Meta:
    """Describe a field for the JSON Schema: what it holds, an example or two, and its bounds."""
    return msgspec.Meta(description=description, examples=list(examples), ge=ge, le=le)


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An object of the contract: immutable, and no key besides those it names."""


START = about("Where it starts in `text`: Unicode code points from 0.", 120, ge=0)
END = about("Where it ends in `text`, exclusive.", 134, ge=0)
ISO_DATE = about("Calendar day, YYYY-MM-DD.", "2025-04-28")


class Generator(Strict):
    """What made the record."""

    name: Annotated[Literal["newsjson"], about("Always newsjson.", "newsjson")]
    version: Annotated[str, about("The version of newsjson.", "0.1.0")]
    engine: Annotated[Literal["rules", "model"], about("What found quotations and attributions.", "rules")]


class Source(Strict):
    """Where the article came from."""

    uri: Annotated[str | None, about("The input as it was given; - for stdin; null for a bare string.", "article.txt")]
    media_type: Annotated[Literal["text/plain", "text/html"], about("What the input was read as.", "text/plain")]
    encoding: Annotated[str, about("The character encoding that it was read in.", "utf-8")]
    bytes: Annotated[int, about("Length in bytes, after gunzip and content-encoding.", 2673, ge=0)]
    sha256: Annotated[str, about("SHA-256 of those bytes, hexadecimal.", "9f86d081884c7d659a2feaa0c55ad015")]
    retrieved_at: Annotated[
        str | None, about("When it was fetched, RFC 3339; null unless fetched.", "2025-04-28T09:30:00Z")
    ]
    canonical_url: Annotated[str | None, about("The page's own address.", "https://example.org/news/1")]


class Author(Strict):
    """One name of the byline."""

    name: Annotated[str, about("The person or desk.", "Ana Ruiz")]
    role: Annotated[str | None, about("As printed.", "Political Editor")]
    organization: Annotated[str | None, about("Whom the author writes for, as printed.", "Associated Press")]


class DateStamp(Strict):
    """A date of the article, as printed and normalized."""

    text: Annotated[str, about("The printed date or stamp, without a label.", "28 April 2025 10:15 BST")]
    date: Annotated[
        str, about("The day as printed or as the stamp's own offset has it, never converted.", "2025-04-28")
    ]
    datetime: Annotated[
        str | None, about("RFC 3339 with offset; null when only the day is known.", "2025-04-28T10:15:00+01:00")
    ]


class Place(Strict):
    """A printed place, with what the place table knows of it."""

    text: Annotated[str, about("The whole printed place, region included.", "PORTLAND, Ore.")]
    name: Annotated[str | None, about("The place's common name.", "Portland")]
    region: Annotated[str | None, about("State or province.", "Oregon")]
    country: Annotated[str | None, about("The country's English name.", "United States")]
    country_code: Annotated[str | None, about("ISO 3166-1 alpha-2, of today.", "US")]
    latitude: Annotated[float | None, about("Degrees north.", 45.52345)]
    longitude: Annotated[float | None, about("Degrees east.", -122.67621)]
    geonames_id: Annotated[int | None, about("The GeoNames identifier.", 5746545)]


class Dateline(Strict):
    """Where and when the story was filed."""

    kind: Annotated[
        Literal["printed", "inferred"], about("Printed over the lead, or inferred from the lead's words.", "printed")
    ]
    text: Annotated[
        str | None, about("As printed, with agency and separator; null when inferred.", "LA CROSSE, Wis. (AP) —")
    ]
    start: Annotated[int | None, START]
    end: Annotated[int | None, END]
    place: Annotated[Place | None, about("The place, or the first of several.")]
    places: Annotated[tuple[Place, ...], about("All places, when several are printed.")]
    agencies: Annotated[tuple[str, ...], about("News agencies as printed.", ["dpa", "lno"])]
    date: Annotated[str | None, ISO_DATE]
    date_text: Annotated[str | None, about("The printed date.", "Aug. 7")]
    confidence: Annotated[float, about("From 0 to 1.", 0.95, ge=0, le=1)]


ROLES = (
    "headline",
    "description",
    "byline",
    "timestamp",
    "body",
    "subheading",
    "list_item",
    "caption",
    "credit",
    "other",
)
Role = Literal[
    "headline",
    "description",
    "byline",
    "timestamp",
    "body",
    "subheading",
    "list_item",
    "caption",
    "credit",
    "other",
]


class Paragraph(Strict):
    """A stretch of the text with one role."""

    role: Annotated[Role, about("What it is in the article.", "body")]
    start: Annotated[int, START]
    end: Annotated[int, END]


class Mention(Strict):
    """One contiguous expression of the text."""

    text: Annotated[str, about("The words as printed.", "the Iranian leader")]
    start: Annotated[int, START]
    end: Annotated[int, END]


class Extent(Strict):
    """An expression of the text in one or several pieces."""

    text: Annotated[str, about("The pieces, joined by one space.", "“It works,” “Every time.”")]
    spans: Annotated[tuple[Span, ...], about("[start, end) of each piece.", [[0, 11], [22, 35]])]


class SpeakerRef(Strict):
    """Who speaks: an entry of `speakers`."""

    id: Annotated[str, about("The `id` of the entry.", "s1")]
    name: Annotated[str, about("The `name` of the entry.", "Masoud Pezeshkian")]


CONFIDENCE = about("Probability from 0 to 1, two decimals.", 0.93, ge=0, le=1)


class Quote(Strict):
    """One stretch between quotation marks that reports what somebody said or wrote."""

    id: Annotated[str, about("q1, q2, …", "q1")]
    kind: Annotated[
        Literal["direct", "mixed"],
        about("direct: a clause that can stand alone; mixed: a fragment within the reporter's sentence.", "direct"),
    ]
    text: Annotated[str, about("The words between the marks, without them.", "It works,")]
    start: Annotated[int, START]
    end: Annotated[int, END]
    paragraph: Annotated[int, about("Index into `paragraphs`.", 3, ge=0)]
    speaker: Annotated[SpeakerRef | None, about("Who said it.")]
    mention: Annotated[Mention | None, about("The source expression of its reporting clause.")]
    cue: Annotated[Mention | None, about("The cue of its reporting clause.")]
    attribution: Annotated[str | None, about("The `id` of the attribution that it belongs to.", "a1")]
    continues: Annotated[str | None, about("The `id` of the quote that this one goes on with.", "q1")]
    confidence: Annotated[
        float | None,
        about("Probability from 0 to 1 that the speaker is right; null without a speaker.", 0.9, ge=0, le=1),
    ]


class Attribution(Strict):
    """A source, a cue, and what the source is reported to say, think or show."""

    id: Annotated[str, about("a1, a2, …", "a1")]
    kind: Annotated[
        Literal["direct", "mixed", "indirect"],
        about("Whether all, some or none of the content's words stand inside quotation marks.", "indirect"),
    ]
    speech: Annotated[bool, about("True for saying and writing; false for belief, intention and evidence.", True)]
    source: Annotated[Extent | None, about("Who is reported, with determiners and identifying clauses.")]
    cue: Annotated[Extent | None, about("The reporting expression, with auxiliaries and linking preposition.")]
    content: Annotated[Extent, about("What is reported, with its quotation marks and a leading “that”.")]
    speaker: Annotated[SpeakerRef | None, about("Who the source is.")]
    quotes: Annotated[tuple[str, ...], about("The `id`s of the quotes within the content.", ["q1", "q2"])]
    confidence: Annotated[float, about("Probability from 0 to 1 that source and content are right.", 0.8, ge=0, le=1)]


class Speaker(Strict):
    """Somebody with a quote or an attribution."""

    id: Annotated[str, about("s1, s2, … in order of first quotation or attribution.", "s1")]
    name: Annotated[str, about("The best full name that the article gives, without titles.", "Masoud Pezeshkian")]
    kind: Annotated[Literal["person", "organization", "group", "document", "unnamed"], about("What it is.", "person")]
    titles: Annotated[tuple[str, ...], about("Titles as printed.", ["Iranian President"])]
    aliases: Annotated[tuple[str, ...], about("Other names and descriptions in the article.", ["Pezeshkian"])]
    mentions: Annotated[tuple[Span, ...], about("[start, end) of every mention.", [[10, 27], [120, 130]])]


class PhotoCredit(Strict):
    """A credit line, with the caption that it belongs to."""

    id: Annotated[str, about("c1, c2, …", "c1")]
    text: Annotated[str, about("As printed, with its parentheses or label.", "(AP Photo/Ana Ruiz)")]
    start: Annotated[int | None, about("Where it starts in `text`; null when only the page's data has it.", 300, ge=0)]
    end: Annotated[int | None, about("Where it ends in `text`, exclusive.", 319, ge=0)]
    caption: Annotated[Mention | None, about("The caption, without the credit.")]
    creators: Annotated[tuple[str, ...], about("Persons; also the body that hands a picture out.", ["Ana Ruiz"])]
    agencies: Annotated[tuple[str, ...], about("Every other organization; known ones normalized.", ["AP"])]
    handout: Annotated[bool, about("True when the credit says handout, courtesy or supplied.", False)]
    date: Annotated[str | None, about("The day that the caption names, YYYY-MM-DD.", "2025-04-28")]
    place: Annotated[Place | None, about("The place that the caption names.")]
    image_url: Annotated[str | None, about("The picture's address.", "https://example.org/baku.jpg")]


class Warning(Strict):
    """Something that a reader of the record should know."""

    code: Annotated[
        Literal["undecodable_bytes", "unsupported_language", "no_article", "paywall", "index_page"],
        about("What it is about.", "undecodable_bytes"),
    ]
    message: Annotated[str, about("One sentence for people.", "3 bytes could not be read as utf-8")]


class Record(Strict):
    """A whole line of output."""

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain dicts, lists, strings and numbers, keys in the contract's order."""
        built: dict[str, Any] = msgspec.to_builtins(self)
        return built

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the record as JSON text: compact, or with `indent` spaces a level; never ASCII-escaped."""
        compact = msgspec.json.encode(self)
        return (compact if indent is None else msgspec.json.format(compact, indent=indent)).decode()


class Article(Record):
    """A news article as newsjson reads it."""

    schema_version: Annotated[Literal["1.0"], about("The version of this schema.", "1.0")]
    generator: Annotated[Generator, about("What made the record.")]
    source: Annotated[Source, about("Where the article came from.")]
    language: Annotated[str | None, about("BCP 47 tag: the page's own, else told from common words.", "en")]
    headline: Annotated[str | None, about("The headline.", "Iran's president visits Baku")]
    description: Annotated[str | None, about("The standfirst.", "Trade and transit are on the agenda.")]
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
        tuple[Paragraph, ...], about("The text's parts, disjoint, in order; every visible character is in one.")
    ]
    quotes: Annotated[tuple[Quote, ...], about("The quotations, in order.")]
    attributions: Annotated[tuple[Attribution, ...], about("The attributions, in order.")]
    speakers: Annotated[tuple[Speaker, ...], about("Everyone with a quote or an attribution.")]
    photo_credits: Annotated[tuple[PhotoCredit, ...], about("The pictures' credits, in order.")]
    warnings: Annotated[tuple[Warning, ...], about("What a reader of the record should know.")]


class Failure(Strict):
    """Why an input gave no article."""

    code: Annotated[str, about("One of the codes of `NewsjsonError`.", "not_found")]
    message: Annotated[str, about("One sentence for people.", "no such file")]


class FailedSource(Strict):
    """Which input it was."""

    uri: Annotated[str | None, about("The input as it was given.", "article.txt")]


class ErrorRecord(Record):
    """What stands in an article's place in the stream with --error-records."""

    schema_version: Annotated[Literal["1.0"], about("The version of this schema.", "1.0")]
    source: Annotated[FailedSource, about("Which input it was.")]
    error: Annotated[Failure, about("Why it gave no article.")]
