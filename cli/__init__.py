"""Temporary command for measuring; the real one follows."""

import sys

from ..parsers import parse
from ..schemas.content import Content


def main() -> None:
    """Run parse [--format ndjson] FILE..."""
    for name in sys.argv[2:]:
        if name.startswith("--") or name == "ndjson":
            continue
        data = open(name, "rb").read()
        if name.endswith(".gz"):
            import gzip

            data = gzip.decompress(data)
        try:
            print(parse(Content(data=data, uri=name, name=name)).to_json(), flush=True)
        except Exception as error:
            print("newsjson: error:", name, repr(error), file=sys.stderr)
