"""Source voices: who a source expression is: the name in it, or whom a pronoun or a description means."""

import re

from ...common.patterns import lazy
from ...words.en.function_words import DETERMINERS
from ...words.en.speakers import is_past, is_somebody
from . import descriptions, expressions, labels, pronouns
from .context import Found, Scene, Voice, VoiceKind
from .expressions import Expression
from .pronouns import SEXES

Answer = tuple[Voice, float]

MOST_ALIASES = 20
LONGEST_BY = 4  # words: "carried out by the"
_SHOWN = frozenset("obtained seen viewed reviewed examined cited quoted shared provided received represented".split())

# How often such answers are right, estimated on newsgold and rounded; two figures: without any lead over the second
# candidate, and with a clear one.
NAMED, SAME_PHRASE, UNNAMED = 0.96, 0.87, 0.76
PRONOUN, DESCRIBED = (0.68, 0.94), (0.64, 0.92)
CLEAR_LEAD = 3.0

_NOUN_PHRASE = lazy(r"((?:[\w’'-]+ )*[\w’'-]+),? $")

# A time that stands between a source and its verb is no part of who it is.
_TIME_BEHIND = lazy(
    r"\s+(?:(?:on|late|later|earlier|early|last|this)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday"
    r"|(?:last|this) (?:week|month|year))(?: (?:morning|afternoon|evening|night))?$"
)

# What is told of a source besides, no part of who it is: "a ministry official, who asked not to be named".
_ASIDE_BEHIND = lazy(r", (?:who|which|whose|speaking)\b.*$", re.DOTALL)


def resolve(scene: Scene, start: int, end: int) -> Answer | None:
    """Return who the source expression in text[start:end] is, and the probability that this is right."""
    expression = expressions.read(scene.document.text, start, end, scene.cast)
    if expression is None or labels.counts(scene, expression.end):
        return None
    if labels.labels(scene, expression.start, expression.end):
        if labels.is_nobody(expression.phrase):
            return None
        asks = labels.questioner(expression.phrase)
        if asks is not None:
            return _in_interview(scene, expression, asks)
    if expression.shape == "name":
        return scene.voice_of(scene.cast.entity_of[expression.names[0]]), NAMED
    if expression.shape == "names":
        return _unnamed(scene, expression, "group"), UNNAMED
    if expression.shape == "pronoun":
        return _pronoun(scene, expression)
    return _nominal(scene, expression)


def _in_interview(scene: Scene, expression: Expression, asks: bool) -> Answer | None:
    """Return who asks, the author if there is just one, or who answers."""
    if asks:
        return _noted(_author(scene), expression, *DESCRIBED)
    voice = labels.interviewed(scene)
    return _noted(Found(voice, 1.0) if voice else None, expression, *DESCRIBED)


def _pronoun(scene: Scene, expression: Expression) -> Answer | None:
    word = expression.phrase
    if word in SEXES:
        found = pronouns.by_sex(scene, expression.start, SEXES[word])
        if found is not None and found.voice.kind == "unknown":
            found.voice.kind = "person"
    elif word in ("it", "they", "them", "these", "those", "theirs"):
        found = pronouns.by_thing(scene, expression.start, plural=word != "it")
    elif word in ("who", "whom", "which", "that"):
        return _relative(scene, expression)
    elif word == "i":
        label = labels.label_before(scene, expression.start)
        if label is not None:
            return resolve(scene, *label)
        found = _author(scene)
    else:
        found = None
    return _noted(found, expression, *PRONOUN)


def _relative(scene: Scene, expression: Expression) -> Answer | None:
    """Return whom a relative clause goes with: the name or the noun before it, else the last person named."""
    if not scene.sentence_starts:
        return None
    cast, start = scene.cast, expression.start
    begin = scene.sentence_starts[scene.sentence_at(start)]
    outside = [i for i in cast.within(begin, start)[-pronouns.MOST :] if not cast.names[i].possessive]
    close = [i for i in outside if start - cast.names[i].end <= 2]
    if not close:
        noun = _noun_before(scene.document.text, begin, start)
        if noun is not None:
            return resolve(scene, *noun)
    persons = [i for i in outside if cast.entity_of[i].kind == "person"]
    chosen = close or (persons if expression.phrase == "who" else []) or outside
    found = Found(scene.voice_of(cast.entity_of[chosen[-1]]), 0.5) if chosen else None
    return _noted(found, expression, *PRONOUN)


def _noun_before(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Return where the noun phrase before "who" stands: "the senator, who", "some critics who"."""
    match = _NOUN_PHRASE.search(text, max(begin, end - 60), end)
    if not match:
        return None
    words = match[1].split()
    if not is_somebody(words[-1]):
        return None
    for i in range(len(words) - 1, max(-1, len(words) - 6), -1):
        if words[i].lower() in DETERMINERS:
            return match.end(1) - len(match[1].split(None, i)[-1]), match.end(1)
    return match.end(1) - len(words[-1]), match.end(1)


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
    return found.voice, low + (high - low) * min(1.0, found.lead / CLEAR_LEAD)


def _nominal(scene: Scene, expression: Expression) -> Answer | None:
    same = scene.unnamed.get(_without_asides(expression.phrase).lower())
    if same is not None:
        same.spans.add((expression.start, expression.end))
        return same, SAME_PHRASE
    if not expressions.is_plausible(expression):
        return None
    by_document = _made_by(scene, expression)
    if by_document is not None:
        return by_document, UNNAMED
    found = (
        descriptions.by_description(scene, expression) if expression.definite or not _indefinite(expression) else None
    )
    if found is not None:
        found = descriptions.subject_instead(scene, expression, found.voice) or found
    if found is None and expression.definite and expression.owner is None:
        found = descriptions.generic(scene, expression)
        if found and _weak(found):
            found = None
    if found is None:
        return _unnamed(scene, expression, expressions.kind_of(expression)), UNNAMED
    if len(found.voice.aliases) < MOST_ALIASES and expression.phrase not in found.voice.aliases:
        found.voice.aliases.append(expression.phrase)
    return _noted(found, expression, *DESCRIBED)


def _weak(found: Found) -> bool:
    return found.lead < 0.2


def _indefinite(expression: Expression) -> bool:
    first = expression.phrase.split(" ", 1)[0].lower()
    return first in ("a", "an", "one", "another", "some", "many", "several", "most") or expression.plural


def _made_by(scene: Scene, expression: Expression) -> Voice | None:
    """Return the body behind "a study by the Harlan Institute"."""
    if expressions.kind_of(expression) != "document":
        return None
    end = expression.start + len(expression.head)
    behind = scene.cast.within(end, expression.end)
    if not behind or scene.cast.names[behind[0]].preposition not in ("by", "from"):
        return None
    between = scene.document.text[end : scene.cast.names[behind[0]].title_start].split()
    made = len(between) <= LONGEST_BY and _SHOWN.isdisjoint(between)
    return scene.voice_of(scene.cast.entity_of[behind[0]]) if made else None


def _unnamed(scene: Scene, expression: Expression, kind: VoiceKind) -> Voice:
    """Return the voice that is called by the describing phrase."""
    key = _without_asides(expression.phrase).lower()
    voice = scene.unnamed.get(key)
    if voice is None:
        voice = Voice(
            _describing(scene, expression, kind), kind, None, expression.noun, expression.words, expression.gender
        )
        scene.unnamed[key] = voice
    voice.spans.add((expression.start, expression.end))
    return voice


def _describing(scene: Scene, expression: Expression, kind: str) -> str:
    """Return the phrase that an unnamed speaker goes by: for a document from the name in it ("Harlan poll")."""
    inside = scene.cast.within(expression.start, expression.start + len(expression.head))
    first = expression.phrase.split(" ", 1)[0].lower()
    if kind == "document" and inside and first in ("a", "an", "one", "another") and expression.owner is None:
        start = scene.cast.names[inside[0]].start
        return " ".join(scene.document.text[start : expression.end].split())
    return _without_asides(expression.phrase)


def _without_asides(phrase: str) -> str:
    """Return a describing phrase without times, relative clauses and a verb that stands behind it.

    >>> _without_asides("A federal judge on Friday"), _without_asides("My grandmother put")
    ('A federal judge', 'My grandmother')
    """
    bare = _TIME_BEHIND.sub("", _ASIDE_BEHIND.sub("", phrase))
    words = bare.split()
    if len(words) > 2 and is_past(words[-1]) and is_somebody(words[-2]):
        return " ".join(words[:-1])
    return bare
