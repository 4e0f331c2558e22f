"""The marks within a line of Markdown: emphasis, links, images, code, escapes, tags."""

import re
from collections.abc import Iterator, Mapping

import msgspec

from ..common.patterns import lazy

_TITLE = r"(?:\s+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?"


def _target(name: str) -> str:
    """Return the pattern of an address in parentheses, as the group of this name, with a title behind it or none."""
    return rf"\(\s*<?(?P<{name}>(?:[^\s()<>]|\([^\s()<>]{{0,500}}\)){{0,4000}})>?{_TITLE}\s*\)"


_WORDS = r"(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]{0,500}\]){0,3000}"
_TOKEN = lazy(
    rf"""
    (?P<image> !\[ (?P<alt> {_WORDS} ) \] {_target('source')} )
    | (?P<note> \[\^[^\]\n]{{1,60}}\] )
    | (?P<escape> \\ (?=[!-/:-@\[-`{{-~]) )
    | (?P<tag> <(?:https?://[^\s<>]{{1,2000}}|[^\s<>@]{{1,100}}@[^\s<>]{{1,100}})>
             | <!--(?:[^\n<-]|-(?!->)){{0,2000}}-->
             | </?[A-Za-z][\w-]{{0,20}}(?:\s[^<>\n]{{0,1000}})?/?> )
    | (?P<code> (?<!`) (?P<ticks> `{{1,9}} ) (?!`) [^`\n]{{1,1000}} (?P=ticks) (?!`) )
    | (?P<link> \[ )
    | (?P<marks> \*+ | _+ | ~~ )
    """,
    re.VERBOSE,
)  # fmt: skip
_LINK = lazy(rf"\[(?P<words>{_WORDS})\](?:{_target('address')}|\[(?P<label>[^\]\n]{{0,200}})\])?")
_ANY = lazy(r"[\\`*_~\[<]")
_MOST_DEPTH = 3  # of links and images within each other


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a line that is no mark; `image` is the address of the image whose words it is."""

    start: int
    end: int
    image: str | None = None


def read_inline(text: str, start: int, end: int, references: Mapping[str, str]) -> list[Piece]:
    """Return the stretches of text[start:end] that are no marks, in order; `references` are the addresses by label.

    >>> line = "**LONDON** — [It](https://example.org) is _open_."
    >>> "".join(line[p.start : p.end] for p in read_inline(line, 0, len(line), {}))
    'LONDON — It is open.'
    """
    if _ANY.search(text, start, end) is None:
        return [Piece(start, end)]
    tokens = list(_tokens(text, start, end, references, 0))
    marks = [(token[0], token[1]) for token in tokens if token[2] == "marks"]
    dropped = [(token[0], token[1]) for token in tokens if token[2] == "drop"]
    dropped = sorted(dropped + _emphasis(text, marks, start, end))
    images = [token for token in tokens if token[2] == "image"]
    pieces: list[Piece] = []
    position = start
    for begin, stop in [*dropped, (end, end)]:
        if begin > position:
            pieces.append(Piece(position, begin))
        position = max(position, stop)
    return _with_images(pieces, images)


Token = tuple[int, int, str, str]


def _tokens(text: str, start: int, end: int, references: Mapping[str, str], depth: int) -> Iterator[Token]:
    """Yield (start, end, what, address): what is to be dropped, runs of emphasis, the words of images."""
    position = start
    while match := _TOKEN.search(text, position, end):
        position = match.end()
        if match["image"] is not None:
            yield match.start(), match.start("alt"), "drop", ""
            yield match.start("alt"), match.end("alt"), "image", match["source"]
            if depth < _MOST_DEPTH:
                yield from _tokens(text, match.start("alt"), match.end("alt"), references, depth + 1)
            yield match.end("alt"), match.end(), "drop", ""
        elif match["link"] is not None:
            link = _link(text, match.start(), end, references)
            if link is None:
                continue
            yield match.start(), match.start() + 1, "drop", ""
            if depth < _MOST_DEPTH:
                yield from _tokens(text, link.start("words"), link.end("words"), references, depth + 1)
            yield link.end("words"), link.end(), "drop", ""
            position = link.end()
        elif match["marks"] is not None:
            yield match.start(), match.end(), "marks", ""
        else:
            yield from _dropped(match)
            position += match["escape"] is not None  # the character behind it is no mark


def _link(text: str, start: int, end: int, references: Mapping[str, str]) -> re.Match[str] | None:
    """Return the link that begins at a bracket, with its address behind it or known by its label."""
    link = _LINK.match(text, start, end)
    if link is None or link["address"] is not None:
        return link
    return link if (link["label"] or link["words"]).lower() in references else None


def _dropped(match: re.Match[str]) -> Iterator[Token]:
    """Yield what a token has around its words: backticks, the brackets of an address; or all of it."""
    start, end = match.span()
    around = 0
    if match["code"] is not None:
        around = len(match["ticks"])
    elif match["tag"] is not None and (match["tag"][1:5] == "http" or "@" in match["tag"]):
        around = 1
    if around:
        yield start, start + around, "drop", ""
        yield end - around, end, "drop", ""
    else:
        yield start, end, "drop", ""


def _emphasis(text: str, runs: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the marks of emphasis among runs of stars, underscores and tildes: those that open and close it."""
    found: list[tuple[int, int]] = []
    open_runs: dict[str, list[tuple[int, int]]] = {"*": [], "_": [], "~": []}
    for begin, stop in runs:
        mark = text[begin]
        before = text[begin - 1] if begin > start else " "
        after = text[stop] if stop < end else " "
        opens = not after.isspace() and not (mark == "_" and before.isalnum())
        closes = not before.isspace() and not (mark == "_" and after.isalnum())
        waiting = open_runs[mark]
        while closes and waiting and begin < stop:
            first, last = waiting.pop()
            size = min(last - first, stop - begin)
            found += [(last - size, last), (begin, begin + size)]
            begin += size
            if last - size > first:
                waiting.append((first, last - size))
        if opens and begin < stop:
            waiting.append((begin, stop))
    return found


def _with_images(pieces: list[Piece], images: list[Token]) -> list[Piece]:
    """Give the pieces that are an image's words its address; an image without words becomes a piece without any."""
    if not images:
        return pieces
    result: list[Piece] = []
    rest = list(pieces)
    for begin, stop, _, address in images:
        while rest and rest[0].end <= begin and rest[0].start < begin:
            result.append(rest.pop(0))
        inside = [piece for piece in rest if begin <= piece.start and piece.end <= stop and piece.start < piece.end]
        rest = rest[len(inside) :]
        result += [Piece(piece.start, piece.end, address) for piece in inside] or [Piece(begin, begin, address)]
    return result + rest
