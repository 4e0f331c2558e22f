"""Mine parsers/data/quotes.tsv, the weights of what tells quoted speech, from PolNeAR's training articles.

usage: python training/mine_quotes.py POLNEAR_DIR        (the folder that holds train/ and dev/)

An example is a marked fragment (quotes.py takes whole sentences for speech without it); it counts as speech when it
lies in the content of an attribution. Fragments in title case within a longer content are left out: they may well be
titles that somebody mentions. Only weights come out (logistic regression, AdaGrad, L2, fixed seed), and figures on
dev. PolNeAR is https://github.com/networkdynamics/PolNeAR.
"""

import math
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

from newsjson.parsers import plaintext, tagger
from newsjson.parsers.decoding import decode
from newsjson.parsers.quote_candidates import Candidate, candidates
from newsjson.schemas.content import Content
from polnear import GoldAttribution, read_articles

DATA = Path(__file__).parent.parent / "parsers" / "data" / "quotes.tsv"
EPOCHS, RATE, DECAY, MINIMUM = 8, 0.05, 1e-2, 6

Example = tuple[list[str], int]


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


def examples(folder: Path) -> list[Example]:
    """Return (evidence, label) of every fragment between marks."""
    made: list[Example] = []
    for text, gold in read_articles(folder).values():
        document = plaintext.read(decode(Content(data=text.encode(), media_type="text/plain")))
        if document.text != text:
            continue
        for candidate in candidates(document, tagger.tag(document)):
            known = label(candidate, gold)
            if known is not None and not candidate.whole and not candidate.name:
                made.append((list(candidate.evidence), known))
    return made


def train(made: list[Example]) -> dict[str, float]:
    """Return the weights of a logistic regression, trained by AdaGrad."""
    counts = Counter(name for names, _ in made for name in names)
    made = [([name for name in names if counts[name] >= MINIMUM], known) for names, known in made]
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-2)
    shuffle = random.Random(1).shuffle
    for _ in range(EPOCHS):
        shuffle(made)
        for names, known in made:
            error = predict(names, weights) - known
            for name in names:
                gradient = error + DECAY * weights[name]
                squares[name] += gradient * gradient
                weights[name] -= RATE * gradient / math.sqrt(squares[name])
    return weights


def predict(names: list[str], weights: dict[str, float]) -> float:
    """Return the probability that evidence means speech."""
    total = sum(weights.get(name, 0.0) for name in names)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def report(made: list[Example], weights: dict[str, float]) -> None:
    """Print precision, recall and F1 at several thresholds."""
    scored = [(predict(names, weights), known) for names, known in made]
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6):
        right = sum(known for p, known in scored if p >= threshold)
        chosen = sum(p >= threshold for p, _ in scored)
        total = sum(known for _, known in scored)
        print(threshold, f"P {100 * right / chosen:.1f} R {100 * right / total:.1f}", total, len(scored))


if __name__ == "__main__":
    root = Path(sys.argv[1])
    MADE = examples(root / "train")
    WEIGHTS = train(MADE)
    report(MADE, WEIGHTS)
    report(examples(root / "dev"), WEIGHTS)
    rows = [f"{name}\t{value:.2f}" for name, value in sorted(WEIGHTS.items()) if abs(value) >= 0.05]
    DATA.write_text("\n".join(rows) + "\n", encoding="utf-8")
