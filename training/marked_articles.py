"""Make articles with answers of the marks in speakers.jsonl and the collections that hold their texts.

usage: python training/marked_articles.py OUTPUT_FOLDER --ww FOLDER --fnc train_bodies.csv --bbc FOLDER --pol FOLDER

Each line of speakers.jsonl marks one article by offsets alone: where its text stands (`origin` and `file`), the SHA-256
of that text, `quotes` as [start, end, entity], `not_quotes` and `misread` as [start, end], `sources` as [start, end,
entity, whether it is a source], and `entities`: kind, the spans of the name (several where it is put together) and of
aliases; an entity's number counts from 0, null is one that the article does not tell. OUTPUT_FOLDER gets NAME.txt and
NAME.json in the form of speakergold. An article whose text is another one is left out, with a word.

The collections: ww https://github.com/stanfordnlp/en-worldwide-newswire (original_articles/), fnc
https://github.com/FakeNewsChallenge/fnc-1 (train_bodies.csv), bbc https://github.com/ZitRos/news-articles-dataset, pol
PolNeAR's train/text/.
"""

import argparse
import csv
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from worldwide import article_text

MARKS = Path(__file__).parent / "speakers.jsonl"


def main() -> None:
    """Write the articles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    for origin in ("ww", "fnc", "bbc", "pol"):
        parser.add_argument(f"--{origin}", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    bodies = _bodies(arguments.fnc)
    for line in MARKS.read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        text = _text(mark["origin"], mark["file"], arguments, bodies)
        if hashlib.sha256(text.encode()).hexdigest() != mark["sha256"]:
            print(f"{mark['name']}: another text")
            continue
        (arguments.output / f"{mark['name']}.txt").write_text(text, encoding="utf-8")
        answers = json.dumps(_answers(mark, text), ensure_ascii=False)
        (arguments.output / f"{mark['name']}.json").write_text(answers + "\n", encoding="utf-8")


def _bodies(path: Path) -> dict[str, str]:
    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8", newline="") as rows:
        return {row["Body ID"]: row["articleBody"] for row in csv.DictReader(rows)}


def _text(origin: str, file: str, arguments: argparse.Namespace, bodies: Mapping[str, str]) -> str:
    if origin == "fnc":
        text = bodies[file]
    else:
        data = (getattr(arguments, origin) / file).read_bytes()
        text = article_text(data) if origin == "ww" else data.decode("utf-8", errors="replace")
    return text.replace("\r\n", "\n").strip() + "\n"


def _answers(mark: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Return the answers in the form of speakergold."""
    entities = [
        {
            "id": f"E{number}",
            "kind": kind,
            "name": " ".join(text[start:end] for start, end in name),
            "aliases": [text[start:end] for start, end in aliases],
        }
        for number, (kind, name, aliases) in enumerate(mark["entities"])
    ]

    def spoken(start: int, end: int, entity: int | None) -> dict[str, Any]:
        return {
            "text": text[start:end],
            "start": start,
            "end": end,
            "speaker": None if entity is None else entities[entity]["name"],
            "entity": None if entity is None else f"E{entity}",
        }

    return {
        "id": mark["name"],
        "quotes": [spoken(*quote) for quote in mark["quotes"]],
        "not_quotes": mark["not_quotes"],
        "misread": mark["misread"],
        "sources": [spoken(*source[:3]) | {"source": source[3]} for source in mark["sources"]],
        "entities": entities,
    }


if __name__ == "__main__":
    main()
