"""How often an inferred dateline is right: newsjson's places against labels made by hand.

usage: python benchmarks/inferred.py [--newsgold FOLDER] [--pages FOLDER] [--errors]

The labels are in inferred.tsv beside this file: the place where an article's lead says that its event happens, for
articles of two corpora that cannot be shipped. FOLDER holds `ID.txt`, `ID.html` or `ID.html.gz`. Prints, of the
articles without a printed dateline, how many have a place by their label, how many are given one, and how many of those
given are right (precision).
"""

import argparse
import gzip
from pathlib import Path
from typing import NamedTuple

import newsjson
from newsjson.parsers.words.places import fold_place

LABELS = Path(__file__).resolve().parent / "inferred.tsv"


class Label(NamedTuple):
    """An article, and the folded names of the places that would be right; none where its lead tells no place."""

    corpus: str
    article: str
    places: frozenset[str]


def labels() -> list[Label]:
    """Read the labels of articles without a printed dateline."""
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    rows = ((line + "\t").split("\t") for line in lines if not line.startswith("#"))
    return [Label(row[0], row[1], frozenset(map(fold_place, filter(None, row[2].split("|"))))) for row in rows]


def read(folder: Path, article: str) -> newsjson.Article | None:
    """Read the article, None when the folder has no such file."""
    for suffix in (".txt", ".html", ".html.gz"):
        path = folder / (article + suffix)
        if path.exists():
            if suffix == ".txt":
                return newsjson.parse_file(path, engine="rules")
            data = path.read_bytes()
            return newsjson.parse_html(gzip.decompress(data) if suffix.endswith("gz") else data, engine="rules")
    return None


def main() -> None:
    """Print the figures, and on demand every place given or missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--newsgold", type=Path, metavar="FOLDER")
    parser.add_argument("--pages", type=Path, metavar="FOLDER")
    parser.add_argument("--errors", action="store_true", help="print every place that is given or missed")
    options = parser.parse_args()
    folders = {"newsgold": options.newsgold, "pages": options.pages}
    articles = possible = given = right = 0
    for label in labels():
        article = read(folders[label.corpus], label.article) if folders[label.corpus] else None
        if article is None or "printed" in label.places or (article.dateline and article.dateline.kind == "printed"):
            continue
        place = article.dateline.place if article.dateline else None
        is_right = place is not None and not label.places.isdisjoint(
            {fold_place(place.name or ""), fold_place(place.text)}
        )
        articles += 1
        possible += bool(label.places)
        given += place is not None
        right += is_right
        if options.errors and (place or label.places):
            print("right" if is_right else "WRONG" if place else "none ", label.article, end=" ")
            print("|".join(sorted(label.places)), place and place.text, sep=" / ")
    print(f"articles {articles}  with a place {possible}  given {given}  right {right}", end="  ")
    print(f"precision {100 * right / given:.1f}" if given else "precision -")


if __name__ == "__main__":
    main()
