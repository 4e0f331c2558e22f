"""Word pieces: words as the numbers that the encoder's vocabulary gives to their parts.

The same words and pieces as BERT's uncased tokenizer makes: split at white space, each mark a word of its own, lower
case, accents stripped, then the longest piece first.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

UNKNOWN = "[UNK]"
LONGEST_KNOWN_WORD = 100  # characters; a longer word is unknown
MOST_REMEMBERED_WORDS = 50_000  # words

# Letters and digits together; else a character, which is glued to its neighbours unless it is a mark.
_RUN = re.compile(r"[^\W_]+|\S")


class PrintedWord(NamedTuple):
    """A word: where it stands in the text, and what is printed there."""

    start: int
    end: int
    form: str


def split_words(text: str, start: int, end: int) -> Iterator[PrintedWord]:
    """Yield the words of text[start:end] in order.

    >>> [word.form for word in split_words("“Don’t,” she said.", 0, 18)]
    ['“', 'Don', '’', 't', ',', '”', 'she', 'said', '.']
    """
    begin = stop = start
    for match in _RUN.finditer(text, start, end):
        run = match.group()
        first, last = match.span()
        if len(run) == 1 and _is_mark(run):
            if stop > begin:
                yield PrintedWord(begin, stop, text[begin:stop])
            yield PrintedWord(first, last, run)
            begin = stop = last
            continue
        if first > stop:
            if stop > begin:
                yield PrintedWord(begin, stop, text[begin:stop])
            begin = first
        stop = last
    if stop > begin:
        yield PrintedWord(begin, stop, text[begin:stop])


def _is_mark(character: str) -> bool:
    if character.isalnum():
        return False
    return character.isascii() or unicodedata.category(character)[0] == "P"


class Vocabulary:
    """Gives the numbers of a word's pieces; remembers words it has seen."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self._numbers = numbers
        self._known: dict[str, tuple[int, ...]] = {}

    def pieces(self, form: str) -> tuple[int, ...]:
        """Return the numbers of a word's pieces: none for a word of control characters alone."""
        known = self._known.get(form)
        if known is None:
            if len(self._known) >= MOST_REMEMBERED_WORDS:
                self._known.clear()
            known = self._known[form] = (
                self._split(_normalized(form)) if len(form) <= 4 * LONGEST_KNOWN_WORD else self._unknown
            )
        return known

    @property
    def _unknown(self) -> tuple[int, ...]:
        return (self._numbers[UNKNOWN],)

    def _split(self, word: str) -> tuple[int, ...]:
        whole = self._numbers.get(word)
        if whole is not None:
            return (whole,)
        if len(word) > LONGEST_KNOWN_WORD:
            return self._unknown
        found: list[int] = []
        position = 0
        while position < len(word):
            for end in range(len(word), position, -1):
                number = self._numbers.get(("##" if position else "") + word[position:end])
                if number is not None:
                    break
            else:
                return self._unknown
            found.append(number)
            position = end
        return tuple(found)


def _normalized(form: str) -> str:
    """Return the word in lower case, without accents and control characters."""
    if form.isascii():
        return form.lower()
    plain = unicodedata.normalize("NFD", form)
    return "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cc", "Cf", "Co")).lower()
