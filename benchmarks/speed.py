#!/usr/bin/env python3
"""Measure newsjson's speed as ratios, in one run; see README.md beside this file.

usage: python benchmarks/speed.py [--pages FOLDER] [--rounds N]
"""

import argparse
import gzip
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import newsjson

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = ROOT / "examples" / "velm-bridge.txt"
SIZES = (1_000, 10_000, 100_000, 1_000_000)  # characters
HOSTILE = {
    "ordinary prose": None,
    "double marks": '"',
    "opening marks": "“ ",
    "single marks": "' '",
    "commas": ", ",
    "full stops": ". ",
    "brackets": "( ",
    "dashes": "— ",
    "slashes": "A/B/",
    "capitals": "Ab ",
    "digits": "1987-",
    "said": "said ",
    "colons": "A: ",
    "newlines": "A\n",
    "spaces": " " * 10 + "a",
}


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Return the median time of `work`."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def cold_start(rounds: int) -> None:
    python = [sys.executable]
    commands = {
        "python -c pass": [*python, "-c", "pass"],
        'python -c "import click"': [*python, "-c", "import click"],
        'python -c "import click, msgspec"': [*python, "-c", "import click, msgspec"],
        "newsjson --version": [*python, "-m", "newsjson", "--version"],
        "newsjson parse, a short text": [*python, "-m", "newsjson", "parse", str(ARTICLE)],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):  # in turn, so that all see the same machine
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT.parent)
            times[name].append(time.perf_counter() - start)
    print("cold start                             ms   / pass  / click  / click, msgspec")
    medians = {name: statistics.median(values) for name, values in times.items()}
    bases = [medians[name] for name in list(commands)[:3]]
    for name, value in medians.items():
        print(f"  {name:33s} {1000 * value:6.1f}  " + "  ".join(f"{value / base:6.2f}" for base in bases))


def warm_text(rounds: int) -> None:
    text = ARTICLE.read_text("utf-8")
    body = text[text.index("VELM") :]
    article = text
    while len(article.split()) < 800:
        article += "\n" + body[body.index("“We looked") :]
    newsjson.parse_text(article)
    took = seconds(lambda: newsjson.parse_text(article), max(10, rounds))
    print(f"plain text, warm: {1 / took:.0f} articles of {len(article.split())} words a second")


def pages(folder: Path, rounds: int) -> None:
    files = sorted([*folder.glob("*.html"), *folder.glob("*.html.gz")])
    if not files:
        print(f"pages: none in {folder}")
        return
    import trafilatura

    found = [gzip.decompress(f.read_bytes()) if f.suffix == ".gz" else f.read_bytes() for f in files]

    def ours() -> None:
        for page in found:
            try:
                newsjson.parse_html(page)
            except newsjson.NewsjsonError:
                continue

    def theirs() -> None:
        for page in found:
            trafilatura.bare_extraction(page, with_metadata=True)

    ours(), theirs()
    rounds = max(1, min(rounds, 300 // len(files)))
    mine, yours = seconds(ours, rounds), seconds(theirs, rounds)
    print(
        f"pages: {len(files)}; newsjson {1000 * mine / len(files):.1f} ms a page, trafilatura's extraction "
        f"{1000 * yours / len(files):.1f} ms; ratio {mine / yours:.2f}"
    )


def growth() -> None:
    prose = ARTICLE.read_text("utf-8")
    print("growth, ms                " + "".join(f"{size // 1000:>9d} KB" for size in SIZES) + "   last/first a KB")
    for name, unit in HOSTILE.items():
        row = []
        for size in SIZES:
            text = ((unit or prose) * (size // len(unit or prose) + 1))[:size]
            text = text if unit is None else f"Velm, a town.\n\nAna Ruiz said {text} and more."
            row.append(seconds(lambda text=text: newsjson.parse_text(text), 3 if size < 1_000_000 else 1))  # type: ignore[misc]
        ratio = (row[-1] / SIZES[-1]) / (row[0] / SIZES[0])
        print(f"  {name:24s}" + "".join(f"{1000 * took:12.1f}" for took in row) + f"   {ratio:8.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, default=ROOT / "examples")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    cold_start(options.rounds)
    warm_text(options.rounds)
    pages(options.pages, options.rounds)
    growth()
