#!/usr/bin/env python3
"""Measure whether newsjson's confidences are true: how often answers of each confidence are right.

usage: python benchmarks/reliability.py [--quotes FOLDER] [--attributions FOLDER] [--engine rules|model]
           [--records FILE.ndjson]

The first folder holds articles NAME.txt with NAME.json, {"quotes": [{"text": …, "speaker": … or null}]}: of every
quotation that is found, the speaker's name is compared. The second is like PolNeAR's: text/NAME.txt and
attributions/NAME_ANNOTATOR.ann in brat's standoff format: an attribution is right when its content overlaps a
marked one by half or more and so do the sources, or neither has one. With --records, what is said of the first folder's
articles is read from there, as benchmarks/speakers.py writes it. Printed are a table a kind (a row for each
tenth of confidence: how many, their mean confidence, the share that is right), the expected calibration error
(the mean distance of the two columns, weighted by the number) and what precision and coverage each threshold gives.
"""

import argparse
import bisect
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import newsjson
from newsjson.schemas.article import Article

Scored = tuple[float, bool]
Spans = Sequence[Sequence[int]]

WORD = re.compile(r"[^\W_]+")
TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
TITLES = frozenset(
    """
    mr mrs ms miss dr sir dame lord lady prof professor president vice prime minister senator sen representative rep
    governor gov secretary king queen prince princess judge justice general gen colonel col captain capt sergeant sgt
    officer chief detective inspector attorney the reverend rev pope cardinal
    """.split()
)
THRESHOLDS = (0.0, 0.25, 0.5, 0.7, 0.8, 0.9)


def name_words(name: str | None) -> list[str]:
    """Return a name's words without accents, capitals, possessives and titles."""
    plain = unicodedata.normalize("NFKD", name or "").lower()
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    words = WORD.findall(re.sub(r"['’]s\b", "", plain))
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return words


def same_speaker(expected: str | None, got: str | None) -> bool:
    """Tell whether two names are one; a describing phrase need share only most of its words."""
    if not expected or not got:
        return not expected and not got
    a, b = name_words(expected), name_words(got)
    if a == b:
        return True
    described = expected[:1].islower() or len(a) > 4
    return described and len({*a} & {*b}) >= 0.6 * len({*a} | {*b})


def letters(text: str) -> str:
    """Return the letters and digits of a text: what quotations are compared by."""
    return "".join(character for character in text if character.isalnum())


def read_records(path: Path) -> dict[str, Article]:
    """Return {name of the article: its record} of a file of records."""
    records = (msgspec.json.decode(line, type=Article) for line in path.read_bytes().splitlines())
    return {Path(record.source.uri or "").stem: record for record in records}


def quotes(folder: Path, engine: str, records: Mapping[str, Article] | None = None) -> Iterator[Scored]:
    """Yield the confidence of every quotation that is found, and whether its speaker is right."""
    for path in sorted(folder.glob("*.json")):
        expected = json.loads(path.read_text("utf-8"))["quotes"]
        article = records[path.stem] if records else newsjson.parse_file(path.with_suffix(".txt"), engine=engine)
        position = 0
        wordings = [letters(quote.text) for quote in article.quotes]
        for marked in expected:
            try:
                at = wordings.index(letters(marked["text"]), position)
            except ValueError:
                continue
            position = at + 1
            quote = article.quotes[at]
            if quote.speaker is not None and quote.confidence is not None:
                yield quote.confidence, same_speaker(marked["speaker"], quote.speaker.name)


def read_standoff(path: Path) -> list[dict[str, list[list[int]]]]:
    """Return a standoff file's attributions: the spans of source, cue and content of each."""
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    spans = {
        fields[0]: [[int(number) for number in part.split()] for part in fields[1].split(" ", 1)[1].split(";")]
        for fields in lines
        if fields[0].startswith("T")
    }
    found: list[dict[str, list[list[int]]]] = []
    for key, rest, *_ in lines:
        if key.startswith("E"):
            roles: dict[str, list[list[int]]] = {}
            for item in rest.split():
                role, _, reference = item.partition(":")
                roles.setdefault(re.sub(r"\d+$", "", role).lower(), []).extend(spans[reference])
            found.append(roles)
    return found


def attributions(folder: Path, engine: str) -> Iterator[Scored]:
    """Yield the confidence of every attribution, and whether its content and source are right."""
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(path.stem.rsplit("_", 1)[0], path)
    for name, path in first.items():
        article = newsjson.parse_file(folder / "text" / f"{name}.txt", engine=engine)
        tokens = [match.span() for match in TOKEN.finditer(article.text)]
        starts, ends = [start for start, _ in tokens], [end for _, end in tokens]

        def within(spans: Spans, starts: list[int] = starts, ends: list[int] = ends) -> frozenset[int]:
            pieces = [range(bisect.bisect_right(ends, a), bisect.bisect_left(starts, b)) for a, b in spans]
            return frozenset(token for piece in pieces for token in piece)

        marked = [(within(e.get("content", [])), within(e.get("source", []))) for e in read_standoff(path)]
        for attribution in article.attributions:
            content = within(attribution.content.spans)
            source = within(attribution.source.spans) if attribution.source else frozenset()
            yield attribution.confidence, any(_agree(content, source, *expected) for expected in marked)


def _agree(content: frozenset[int], source: frozenset[int], other: frozenset[int], its_source: frozenset[int]) -> bool:
    if not content or len(content & other) < 0.5 * len(content | other):
        return False
    return bool(source & its_source) or not (source or its_source)


def report(name: str, scored: Sequence[Scored]) -> None:
    """Print the table, the expected calibration error and what the thresholds give."""
    print(f"\n{name}: {len(scored)}\n\nconfidence      number    mean   right")
    error = 0.0
    for tenth in range(10):
        row = [one for one in scored if min(9, int(one[0] * 10 + 1e-9)) == tenth]
        if row:
            mean = sum(confidence for confidence, _ in row) / len(row)
            share = sum(right for _, right in row) / len(row)
            error += len(row) / len(scored) * abs(mean - share)
            print(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}  {len(row):10d}  {mean:6.2f}  {share:6.2f}")
    print(f"expected calibration error: {error:.3f}\n\nat least   precision  coverage")
    for threshold in THRESHOLDS:
        kept = [right for confidence, right in scored if confidence >= threshold]
        if kept:
            print(f"{threshold:8.2f}  {sum(kept) / len(kept):10.2f}  {len(kept) / len(scored):8.2f}")


def main() -> None:
    """Read the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=Path, help="a folder of NAME.txt with NAME.json")
    parser.add_argument("--attributions", type=Path, help="a folder with text/ and attributions/")
    parser.add_argument("--engine", default="rules")
    parser.add_argument("--records", type=Path, help="records of the first folder's articles, a line each")
    arguments = parser.parse_args()
    if arguments.quotes:
        records = read_records(arguments.records) if arguments.records else None
        report("quotes with a speaker", list(quotes(arguments.quotes, arguments.engine, records)))
    if arguments.attributions:
        report("attributions", list(attributions(arguments.attributions, arguments.engine)))


if __name__ == "__main__":
    main()
