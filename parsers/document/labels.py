"""Labels and signatures: names that stand beside words without a verb, and say whose these are.

`SMITH: …` opens a turn of a transcript, `…: Dana Lee` ends a headline, `“…” — Dana Lee` signs a quotation. Everything
here reads characters alone; who asks tells whether what it gets can be somebody. Each returns offsets (start, end).
"""

from ..common.patterns import lazy

Span = tuple[int, int]
LONGEST_NAME = 64  # characters of a line that holds nothing but a name, with what parts it from its neighbours

_LABEL = lazy(r"\s*([^\W\d_][^:\n]{0,60}?)\s?:(?!\w)")  # 10:30 is no label
_LAST_LABEL = lazy(r":\s*([^\W\d_][^\n:.?!;“”\"]*)$")
_SIGNATURE = lazy(r"\s*[-–—―]+\s*([^\W\d_][^\n]{1,60})")


def label_before(text: str, start: int, end: int) -> Span | None:
    """Return what stands before a colon at the beginning of text[start:end], or None.

    >>> label_before("Dana Lee: We go on.", 0, 19), label_before("At 10:30 we go on.", 0, 18)
    ((0, 8), None)
    """
    match = _LABEL.match(text, start, end)
    return match.span(1) if match else None


def label_behind(text: str, start: int, end: int) -> Span | None:
    """Return what stands behind the last colon of text[start:end] and ends it without a stop, or None."""
    match = _LAST_LABEL.search(text, max(start, end - LONGEST_NAME), end)
    return match.span(1) if match else None


def signature(text: str, start: int, end: int) -> Span | None:
    """Return the name behind a dash that fills text[start:end], or None.

    >>> signature("“We go on.” — Dana Lee", 11, 22), signature("“We go” — on.", 5, 5)
    ((14, 22), None)
    """
    match = _SIGNATURE.fullmatch(text, start, end) if end - start <= LONGEST_NAME else None
    return match.span(1) if match else None
