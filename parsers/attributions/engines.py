"""Engines: which of them can run here, and which one reads an article."""

from collections import deque
from typing import Literal

from ..document.document import Document
from ..document.tags import Reading
from ..words.language import Engine
from .model.installed import NEEDED, ModelError, describe_fault, loading_fault, model_installed
from .tagger import read_document

Wanted = Literal["auto", "rules", "model"]

WANTED: dict[str, Wanted] = {"auto": "auto", "rules": "rules", "model": "model"}
HINT = f"pip install {NEEDED}"
_faults: deque[str] = deque(maxlen=1)  # why the model did not run, the last time that it did not
MOST_PIECES = 300_000  # word pieces: the model takes 18 seconds for so many (an AMD EPYC; choose_engine tells more)
LONGEST_FOR_MODEL = 2_000_000  # characters: no prose of as many has so few pieces


def known_engine(wanted: str) -> Wanted:
    """Return the engine that is wanted.

    Raises ValueError for one that does not exist, and ImportError for the model where it is not installed.
    """
    if wanted not in WANTED:
        raise ValueError(f"no engine {wanted!r}: there are auto, rules and model")
    if wanted == "model" and not model_installed():
        raise ImportError(f"the engine model is not installed ({HINT})")
    if wanted == "model" and loading_fault():
        raise ImportError(f"{NEEDED}, which runs the engine model, does not load: {loading_fault()}")
    return WANTED[wanted]


def fallback() -> str | None:
    """Return why auto left articles to the rules that the model was to read: it is installed and does not run."""
    # who has not asked has had no article for the model
    return (loading_fault() if loading_fault.cache_info().currsize else None) or next(iter(_faults), None)


def choose_engine(wanted: Wanted, document: Document) -> Engine:
    """Return the engine for a document: auto is the model where it can run, for a language it knows and no book.

    A book has more than MOST_PIECES word pieces. The model was measured to take 18.3 seconds of CPU time for 300,000
    (1.37 million characters of PolNeAR), 9.0 for 150,000, and 9.1 where these are paragraphs of three words. What is in
    a language that the model does not know goes to the rules, which leave it alone if they do not either.
    """
    if wanted == "rules" or "model" not in document.language.engines:
        return "rules"
    if wanted == "model":
        return "model"
    return "model" if model_installed() and not _is_book(document) and not loading_fault() else "rules"


def _is_book(document: Document) -> bool:
    """Tell whether a document would take the model long: by its word pieces, as a list of addresses has the most."""
    if len(document.text) <= MOST_PIECES:
        return False  # a piece has a character at least
    if len(document.text) > LONGEST_FOR_MODEL:
        return True
    from .model.network_input import has_more_pieces  # short articles and the rules do without it
    from .model.session import packaged_vocabulary

    return has_more_pieces(document, packaged_vocabulary(), MOST_PIECES)


def read_with_engine(document: Document, wanted: Wanted) -> tuple[Engine, Reading]:
    """Return the engine that reads a document, and its reading; auto reads with rules where the model does not run.

    Raises ModelError or MemoryError when the model is wanted and does not run.
    """
    chosen = choose_engine(wanted, document)
    try:
        return chosen, read_document(document, chosen)
    except (ModelError, MemoryError) as error:
        leave_to_rules(wanted, chosen, error)
    return "rules", read_document(document, "rules")


def leave_to_rules(wanted: Wanted, chosen: Engine, error: Exception) -> None:
    """Note why auto leaves a document to the rules; raise the error where it was not auto that chose the model."""
    if wanted != "auto" or chosen == "rules":
        raise error
    _faults.append(describe_fault(error))
