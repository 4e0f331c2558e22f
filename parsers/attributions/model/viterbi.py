"""Decoding: from each word's probabilities to the likeliest legal sequence of labels, and to spans."""

from collections.abc import Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

from ...document.tags import Role

ROLES: tuple[Role, ...] = ("source", "cue", "content")
LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
SMALLEST = 1e-9  # keeps the logarithm finite
SOURCE_COST, CUE_COST, CONTENT_COST = 0.5, 0.0, 2.0  # in units of the logarithm, for each span

Probabilities = Sequence[Sequence[float]]  # a row a word, in the order of LABELS


class RoleSpan(NamedTuple):
    """Words `first` to `stop` (exclusive) in one role, with the mean probability that they have it."""

    role: Role
    first: int
    stop: int
    probability: float


def best_labels(rows: Probabilities) -> list[int]:
    """Return the number in LABELS of each word: the likeliest sequence in which an I- follows its own B- or I-.

    To leave a source or content costs something, so that a doubtful word does not break it in two.

    >>> best_labels([[0.1, 0.5, 0.4, 0, 0, 0, 0], [0.1, 0, 0.3, 0, 0, 0, 0.6], [1, 0, 0, 0, 0, 0, 0]])
    [1, 2, 0]
    """
    source = begun_source = cue = begun_cue = content = begun_content = float("-inf")
    outside = 0.0
    came_from: list[tuple[int, int, int, int]] = []  # the label before any but I-, before each of the I-
    for row in rows:
        logs = [log(value + SMALLEST) for value in row]
        inside_source, before_source = (begun_source, 1) if begun_source >= source else (source, 2)
        inside_cue, before_cue = (begun_cue, 3) if begun_cue >= cue else (cue, 4)
        inside_content, before_content = (begun_content, 5) if begun_content >= content else (content, 6)
        best, before = outside, 0
        if inside_source - SOURCE_COST >= best:  # ifs are faster than max()
            best, before = inside_source - SOURCE_COST, before_source
        if inside_cue - CUE_COST >= best:
            best, before = inside_cue - CUE_COST, before_cue
        if inside_content - CONTENT_COST >= best:
            best, before = inside_content - CONTENT_COST, before_content
        came_from.append((before, before_source, before_cue, before_content))
        outside = best + logs[0]
        begun_source, source = best + logs[1], inside_source + logs[2]
        begun_cue, cue = best + logs[3], inside_cue + logs[4]
        begun_content, content = best + logs[5], inside_content + logs[6]
    last = [outside, begun_source, source, begun_cue, cue, begun_content, content]
    for index, cost in ((1, SOURCE_COST), (3, CUE_COST), (5, CONTENT_COST)):
        last[index] -= cost
        last[index + 1] -= cost
    return _path(came_from, max(range(len(LABELS)), key=last.__getitem__))


def _path(came_from: Sequence[tuple[int, int, int, int]], label: int) -> list[int]:
    """Return the labels that lead to the last one, `label`."""
    labels = []
    for before in reversed(came_from):
        labels.append(label)
        label = before[label // 2 if label and label % 2 == 0 else 0]
    return labels[::-1]


def likeliest_spans(rows: Probabilities, offset: int = 0) -> list[RoleSpan]:
    """Return the spans of the likeliest labels, their words counted from `offset`."""
    labels = best_labels(rows)
    borders = [i for i, label in enumerate(labels) if label % 2 == 1 or (label == 0 and i and labels[i - 1])]
    found = []
    for first, stop in pairwise([*borders, len(labels)]):
        if labels[first]:
            role = (labels[first] - 1) // 2
            found.append(
                RoleSpan(ROLES[role], first + offset, stop + offset, mean_probability(rows, role, first, stop))
            )
    return found


def mean_probability(rows: Probabilities, role: int, first: int, stop: int) -> float:
    """Return the mean probability of a role (0 to 2) over words."""
    begin = 2 * role + 1
    return sum(row[begin] + row[begin + 1] for row in rows[first:stop]) / (stop - first)


def likely_runs(rows: Probabilities, role: Role, least: float, first: int, stop: int) -> list[RoleSpan]:
    """Return the longest runs of words first to stop whose probability of `role` is `least` or more."""
    begin = 2 * ROLES.index(role) + 1
    found = []
    start = first
    for index in range(first, stop + 1):
        if index == stop or rows[index][begin] + rows[index][begin + 1] < least:
            if index > start:
                found.append(RoleSpan(role, start, index, mean_probability(rows, ROLES.index(role), start, index)))
            start = index + 1
    return found
