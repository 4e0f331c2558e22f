"""Engines: which of them can run here."""

import importlib.util
from typing import Literal

Engine = Literal["rules", "model"]

NEEDED = ("onnxruntime",)  # packages of the extra newsjson[model]
HINT = "pip install 'newsjson[model]'"


def model_installed() -> bool:
    """Tell whether the packages that the engine `model` needs are installed."""
    return all(importlib.util.find_spec(name) for name in NEEDED)


def choose(wanted: str) -> Engine:
    """Return the engine for "auto", "rules" or "model": auto is the model when it is installed.

    Raises ValueError for another name, and ImportError when the model is wanted and not installed.
    """
    if wanted not in ("auto", "rules", "model"):
        raise ValueError(f"no engine {wanted!r}: there are auto, rules and model")
    if wanted == "rules" or not model_installed():
        if wanted == "model":
            raise ImportError(f"the engine model is not installed: {HINT}")
        return "rules"
    return "model"
