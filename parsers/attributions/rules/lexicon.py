"""The lexicon of the rules engine: which forms can be cues, and the weights that tell cues and the ends of contents.

training/mine_cues.py makes parsers/data/cues.tsv, that of English: four sections, parted by a blank line. A language
without such a table has the lemmas of its own reporting verbs.
"""

import functools
from collections.abc import Mapping

import msgspec

from ...common.logistic_regression import read_table, read_weights
from ...words.language import Language

# Without a mined table every form of a reporting verb is a cue, and what it reports goes on to the end of its sentence.
ANY_FORM = {"bias": 2.0}  # a probability of 0.88
NO_BOUNDARY = {"bias": -4.0}  # 0.02


class Lexicon(msgspec.Struct, frozen=True):
    """What the rules engine knows of a language's cues.

    `lemmas` by lower-cased form, `tails` the "lemma preposition" pairs that make one cue, `cue_weights` and
    `end_weights` by feature: is a word a cue, does a reported clause end here.
    """

    lemmas: Mapping[str, str]
    tails: frozenset[str]
    cue_weights: dict[str, float]
    end_weights: dict[str, float]


@functools.lru_cache(maxsize=64)
def lexicon_of(language: Language) -> Lexicon:
    """Return the lexicon of a language: its packaged table, read once, or the lemmas of its reporting verbs."""
    if not language.reporting_verbs.lexicon:
        return Lexicon(language.reporting_verbs.lemmas, frozenset(), ANY_FORM, NO_BOUNDARY)
    lemmas, tails, cues, ends = read_table(language.reporting_verbs.lexicon).split("\n\n")
    forms = [line.split("\t") for line in lemmas.splitlines()]
    return Lexicon(
        {form: lemma for lemma, written in forms for form in written.split()},
        frozenset(tails.splitlines()),
        read_weights(cues),
        read_weights(ends),
    )
