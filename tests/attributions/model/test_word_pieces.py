"""Word pieces: the words and numbers that BERT's uncased tokenizer would give."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.attributions.model.word_pieces import Vocabulary, split_words

NUMBERS = {
    piece: number
    for number, piece in enumerate(
        ("[UNK]", "the", "mayor", "##al", "cafe", "'", "un", "##happi", "##ness", "5€", "said")
    )
}


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("“No,” she said.", ["“", "No", ",", "”", "she", "said", "."]),
        ("don't—won’t", ["don", "'", "t", "—", "won", "’", "t"]),
        ("the U.S. $5 snake_case", ["the", "U", ".", "S", ".", "$", "5", "snake", "_", "case"]),
        ("costs 5€ or ™x", ["costs", "5€", "or", "™x"]),  # symbols that are no marks belong to the word
        ("a\u00a0b\tc\n\nd", ["a", "b", "c", "d"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_words(text: str, forms: list[str]) -> None:
    words = list(split_words(text, 0, len(text)))
    assert [word.form for word in words] == forms
    assert all(text[word.start : word.end] == word.form for word in words)


def test_words_of_a_part_have_offsets_of_the_whole() -> None:
    assert [word.start for word in split_words("one two three", 4, 13)] == [4, 8]


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("The", (1,)),
        ("mayoral", (2, 3)),
        ("Café", (4,)),
        ("unhappiness", (6, 7, 8)),
        ("unhappy", (0,)),  # its end is no piece: the whole word is unknown
        ("x" * 101, (0,)),
        ("x" * 5000, (0,)),
        ("\u200b", ()),
        ("sa\u00adid", (10,)),  # a soft hyphen
        ("5€", (9,)),
    ],
)
def test_pieces(form: str, numbers: tuple[int, ...]) -> None:
    vocabulary = Vocabulary(NUMBERS)
    assert vocabulary.pieces(form) == numbers
    assert vocabulary.pieces(form) == numbers  # remembered


@given(st.text(max_size=300))
def test_words_cover_all_that_is_visible(text: str) -> None:
    words = list(split_words(text, 0, len(text)))
    covered = {i for word in words for i in range(word.start, word.end)}
    assert covered == {i for i, character in enumerate(text) if not character.isspace()}
    assert all(a.end <= b.start for a, b in pairwise(words))
    vocabulary = Vocabulary(NUMBERS)
    for word in words:
        assert all(0 <= number < len(NUMBERS) for number in vocabulary.pieces(word.form))
