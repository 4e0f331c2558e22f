"""Selection: a record with less in it, for readers who want only speech, or only speakers that are fairly sure."""

from collections.abc import Set

from msgspec.structs import replace

from .article import Article, Attribution, SpeakerRef
from .contract_order import first_heard


def select(article: Article, *, speech_only: bool = False, min_confidence: float = 0.0) -> Article:
    """Return the article without attributions that are no speech, and without speakers below a confidence.

    A quotation stays when its speaker is too unsure: the speaker and the confidence become null. So does the speaker of
    the attribution that it belongs to, whose own confidence decides only where no quotation has a speaker. Speakers
    whom nothing refers to any more are left out, and the `id`s counted anew.
    """
    spoken = {quote.id: quote for quote in article.quotes if quote.speaker}
    unsure = {quote.id for quote in spoken.values() if _is_unsure(quote.confidence, min_confidence)}
    quotes = [replace(q, speaker=None, confidence=None) if q.id in unsure else q for q in article.quotes]
    attributions = [
        replace(a, speaker=None) if _loses_speaker(a, spoken.keys(), unsure, min_confidence) else a
        for a in article.attributions
        if a.speech or not speech_only
    ]
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


def _loses_speaker(attribution: Attribution, spoken: Set[str], unsure: Set[str], least: float) -> bool:
    """Tell whether an attribution loses its speaker: with its quotations, or by its own confidence without any."""
    if spoken.isdisjoint(attribution.quotes):
        return _is_unsure(attribution.confidence, least)
    return not unsure.isdisjoint(attribution.quotes)


def _is_unsure(confidence: float | None, least: float) -> bool:
    return confidence is not None and confidence < least


def _renamed(speaker: SpeakerRef | None, numbers: dict[str, str]) -> SpeakerRef | None:
    return replace(speaker, id=numbers[speaker.id]) if speaker else None
