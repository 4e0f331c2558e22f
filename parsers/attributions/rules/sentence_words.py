"""Words: a sentence as parallel lists, each quotation one word of its own, so that clauses can be read around it."""

import functools
import re
from collections.abc import Callable, Iterator, Sequence

from ...common.patterns import lazy
from ...document.document import SILENT_ROLES, Document
from ...document.marks import Stretch
from ...document.sentences import Sentence
from ...words.language import Language

QUOTE = '""'  # what a whole marked stretch is called among the words
LONGEST_SENTENCE = 200  # words of a sentence; what is longer is cut into as many
ENDLESS, SHORT_SENTENCE = 1000, 50  # words of what is no prose, and of the pieces that it is cut into
LONGEST_REMEMBERED_WORD = 40  # characters: longer words are seldom met again, and would take memory
# Spaces: a quotation with as many is taken for a clause; with the smaller number, when it ends in a stop.
LONG_QUOTE = 8
SHORT_QUOTE = 3


_TOKEN = lazy(
    r"""
    [A-Za-z]\. (?:[A-Za-z]\.)+         # U.S., a.m.
    | [@#]?\w+ (?: ['’.&/-] \w+ )*     # word, don't, al-Sadr, 3.5, AT&T
    | \S                               # a mark
    """,
    re.VERBOSE,
)


class SentenceWords:
    """The words of one sentence: `starts`, `ends` (offsets into the text), `forms` (as printed) and `lowers`.

    A marked stretch, marks included, is one word whose lower form is QUOTE; apostrophes are straight in `lowers`.
    `classes` names what each word is to clause structure: a closed class of its `language` (AUX, DET, PREP, SUBJ for
    pronouns in the nominative, OBJ for the others, WH, SUB, AND for coordinators, …); THAT, TO, AS and OF for
    themselves; NAME (capitalized within the sentence), POS (with a possessive ending) or NUM; an ending (ed, ing, ly,
    s) or w for other words; QUOTE and FRAGMENT for marked stretches; a mark stands for itself, - for all dashes.
    """

    __slots__ = ("classes", "ends", "forms", "language", "lowers", "sentence", "starts")

    def __init__(self, sentence: Sentence, language: Language) -> None:
        self.sentence = sentence
        self.language = language
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.forms: list[str] = []
        self.lowers: list[str] = []
        self.classes: list[str] = []

    def pieces(self) -> list["SentenceWords"]:
        """Return the words, those of what is too long for a sentence in pieces: it must not cost its square."""
        if len(self.starts) <= LONGEST_SENTENCE:
            return [self]
        length = LONGEST_SENTENCE if len(self.starts) <= ENDLESS else SHORT_SENTENCE
        found = []
        for first in range(0, len(self.starts), length):
            piece = SentenceWords(self.sentence, self.language)
            for name in ("starts", "ends", "forms", "lowers", "classes"):
                setattr(piece, name, getattr(self, name)[first : first + length])
            found.append(piece)
        return found

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, text: str, start: int, end: int) -> None:
        """Append the tokens of text[start:end], none of them quoted."""
        starts, ends, forms, lowers, classes = self.starts, self.ends, self.forms, self.lowers, self.classes
        read_word = _word_reader(self.language)
        for match in _TOKEN.finditer(text, start, end):
            form = match.group()
            begin, stop = match.span()
            if form == "." and ends and ends[-1] == begin and stop < self.sentence.end:
                ends[-1] = stop  # the stop of an abbreviation
                continue
            if starts:
                lower, kind = (
                    read_word(form)
                    if stop - begin < LONGEST_REMEMBERED_WORD
                    else _classed(form, self.language, first=False)
                )
            else:
                lower, kind = _classed(form, self.language, first=True)
            starts.append(begin)
            ends.append(stop)
            forms.append(form)
            lowers.append(lower)
            classes.append(kind)

    def add_quote(self, text: str, stretch: Stretch) -> None:
        """Append a marked stretch as one word: class QUOTE when it reads as a clause, FRAGMENT otherwise."""
        self.starts.append(stretch.outer_start)
        self.ends.append(stretch.outer_end)
        self.forms.append(QUOTE)
        self.lowers.append(QUOTE)
        inside = text[stretch.start : stretch.end].strip()
        closed_off = inside[-1:] in ",.?!…—"
        whole = closed_off and not inside[:1].islower()
        clausal = inside.count(" ") >= LONG_QUOTE or whole or (closed_off and inside.count(" ") >= SHORT_QUOTE)
        self.classes.append("QUOTE" if clausal or not stretch.closed else "FRAGMENT")


@functools.lru_cache(maxsize=8)
def _word_reader(language: Language) -> Callable[[str], tuple[str, str]]:
    """Return what tells the lower form and the class of a word within a sentence.

    It remembers what it has told, as most words are those of every article.
    """

    @functools.lru_cache(maxsize=32_768)  # 8 MB
    def read_word(form: str) -> tuple[str, str]:
        return _classed(form, language, first=False)

    return read_word


def _classed(form: str, language: Language, *, first: bool) -> tuple[str, str]:
    """Return the lower form and the class of a word; the capital of a sentence's `first` says nothing."""
    lower = form.lower().replace("’", "'")
    return lower, language.function_words.classes.get(lower) or _shape(form, lower, language, first=first)


def _shape(form: str, lower: str, language: Language, *, first: bool) -> str:
    """Name the class of a word that no list holds: by its capital, its ending or its mark."""
    if not form[0].isalnum() and form[0] not in "@#":
        return form if form in ",.:;()?!" else "-" if form in "-–—―‒" else "MARK"
    if form[0].isdigit():
        return "NUM"
    if lower.endswith(language.function_words.possessive_endings):
        return "POS"
    if form[0].isupper() and not first:
        return "NAME"
    for ending, kind in language.function_words.endings.items():
        if lower.endswith(ending):
            return kind
    return "w"


def read_sentence_words(document: Document) -> Iterator[SentenceWords]:
    """Yield the words of each sentence of the story, in order: no bylines, dates or credits, nor the dateline."""
    stretches: Sequence[Stretch] = document.stretches
    next_stretch = 0
    lead = document.dateline.end if document.dateline else None
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].role in SILENT_ROLES:
            continue
        words = SentenceWords(sentence, document.language)
        position = lead if lead and sentence.start < lead < sentence.end else sentence.start
        while next_stretch < len(stretches) and stretches[next_stretch].outer_start < sentence.end:
            stretch = stretches[next_stretch]
            next_stretch += 1
            if stretch.outer_start < position:
                continue
            words.add(document.text, position, stretch.outer_start)
            words.add_quote(document.text, stretch)
            position = stretch.outer_end
        words.add(document.text, position, sentence.end)
        yield from words.pieces()
