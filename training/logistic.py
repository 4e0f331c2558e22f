"""Logistic regression over named features, trained by AdaGrad; the weights go into a text table."""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from newsjson.parsers.common.logistic_regression import probability

Example = tuple[list[str], int]  # features, and 1 or 0


class Recipe(NamedTuple):
    """How a model is trained: passes, step size, L2 strength (times a weight per pass), least count of a feature."""

    epochs: int
    rate: float
    decay: float
    minimum: int


def train(examples: list[Example], recipe: Recipe) -> dict[str, float]:
    """Return the weights by feature; the same each time."""
    counts = Counter(name for names, _ in examples for name in names)
    kept = [([name for name in names if counts[name] >= recipe.minimum], label) for names, label in examples]
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-2)
    shuffle = random.Random(1).shuffle
    for _ in range(recipe.epochs):
        shuffle(kept)
        for names, label in kept:
            error = probability(names, weights) - label
            for name in names:
                gradient = error + recipe.decay * weights[name] / counts[name]
                squares[name] += gradient * gradient
                weights[name] -= recipe.rate * gradient / math.sqrt(squares[name])
    return weights


def rows(weights: dict[str, float], smallest: float) -> Iterable[str]:
    """Return the table's lines, sorted: the weights that are not nearly zero, to two decimals."""
    return [f"{name}\t{value:.2f}" for name, value in sorted(weights.items()) if abs(value) >= smallest]
