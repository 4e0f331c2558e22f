"""Small linear models: weights by feature name, packaged as one table and read once.

training/mine_cues.py makes parsers/data/cues.tsv: four sections, parted by a blank line.
"""

import functools
import math
from collections.abc import Iterable
from itertools import repeat

import msgspec

from ...common.packaged import data_path


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
    lemmas, tails, cues, ends = read_table("cues.tsv").split("\n\n")
    forms = [line.split("\t") for line in lemmas.splitlines()]
    return Lexicon(
        {form: lemma for lemma, written in forms for form in written.split()},
        frozenset(tails.splitlines()),
        read_weights(cues),
        read_weights(ends),
    )


def read_table(name: str) -> str:
    """Return the text of a packaged data file."""
    with open(data_path(name), encoding="utf-8") as table:
        return table.read().rstrip("\n")


def read_weights(section: str) -> dict[str, float]:
    """Return {feature: weight} of lines "feature<TAB>weight"; no feature holds a quotation mark or a backslash."""
    members = section.replace("\t", '":').replace("\n", ',"')
    return msgspec.json.decode(f'{{"{members}}}', type=dict[str, float])  # twice as fast as splitting it


def probability(features: Iterable[str], weights: dict[str, float]) -> float:
    """Return the logistic regression's probability."""
    total = sum(map(weights.get, features, repeat(0.0)))
    return 1 / (1 + math.exp(-total if -30.0 < total < 30.0 else -30.0 if total > 0 else 30.0))
