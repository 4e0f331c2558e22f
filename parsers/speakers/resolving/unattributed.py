"""Unattributed quotations: those without a reporting clause of their own, which go with their neighbours.

In come Quotes and what their own sources have been resolved to, out comes a Resolution for each. A quotation of several
paragraphs has one speaker; a fragment in a headline is somebody's words in the body; else a paragraph goes on with
whoever spoke last.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ....schemas.article import Quote
from ...common.patterns import lazy
from ...words.language import Language
from . import adjacent, pronouns, sources
from .context import Referent, Resolution, ResolutionContext, SourceMention

# How often such answers are right, estimated on newsgold and rounded.
SAME_WORDS, SAME_PARAGRAPH, LAST_SOURCE, NEXT_QUOTE, SUBJECT = 0.65, 0.55, 0.55, 0.35, 0.4
HEADING, NAMED_BESIDE = 0.85, 0.85
MOST_SOURCES_LOOKED_BACK = 6  # that are looked at
_LONGEST_PRONOUN = 12  # characters
LONGEST_TURN = 6  # sentences through which the last speaker may go on
GOES_ON = 0.97  # a quotation goes on with its speaker

_LETTERS = lazy(r"[^\W_]+")
_DISPLAY = frozenset(("headline", "description", "subheading", "caption", "list_item"))


@cache
def _people_pronouns(language: Language) -> frozenset[str]:
    """Return the subject pronouns whose antecedent is somebody of their own: neighbours do not tell it."""
    return frozenset(
        word
        for word, pronoun in language.pronouns.items()
        if pronoun.case == "subject" and (pronoun.person < 3 or word in language.gendered_pronouns)
    )


class _SpokenWords:
    """All words that quotes with a speaker hold, for finding them again elsewhere."""

    def __init__(self, quotes: Sequence[Quote], own: Sequence[Resolution | None]) -> None:
        self.answers = [(i, answer) for i, answer in enumerate(own) if answer is not None]
        self.starts, text = [], []
        length = 0
        for i, _ in self.answers:
            self.starts.append(length)
            text.append(f" {_words(quotes[i].text)} |")
            length += len(text[-1])
        self.text = "".join(text)

    def by(self, words: str) -> Resolution | None:
        """Return who said these words first."""
        at = self.text.find(f" {words} ") if len(words) >= 4 else -1
        return self.answers[bisect_right(self.starts, at) - 1][1] if at >= 0 else None


def _words(text: str) -> str:
    return " ".join(_LETTERS.findall(text.lower()))


def resolve_unattributed(
    context: ResolutionContext, quotes: Sequence[Quote], answers: Sequence[Resolution | None]
) -> list[Resolution | None]:
    """Return an answer for each quote: its own where there is one, else its neighbours'."""
    found = list(answers)
    _head_sections(context, quotes, found)
    _join_continued(quotes, found)
    spoken = _SpokenWords(quotes, list(found))
    index = {quote.id: i for i, quote in enumerate(quotes)}
    for i in _unanswered(context, quotes, found):
        before = found[index[quotes[i].continues or ""]] if quotes[i].continues in index else None
        found[i] = _gone_on(before) if before else _resolve_alone(context, quotes, spoken, found, i)
    return found


def first_unanswered(
    context: ResolutionContext, quotes: Sequence[Quote], answers: Sequence[Resolution | None]
) -> list[int]:
    """Return the indexes of the quotes without an answer, of those that go on with one another the first.

    Not of those beside which somebody is named.
    """
    found = _told_beside(context, quotes, answers)
    _join_continued(quotes, found)
    ids = {quote.id for quote in quotes}
    return [i for i in _unanswered(context, quotes, found) if quotes[i].continues not in ids]


def join_answers(
    context: ResolutionContext,
    quotes: Sequence[Quote],
    answers: Sequence[Resolution | None],
    told: Mapping[int, Resolution],
) -> list[Resolution | None]:
    """Return an answer for each quote: its own, the one that is `told` of it, or that of a quote it goes on with."""
    found = _told_beside(context, quotes, answers)
    for i, answer in told.items():
        found[i] = answer
    _join_continued(quotes, found)
    return found


def _told_beside(
    context: ResolutionContext, quotes: Sequence[Quote], answers: Sequence[Resolution | None]
) -> list[Resolution | None]:
    """Return the answers, and those of quotations beside which a document, a line or a heading names the speaker."""
    found = list(answers)
    _head_sections(context, quotes, found)
    for i in _unanswered(context, quotes, found):
        named = _named_beside(context, quotes[i]) if quotes[i].mention is None else None
        if named is not None:
            found[i] = Resolution(named, NAMED_BESIDE)
    return found


def _unanswered(
    context: ResolutionContext, quotes: Sequence[Quote], found: Sequence[Resolution | None]
) -> Iterator[int]:
    """Yield the indexes of the quotes without an answer whose speaker may be told all the same."""
    called, never = context.language.speaker_patterns.called, _people_pronouns(context.language)
    for i, quote in enumerate(quotes):
        if found[i] is None and not _is_pronoun(quote, never) and not _is_anybody(quote, called):
            yield i


def _gone_on(answer: Resolution) -> Resolution:
    """Return the answer for what goes on with a quotation."""
    return Resolution(answer.referent, round(answer.probability * GOES_ON, 4))


def _head_sections(context: ResolutionContext, quotes: Sequence[Quote], found: list[Resolution | None]) -> None:
    """Give a quotation that heads a section with a body's name to the one of it who speaks below."""
    for i, (quote, answer) in enumerate(zip(quotes, found, strict=True)):
        if answer is not None and quote.cue is None and answer.referent.kind != "person":
            member = adjacent.member_below(context, quote, answer.referent)
            if member is not None:
                found[i] = Resolution(member, HEADING)


def _is_pronoun(quote: Quote, pronouns: frozenset[str]) -> bool:
    """Tell a source that is known to be somebody of whom the document does not tell ("I", "we")."""
    return quote.mention is not None and quote.mention.text.lower() in pronouns


def _is_anybody(quote: Quote, called: re.Pattern[str]) -> bool:
    """Tell words of whom it is not said whose they are: The ruling has been described as “…”."""
    return quote.mention is None and quote.cue is not None and called.search(quote.cue.text) is not None


def _join_continued(quotes: Sequence[Quote], found: list[Resolution | None]) -> None:
    """Give all parts of one quotation the speaker that any of them has."""
    index = {quote.id: i for i, quote in enumerate(quotes)}
    chain_of: dict[int, int] = {}
    for i, quote in enumerate(quotes):
        before = index.get(quote.continues) if quote.continues else None
        chain_of[i] = chain_of.get(before, i) if before is not None and before < i else i
    told: dict[int, Resolution] = {}
    for i, answer in enumerate(found):
        if answer is not None:
            told.setdefault(chain_of[i], answer)
    for i in range(len(quotes)):
        if found[i] is None and chain_of[i] in told:
            found[i] = _gone_on(told[chain_of[i]])


def _resolve_alone(
    context: ResolutionContext,
    quotes: Sequence[Quote],
    spoken: _SpokenWords,
    found: Sequence[Resolution | None],
    i: int,
) -> Resolution | None:
    """Return who says a quotation that goes on with none: the surest sign first."""
    quote = quotes[i]
    woven = quote.kind == "mixed" or context.document.paragraphs[quote.paragraph].role in _DISPLAY
    same = spoken.by(_words(quote.text)) if woven else None
    if same is not None:
        return Resolution(same.referent, SAME_WORDS)
    named = _named_beside(context, quote)
    if named is not None:
        return Resolution(named, NAMED_BESIDE)
    subject = _own_subject(context, quote, context.sentence_at(quote.start), woven=woven)
    if subject is not None:
        return Resolution(subject, SUBJECT)
    neighbour = _same_paragraph(quotes, found, i)
    if neighbour is not None:
        return Resolution(neighbour.referent, SAME_PARAGRAPH)
    mention = _last_source_mention(context, quote)
    if mention is not None:
        return Resolution(mention.referent, LAST_SOURCE if quote.kind == "direct" else SUBJECT)
    following = found[i + 1] if i + 1 < len(found) else None
    return Resolution(following.referent, NEXT_QUOTE) if following is not None else None


def _named_beside(context: ResolutionContext, quote: Quote) -> Referent | None:
    """Return whom a document, a line, a heading or a message beside a quotation names."""
    named = adjacent.document_behind(context, quote) or adjacent.named_behind(context, quote)
    named = named or adjacent.named_above(context, quote)
    if named is not None:
        return named
    sender = adjacent.heading_above(context, quote) or adjacent.sender_ahead(context, quote)
    written = sources.resolve_source(context, *sender) if sender else None
    return written.referent if written is not None else None


def _last_source_mention(context: ResolutionContext, quote: Quote) -> SourceMention | None:
    """Return the latest mention before a quote of somebody else than the one who has written the article."""
    authors = {author.name for author in context.document.metadata.authors}
    mention = context.source_mention_before(quote.start)
    if mention is None or context.sentence_at(quote.start) - mention.sentence > LONGEST_TURN:
        return None
    for _ in range(MOST_SOURCES_LOOKED_BACK):
        if mention is None or mention.referent.name not in authors:
            return mention
        mention = context.source_mention_before(mention.position)
    return None


def _own_subject(context: ResolutionContext, quote: Quote, sentence: int, *, woven: bool) -> Referent | None:
    """Return whom a quotation's sentence is about: its pronoun or noun at the beginning, and its name if woven in."""
    whose = _whose_sentence(context, quote)
    if whose is not None:
        return whose
    span = adjacent.subject_ahead(context, quote)
    described = sources.resolve_source(context, *span) if span else None
    if described is not None:
        return described.referent
    return _subject(context, quote, sentence) if woven else None


def _whose_sentence(context: ResolutionContext, quote: Quote) -> Referent | None:
    """Return the person that a sentence begins with as a pronoun: Her favourite words were “…”."""
    if not context.sentence_starts:
        return None
    start = context.sentence_starts[context.sentence_at(quote.start)]
    word = context.document.text[start : start + _LONGEST_PRONOUN].split(" ", 1)[0].lower()
    gender = context.language.gendered_pronouns.get(word)
    if gender is None or start >= quote.start:
        return None
    found = pronouns.antecedent_by_gender(context, start, gender)
    return found.referent if found else None


def _same_paragraph(quotes: Sequence[Quote], found: Sequence[Resolution | None], i: int) -> Resolution | None:
    """Return the speaker of the quote before in this paragraph, else of the next."""
    if i and quotes[i - 1].paragraph == quotes[i].paragraph and found[i - 1] is not None:
        return found[i - 1]
    if i + 1 < len(quotes) and quotes[i + 1].paragraph == quotes[i].paragraph:
        return found[i + 1]
    return None


def _subject(context: ResolutionContext, quote: Quote, sentence: int) -> Referent | None:
    """Return the first name of the sentence, when it stands free before the quote."""
    if not context.sentence_starts:
        return None
    for k in context.coreference.names_within(context.sentence_starts[sentence], quote.start):
        name = context.coreference.names[k]
        doubtful = context.is_doubtful(context.coreference.entity_of[k])
        if not name.preposition and not name.possessive and not name.quoted and not doubtful:
            return context.referent_of(context.coreference.entity_of[k])
    return None
