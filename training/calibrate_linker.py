"""Fit how sure a link is, by articles that were read with weights that never saw them.

usage: python training/calibrate_linker.py GOLD_FOLDER WEIGHTS_FOLDER

GOLD_FOLDER is in the form of speakergold, WEIGHTS_FOLDER holds linker-1.onnx to linker-5.onnx
(train_linker.py --without-fold K/5). Prints WEIGHTS for parsers/speakers/linking/confidence.py, and the expected
calibration error when each fold is judged by weights that the other four give.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from link_data import same_name
from newsjson.parsers import parse
from newsjson.parsers.common.logistic_regression import log_odds
from newsjson.parsers.speakers.linking import answers, confidence, network
from newsjson.parsers.words.en.language import ENGLISH
from newsjson.sources.files import read_file
from train_linker import fold_of

FOLDS = 5
STEPS, LONGEST_STEP = 30, 0.5  # of Newton's method


class Answered(NamedTuple):
    """A quotation's speaker: the kind of mention, the network's probability, whether it is right, the fold."""

    kind: str
    probability: float
    right: bool
    fold: int


def main() -> None:
    """Print the weights and how true they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("weights", type=Path)
    arguments = parser.parse_args()
    found = list(read_answers(arguments.gold, arguments.weights))
    print("WEIGHTS =", {kind: fit([a for a in found if a.kind == kind]) for kind in confidence.WEIGHTS})
    judged = []
    for fold in range(1, FOLDS + 1):
        for kind in confidence.WEIGHTS:
            weights = fit([a for a in found if a.kind == kind and a.fold != fold])
            judged += [(sure(weights, a), a.right) for a in found if a.kind == kind and a.fold == fold]
    print(f"{len(judged)} quotations, expected calibration error {calibration_error(judged):.3f}", file=sys.stderr)


def read_answers(gold: Path, weights: Path) -> Iterator[Answered]:
    """Yield the speakers of the quotations that are found."""
    linkers = {fold: network.load_linker(str(weights / f"linker-{fold}.onnx")) for fold in range(1, FOLDS + 1)}
    for path in sorted(gold.glob("*.json")):
        told = {(q["start"], q["end"]): q["speaker"] for q in json.loads(path.read_text("utf-8"))["quotes"]}
        fold = fold_of(path.stem, FOLDS)
        own = mock.patch.object(answers, "link_confidence", side_effect=lambda what, probability: probability)
        with own, mock.patch.object(network, "packaged_linker", return_value=linkers[fold]):
            article = parse(read_file(path.with_suffix(".txt")), engine="model")
        for quote in article.quotes:
            speaker = told.get((quote.start, quote.end))
            if speaker and quote.speaker and quote.confidence is not None:
                kind = _kind(quote.mention.text) if quote.mention else "none"
                yield Answered(kind, quote.confidence, same_name(speaker, quote.speaker.name), fold)


def _kind(mention: str) -> str:
    """Return the key of WEIGHTS of a source expression, as far as its words tell."""
    return "pronoun" if mention.lower() in ENGLISH.pronouns else "other"


def sure(weights: Sequence[float], answered: Answered) -> float:
    """Return the probability that weights give an answer."""
    return 1 / (1 + exp(-weights[0] - weights[1] * log_odds(answered.probability)))


def fit(found: Sequence[Answered]) -> tuple[float, float]:
    """Return the constant and the weight of the likeliest logistic regression, by Newton's method."""
    constant, weight = 0.0, 1.0
    for _ in range(STEPS if found else 0):
        gradient, curve = [0.0, 0.0], [1e-6, 0.0, 1e-6]
        for answered in found:
            odds = log_odds(answered.probability)
            likely = 1 / (1 + exp(-constant - weight * odds))
            error, slope = likely - answered.right, likely * (1 - likely)
            gradient = [gradient[0] + error, gradient[1] + error * odds]
            curve = [curve[0] + slope, curve[1] + slope * odds, curve[2] + slope * odds * odds]
        determinant = curve[0] * curve[2] - curve[1] ** 2
        constant -= _bounded((curve[2] * gradient[0] - curve[1] * gradient[1]) / determinant)
        weight -= _bounded((curve[0] * gradient[1] - curve[1] * gradient[0]) / determinant)
    return round(constant, 3), round(weight, 3)


def _bounded(step: float) -> float:
    return max(-LONGEST_STEP, min(LONGEST_STEP, step))


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Return the mean distance of confidence and share of right ones, by tenths, weighted by their number."""
    error = 0.0
    for tenth in range(10):
        row = [one for one in judged if min(9, int(one[0] * 10)) == tenth]
        if row:
            error += abs(sum(sure for sure, _ in row) - sum(right for _, right in row)) / len(judged)
    return error


if __name__ == "__main__":
    main()
