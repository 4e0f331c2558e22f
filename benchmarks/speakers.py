#!/usr/bin/env python3
"""Read articles with weights that never saw them, to measure who is said to speak.

usage: python benchmarks/speakers.py GOLD_FOLDER OUTPUT.ndjson --weights FOLDER [--engine model|rules]
           [--without names|linking|reading]

GOLD_FOLDER holds articles NAME.txt in the form of speakergold (with NAME.json, which this does not read), FOLDER the
files linker-1.onnx to linker-5.onnx that `training/train_linker.py --without-fold K/5` writes. An article is read with
the weights that were trained without its fold; all articles of a paper ("ww-PAPER_…") are in one. The shipped tagger,
with its names, was trained without any of these articles' names (see parsers/models/README.md). OUTPUT.ndjson has a
record a line, as `newsjson parse --format ndjson` writes them. With --without, a part of the model engine is left out:
the names of the network, its linking, or the words' vectors in it.
"""

import argparse
import contextlib
import functools
import zlib
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import msgspec
from newsjson.parsers import parse
from newsjson.parsers.attributions import engines
from newsjson.parsers.speakers.linking import network, referents
from newsjson.sources.files import read_file

FOLDS = 5


def main() -> None:
    """Write the records."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--engine", choices=("model", "rules"), default="model")
    parser.add_argument("--without", choices=("names", "linking", "reading"))
    arguments = parser.parse_args()
    with arguments.output.open("wb") as output, _left_out(arguments.without):
        for path in sorted(arguments.gold.glob("*.txt")):
            with _weights_of_fold(arguments.weights, fold_of(path.stem)):
                article = parse(read_file(path), engine=arguments.engine)
            output.write(msgspec.json.encode(article) + b"\n")


def fold_of(name: str) -> int:
    """Return the fold of an article, 1 to FOLDS."""
    group = name.rpartition("_")[0] if name.startswith("ww-") else name
    return zlib.crc32(group.encode()) % FOLDS + 1


@functools.cache
def _held(path: Path) -> network.Linker:
    return network.load_linker(str(path))


@contextlib.contextmanager
def _weights_of_fold(folder: Path | None, fold: int) -> Iterator[None]:
    if folder is None:
        yield
        return
    held = _held(folder / f"linker-{fold}.onnx")
    with mock.patch.object(network, "packaged_linker", return_value=held):
        yield


@contextlib.contextmanager
def _left_out(part: str | None) -> Iterator[None]:
    """Leave a part of the model engine out."""
    read, vectors = engines.read_document, referents.border_vectors
    changed = {
        "names": (engines, "read_document", lambda *given: msgspec.structs.replace(read(*given), names=None)),
        "linking": (engines, "read_document", lambda *given: msgspec.structs.replace(read(*given), words=None)),
        "reading": (referents, "border_vectors", lambda *given: vectors(*given) * 0),
    }
    with mock.patch.object(*changed[part]) if part else contextlib.nullcontext():
        yield


if __name__ == "__main__":
    main()
