"""PolNeAR's articles as labelled words, the tagger network's examples.

Words are those of the encoder's own pre-tokenizer. Paragraphs and marks are those of newsjson's parsers, so that the
network sees in training what it will see at work.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from newsjson.parsers.attributions.model.viterbi import ROLES
from newsjson.parsers.attributions.model.word_shapes import MarkStates
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.document.document import Document
from newsjson.parsers.plaintext import read
from newsjson.schemas.content import Content
from polnear import GoldAttribution, Token, read_articles, read_tokens
from tokenizers.pre_tokenizers import BertPreTokenizer

ENTITIES = ("PERSON", "ORGANIZATION", "LOCATION", "MISC")
ENTITY_LABELS = ("O", *(f"{kind}-{name}" for name in ENTITIES for kind in "BI"))
LINK_LABELS = ("none", "first left", "further left", "first right", "further right")  # where the word's cue stands
IGNORED = -100  # torch's own mark for labels that do not count


class Word(NamedTuple):
    """A word with its state among marks and its labels (numbers into the tables above)."""

    form: str
    state: int
    role: int
    entity: int
    link: int
    name: int = IGNORED


Paragraph = list[Word]


def read_split(polnear: Path, split: str) -> list[list[Paragraph]]:
    """Return the articles of a split ("train", "dev"), each as its paragraphs."""
    tokens = read_tokens(polnear / "silver" / f"{split}.tsv.gz")
    found = []
    for name, (text, gold) in read_articles(polnear / split).items():
        document = read_document(text)
        if document.text == text:  # else characters were restored, and the gold's offsets would be wrong
            found.append(label_document(document, gold, tokens.get(name, [])))
    return found


def read_document(text: str) -> Document:
    """Return the Document of a plain text."""
    return read.read_text(decode(Content(data=text.encode(), media_type="text/plain")))


def label_document(document: Document, gold: Sequence[GoldAttribution], tokens: Sequence[Token]) -> list[Paragraph]:
    """Return the labelled words of each paragraph."""
    split = BertPreTokenizer()
    states = MarkStates(document.stretches)
    roles, links = _role_spans(gold), _link_spans(gold)
    token_starts = [token.start for token in tokens]
    paragraphs = []
    for paragraph in document.paragraphs:
        words: Paragraph = []
        previous = (0, -1)
        for form, (start, end) in split.pre_tokenize_str(document.text[paragraph.start : paragraph.end]):
            start, end = start + paragraph.start, end + paragraph.start
            role, span = _role_at(roles, start, end)
            inside = role and (role, span) == previous
            previous = (role, span)
            number = 0 if not role else 2 * role - (0 if inside else 1)
            words.append(
                Word(
                    form,
                    states.at(start),
                    number,
                    _entity_at(tokens, token_starts, start),
                    links.get(span, IGNORED) if role in (1, 3) else IGNORED,
                )
            )
        paragraphs.append(_begin_entities(words))
    return paragraphs


def _role_spans(gold: Sequence[GoldAttribution]) -> list[tuple[int, int, int]]:
    """Return (start, end, role) of every span, role 1 to 3; a cue within a content and the like are found by size."""
    return sorted((s, e, ROLES.index(role) + 1) for x in gold for role in ROLES for s, e in getattr(x, role))


def _role_at(spans: Sequence[tuple[int, int, int]], start: int, end: int) -> tuple[int, int]:
    """Return the role of the word and the start of its span: of several, the shortest span's; (0, -1) for none."""
    best, length = (0, -1), 1 << 30
    for s, e, role in spans[max(0, bisect_right(spans, (end,)) - 12) : bisect_left(spans, (end,))]:
        if s < end and e > start and e - s < length:
            best, length = (role, s), e - s
    return best


def _link_spans(gold: Sequence[GoldAttribution]) -> dict[int, int]:
    """Return {start of a source or content span: the number in LINK_LABELS of where its cue stands}."""
    cues = sorted(min(x.cue)[0] for x in gold if x.cue)
    links = {}
    for attribution in gold:
        for start, _ in attribution.source + attribution.content:
            if not attribution.cue:
                links[start] = 0
                continue
            here, there = bisect_left(cues, start), bisect_left(cues, min(attribution.cue)[0])
            left = there < here
            links[start] = (1 if left else 3) + (1 if (here - 1 - there if left else there - here) else 0)
    return links


def _entity_at(tokens: Sequence[Token], starts: Sequence[int], offset: int) -> int:
    index = bisect_right(starts, offset) - 1
    if index < 0 or tokens[index].end <= offset:
        return 0
    name = tokens[index].entity
    return 2 * ENTITIES.index(name) + 2 if name in ENTITIES else 0


def _begin_entities(words: Paragraph) -> Paragraph:
    """Return the words, the first of each run of an entity's words labelled B instead of I."""
    return [
        word._replace(entity=word.entity - 1)
        if word.entity and (not index or words[index - 1].entity != word.entity)
        else word
        for index, word in enumerate(words)
    ]
