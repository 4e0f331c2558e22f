"""Tag: one labelled stretch of text, the currency between an engine and what comes after it."""

from typing import Literal

import msgspec

Role = Literal["source", "cue", "content"]


class Tag(msgspec.Struct, frozen=True, gc=False):
    """One labelled stretch of text, with its probability.

    Tags that the engine knows to belong together share a `group` number; None: the engine did not tell.
    """

    role: Role
    start: int
    end: int
    probability: float
    group: int | None = None
