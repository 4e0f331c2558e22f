"""Quotation marks: which ones open and which close, and the stretches between them."""

from collections.abc import Sequence

import msgspec

from ..schemas.article import Paragraph


class Stretch(msgspec.Struct, frozen=True):
    """A stretch between quotation marks, at the outermost level, within one paragraph.

    `start` and `end` delimit the words without the marks, `outer_start` and `outer_end` with them (the same as `end`
    when no mark closes it). `continues` is the index of the stretch in the paragraph before that this one goes on
    with (a quotation of several paragraphs, each opened by a mark, only the last one closed), or None.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    continues: int | None = None

    @property
    def closed(self) -> bool:
        """Whether a mark closes it."""
        return self.outer_end > self.end


def find_stretches(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Stretch, ...]:
    """Return the outermost marked stretches of all paragraphs, in order."""
    return ()
