"""Read PolNeAR 1.0.0 (Newell, Margolin and Ruths, LREC 2018): texts, standoff attributions, automatic tags."""

import gzip
import re
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

Spans = list[tuple[int, int]]


class GoldAttribution(NamedTuple):
    """The spans of one annotated attribution."""

    source: Spans
    cue: Spans
    content: Spans


class Token(NamedTuple):
    """One line of the automatic annotation."""

    start: int
    end: int
    tag: str
    lemma: str
    entity: str = "O"


def read_articles(folder: Path) -> dict[str, tuple[str, list[GoldAttribution]]]:
    """Return {name: (text, attributions)} of a split's folder (text/ and attributions/)."""
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rsplit("_", 1)[0], path)
    return {
        name: ((folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="").read(), _read_standoff(path))
        for name, path in files.items()
    }


def _read_standoff(path: Path) -> list[GoldAttribution]:
    spans: dict[str, Spans] = {}
    events = []
    for line in path.open(encoding="utf-8", newline=""):
        key, _, rest = line.rstrip("\n").partition("\t")
        if re.fullmatch(r"T\d+", key):
            offsets = rest.split("\t")[0].split(" ", 1)[1]
            spans[key] = [(int(a), int(b)) for a, b in (pair.split() for pair in offsets.split(";"))]
        elif re.fullmatch(r"E\d+", key):
            events.append(rest)
    attributions = []
    for event in events:
        roles: dict[str, Spans] = defaultdict(list)
        for item in event.split():
            role, target = item.split(":")
            roles[re.sub(r"\d+$", "", role).lower()] += spans[target]
        if roles["content"]:
            attributions.append(GoldAttribution(roles["source"], roles["cue"], roles["content"]))
    return attributions


def read_tokens(path: Path) -> dict[str, list[Token]]:
    """Return {name: tokens} of a silver/*.tsv.gz file."""
    articles: dict[str, list[Token]] = {}
    tokens: list[Token] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# "):
                tokens = articles.setdefault(line[2:].strip(), [])
            elif line.strip():
                start, end, tag, entity, lemma = line.split("\t")[:5]
                tokens.append(Token(int(start), int(end), tag, lemma.lower(), entity))
    return articles
