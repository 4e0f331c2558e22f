"""Engines: which of them can run here. This version has the rules alone; the model is to come."""

from typing import Literal

Engine = Literal["rules", "model"]


def choose(wanted: str) -> Engine:
    """Return the engine for "auto" or "rules".

    Raises ValueError for another name, and ImportError when the model is wanted, which this version does not have.
    """
    if wanted not in ("auto", "rules", "model"):
        raise ValueError(f"no engine {wanted!r}: there are auto, rules and model")
    if wanted == "model":
        raise ImportError("this version of newsjson has no model (use --engine rules)")
    return "rules"
