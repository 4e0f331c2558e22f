"""The rules about ids, references, the dateline, pictures and dates."""

import datetime
from collections.abc import Iterable, Iterator

import msgspec

from .article import Article, Attribution, Quote, SpeakerRef
from .contract_spans import Fault, check_extent, check_mention, check_spans, check_words, short


def _numbered(path: str, letter: str, ids: Iterable[str]) -> Iterator[Fault]:
    """Check that ids count up from 1, which also makes them unique."""
    for index, identifier in enumerate(ids):
        if identifier != f"{letter}{index + 1}":
            yield Fault(f"{path}[{index}].id", f"is {identifier}, not {letter}{index + 1}")


def _speaker(names: dict[str, str], path: str, speaker: SpeakerRef | None) -> Iterator[Fault]:
    if speaker and speaker.id not in names:
        yield Fault(path, f"there is no speaker {speaker.id}")
    elif speaker and speaker.name != names[speaker.id]:
        yield Fault(path, f"{speaker.id} is {short(names[speaker.id])}, not {short(speaker.name)}")


def check_quotes(article: Article) -> Iterator[Fault]:
    """Check the quotes: their words, paragraphs, order, speakers."""
    yield from _numbered("quotes", "q", (quote.id for quote in article.quotes))
    names = {speaker.id: speaker.name for speaker in article.speakers}
    earlier: set[str] = set()
    end = 0
    for index, quote in enumerate(article.quotes):
        path = f"quotes[{index}]"
        yield from check_words(article, path, quote.text, quote.start, quote.end)
        yield from check_mention(article, f"{path}.mention", quote.mention)
        yield from check_mention(article, f"{path}.cue", quote.cue)
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


def check_attributions(article: Article) -> Iterator[Fault]:
    """Check the attributions: their words and speakers."""
    yield from _numbered("attributions", "a", (attribution.id for attribution in article.attributions))
    names = {speaker.id: speaker.name for speaker in article.speakers}
    for index, attribution in enumerate(article.attributions):
        path = f"attributions[{index}]"
        yield from check_extent(article, f"{path}.source", attribution.source)
        yield from check_extent(article, f"{path}.cue", attribution.cue)
        yield from check_extent(article, f"{path}.content", attribution.content)
        if attribution.cue and len(attribution.cue.spans) > 1:
            yield Fault(f"{path}.cue.spans", "a cue is one piece")
        yield from _speaker(names, f"{path}.speaker", attribution.speaker)
        yield from _rounded(f"{path}.confidence", attribution.confidence)


def check_links(article: Article) -> Iterator[Fault]:
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


def check_speakers(article: Article) -> Iterator[Fault]:
    """Check that every speaker is mentioned within the text and has a quote or an attribution."""
    yield from _numbered("speakers", "s", (speaker.id for speaker in article.speakers))
    heard = {quote.speaker.id for quote in article.quotes if quote.speaker}
    heard |= {attribution.speaker.id for attribution in article.attributions if attribution.speaker}
    for index, speaker in enumerate(article.speakers):
        yield from check_spans(article, f"speakers[{index}].mentions", speaker.mentions)
        if speaker.id not in heard:
            yield Fault(f"speakers[{index}]", "has neither a quote nor an attribution")


# Dateline, pictures, dates


def check_dateline(article: Article) -> Iterator[Fault]:
    """Check the dateline: its words, and what goes with its kind."""
    dateline = article.dateline
    if not dateline:
        return
    yield from check_words(article, "dateline", dateline.text, dateline.start, dateline.end)
    positions = (dateline.text, dateline.start, dateline.end)
    if dateline.kind == "printed" and None in positions:
        yield Fault("dateline", "is printed, but text, start or end is null")
    if dateline.kind == "inferred" and any(value is not None for value in positions):
        yield Fault("dateline", "is inferred, but text, start or end is not null")
    if dateline.start is not None and not _in_body(article, dateline.start):
        yield Fault("dateline", "does not stand in a body paragraph")
    if dateline.place != (dateline.places[0] if dateline.places else None):
        yield Fault("dateline.place", "is not the first of places")
    yield from _rounded("dateline.confidence", dateline.confidence)


def _in_body(article: Article, start: int) -> bool:
    return any(paragraph.start <= start < paragraph.end for paragraph in article.paragraphs if paragraph.role == "body")


def check_photo_credits(article: Article) -> Iterator[Fault]:
    """Check the photo credits: their words, captions and days."""
    yield from _numbered("photo_credits", "c", (credit.id for credit in article.photo_credits))
    for index, credit in enumerate(article.photo_credits):
        path = f"photo_credits[{index}]"
        yield from check_words(article, path, credit.text, credit.start, credit.end)
        yield from check_mention(article, f"{path}.caption", credit.caption)
        yield from _day(f"{path}.date", credit.date)


def check_images(article: Article) -> Iterator[Fault]:
    """Check the images: their captions, and that each photo credit is the credit of one."""
    credits = {credit.id: credit for credit in article.photo_credits}
    for index, image in enumerate(article.images):
        path = f"images[{index}]"
        yield from check_mention(article, f"{path}.caption", image.caption)
        if image.credit is None:
            continue
        credit = credits.pop(image.credit, None)
        if credit is None:
            yield Fault(f"{path}.credit", f"there is no photo credit {image.credit}, or an image before has it")
        elif (image.url, image.caption) != (credit.image_url, credit.caption):
            yield Fault(path, f"url or caption is not that of {credit.id}")
    for identifier in credits:
        yield Fault("images", f"none has the credit {identifier}")


def check_dates(article: Article) -> Iterator[Fault]:
    """Check that days are in the calendar and instants are RFC 3339."""
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
