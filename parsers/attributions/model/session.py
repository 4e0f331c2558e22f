"""The packaged model, loaded once a process: onnxruntime runs it, on one thread."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...common.packaged import model_path
from .installed import WEIGHTS, ModelError, describe_fault
from .word_pieces import Vocabulary

if TYPE_CHECKING:
    from .tagger import Network, NetworkRows


OUTPUTS = ["roles", "names", "vectors"]


@lru_cache(maxsize=1)
def packaged_vocabulary() -> Vocabulary:
    """Return the encoder's vocabulary."""
    lines = Path(model_path("vocab.txt")).read_text(encoding="utf-8").split("\n")
    return Vocabulary({piece: number for number, piece in enumerate(lines) if piece})


@lru_cache(maxsize=1)
def packaged_network() -> "Network":
    """Return the network. Raises ImportError without onnxruntime."""
    return load_network(Path(WEIGHTS))


def load_network(path: Path) -> "Network":
    """Return the network of a file that training/export_tagger.py wrote; it raises ModelError where it does not run."""
    import numpy

    run_graph = load_graph(path, OUTPUTS)

    def run(pieces: Sequence[int], features: Sequence[int]) -> "NetworkRows":
        inputs = {"pieces": numpy.array([pieces], numpy.int64), "features": numpy.array([features], numpy.int64)}
        roles, names, vectors = run_graph(inputs)
        return roles[0].tolist(), names[0], vectors[0]

    return run


def load_graph(path: Path, outputs: Sequence[str]) -> Callable[[Mapping[str, Any]], list[Any]]:
    """Return what runs a file's graph: arrays by their names in, those of `outputs` out, ModelError where it fails."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what fails is told by an exception
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(inputs: Mapping[str, Any]) -> list[Any]:
        try:
            found: list[Any] = session.run(outputs, inputs)
        except Exception as error:  # the runtime's own, for want of memory above all
            raise ModelError(describe_fault(error)) from error
        return found

    return run
