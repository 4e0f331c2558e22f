"""Tags: which stretches of a document are source, cue or content of an attribution.

The one interface in front of the engines: what comes after does not know which engine spoke.
"""

from typing import Literal

import msgspec

from .document import Document

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


def tag(document: Document) -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start."""
    return ()
