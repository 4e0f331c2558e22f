"""The linking network: it reads a document's mentions together and scores every pair of an asked one and an answer.

Each mention is the network vectors of the words at its borders and its facts; two layers of attention over all mentions
(Vaswani et al. 2017; a pair's score is biased by how many sentences lie between), then a score of each pair from
both mentions, products of the two and the pair's facts, as end-to-end coreference has it (Lee et al. 2017).
training/linker_network.py is the network to train, training/linker_graph.py writes it down for onnxruntime.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...attributions.model.session import load_graph
from ...common.packaged import model_path

if TYPE_CHECKING:
    import numpy

    Numbers = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float32]]
    Indexes = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.int64]]

BORDER_WORDS = 4  # a mention's first and last word, the word before and the word behind
DISTANCES = 8  # ranges of sentences apart, before and again behind


class LinkInput(NamedTuple):
    """What the network reads of n mentions, a of them asked about.

    `vectors` [n, BORDER_WORDS * size], `facts` [n, MENTION_FACTS], `distances` [n, n] (the range of sentences apart,
    those behind from DISTANCES on), `asked` [a], `pairs` [a, n, PAIR_FACTS].
    """

    vectors: "Numbers"
    facts: "Numbers"
    distances: "Indexes"
    asked: "Indexes"
    pairs: "Numbers"


class LinkScores(NamedTuple):
    """Scores [a, n] of each mention as an asked one's answer, and [a, 2] of its being a new referent, or nobody."""

    pairs: "Numbers"
    other: "Numbers"


Linker = Callable[[LinkInput], LinkScores]


@lru_cache(maxsize=1)
def packaged_linker() -> Linker:
    """Return the packaged network. Raises ImportError without onnxruntime."""
    return load_linker(model_path("linker.onnx"))


def load_linker(path: str) -> Linker:
    """Return the network of a file that training/train_linker.py wrote; it raises ModelError where it does not run."""
    run_graph = load_graph(Path(path), ["scores", "other"])
    return lambda given: LinkScores(*run_graph(given._asdict()))
