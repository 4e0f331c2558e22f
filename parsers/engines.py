"""Engines: which of them can run here, and which one reads an article."""

import importlib.util
import os
from typing import Literal

from .document import Document

Engine = Literal["rules", "model"]
Wanted = Literal["auto", "rules", "model"]

WANTED: dict[str, Wanted] = {"auto": "auto", "rules": "rules", "model": "model"}
WEIGHTS = os.path.join(os.path.dirname(__file__), "models", "tagger.onnx")
NEEDED = "onnxruntime"  # the package that the extra newsjson[model] installs
HINT = "pip install 'newsjson[model]'"
LONGEST = 1_000_000  # characters: the model takes some 25 seconds for so many, the rules two


def model_installed() -> bool:
    """Tell whether the engine `model` can run: its weights and the package that runs them are there."""
    return os.path.exists(WEIGHTS) and importlib.util.find_spec(NEEDED) is not None


def known(wanted: str) -> Wanted:
    """Return the engine that is wanted.

    Raises ValueError for one that does not exist, and ImportError for the model where it is not installed.
    """
    if wanted not in WANTED:
        raise ValueError(f"no engine {wanted!r}: there are auto, rules and model")
    if wanted == "model" and not model_installed():
        raise ImportError(f"the engine model is not installed ({HINT})")
    return WANTED[wanted]


def choose(wanted: Wanted, document: Document) -> Engine:
    """Return the engine for a document: auto is the model where it is installed, for English that is no book."""
    if wanted != "auto":
        return wanted
    return "model" if document.english and len(document.text) <= LONGEST and model_installed() else "rules"
