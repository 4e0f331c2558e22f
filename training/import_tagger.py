"""Read a tagger.onnx back into weights that training can go on from.

usage: python training/import_tagger.py TAGGER.onnx WEIGHTS.pt

What export_tagger.py rounded to 8 bits comes back as the rounded numbers: close enough to begin with. Heads that the
file does not hold are left out, and begin anew.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tagger_graph import LAYERS, SIZE, Array

FUSED = "DynamicQuantizeMatMul"


def main() -> None:
    """Write the weights that the file holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tagger", type=Path)
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    weights = read_weights(onnx.load(arguments.tagger))
    torch.save({name: torch.tensor(value) for name, value in weights.items()}, arguments.output)


def read_weights(model: onnx.ModelProto) -> dict[str, Array]:
    """Return the weights of a model that tagger_graph.build made in its mode "rows", by the network's own names."""
    values = {value.name: numpy_helper.to_array(value) for value in model.graph.initializer}
    nodes = list(model.graph.node)
    tables = [values[node.input[0]] for node in nodes if node.op_type == "Gather" and node.input[0] in values]
    found = {
        "encoder.embeddings.word_embeddings.weight": tables[0].astype(np.float32) * tables[1],
        "features.weight": tables[2],
    }
    found |= _embeddings(nodes, values)
    found |= dict(_norms(nodes, values))
    products = [node for node in nodes if node.op_type == FUSED]
    gelus = [node for node in nodes if node.op_type == "BiasGelu"]
    for number in range(LAYERS):
        own = f"encoder.encoder.layer.{number}"
        qkv, output, wide, narrow = (_product(node, values) for node in products[4 * number : 4 * number + 4])
        for part, name in enumerate(("query", "key", "value")):
            rows = slice(part * SIZE, (part + 1) * SIZE)
            found[f"{own}.attention.self.{name}.weight"] = qkv[0][rows]
            found[f"{own}.attention.self.{name}.bias"] = qkv[1][rows]
        found[f"{own}.attention.output.dense.weight"], found[f"{own}.attention.output.dense.bias"] = output
        found[f"{own}.intermediate.dense.weight"] = wide[0]
        found[f"{own}.intermediate.dense.bias"] = values[gelus[number].input[1]]
        found[f"{own}.output.dense.weight"], found[f"{own}.output.dense.bias"] = narrow
    return found | dict(_heads(nodes, values))


def _product(node: onnx.NodeProto, values: dict[str, Array]) -> tuple[Array, Array]:
    packed, scales = values[node.input[1]], values[node.input[2]]
    matrix = packed.T.astype(np.float32) * scales[:, None]
    bias = values[node.input[4]] if len(node.input) > 4 else np.zeros(len(scales), np.float32)
    return matrix, bias


def _embeddings(nodes: Sequence[onnx.NodeProto], values: dict[str, Array]) -> dict[str, Array]:
    positions = next(values[node.input[0]] for node in nodes if node.op_type == "Slice")
    adds = [node for node in nodes if node.op_type == "Add"]
    kind = next(values[node.input[1]] for node in adds if node.input[1] in values)
    return {
        "encoder.embeddings.position_embeddings.weight": positions,
        "encoder.embeddings.token_type_embeddings.weight": np.stack([kind, np.zeros_like(kind)]),
    }


def _norms(nodes: Sequence[onnx.NodeProto], values: dict[str, Array]) -> Iterator[tuple[str, Array]]:
    names = ["encoder.embeddings.LayerNorm"]
    for number in range(LAYERS):
        own = f"encoder.encoder.layer.{number}"
        names += [f"{own}.attention.output.LayerNorm", f"{own}.output.LayerNorm"]
    norms = [node for node in nodes if node.op_type == "LayerNormalization"]
    for name, node in zip(names, norms, strict=True):
        yield f"{name}.weight", values[node.input[1]]
        yield f"{name}.bias", values[node.input[2]]


def _heads(nodes: Sequence[onnx.NodeProto], values: dict[str, Array]) -> Iterator[tuple[str, Array]]:
    made = {name: node for node in nodes for name in node.output}
    for node in nodes:
        if node.op_type == "Softmax":
            scores = made[node.input[0]]
            product = next(made[name] for name in scores.input if name in made)
            bias = next(values[name] for name in scores.input if name in values)
            yield f"heads.{node.output[0]}.weight", np.ascontiguousarray(values[product.input[1]].T)
            yield f"heads.{node.output[0]}.bias", bias


if __name__ == "__main__":
    main()
