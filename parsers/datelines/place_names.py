"""The places of printed datelines: where their names begin and end. What is a name is told by capitals alone."""

import re

from ..common.patterns import lazy
from ..dates import grammar
from ..places.areas import LONGEST_AREA_ABBREVIATION
from ..places.places import areas_of, is_known_place
from ..words.dateline_agencies import is_agency
from ..words.dates import MONTHS, RELATIVE_DAYS, WEEKDAY_NAMES, fold_date_word
from ..words.places import AREAS, fold_place

_PARTICLE = lazy(
    r"(?:de|del|della|da|do|dos|di|du|des|la|le|les|el|al|an|am|of|the|on|upon|sur|und|y|e|der|den|bei|im|in)(?= )"
)
_WORD = lazy(r"[^\W\d_](?:[^\W\d_]|['’ʼ‘.](?=[^\W\d_])|-(?=[^\W\d_]))*\.?")
_COMMA = lazy(r" ?,[ \xa0]?")
_JOIN = lazy(r"\s?/\s?| (?:and|und|et|y|e|&) (?=[^\W\d_])", re.IGNORECASE)
_SLASHED_AGENCY = lazy(r"[ ]?/[^\W\d_][\w\- ]{1,20}/(?!\w)")
# A longer word's stop ends a name: "Hamburg. Der Senat".
_SHORT_WORD = lazy(r"(?:[^\W\d_](?:\.[^\W\d_])?|St[eoa]?|Mt|Ft|Pt|Gen)\.", re.IGNORECASE)
# "Frankfurt/Main" is one place; "Frankfurt/Paris" are two.
RIVERS = frozenset("main oder saale donau rhein neckar elbe weser ruhr lahn inn spree westfalen".split())


def places_at(head: str, begin: int) -> tuple[list[str], int]:
    """Return the printed places at `begin` and where they end: "BEIJING and TAIPEI", "Nairobi, Kenya".

    A stop after them is left outside, unless it is an abbreviation's.
    """
    end = _name_end(head, begin)
    if end == begin:
        return [], begin
    spans = [(begin, end)]
    while _extend(head, spans):
        pass
    start, end = spans[-1]
    spans[-1] = (start, end - (head[end - 1] == "." and not _is_abbreviation(head[start:end])))
    return [head[start:end] for start, end in spans], spans[-1][1]


def _extend(head: str, spans: list[tuple[int, int]]) -> bool:
    """Take in what the last place goes on with: its area, the rest of its name, another place. False: with nothing."""
    start, end = spans[-1]
    area, name = _area_end(head, end), _joined_name(head, end)
    if area:
        spans[-1] = (start, area)
    elif name is None:
        return False
    elif _is_one_place(head, start, end, name):
        spans[-1] = (start, name[1])
    else:
        spans.append(name)
    return True


def _is_one_place(head: str, start: int, end: int, name: tuple[int, int]) -> bool:
    """Return whether a name and the one joined to it are one place's: "Trinidad and Tobago", "Frankfurt/Main"."""
    if fold_date_word(head[name[0] : name[1]]) in RIVERS:
        return True
    return "/" not in head[end : name[0]] and "," not in head[start:end] and is_known_place(head[start : name[1]])


def _area_end(head: str, end: int) -> int | None:
    """Return where the state or country after the comma at `end` ends; an agency there is none."""
    comma = _COMMA.match(head, end)
    stop = _name_end(head, comma.end()) if comma else 0
    if comma is None or stop == comma.end():
        return None
    name = head[comma.end() : stop]
    return None if is_agency(name) and not areas_of(name) else stop


def _joined_name(head: str, end: int) -> tuple[int, int] | None:
    """Return the extent of the name that "/" or "and" joins to the one before it."""
    join = None if _SLASHED_AGENCY.match(head, end) else _JOIN.match(head, end)
    stop = _name_end(head, join.end()) if join else 0
    return (join.end(), stop) if join and stop > join.end() else None


def _is_abbreviation(name: str) -> bool:
    """Return whether a name's stop is its own: "PORTLAND, Ore.", "OTTERBY Conn.", not "MOSCOW.", "LIMA, Peru."."""
    _, comma, last = name.rpartition(", ") if ", " in name else name.rpartition(" ")
    if not comma or len(last) > LONGEST_AREA_ABBREVIATION:
        return bool(comma) and "." in last[:-1]
    return fold_place(last) in AREAS or (comma == ", " and not areas_of(last))


def _name_end(head: str, begin: int) -> int:
    """Return where the capitalized words from `begin` end; `begin` when there is none. Dates are no names."""
    end = position = begin
    while word := _name_word_at(head, position, first=position == begin):
        end = word.end()
        if head[end : end + 1] != " " or (word[0][-1] == "." and not _SHORT_WORD.fullmatch(word[0])):
            break
        position = end + 1
    return end


def _name_word_at(head: str, position: int, *, first: bool) -> "re.Match[str] | None":
    """Return the word of a name at `position`, or behind the particles there if it is not the first."""
    while not first and (particle := _PARTICLE.match(head, position)):
        position = particle.end() + 1
    word = _WORD.match(head, position)
    return word if word and _goes_on(head, word, first=first) else None


def _goes_on(head: str, word: re.Match[str], *, first: bool) -> bool:
    """Return whether a word belongs to a name: it has a capital, and begins no date."""
    if not word[0][0].isupper() or (word[0] == "AND" and not first):
        return False
    folded = fold_date_word(word[0])
    if first and (folded in WEEKDAY_NAMES or folded in RELATIVE_DAYS):
        return False
    # "Rio de Janeiro" and "Santo Domingo" hold no date
    return not (folded in MONTHS and grammar.match_printed_date(head, word.start()))
