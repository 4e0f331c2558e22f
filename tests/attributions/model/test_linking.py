"""Linking of spans: which cue governs a content, which source a cue takes."""

from itertools import pairwise

import pytest
from newsjson.parsers.attributions.model.linking import cue_of, source_of
from newsjson.parsers.attributions.model.viterbi import RoleSpan
from newsjson.parsers.document.tags import Role


def read(pattern: str) -> tuple[list[RoleSpan], list[int]]:
    """Read "S C . T": a letter a word, S source, C cue, T content, x other, "." a sentence's end; runs are spans."""
    roles: dict[str, Role] = {"S": "source", "C": "cue", "T": "content"}
    letters = [letter for letter in pattern if letter != "."]
    sentences = [pattern[: i + 1].count(".") for i, letter in enumerate(pattern) if letter != "."]
    borders = [i for i, letter in enumerate(letters) if not i or letter != letters[i - 1]] + [len(letters)]
    found = [RoleSpan(roles[letters[a]], a, b, 1.0) for a, b in pairwise(borders) if letters[a] in roles]
    return found, sentences


@pytest.mark.parametrize(
    ("pattern", "content", "cue"),
    [
        ("SCTT", 0, 0),  # He said it works
        ("TTxSC", 0, 0),  # “It works,” he said
        ("TTxSCxTT", 0, 0),  # “It works,” he said, “well”
        ("TTxSCxTT", 1, 0),
        ("SCTTxSCTT", 1, 1),  # two clauses, each with its own
        ("SCTT.xTT", 1, 0),  # a further sentence goes on with the cue before
        ("TT.SCTT", 0, 0),  # nothing before: the next one
        ("SCxTxT", 1, 0),
        ("TTxSCxxSCT", 0, 0),
    ],
)
def test_cue_of(pattern: str, content: int, cue: int) -> None:
    found, sentences = read(pattern)
    contents = [span for span in found if span.role == "content"]
    cues = [span for span in found if span.role == "cue"]
    assert cue_of(contents[content], found, sentences) == cues[cue]


def test_a_content_without_any_cue() -> None:
    found, sentences = read("SxTT")
    assert cue_of(found[-1], found, sentences) is None


@pytest.mark.parametrize(
    ("pattern", "cue", "source"),
    [
        ("SCTT", 0, 0),
        ("TTCS", 0, 0),  # “It works,” said Ms. Hale
        ("SCTTxCTT", 1, 0),  # He said …, and added …: the subject serves both
        ("SxSCTT", 0, 1),  # the nearest
        ("SCTTTSC", 1, 1),
        ("SCTT.CTT", 1, None),  # another sentence's source is not taken
    ],
)
def test_source_of(pattern: str, cue: int, source: int | None) -> None:
    found, sentences = read(pattern)
    cues = [span for span in found if span.role == "cue"]
    sources = [span for span in found if span.role == "source"]
    assert source_of(cues[cue], found, sentences) == (None if source is None else sources[source])
