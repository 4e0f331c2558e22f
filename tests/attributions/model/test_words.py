"""Words and windows for the network: each word labelled once, from the middle of what is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.parsers.attributions.model.word_pieces import Vocabulary
from newsjson.parsers.attributions.model.word_shapes import SHAPES, feature, shape
from newsjson.parsers.attributions.model.words import AFTER, BEFORE, JOINED, LONGEST, START, read_words, windows
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
    assert shape(word) == number


def test_features_tell_marks_and_what_stands_between() -> None:
    words = read_words(read('The council met.\n\nShe said "it works" twice.'), VOCABULARY)
    states = {word.form: number // SHAPES for word, number in zip(words.words, words.features, strict=True)}
    assert [states[form] for form in ("said", "it", "works", "twice")] == [0, 1, 1, 0]
    marks = [number // SHAPES for word, number in zip(words.words, words.features, strict=True) if word.form == '"']
    assert marks == [2, 3]
    assert feature("Smith", 3) == 3 * SHAPES + 2


def test_short_paragraphs_are_read_together() -> None:
    words = read_words(read("Undo word.\n\nWord word."), VOCABULARY)
    (window,) = windows(words)
    assert window.pieces == [START, 201, 202, 200, 100, 102, 200, 200, 100, 102]
    assert window.firsts == [(1, 0), (3, 1), (4, 2), (6, 3), (7, 4), (8, 5)]


def test_others_are_read_alone() -> None:
    words = read_words(read(f"Word.\n\nWord.\n\n{'word ' * JOINED}\n\nWord."), VOCABULARY)
    assert [len(window.firsts) for window in windows(words)] == [4, JOINED, 2]


def test_long_paragraphs_are_cut_and_have_context() -> None:
    words = read_words(read("Word " * 1000), VOCABULARY)
    found = list(windows(words))
    assert len(found) > 1000 // LONGEST
    assert found[1].firsts[0][0] == BEFORE + 1
    assert len(found[1].pieces) == 1 + BEFORE + LONGEST + AFTER


@settings(max_examples=50)
@given(st.lists(st.integers(1, 400), min_size=1, max_size=8))
def test_each_word_is_labelled_once(lengths: list[int]) -> None:
    words = read_words(read("\n\n".join("undo word. " * length for length in lengths)), VOCABULARY)
    found = list(windows(words))
    assert [index for window in found for _, index in window.firsts] == list(range(len(words.words)))
    for window in found:
        assert len(window.pieces) == len(window.features) <= 1 + BEFORE + LONGEST + 3 + AFTER
        for position, index in window.firsts:
            assert window.pieces[position] == words.pieces[index][0]
