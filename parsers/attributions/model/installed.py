"""Whether the engine `model` can run here."""

import importlib
import importlib.util
import os
from functools import lru_cache

from ...common.packaged import model_path

WEIGHTS = model_path("tagger.onnx")
NEEDED = "onnxruntime"  # the package that the extra newsjson[model] installs


def model_installed() -> bool:
    """Tell whether the engine `model` is there: its weights, and the package that runs them."""
    return os.path.exists(WEIGHTS) and importlib.util.find_spec(NEEDED) is not None


@lru_cache(maxsize=1)
def loading_fault() -> str | None:
    """Return why the package that runs the model does not load (a library that the system lacks, say), or None."""
    try:
        importlib.import_module(NEEDED)
    except (ImportError, OSError) as error:
        return str(error)
    return None
