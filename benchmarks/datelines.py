"""How well printed datelines are found: newsjson's answers against labels made by hand.

usage: python benchmarks/datelines.py FOLDER [--errors]

FOLDER holds the articles as NAME.txt; the labels are in datelines.tsv beside this file, which says what they are.
Prints how many of the printed datelines were found exactly as printed, how many in part, how many not at all, and how
many were found where none is printed. The exit status is 1 when an article of the labels is missing.
"""

import argparse
import sys
from pathlib import Path

import newsjson

LABELS = Path(__file__).resolve().parent / "datelines.tsv"


def labels() -> dict[str, str]:
    """Read {article: its printed dateline, "" where it has none}."""
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if not line.startswith("#"))
    return {article: dateline for article, _, dateline in rows}


def printed_dateline(path: Path) -> str:
    """Return the printed dateline that newsjson finds in an article, "" for none."""
    found = newsjson.parse_file(path, engine="rules").dateline
    return found.text or "" if found and found.kind == "printed" else ""


def verdict(wanted: str, found: str) -> str:
    """Return what the answer is: "right", "in part", "missed", "wrong" or "none" (rightly none)."""
    if wanted == found:
        return "right" if wanted else "none"
    if not wanted:
        return "wrong"
    if not found:
        return "missed"
    return "in part" if wanted.startswith(found) or found.startswith(wanted) else "wrong"


def main() -> int:
    """Print the figures, and on demand every error."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the articles, NAME.txt")
    parser.add_argument("--errors", action="store_true", help="print every answer that is not the label's")
    options = parser.parse_args()
    counts = dict.fromkeys(("right", "in part", "missed", "wrong", "none"), 0)
    wanted = labels()
    missing = [article for article in wanted if not (options.folder / f"{article}.txt").is_file()]
    for article in wanted.keys() - missing:
        found = printed_dateline(options.folder / f"{article}.txt")
        answer = verdict(wanted[article], found)
        counts[answer] += 1
        if options.errors and answer not in ("right", "none"):
            print(f"{article}: {answer}: wanted {wanted[article]!r}, found {found!r}")
    total = sum(map(bool, wanted.values()))
    print(f"{len(wanted)} articles, {total} with a printed dateline: {counts['right']} found, {counts['in part']} in")
    print(f"part, {counts['missed']} missed; {counts['wrong']} wrong of {len(wanted) - total} without and these")
    if missing:
        print(f"{len(missing)} articles of the labels are not in {options.folder}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
