"""Windows of word pieces, and batches of windows of like length."""

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsjson.parsers.attributions.model.network_input import SEPARATOR_PIECE, START_PIECE
from newsjson.parsers.attributions.model.word_shapes import word_feature
from tagger_data import IGNORED, Paragraph
from tokenizers import Tokenizer

LONGEST = 320  # word pieces in a window


class Window(NamedTuple):
    """Parallel lists, an item a word piece; labels stand on a word's first piece."""

    pieces: list[int]
    features: list[int]
    roles: list[int]
    entities: list[int]
    links: list[int]
    names: list[int]

    def extend(self, other: "Window") -> None:
        """Append the other's pieces."""
        for mine, theirs in zip(self, other, strict=True):
            mine.extend(theirs)


class Pieces:
    """The encoder's word pieces of words, remembered."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, list[int]] = {}

    def of(self, form: str) -> list[int]:
        """Return the numbers of a word's pieces."""
        if form not in self._known:
            self._known[form] = self._tokenizer.encode(form, add_special_tokens=False).ids
        return self._known[form]


def empty() -> Window:
    """Return a window that holds its opening piece alone."""
    return Window([START_PIECE], [0], [IGNORED], [IGNORED], [IGNORED], [IGNORED])


def encode(words: Paragraph, pieces: Pieces) -> Window:
    """Return a paragraph's pieces, and the separator after it."""
    window = Window([], [], [], [], [], [])
    for word in words:
        ids = pieces.of(word.form)
        if not ids:
            continue
        more = [IGNORED] * (len(ids) - 1)
        window.extend(
            Window(
                ids,
                [word_feature(word.form, word.state)] * len(ids),
                [word.role, *more],
                [word.entity, *more],
                [word.link, *more],
                [word.name, *more],
            )
        )
    window.extend(Window([SEPARATOR_PIECE], [0], [IGNORED], [IGNORED], [IGNORED], [IGNORED]))
    return window


def windows(
    article: Sequence[Paragraph], pieces: Pieces, chance: random.Random | None, longest: int = LONGEST
) -> Iterator[Window]:
    """Yield an article's windows of whole paragraphs; by `chance`, the first is shorter, so that borders move."""
    room = chance.randrange(longest // 3, longest) if chance else longest
    window = empty()
    for words in article:
        paragraph = encode(words, pieces)
        for begin in range(0, len(paragraph.pieces), longest - 1):
            part = Window(*(column[begin : begin + longest - 1] for column in paragraph))
            if len(window.pieces) + len(part.pieces) > room and len(window.pieces) > 1:
                yield window
                window, room = empty(), longest
            window.extend(part)
    if len(window.pieces) > 1:
        yield window


def batches(found: Sequence[Window], tokens: int, chance: random.Random) -> list[list[Window]]:
    """Return the windows in batches of like length, of at most `tokens` pieces each, in random order."""
    ordered = sorted(found, key=lambda w: len(w.pieces) + chance.randrange(12))
    grouped: list[list[Window]] = [[]]
    for window in ordered:
        longest = max([len(window.pieces), *(len(w.pieces) for w in grouped[-1])])
        if grouped[-1] and longest * (len(grouped[-1]) + 1) > tokens:
            grouped.append([])
        grouped[-1].append(window)
    chance.shuffle(grouped)
    return grouped
