"""Tag: one labelled stretch of text, the currency between an engine and what comes after it."""

from typing import Literal

import msgspec

Role = Literal["source", "cue", "content"]


class Tag(msgspec.Struct, frozen=True):
    """One labelled stretch of text, with its probability.

    Tags that the engine knows to belong together share a `frame` number; None leaves the linking to attributions.py.
    """

    role: Role
    start: int
    end: int
    probability: float
    frame: int | None = None
