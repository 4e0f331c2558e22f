"""Mine parsers/data/quotes.tsv, the weights of what tells quoted speech, from PolNeAR's training articles.

usage: python training/mine_quotes.py POLNEAR_DIR        (the folder that holds train/ and dev/)

An example is a marked fragment (whole sentences are taken for speech without it); it counts as speech when it
lies in the content of an attribution. Fragments in title case within a longer content are left out: they may well be
titles that somebody mentions. Only weights come out (logistic regression, AdaGrad, L2, fixed seed), and figures on
dev. PolNeAR is https://github.com/networkdynamics/PolNeAR.
"""

import sys
from pathlib import Path

import logistic
from newsjson.parsers.attributions import tagger
from newsjson.parsers.common.logistic_regression import probability
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.plaintext import read
from newsjson.parsers.quotes.candidates import Candidate, find_candidates
from newsjson.schemas.content import Content
from polnear import GoldAttribution, read_articles

DATA = Path(__file__).parent.parent / "parsers" / "data" / "quotes.tsv"
RECIPE = logistic.Recipe(epochs=8, rate=0.05, decay=1.0, minimum=6)
SMALLEST = 0.05


def label(candidate: Candidate, gold: list[GoldAttribution]) -> int | None:
    """Return 1 for speech, 0 for none, None for what cannot be told."""
    start, end = candidate.stretch.start, candidate.stretch.end
    for attribution in gold:
        for first, last in attribution.content:
            if first <= start and end <= last:
                title = any(name in candidate.evidence for name in ("shape=title", "shape=Word"))
                return None if title and last - first > end - start + 8 else 1
            if first < end and start < last:
                return None
    return 0


def examples(folder: Path) -> list[logistic.Example]:
    """Return (evidence, label) of every fragment between marks."""
    made: list[logistic.Example] = []
    for text, gold in read_articles(folder).values():
        document = read.read_text(decode(Content(data=text.encode(), media_type="text/plain")))
        if document.text != text:
            continue
        for candidate in find_candidates(document, tagger.tag_document(document)):
            known = label(candidate, gold)
            if known is not None and not candidate.whole and not candidate.name:
                made.append((list(candidate.evidence), known))
    return made


def report(made: list[logistic.Example], weights: dict[str, float]) -> None:
    """Print precision, recall and F1 at several thresholds."""
    scored = [(probability(names, weights), known) for names, known in made]
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6):
        right = sum(known for p, known in scored if p >= threshold)
        chosen = sum(p >= threshold for p, _ in scored)
        total = sum(known for _, known in scored)
        print(threshold, f"P {100 * right / chosen:.1f} R {100 * right / total:.1f}", total, len(scored))


if __name__ == "__main__":
    root = Path(sys.argv[1])
    MADE = examples(root / "train")
    WEIGHTS = logistic.train(MADE, RECIPE)
    report(MADE, WEIGHTS)
    report(examples(root / "dev"), WEIGHTS)
    DATA.write_text("\n".join(logistic.rows(WEIGHTS, SMALLEST)) + "\n", encoding="utf-8")
