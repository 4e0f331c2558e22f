"""The rules of the contract that a JSON Schema cannot say: spans say what they claim, ids resolve, order, dates."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec

from .article import Article, Attribution, ErrorRecord, Extent, Mention, Quote, Span, SpeakerRef


class Fault(NamedTuple):
    """What is wrong, and where in the record: `path` like "quotes[0].start", "" for the record itself."""

    path: str
    what: str


def check(record: object) -> Iterator[Fault]:
    """Yield the faults of one record, given as plain data from JSON.

    When its structure is wrong (a missing or unknown key, a wrong type), that first fault is all; otherwise every rule
    that it breaks.
    """
    kind = ErrorRecord if isinstance(record, dict) and "error" in record else Article
    try:
        parsed = msgspec.convert(record, kind, strict=True)
    except msgspec.ValidationError as error:
        what, _, path = str(error).partition(" - at ")
        yield Fault(path.strip("`").removeprefix("$").removeprefix("."), what[:1].lower() + what[1:])
        return
    yield from _key_order(record, parsed.to_dict(), "")
    if isinstance(parsed, Article):
        yield from check_article(parsed)


def check_article(article: Article) -> Iterator[Fault]:
    """Yield every rule of the contract that an article breaks."""
    for rule in (_paragraphs, _quotes, _attributions, _links, _speakers, _dateline, _photo_credits, _dates):
        yield from rule(article)


def _key_order(given: Any, expected: Any, path: str) -> Iterator[Fault]:
    """Check that keys come in the order of the contract."""
    if isinstance(expected, dict):
        if list(given) != list(expected):
            yield Fault(path, "keys are not in the order of the schema")
        for key in expected:
            yield from _key_order(given[key], expected[key], f"{path}.{key}" if path else key)
    elif isinstance(expected, (list, tuple)):
        for index, member in enumerate(expected):
            if isinstance(member, dict):
                yield from _key_order(given[index], member, f"{path}[{index}]")


# Text and offsets


def _says(article: Article, path: str, text: str | None, start: int | None, end: int | None) -> Iterator[Fault]:
    """Check that text[start:end] is what the object says."""
    if start is None or end is None:
        if start is not end:
            yield Fault(path, "only one of start and end is null")
        return
    if not start < end <= len(article.text):
        yield Fault(path, f"[{start}, {end}) is no stretch of the text, which has {len(article.text)} characters")
    elif text != article.text[start:end]:
        yield Fault(path, f"text is {_short(text)}, but the article has {_short(article.text[start:end])} there")


def _mention(article: Article, path: str, mention: Mention | None) -> Iterator[Fault]:
    if mention:
        yield from _says(article, path, mention.text, mention.start, mention.end)


def _extent(article: Article, path: str, extent: Extent | None) -> Iterator[Fault]:
    if not extent:
        return
    faults = list(_spans(article, f"{path}.spans", extent.spans))
    if not extent.spans:
        yield Fault(f"{path}.spans", "has no piece")
    elif any(start < before for (_, before), (start, _) in pairwise(extent.spans)):
        yield Fault(f"{path}.spans", "pieces overlap or are out of order")
    yield from faults
    joined = " ".join(article.text[start:end] for start, end in extent.spans)
    if not faults and extent.text != joined:
        yield Fault(f"{path}.text", f"is {_short(extent.text)}, but its spans say {_short(joined)}")


def _spans(article: Article, path: str, spans: Sequence[Span]) -> Iterator[Fault]:
    for index, (start, end) in enumerate(spans):
        if not start < end <= len(article.text):
            yield Fault(f"{path}[{index}]", f"[{start}, {end}) is no stretch of the text")


def _short(text: str | None) -> str:
    return repr(text if text is None or len(text) <= 60 else text[:57] + "...")


def _paragraphs(article: Article) -> Iterator[Fault]:
    """Check that paragraphs are in order, disjoint, and cover all that is not white space."""
    covered = 0
    for index, paragraph in enumerate(article.paragraphs):
        path = f"paragraphs[{index}]"
        if not paragraph.start < paragraph.end <= len(article.text):
            yield Fault(path, f"[{paragraph.start}, {paragraph.end}) is no stretch of the text")
        if paragraph.start < covered:
            yield Fault(path, "overlaps the one before, or is out of order")
        else:
            yield from _uncovered(article, path, covered, paragraph.start)
        covered = max(covered, paragraph.end)
    yield from _uncovered(article, "paragraphs", covered, len(article.text))


def _uncovered(article: Article, path: str, start: int, end: int) -> Iterator[Fault]:
    left_out = article.text[start:end].strip()
    if left_out:
        yield Fault(path, f"{_short(left_out)} before [{end}] is in no paragraph")


# Ids and references


def _unique(path: str, ids: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, identifier in enumerate(ids):
        if identifier in seen:
            yield Fault(f"{path}[{index}].id", f"{identifier} stands twice")
        seen.add(identifier)


def _speaker(names: dict[str, str], path: str, speaker: SpeakerRef | None) -> Iterator[Fault]:
    if speaker and speaker.id not in names:
        yield Fault(path, f"there is no speaker {speaker.id}")
    elif speaker and speaker.name != names[speaker.id]:
        yield Fault(path, f"{speaker.id} is {_short(names[speaker.id])}, not {_short(speaker.name)}")


def _quotes(article: Article) -> Iterator[Fault]:
    yield from _unique("quotes", (quote.id for quote in article.quotes))
    names = {speaker.id: speaker.name for speaker in article.speakers}
    earlier: set[str] = set()
    end = 0
    for index, quote in enumerate(article.quotes):
        path = f"quotes[{index}]"
        yield from _says(article, path, quote.text, quote.start, quote.end)
        yield from _mention(article, f"{path}.mention", quote.mention)
        yield from _mention(article, f"{path}.cue", quote.cue)
        yield from _speaker(names, f"{path}.speaker", quote.speaker)
        yield from _in_paragraph(article, path, quote)
        if quote.start < end:
            yield Fault(path, "overlaps the one before, or is out of order")
        if quote.continues is not None and quote.continues not in earlier:
            yield Fault(f"{path}.continues", f"there is no quote {quote.continues} before it")
        if (quote.confidence is None) != (quote.speaker is None):
            yield Fault(f"{path}.confidence", "is null exactly when there is no speaker")
        yield from _rounded(f"{path}.confidence", quote.confidence)
        end = max(end, quote.end)
        earlier.add(quote.id)


def _in_paragraph(article: Article, path: str, quote: Quote) -> Iterator[Fault]:
    if quote.paragraph >= len(article.paragraphs):
        yield Fault(f"{path}.paragraph", f"there is no paragraph {quote.paragraph}")
        return
    paragraph = article.paragraphs[quote.paragraph]
    if not paragraph.start <= quote.start <= quote.end <= paragraph.end:
        yield Fault(f"{path}.paragraph", f"the quote is not within paragraph {quote.paragraph}")


def _attributions(article: Article) -> Iterator[Fault]:
    yield from _unique("attributions", (attribution.id for attribution in article.attributions))
    names = {speaker.id: speaker.name for speaker in article.speakers}
    for index, attribution in enumerate(article.attributions):
        path = f"attributions[{index}]"
        yield from _extent(article, f"{path}.source", attribution.source)
        yield from _extent(article, f"{path}.cue", attribution.cue)
        yield from _extent(article, f"{path}.content", attribution.content)
        if attribution.cue and len(attribution.cue.spans) > 1:
            yield Fault(f"{path}.cue.spans", "a cue is one piece")
        if attribution.kind == "indirect" and attribution.quotes:
            yield Fault(f"{path}.kind", "is indirect, but it has quotes")
        yield from _speaker(names, f"{path}.speaker", attribution.speaker)
        yield from _rounded(f"{path}.confidence", attribution.confidence)


def _links(article: Article) -> Iterator[Fault]:
    """Check that quotes and attributions name each other."""
    quotes = {quote.id: quote for quote in article.quotes}
    attributions = {attribution.id: attribution for attribution in article.attributions}
    for index, quote in enumerate(article.quotes):
        if quote.attribution is None:
            continue
        owner = attributions.get(quote.attribution)
        if owner is None:
            yield Fault(f"quotes[{index}].attribution", f"there is no attribution {quote.attribution}")
        elif quote.id not in owner.quotes:
            yield Fault(f"quotes[{index}].attribution", f"{owner.id} does not name {quote.id} among its quotes")
    for index, attribution in enumerate(article.attributions):
        for place, identifier in enumerate(attribution.quotes):
            path = f"attributions[{index}].quotes[{place}]"
            if identifier not in quotes:
                yield Fault(path, f"there is no quote {identifier}")
            else:
                yield from _holds(path, attribution, quotes[identifier])


def _holds(path: str, attribution: Attribution, quote: Quote) -> Iterator[Fault]:
    if quote.attribution != attribution.id:
        yield Fault(path, f"{quote.id} names {quote.attribution or 'no attribution'}, not {attribution.id}")
    if not any(start <= quote.start and quote.end <= end for start, end in attribution.content.spans):
        yield Fault(path, f"{quote.id} is not within the content")


def _speakers(article: Article) -> Iterator[Fault]:
    yield from _unique("speakers", (speaker.id for speaker in article.speakers))
    heard = {quote.speaker.id for quote in article.quotes if quote.speaker}
    heard |= {attribution.speaker.id for attribution in article.attributions if attribution.speaker}
    for index, speaker in enumerate(article.speakers):
        yield from _spans(article, f"speakers[{index}].mentions", speaker.mentions)
        if speaker.id not in heard:
            yield Fault(f"speakers[{index}]", "has neither a quote nor an attribution")


# Dateline, pictures, dates


def _dateline(article: Article) -> Iterator[Fault]:
    dateline = article.dateline
    if not dateline:
        return
    yield from _says(article, "dateline", dateline.text, dateline.start, dateline.end)
    positions = (dateline.text, dateline.start, dateline.end)
    if dateline.kind == "printed" and None in positions:
        yield Fault("dateline", "is printed, but text, start or end is null")
    if dateline.kind == "inferred" and any(value is not None for value in positions):
        yield Fault("dateline", "is inferred, but text, start or end is not null")
    if dateline.place != (dateline.places[0] if dateline.places else None):
        yield Fault("dateline.place", "is not the first of places")
    yield from _rounded("dateline.confidence", dateline.confidence)


def _photo_credits(article: Article) -> Iterator[Fault]:
    yield from _unique("photo_credits", (credit.id for credit in article.photo_credits))
    for index, credit in enumerate(article.photo_credits):
        path = f"photo_credits[{index}]"
        yield from _says(article, path, credit.text, credit.start, credit.end)
        yield from _mention(article, f"{path}.caption", credit.caption)
        yield from _day(f"{path}.date", credit.date)


def _dates(article: Article) -> Iterator[Fault]:
    for path, stamp in (("published", article.published), ("modified", article.modified)):
        if not stamp:
            continue
        yield from _day(f"{path}.date", stamp.date)
        yield from _instant(f"{path}.datetime", stamp.datetime)
        if stamp.datetime is not None and not stamp.datetime.startswith(stamp.date):
            yield Fault(f"{path}.date", "is not the day of datetime")
    if article.dateline:
        yield from _day("dateline.date", article.dateline.date)
    yield from _instant("source.retrieved_at", article.source.retrieved_at)


def _day(path: str, day: str | None) -> Iterator[Fault]:
    try:
        datetime.date.fromisoformat(day or "2000-01-01")
    except ValueError:
        yield Fault(path, f"{day} is no day of the calendar")


def _instant(path: str, instant: str | None) -> Iterator[Fault]:
    try:
        msgspec.convert(instant, datetime.datetime | None, strict=False)
    except msgspec.ValidationError:
        yield Fault(path, f"{instant} is no instant")


def _rounded(path: str, confidence: float | None) -> Iterator[Fault]:
    if confidence is not None and round(confidence, 2) != confidence:
        yield Fault(path, f"{confidence} has more than two decimals")
