"""Places: what the packaged table knows of a printed place."""

from ..schemas.article import Place


def look_up(text: str) -> Place:
    """Return the place that a printed place means; one that no table knows has its `text` and nulls."""
    return Place(text, None, None, None, None, None, None, None)


def find_place(text: str, start: int = 0, end: int | None = None) -> Place | None:
    """Return the place that a sentence's words name as where it happens ("in Baku, Azerbaijan"), or None."""
    return None
