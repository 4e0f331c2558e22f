"""Tables with a separator: CSV, TSV and their kin, also with quoted prose in a column."""

import csv
from collections.abc import Sequence

from ..common.patterns import lazy

_SEPARATORS = "\t,;|"
_FEWEST_ROWS, _MOST_ROWS = 3, 200
_FEWEST_CELLS, _CELLS_WITHOUT_HEAD = 2, 3
_AGREEING = 0.9  # of the rows have as many cells as the first; broken rows and notes are the rest
_GLUED = 0.9  # of the commas have no space behind them, as they do in prose
_LONGEST_HEAD = 40  # characters of a column's name
_OF_PROSE = lazy(r"[.!?…](?:\s|$)|[“”„«»「」]")


def is_table(lines: Sequence[str]) -> bool:
    """Return whether lines are the rows of a table, each with as many cells as the first, its head.

    >>> is_table(["id,title", "1,Velm", '2,"Arden, closed"'])
    True
    """
    lines = [line for line in lines if line.strip()]
    return len(lines) >= _FEWEST_ROWS and any(_has_rows(lines, separator) for separator in _SEPARATORS)


def _has_rows(lines: Sequence[str], separator: str) -> bool:
    if separator not in lines[0]:
        return False
    rows = _read(lines, separator)
    cells = len(rows[0]) if rows else 0
    if len(rows) < _FEWEST_ROWS or cells < _FEWEST_CELLS or not _cells_are_glued(lines, separator):
        return False
    agreeing = sum(len(row) == cells for row in rows)
    if not _is_head(rows[0]):
        return agreeing == len(rows) and cells >= _CELLS_WITHOUT_HEAD
    return agreeing >= _AGREEING * len(rows)


def _read(lines: Sequence[str], separator: str) -> list[list[str]]:
    reader = csv.reader((line + "\n" for line in lines), delimiter=separator)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append(row)
            if len(rows) == _MOST_ROWS:
                break
    except csv.Error:  # a cell longer than any
        return []
    return rows


def _is_head(cells: list[str]) -> bool:
    """Return whether cells are the names of columns, or figures: nothing that is a sentence or holds a quotation."""
    return all(len(cell) <= _LONGEST_HEAD and not _OF_PROSE.search(cell) for cell in cells)


def _cells_are_glued(lines: Sequence[str], separator: str) -> bool:
    """Return whether the separators outside quotation marks stand without a space behind them."""
    if separator in "\t|":
        return True
    bare = "".join("\n".join(lines).split('"')[::2])
    return bare.count(separator + " ") <= (1 - _GLUED) * bare.count(separator)
