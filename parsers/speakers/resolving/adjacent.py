"""Adjacent to a quotation: who is named next to one that has no reporting clause.

“Keep out.” Plaque displayed 1955; ‘We go on’: an interview with Dana Lee; and under a heading ‘A solid report’: Harlan
Bank, the words are those of the bank's economist who speaks below. In come the context and a Quote, out come a Referent
or where a source expression stands.
"""

from bisect import bisect_left

from ....schemas.article import Quote
from ...common.patterns import lazy
from ...document.headings import heads_a_text
from ...words.language import Language
from ..coreference.entities import Entity
from .context import Referent, ResolutionContext
from .pronouns import MOST_NAMES_LOOKED_BACK

LONGEST_SECTION = 20  # paragraphs and source mentions below a heading in which its speaker is looked for
_WORD = lazy(r"[\w’'-]+")
LONGEST_SUBJECT_PHRASE = 6  # words
_LONGEST_HEADING, _LONGEST_LINE_ABOVE = 200, 80  # characters
LONGEST_WAY_TO_SENDER = 130  # characters before a quotation in which its message is named
LONGEST_SENTENCE = 300  # characters of a sentence in which a body is looked for


def document_behind(context: ResolutionContext, quote: Quote) -> Referent | None:
    """Return the document that a fragment behind a quotation names: “…” Inscription on a bench in Velm."""
    text = context.document.text
    if text[quote.end - 1] not in ".!?’'\"”":
        return None
    match = context.language.speaker_patterns.noun_behind.match(text, quote.end, quote.end + 60)
    noun = context.language.role(match[1]) if match else ""
    if (
        match is None
        or noun not in context.language.nouns.documents
        or context.paragraph_at(quote.start).end < match.end()
    ):
        return None
    referent = context.unnamed_referents.setdefault(noun, Referent(match[1], "document", None, noun))
    referent.spans.add(match.span(1))
    return referent


def sender_ahead(context: ResolutionContext, quote: Quote) -> tuple[int, int] | None:
    """Return where the sender stands whose message a quotation is: I had a reply from a spokesman. “…”."""
    match = context.language.speaker_patterns.sender_before.search(
        context.document.text, max(0, quote.start - LONGEST_WAY_TO_SENDER), quote.start
    )
    return match.span(1) if match else None


def heading_above(context: ResolutionContext, quote: Quote) -> tuple[int, int] | None:
    """Return where a heading names whose words follow it: The King's speech in full; Statement from Ana Ruiz."""
    document, patterns = context.document, context.language.speaker_patterns
    paragraph = document.paragraphs[quote.paragraph]
    if not quote.paragraph or document.text[paragraph.start : quote.start].strip(" “\"‘'«"):
        return None
    heading = document.paragraphs[quote.paragraph - 1]
    if not heads_a_text(document, heading) or document.text[heading.end - 1] in '.!?”"':
        return None
    match = patterns.text_owner.match(document.text, heading.start, heading.end)
    match = match or patterns.text_sender.search(document.text, heading.start, heading.end)
    return match.span(1) if match else None


def subject_ahead(context: ResolutionContext, quote: Quote) -> tuple[int, int] | None:
    """Return where the noun phrase stands that begins a quotation's sentence: The plaque at the gate reads “…”."""
    if not context.sentence_starts:
        return None
    text, start = context.document.text, context.sentence_starts[context.sentence_at(quote.start)]
    position, openers = start, context.language.speaker_words.subject_openers
    for number, match in enumerate(_WORD.finditer(text, start, min(quote.start, start + LONGEST_SENTENCE))):
        if match.start() > position + 1 or number == LONGEST_SUBJECT_PHRASE or (not number and match[0] not in openers):
            return None
        position = match.end()
        after = text[position : position + 2]
        if (
            number
            and _can_speak(match[0], context.language)
            and not (after[:1] == " " and _can_speak(_next(text, position), context.language))
        ):
            return start, position
    return None


def _can_speak(word: str, language: Language) -> bool:
    noun = language.role(word)
    return language.nouns.is_somebody(noun) or noun in language.nouns.documents


def _next(text: str, position: int) -> str:
    match = _WORD.match(text, position + 1)
    return match[0] if match else ""


def named_behind(context: ResolutionContext, quote: Quote) -> Referent | None:
    """Return whom a line names behind the quotation that it opens with, and a colon."""
    text, paragraph = context.document.text, context.document.paragraphs[quote.paragraph]
    opens_sentence = not text[paragraph.start : quote.start].strip(" “\"‘'«")
    behind = text[quote.end : quote.end + 3]
    if not opens_sentence or paragraph.end - paragraph.start > _LONGEST_HEADING:
        return None
    if ":" not in behind and text[quote.end - 1] != ":":
        return None
    for i in context.coreference.names_within(quote.end, paragraph.end):
        entity, name = context.coreference.entity_of[i], context.coreference.names[i]
        if entity.kind == "person" and not name.quoted and not name.possessive:
            return context.referent_of(entity)
    return None


def named_above(context: ResolutionContext, quote: Quote) -> Referent | None:
    """Return the only person whom a line above a quotation names, with a colon (And from Chairwoman Rosa Nilsen:)."""
    text, paragraphs = context.document.text, context.document.paragraphs
    paragraph = paragraphs[quote.paragraph]
    if not quote.paragraph or text[paragraph.start : quote.start].strip(" “\"‘'«"):
        return None
    line = paragraphs[quote.paragraph - 1]
    if text[line.end - 1] != ":" or line.end - line.start > _LONGEST_LINE_ABOVE:
        return None
    named: dict[int, Entity] = {}
    for i in context.coreference.names_within(line.start, line.end):
        entity, name = context.coreference.entity_of[i], context.coreference.names[i]
        plain = entity.kind == "person" and not name.quoted and not name.possessive
        if plain and name.preposition in ("", *context.language.speaker_words.agent_prepositions):
            named[id(entity)] = entity
    return context.referent_of(next(iter(named.values()))) if len(named) == 1 else None


def member_below(context: ResolutionContext, quote: Quote, body: Referent) -> Referent | None:
    """Return the person of a body that heads a section who is the first to speak in it.

    A person belongs to the body whose name, or what its initials stand for, is in a sentence that names the person.
    """
    if quote.cue is not None or body.entity is None or body.kind == "person" or not _is_heading(context, quote):
        return None
    paragraphs = context.document.paragraphs
    last = paragraphs[min(quote.paragraph + LONGEST_SECTION, len(paragraphs) - 1)]
    first = bisect_left(context.source_mentions, paragraphs[quote.paragraph].end, key=lambda mention: mention.position)
    for mention in context.source_mentions[first : first + LONGEST_SECTION]:
        if mention.position > last.end:
            return None
        if mention.referent.kind == "person" and mention.referent.entity is not None:
            return mention.referent if _belongs(context, mention.referent.entity, body.entity) else None
    return None


def _is_heading(context: ResolutionContext, quote: Quote) -> bool:
    """Tell whether a paragraph holds a quotation and its source alone."""
    paragraph, mention = context.document.paragraphs[quote.paragraph], quote.mention
    if mention is None or mention.start < quote.end or paragraph.end - paragraph.start > _LONGEST_HEADING:
        return False
    text = context.document.text
    around = text[paragraph.start : quote.start] + text[quote.end : mention.start] + text[mention.end : paragraph.end]
    return not any(character.isalnum() for character in around)


def _belongs(context: ResolutionContext, person: Entity, body: Entity) -> bool:
    """Tell whether a person is named in a sentence with a body's name, or with what its initials stand for."""
    coreference, text = context.coreference, context.document.text
    first = body.words[0]
    for i in person.names[:MOST_NAMES_LOOKED_BACK]:
        sentence = context.document.sentences[coreference.names[i].sentence]
        words = text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
        initials = "".join([word[0] for word in words.split() if word[0].isupper()])
        if first in words or (first.isupper() and len(first) > 2 and first in initials):
            return True
    return False
