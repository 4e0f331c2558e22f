"""Linking networks as one ONNX graph: the same steps as linker_network.Linker, without dropout; the mean of several."""

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from linker_network import DOTS, HEADS, LAYERS
from newsjson.parsers.speakers.linking.facts import MENTION_FACTS
from newsjson.parsers.speakers.linking.network import BORDER_WORDS
from newsjson.parsers.speakers.linking.pair_facts import PAIR_FACTS
from onnx import TensorProto, helper
from tagger_graph import OPSET, SIZE, Array, Graph

EPSILON = 1e-5


def build_linker(networks: Sequence[Mapping[str, Array]]) -> onnx.ModelProto:
    """Return the model of several Linkers' states, whose scores' mean is the score.

    `vectors`, `facts`, `distances`, `asked` and `pairs` in, as speakers/linking/network.py has them; `scores`
    [asked, mentions] and `other` [asked, 2] out.
    """
    graph = _LinkerGraph(networks[0])
    scores, other = zip(*(_add_network(graph, weights) for weights in networks), strict=True)
    share = graph.constant(np.array(1 / len(networks), np.float32))
    for name, parts in (("scores", scores), ("other", other)):
        whole = graph.add("Sum", *parts)
        graph.nodes.append(helper.make_node("Mul", [whole, share], [name]))
    numbers, floats = TensorProto.INT64, TensorProto.FLOAT
    made = helper.make_graph(
        graph.nodes,
        "linker",
        [
            helper.make_tensor_value_info("vectors", floats, ["mentions", BORDER_WORDS * SIZE]),
            helper.make_tensor_value_info("facts", floats, ["mentions", MENTION_FACTS]),
            helper.make_tensor_value_info("distances", numbers, ["mentions", "mentions"]),
            helper.make_tensor_value_info("asked", numbers, ["asked"]),
            helper.make_tensor_value_info("pairs", floats, ["asked", "mentions", PAIR_FACTS]),
        ],
        [
            helper.make_tensor_value_info("scores", floats, ["asked", "mentions"]),
            helper.make_tensor_value_info("other", floats, ["asked", 2]),
        ],
        graph.initializers,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="newsjson")
    model.ir_version = 9
    return model


def _add_network(graph: "_LinkerGraph", weights: Mapping[str, Array]) -> tuple[str, str]:
    """Add one network; return the names of its scores of pairs and of its other scores."""
    graph.take(weights)
    mentions = graph.normalized_sum(graph.linear("vectors", "words"), graph.linear("facts", "facts"), "input")
    for layer in range(LAYERS):
        mentions = graph.layer(mentions, f"layer{layer}")
    asked = graph.add("Gather", mentions, "asked")
    hidden = graph.add("Add", graph.linear("pairs", "pairs"), graph.linear(graph.dots(asked, mentions), "products"))
    hidden = graph.add("Add", hidden, graph.add("Unsqueeze", graph.linear(asked, "asked"), graph.whole(1)))
    hidden = graph.add("Add", hidden, graph.linear(mentions, "answer"))
    scores = graph.linear(graph.add("Relu", hidden), "score")
    other = graph.linear(graph.add("Relu", graph.linear(asked, "other")), "other_score")
    return graph.add("Squeeze", scores, graph.whole(2)), other


class _LinkerGraph(Graph):
    """The steps that the tagger's graph lacks."""

    def __init__(self, weights: Mapping[str, Array]) -> None:
        super().__init__(weights, "float")
        self._size = len(weights["input.weight"])

    def take(self, weights: Mapping[str, Array]) -> None:
        """Go on with another network's weights."""
        self._weights = weights

    def whole(self, *numbers: int) -> str:
        """Add whole numbers as an initializer."""
        return self.constant(np.array(numbers, np.int64))

    def linear(self, inputs: str, name: str) -> str:
        """Add a product with a matrix, and its bias where it has one."""
        product = self.add("MatMul", inputs, self.constant(np.ascontiguousarray(self._weights[f"{name}.weight"].T)))
        bias = f"{name}.bias"
        return self.add("Add", product, self.weight(bias)) if bias in self._weights else product

    def normalized_sum(self, inputs: str, skipped: str, name: str) -> str:
        """Add the normalized sum of two streams."""
        weights = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add("LayerNormalization", self.add("Add", inputs, skipped), *weights, axis=-1, epsilon=EPSILON)

    def parts(self, inputs: str, number: int) -> str:
        """Add a cut of the last axis into parts, which come first: [parts, rows, size]."""
        shaped = self.add("Reshape", inputs, self.whole(-1, number, self._size // number))
        return self.add("Transpose", shaped, perm=[1, 0, 2])

    def layer(self, mentions: str, name: str) -> str:
        """Add a layer of attention over mentions."""
        query, key, value = (
            self.parts(part, HEADS) for part in self.split(self.linear(mentions, f"{name}.attention"), 3)
        )
        scores = self.add("MatMul", query, self.add("Transpose", key, perm=[0, 2, 1]))
        scale = self.constant(np.array((self._size // HEADS) ** -0.5, np.float32))
        bias = self.add("Gather", self.weight(f"{name}.distances"), "distances", axis=1)
        scores = self.add("Softmax", self.add("Add", self.add("Mul", scores, scale), bias), axis=-1)
        mixed = self.add("Transpose", self.add("MatMul", scores, value), perm=[1, 0, 2])
        mixed = self.add("Reshape", mixed, self.whole(-1, self._size))
        mentions = self.normalized_sum(mentions, self.linear(mixed, f"{name}.mixed"), f"{name}.norm1")
        wide = self.add("Relu", self.linear(mentions, f"{name}.wide"))
        return self.normalized_sum(mentions, self.linear(wide, f"{name}.narrow"), f"{name}.norm2")

    def dots(self, asked: str, mentions: str) -> str:
        """Add the products of parts of asked mentions with the same of all: [asked, mentions, DOTS]."""
        left = self.parts(self.linear(asked, "dots_asked"), DOTS)
        right = self.add("Transpose", self.parts(self.linear(mentions, "dots_answer"), DOTS), perm=[0, 2, 1])
        return self.add("Transpose", self.add("MatMul", left, right), perm=[1, 2, 0])
