"""The corpora of the ablation: their documents, and the figures that their scorers give."""

import contextlib
import importlib
import io
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

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
