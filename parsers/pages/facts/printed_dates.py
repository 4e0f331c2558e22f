"""The dates of a short line over or under an article, each as its label has it: "Updated 9:01 a.m. Apr. 30, 2025"."""

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from ....schemas.article import DateStamp
from ...dates import dates
from ...words.date_labels import MODIFIED, PREPOSITIONS
from ...words.eastern_dates import western_digits

DateLabel = Literal["first", "modified", ""]

_MOST_DATES = 4  # of one line
_FIRST = """
first published|originally published|first posted|published first|erstveröffentlicht|erstmals veröffentlicht
|publié initialement|publicado originalmente|primera publicación
"""
_LABELS: tuple[tuple[DateLabel, str], ...] = (("first", _FIRST), ("modified", MODIFIED))
_PREPOSITION = re.compile(rf"(?:^|(?<=\W))(?:{PREPOSITIONS}|a|de|the)$", re.IGNORECASE)
_EDGES = " :：|–—-(,.\xa0"


_BEFORE_DATE = re.compile(
    r"(?:(?<![^\W_])(?:on|am|den|le|il|el|op|på|dne|published|posted|updated|at|um|last|veröffentlicht|publicado|publié)"
    r"[\s:]*){1,3}$",
    re.IGNORECASE,
)
DATE_MARK = " | "  # what stands for each date in a line without them


class PrintedStamp(msgspec.Struct, frozen=True):
    """A date of a line, its extent there, and what its label says of it ("" for the publication or nothing)."""

    start: int
    end: int
    stamp: DateStamp
    label: DateLabel


def read_printed_dates(line: str, *, month_first: bool) -> Iterator[PrintedStamp]:
    """Yield the dates of a line in order; a day in the digits of other scripts is read as well.

    >>> [found.label for found in read_printed_dates("28 May 2025 | Updated on 29 May 2025", month_first=False)]
    ['', 'modified']
    """
    western, at = western_digits(line), 0
    for _ in range(_MOST_DATES):
        found = dates.find_date(western, at, month_first=month_first)
        if found is None:
            return
        stamp = msgspec.structs.replace(found.stamp, text=line[found.start : found.end])
        yield PrintedStamp(found.start, found.end, stamp, _label(line[at : found.start]))
        at = found.end


def _label(before: str) -> DateLabel:
    words = _PREPOSITION.sub("", before.casefold().rstrip(_EDGES)).rstrip(_EDGES)
    if not words:
        return ""
    for label, table in _LABELS:
        if any(_ends_in(words, word.strip()) for word in table.replace("\n", "|").split("|")):
            return label
    return ""


def _ends_in(words: str, label: str) -> bool:
    label = label.rstrip(".")
    return bool(label) and words.endswith(label) and not words[: -len(label)][-1:].isalpha()


def without_dates(line: str, *, month_first: bool) -> str:
    """Return a line with DATE_MARK for each of its dates and the words before it.

    >>> without_dates("By Ana Ruiz on April 28, 2025 in Velm", month_first=False)
    'By Ana Ruiz | in Velm'
    """
    parts, at = [], 0
    for found in read_printed_dates(line, month_first=month_first):
        parts.append(_BEFORE_DATE.sub("", line[at : found.start]).strip(" ,|•·–—-("))
        at = found.end
    return DATE_MARK.join([*parts, line[at:].strip(" |")]) if parts else line
