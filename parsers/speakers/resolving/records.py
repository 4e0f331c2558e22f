"""Speaker records: the voices of a document as the contract has them: numbered, with kinds, titles and mentions."""

from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from ....schemas.article import Attribution, Quote, Speaker, SpeakerRef
from ...words.en.given_names import GIVEN_NAMES
from ...words.en.nationalities import ADJECTIVES
from ...words.en.roles import is_group
from .context import Scene, Voice
from .source import Answer

Kind = Literal["person", "organization", "group", "document", "unnamed"]

_COURTESY_ALONE = frozenset(("mr", "mrs", "ms", "miss"))


class Voices(msgspec.Struct, frozen=True):
    """The speakers of a document, and its quotes and attributions with their speakers."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    attributions: tuple[Attribution, ...]


def write(
    scene: Scene,
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    answers: Sequence[Answer | None],
    reports: Sequence[Answer | None],
) -> Voices:
    """Write the voices into the annotations, numbered in order of first quotation or attribution."""
    firsts = [(quote.start, answer[0]) for quote, answer in zip(quotes, answers, strict=True) if answer]
    firsts += [(a.content.spans[0][0], answer[0]) for a, answer in zip(attributions, reports, strict=True) if answer]
    speakers: dict[int, Speaker] = {}
    for _, voice in sorted(firsts, key=lambda first: first[0]):
        if id(voice) not in speakers:
            speakers[id(voice)] = _speaker(scene, voice, f"s{len(speakers) + 1}")
    references = {key: SpeakerRef(speaker.id, speaker.name) for key, speaker in speakers.items()}
    spoken = [
        replace(quote, speaker=references[id(answer[0])], confidence=round(answer[1], 2)) if answer else quote
        for quote, answer in zip(quotes, answers, strict=True)
    ]
    return Voices(
        tuple(speakers.values()),
        _parted(spoken),
        tuple(
            replace(attribution, speaker=references[id(answer[0])]) if answer else attribution
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


def _speaker(scene: Scene, voice: Voice, identifier: str) -> Speaker:
    text, entity = scene.document.text, voice.entity
    spans = set(voice.spans)
    aliases: list[str] = []
    if entity is not None:
        for i in entity.names:
            name = scene.cast.names[i]
            spans.add((name.start, name.end))
            aliases.append(" ".join(text[name.start : name.end].split()))
    aliases += voice.aliases
    return Speaker(
        id=identifier,
        name=voice.name,
        kind=_kind(scene, voice),
        titles=_titles(entity.titles) if entity else (),
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != voice.name),
        mentions=tuple(sorted(spans)),
    )


def _titles(titles: Sequence[str]) -> tuple[str, ...]:
    """Return the titles without "Mr." and those that a longer one holds ("President" in "Iranian President")."""
    return tuple(
        title
        for title in titles
        if title.lower().rstrip(".") not in _COURTESY_ALONE
        and not any(title != other and f" {title.lower()} " in f" {other.lower()} " for other in titles)
    )


def _is_people(word: str) -> bool:
    """Tell "Americans", "Democrats", "Voters"."""
    return is_group(word.lower()) or (word.endswith("s") and word[:-1] in ADJECTIVES)


def _is_full_name(name: str) -> bool:
    """Tell a given name and a surname, which a headline may name though nothing else does."""
    words = name.split()
    return len(words) in (2, 3) and words[0].lower() in GIVEN_NAMES and all(word[0].isupper() for word in words)


def _kind(scene: Scene, voice: Voice) -> Kind:
    """Return the kind of speaker; a name of which nothing is known is a person's when it has two words."""
    if voice.kind == "place":
        return "organization"
    if voice.entity is None and voice.kind in ("unknown", "unnamed"):
        return "person" if _is_full_name(voice.name) else "unnamed"
    if voice.entity is None or voice.kind != "unknown":
        return "unnamed" if voice.kind == "unknown" else voice.kind
    if voice.entity.gender or (len(voice.entity.words) == 1 and voice.entity.words[0].lower() in GIVEN_NAMES):
        return "person"
    if _is_people(voice.entity.words[-1]):
        return "group"
    names = [scene.cast.names[i] for i in voice.entity.names]
    institutional = any(name.definite or name.preposition == "at" for name in names)
    return "person" if len(voice.entity.words) in (2, 3) and not institutional else "organization"
