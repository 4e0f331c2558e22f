#!/usr/bin/env python3
"""Switch off one mechanism after the other and print what every figure loses: which rules and tables earn their keep.

usage: python benchmarks/ablation.py CORPORA --score FOLDER [--engine rules model] [--rooms quotes pages/body …]
                                     [--only NAME…] [--jobs 2] [--output FILE.tsv]

A mechanism is a function, or a table or pattern of words, at the top level of a module of parsers/ (mechanisms.py says
what it gives when it is switched off); methods, and functions whose result has no neutral value, are not tried. CORPORA
holds newsgold/, polnear/dev/, speakergold/, pages/, aeb/ and cases/, FOLDER their scorers (NAME_score.py, cases.py).

First all documents are parsed as they are, each watched: a function is switched off only in the documents in which it
gave something else than its neutral answer, a table where code that uses it ran. A parse that fails, or takes more than
SECONDS, loses its record. Losses are points of F1 or percent, and the number of cases; their mean is that of all
figures of all corpora. FILE.tsv has a row for each mechanism and engine, those whose absence costs least first; the
summary counts a mechanism by the engine that needs it most. Names are "quotes.kind:kind", module and function or table,
a @FILE of them will do.
"""

import argparse
import contextlib
import csv
import functools
import gc
import importlib
import io
import json
import multiprocessing
import signal
import sys
import tempfile
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any, NamedTuple

import msgspec
from mechanisms import PACKAGE, Mechanism, Parsers
from newsjson.sources.files import read_file

SECONDS = 5  # of processor time for a document
HANGING = 2  # documents that take longer: the others are not tried any more
SAMPLED = 5  # every fifth document is tried first, and only those where they cost
PLENTY = 0.5  # points of the mean of all figures
SESSION = f"{PACKAGE}.attributions.model.session"  # its network() gives what runs the network
VERDICTS = ("never called", "only builds tables", "changes no record", "no figure falls", "earns its keep")


Figures = dict[tuple[str, str], float]  # by corpus and figure


class Corpus(NamedTuple):
    """Documents, as patterns of paths, and how they are scored."""

    files: Sequence[str]
    scorer: str
    gold: str
    figures: Sequence[str]

    def paths(self, root: Path) -> list[Path]:
        """Return the documents below a folder."""
        return [path for pattern in self.files for path in sorted(root.glob(pattern))]

    def score(self, root: Path, records: dict[str, bytes | None]) -> dict[str, float]:
        """Return the figures of records, by the paths of their documents."""
        scorer = importlib.import_module(self.scorer)
        if self.scorer == "cases":
            read = {path: json.loads(record or b"{}") for path, record in records.items()}
            cases = scorer.load(root / self.gold, None).values()
            return {"passed": sum(scorer.complaint(read[str(source)], want) is None for source, want in cases)}
        out = io.StringIO()
        with tempfile.NamedTemporaryFile(suffix=".ndjson") as file:
            file.writelines(record + b"\n" for record in records.values() if record)
            file.flush()
            sys.argv = [self.scorer, str(root / self.gold), file.name, "--json"]
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
                scorer.main()
        found = json.loads(out.getvalue())
        return {figure: found[figure][-1] for figure in self.figures}


OF_QUOTES = ("quotes@0.8", "speaker.full", "quote+speaker", "credits", "dateline")
OF_PAGES = ("body", "body.accuracy", "title", "authors", "date", "credits", "captions")
CORPORA = {
    "newsgold": Corpus(["newsgold/*.txt"], "newsgold_score", "newsgold", OF_QUOTES),
    "polnear": Corpus(["polnear/dev/text/*.txt"], "polnear_score", "polnear/dev", ["content+source"]),
    "speakergold": Corpus(
        ["speakergold/*.txt"], "speakers_score", "speakergold", ["quotes", "quote+speaker", "quote+entity"]
    ),
    "pages": Corpus(["pages/html/*.html.gz"], "pages_score", "pages/gold.jsonl", OF_PAGES),
    "aeb": Corpus(["aeb/html/*.html.gz"], "pages_score", "aeb/ground-truth.json", OF_PAGES[:2]),
    "cases": Corpus(["cases/*.html", "cases/*.txt"], "cases", "cases", ["passed"]),
}
FIGURES = [(name, figure) for name, corpus in CORPORA.items() for figure in corpus.figures]


class Watched(NamedTuple):
    """A document as it is parsed with nothing switched off."""

    record: bytes | None
    ran: dict[str, set[int]]  # units, by the step of parse() in which they ran
    answered: set[int]  # functions that gave something else than their neutral answer, as units


class Row(NamedTuple):
    """What switching off a mechanism does."""

    mechanism: Mechanism
    engine: str
    documents: int  # in which it is called
    share: float  # of those that it may change: how many were tried
    changed: dict[str, int]
    losses: Figures
    verdict: str

    @property
    def loss(self) -> float:
        """The mean over all figures."""
        return sum(self.losses.values()) / len(FIGURES)


class TimeIsUpError(BaseException):
    """No Exception, so that no parser catches it."""


class Study:
    """All documents read into memory, and the parsers, with one engine."""

    def __init__(self, corpora: Path, engine: str) -> None:
        self.corpora, self.engine = corpora, engine
        self.parsers = Parsers()
        self.answers = self.parsers.answers()
        self.steps: dict[tuple[int, str], tuple[object, object]] = {}
        self.number = self.hanging = 0
        self.remembered: dict[tuple[bytes, bytes], tuple[int, Any]] = {}
        self.network: Any = vars(importlib.import_module(SESSION))["network"]
        paths = [(name, path) for name, corpus in CORPORA.items() for path in corpus.paths(corpora)]
        self.documents = [(name, str(path), read_file(path)) for name, path in paths]
        signal.signal(signal.SIGVTALRM, _time_is_up)

    def parse(self, number: int) -> bytes | None:
        """Return a document's record; None when it fails or takes too long."""
        if self.hanging >= HANGING:
            return None
        self.number = number
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            return msgspec.json.encode(sys.modules[PACKAGE].parse(self.documents[number][2], engine=self.engine))
        except TimeIsUpError:
            self.hanging += 1
        except Exception:  # whatever a parser does that misses a part
            return None
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return None

    def call_steps_by(self, call: Callable[..., object]) -> None:
        """Let every step of parse() be called by a method, and the network by its memory."""
        package = sys.modules[PACKAGE]
        names = package.parse.__code__.co_names
        for owner in (
            package,
            *(module for name in names if isinstance(module := vars(package).get(name), ModuleType)),
        ):
            for name in names:
                function = getattr(vars(owner).get(name), "__wrapped__", vars(owner).get(name))
                if isinstance(function, FunctionType):
                    step = functools.partial(call, name, function)
                    vars(owner)[name] = functools.update_wrapper(step, function)
        session = importlib.import_module(SESSION)
        vars(session)["network"] = lambda: self._answer

    def _answer(self, pieces: Sequence[int], features: Sequence[int]) -> list[list[float]]:
        key = array("i", pieces).tobytes(), array("i", features).tobytes()
        if key not in self.remembered:
            rows = self.network()(pieces, features)
            self.remembered[key] = len(rows[0]), array("d", [value for row in rows for value in row])
        width, values = self.remembered[key]
        return [values[start : start + width].tolist() for start in range(0, len(values), width)]

    def watch(self, number: int) -> Watched:
        """Parse a document and say what ran."""
        ran: dict[str, set[CodeType]] = defaultdict(set)
        answered, answers, now = set[int](), self.answers, ran[""]

        def call(step: str, function: Callable[..., object], *args: object, **options: object) -> object:
            nonlocal now
            self.parsers.clear_caches()
            now = ran[step]
            return function(*args, **options)

        def note(frame: FrameType, event: str, result: object) -> None:
            if event == "call":
                now.add(frame.f_code)
            elif event == "return":
                answer = answers.get(frame.f_code)
                if answer and answer.unit not in answered and not answer.is_given(frame, result):
                    answered.add(answer.unit)

        self.call_steps_by(call)
        sys.setprofile(note)
        record = self.parse(number)
        sys.setprofile(None)
        return Watched(record, {step: self.parsers.units_of(codes) for step, codes in ran.items()}, answered)

    def watch_all(self, jobs: int) -> None:
        """Parse and score everything with nothing switched off."""

        def keep(step: str, function: Callable[..., object], *args: object, **options: object) -> object:
            result = function(*args, **options)
            self.steps[self.number, step] = (args, options), result
            return result

        self.call_steps_by(keep)
        for number in range(len(self.documents)):
            self.parse(number)
        self.watched: list[Watched] = list(_forked(self, "watch", range(len(self.documents)), jobs))
        self.figures: Figures = {}
        for name in CORPORA:
            self.figures |= self.score(name, {})

    def score(self, name: str, changed: dict[str, bytes | None]) -> Figures:
        """Return the figures of a corpus, with some records changed."""
        every = zip(self.documents, self.watched, strict=True)
        records = {path: changed.get(path, seen.record) for (corpus, path, _), seen in every if corpus == name}
        return {(name, figure): value for figure, value in CORPORA[name].score(self.corpora, records).items()}

    def losses(self, changed: dict[str, dict[str, bytes | None]]) -> Figures:
        """Return what the figures lose by changed records, by corpus and path."""
        losses: Figures = {}
        for name, records in changed.items():
            try:
                figures = self.score(name, records)
            except Exception:  # records that the scorer cannot read
                figures = {}
            losses |= {key: value - figures.get(key, 0.0) for key, value in self.figures.items() if key[0] == name}
        return losses

    def row(self, mechanism: Mechanism) -> Row:
        """Switch a mechanism off, in a process of its own, and measure."""
        units = self.parsers.users(mechanism)
        called = [
            number
            for number, seen in enumerate(self.watched)
            if any(not units.isdisjoint(ran) for ran in seen.ran.values())
        ]
        table = mechanism.kind == "table"
        touched = [number for number in called if table or mechanism.unit in self.watched[number].answered]
        if touched:
            self._switch_off(mechanism, units)
        changed: dict[str, dict[str, bytes | None]] = defaultdict(dict)
        losses: Figures = {}
        share = 1.0
        for part in (touched[::SAMPLED], [number for at, number in enumerate(touched) if at % SAMPLED]):
            for number in part:
                corpus, path, _ = self.documents[number]
                record = self.parse(number)
                if record != self.watched[number].record:
                    changed[corpus][path] = record
            losses = self.losses(changed)
            if part and sum(losses.values()) / len(FIGURES) > PLENTY:
                share = (len(part) if part == touched[::SAMPLED] else len(touched)) / len(touched)
                break
        counts = {name: len(records) for name, records in changed.items()}
        builds = not called and mechanism.unit in self.parsers.importing and not table
        stage = 1 if builds else 0 if not called else 2 if not changed else 3 if sum(losses.values()) <= 0 else 4
        return Row(mechanism, self.engine, len(called), share, counts, losses, VERDICTS[stage])

    def _switch_off(self, mechanism: Mechanism, units: set[int]) -> None:
        def reuse(step: str, function: Callable[..., object], *args: object, **options: object) -> object:
            before = self.steps.get((self.number, step))
            free = units.isdisjoint(self.watched[self.number].ran.get(step, units))
            return before[1] if before and free and before[0] == (args, options) else function(*args, **options)

        try:
            self.parsers.switch_off(mechanism)
            self.call_steps_by(reuse)
        except Exception:  # a module that cannot be imported without it
            self.hanging = HANGING


def _time_is_up(*_: object) -> None:
    raise TimeIsUpError


_study: Study


def _call(call: tuple[str, Any]) -> Any:
    return getattr(_study, call[0])(call[1])


def _forked(study: Study, method: str, arguments: Iterable[Any], jobs: int) -> Iterator[Any]:
    """Yield what a method gives for each argument, in order; each call of `row` has a fork of its own."""
    global _study
    _study = study
    gc.freeze()  # what the forks share is not looked through in each
    alone = method == "row"
    with multiprocessing.get_context("fork").Pool(jobs, maxtasksperchild=1 if alone else None) as pool:
        yield from pool.imap(_call, [(method, argument) for argument in arguments], chunksize=1 if alone else 10)


def write_table(path: Path, rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
        counts = [f"{name} records" for name in CORPORA]
        table.writerow(
            [
                "engine",
                "name",
                "kind",
                "verdict",
                "documents",
                "share tried",
                *counts,
                *(" ".join(key) for key in FIGURES),
                "mean",
            ]
        )
        for row in sorted(rows, key=lambda row: (row.loss, row.mechanism.name)):
            losses = [f"{row.losses.get(key, 0):.2f}" for key in FIGURES]
            counts = [str(row.changed.get(name, 0)) for name in CORPORA]
            name, kind = row.mechanism.name, row.mechanism.kind
            table.writerow(
                [
                    row.engine,
                    name,
                    kind,
                    row.verdict,
                    row.documents,
                    f"{row.share:.2f}",
                    *counts,
                    *losses,
                    f"{row.loss:.4f}",
                ]
            )


def print_summary(rows: list[Row]) -> None:
    verdicts: dict[str, int] = {}
    for row in rows:
        name = row.mechanism.name
        verdicts[name] = max(verdicts.get(name, 0), VERDICTS.index(row.verdict))
    rooms: dict[str, Counter[int]] = defaultdict(Counter)
    for name, verdict in verdicts.items():
        rooms[name.partition(":")[0].partition(".")[0]][verdict] += 1
    print(f"{'room':14s}", *(f"{verdict:>20s}" for verdict in VERDICTS))
    for room, counts in sorted(rooms.items()):
        print(f"{room:14s}", *(f"{counts[number]:20d}" for number in range(len(VERDICTS))))
    for number, verdict in enumerate(VERDICTS[:-1]):
        print(f"\n{verdict} (records changed, mean loss of each engine):")
        for name in sorted(name for name, at in verdicts.items() if at == number):
            each = (row for row in rows if row.mechanism.name == name)
            print(f"  {name:60s}", *(f"{sum(row.changed.values()):4d} {row.loss:7.3f}" for row in each))


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
        study = Study(given.corpora, engine)
        try:
            mechanisms = chosen(study.parsers, given.rooms, given.only)
        except ValueError as error:
            parser.error(str(error))
        study.watch_all(given.jobs)
        print(engine, *(f"{' '.join(key)} {value:.2f}" for key, value in study.figures.items()), sep="\n  ")
        for number, row in enumerate(_forked(study, "row", mechanisms, given.jobs), 1):
            rows.append(row)
            print(f"{number}/{len(mechanisms)} {row.mechanism.name} {row.loss:.3f} {row.verdict}", file=sys.stderr)
    if given.output:
        write_table(given.output, rows)
    print_summary(rows)


if __name__ == "__main__":
    main()
