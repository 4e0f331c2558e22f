"""Speakers: who the sources of quotes and attributions are, over the whole document.

Names first (names.py), grouped (name_groups.py); each source expression is read (source_expressions.py) and, where it
is a pronoun or a description, traced back (antecedents.py); what has no source of its own goes with its neighbours.
"""

import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from ..schemas.article import Attribution, Quote, Speaker, SpeakerRef
from . import antecedents, floating, name_groups, names, source_expressions
from .antecedents import SEXES, Found, Scene, Turn, Voice
from .document import Document
from .source_expressions import Expression
from .tagger import Tag

Answer = tuple[Voice, float]

_COURTESY_ALONE = frozenset(("mr", "mrs", "ms", "miss"))
# A time that stands between a source and its verb is no part of who it is.
_TIME_BEHIND = re.compile(
    r"\s+(?:(?:on|late|later|earlier|early|last|this)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday"
    r"|(?:last|this) (?:week|month|year))(?: (?:morning|afternoon|evening|night))?$"
)


class Voices(msgspec.Struct, frozen=True):
    """The speakers of a document, and its quotes and attributions with their speakers."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    attributions: tuple[Attribution, ...]


def resolve(
    document: Document, tags: Sequence[Tag], quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> Voices:
    """Return who speaks, with every mention, and the quotes and attributions that name them."""
    if not quotes and not attributions:
        return Voices((), tuple(quotes), tuple(attributions))
    cast = name_groups.group(document, names.find(document))
    scene = Scene(document, cast, [sentence.start for sentence in document.sentences])
    sources = _resolve_sources(scene, quotes, attributions)
    answers = floating.resolve(scene, quotes, [sources.get(_span(quote)) for quote in quotes])
    reports = [sources.get(_source_span(attribution)) for attribution in attributions]
    return _voices(scene, quotes, attributions, answers, reports)


def _span(quote: Quote) -> tuple[int, int]:
    return (quote.mention.start, quote.mention.end) if quote.mention else (-1, -1)


def _source_span(attribution: Attribution) -> tuple[int, int]:
    return attribution.source.spans[0] if attribution.source else (-1, -1)


def _resolve_sources(
    scene: Scene, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> dict[tuple[int, int], Answer]:
    """Resolve every source expression once, in the text's order."""
    spans = {_span(quote) for quote in quotes} | {_source_span(attribution) for attribution in attributions}
    answers: dict[tuple[int, int], Answer] = {}
    for span in sorted(spans - {(-1, -1)}):
        answer = _resolve_source(scene, span)
        if answer is not None:
            answers[span] = answer
            scene.turns.append(Turn(span[0], scene.sentence_at(span[0]), answer[0]))
    return answers


def _resolve_source(scene: Scene, span: tuple[int, int]) -> Answer | None:
    expression = source_expressions.read(scene.document.text, *span, scene.cast)
    if expression is None:
        return None
    if expression.shape == "name":
        return scene.voice_of(scene.cast.entity_of[expression.names[0]]), 0.97
    if expression.shape == "names":
        return _unnamed(scene, expression, "group"), 0.85
    if expression.shape == "pronoun":
        return _pronoun(scene, expression)
    return _nominal(scene, expression)


def _pronoun(scene: Scene, expression: Expression) -> Answer | None:
    word = expression.phrase
    if word in SEXES:
        found = antecedents.by_sex(scene, expression.start, SEXES[word])
    elif word in ("it", "they", "them", "these", "those", "theirs"):
        found = antecedents.by_thing(scene, expression.start, plural=word != "it")
    elif word in ("who", "whom", "which", "that"):
        found = _relative(scene, expression)
    elif word == "i":
        found = _author(scene)
    else:
        found = None
    return _noted(found, expression, 0.75, 0.93)


def _relative(scene: Scene, expression: Expression) -> Found | None:
    """Return the name that a relative clause follows."""
    sentence = scene.sentence_at(expression.start)
    before = scene.cast.within(scene.sentence_starts[sentence], expression.start)
    outside = [i for i in before if not scene.cast.names[i].possessive]
    if not outside:
        return None
    close = [i for i in outside if expression.start - scene.cast.names[i].end <= 2]
    persons = [i for i in outside if scene.cast.entity_of[i].kind == "person"]
    chosen = close or (persons if expression.phrase == "who" else []) or outside
    return Found(scene.voice_of(scene.cast.entity_of[chosen[-1]]), 0.5)


def _author(scene: Scene) -> Found | None:
    """Return the article's author, when the byline names just one."""
    authors = scene.document.metadata.authors
    if len(authors) != 1:
        return None
    words = tuple(authors[0].name.split())
    for entity in scene.cast.entities:
        if entity.words == words:
            return Found(scene.voice_of(entity), 2.0)
    voice = scene.unnamed.setdefault(authors[0].name.lower(), Voice(authors[0].name, "person"))
    return Found(voice, 2.0)


def _noted(found: Found | None, expression: Expression, low: float, high: float) -> Answer | None:
    """Keep the expression as a mention of the one found; turn the lead into a probability."""
    if found is None:
        return None
    found.voice.spans.add((expression.start, expression.end))
    return found.voice, low + (high - low) * min(1.0, found.lead / 3.0)


def _nominal(scene: Scene, expression: Expression) -> Answer | None:
    same = scene.unnamed.get(expression.phrase.lower())
    if same is not None:
        same.spans.add((expression.start, expression.end))
        return same, 0.9
    if not source_expressions.is_plausible(expression):
        return None
    by_document = _made_by(scene, expression)
    if by_document is not None:
        return by_document, 0.8
    found = (
        antecedents.by_description(scene, expression) if expression.definite or not _indefinite(expression) else None
    )
    if found is None and expression.definite and expression.owner is None:
        found = antecedents.generic(scene, expression)
        if found and _weak(found):
            found = None
    if found is None:
        return _unnamed(scene, expression, source_expressions.kind_of(expression)), 0.85
    if expression.phrase not in found.voice.aliases:
        found.voice.aliases.append(expression.phrase)
    return _noted(found, expression, 0.65, 0.9)


def _weak(found: Found) -> bool:
    return found.lead < 0.2


def _indefinite(expression: Expression) -> bool:
    first = expression.phrase.split(" ", 1)[0].lower()
    return first in ("a", "an", "one", "another", "some", "many", "several", "most") or expression.plural


def _made_by(scene: Scene, expression: Expression) -> Voice | None:
    """Return the body behind "a study by the Harlan Institute"."""
    if source_expressions.kind_of(expression) != "document" or expression.owner is None:
        return None
    name = scene.cast.names[expression.owner]
    if name.preposition in ("by", "from") and expression.start < name.start:
        return scene.voice_of(scene.cast.entity_of[expression.owner])
    return None


def _unnamed(scene: Scene, expression: Expression, kind: str) -> Voice:
    """Return the voice that is called by the describing phrase."""
    voice = scene.unnamed.get(expression.phrase.lower())
    if voice is None:
        voice = Voice(
            _describing(scene, expression, kind), kind, None, expression.noun, expression.words, expression.gender
        )
        scene.unnamed[expression.phrase.lower()] = voice
    voice.spans.add((expression.start, expression.end))
    return voice


def _describing(scene: Scene, expression: Expression, kind: str) -> str:
    """Return the phrase that an unnamed speaker goes by: for a document from the name in it ("Harlan poll")."""
    inside = scene.cast.within(expression.start, expression.end)
    first = expression.phrase.split(" ", 1)[0].lower()
    if kind == "document" and inside and first in ("a", "an", "one", "another") and expression.owner is None:
        start = scene.cast.names[inside[0]].start
        return " ".join(scene.document.text[start : expression.end].split())
    return _TIME_BEHIND.sub("", expression.phrase)


def _voices(
    scene: Scene,
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    answers: Sequence[Answer | None],
    reports: Sequence[Answer | None],
) -> Voices:
    """Number the voices in order of first quotation or attribution and write them into the annotations."""
    firsts = [(quote.start, answer[0]) for quote, answer in zip(quotes, answers, strict=True) if answer]
    firsts += [(a.content.spans[0][0], answer[0]) for a, answer in zip(attributions, reports, strict=True) if answer]
    speakers: dict[int, Speaker] = {}
    for _, voice in sorted(firsts, key=lambda first: first[0]):
        if id(voice) not in speakers:
            speakers[id(voice)] = _speaker(scene, voice, f"s{len(speakers) + 1}")
    references = {key: SpeakerRef(speaker.id, speaker.name) for key, speaker in speakers.items()}
    return Voices(
        tuple(speakers.values()),
        tuple(
            replace(quote, speaker=references[id(answer[0])], confidence=round(answer[1], 2)) if answer else quote
            for quote, answer in zip(quotes, answers, strict=True)
        ),
        tuple(
            replace(attribution, speaker=references[id(answer[0])]) if answer else attribution
            for attribution, answer in zip(attributions, reports, strict=True)
        ),
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


def _kind(scene: Scene, voice: Voice) -> str:
    """Return the kind of speaker; a name of which nothing is known is a person's when it has two words."""
    if voice.kind == "place":
        return "organization"
    if voice.kind != "unknown" or voice.entity is None:
        return voice.kind
    if voice.entity.gender:
        return "person"
    names = [scene.cast.names[i] for i in voice.entity.names]
    institutional = any(name.definite or name.preposition == "at" for name in names)
    return "person" if len(voice.entity.words) in (2, 3) and not institutional else "organization"
