"""Frame: what one cue of a sentence governs."""

import msgspec

from .clauses import Range


class Frame(msgspec.Struct, frozen=True):
    """A cue, its source (or None) and its contents, as ranges of words of one sentence.

    `labelled` says that a label or a signature stands for the reporting clause (`SMITH: …`).
    """

    cue: Range
    source: Range | None
    contents: tuple[Range, ...]
    probability: float
    labelled: bool = False

    @property
    def parts(self) -> tuple[Range, ...]:
        """All its ranges."""
        return (self.cue, *self.contents, *((self.source,) if self.source else ()))
