"""Quotations: which marked stretches report what somebody said or wrote.

A stretch that reads as a sentence of its own is speech, unless it is named like a title; for fragments the evidence
of quote_evidence.py decides. What is quoted goes on in what continues it.
"""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ..schemas.article import Mention, Quote
from .continuations import goes_on
from .document import Document
from .linear import lexicon
from .marks import Stretch
from .quote_evidence import evidence, speech_probability
from .quote_kind import FINAL_STOPS, is_clause, kind, words_of
from .reporting_clauses import Clause, reporting_clauses
from .sentences import Sentence
from .speech_verbs import SPEECH_LEMMAS
from .tags import Tag

THRESHOLD = 0.55  # over a half, as fragments in PolNeAR, all about politics, are speech more often than elsewhere


class Candidate(msgspec.Struct, frozen=True):
    """A marked stretch with what tells whether it is speech.

    `alone` says that no words of the reporter lead into it within its sentence, `whole` that it reads as a sentence,
    `name` that the sentence introduces it as a name.
    """

    stretch: Stretch
    sentence: Sentence
    content: Tag | None
    alone: bool
    whole: bool
    name: bool
    evidence: list[str]


def find(document: Document, tags: Sequence[Tag]) -> tuple[Quote, ...]:
    """Return the quotes in order, with mention, cue and `continues`, yet without speakers and attributions."""
    chosen = _choose(document, candidates(document, tags))
    clauses = reporting_clauses(document, tags, [c.stretch for c in chosen], [c.sentence for c in chosen])
    quotes: list[Quote] = []
    numbers = {candidate.stretch.outer_start: number for number, candidate in enumerate(chosen)}
    for number, (candidate, clause) in enumerate(zip(chosen, clauses, strict=True)):
        stretch = candidate.stretch
        before: int | None = None
        if stretch.continues is not None:
            before = numbers.get(document.stretches[stretch.continues].outer_start)
        elif number:
            earlier = chosen[number - 1].stretch, clauses[number - 1]
            if goes_on(document, earlier, stretch, candidate.sentence, clause, alone=candidate.alone):
                before = number - 1
        quotes.append(_quote(document, candidate, clause, quotes[before] if before is not None else None, number + 1))
    return tuple(quotes)


def candidates(document: Document, tags: Sequence[Tag]) -> list[Candidate]:
    """Return every marked stretch that holds a word, with its evidence."""
    text = document.text
    contents = _contents(document.stretches, tags)
    repeated = _repeated(document)
    found: list[Candidate] = []
    position = 0
    for index, stretch in enumerate(document.stretches):
        while document.sentences[position].end <= stretch.start:
            position += 1
        sentence = document.sentences[position]
        words = words_of(text, stretch.start, stretch.end)
        if words:
            alone = _is_alone(text, stretch, sentence)
            named = evidence(document, stretch, sentence, contents[index], repeated[_folded(text, stretch)])
            name = any(piece.startswith("name: ") for piece in named)
            whole = not name and _is_whole(text, stretch, sentence, words, named, alone)
            found.append(Candidate(stretch, sentence, contents[index], alone, whole, name, named))
    _add_company(document, found, tags)
    return _name_alike(text, found)


def _name_alike(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates, a fragment being a name wherever it stands if it is introduced as one anywhere."""
    names = {_folded(text, candidate.stretch) for candidate in found if candidate.name}
    return [
        msgspec.structs.replace(candidate, name=True)
        if not candidate.whole and _folded(text, candidate.stretch) in names
        else candidate
        for candidate in found
    ]


def _add_company(document: Document, found: Sequence[Candidate], tags: Sequence[Tag]) -> None:
    """Add to the evidence what stands around each candidate: sentences quoted whole, cues of speech or of others."""
    speech = _speech_frames(document.text, tags)
    whole = [candidate for candidate in found if candidate.whole]
    sentences = {candidate.sentence.start for candidate in whole}
    paragraphs = {candidate.stretch.paragraph for candidate in whole}
    share = len(whole) / max(1, len(found))
    company = "no" if not whole else "little" if share < 0.4 else "much"
    cues = [tag.start for tag in tags if tag.role == "cue"]
    for candidate in found:
        sentence = candidate.sentence
        candidate.evidence.append(f"{company} speech in the document")
        if sentence.start in sentences:
            candidate.evidence.append("speech in the sentence")
        elif candidate.stretch.paragraph in paragraphs:
            candidate.evidence.append("speech in the paragraph")
        if candidate.content is not None:
            frame = candidate.content.frame
            candidate.evidence.append("cue of speech" if frame is None or frame in speech else "cue of something else")
        elif bisect_left(cues, sentence.start) < bisect_left(cues, sentence.end):
            candidate.evidence.append("cue in the sentence")


def _speech_frames(text: str, tags: Sequence[Tag]) -> set[int]:
    """Return the frames whose cue is a word of speech, or a mere mark."""
    lemmas = lexicon().lemmas
    frames: set[int] = set()
    for tag in tags:
        if tag.role == "cue" and tag.frame is not None:
            words = [word.lower() for word in words_of(text, tag.start, tag.end)]
            if not words or any(lemmas.get(word, word) in SPEECH_LEMMAS for word in words):
                frames.add(tag.frame)
    return frames


def _contents(stretches: Sequence[Stretch], tags: Sequence[Tag]) -> list[Tag | None]:
    """Return for each stretch the content tag that overlaps it most likely."""
    contents = [tag for tag in tags if tag.role == "content"]
    found: list[Tag | None] = []
    first = 0
    for stretch in stretches:
        while first < len(contents) and contents[first].end <= stretch.start:
            first += 1
        best: Tag | None = None
        for tag in contents[first : first + 4]:
            if tag.start < stretch.end and tag.end > stretch.start and (not best or tag.probability > best.probability):
                best = tag
        found.append(best)
    return found


def _folded(text: str, stretch: Stretch) -> str:
    return text[stretch.start : min(stretch.end, stretch.start + 80)].strip(" .,;:!?").lower()


def _repeated(document: Document) -> dict[str, int]:
    """Return how often each wording stands between marks."""
    counts: dict[str, int] = {}
    for stretch in document.stretches:
        key = _folded(document.text, stretch)
        counts[key] = counts.get(key, 0) + 1
    return counts


def _is_alone(text: str, stretch: Stretch, sentence: Sentence) -> bool:
    """Tell whether a stretch opens its sentence, or follows a colon."""
    before = text[max(sentence.start, stretch.outer_start - 4) : stretch.outer_start].rstrip()
    return not before or before[-1] == ":"


def _is_whole(
    text: str, stretch: Stretch, sentence: Sentence, words: Sequence[str], named: Sequence[str], alone: bool
) -> bool:
    """Tell whether a stretch reads as a sentence, and not as a title or as the name of something."""
    last = text[stretch.end - 1]
    title = "shape=title" in named or "shape=Word" in named
    begins = not text[stretch.start].islower()
    if alone and not text[stretch.outer_end : sentence.end].strip(".,;"):
        return last in FINAL_STOPS or (not title and len(words) > 3)
    if alone and len(words) > 1 and text[stretch.outer_end : stretch.outer_end + 1] == ":":
        return True  # a headline that names the speaker behind: ‘We go on’: minister
    if title or "named thing beside" in named or "-+=det word" in named:
        return False
    if alone and begins and last in FINAL_STOPS + ",":
        return len(words) > 1
    return len(words) > 3 and is_clause(list(words), begins=begins)


def _alike(text: str, found: Sequence[Candidate]) -> dict[str, float]:
    """Return the probability of speech by wording: the mean over all fragments of the same words."""
    by_wording: dict[str, list[float]] = {}
    for candidate in found:
        if not candidate.whole:
            by_wording.setdefault(_folded(text, candidate.stretch), []).append(speech_probability(candidate.evidence))
    return {wording: sum(each) / len(each) for wording, each in by_wording.items()}


def _choose(document: Document, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates that report speech; what goes on with a quotation is one."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    alike = _alike(document.text, found)
    for candidate in found:
        before = candidate.stretch.continues
        goes_on = before is not None and document.stretches[before].outer_start in taken
        speech = candidate.whole or alike[_folded(document.text, candidate.stretch)] >= THRESHOLD
        if goes_on or (speech and not candidate.name):
            chosen.append(candidate)
            taken.add(candidate.stretch.outer_start)
    return chosen


def _quote(
    document: Document, candidate: Candidate, clause: Clause | None, earlier: Quote | None, number: int
) -> Quote:
    stretch = candidate.stretch
    mention = _mention(document.text, clause.source) if clause else earlier.mention if earlier else None
    cue = _mention(document.text, clause.cue) if clause else earlier.cue if earlier else None
    return Quote(
        id=f"q{number}",
        kind=kind(document.text, stretch, candidate.sentence.start),
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
