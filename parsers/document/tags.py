"""What an engine reads in a document: the currency between an engine and what comes after it."""

from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    import numpy

Role = Literal["source", "cue", "content"]
NameKind = Literal["person", "organization", "place", "nationality"]


class Tag(msgspec.Struct, frozen=True, gc=False):
    """One labelled stretch of text, with its probability.

    Tags that the engine knows to belong together share a `group` number; None: the engine did not tell.
    """

    role: Role
    start: int
    end: int
    probability: float
    group: int | None = None


class NamedSpan(msgspec.Struct, frozen=True):
    """A name as an engine reads it, without titles; a nationality is a people, a party or a faith, or its adjective."""

    kind: NameKind
    start: int
    end: int


class WordVectors(msgspec.Struct, frozen=True, eq=False):
    """What a network makes of each word that it reads in its context: where it starts, and a row of `vectors`."""

    starts: list[int]
    vectors: "numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float32]]"


class Reading(msgspec.Struct, frozen=True):
    """All that an engine reads: tags in order of their start and, by an engine that knows names, names and words."""

    tags: tuple[Tag, ...]
    names: tuple[NamedSpan, ...] | None = None
    words: WordVectors | None = None
