"""Write the model engine's files from trained weights.

usage: python training/export_tagger.py WEIGHTS.pt [--output parsers/models] [--mode rows|blocks|float]

WEIGHTS.pt is what train_tagger.py wrote. The mode says how its matrices are kept: in 8 bits with a scale a row or a
block, or, to compare, as they are.
"""

import argparse
import shutil
from pathlib import Path

import onnx
import torch
from newsjson.parsers.attributions.model.name_labels import LABELS as NAME_LABELS
from newsjson.parsers.attributions.model.viterbi import LABELS
from tagger_graph import build
from tagger_network import TaggerNetwork, encoder_folder

MODELS = Path(__file__).parent.parent / "parsers" / "models"


def main() -> None:
    """Write tagger.onnx and vocab.txt."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--output", type=Path, default=MODELS)
    parser.add_argument("--mode", choices=("rows", "blocks", "float"), default="rows")
    arguments = parser.parse_args()
    folder = encoder_folder()
    network = TaggerNetwork(folder).eval()
    network.load_state_dict(torch.load(arguments.weights))
    weights = {name: value.numpy() for name, value in network.state_dict().items()}
    model = build(weights, {"roles": len(LABELS), "names": len(NAME_LABELS)}, arguments.mode)
    onnx.checker.check_model(model)
    arguments.output.mkdir(parents=True, exist_ok=True)
    onnx.save(model, arguments.output / "tagger.onnx")
    shutil.copyfile(folder / "vocab.txt", arguments.output / "vocab.txt")


if __name__ == "__main__":
    main()
