"""Labels and signatures: what stands before or behind a colon or a dash, read off the characters alone."""

import pytest
from newsjson.parsers.document.labels import label_before, label_behind, signature

BEFORE = [
    ("SMITH: It works.", "SMITH"),  # a turn of a transcript
    ("Q : And the bridge?", "Q"),  # French spacing
    ("Dana Lee, Velm: Where is the plan?", "Dana Lee, Velm"),  # a reader's letter
    ("6:05 p.m.: the gates open", None),  # a live page's times
    ("Half-time 2:1 for Velm", None),  # a score: the colon is glued
    ("(WARNING: graphic images)", None),  # no name begins so
    (f"{'The council of Velm ' * 4}said: no", None),  # a sentence
]


@pytest.mark.parametrize(("line", "label"), BEFORE)
def test_a_label_before_a_colon(line: str, label: str | None) -> None:
    span = label_before(line, 0, len(line))
    assert (span and line[slice(*span)]) == label


BEHIND = [
    ("‘We go on’: Dana Lee", "Dana Lee"),
    ("Live: bridge ‘at the heart’ of the plan: minister", "minister"),  # the last one counts
    ("‘We go on’: she left.", None),  # a sentence
    ("Prices rose: 3.5", None),
]


@pytest.mark.parametrize(("line", "label"), BEHIND)
def test_a_label_behind_a_colon(line: str, label: str | None) -> None:
    span = label_behind(line, 0, len(line))
    assert (span and line[slice(*span)]) == label


SIGNED = [
    ("— Dana Lee", "Dana Lee"),
    (" -- Dana Lee, Velm", "Dana Lee, Velm"),  # typewriters
    ("Dana Lee", None),
    ("— 2016", None),  # a year
    (f"— Dana Lee, {'who has led the council of Velm for years, ' * 2}", None),  # a sentence goes on
]


@pytest.mark.parametrize(("line", "name"), SIGNED)
def test_a_signature(line: str, name: str | None) -> None:
    span = signature(line, 0, len(line))
    assert (span and line[slice(*span)]) == name
