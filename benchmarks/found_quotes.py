#!/usr/bin/env python3
"""Count what newsjson takes for a quotation and is none, and the quotations that it misses.

usage: python benchmarks/found_quotes.py FOLDER [--engine rules|model] [--list]

FOLDER holds articles NAME.txt with NAME.json, {"quotes": [{"text": …}]}: every stretch between marks that reports
what somebody said or wrote; titles of works, nicknames, terms and the journalist's scare quotes are not among them.
Printed are the marked quotes, the quotes found, those that are none (spurious: mostly
titles, terms and scare quotes) and the marked ones that are missed, each whole and by length: whole sentences, and
fragments of one word, of two to four, of five and more. A found quote is a marked one when four fifths of their
letters are the same, in the same place. --list prints the wrong ones.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import newsjson

SAME = 0.8  # of the letters of both
ROWS = ("all", "whole sentences", "one word", "two to four words", "five words and more")
Span = tuple[int, int]


class Letters:
    """The letters and digits of a text, and where they stand."""

    def __init__(self, text: str) -> None:
        """Take in a text."""
        self.text = "".join(character for character in text if character.isalnum())

    def find(self, wording: str, position: int) -> Span | None:
        """Return where a wording stands, from a place on if it does, or None."""
        bare = Letters(wording).text
        at = self.text.find(bare, position) if bare else -1
        at = at if at >= 0 else self.text.find(bare)
        return (at, at + len(bare)) if bare and at >= 0 else None


def spans(letters: Letters, wordings: Sequence[str]) -> list[Span | None]:
    """Return where wordings stand among the letters of a text, each behind the one before it."""
    found: list[Span | None] = []
    position = 0
    for wording in wordings:
        span = letters.find(wording, position)
        position = span[1] if span else position
        found.append(span)
    return found


def likeness(left: Span | None, right: Span | None) -> float:
    """Return the share of the letters that two spans have in common."""
    if left is None or right is None:
        return 0.0
    common = min(left[1], right[1]) - max(left[0], right[0])
    return max(0, common) / (max(left[1], right[1]) - min(left[0], right[0]))


def row(wording: str) -> str:
    """Return which row of the table a quotation belongs to."""
    words = len(wording.split())
    if words > 2 and wording[:1].isupper() and wording.rstrip()[-1:] in ".,?!…":
        return ROWS[1]
    return ROWS[2] if words == 1 else ROWS[3] if words < 5 else ROWS[4]


def count(path: Path, engine: str) -> tuple[list[str], list[str], list[str], list[str]]:
    """Return an article's marked quotes, the found ones, those of them that are none, and the missed ones."""
    marked = [quote["text"] for quote in json.loads(path.read_text("utf-8"))["quotes"]]
    article = newsjson.parse_file(path.with_suffix(".txt"), engine=engine)
    found = [quote.text for quote in article.quotes]
    letters = Letters(path.with_suffix(".txt").read_text("utf-8"))
    places, others = spans(letters, found), spans(letters, marked)
    spurious = [
        text for text, at in zip(found, places, strict=True) if not any(likeness(at, other) >= SAME for other in others)
    ]
    missed = [
        text
        for text, at in zip(marked, others, strict=True)
        if not any(likeness(at, place) >= SAME for place in places)
    ]
    return marked, found, spurious, missed


def main() -> None:
    """Read the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="rules")
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    totals = [Counter[str]() for _ in range(4)]
    for path in sorted(arguments.folder.glob("*.json")):
        counted = count(path, arguments.engine)
        for total, texts in zip(totals, counted, strict=True):
            total.update(["all" for _ in texts])
            total.update([row(text) for text in texts])
        if arguments.list:
            for name, texts in zip(("spurious", "missed"), counted[2:], strict=True):
                sys.stdout.writelines([f"{name}\t{path.stem}\t{' '.join(text.split())}\n" for text in texts])
    print(f"\n{'':20s}  marked   found  spurious     missed")
    for name in ROWS:
        marked, found, spurious, missed = (total[name] for total in totals)
        wrong, lost = 100 * spurious / max(1, found), 100 * missed / max(1, marked)
        print(f"{name:20s} {marked:7d} {found:7d} {spurious:4d} {wrong:4.1f}% {missed:5d} {lost:4.1f}%")


if __name__ == "__main__":
    main()
