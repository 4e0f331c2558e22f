"""Words and windows for the network: each word labelled once, from the middle of what is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.parsers.attributions.model.network_input import (
    CONTEXT_AFTER,
    CONTEXT_BEFORE,
    LONGEST_JOINED,
    LONGEST_PARAGRAPH,
    START_PIECE,
    network_windows,
    read_network_words,
)
from newsjson.parsers.attributions.model.word_pieces import Vocabulary
from newsjson.parsers.attributions.model.word_shapes import CASES, word_case, word_feature
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.document.document import Document
from newsjson.parsers.plaintext.read import read_text
from newsjson.schemas.content import Content

VOCABULARY = Vocabulary({"[UNK]": 100, "word": 200, "un": 201, "##do": 202})


def read(text: str) -> Document:
    return read_text(decode(Content(data=text.encode(), media_type="text/plain", encoding="utf-8")))


@pytest.mark.parametrize(
    ("word", "number"),
    [("said", 1), ("Smith", 2), ("A", 2), ("NATO", 3), ("McCain", 4), ("iPhone", 4), ("2016", 5), ("5th", 1), (",", 0)],
)
def test_shape(word: str, number: int) -> None:
    assert word_case(word) == number


def test_features_tell_marks_and_what_stands_between() -> None:
    words = read_network_words(read('The council met.\n\nShe said "it works" twice.'), VOCABULARY)
    states = {word.form: number // CASES for word, number in zip(words.words, words.features, strict=True)}
    assert [states[form] for form in ("said", "it", "works", "twice")] == [0, 1, 1, 0]
    marks = [number // CASES for word, number in zip(words.words, words.features, strict=True) if word.form == '"']
    assert marks == [2, 3]
    assert word_feature("Smith", 3) == 3 * CASES + 2


def test_short_paragraphs_are_read_together() -> None:
    words = read_network_words(read("Undo word.\n\nWord word."), VOCABULARY)
    (window,) = network_windows(words)
    assert window.pieces == [START_PIECE, 201, 202, 200, 100, 102, 200, 200, 100, 102]
    assert window.firsts == [(1, 0), (3, 1), (4, 2), (6, 3), (7, 4), (8, 5)]


def test_others_are_read_alone() -> None:
    words = read_network_words(read(f"Word.\n\nWord.\n\n{'word ' * LONGEST_JOINED}\n\nWord."), VOCABULARY)
    assert [len(window.firsts) for window in network_windows(words)] == [4, LONGEST_JOINED, 2]


def test_long_paragraphs_are_cut_and_have_context() -> None:
    words = read_network_words(read("Word " * 1000), VOCABULARY)
    found = list(network_windows(words))
    assert len(found) > 1000 // LONGEST_PARAGRAPH
    assert found[1].firsts[0][0] == CONTEXT_BEFORE + 1
    assert len(found[1].pieces) == 1 + CONTEXT_BEFORE + LONGEST_PARAGRAPH + CONTEXT_AFTER


@settings(max_examples=50)
@given(st.lists(st.integers(1, 400), min_size=1, max_size=8))
def test_each_word_is_labelled_once(lengths: list[int]) -> None:
    words = read_network_words(read("\n\n".join("undo word. " * length for length in lengths)), VOCABULARY)
    found = list(network_windows(words))
    assert [index for window in found for _, index in window.firsts] == list(range(len(words.words)))
    for window in found:
        assert len(window.pieces) == len(window.features) <= 1 + CONTEXT_BEFORE + LONGEST_PARAGRAPH + 3 + CONTEXT_AFTER
        for position, index in window.firsts:
            assert window.pieces[position] == words.pieces[index][0]
