"""How many mutants of the code the tests kill: a fixed sample of changed numbers and of conditions forced to a value.

usage: python benchmarks/mutants.py ROOM… [--sample 300] [--seed 9] [--jobs 2] [--tests DIR…] [--only N…]

Run in a clone, with the environment of the tests. A ROOM is a folder or file below parsers/ (credits, pages/facts).
A mutant is one number raised by one, or halved when it is above ten, or one condition (of if, while, a conditional
expression or a comprehension) that is always true or always false. The tests of the ROOM's folder, or of DIR, run
against a copy of the package with the one change. Printed: each survivor with its number, file and line; then the
killed share of each room. `--only` runs the named mutants of the sample again. A mutant that hangs counts as killed.
"""

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ("*.py", "cli", "parsers", "schemas", "sources", "tests", "examples", "docs", "README.md", "setup.cfg")
SECONDS = 120  # for the tests of one mutant


class Mutant(NamedTuple):
    """One change: `new` stands for the expression at `start` to `end` (line and UTF-8 byte column) of a file."""

    room: str
    path: Path
    start: tuple[int, int]
    end: tuple[int, int]
    new: str


def mutants(room: str, path: Path) -> list[Mutant]:
    """Return every mutant of a file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        spots: list[tuple[ast.expr, str]] = []
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            spots = [(node, repr(node.value / 2 if node.value > 10 else node.value + 1))]
        elif isinstance(node, ast.If | ast.While | ast.IfExp):
            spots = [(node.test, "True"), (node.test, "False")]
        elif isinstance(node, ast.comprehension):
            spots = [(test, value) for test in node.ifs for value in ("True", "False")]
        for spot, new in spots:
            start, end = (spot.lineno, spot.col_offset), (spot.end_lineno or 0, spot.end_col_offset or 0)
            found.append(Mutant(room, path.relative_to(ROOT), start, end, f"({new})"))
    return found


def changed(mutant: Mutant) -> bytes:
    """Return the file with the one change."""
    lines = (ROOT / mutant.path).read_bytes().splitlines(keepends=True)
    (first, left), (last, right) = mutant.start, mutant.end
    head, tail = lines[first - 1][:left], lines[last - 1][right:]
    return b"".join([*lines[: first - 1], head + mutant.new.encode() + tail, *lines[last:]])


def survives(mutant: Mutant, tests: list[str], copies: "Queue[Path]") -> bool:
    """Tell whether the tests pass in a copy of the package that has the mutant."""
    copy = copies.get()
    command = [sys.executable, "-m", "pytest", "-xq", "-p", "no:cacheprovider", *(f"newsjson/tests/{t}" for t in tests)]
    try:
        (copy / "newsjson" / mutant.path).write_bytes(changed(mutant))
        environment = {"PYTHONPATH": str(copy), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
        run = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=SECONDS, check=False)
        return run.returncode == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        shutil.copy(ROOT / mutant.path, copy / "newsjson" / mutant.path)
        copies.put(copy)


def package_copy(folder: Path) -> Path:
    """Copy the package, with its tests and what these read, to folder/newsjson."""
    for source in (found for pattern in PACKAGE for found in ROOT.glob(pattern)):
        target = folder / "newsjson" / source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, target)
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="+", metavar="ROOM")
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--seed", type=int, default=9)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--tests", nargs="+", metavar="DIR")
    parser.add_argument("--only", type=int, nargs="+", metavar="N")
    given = parser.parse_args()
    every = []
    for room in given.rooms:
        path = ROOT / "parsers" / room
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        every += [mutant for file in files for mutant in mutants(room, file)]
    sample = random.Random(given.seed).sample(every, min(given.sample, len(every)))
    chosen = [(n, mutant) for n, mutant in enumerate(sample, 1) if not given.only or n in given.only]
    copies: Queue[Path] = Queue()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(given.jobs) as pool:
        for job in range(given.jobs):
            copies.put(package_copy(Path(folder) / str(job)))
        outcomes = pool.map(lambda m: survives(m[1], given.tests or [m[1].room.split("/")[0]], copies), chosen)
        killed: Counter[str] = Counter()
        for (number, mutant), alive in zip(chosen, outcomes, strict=True):
            killed[mutant.room] += not alive
            if alive:
                line = (ROOT / mutant.path).read_text(encoding="utf-8").splitlines()[mutant.start[0] - 1].strip()
                print(f"{number:4} {mutant.path}:{mutant.start[0]} {mutant.new}  {line}", flush=True)
    for room, count in Counter(mutant.room for _, mutant in chosen).items():
        print(f"{room}: {killed[room]} of {count} killed, {100 * killed[room] / count:.0f} %")


if __name__ == "__main__":
    main()
