"""Readings: which stretches of a document are source, cue or content of an attribution, and which are names.

The one interface in front of the engines: what comes after does not know which engine spoke.
"""

from msgspec.structs import replace

from ..document.document import Document
from ..document.tags import Reading, Tag
from ..words.language import Engine
from .joining import join_lone_quotations
from .rules.source_mending import mend_sources
from .rules.tagger import tag_by_rules

__all__ = ["Tag", "read_document", "tag_document"]


def read_document(document: Document, engine: Engine = "rules") -> Reading:
    """Read a document's sources, cues, contents and, by an engine that knows them, names; none where it cannot."""
    if engine not in document.language.engines:
        return Reading(())
    if engine == "model":
        from .model.tagger import read_by_model  # the engine rules does without it

        reading = read_by_model(document)
        return replace(reading, tags=join_lone_quotations(document, reading.tags))
    return Reading(join_lone_quotations(document, mend_sources(document, tag_by_rules(document))))


def tag_document(document: Document, engine: Engine = "rules") -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start; none in one that it cannot read."""
    return read_document(document, engine).tags
