"""A text as it was written, with marks that were taken out of the text that is read."""

from bisect import bisect_right

import msgspec


class WrittenText(msgspec.Struct, frozen=True):
    """A text with its marks, and where in it each piece of the text without them stands.

    `starts` are the pieces' offsets in the text without marks, in order, `origins` those in `text`.
    """

    text: str
    starts: list[int]
    origins: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the text without marks stands in what was written."""
        first = self._origin(start)
        return (first, self._origin(end - 1) + 1) if end > start else (first, first)

    def _origin(self, offset: int) -> int:
        piece = max(0, bisect_right(self.starts, offset) - 1)
        return self.origins[piece] + offset - self.starts[piece]
