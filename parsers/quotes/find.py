"""Quotations: which marked stretches report what somebody said or wrote.

A stretch that reads as a sentence of its own is speech, unless it is named like a title; for fragments the evidence
of speech_evidence.py decides. What is quoted goes on in what continues it.
"""

from collections.abc import Sequence

from ...schemas.article import Mention, Quote
from ..document.document import Document
from ..document.tags import Tag
from ..words.language import Language
from .candidates import Candidate, find_candidates
from .continuations import continues_quotation
from .kind import quotation_kind
from .nearest_clauses import find_reporting_clauses
from .reporting_clause import ReportingClause
from .speech_evidence import speech_probability
from .surface import reads_as_speech

LEAST_PROBABILITY_OF_SPEECH = (
    0.55  # over a half, as fragments in PolNeAR, all about politics, are speech more often than elsewhere
)


def find_quotes(document: Document, tags: Sequence[Tag]) -> tuple[Quote, ...]:
    """Return the quotes in order, with mention, cue and `continues`, yet without speakers and attributions."""
    chosen = _choose(document, find_candidates(document, tags))
    clauses: list[ReportingClause | None] = [None] * len(chosen)
    if document.language.engines:
        clauses = find_reporting_clauses(document, tags, [c.stretch for c in chosen], [c.sentence for c in chosen])
    numbers = {candidate.stretch.outer_start: number for number, candidate in enumerate(chosen)}
    _share_clauses(document, chosen, clauses)
    quotes: list[Quote] = []
    for number, (candidate, clause) in enumerate(zip(chosen, clauses, strict=True)):
        stretch = candidate.stretch
        before: int | None = None
        if stretch.continues is not None:
            before = numbers.get(document.stretches[stretch.continues].outer_start)
        elif number:
            earlier = chosen[number - 1].stretch, clauses[number - 1]
            if continues_quotation(document, earlier, stretch, candidate.sentence, clause, alone=candidate.alone):
                before = number - 1
        quotes.append(_quote(document, candidate, clause, None if before is None else quotes[before], number + 1))
    return tuple(quotes)


def _share_clauses(document: Document, chosen: Sequence[Candidate], clauses: list[ReportingClause | None]) -> None:
    """Give each piece of a quotation without a reporting clause that of the piece it goes on to in its paragraph."""
    for number in range(len(chosen) - 1, 0, -1):
        piece, following = chosen[number - 1].stretch, chosen[number].stretch
        goes_on = following.continues is not None and document.stretches[following.continues] is piece
        if goes_on and piece.paragraph == following.paragraph and clauses[number - 1] is None:
            clauses[number - 1] = clauses[number]


def _choose(document: Document, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates that report speech; what goes on with a quotation is one."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    weighed = bool(document.language.quotation_words.weights)
    probabilities = _by_wording(found, document.language) if weighed else None
    for candidate in found:
        before = candidate.stretch.continues
        continues = before is not None and document.stretches[before].outer_start in taken
        if probabilities is None:
            speech = candidate.whole or reads_as_speech(document.text, candidate.stretch)
        else:
            speech = not candidate.name and (
                candidate.whole or probabilities[candidate.wording] >= LEAST_PROBABILITY_OF_SPEECH
            )
        if continues or speech:
            chosen.append(candidate)
            taken.add(candidate.stretch.outer_start)
    return chosen


def _by_wording(found: Sequence[Candidate], language: Language) -> dict[str, float]:
    """Return the probability of speech by wording: the mean over all fragments of the same words."""
    each: dict[str, list[float]] = {}
    for candidate in found:
        if not candidate.whole:
            each.setdefault(candidate.wording, []).append(speech_probability(candidate.evidence, language))
    return {wording: sum(several) / len(several) for wording, several in each.items()}


def _quote(
    document: Document, candidate: Candidate, clause: ReportingClause | None, earlier: Quote | None, number: int
) -> Quote:
    stretch = candidate.stretch
    mention = _mention(document.text, clause.source) if clause else earlier.mention if earlier else None
    cue = _mention(document.text, clause.cue) if clause else earlier.cue if earlier else None
    return Quote(
        id=f"q{number}",
        kind=quotation_kind(document.text, stretch, candidate.sentence.start, document.language),
        text=document.text[stretch.start : stretch.end],
        start=stretch.start,
        end=stretch.end,
        paragraph=stretch.paragraph,
        speaker=None,
        mention=mention,
        cue=cue,
        attribution=None,
        continues=earlier.id if earlier else None,
        confidence=None,
    )


def _mention(text: str, tag: Tag | None) -> Mention | None:
    return Mention(text[tag.start : tag.end], tag.start, tag.end) if tag else None
