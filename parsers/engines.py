"""Engines: which of them can run here, and which one reads an article."""

import importlib
import importlib.util
import os
from functools import lru_cache
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
    """Tell whether the engine `model` is there: its weights, and the package that runs them."""
    return os.path.exists(WEIGHTS) and importlib.util.find_spec(NEEDED) is not None


@lru_cache(maxsize=1)
def fault() -> str | None:
    """Return why the package that runs the model does not load (a library that the system lacks, say), or None."""
    try:
        importlib.import_module(NEEDED)
    except (ImportError, OSError) as error:
        return str(error)
    return None


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
