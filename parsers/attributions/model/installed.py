"""Whether the engine `model` can run here."""

import contextlib
import importlib
import importlib.util
import os
from collections.abc import Iterator
from functools import lru_cache

from ...common.packaged import model_path

WEIGHTS = model_path("tagger.onnx")
NEEDED = "onnxruntime"  # the package that the extra newsjson[model] installs


def model_installed() -> bool:
    """Tell whether the engine `model` is there: its weights, and the package that runs them."""
    return os.path.exists(WEIGHTS) and importlib.util.find_spec(NEEDED) is not None


LEAST_MEMORY = 120_000_000  # bytes of addresses: what the model and numpy take to load


class ModelError(RuntimeError):
    """Raised when the model does not run: its message is one line."""


@lru_cache(maxsize=1)
def loading_fault() -> str | None:
    """Return why the model does not load (a library or memory that the system lacks, say), or None."""
    if lacks_memory():
        return "not enough memory"
    try:
        with _one_thread():
            importlib.import_module(NEEDED)
        from .session import packaged_network  # the package is asked for only where the model is wanted

        packaged_network()
    except Exception as error:  # onnxruntime's own are no subclasses of anything in particular
        return describe_fault(error)
    return None


def lacks_memory() -> bool:
    """Tell whether a limit (ulimit -v) leaves too little for loading: OpenBLAS would end the process there."""
    try:
        import resource  # not on Windows, which has no such limits

        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        with open("/proc/self/statm", encoding="ascii") as sizes:
            used = int(sizes.read().split()[0]) * resource.getpagesize()
    except (ImportError, OSError, ValueError):
        return False
    return limit != resource.RLIM_INFINITY and limit - used < LEAST_MEMORY


def describe_fault(error: Exception) -> str:
    """Return an exception as one line."""
    if isinstance(error, MemoryError):
        return "not enough memory"
    return " ".join(str(error).split()) or type(error).__name__


@contextlib.contextmanager
def _one_thread() -> Iterator[None]:
    """Let numpy's OpenBLAS start no threads, which nothing here needs: under a memory limit it ends the process."""
    name = "OPENBLAS_NUM_THREADS"
    is_set = name in os.environ
    os.environ.setdefault(name, "1")
    try:
        yield
    finally:
        if not is_set:
            del os.environ[name]
