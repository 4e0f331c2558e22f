"""Whether a text can be an article at all: lists, tables, logs, code and the like are told by their lines.

Every test asks for the share of the lines, or of the characters, that have one form. An article may hold some of
anything, so what has much prose is refused only where all its lines have the form of a record: a table, a log, a chat.
The shares were chosen so that none of 13,000 articles is refused, briefs and market reports among them.
"""

from collections.abc import Callable, Sequence

from . import line_forms
from .prose import Prose, measure_prose
from .tables import is_table

SAMPLE = 16_384  # characters at the beginning, and as many at the end: an article has prose at one of them

_FEWEST_LINES = 3  # of which a share says something
_NEARLY_ALL, _MOST = 0.8, 0.5  # of the lines; a heading, comments and blank cells are the rest
_MUCH_PROSE = 0.3  # of the characters; lists, code and figures have next to none
_SOME_PROSE, _PROSE_IN_CODE = 0.1, 0.5
_LEAST_LETTERS = 0.35  # of the visible characters; the tables of market reports have more, with the words around them
_LEAST_SIGNS = 40  # visible characters of which a share says something
_FEWEST_ITEMS = 5  # lines of a list that nothing but its shortness tells
_LEAST_COMMON = 0.1  # of the words are common ones of one language: verse and letters have twice as many
_CODE_MARKS = 0.1  # of the characters, in code that is written without line ends
_SENTENCES = 1 / 3  # of the lines end as sentences do


class Sample:
    """The lines of a text's beginning and end, without blank ones and the space around them; what prose they hold."""

    def __init__(self, text: str) -> None:
        self.start = text[:SAMPLE].lstrip()
        self.raw = _lines(text)
        self.lines = [bare for line in self.raw if (bare := line.strip())]
        self.prose: Prose = measure_prose(self.lines)

    def share(self, is_of_form: Callable[[str], object]) -> float:
        """Return the share of the lines that have a form."""
        return sum(bool(is_of_form(line)) for line in self.lines) / max(1, len(self.lines))


def _lines(text: str) -> list[str]:
    if len(text) <= 2 * SAMPLE:
        return text.splitlines()
    beginning, end = text[:SAMPLE].splitlines(), text[-SAMPLE:].splitlines()
    return [*(beginning[:-1] or beginning), *(end[1:] or end)]  # without the lines that are cut, if there are others


def told_kind(sample: Sample) -> str | None:
    r"""Return what a text that is no article looks like: "a list of addresses"; None for what may be one.

    >>> told_kind(Sample("https://example.org/1\nhttps://example.org/2\n"))
    'a list of addresses'
    >>> told_kind(Sample("The bridge is closed."))
    """
    return (
        line_forms.kind_by_beginning(sample.start)
        or _records(sample)
        or (_lists(sample) if sample.prose.share < _MUCH_PROSE else None)
        or (_no_words(sample) if sample.prose.share < _SOME_PROSE else None)
    )


def is_doubtful(sample: Sample) -> bool:
    """Return whether a text has hardly any prose, so that a reader should know that it may be no article."""
    return sample.prose.share < _SOME_PROSE and sample.share(line_forms.ends_sentence) < _SENTENCES


def _records(sample: Sample) -> str | None:
    """Return the kind of a text whose lines are nearly all records of one form, whatever prose stands in them.

    Code may have much prose in its remarks; an article may have a page's scripts and style sheets below it.
    """
    if len(sample.lines) < _FEWEST_LINES:
        return None
    if sample.share(line_forms.is_subtitle_time) >= 1 / 6:  # one for each two or three lines of text and a number
        return "subtitles"
    if sample.share(line_forms.is_chat_line) >= _MOST:
        return "a chat"
    if sample.share(line_forms.is_log_line) >= _NEARLY_ALL:
        return "a log"
    if is_table(sample.raw):
        return "a table"
    return "source code" if sample.prose.share < _PROSE_IN_CODE and _code_lines(sample) >= _MOST else None


def _code_lines(sample: Sample) -> float:
    """Return the share of the lines that are code and no prose."""
    told = zip(sample.lines, sample.prose.lines, strict=True)
    return sum(line_forms.is_code(line) for line, prose in told if not prose) / max(1, len(sample.lines))


def _lists(sample: Sample) -> str | None:
    """Return the kind of a list."""
    addresses = sample.share(line_forms.is_address)
    if addresses >= _MOST and addresses + sample.share(line_forms.is_remark) == 1:
        return "a list of addresses" if len(sample.lines) > 1 else "an address"
    if len(sample.lines) >= _FEWEST_LINES and sample.share(line_forms.is_listed_file) >= _MOST:
        return "a listing of files"
    files = sample.share(line_forms.is_path)
    if files >= _NEARLY_ALL and sample.share(line_forms.is_file_name) >= _MOST:
        return "a list of files" if len(sample.lines) > 1 else "the name of a file"
    if len(sample.lines) < _FEWEST_LINES:
        return None
    if sample.share(line_forms.holds_address) >= _NEARLY_ALL or (addresses >= 1 / 3 and not sample.prose.share):
        return "a list with addresses"
    if sample.share(line_forms.is_setting) >= _NEARLY_ALL:
        return "settings or data fields"
    return None


def _no_words(sample: Sample) -> str | None:
    """Return the kind of a text that has no words, or no sentences."""
    visible = "".join("".join(sample.lines).split())
    if line_forms.is_encoded(sample.lines):
        return "encoded data"
    if line_forms.count_code_marks(visible) >= max(_CODE_MARKS * len(visible), _LEAST_SIGNS / 2):
        return "source code"
    figures = line_forms.count_figures(visible)
    if len(visible) >= _LEAST_SIGNS and figures > (1 - _LEAST_LETTERS) * len(visible):
        return "numbers"
    if figures == len(visible) and len(sample.lines) >= _FEWEST_LINES and any(map(str.isdigit, visible)):
        return "numbers"
    return "a list" if _is_list(sample.lines, sample.prose) else None


def _is_list(lines: Sequence[str], prose: Prose) -> bool:
    """Return whether a text has only short lines, and next to no words that hold a sentence together."""
    if len(lines) < _FEWEST_ITEMS or prose.share or not prose.words:
        return False
    return prose.common < _LEAST_COMMON * prose.words and line_forms.are_items(lines)
