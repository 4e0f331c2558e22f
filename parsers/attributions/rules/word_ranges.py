"""AttributionRanges: what one cue of a sentence governs."""

import msgspec

from .clauses import WordRange


class AttributionRanges(msgspec.Struct, frozen=True, gc=False):
    """A cue, its source (or None) and its contents, as ranges of words of one sentence.

    `verbless` says that a label or a signature stands for the reporting clause (`SMITH: …`).
    """

    cue: WordRange
    source: WordRange | None
    contents: tuple[WordRange, ...]
    probability: float
    verbless: bool = False

    @property
    def parts(self) -> tuple[WordRange, ...]:
        """All its ranges."""
        return (self.cue, *self.contents, *((self.source,) if self.source else ()))
