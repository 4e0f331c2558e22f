#!/usr/bin/env python3
"""Compare newsjson with trafilatura, newspaper4k and readability on saved pages: quality and speed side by side.

usage: python benchmarks/compare_pages.py GOLD PAGES [--every N]

PAGES is a folder of pages, ID.html or ID.html.gz. GOLD holds the answers in one of two shapes: lines of JSON with id,
title, authors, published, sections ([{headline: [], paragraphs: []}]) and summary, or one JSON object {ID:
{"articleBody": …}} as the article-extraction benchmark has it. The peers are those of benchmarks/requirements.txt; one
that is not installed is left out. Measures are told in README.md beside this file.
"""

import argparse
import contextlib
import gzip
import html
import io
import json
import logging
import math
import os
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

TOKEN = re.compile(r"\w+")
BODY_ROLES = ("body", "subheading", "list_item")


class Reading(NamedTuple):
    """What a system makes of a page; None where it has no such field."""

    body: str
    title: str | None = None
    authors: list[str] | None = None
    date: str | None = None


class Answer(NamedTuple):
    """The right reading; `bodies` are those that count as right, the rest None where the gold has no such field."""

    bodies: list[str]
    title: str | None = None
    authors: list[str] | None = None
    date: str | None = None


def newsjson_reader() -> Callable[[bytes], Reading]:
    import newsjson

    def read(page: bytes) -> Reading:
        article = newsjson.parse_html(page, engine="rules")
        parts = [article.text[p.start : p.end] for p in article.paragraphs if p.role in BODY_ROLES]
        day = article.published.date if article.published else None
        return Reading("\n".join(parts), article.headline, [author.name for author in article.authors], day)

    return read


def trafilatura_reader() -> Callable[[bytes], Reading]:
    import trafilatura

    def read(page: bytes) -> Reading:
        found = trafilatura.bare_extraction(page, with_metadata=True)
        if found is None:
            return Reading("")
        return Reading(found.text or "", found.title, (found.author or "").split("; "), found.date)

    return read


def newspaper_reader() -> Callable[[bytes], Reading]:
    os.environ.setdefault("TLDEXTRACT_CACHE_TIMEOUT", "0.1")  # it would fetch a list of domains at each page
    import newspaper

    def read(page: bytes) -> Reading:
        article = newspaper.Article("https://example.org/", fetch_images=False)
        article.download(input_html=page.decode("utf-8", "replace"))
        article.parse()
        day = str(article.publish_date)[:10] if article.publish_date else None
        return Reading(article.text, article.title, article.authors, day)

    return read


def readability_reader() -> Callable[[bytes], Reading]:
    import lxml.html
    import readability

    def read(page: bytes) -> Reading:
        document = readability.Document(page.decode("utf-8", "replace"))
        return Reading(lxml.html.fromstring(document.summary()).text_content(), document.short_title())

    return read


READERS = {
    "newsjson (rules)": newsjson_reader,
    "trafilatura": trafilatura_reader,
    "newspaper4k": newspaper_reader,
    "readability": readability_reader,
}


def fold(text: str | None) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", html.unescape(text or "")) if c.isalnum()).lower()


def shingles(text: str) -> Counter[tuple[str, ...]]:
    tokens = TOKEN.findall(text)
    return Counter(tuple(tokens[i : i + 4]) for i in range(max(1, len(tokens) - 3))) if tokens else Counter()


def overlap(gold: str, found: str) -> tuple[float, float, float]:
    """Return the shares of true positive, false positive and false negative four-token shingles of a page."""
    right, ours = shingles(gold), shingles(found)
    parts = ((right & ours).total(), (ours - right).total(), (right - ours).total())
    whole = sum(parts)
    return (parts[0] / whole, parts[1] / whole, parts[2] / whole) if whole else (0.0, 0.0, 0.0)


def harmonic(right: float, extra: float, missed: float) -> float:
    return 200 * right / (2 * right + extra + missed) if right else 0.0


def answers(path: Path) -> dict[str, Answer]:
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return {key: Answer([value["articleBody"]]) for key, value in json.loads(text).items()}
    found = {}
    for line in text.splitlines():
        gold = json.loads(line)
        body = "\n".join(part for s in gold["sections"] for part in (*s["headline"], *s["paragraphs"]))
        bodies = [body, "\n".join((*gold["summary"], body))]
        found[gold["id"]] = Answer(bodies, gold["title"], gold["authors"], gold["published"][:10])
    return found


def timed(read: Callable[[bytes], Reading], page: bytes) -> tuple[Reading, float]:
    """Return what a system makes of a page, and the seconds of CPU time that it took."""
    start = time.process_time()
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            reading = read(page)
    except Exception:
        reading = Reading("")
    return reading, time.process_time() - start


def figures_of(readings: dict[str, tuple[Reading, float]], gold: dict[str, Answer]) -> dict[str, float]:
    """Return the figures of one system: percentages, and milliseconds of CPU time a page."""
    bodies: list[tuple[float, float, float]] = []
    count: Counter[str] = Counter()
    for key, (reading, _) in readings.items():
        answer = gold[key]
        bodies.append(max((overlap(body, reading.body) for body in answer.bodies), key=lambda parts: parts[0]))
        count["title"] += fold(reading.title) == fold(answer.title)
        names, right = ({fold(name) for name in names or () if name} for names in (reading.authors, answer.authors))
        count.update(right=len(names & right), extra=len(names - right), missed=len(right - names))
        count["date"] += reading.date == answer.date
        count["named"] += reading.authors is not None
        count["dated"] += reading.date is not None
    size = len(bodies)
    means = [sum(parts[place] for parts in bodies) / size for place in range(3)]
    figures = {
        "body F1": harmonic(*means),
        "perfect": 100 * sum(parts[1] == parts[2] == 0 for parts in bodies) / size,
    }
    if any(gold[key].title for key in readings):
        figures["title"] = 100 * count["title"] / size
        authors = harmonic(count["right"], count["extra"], count["missed"])
        figures["authors F1"] = authors if count["named"] else math.nan  # a system without such a field
        figures["date"] = 100 * count["date"] / size if count["dated"] else math.nan
    return figures | {"ms a page": 1000 * sum(seconds for _, seconds in readings.values()) / size}


def load(folder: Path, gold: dict[str, Answer], every: int) -> dict[str, bytes]:
    pages = {}
    for path in sorted([*folder.glob("*.html"), *folder.glob("*.html.gz")])[::every]:
        key = path.name.removesuffix(".gz").removesuffix(".html")
        if key in gold:
            pages[key] = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return pages


def _cell(value: float) -> str:
    return "-".rjust(13) if math.isnan(value) else f"{value:13.1f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--every", type=int, default=1, help="read every Nth page")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    gold = answers(options.gold)
    pages = load(options.pages, gold, options.every)
    if not pages:
        print("no page has an answer", file=sys.stderr)
        return 2
    systems = {}
    for name, reader in READERS.items():
        try:
            systems[name] = reader()
        except ImportError as error:
            print(f"{name}: {error}", file=sys.stderr)
    readings: dict[str, dict[str, tuple[Reading, float]]] = {name: {} for name in systems}
    for page in list(pages.values())[:2]:  # what is loaded at the first page is not its time
        for read in systems.values():
            timed(read, page)
    for key, page in pages.items():  # page by page: what else the machine does meets them all
        for name, read in systems.items():
            readings[name][key] = timed(read, page)
    table: dict[str, dict[str, Any]] = {name: figures_of(found, gold) for name, found in readings.items()}
    base = table.get("trafilatura", {}).get("ms a page")
    heads = [*next(iter(table.values())), "/ trafilatura"]
    print(f"{len(pages)} pages".ljust(20), *(head.rjust(13) for head in heads))
    for name, figures in table.items():
        ratio = f"{figures['ms a page'] / base:13.2f}" if base else ""
        print(name.ljust(20), *(_cell(value) for value in figures.values()), ratio)
    return 0


if __name__ == "__main__":
    sys.exit(main())
