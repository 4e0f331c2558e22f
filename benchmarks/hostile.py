"""Reads inputs that were made to cost time or memory, each in a process of its own, and prints what each takes.

The bounds: 1 MB of anything under 5 s and 500 MB, 10 MB under 50 s and 1 GB, with the engine rules. Time is CPU time,
memory the most that the process held. `hostile.py [--megabytes N] [--engine ENGINE] [NAME ...]` reads those whose names
hold one of the NAMEs; the exit status is 1 when one is beyond its bounds or fails with a fault of newsjson.
"""

import argparse
import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SECONDS, SMALL, LARGE = 5, 500, 1000  # a megabyte; megabytes of memory for an input of one, and of more
PROSE = (
    "The mayor of Springfield said on Monday that the bridge would close. “We have no money,” said Ann Brown, the "
    "mayor. She added that work begins in May. "
)
CAPTION = "A man walks in Springfield on Monday. (AP Photo/John Smith)"


def times(unit: str, size: int) -> str:
    """Return a unit repeated to so many characters."""
    return (unit * (size // len(unit) + 1))[:size]


def page(body: str, head: str = "") -> str:
    """Return a page."""
    return f"<!DOCTYPE html><html><head><title>A title</title>{head}</head><body><h1>A title</h1>{body}</body></html>"


def numbered(unit: str, size: int) -> str:
    """Return a unit with 0, 1, 2 … for its {}, to about so many characters."""
    return "".join(unit.replace("{}", str(number)) for number in range(size // (len(unit) + 3)))


def named(unit: str, size: int) -> str:
    """Return a unit with a name of its own each time for its {}, to about so many characters."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = (f"Jo{letters[n % 26]}{letters[n // 26 % 26]}{letters[n // 676 % 26]}" for n in range(size // len(unit)))
    return "".join(unit.replace("{}", name) for name in names)


def pushed(stream: str) -> str:
    """Return a script that pushes a stream, as pages built in the browser have."""
    return f"<script>self.__next_f.push([1,{json.dumps(stream)}])</script>"


def caption(text: str) -> str:
    """Return a picture with a caption."""
    return f"<figure><img src='a.jpg'><figcaption>{text}</figcaption></figure>"


LD = "<script type='application/ld+json'>"
INPUTS: dict[str, Callable[[int], str]] = {
    "attributes.html": lambda n: page(f"<p {numbered('a{}=1 ', n)}>Words."),
    "attributes-without-values.html": lambda n: page(f"<p {numbered('a{} ', n)}>Words."),
    "attributes-with-tags.html": lambda n: page("<p " + numbered("a{}='<p>' ", n) + ">Words."),
    "attributes-unclosed.html": lambda n: page(f"<p {numbered('a{}=1 ', n)}"),
    "attributes-of-html.html": lambda n: times(f"<html {numbered('a{}=1 ', 800)}>", n),
    "heads.html": lambda n: page(pushed(times("1:Tffffff,", n))),
    "heads-of-many-scripts.html": lambda n: page(times(pushed("1:Tffffff,"), n)),
    "heads-with-markup.html": lambda n: page(pushed(times("1:Tffffff,<p>a", n))),
    "lists-in-a-stream.html": lambda n: page(
        f"<script>self.__next_f.push([1,{'[' * (n // 2)}{']' * (n // 2)}])</script>"
    ),
    "lists-in-a-script.html": lambda n: page(f"<script>x={'[' * n}</script>"),
    "lists-in-json-ld.html": lambda n: page("", f"{LD}{'[' * n}</script>"),
    "string-without-end.html": lambda n: page('<script>x="' + times('\\"<p>', n) + "</script>"),
    "images-in-json-ld.html": lambda n: page(
        "a", LD + '{"@type":"Article","image":[' + numbered('{"url":"{}.jpg"},', n) + '{"url":"b.jpg"}]}</script>'
    ),
    "captions-of-one-place.txt": lambda n: times(f"Caption: {CAPTION}\n\n", n),
    "captions-of-one-place.html": lambda n: page(times(caption(CAPTION), n)),
    "captions-with-dates.txt": lambda n: numbered(
        "A man {} walks in Springfield, Jan. 5, 2020. (John Smith/Springfield News via AP)\n\n", n
    ),
    "long-caption.html": lambda n: page(caption(times("a man walks, in the park (AP Photo/John Smith) ", n))),
    "long-caption.txt": lambda n: "A title\n\nPhoto: " + times("a man walks, in the park (AP Photo/John Smith) ", n),
    "datelines.txt": lambda n: times("SPRINGFIELD (AP) — A man walks.\n\n", n),
    "figures-unclosed.html": lambda n: page(times("<figure><img src=a.jpg>a caption ", n)),
    "figures-with-captions-unclosed.html": lambda n: page(times(f"<figure><img src=a.jpg><figcaption>{CAPTION}", n)),
    "figures-deep-within-parts.html": lambda n: page("<div>" * 1300 + times(caption(CAPTION), n)),
    "paragraphs-deep-within-parts.html": lambda n: page("<div>" * 1300 + times("<p>a", n)),
    "divs-unclosed.html": lambda n: page(times("<div>word ", n)),
    "bold-paragraphs-unclosed.html": lambda n: page(times("<b><p>a", n)),
    "tables-unclosed.html": lambda n: page(times("<table><tr><td>a", n)),
    "tables-without-text.html": lambda n: page(times("<table><tr><td>", n)),
    "lists.html": lambda n: page(times("<li>a<p>b", n)),
    "headings.html": lambda n: page(named("<h2>{} Smith</h2><p>He came.", n)),
    "classes.html": lambda n: page(named("<p class={}>{}", n)),
    "short-paragraphs.html": lambda n: page(times("<p>a", n)),
    "less-than-signs.html": lambda n: page(times("<", n)),
    "ampersands.html": lambda n: page(times("&", n)),
    "prose.html": lambda n: page(times(f"<p>{PROSE}", n)),
    "said.txt": lambda n: times('"a" said "b" ', n),
    "said-in-paragraphs.txt": lambda n: times('"a" said "b"\n\n', n),
    "quotations-of-many-names.txt": lambda n: named('"I came," said {} Smith. ', n),
    "quotations-of-one-surname.txt": lambda n: named("{} Smith came. “It rains,” Smith said. ", n),
    "turns.txt": lambda n: named("{}: It rains today.\n", n),
    "quotation-marks.txt": lambda n: times('"', n),
    "opening-marks.txt": lambda n: times("“", n),
    "marks-in-marks.txt": lambda n: times("“a ‘b ", n),
    "who-said-that-which.txt": lambda n: times("who said that which ", n),
    "according-to.txt": lambda n: times("according to ", n),
    "one-word.txt": lambda n: times("a", n),
    "stops.txt": lambda n: times(". ", n),
    "headings.txt": lambda n: named("{} Brown\n\n", n),
    "one-letter-paragraphs.txt": lambda n: times("A.\n\n", n),
    "one-letter-lines.txt": lambda n: times("a\n", n),
    "credit-lines.txt": lambda n: named("Photo: {} Brown/AP\n\n", n),
    "letters-with-accents.txt": lambda n: "a" + times("\u0301", n // 2),
    "initials.txt": lambda n: times("A. B. ", n),
    "bylines.txt": lambda n: times("By John Smith\n", n),
    "addresses.txt": lambda n: times("https://bugle.example/a/b?c=d&e=f\n", n),
    "prose.txt": lambda n: times(f"{PROSE}\n\n", n),
    "prose-in-one-paragraph.txt": lambda n: times(PROSE, n),
}


def measure(path: Path, engine: str, most_seconds: int) -> tuple[float, float, str]:
    """Return the CPU seconds and megabytes that reading a file takes, and what went wrong (empty: nothing)."""
    errors = path.with_suffix(".err")
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        os.execv(sys.executable, [sys.executable, "-m", "newsjson", "parse", "--engine", engine, str(path)])
    _, status, used = os.wait4(child, 0)
    told = errors.read_text(errors="replace").strip().splitlines()
    fault = told[-1][-80:] if told and ("unexpected" in told[-1] or "Error" in told[-1] or "memory" in told[-1]) else ""
    unit = 1e6 if sys.platform == "darwin" else 1e3  # ru_maxrss: bytes there, kilobytes elsewhere
    return (
        used.ru_utime + used.ru_stime,
        used.ru_maxrss / unit,
        "killed" if os.WIFSIGNALED(status) else fault,
    )


def main() -> int:
    """Measure the inputs that are asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("names", nargs="*", metavar="NAME")
    options.add_argument("--megabytes", type=int, default=1, metavar="N")
    options.add_argument("--engine", default="rules")
    asked = options.parse_args()
    seconds, memory = SECONDS * asked.megabytes, SMALL if asked.megabytes == 1 else LARGE
    beyond = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, make in INPUTS.items():
            if asked.names and not any(part in name for part in asked.names):
                continue
            path = Path(folder, name)
            path.write_text(make(asked.megabytes * 1_000_000 - 200), encoding="utf-8")
            path.write_bytes(path.read_bytes()[: asked.megabytes * 1_000_000])
            time, size, fault = measure(path, asked.engine, 3 * seconds)
            failed = time > seconds or size > memory or fault
            beyond += bool(failed)
            print(f"{name:40} {time:6.1f} s {size:6.0f} MB  {'BEYOND ' + fault if failed else ''}", flush=True)
            path.unlink()
    print(f"{beyond} beyond {seconds} s, {memory} MB, or failed")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
