"""Read the Worldwide newswire's names (Shan et al., EMNLP 2023 findings): texts, and tokens labelled with entities.

The tokens are those of worldwide-ner (a token, a tab and its label a line, "# NAME" before an article), the texts the
files original_articles/NAME.txt of https://github.com/stanfordnlp/en-worldwide-newswire, whose first line is an
address.
"""

import gzip
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from newsjson.parsers.attributions.model.name_labels import KINDS as NAMES
from newsjson.parsers.attributions.model.word_shapes import MarkStates
from newsjson.parsers.document.document import Document
from tagger_data import IGNORED, Paragraph, Word, read_document
from tokenizers.pre_tokenizers import BertPreTokenizer

KINDS = {
    "Person": "person",
    "Organization": "organization",
    "Location": "place",
    "Facility": "place",
    "NORP": "nationality",
}
FURTHEST = 12  # characters between one token and the next


class NamedSpan(NamedTuple):
    """Where a name stands, and its kind, one of NAMES."""

    start: int
    end: int
    kind: str


def read_named_articles(tokens: Path, texts: Path, without: Collection[str] = ()) -> dict[str, list[Paragraph]]:
    """Return {name: paragraphs of labelled words} of the articles that are not among `without`.

    An article whose tokens do not stand in its text is left out.
    """
    found = {}
    for name, labelled in _read_tokens(tokens):
        path = texts / f"{name}.txt"
        if name in without or not path.exists():
            continue
        text = article_text(path.read_bytes())
        spans = align(text, labelled)
        if spans is not None:
            found[name] = label_names(read_document(text), spans)
    return found


def article_text(data: bytes) -> str:
    """Return the text of a file of original_articles, without the address that it begins with."""
    text = data.decode("utf-8", errors="replace").replace("\r\n", "\n")
    first, _, rest = text.partition("\n")
    return (rest.lstrip("\n") if first.startswith("http") else text).strip() + "\n"


def _read_tokens(path: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    name, tokens = "", []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# "):
                if name:
                    yield name, tokens
                name, tokens = line[2:].strip(), []
            elif "\t" in line:
                token, label = line.rstrip("\n").split("\t")[:2]
                tokens.append((token, label.strip()))
    if name:
        yield name, tokens


def align(text: str, tokens: list[tuple[str, str]]) -> list[NamedSpan] | None:
    """Return where the names stand in the text; None when too few of the tokens are found in it."""
    spans: list[NamedSpan] = []
    position, missed = 0, 0
    for token, label in tokens:
        at = text.find(token, position, position + len(token) + FURTHEST + 40 * (missed > 0 and len(token) > 4))
        if at < 0:
            missed += 1
            continue
        position = at + len(token)
        letter, _, kind = label.partition("-")
        if kind not in KINDS:
            continue
        if letter == "I" and spans and spans[-1].kind == KINDS[kind] and at - spans[-1].end <= FURTHEST:
            spans[-1] = spans[-1]._replace(end=position)
        else:
            spans.append(NamedSpan(at, position, KINDS[kind]))
    return spans if missed <= max(30, len(tokens) // 20) else None


def label_names(document: Document, spans: list[NamedSpan]) -> list[Paragraph]:
    """Return the words of each paragraph with the labels of the names in it; roles and links do not count."""
    split, states = BertPreTokenizer(), MarkStates(document.stretches)
    waiting = iter(sorted(spans))
    span = next(waiting, None)
    paragraphs = []
    for paragraph in document.paragraphs:
        words: Paragraph = []
        for form, (start, end) in split.pre_tokenize_str(document.text[paragraph.start : paragraph.end]):
            start, end = start + paragraph.start, end + paragraph.start
            while span and span.end <= start:
                span = next(waiting, None)
            label = 0
            if span and span.start < end:
                label = 2 * NAMES.index(span.kind) + (1 if span.start >= start else 2)
            words.append(Word(form, states.at(start), IGNORED, IGNORED, IGNORED, label))
        paragraphs.append(words)
    return paragraphs
