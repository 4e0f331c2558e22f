"""Logistic regressions: their weights by feature name, read from packaged tables, and their probability."""

import math
from collections.abc import Iterable
from itertools import repeat

import msgspec

from .packaged import data_path


def read_table(name: str) -> str:
    """Return the text of a packaged data file."""
    with open(data_path(name), encoding="utf-8") as table:
        return table.read().rstrip("\n")


def read_weights(section: str) -> dict[str, float]:
    """Return {feature: weight} of lines "feature<TAB>weight"; no feature holds a quotation mark or a backslash."""
    members = section.replace("\t", '":').replace("\n", ',"')
    return msgspec.json.decode(f'{{"{members}}}', type=dict[str, float])  # twice as fast as splitting it


def log_odds(probability: float) -> float:
    """Return the logarithm of the odds of a probability, which counts as 0.001 to 0.999."""
    bounded = min(0.999, max(0.001, probability))
    return math.log(bounded / (1 - bounded))


def probability(features: Iterable[str], weights: dict[str, float]) -> float:
    """Return the logistic regression's probability, 0 to 1."""
    total = sum(map(weights.get, features, repeat(0.0)))
    return 1 / (1 + math.exp(-total if -30.0 < total < 30.0 else -30.0 if total > 0 else 30.0))
