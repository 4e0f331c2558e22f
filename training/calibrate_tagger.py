"""Fit parsers/attributions/model/confidence.py's weights on PolNeAR's dev part, which the network was not trained on.

usage: python training/calibrate_tagger.py POLNEAR_DIR [--model parsers/models/tagger.onnx]

An attribution is right when its content overlaps a gold one by half (Jaccard) and its source touches the gold source.
Prints the weights, and the reliability of the confidence when each article is judged by weights fitted on the others
(ten parts).
"""

import argparse
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from newsjson.parsers.attributions.model import session, tagger
from newsjson.parsers.attributions.model.confidence import confidence_features
from newsjson.parsers.attributions.model.linking import SpanGroup
from newsjson.parsers.attributions.model.network_input import NetworkWords, read_network_words
from newsjson.parsers.attributions.model.span_groups import group_spans, holds_quotation
from newsjson.parsers.attributions.model.viterbi import RoleSpan, likeliest_spans
from polnear import GoldAttribution, read_articles
from tagger_data import read_document

PARTS = 10
PENALTY = 1.0


def main() -> None:
    """Print weights and reliability."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("--model", type=Path, default=session.WEIGHTS)
    arguments = parser.parse_args()
    network = session.load_network(arguments.model)
    rows, right, parts = [], [], []
    for number, (text, gold) in enumerate(read_articles(arguments.polnear / "dev").values()):
        document = read_document(text)
        words = read_network_words(document, session.packaged_vocabulary())
        scores, _, _ = tagger.word_rows(words, network)
        for paragraph in words.paragraphs:
            found = likeliest_spans(scores[paragraph.start : paragraph.stop], paragraph.start)
            for link in group_spans(words, paragraph, scores, found)[0]:
                if link.contents:
                    rows.append([1.0, *confidence_features(link, holds_quotation(words, link))])
                    right.append(_right(words, link, gold))
                    parts.append(number % PARTS)
    inputs, answers, part = np.array(rows), np.array(right, float), np.array(parts)
    print("WEIGHTS =", tuple(round(float(weight), 3) for weight in fit(inputs, answers)))
    judged = np.zeros(len(answers))
    for number in range(PARTS):
        judged[part == number] = _sigmoid(inputs[part == number] @ fit(inputs[part != number], answers[part != number]))
    print_reliability(judged, answers)


def fit(inputs: np.ndarray, answers: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression (Newton's method, L2)."""
    weights = np.zeros(inputs.shape[1])
    for _ in range(30):
        judged = _sigmoid(inputs @ weights)
        curvature = (inputs * (judged * (1 - judged))[:, None]).T @ inputs + PENALTY * np.eye(len(weights))
        weights -= np.linalg.solve(curvature, inputs.T @ (judged - answers) + PENALTY * weights)
    return weights


def print_reliability(judged: np.ndarray, answers: np.ndarray) -> None:
    """Print how often attributions of a confidence are right, and the expected calibration error."""
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        inside = (judged >= low) & (judged < low + 0.1)
        if inside.any():
            error += inside.mean() * abs(judged[inside].mean() - answers[inside].mean())
            print(f"{low:.1f}  {inside.sum():5d}  said {judged[inside].mean():.3f}  right {answers[inside].mean():.3f}")
    print(f"expected calibration error {error:.3f}")


def _sigmoid(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-scores))


def _right(words: NetworkWords, link: SpanGroup, gold: Sequence[GoldAttribution]) -> bool:
    content = _indices(words, [(words.words[s.first].start, words.words[s.stop - 1].end) for s in link.contents])
    for attribution in gold:
        theirs = _indices(words, attribution.content)
        if 2 * len(content & theirs) >= len(content | theirs):
            return _same_source(words, link.source, attribution)
    return False


def _same_source(words: NetworkWords, source: RoleSpan | None, attribution: GoldAttribution) -> bool:
    theirs = _indices(words, attribution.source)
    if source is None or not theirs:
        return source is None and not theirs
    return not theirs.isdisjoint(range(source.first, source.stop))


def _indices(words: NetworkWords, found: Sequence[tuple[int, int]]) -> set[int]:
    """Return the words that the spans touch."""
    indices: set[int] = set()
    for start, end in found:
        first = bisect_right(words.words, start, key=lambda word: word.end)
        indices.update(range(first, bisect_left(words.words, end, key=lambda word: word.start)))
    return indices


if __name__ == "__main__":
    main()
