"""Parse all documents with one mechanism switched off, and score what changes.

What does not depend on it is not computed again: each step of parse() that gets what it got before, and in which the
mechanism plays no part, gives what it gave before, and so does the network of the engine model.
"""

import functools
import gc
import importlib
import multiprocessing
import resource
import signal
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any, NamedTuple

import msgspec
from figures import CORPORA, FIGURES, Figures
from mechanisms import Mechanism, Parsers
from newsjson.sources.files import read_file
from switching import PACKAGE

SECONDS = 5  # of processor time for a document
MEMORY = 4 << 30  # bytes, of a process in which something is switched off
HANGING = 2  # documents that take longer: the others are not tried any more
SAMPLED = 5  # every fifth document is tried first, and only those where they cost
PLENTY = 0.5  # points of the mean of all figures: a mechanism that costs so much earns its keep
SESSION = f"{PACKAGE}.attributions.model.session"  # its packaged_network() gives what runs it
VERDICTS = ("never called", "only builds tables", "changes no record", "no figure falls", "earns its keep")


class Watched(NamedTuple):
    """A document as it is parsed with nothing switched off."""

    record: bytes | None
    ran: dict[str, set[int]]  # units, by the step of parse() in which they ran
    answered: set[int]  # functions that gave something else than their neutral answer, as units

    def uses(self, units: set[int]) -> bool:
        """Tell whether one of the units ran."""
        return any(not units.isdisjoint(ran) for ran in self.ran.values())


class Row(NamedTuple):
    """What switching off a mechanism does."""

    mechanism: Mechanism
    engine: str
    documents: int  # in which it is called
    share: float  # of those that it may change: how many were tried
    changed: dict[str, int]
    fields: str  # of the changed records: which differ, and in how many of them
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
        self.remembered: dict[tuple[bytes, bytes], tuple[Any, ...]] = {}
        self.network: Any = getattr(importlib.import_module(SESSION), "packaged_network", None)
        if self.network is None:
            raise ValueError(f"no {SESSION}.packaged_network")
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
        vars(session)["packaged_network"] = lambda: self._answer

    def _answer(self, pieces: Sequence[int], features: Sequence[int]) -> tuple[Any, ...]:
        """Return what the network makes of word pieces, each kind of number once; in half precision, to save memory."""
        key = array("i", pieces).tobytes(), array("i", features).tobytes()
        if key not in self.remembered:
            import numpy

            found = self.network()(pieces, features)
            self.remembered[key] = tuple(numpy.asarray(rows, numpy.float16) for rows in found)
        roles, names, vectors = (rows.astype("float32") for rows in self.remembered[key])
        return roles.tolist(), names, vectors

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
        self.watched: list[Watched] = list(forked(self, "watch", range(len(self.documents)), jobs))
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
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        units = self.parsers.users(mechanism)
        called = [number for number, seen in enumerate(self.watched) if seen.uses(units)]
        table = mechanism.kind == "table"
        touched = [number for number in called if table or mechanism.unit in self.watched[number].answered]
        if touched:
            self._switch_off(mechanism, units)
        changed: dict[str, dict[str, bytes | None]] = defaultdict(dict)
        losses: Figures = {}
        fields: Counter[str] = Counter()
        tried = 0
        for part in (touched[::SAMPLED], [number for at, number in enumerate(touched) if at % SAMPLED]):
            if sum(losses.values()) > PLENTY * len(FIGURES):
                break
            tried += len(part)
            for number in part:
                corpus, path, _ = self.documents[number]
                record = self.parse(number)
                if record != (before := self.watched[number].record):
                    changed[corpus][path] = record
                    fields.update(different(before, record))
            losses = self.losses(changed)
        share = tried / max(1, len(touched))
        counts = {name: len(records) for name, records in changed.items()}
        builds = not called and mechanism.unit in self.parsers.importing and not table
        stage = 1 if builds else 0 if not called else 2 if not changed else 3 if sum(losses.values()) <= 0 else 4
        told = ", ".join(f"{field} {count}" for field, count in fields.most_common())
        return Row(mechanism, self.engine, len(called), share, counts, told, losses, VERDICTS[stage])

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


def different(before: bytes | None, after: bytes | None) -> set[str]:
    """Return the fields in which two records differ, also those of items where there are as many of them.

    >>> sorted(different(b'{"a": 1, "b": [{"c": 2}]}', b'{"a": 2, "b": [{"c": 3}]}'))
    ['a', 'b.c']
    """
    old, new = (msgspec.json.decode(record or b"{}") for record in (before, after))
    if not old or not new:
        return {"record"}
    found = set[str]()
    for field in (field for field in old if old[field] != new[field]):
        items = zip(old[field], new[field], strict=False) if isinstance(old[field], list) else ()
        inner = {f"{field}.{key}" for one, other in items for key in one if one[key] != other.get(key)}
        same = isinstance(old[field], list) and len(old[field]) == len(new[field])
        found |= inner if same else {field}
    return found


def _time_is_up(*_: object) -> None:
    raise TimeIsUpError


_study: Study


def _call(call: tuple[str, Any]) -> Any:
    return getattr(_study, call[0])(call[1])


def forked(study: Study, method: str, arguments: Iterable[Any], jobs: int) -> Iterator[Any]:
    """Yield what a method gives for each argument, in order; each call of `row` has a fork of its own."""
    global _study
    _study = study
    gc.freeze()  # what the forks share is not looked through in each
    alone = method == "row"
    with multiprocessing.get_context("fork").Pool(jobs, maxtasksperchild=1 if alone else None) as pool:
        yield from pool.imap(_call, [(method, argument) for argument in arguments], chunksize=1 if alone else 10)
