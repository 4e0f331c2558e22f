"""What the tests of marks, sentences and quotations share: paragraphs, hostile texts, a count of work."""

import sys
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from newsjson.schemas.article import Paragraph

PIECES = st.sampled_from([*"“”\"'‘’«»„‚`「」", "''", "word", "s", " ", " ", "6", ".", ",", "—", "\n\n", "em", "Ünï"])
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def in_paragraphs(text: str, role: str = "body") -> list[Paragraph]:
    """Return the paragraphs of a text, parted by blank lines."""
    paragraphs, start = [], 0
    for part in text.split("\n\n"):
        paragraphs.append(Paragraph(role, start, start + len(part)))  # type: ignore[arg-type]
        start += len(part) + 2
    return paragraphs


def count_calls(function: Callable[..., Any], *arguments: Any) -> int:
    """Return how many calls a function makes, in Python and in C: work that no clock blurs."""
    calls = 0

    def count(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        function(*arguments)
    finally:
        sys.setprofile(None)
    return calls
