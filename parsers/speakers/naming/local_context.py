"""The local context of a place in the text: the word before, a sentence's beginning, quotation marks, headlines.

In comes a Document, out comes a LocalContext, which is asked about one character offset at a time.
"""

from bisect import bisect_right

from ...common.patterns import lazy
from ...document.document import Document

_OPENERS = "(“\"‘'[—–-„«*"
_ENDERS = frozenset('.!?:;…“"‘«„([*•|—\n”')
_SENTENCE_ENDS = frozenset('.!?”"’)')
_LOWER_WORD = lazy(r"\b[a-z][a-z'’]*\b")
_LONGEST_WORD_BEFORE = 36  # characters that a word before may have


class LocalContext:
    """A document's text with what its sentences, marks and headlines tell of each place."""

    def __init__(self, document: Document) -> None:
        """Take in a document."""
        self.text = document.text
        self.sentence_starts = [sentence.start for sentence in document.sentences]
        self._stretches = document.stretches
        self._stretch_starts = [stretch.outer_start for stretch in document.stretches]
        self._capitals = _capital_paragraphs(document)
        self._lead = _lead(document)
        self._lower_words: frozenset[str] | None = None

    @property
    def lowercase_words(self) -> frozenset[str]:
        """The words that occur in lower case; gathered when first needed."""
        if self._lower_words is None:
            self._lower_words = frozenset(_LOWER_WORD.findall(self.text))
        return self._lower_words

    def word_before(self, start: int) -> tuple[str, int]:
        """Return the word before a place and where it starts; "" when punctuation or a blank line is between."""
        window = self.text[start - _LONGEST_WORD_BEFORE if start > _LONGEST_WORD_BEFORE else 0 : start]
        stripped = window.rstrip(" \u00a0\n")
        if len(stripped) == len(window) or "\n\n" in window[len(stripped) :]:
            return "", start
        word = stripped.rsplit(None, 1)[-1].lstrip(_OPENERS) if stripped else ""
        if not word or not (word[-1].isalnum() or word[-1] in ".'’"):
            return "", start
        return word, start - len(window) + len(stripped) - len(word)

    def begins_sentence(self, start: int) -> bool:
        """Tell whether a word begins a sentence, a line or a quotation."""
        before = self.text[start - 4 if start > 4 else 0 : start]
        if start == self._lead or before.endswith("'"):
            return True
        before = before.rstrip(" \u00a0")
        return not before or before[-1] in _ENDERS or (len(before) > 1 and before[-2] in ".!?")

    def sentence_at(self, start: int) -> int:
        """Return the index of the sentence at a place."""
        return max(0, bisect_right(self.sentence_starts, start) - 1)

    def is_quoted(self, start: int) -> bool:
        """Tell whether a place lies inside quotation marks."""
        i = bisect_right(self._stretch_starts, start) - 1
        return i >= 0 and start < self._stretches[i].outer_end

    def is_in_title_case(self, start: int) -> bool:
        """Tell whether a place lies in a line where capitals say nothing."""
        i = bisect_right(self._capitals, (start, len(self.text))) - 1
        return i >= 0 and start < self._capitals[i][1]


def _lead(document: Document) -> int:
    """Return where the text begins behind the dateline; -1 without one."""
    end = document.dateline.end if document.dateline else None
    if end is None:
        return -1
    while document.text[end : end + 1].isspace():
        end += 1
    return end


def _capital_paragraphs(document: Document) -> list[tuple[int, int]]:
    """Return the stretches of text in which capitals say nothing: headlines with a capital on most long words."""
    found = []
    lead = _lead(document)
    for paragraph in document.paragraphs:
        if paragraph.end - paragraph.start > 400:
            continue
        start = lead if paragraph.start < lead < paragraph.end else paragraph.start
        line = document.text[start : paragraph.end]
        words = [word for word in line.split() if len(word) >= 4]
        sentence = paragraph.role in ("body", "caption") and line.rstrip()[-1:] in _SENTENCE_ENDS
        enough = (0.85 if sentence else 0.75) * len(words)
        if len(words) >= (4 if paragraph.role == "headline" else 6) and _has_capitals(words, enough):
            found.append((paragraph.start, paragraph.end))
    return found


def _has_capitals(words: list[str], enough: float) -> bool:
    """Tell whether as many words or more begin with a capital; running text is told by its first words."""
    capitals = len(words)
    for word in words:
        if not word.strip("\"'“”‘’(")[:1].isupper():
            capitals -= 1
            if capitals < enough:
                return False
    return True
