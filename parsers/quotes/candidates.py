"""Candidates: every marked stretch of a document, with what tells whether it is speech."""

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

import msgspec

from ..attributions.rules.lexicon import lexicon_of
from ..document.document import SILENT_ROLES, Document
from ..document.marks import Stretch
from ..document.sentences import Sentence
from ..document.tags import Tag
from .kind import FINAL_STOPS, first_words, is_clause
from .speech_evidence import speech_evidence

LONGEST_COMPARED_WORDING = 80  # characters by which stretches are compared
LONGEST_REST_OF_SENTENCE = 20  # characters of stops and spaces behind a stretch that ends its sentence


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """A marked stretch with what tells whether it is speech.

    `alone` says that no words of the reporter lead into it within its sentence, `whole` that it reads as a sentence,
    `name` that it is introduced as a name; `wording` are its words in small letters, the same for the same words;
    `evidence` the pieces that training/mine_quotes.py has weighed.
    """

    stretch: Stretch
    sentence: Sentence
    content: Tag | None
    wording: str
    alone: bool
    whole: bool
    name: bool
    evidence: tuple[str, ...]


def find_candidates(document: Document, tags: Sequence[Tag]) -> list[Candidate]:
    """Return every marked stretch that holds a word, in order.

    A fragment counts as a name wherever it stands if it is introduced as one anywhere.
    """
    alone = _each_alone(document, tags)
    names = {candidate.wording for candidate in alone if candidate.name}
    company = _company(document, alone, tags)
    return [
        msgspec.structs.replace(
            candidate,
            name=candidate.name or (not candidate.whole and candidate.wording in names),
            evidence=(*candidate.evidence, *beside),
        )
        for candidate, beside in zip(alone, company, strict=True)
    ]


def _each_alone(document: Document, tags: Sequence[Tag]) -> list[Candidate]:
    """Return the candidates with the evidence of their own sentences alone."""
    text = document.text
    contents = _contents(document.stretches, tags)
    wordings = [_wording(text, stretch) for stretch in document.stretches]
    repeated = Counter(wordings)
    found: list[Candidate] = []
    position = 0
    for stretch, content, wording in zip(document.stretches, contents, wordings, strict=True):
        while document.sentences[position].end <= stretch.start:
            position += 1
        sentence = document.sentences[position]
        words = first_words(text, stretch.start, stretch.end)
        if words and document.paragraphs[stretch.paragraph].role not in SILENT_ROLES:
            alone = _is_alone(text, stretch, sentence)
            pieces = speech_evidence(document, stretch, sentence, words, content, repeated[wording])
            name = any(piece.startswith("name: ") for piece in pieces)
            whole = not name and _is_whole(document, stretch, sentence, words, pieces, alone)
            evidence = tuple(map(sys.intern, pieces))  # a few hundred pieces come again and again
            found.append(Candidate(stretch, sentence, content, wording, alone, whole, name, evidence))
    return found


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


def _wording(text: str, stretch: Stretch) -> str:
    return text[stretch.start : min(stretch.end, stretch.start + LONGEST_COMPARED_WORDING)].strip(" .,;:!?").lower()


def _is_alone(text: str, stretch: Stretch, sentence: Sentence) -> bool:
    """Tell whether a stretch opens its sentence, or follows a colon."""
    before = text[max(sentence.start, stretch.outer_start - 4) : stretch.outer_start].rstrip()
    return not before or before[-1] == ":"


def _is_whole(
    document: Document, stretch: Stretch, sentence: Sentence, words: list[str], pieces: Sequence[str], alone: bool
) -> bool:
    """Tell whether a stretch reads as a sentence, and not as a title or as the name of something."""
    text = document.text
    last = text[stretch.end - 1]
    title = "shape=title" in pieces or "shape=Word" in pieces
    begins = not text[stretch.start].islower()
    rest = text[stretch.outer_end : min(sentence.end, stretch.outer_end + LONGEST_REST_OF_SENTENCE)]
    if alone and not rest.strip(".,;"):
        return last in FINAL_STOPS or (not title and len(words) > 3)
    if alone and len(words) > 1 and rest[0] == ":":
        return True  # a headline that names the speaker behind: ‘We go on’: minister
    if title or "named thing beside" in pieces or "-+=det word" in pieces:
        return False
    if alone and begins and last in FINAL_STOPS + ",":
        return len(words) > 1
    return len(words) > 3 and is_clause(words, document.language, begins=begins)


def _company(document: Document, found: Sequence[Candidate], tags: Sequence[Tag]) -> list[list[str]]:
    """Name what stands around each candidate: sentences quoted whole, cues of speech or of others."""
    speech = _groups_of_speech(document, tags)
    whole = [candidate for candidate in found if candidate.whole]
    sentences = {candidate.sentence.start for candidate in whole}
    paragraphs = {candidate.stretch.paragraph for candidate in whole}
    share = len(whole) / max(1, len(found))
    overall = f"{'no' if not whole else 'little' if share < 0.4 else 'much'} speech in the document"
    cues = [tag.start for tag in tags if tag.role == "cue"]
    company: list[list[str]] = []
    for candidate in found:
        sentence, content = candidate.sentence, candidate.content
        names = [overall]
        if sentence.start in sentences:
            names.append("speech in the sentence")
        elif candidate.stretch.paragraph in paragraphs:
            names.append("speech in the paragraph")
        if content is not None:
            names.append(
                "cue of speech" if content.group is None or content.group in speech else "cue of something else"
            )
        elif bisect_left(cues, sentence.start) < bisect_left(cues, sentence.end):
            names.append("cue in the sentence")
        company.append(names)
    return company


def _groups_of_speech(document: Document, tags: Sequence[Tag]) -> set[int]:
    """Return the groups whose cue is a word of speech, or a mere mark."""
    lemmas, speech = lexicon_of(document.language).lemmas, document.language.reporting_verbs.speech
    groups: set[int] = set()
    for tag in tags:
        if tag.role == "cue" and tag.group is not None:
            words = [word.lower() for word in first_words(document.text, tag.start, tag.end)]
            if not words or any(lemmas.get(word, word) in speech for word in words):
                groups.add(tag.group)
    return groups
