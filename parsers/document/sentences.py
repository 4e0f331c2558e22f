"""Sentences: where they begin and end within a paragraph.

A marked stretch is never split, so a reporting sentence is one with all that it quotes: “A. B. C,” he said. is one
sentence, and so is He said: “A. B.” The stop inside the marks ends the sentence outside (“A. B.” He left.), unless
the reporting clause follows it (“Really?” she asked. “Really?” Jim Smith asked.).
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from ...schemas.article import Paragraph
from ..common.patterns import lazy
from ..words.language import Language
from ..words.marks import CLOSING_MARKS, MARKS
from .marks import Stretch

# A run of final stops; ideographic ones need no space behind.
STOPS = lazy(r"[.!?…。！？]+")
IDEOGRAPHIC = "。！？"
CLOSERS = CLOSING_MARKS | frozenset(")]}")
WORD_BEFORE = lazy(r"(?:[^\W_]+[.’'&-])*[^\W_]+$")
ACRONYM = lazy(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
WORD = lazy(r"[^\W\d_][\w’'-]*")
# The word that a sentence opens with where the space before it was lost.
GLUED = lazy(r"[^\W\d_][a-zà-ÿ]*(?=\s|’)")
LONGEST_WORD_BEFORE_STOP = 24  # characters that are looked at before a stop
LONGEST_NAME_OF_WORDS = 6  # words between a quotation and its verb
SITE_ENDINGS = frozenset("com org net co io".split())  # behind a stop without a space


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence: `start` and `end` (exclusive, final stop and closing marks included) and its paragraph's index."""

    start: int
    end: int
    paragraph: int


def split_sentences(
    text: str, paragraphs: Sequence[Paragraph], stretches: Sequence[Stretch], language: Language
) -> tuple[Sentence, ...]:
    """Return the sentences of all paragraphs, in order; together they cover every visible character.

    `language` tells which stops only shorten a word, and what may open a sentence.

    >>> from newsjson.parsers.words.en.language import ENGLISH
    >>> line = "Mr. Lee came. “Who? Me?” he asked. He left at 5 p.m. Then it rained."
    >>> [line[s.start : s.end] for s in split_sentences(line, [Paragraph("body", 0, len(line))], (), ENGLISH)][0]
    'Mr. Lee came.'
    """
    sentences: list[Sentence] = []
    position = 0
    for index, paragraph in enumerate(paragraphs):
        within: list[Stretch] = []
        while position < len(stretches) and stretches[position].paragraph == index:
            within.append(stretches[position])
            position += 1
        start = paragraph.start
        for end in [*_ends(text, paragraph, within, language), paragraph.end]:
            first, last = _trim(text, start, end)
            if first < last:
                sentences.append(Sentence(first, last, index))
            start = end
    return tuple(sentences)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends(text: str, paragraph: Paragraph, stretches: Sequence[Stretch], language: Language) -> Iterator[int]:
    """Yield the offset behind each sentence of a paragraph but the last."""
    start = paragraph.start
    for stretch in stretches:
        yield from _ends_between(text, start, stretch.outer_start, paragraph.end, language)
        start = max(stretch.outer_end, stretch.end)
        closed = stretch.closed or _first_visible(text, start, paragraph.end) < paragraph.end  # or joined to the next
        if closed and _ends_quoted(text, stretch, paragraph.end, language):
            yield start
    yield from _ends_between(text, start, paragraph.end, paragraph.end, language)


def _ends_between(text: str, start: int, end: int, limit: int, language: Language) -> Iterator[int]:
    """Yield the sentence ends of text[start:end], which holds no stretch."""
    for stop in STOPS.finditer(text, start, end):
        behind = stop.end()
        while behind < end and text[behind] in CLOSERS:
            behind += 1
        if behind >= limit or _is_end(text, start, stop.start(), stop.end(), behind, limit, language):
            yield behind


def _is_end(text: str, floor: int, stop: int, stop_end: int, behind: int, limit: int, language: Language) -> bool:
    """Tell whether the stops text[stop:stop_end] end a sentence; brackets and marks close them up to `behind`."""
    if text[stop] in IDEOGRAPHIC:
        return True
    if not text[behind].isspace():
        return behind == stop_end and _is_glued(text, floor, stop, behind, limit)
    following = _first_visible(text, behind, limit)
    if not _opens_sentence(text, following, limit, language):
        return False
    if text[stop] != "." or stop_end - stop > 1:
        return True
    before = _word_before(text, floor, stop)
    if before is None or language.abbreviations.is_name_of_one_letter(text, before.start(), stop):
        return True
    return not _is_abbreviation(before.group(), text, following, limit, language)


def _word_before(text: str, floor: int, stop: int) -> re.Match[str] | None:
    """Return the word that ends at a stop. The space before it is sought first: that is faster than the pattern."""
    start = max(floor, stop - LONGEST_WORD_BEFORE_STOP)
    return WORD_BEFORE.search(text, max(start, text.rfind(" ", start, stop) + 1), stop)


def _first_visible(text: str, position: int, limit: int) -> int:
    while position < limit and text[position].isspace():
        position += 1
    return position


def _opens_sentence(text: str, position: int, limit: int, language: Language) -> bool:
    """Tell whether a sentence may begin here: not with a small letter or a comma, or a dash that opens no speech."""
    while position < limit and (text[position] in MARKS or text[position] in "([¿¡"):
        position += 1
    if position == limit or text[position].islower():
        return False
    return text[position] not in ",;:-–—" or text[position] in language.speech_dashes


def _is_abbreviation(word: str, text: str, following: int, limit: int, language: Language) -> bool:
    """Tell whether the stop behind a word only shortens it, by the word and by what follows."""
    folded = word.lower()
    capitalized = word[0].isupper()
    known = language.abbreviations
    if (folded in known.before_names and capitalized) or folded in known.never_final:
        return True
    initial = len(word) == 1 and capitalized
    if (
        folded in known.before_numbers
        and not initial
        and (capitalized or (len(folded) <= 2 and folded not in known.sentence_openers))
    ):
        return text[following].isdigit()
    if initial or ACRONYM.fullmatch(word) or (folded in known.anywhere and capitalized):
        return not _is_opener(text, following, limit, language)
    return False


def _is_opener(text: str, position: int, limit: int, language: Language) -> bool:
    """Tell whether a word that opens sentences, or a quotation, stands here."""
    if text[position] in MARKS:
        return True
    word = WORD.match(text, position, limit)
    return word is not None and word.group().lower() in language.abbreviations.sentence_openers


def _is_glued(text: str, floor: int, stop: int, behind: int, limit: int) -> bool:
    """Tell whether a new sentence follows without a space: day.The minister."""
    if not text[behind].isupper():
        return False
    before = _word_before(text, floor, stop)
    if before is None or len(before.group()) < 2 or not before.group().islower():
        return False
    if before.start() > floor and not text[before.start() - 1].isspace():
        return False
    word = GLUED.match(text, behind, limit)
    return word is not None and word.group().lower() not in SITE_ENDINGS


def _ends_quoted(text: str, stretch: Stretch, limit: int, language: Language) -> bool:
    """Tell whether a sentence ends with the marks that close a stretch."""
    last = stretch.end - 1
    while last > stretch.start and text[last] in CLOSERS and stretch.end - last < 4:
        last -= 1
    if STOPS.match(text[last]) is None:
        return False
    following = _first_visible(text, stretch.outer_end, limit)
    if following >= limit or not _opens_sentence(text, following, limit, language):
        return following >= limit
    return not _reporting_follows(text, following, limit, text[last] == ".", language)


def _reporting_follows(text: str, position: int, limit: int, after_full_stop: bool, language: Language) -> bool:
    """Tell whether a name and a verb of reporting follow (Jim Smith asked), and end there if they follow a stop."""
    for count in range(LONGEST_NAME_OF_WORDS):
        word = WORD.match(text, position, limit)
        if word is None:
            return False
        folded = word.group().lower()
        if count and folded in language.reporting_verbs.after_quotations:
            return not after_full_stop or text[word.end() : min(word.end() + 1, limit)] in ("", ".", ",")
        if folded in language.function_words.subject_pronouns or not (
            word.group()[0].isupper() or folded in language.abbreviations.name_particles
        ):
            return False
        position = word.end()
        while position < limit and text[position] in " .\u00a0":
            position += 1
    return False
