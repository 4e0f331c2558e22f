"""How well printed places are resolved: newsjson's answers against labels made by hand.

usage: python benchmarks/places.py [--articles DATELINES.jsonl.gz] [--errors]

The labels are in places.tsv beside this file, which says how they were sampled. Each printed place is looked up as
a dateline's place is. With `--articles` the words of its story help, as they do in an article: the file has a line of
JSON a story with `id`, `title` and `lead`, gzipped or not. Prints the share of places with the right country (the code
is the label's, or both are unknown), with the right place (the same of the GeoNames id), and of places for which a
wrong one was given, which is worse than none.
"""

import argparse
import gzip
import json
from pathlib import Path
from typing import NamedTuple

from newsjson.parsers.places.places import look_up_place

LABELS = Path(__file__).resolve().parent / "places.tsv"


class Label(NamedTuple):
    """A printed place, and the place that it is; None where no table can know it."""

    story: str
    printed: str
    geonames_id: int | None
    country_code: str | None


def labels() -> list[Label]:
    """Read the labels."""
    lines = LABELS.read_text(encoding="utf-8").splitlines()
    rows = ((line + "\t\t").split("\t") for line in lines if not line.startswith("#"))
    return [Label(row[0], row[1], int(row[2]) if row[2] else None, row[3] or None) for row in rows]


def articles(path: Path | None) -> dict[str, str]:
    """Read {number: text} of the stories, nothing when there is no file."""
    if path is None:
        return {}
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        stories = map(json.loads, file)
        return {str(story["id"]): f"{story['title'] or ''}\n\n{story['lead']}" for story in stories}


def main() -> None:
    """Print the figures, and on demand every error."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=Path, metavar="FILE", help="the stories, as lines of JSON")
    parser.add_argument("--errors", action="store_true", help="print every place that is not the label's")
    options = parser.parse_args()
    stories, wanted = articles(options.articles), labels()
    country = place = wrong = 0
    for label in wanted:
        found = look_up_place(label.printed, stories.get(label.story, ""))
        same_country = found.country_code == label.country_code
        same_place = found.geonames_id == label.geonames_id
        country += same_country
        place += same_place
        wrong += not same_place and found.geonames_id is not None
        if options.errors and not (same_country and same_place):
            print(label.printed, label.geonames_id, label.country_code, "|", found.name, found.region, end=" ")
            print(found.geonames_id, found.country_code)
    shares = (100 * count / len(wanted) for count in (country, place, wrong))
    print("places {}  country {:.1f}  place {:.1f}  wrong place {:.1f}".format(len(wanted), *shares))


if __name__ == "__main__":
    main()
