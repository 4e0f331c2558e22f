"""Small linear models: weights by feature name, packaged as one table and read once.

training/mine_cues.py makes parsers/data/cues.tsv; each line is a kind, a key and a value.
"""

import functools
import math
from collections.abc import Iterable
from importlib import resources

import msgspec


class Lexicon(msgspec.Struct, frozen=True):
    """What the rules engine has learnt.

    `lemmas` by lower-cased form, `tails` the "lemma preposition" pairs that make one cue, `cue_weights` and
    `end_weights` by feature: is a word a cue, does a reported clause end here.
    """

    lemmas: dict[str, str]
    tails: frozenset[str]
    cue_weights: dict[str, float]
    end_weights: dict[str, float]


@functools.lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Read the packaged table, once."""
    lemmas: dict[str, str] = {}
    tails = set()
    weights: dict[str, dict[str, float]] = {"cue": {}, "end": {}}
    table = resources.files(__package__).joinpath("data/cues.tsv").read_text("utf-8")
    for line in table.splitlines():
        kind, key, value = line.split("\t")
        if kind == "lemma":
            lemmas.update(dict.fromkeys(value.split(), key))
        elif kind == "tail":
            tails.add(key)
        else:
            weights[kind][key] = float(value)
    return Lexicon(lemmas, frozenset(tails), weights["cue"], weights["end"])


def probability(features: Iterable[str], weights: dict[str, float]) -> float:
    """Return the logistic regression's probability."""
    total = sum([weights.get(name, 0.0) for name in features])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
