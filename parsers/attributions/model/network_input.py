"""A document as the words that the tagger's network reads, and the windows of word pieces that it reads them in."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from ...document.document import SILENT_ROLES, Document
from ...words.language import Language
from .word_pieces import PrintedWord, Vocabulary, split_words
from .word_shapes import MarkStates, word_feature

START_PIECE, SEPARATOR_PIECE = 101, 102  # [CLS] and, after each paragraph, [SEP]
LONGEST_PARAGRAPH = 256  # pieces of a paragraph; a longer one is cut
LONGEST_JOINED = 64  # pieces of paragraphs that are read together
CONTEXT_BEFORE, CONTEXT_AFTER = 48, 32  # pieces that are read with a part of a paragraph


class NetworkWords(NamedTuple):
    """The words of a document's text, what the network reads of them, and the words that each paragraph begins with."""

    text: str
    language: Language
    words: list[PrintedWord]
    pieces: list[tuple[int, ...]]
    features: list[int]
    sentences: list[int]  # each word's sentence
    paragraphs: list[range]


class Window(NamedTuple):
    """What the network reads at once, and the (position, word) of the first pieces of words to be labelled."""

    pieces: list[int]
    features: list[int]
    firsts: list[tuple[int, int]]


def read_network_words(document: Document, vocabulary: Vocabulary) -> NetworkWords:
    """Return the words of the paragraphs that can hold attributions."""
    found = NetworkWords(document.text, document.language, [], [], [], [], [])
    states = MarkStates(document.stretches)
    starts = [sentence.start for sentence in document.sentences]
    for paragraph in document.paragraphs:
        if paragraph.role in SILENT_ROLES:
            continue
        first = len(found.words)
        for word in split_words(document.text, paragraph.start, paragraph.end):
            start, _, form = word
            pieces = vocabulary.pieces(form)
            if pieces:
                found.words.append(word)
                found.pieces.append(pieces)
                found.features.append(word_feature(form, states.at(start)))
                found.sentences.append(bisect_right(starts, start) - 1)
        if len(found.words) > first:
            found.paragraphs.append(range(first, len(found.words)))
    return found


def has_more_pieces(document: Document, vocabulary: Vocabulary, most: int) -> bool:
    """Tell whether the paragraphs that the network would read have more than `most` word pieces."""
    number = 0
    for paragraph in document.paragraphs:
        if paragraph.role in SILENT_ROLES:
            continue
        number += 1  # what parts it from the next
        for word in split_words(document.text, paragraph.start, paragraph.end):
            number += len(vocabulary.pieces(word.form))
            if number > most:
                return True
    return False


def network_windows(words: NetworkWords) -> Iterator[Window]:
    """Yield windows whose cores, whole paragraphs where they fit, cover all words; cut ones have context."""
    pieces: list[int] = []
    features: list[int] = []
    firsts: list[tuple[int, int]] = []
    borders: list[int] = []  # where a core may end: behind paragraphs, and within long ones
    for paragraph in words.paragraphs:
        begin = len(pieces)
        for index in paragraph:
            if len(pieces) - begin >= LONGEST_PARAGRAPH:
                borders.append(len(pieces))
                begin = len(pieces)
            own = words.pieces[index]
            firsts.append((len(pieces), index))
            pieces += own
            features += [words.features[index]] * len(own)
        pieces.append(SEPARATOR_PIECE)
        features.append(0)
        borders.append(len(pieces))
    next_first = 0
    for start, stop in _cores(borders):
        left = start if not start or pieces[start - 1] == SEPARATOR_PIECE else start - CONTEXT_BEFORE
        right = stop if pieces[stop - 1] == SEPARATOR_PIECE else min(len(pieces), stop + CONTEXT_AFTER)
        first, next_first = next_first, bisect_left(firsts, (stop, 0))
        inside = [(position - left + 1, index) for position, index in firsts[first:next_first]]
        yield Window([START_PIECE, *pieces[left:right]], [0, *features[left:right]], inside)


def _cores(borders: list[int]) -> Iterator[tuple[int, int]]:
    """Yield (start, stop) of the cores: one stretch between borders, or as many as fit into JOINED pieces."""
    start = stop = 0
    for border in borders:
        if border - start > LONGEST_JOINED and stop > start:
            yield start, stop
            start = stop
        stop = border
    if stop > start:
        yield start, stop
