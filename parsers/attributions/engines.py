"""Engines: which of them can run here, and which one reads an article."""

from typing import Literal

from ..document.document import Document
from .model.installed import NEEDED, fault, model_installed

Engine = Literal["rules", "model"]
Wanted = Literal["auto", "rules", "model"]

WANTED: dict[str, Wanted] = {"auto": "auto", "rules": "rules", "model": "model"}
HINT = "pip install 'newsjson[model]'"
LONGEST = 1_000_000  # characters: the model takes some 25 seconds for so many, the rules two


def known(wanted: str) -> Wanted:
    """Return the engine that is wanted.

    Raises ValueError for one that does not exist, and ImportError for the model where it is not installed.
    """
    if wanted not in WANTED:
        raise ValueError(f"no engine {wanted!r}: there are auto, rules and model")
    if wanted == "model" and not model_installed():
        raise ImportError(f"the engine model is not installed ({HINT})")
    if wanted == "model" and fault():
        raise ImportError(f"{NEEDED}, which runs the engine model, does not load: {fault()}")
    return WANTED[wanted]


def choose(wanted: Wanted, document: Document) -> Engine:
    """Return the engine for a document: auto is the model where it can run, for English that is no book."""
    if wanted != "auto":
        return wanted
    fit = document.english and len(document.text) <= LONGEST
    return "model" if fit and model_installed() and not fault() else "rules"
