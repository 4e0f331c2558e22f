"""Selection: a record with less in it, for readers who want only speech, or only speakers that are fairly sure."""

from msgspec.structs import replace

from .article import Article, Attribution, Quote, SpeakerRef
from .contract_order import first_heard


def select(article: Article, *, speech_only: bool = False, min_confidence: float = 0.0) -> Article:
    """Return the article without attributions that are no speech, and without speakers below a confidence.

    A quotation stays when its speaker is too unsure: the speaker and the confidence become null; so does the speaker of
    an attribution. Speakers whom nothing refers to any more are left out, and the `id`s counted anew.
    """
    attributions = [_surely(a, min_confidence) for a in article.attributions if a.speech or not speech_only]
    quotes = [_sure_quote(quote, min_confidence) for quote in article.quotes]
    heard = first_heard(quotes, attributions)
    speakers = sorted((s for s in article.speakers if s.id in heard), key=lambda speaker: heard[speaker.id])
    numbers = {attribution.id: f"a{new}" for new, attribution in enumerate(attributions, 1)}
    numbers |= {speaker.id: f"s{new}" for new, speaker in enumerate(speakers, 1)}
    return replace(
        article,
        quotes=tuple(
            replace(quote, speaker=_renamed(quote.speaker, numbers), attribution=numbers.get(quote.attribution or ""))
            for quote in quotes
        ),
        attributions=tuple(replace(a, id=numbers[a.id], speaker=_renamed(a.speaker, numbers)) for a in attributions),
        speakers=tuple(replace(speaker, id=numbers[speaker.id]) for speaker in speakers),
    )


def _surely(attribution: Attribution, least: float) -> Attribution:
    unsure = attribution.speaker is not None and attribution.confidence < least
    return replace(attribution, speaker=None) if unsure else attribution


def _sure_quote(quote: Quote, least: float) -> Quote:
    unsure = quote.confidence is not None and quote.confidence < least
    return replace(quote, speaker=None, confidence=None) if unsure else quote


def _renamed(speaker: SpeakerRef | None, numbers: dict[str, str]) -> SpeakerRef | None:
    return replace(speaker, id=numbers[speaker.id]) if speaker else None
