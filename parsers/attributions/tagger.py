"""Tags: which stretches of a document are source, cue or content of an attribution.

The one interface in front of the engines: what comes after does not know which engine spoke.
"""

from ..document.document import Document
from ..document.tags import Tag
from ..words.language import Engine
from .joining import join_lone_quotations
from .rules.source_mending import mend_sources
from .rules.tagger import tag_by_rules

__all__ = ["Tag", "tag_document"]


def tag_document(document: Document, engine: Engine = "rules") -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start; none in one that it cannot read."""
    if engine not in document.language.engines:
        return ()
    if engine == "model":
        from .model.tagger import tag_by_model  # the engine rules does without it

        return join_lone_quotations(document, tag_by_model(document))
    return join_lone_quotations(document, mend_sources(document, tag_by_rules(document)))
