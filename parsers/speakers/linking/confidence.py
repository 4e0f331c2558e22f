"""How sure a link is: that a quotation's speaker is right, best full name and all.

The network's own probability is of whom it means, on articles that it was not trained on as little sure as on others; a
logistic regression over it, fitted on articles read with weights that never saw them (training/calibrate_linker.py),
makes a probability of it that is true.
"""

from math import exp

from ...common.logistic_regression import log_odds
from .mentions import OTHER_PRONOUN, PERSON_PRONOUN, QUOTATION, RELATIVE_PRONOUN

# By the kind of mention: the constant, and the weight of the probability's logarithmic odds.
WEIGHTS = {"none": (-0.372, 0.709), "pronoun": (-0.2, 0.748), "other": (-0.764, 0.571)}


def link_confidence(what: int, probability: float) -> float:
    """Return the probability that an answer is right, for a mention of a kind (mentions.py) and the network's own."""
    constant, weight = WEIGHTS[mention_kind(what)]
    return 1 / (1 + exp(-constant - weight * log_odds(probability)))


def mention_kind(what: int) -> str:
    """Return the key in WEIGHTS of a kind of mention."""
    if what == QUOTATION:
        return "none"
    return "pronoun" if what in (PERSON_PRONOUN, OTHER_PRONOUN, RELATIVE_PRONOUN) else "other"
