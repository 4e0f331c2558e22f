#!/usr/bin/env python3
"""Measure newsjson's speed as ratios, in one run; see README.md beside this file.

usage: python benchmarks/speed.py [--texts FOLDER] [--pages FOLDER] [--rounds N]
"""

import argparse
import gzip
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import newsjson
from newsjson.parsers.attributions.engines import model_installed

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = ROOT / "examples" / "velm-bridge.txt"
ENGINES = ("rules", "model") if model_installed() else ("rules",)
# What a cold start is held against: what the engine cannot do without.
BASELINES = {"rules": "import click, msgspec", "model": "import onnxruntime"}
WORDS = 800  # of an article
WARMING = 3  # texts that are read before the clock starts
# Reads the texts named by its arguments, and prints the most memory that it had, in kB (macOS counts bytes).
MEMORY = """
import resource, sys, newsjson
for name in sys.argv[2:]:
    newsjson.parse_file(name, engine=sys.argv[1])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1))
"""
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


def cpu_seconds(command: Sequence[str | Path], folder: str) -> float:
    """Return the CPU time, user and system, of a process that is run in a folder."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def cold_start(rounds: int) -> None:
    """Print the CPU time of whole processes; they run elsewhere, so that the installed newsjson is measured."""
    command = Path(sys.executable).with_name("newsjson")
    commands: dict[str, list[str | Path]] = {"newsjson --version": [command, "--version"]}
    for engine in ENGINES:
        commands[BASELINES[engine]] = [sys.executable, "-c", BASELINES[engine]]
        commands[f"newsjson parse --engine {engine}"] = [command, "parse", "--engine", engine, ARTICLE]
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):  # in turn, so that all see the same machine
            for name, arguments in commands.items():
                times[name].append(cpu_seconds(arguments, folder))
    medians = {name: statistics.median(values) for name, values in times.items()}
    print("cold start, CPU time of a short text")
    for name, value in medians.items():
        engine = name.rpartition(" ")[2]
        baseline = BASELINES.get(engine)
        ratio = f"   {value / medians[baseline]:.2f} times {baseline}" if baseline else ""
        print(f"  {name:32s} {1000 * value:6.1f} ms{ratio}")


def warm_text(texts: Sequence[str], rounds: int) -> None:
    """Print how many articles a second each engine reads in one process; of each text the fastest round counts."""
    words = sum(len(text.split()) for text in texts)
    print(f"plain text, warm, CPU time: {len(texts)} texts, {words} words")
    for engine in ENGINES:
        for text in texts[:WARMING]:
            newsjson.parse_text(text, engine=engine)
        took = 0.0
        for text in texts:
            times = []
            for _ in range(rounds):
                start = time.process_time()
                newsjson.parse_text(text, engine=engine)
                times.append(time.process_time() - start)
            took += min(times)
        print(f"  {engine:6s} {words / WORDS / took:7.1f} articles of {WORDS} words a second")


def peak_memory(files: Sequence[Path]) -> None:
    """Print the most memory that a process has had which reads all texts.

    Comes before all else: Linux counts a process's memory from its parent's on.
    """
    print("peak memory")
    for engine in ENGINES:
        command = [sys.executable, "-c", MEMORY, engine, *files]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        print(f"  {engine:6s} {int(done.stdout) / 1000:7.1f} MB")


def long_article() -> str:
    """Return the example, its middle repeated until it is as long as articles are."""
    text = ARTICLE.read_text("utf-8")
    body = text[text.index("VELM") :]
    while len(text.split()) < WORDS:
        text += "\n" + body[body.index("“We looked") :]
    return text


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
                newsjson.parse_html(page, engine="rules")
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
            row.append(
                seconds(lambda text=text: newsjson.parse_text(text, engine="rules"), 3 if size < 1_000_000 else 1)
            )  # type: ignore[misc]
        ratio = (row[-1] / SIZES[-1]) / (row[0] / SIZES[0])
        print(f"  {name:24s}" + "".join(f"{1000 * took:12.1f}" for took in row) + f"   {ratio:8.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, help="folder of *.txt, instead of the one article that we ship")
    parser.add_argument("--pages", type=Path, default=ROOT / "examples")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    files = sorted(options.texts.glob("*.txt")) if options.texts else [ARTICLE]
    peak_memory(files)
    cold_start(options.rounds)
    warm_text([file.read_text("utf-8") for file in files] if options.texts else [long_article()], options.rounds)
    pages(options.pages, options.rounds)
    growth()
