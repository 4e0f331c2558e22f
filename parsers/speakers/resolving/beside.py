"""Beside a quotation: who is named next to one that has no reporting clause.

“Keep out.” Plaque displayed 1955; ‘We go on’: an interview with Dana Lee; and under a heading ‘A solid report’: Harlan
Bank, the words are those of the bank's economist who speaks below.
"""

from bisect import bisect_left

from ....schemas.article import Quote
from ...common.patterns import lazy
from ...document.headings import heads_a_text
from ...words.en.roles import DOCUMENT_NOUNS, role
from ...words.en.speakers import is_somebody
from ..coreference.entities import Entity
from .context import Scene, Voice
from .pronouns import MOST

SECTION = 20  # paragraphs and turns below a heading in which its speaker is looked for
_NOUN_BEHIND = lazy(r"[\s”\"’'»]{1,5}[—–-]?\s*(?:The |A |An )?([A-Z][a-z]+)\b")
_WORD = lazy(r"[\w’'-]+")
_OWNER_OF_TEXT = lazy(r"((?:[Tt]he )?[A-Z][^:\n]{1,50}?)(?:['’]s|s['’]) (?=[^\n]*$)")
_SENDER_OF_TEXT = lazy(r"\b(?:from|by|of) ((?:[Tt]he )?[^:\n]{3,60}?):?$")
_SENDER = lazy(
    r"\b(?:reply|response|statement|e-?mail|message|letter|note|answer|text)s? from"
    r" ([^.;:“”\"\n]{3,60})[.:]\s*[“\"‘']?$"
)
_DETERMINERS = frozenset(("The", "A", "An", "This", "One"))
LONGEST_PHRASE = 6  # words
_LONGEST_HEADING = 200  # characters
REACH_OF_SENDER = 130  # characters before a quotation in which its message is named
REACH = 300  # characters of a sentence in which a body is looked for


def document_behind(scene: Scene, quote: Quote) -> Voice | None:
    """Return the document that a fragment behind a quotation names: “…” Inscription on a bench in Velm."""
    text = scene.document.text
    if text[quote.end - 1] not in ".!?’'\"”":
        return None
    match = _NOUN_BEHIND.match(text, quote.end, quote.end + 60)
    noun = role(match[1]) if match else ""
    if match is None or noun not in DOCUMENT_NOUNS or scene.paragraph_at(quote.start).end < match.end():
        return None
    voice = scene.unnamed.setdefault(noun, Voice(match[1], "document", None, noun))
    voice.spans.add(match.span(1))
    return voice


def sender_ahead(scene: Scene, quote: Quote) -> tuple[int, int] | None:
    """Return where the sender stands whose message a quotation is: I had a reply from a spokesman. “…”."""
    match = _SENDER.search(scene.document.text, max(0, quote.start - REACH_OF_SENDER), quote.start)
    return match.span(1) if match else None


def heading_above(scene: Scene, quote: Quote) -> tuple[int, int] | None:
    """Return where a heading names whose words follow it: The King's speech in full; Statement from Ana Ruiz."""
    document = scene.document
    paragraph = document.paragraphs[quote.paragraph]
    if not quote.paragraph or document.text[paragraph.start : quote.start].strip(" “\"‘'«"):
        return None
    heading = document.paragraphs[quote.paragraph - 1]
    if not heads_a_text(document, heading) or document.text[heading.end - 1] in '.!?”"':
        return None
    match = _OWNER_OF_TEXT.match(document.text, heading.start, heading.end)
    match = match or _SENDER_OF_TEXT.search(document.text, heading.start, heading.end)
    return match.span(1) if match else None


def subject_ahead(scene: Scene, quote: Quote) -> tuple[int, int] | None:
    """Return where the noun phrase stands that begins a quotation's sentence: The plaque at the gate reads “…”."""
    if not scene.sentence_starts:
        return None
    text, start = scene.document.text, scene.sentence_starts[scene.sentence_at(quote.start)]
    position = start
    for number, match in enumerate(_WORD.finditer(text, start, min(quote.start, start + REACH))):
        if match.start() > position + 1 or number == LONGEST_PHRASE or (not number and match[0] not in _DETERMINERS):
            return None
        position = match.end()
        after = text[position : position + 2]
        if number and _can_speak(match[0]) and not (after[:1] == " " and _can_speak(_next(text, position))):
            return start, position
    return None


def _can_speak(word: str) -> bool:
    return is_somebody(word) or role(word) in DOCUMENT_NOUNS


def _next(text: str, position: int) -> str:
    match = _WORD.match(text, position + 1)
    return match[0] if match else ""


def named_behind(scene: Scene, quote: Quote) -> Voice | None:
    """Return whom a line names behind the quotation that it opens with, and a colon."""
    text, paragraph = scene.document.text, scene.document.paragraphs[quote.paragraph]
    opens = not text[paragraph.start : quote.start].strip(" “\"‘'«")
    behind = text[quote.end : quote.end + 3]
    if not opens or paragraph.end - paragraph.start > _LONGEST_HEADING:
        return None
    if ":" not in behind and text[quote.end - 1] != ":":
        return None
    for i in scene.cast.within(quote.end, paragraph.end):
        entity, name = scene.cast.entity_of[i], scene.cast.names[i]
        if entity.kind == "person" and not name.quoted and not name.possessive:
            return scene.voice_of(entity)
    return None


def member_below(scene: Scene, quote: Quote, body: Voice) -> Voice | None:
    """Return the person of a body that heads a section who is the first to speak in it.

    A person belongs to the body whose name, or what its initials stand for, is in a sentence that names the person.
    """
    if quote.cue is not None or body.entity is None or body.kind == "person" or not _is_heading(scene, quote):
        return None
    paragraphs = scene.document.paragraphs
    last = paragraphs[min(quote.paragraph + SECTION, len(paragraphs) - 1)]
    first = bisect_left(scene.turns, paragraphs[quote.paragraph].end, key=lambda turn: turn.position)
    for turn in scene.turns[first : first + SECTION]:
        if turn.position > last.end:
            return None
        if turn.voice.kind == "person" and turn.voice.entity is not None:
            return turn.voice if _belongs(scene, turn.voice.entity, body.entity) else None
    return None


def _is_heading(scene: Scene, quote: Quote) -> bool:
    """Tell whether a paragraph holds a quotation and its source alone."""
    paragraph, mention = scene.document.paragraphs[quote.paragraph], quote.mention
    if mention is None or mention.start < quote.end or paragraph.end - paragraph.start > _LONGEST_HEADING:
        return False
    text = scene.document.text
    around = text[paragraph.start : quote.start] + text[quote.end : mention.start] + text[mention.end : paragraph.end]
    return not any(character.isalnum() for character in around)


def _belongs(scene: Scene, person: Entity, body: Entity) -> bool:
    """Tell whether a person is named in a sentence with a body's name, or with what its initials stand for."""
    cast, text = scene.cast, scene.document.text
    first = body.words[0]
    for i in person.names[:MOST]:
        sentence = scene.document.sentences[cast.names[i].sentence]
        words = text[sentence.start : min(sentence.end, sentence.start + REACH)]
        initials = "".join([word[0] for word in words.split() if word[0].isupper()])
        if first in words or (first.isupper() and len(first) > 2 and first in initials):
            return True
    return False
