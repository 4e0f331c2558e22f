"""Tags: which stretches of a document are source, cue or content of an attribution.

The one interface in front of the engines: what comes after does not know which engine spoke.
"""

from .document import Document
from .engines import Engine
from .tagging import rules_tagger
from .tagging.joining import join_pieces
from .tagging.source_mending import mend_sources
from .tagging.tags import Tag

__all__ = ["Tag", "tag"]


def tag(document: Document, engine: Engine = "rules") -> tuple[Tag, ...]:
    """Label a document's sources, cues and contents, in order of their start; none in a language that is not known."""
    if not document.english:
        return ()
    if engine == "model":
        from .neural import model_tagger  # the engine rules does without it

        return join_pieces(document, model_tagger.tag(document))
    return join_pieces(document, mend_sources(document.text, rules_tagger.tag(document)))
