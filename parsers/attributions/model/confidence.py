"""How sure the model engine is of an attribution: that its content and source are right.

The network's own probabilities are of words; a logistic regression over them, fitted on PolNeAR's dev part
(training/calibrate_tagger.py), makes one probability of an attribution of them.
"""

from collections.abc import Sequence
from math import exp

from ...common.logistic_regression import log_odds
from .linking import SpanGroup

# Constant, then a weight for each of `evidence`.
WEIGHTS = (-1.632, 0.366, 0.178, 0.235, 0.068, 0.395)


def group_confidence(link: SpanGroup, quoted: bool) -> float:
    """Return the probability that source and content of a group are right; `quoted` says that marks are in it."""
    score = WEIGHTS[0] + sum(w * x for w, x in zip(WEIGHTS[1:], confidence_features(link, quoted), strict=True))
    return 1 / (1 + exp(-score))


def confidence_features(link: SpanGroup, quoted: bool) -> Sequence[float]:
    """Return the numbers that the probability is made of."""
    return (
        log_odds(min(content.probability for content in link.contents)),
        log_odds(link.source.probability if link.source else 0.5),
        log_odds(link.cue.probability if link.cue else 0.5),
        float(link.source is None),
        float(quoted),
    )
