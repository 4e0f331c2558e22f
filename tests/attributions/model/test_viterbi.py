"""Decoding of label probabilities: legal sequences, spans, runs below the threshold."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.attributions.model.viterbi import LABELS, RoleSpan, best_labels, likeliest_spans, likely_runs


def row(**likely: float) -> list[float]:
    """Return a word's probabilities: `B_cue=.5` and so on, the rest for O."""
    values = [likely.get(label.replace("-", "_"), 0.0) for label in LABELS]
    values[0] = 1 - sum(values)
    return values


SAID = row(B_cue=0.9)
OUT = row()


@pytest.mark.parametrize(
    ("rows", "labels"),
    [
        ([], []),
        ([OUT, SAID, OUT], [0, 3, 0]),
        ([row(I_source=0.9), SAID], [0, 3]),  # an I- cannot begin
        ([row(B_source=0.45, O=0.55), row(I_source=0.9)], [1, 2]),  # but pulls its B- in
        ([row(B_content=0.9), row(B_content=0.9)], [5, 5]),  # two contents side by side
        ([row(B_source=0.9), row(I_content=0.9), OUT], [1, 0, 0]),  # no I- after another role
    ],
)
def test_best_labels(rows: list[list[float]], labels: list[int]) -> None:
    assert best_labels(rows) == labels


def test_spans_have_roles_offsets_and_mean_probabilities() -> None:
    rows = [row(B_source=0.8), row(I_source=0.6), SAID, OUT, row(B_content=0.9), row(B_content=1.0)]
    assert likeliest_spans(rows, 10) == [
        RoleSpan("source", 10, 12, pytest.approx(0.7)),
        RoleSpan("cue", 12, 13, pytest.approx(0.9)),
        RoleSpan("content", 14, 15, pytest.approx(0.9)),
        RoleSpan("content", 15, 16, pytest.approx(1.0)),
    ]


def test_likely_runs_are_cut_where_the_probability_falls() -> None:
    rows = [OUT, row(B_source=0.2), row(I_source=0.15), OUT, row(B_source=0.3)]
    assert [(run.first, run.stop) for run in likely_runs(rows, "source", 0.1, 0, 5)] == [(1, 3), (4, 5)]
    assert likely_runs(rows, "cue", 0.1, 0, 5) == []
    assert [(run.first, run.stop) for run in likely_runs(rows, "source", 0.1, 2, 4)] == [(2, 3)]


probabilities = st.lists(st.floats(0, 1), min_size=7, max_size=7)


@given(st.lists(probabilities, max_size=30))
def test_labels_are_legal_and_spans_in_order(rows: list[list[float]]) -> None:
    labels = best_labels(rows)
    assert len(labels) == len(rows)
    for before, label in zip([0, *labels], labels, strict=False):
        assert label in (0, 1, 3, 5) or before in (label, label - 1)
    found = likeliest_spans(rows)
    assert all(a.stop <= b.first for a, b in pairwise(found))
    assert sum(span.stop - span.first for span in found) == sum(label > 0 for label in labels)
