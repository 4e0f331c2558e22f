"""Engines: which of them can run here, and which one reads an article."""

from typing import Literal

from ..document.document import Document
from ..words.language import Engine
from .model.installed import NEEDED, loading_fault, model_installed

Wanted = Literal["auto", "rules", "model"]

WANTED: dict[str, Wanted] = {"auto": "auto", "rules": "rules", "model": "model"}
HINT = f"pip install {NEEDED}"
LONGEST_FOR_MODEL = 1_000_000  # characters: the model takes some 25 seconds for so many, the rules two


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
    """Return why auto left articles to the rules that the model was to read: it is installed and does not load."""
    # who has not asked has had no article for the model
    return loading_fault() if loading_fault.cache_info().currsize else None


def choose_engine(wanted: Wanted, document: Document) -> Engine:
    """Return the engine for a document: auto is the model where it can run, for a language it knows and no book.

    What is in a language that the model does not know goes to the rules, which leave it alone if they do not either.
    """
    if wanted == "rules" or "model" not in document.language.engines:
        return "rules"
    if wanted == "model":
        return "model"
    return "model" if len(document.text) <= LONGEST_FOR_MODEL and model_installed() and not loading_fault() else "rules"
