"""Records: the referents of a document as the contract has them: numbered Speakers with kinds, titles and mentions."""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from ....schemas.article import Attribution, Quote, Speaker, SpeakerRef
from ...words.language import Language
from ..coreference.entities import Entity
from .context import Referent, Resolution, ResolutionContext

Kind = Literal["person", "organization", "group", "document", "unnamed"]


class ResolvedSpeakers(msgspec.Struct, frozen=True):
    """The speakers of a document, and its quotes and attributions with their speakers."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    attributions: tuple[Attribution, ...]


def write_speakers(
    context: ResolutionContext,
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    answers: Sequence[Resolution | None],
    reports: Sequence[Resolution | None],
) -> ResolvedSpeakers:
    """Write the referents into the annotations, numbered in order of first quotation or attribution."""
    firsts = [(quote.start, answer.referent) for quote, answer in zip(quotes, answers, strict=True) if answer]
    firsts += [
        (a.content.spans[0][0], answer.referent) for a, answer in zip(attributions, reports, strict=True) if answer
    ]
    speakers: dict[int, Speaker] = {}
    for _, referent in sorted(firsts, key=lambda first: first[0]):
        if id(referent) not in speakers:
            speakers[id(referent)] = _speaker_record(context, referent, f"s{len(speakers) + 1}")
    references = {key: SpeakerRef(speaker.id, speaker.name) for key, speaker in speakers.items()}
    spoken = [
        replace(quote, speaker=references[id(answer.referent)], confidence=round(answer.probability, 2))
        if answer
        else quote
        for quote, answer in zip(quotes, answers, strict=True)
    ]
    return ResolvedSpeakers(
        tuple(speakers.values()),
        _parted(spoken),
        tuple(
            replace(attribution, speaker=references[id(answer.referent)]) if answer else attribution
            for attribution, answer in zip(attributions, reports, strict=True)
        ),
    )


def _parted(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return the quotes, of which none goes on with one that somebody else said: that one lacks its closing mark."""
    said_by = {quote.id: quote.speaker for quote in quotes}
    return tuple(
        replace(quote, continues=None) if quote.continues and said_by[quote.continues] != quote.speaker else quote
        for quote in quotes
    )


def _speaker_record(context: ResolutionContext, referent: Referent, identifier: str) -> Speaker:
    text, entity = context.document.text, referent.entity
    spans = set(referent.spans)
    aliases: list[str] = []
    if entity is not None:
        for i in entity.names:
            name = context.coreference.names[i]
            spans.add((name.start, name.end))
            aliases.append(" ".join(text[name.start : name.end].split()))
    aliases += referent.aliases
    return Speaker(
        id=identifier,
        name=referent.name,
        kind=_kind(context, referent),
        titles=_titles(entity.titles, context.language.speaker_words.courtesy) if entity else (),
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != referent.name),
        mentions=tuple(sorted(spans)),
    )


def _titles(titles: Sequence[str], courtesy: frozenset[str]) -> tuple[str, ...]:
    """Return the titles without "Mr." and those that a longer one holds ("President" in "Iranian President")."""
    return tuple(
        title
        for title in titles
        if title.lower().rstrip(".") not in courtesy
        and not any(title != other and f" {title.lower()} " in f" {other.lower()} " for other in titles)
    )


def _is_people(word: str, language: Language) -> bool:
    """Tell "Americans", "Democrats", "Voters"."""
    nouns = language.nouns
    return nouns.is_group(word.lower()) or any(
        word.endswith(ending) and word[: -len(ending)] in language.names.nationalities
        for ending in nouns.plural_endings
    )


def _is_full_name(name: str, given_names: Mapping[str, object]) -> bool:
    """Tell a given name and a surname, which a headline may name though nothing else does."""
    words = name.split()
    return len(words) in (2, 3) and words[0].lower() in given_names and all(word[0].isupper() for word in words)


def _kind(context: ResolutionContext, referent: Referent) -> Kind:
    """Return the kind of speaker."""
    if referent.kind == "place":
        return "organization"
    if referent.entity is None and referent.kind in ("unknown", "unnamed"):
        return "person" if _is_full_name(referent.name, context.language.names.given_names) else "unnamed"
    if referent.kind != "unknown" or referent.entity is None:
        return "unnamed" if referent.kind == "unknown" else referent.kind
    return _kind_of_unknown(context, referent.entity)


def _kind_of_unknown(context: ResolutionContext, entity: Entity) -> Kind:
    """Return the kind of an entity of which the text tells none: a person's when the name has two or three words."""
    language, words = context.language, entity.words
    if entity.gender or (len(words) == 1 and words[0].lower() in language.names.given_names):
        return "person"
    if _is_people(words[-1], language):
        return "group"
    prepositions = language.speaker_words.institutional_prepositions
    names = [context.coreference.names[i] for i in entity.names]
    institutional = any(name.definite or name.preposition in prepositions for name in names)
    return "person" if len(words) in (2, 3) and not institutional else "organization"
