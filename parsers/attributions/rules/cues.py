"""Cues: which words of a sentence report that somebody says, thinks or shows something, and how likely.

A word is a candidate when its lemma is in the lexicon. Its probability is a logistic regression over the word itself
and the classes of its neighbours, with weights mined by training/mine_cues.py (parsers/data/cues.tsv).
"""

import msgspec

from ...common.logistic_regression import probability
from .lexicon import lexicon_of
from .sentence_words import QUOTE, SentenceWords


class Cue(msgspec.Struct, frozen=True, gc=False):
    """A candidate: its index among the words of its sentence, its lemma and its probability."""

    index: int
    lemma: str
    probability: float


def find_cues(words: SentenceWords, threshold: float = 0.5) -> list[Cue]:
    """Return the candidates of a sentence whose probability is at least `threshold`, in order."""
    known = lexicon_of(words.language)
    found = []
    for index, lower in enumerate(words.lowers):
        lemma = known.lemmas.get(lower)
        if lemma is not None:
            likely = probability(cue_features(words, index, lemma), known.cue_weights)
            if likely >= threshold:
                found.append(Cue(index, lemma, likely))
    return found


def cue_features(words: SentenceWords, index: int, lemma: str) -> list[str]:
    """Name what speaks for or against the word at `index` being a cue: shared with the training script."""
    classes = words.classes
    count = len(classes)
    lower = words.lowers[index]
    before = classes[index - 1] if index else "^"
    before2 = classes[index - 2] if index > 1 else "^"
    after = classes[index + 1] if index + 1 < count else "$"
    after2 = classes[index + 2] if index + 2 < count else "$"
    auxiliary = _auxiliary(words, index)
    quoted = "q" if QUOTE in words.lowers else "-"
    rest = min((count - index - 1) // 3, 4)
    that = "that" if "THAT" in classes[index + 2 : index + 5] else "-"
    own = classes[index]
    return [
        "bias",
        f"l={lemma}",
        f"f={lower}",
        f"l+={lemma} {after}",
        f"l-={lemma} {before}",
        f"lx={lemma} {auxiliary}",
        f"lq={lemma} {quoted}",
        f"lo={lemma} {own}",
        f"-={before}",
        f"+={after}",
        f"-+={before} {after}",
        f"--={before2} {before}",
        f"++={after} {after2}",
        f"o={own}",
        f"o-+={own} {before} {after}",
        f"x={auxiliary} {own}",
        f"q={quoted} {after}",
        f"r={rest}",
        f"that={that}",
    ]


def _auxiliary(words: SentenceWords, index: int) -> str:
    """Return what the verb at `index` depends on: be, aux, to, not or none."""
    found = "-"
    for position in range(index - 1, index - 4 if index > 3 else -1, -1):
        kind = words.classes[position]
        if kind in ("ADV", "ly"):
            continue
        if kind == "NOT":
            found = "not"
            continue
        if kind == "AUX":
            return "be" if words.lowers[position] in words.language.function_words.be else "aux"
        return "to" if kind == "TO" else found
    return found
