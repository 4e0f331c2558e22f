"""Floating quotes: those without a reporting clause of their own, which go with their neighbours.

A quotation of several paragraphs has one speaker; a fragment in a headline is somebody's words in the body; else a
paragraph goes on with whoever spoke last.
"""

from bisect import bisect_right
from collections.abc import Sequence

from ....schemas.article import Quote
from ...common.patterns import lazy
from . import beside, pronouns, source
from .context import Scene, Turn, Voice
from .source import Answer

# How often such answers are right, estimated on newsgold and rounded.
SAME_WORDS, SAME_PARAGRAPH, LAST_TURN, NEXT_QUOTE, SUBJECT = 0.65, 0.55, 0.55, 0.35, 0.4
HEADING, NAMED_BESIDE = 0.85, 0.85
TURNS = 6  # that are looked at
LASTING = 6  # sentences through which the last speaker may go on
GOES_ON = 0.97  # a quotation goes on with its speaker

_LOCKED = frozenset(("i", "we", "you", "he", "she"))
_CALLED = lazy(
    r"\b(?:been|is|are|was|were|being) (?:\w+ )?(?:accused|branded|called|condemned|considered|criticized|criticised"
    r"|denounced|described|dubbed|hailed|labeled|labelled|portrayed|regarded|seen|viewed)\b"
)
_LETTERS = lazy(r"[^\W_]+")
_DISPLAY = frozenset(("headline", "description", "subheading", "caption", "list_item"))


class _Said:
    """All words that quotes with a speaker hold, for finding them again elsewhere."""

    def __init__(self, quotes: Sequence[Quote], own: Sequence[Answer | None]) -> None:
        self.answers = [(i, answer) for i, answer in enumerate(own) if answer is not None]
        self.starts, text = [], []
        length = 0
        for i, _ in self.answers:
            self.starts.append(length)
            text.append(f" {_words(quotes[i].text)} |")
            length += len(text[-1])
        self.text = "".join(text)

    def by(self, words: str) -> Answer | None:
        """Return who said these words first."""
        at = self.text.find(f" {words} ") if len(words) >= 4 else -1
        return self.answers[bisect_right(self.starts, at) - 1][1] if at >= 0 else None


def _words(text: str) -> str:
    return " ".join(_LETTERS.findall(text.lower()))


def resolve(scene: Scene, quotes: Sequence[Quote], answers: Sequence[Answer | None]) -> list[Answer | None]:
    """Return an answer for each quote: its own where there is one, else its neighbours'."""
    found = list(answers)
    _head_sections(scene, quotes, found)
    _chains(quotes, found)
    own = list(found)
    said = _Said(quotes, own)
    index = {quote.id: i for i, quote in enumerate(quotes)}
    for i, quote in enumerate(quotes):
        if found[i] is None and not _is_pronoun(quote) and not _is_anybody(quote):
            before = found[index[quote.continues]] if quote.continues in index else None
            found[i] = _gone_on(before) if before else _float(scene, quotes, said, found, i)
    return found


def _gone_on(answer: Answer) -> Answer:
    """Return the answer for what goes on with a quotation."""
    return answer[0], round(answer[1] * GOES_ON, 4)


def _head_sections(scene: Scene, quotes: Sequence[Quote], found: list[Answer | None]) -> None:
    """Give a quotation that heads a section with a body's name to the one of it who speaks below."""
    for i, (quote, answer) in enumerate(zip(quotes, found, strict=True)):
        if answer is not None and quote.cue is None and answer[0].kind != "person":
            member = beside.member_below(scene, quote, answer[0])
            if member is not None:
                found[i] = member, HEADING


def _is_pronoun(quote: Quote) -> bool:
    """Tell a source that is known to be somebody of whom the document does not tell ("I", "we")."""
    return quote.mention is not None and quote.mention.text.lower() in _LOCKED


def _is_anybody(quote: Quote) -> bool:
    """Tell words of whom it is not said whose they are: The ruling has been described as “…”."""
    return quote.mention is None and quote.cue is not None and _CALLED.search(quote.cue.text) is not None


def _chains(quotes: Sequence[Quote], found: list[Answer | None]) -> None:
    """Give all parts of one quotation the speaker that any of them has."""
    index = {quote.id: i for i, quote in enumerate(quotes)}
    chain_of: dict[int, int] = {}
    for i, quote in enumerate(quotes):
        before = index.get(quote.continues) if quote.continues else None
        chain_of[i] = chain_of.get(before, i) if before is not None and before < i else i
    told: dict[int, Answer] = {}
    for i, answer in enumerate(found):
        if answer is not None:
            told.setdefault(chain_of[i], answer)
    for i in range(len(quotes)):
        if found[i] is None and chain_of[i] in told:
            found[i] = _gone_on(told[chain_of[i]])


def _float(scene: Scene, quotes: Sequence[Quote], said: _Said, found: Sequence[Answer | None], i: int) -> Answer | None:
    quote = quotes[i]
    role = scene.document.paragraphs[quote.paragraph].role
    if role in _DISPLAY or quote.kind == "mixed":
        same = said.by(_words(quote.text))
        if same is not None:
            return same[0], SAME_WORDS
    named = beside.document_behind(scene, quote) or beside.named_behind(scene, quote)
    if named is not None:
        return named, NAMED_BESIDE
    sender = beside.heading_above(scene, quote) or beside.sender_ahead(scene, quote)
    written = source.resolve(scene, *sender) if sender else None
    if written is not None:
        return written[0], NAMED_BESIDE
    sentence = scene.sentence_at(quote.start)
    subject = _own_subject(scene, quote, sentence, woven=quote.kind == "mixed" or role in _DISPLAY)
    if subject is not None:
        return subject, SUBJECT
    neighbour = _same_paragraph(quotes, found, i)
    if neighbour is not None:
        return neighbour[0], SAME_PARAGRAPH
    turn = _last_turn(scene, quote)
    if turn is not None:
        return turn.voice, LAST_TURN if quote.kind == "direct" else SUBJECT
    following = next((answer for answer in found[i + 1 : i + 2] if answer), None)
    return (following[0], NEXT_QUOTE) if following is not None else None


def _last_turn(scene: Scene, quote: Quote) -> Turn | None:
    """Return the latest turn before a quote of somebody else than the one who has written the article."""
    authors = {author.name for author in scene.document.metadata.authors}
    turn = scene.turn_before(quote.start)
    if turn is None or scene.sentence_at(quote.start) - turn.sentence > LASTING:
        return None
    for _ in range(TURNS):
        if turn is None or turn.voice.name not in authors:
            return turn
        turn = scene.turn_before(turn.position)
    return None


def _own_subject(scene: Scene, quote: Quote, sentence: int, *, woven: bool) -> Voice | None:
    """Return whom a quotation's sentence is about: its pronoun or noun at the beginning, and its name if woven in."""
    whose = _whose_sentence(scene, quote)
    if whose is not None:
        return whose
    span = beside.subject_ahead(scene, quote)
    described = source.resolve(scene, *span) if span else None
    if described is not None:
        return described[0]
    return _subject(scene, quote, sentence) if woven else None


def _whose_sentence(scene: Scene, quote: Quote) -> Voice | None:
    """Return the person that a sentence begins with as a pronoun: Her favourite words were “…”."""
    if not scene.sentence_starts:
        return None
    start = scene.sentence_starts[scene.sentence_at(quote.start)]
    word = scene.document.text[start : start + 4].split(" ", 1)[0].lower()
    sex = pronouns.SEXES.get(word)
    if sex is None or start >= quote.start:
        return None
    found = pronouns.by_sex(scene, start, sex)
    return found.voice if found else None


def _same_paragraph(quotes: Sequence[Quote], found: Sequence[Answer | None], i: int) -> Answer | None:
    """Return the speaker of the quote before in this paragraph, else of the next."""
    if i and quotes[i - 1].paragraph == quotes[i].paragraph and found[i - 1] is not None:
        return found[i - 1]
    if i + 1 < len(quotes) and quotes[i + 1].paragraph == quotes[i].paragraph:
        return found[i + 1]
    return None


def _subject(scene: Scene, quote: Quote, sentence: int) -> Voice | None:
    """Return the first name of the sentence, when it stands free before the quote."""
    if not scene.sentence_starts:
        return None
    for k in scene.cast.within(scene.sentence_starts[sentence], quote.start):
        name = scene.cast.names[k]
        doubtful = scene.is_doubtful(scene.cast.entity_of[k])
        if not name.preposition and not name.possessive and not name.quoted and not doubtful:
            return scene.voice_of(scene.cast.entity_of[k])
    return None
