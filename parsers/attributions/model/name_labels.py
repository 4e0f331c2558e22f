"""Names by the network: from each word's probabilities of a name's labels to named spans."""

from math import log
from typing import TYPE_CHECKING

from ...document.tags import NamedSpan, NameKind
from .network_input import NetworkWords

if TYPE_CHECKING:
    from .tagger import Array

KINDS: tuple[NameKind, ...] = ("person", "organization", "place", "nationality")
SURE = 0.98  # the probability from which a word is no part of a name
SMALLEST, IMPOSSIBLE = 1e-9, -1e9
LABELS = ("O", *(f"{letter}-{kind}" for kind in KINDS for letter in "BI"))


def named_spans(words: NetworkWords, rows: "Array") -> tuple[NamedSpan, ...]:
    """Return the names that words' probabilities of LABELS tell, in order.

    Names with the same letters in a document are of one kind, that of the greatest probability together.
    """
    runs = _runs(words, rows)
    votes: dict[str, list[float]] = {}
    for first, stop in runs:
        printed = words.text[words.words[first].start : words.words[stop - 1].end]
        sums = votes.setdefault(printed, [0.0] * len(KINDS))
        for number in range(len(KINDS)):
            sums[number] += float(rows[first:stop, 2 * number + 1 : 2 * number + 3].sum()) / (stop - first)
    found = []
    for first, stop in runs:
        start, end = words.words[first].start, words.words[stop - 1].end
        sums = votes[words.text[start:end]]
        found.append(NamedSpan(KINDS[sums.index(max(sums))], start, end))
    return tuple(found)


def _runs(words: NetworkWords, rows: "Array") -> list[tuple[int, int]]:
    """Return the (first, stop) of the words of each name: the likeliest legal sequence of labels in each paragraph.

    Words that are hardly part of a name part the text into stretches that are read each by itself.
    """
    doubtful = (rows[:, 0] < SURE).tolist()
    logs = (rows + SMALLEST).astype("float64")
    runs: list[tuple[int, int]] = []
    for paragraph in words.paragraphs:
        index = paragraph.start
        while index < paragraph.stop:
            first = index
            while index < paragraph.stop and doubtful[index]:
                index += 1
            if index > first:
                runs += _names_within(logs[first:index].tolist(), first)
            index += 1
    return runs


def _names_within(rows: list[list[float]], first: int) -> list[tuple[int, int]]:
    """Return the names of a stretch of words, by their probabilities (Viterbi 1967)."""
    inside = range(2, len(LABELS), 2)
    before = [log(value) if not label or label % 2 else IMPOSSIBLE for label, value in enumerate(rows[0])]
    came: list[list[int]] = []
    for row in rows[1:]:
        best = max(range(len(before)), key=before.__getitem__)
        origins = [best] * len(LABELS)
        scores = [before[best] + log(value) for value in row]
        for label in inside:
            origins[label] = label if before[label] > before[label - 1] else label - 1
            scores[label] = before[origins[label]] + log(row[label])
        came.append(origins)
        before = scores
    labels = [max(range(len(before)), key=before.__getitem__)]
    for origins in reversed(came):
        labels.append(origins[labels[-1]])
    labels.reverse()
    runs: list[tuple[int, int]] = []
    for index, label in enumerate(labels, first):
        if label % 2:
            runs.append((index, index + 1))
        elif label:
            runs[-1] = (runs[-1][0], index + 1)
    return runs
