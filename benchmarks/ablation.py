#!/usr/bin/env python3
"""Switch off one mechanism after the other and print what every figure loses: which rules and tables earn their keep.

usage: python benchmarks/ablation.py CORPORA --score FOLDER [--engine rules model] [--rooms quotes pages/body …]
                                     [--only NAME…] [--jobs 2] [--output FILE.tsv]

A mechanism is a function, or a table or pattern of words, at the top level of a module of parsers/ (switching.py says
what it gives when it is switched off); methods, and functions whose result has no neutral value, are not tried. CORPORA
holds newsgold/, polnear/dev/, speakergold/, pages/, aeb/ and cases/, FOLDER their scorers (NAME_score.py, cases.py).

First all documents are parsed as they are, each watched: a function is switched off only in the documents in which it
gave something else than its neutral answer, a table where code that uses it ran. A parse that fails, or takes too long,
loses its record. Losses are points of F1 or percent, and the number of cases; their mean is that of all figures of all
corpora. What costs much on every fifth document is not tried on the others ("share tried"). FILE.tsv has a row for each
mechanism and engine, those whose absence costs least first; the summary counts a mechanism by the engine that needs it
most. Names are "quotes.kind:kind", module and function or table; a @FILE of them will do.
"""

import argparse
import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

from figures import CORPORA, FIGURES
from mechanisms import Mechanism, Parsers
from study import VERDICTS, Row, Study, forked


def write_table(path: Path, rows: list[Row]) -> None:
    columns = [
        "engine",
        "name",
        "kind",
        "verdict",
        "documents",
        "share tried",
        *(f"{name} records" for name in CORPORA),
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
        table.writerow([*columns, *(" ".join(key) for key in FIGURES), "mean", "fields"])
        for row in sorted(rows, key=lambda row: (row.loss, row.mechanism.name)):
            facts = [row.engine, row.mechanism.name, row.mechanism.kind, row.verdict, row.documents, f"{row.share:.2f}"]
            losses = [f"{row.losses.get(key, 0):.2f}" for key in FIGURES]
            counts = [row.changed.get(name, 0) for name in CORPORA]
            table.writerow([*facts, *counts, *losses, f"{row.loss:.4f}", row.fields])


def print_summary(rows: list[Row]) -> None:
    verdicts: dict[str, int] = {}
    for row in rows:
        name = row.mechanism.name
        verdicts[name] = max(verdicts.get(name, 0), VERDICTS.index(row.verdict))
    rooms: dict[str, Counter[int]] = defaultdict(Counter)
    for name, reached in verdicts.items():
        rooms[name.partition(":")[0].partition(".")[0]][reached] += 1
    print(f"{'room':14s}", *(f"{verdict:>20s}" for verdict in VERDICTS))
    for room, counts in sorted(rooms.items()):
        print(f"{room:14s}", *(f"{counts[number]:20d}" for number in range(len(VERDICTS))))
    for at, verdict in enumerate(VERDICTS[:-1]):
        print(f"\n{verdict} (records changed, mean loss of each engine; fields):")
        for name in sorted(name for name, reached in verdicts.items() if reached == at):
            each = [row for row in rows if row.mechanism.name == name]
            facts = [f"{sum(row.changed.values()):4d} {row.loss:7.3f}" for row in each]
            print(f"  {name:60s}", *facts, " ".join(row.fields for row in each)[:100])


def chosen(parsers: Parsers, rooms: list[str] | None, names: list[str] | None) -> list[Mechanism]:
    """Return the mechanisms that are asked for. Raises ValueError for names and rooms that do not exist."""
    every = {mechanism.name: mechanism for mechanism in parsers.mechanisms}
    within = {name for name in every for room in rooms or [""] if f"{name.replace(':', '.')}.".startswith(room)}
    missing = [name for name in names or () if name not in every]
    missing += [room for room in rooms or () if not any(f"{n.replace(':', '.')}.".startswith(room) for n in every)]
    if missing:
        raise ValueError(f"no such mechanism or room: {' '.join(missing)}")
    return [every[name] for name in names or every if name in within]


def main() -> None:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form, fromfile_prefix_chars="@")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--score", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--engine", nargs="+", choices=("rules", "model"), default=["rules"])
    parser.add_argument("--rooms", nargs="+", type=lambda room: room.replace("/", ".").rstrip(".") + ".")
    parser.add_argument("--only", nargs="+", metavar="NAME")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--output", type=Path, metavar="FILE.tsv")
    given = parser.parse_args()
    sys.path.insert(0, str(given.score))
    rows: list[Row] = []
    for engine in given.engine:
        try:
            study = Study(given.corpora, engine)
            mechanisms = chosen(study.parsers, given.rooms, given.only)
        except (ValueError, ImportError) as error:
            parser.error(str(error))
        study.watch_all(given.jobs)
        print(engine, *(f"{' '.join(key)} {value:.2f}" for key, value in study.figures.items()), sep="\n  ")
        for number, row in enumerate(forked(study, "row", mechanisms, given.jobs), 1):
            rows.append(row)
            if given.output:  # each time: a run takes long and may be broken off
                write_table(given.output, rows)
            print(f"{number}/{len(mechanisms)} {row.mechanism.name} {row.loss:.3f} {row.verdict}", file=sys.stderr)
    print_summary(rows)


if __name__ == "__main__":
    main()
