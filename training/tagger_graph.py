"""The tagger's network as an ONNX graph, written node by node, with 8-bit weights.

Fused operators of onnxruntime (domain com.microsoft) do the work. Matrices are quantized in blocks of a row's inputs,
and activations row by row as they come (MatMulNBits, accuracy level 4); the word embeddings with a scale a row; the
rest stays float. Windows come one at a time and unpadded, so the graph has no mask.
"""

from collections.abc import Mapping

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Array = np.ndarray
LAYERS, HEADS, SIZE, EPSILON = 6, 12, 384, 1e-12
BLOCK = 128  # inputs that share a scale
OPSET = 17
RANGE = 127


class Graph:
    """Nodes and initializers in the making; each method adds a step and returns the name of what comes out."""

    def __init__(self, weights: Mapping[str, Array], mode: str) -> None:
        self._weights = weights
        self._mode = mode
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self._count = 0

    def constant(self, value: Array) -> str:
        """Add an initializer."""
        name = f"c{len(self.initializers)}"
        self.initializers.append(numpy_helper.from_array(value, name))
        return name

    def weight(self, name: str) -> str:
        """Add one of the network's weights as it is."""
        return self.constant(self._weights[name].astype(np.float32))

    def add(self, operator: str, *inputs: str, domain: str = "", **attributes: object) -> str:
        """Add a node with one output."""
        self._count += 1
        name = f"{operator}{self._count}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], name=name, domain=domain, **attributes))
        return name

    def fused(self, operator: str, *inputs: str, **attributes: object) -> str:
        """Add a node of onnxruntime's own."""
        return self.add(operator, *inputs, domain="com.microsoft", **attributes)

    def split(self, inputs: str, parts: int) -> list[str]:
        """Add a cut of the last axis into equal parts; return their names."""
        names = [f"{inputs}.{part}" for part in range(parts)]
        self.nodes.append(helper.make_node("Split", [inputs], names, axis=-1))
        return names

    def matmul(self, inputs: str, *names: str, bias: bool = False) -> str:
        """Add a product with the matrices of layers side by side, with their biases or without."""
        offsets = np.concatenate([self._weights[f"{name}.bias"].astype(np.float32) for name in names]) if bias else None
        matrix = np.concatenate([self._weights[f"{name}.weight"].astype(np.float32) for name in names])
        if self._mode != "rows":
            product = self._blocks(inputs, matrix) if self._mode == "blocks" else self._float(inputs, matrix)
            return product if offsets is None else self.add("Add", product, self.constant(offsets))
        scales = np.abs(matrix).max(1) / RANGE
        packed = np.rint(matrix / scales[:, None]).astype(np.int8)
        return self.fused(
            "DynamicQuantizeMatMul",
            inputs,
            self.constant(np.ascontiguousarray(packed.T)),
            self.constant(scales.astype(np.float32)),
            self.constant(np.zeros(len(scales), np.int8)),
            *([] if offsets is None else [self.constant(offsets)]),
        )

    def _float(self, inputs: str, matrix: Array) -> str:
        return self.add("MatMul", inputs, self.constant(np.ascontiguousarray(matrix.T)))

    def _blocks(self, inputs: str, matrix: Array) -> str:
        rows, columns = matrix.shape
        blocks = matrix.reshape(rows, columns // BLOCK, BLOCK)
        scales = np.abs(blocks).max(2) / 127
        packed = np.clip(np.rint(blocks / scales[:, :, None]), -127, 127).astype(np.int16) + 128
        return self.fused(
            "MatMulNBits",
            inputs,
            self.constant(packed.astype(np.uint8)),
            self.constant(scales.astype(np.float32).reshape(-1)),
            K=columns,
            N=rows,
            bits=8,
            block_size=BLOCK,
            accuracy_level=4,
        )

    def embedding(self, pieces: str, name: str) -> str:
        """Add a look-up in a table of embeddings, each row in 8 bits with a scale of its own."""
        table = self._weights[name].astype(np.float32)
        if self._mode == "float":
            return self.add("Gather", self.constant(table), pieces)
        scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-9)
        rows = self.add("Gather", self.constant(np.rint(table / scales).astype(np.int8)), pieces)
        factor = self.add("Gather", self.constant(scales.astype(np.float32)), pieces)
        return self.add("Mul", self.add("Cast", rows, to=TensorProto.FLOAT), factor)

    def normalized(self, inputs: str, skipped: str, name: str) -> str:
        """Add the sum of two streams, normalized (onnxruntime's fused operator for this is slower on the CPU)."""
        return self.layer_norm(self.add("Add", inputs, skipped), name)

    def layer_norm(self, inputs: str, name: str) -> str:
        """Add a layer normalization."""
        weights = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add("LayerNormalization", inputs, *weights, axis=-1, epsilon=EPSILON)


def build(weights: Mapping[str, Array], outputs: Mapping[str, int], mode: str) -> onnx.ModelProto:
    """Return the model: `pieces` and `features` [1, length] in, the heads' probabilities [1, length, labels] out.

    `weights` are the state of tagger_network.TaggerNetwork, `outputs` its heads with their numbers of labels, `bits` 8
    or, to compare, 32.
    """
    graph = Graph(weights, mode)
    hidden = _embeddings(graph)
    for number in range(LAYERS):
        hidden = _layer(graph, hidden, f"encoder.encoder.layer.{number}")
    for name in outputs:
        matrix = graph.constant(np.ascontiguousarray(weights[f"heads.{name}.weight"].astype(np.float32).T))
        scores = graph.add("Add", graph.add("MatMul", hidden, matrix), graph.weight(f"heads.{name}.bias"))
        graph.nodes.append(helper.make_node("Softmax", [scores], [name], axis=-1))
    graph.nodes.append(helper.make_node("Identity", [hidden], ["vectors"]))
    shape = ["windows", "length"]
    made = helper.make_graph(
        graph.nodes,
        "tagger",
        [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("pieces", "features")],
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, [*shape, size])
            for name, size in (outputs | {"vectors": SIZE}).items()
        ],
        graph.initializers,
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(made, opset_imports=opsets, producer_name="newsjson")
    model.ir_version = 9
    return model


def _embeddings(graph: Graph) -> str:
    words = graph.embedding("pieces", "encoder.embeddings.word_embeddings.weight")
    features = graph.add("Gather", graph.weight("features.weight"), "features")
    zero, one = graph.constant(np.array([0], np.int64)), graph.constant(np.array([1], np.int64))
    length = graph.add("Gather", graph.add("Shape", "pieces"), one)
    positions = graph.add("Slice", graph.weight("encoder.embeddings.position_embeddings.weight"), zero, length, zero)
    placed = graph.add("Add", graph.add("Add", words, features), positions)
    kind = graph.constant(graph._weights["encoder.embeddings.token_type_embeddings.weight"][0].astype(np.float32))
    return graph.layer_norm(graph.add("Add", placed, kind), "encoder.embeddings.LayerNorm")


def _layer(graph: Graph, hidden: str, name: str) -> str:
    own = f"{name}.attention.self"
    parts = graph.split(graph.matmul(hidden, f"{own}.query", f"{own}.key", f"{own}.value", bias=True), 3)
    mixed = graph.fused("MultiHeadAttention", *parts, num_heads=HEADS)
    output = f"{name}.attention.output"
    mixed = graph.matmul(mixed, f"{output}.dense", bias=True)
    mixed = graph.normalized(mixed, hidden, f"{output}.LayerNorm")
    wide = graph.matmul(mixed, f"{name}.intermediate.dense")
    wide = graph.fused("BiasGelu", wide, graph.weight(f"{name}.intermediate.dense.bias"))
    narrow = graph.matmul(wide, f"{name}.output.dense", bias=True)
    return graph.normalized(narrow, mixed, f"{name}.output.LayerNorm")
