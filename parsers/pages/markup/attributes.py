"""Tags with a thousand attributes and more, cut before the parser sees them: its time grows with their square."""

import re
from collections.abc import Iterator

MOST_ATTRIBUTES = 1000  # of one tag; pages of news sites have at most some dozens
_SHORTEST_CUT = 2 * MOST_ATTRIBUTES  # characters that so many take

# What a parser reads in one piece: comments, other tags, and tags that may have attributes. The number of values is
# bounded because each repetition of a group takes memory.
_PIECE = re.compile(
    rb"""
    <(?:
      !--.*?(?:-->|\Z)
    | [!?/][^>]*
    | [A-Za-z][^>=]*(?:=\s*(?:"[^"]*"?|'[^']*'?)?[^>=]*){0,1000}
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_NAME = re.compile(rb"<([A-Za-z][^\s/>]*)")
_ATTRIBUTE = re.compile(rb"""[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>]*))?""")

# Elements whose text holds no tags.
_RAW = re.compile(rb"<((?i:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext))(?=[\s/>])")


def without_many_attributes(data: bytes) -> bytes:
    """Return the page with the first MOST_ATTRIBUTES attributes of each tag."""
    kept: list[bytes] = []
    copied = 0
    for start, end in _surplus_attributes(data):
        kept.append(data[copied:start])
        copied = end
    return b"".join((*kept, data[copied:])) if kept else data


def _surplus_attributes(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the attributes that are too many, of one tag after the other."""
    position = 0
    while position < len(data):
        tag = _next_raw_or_long(data, position)
        if tag is None:
            return
        start, position = tag
        name = _NAME.match(data, start)
        if name and position - start > _SHORTEST_CUT:
            cut = _attributes_end(data, name.end(), MOST_ATTRIBUTES)
            position = _attributes_end(data, cut)
            if position > cut:
                yield cut, position
        if raw := _RAW.match(data, start):
            position = _raw_end(data, position, raw[1])


def _next_raw_or_long(data: bytes, position: int) -> tuple[int, int] | None:
    """Return (start, end) of the next tag of many characters, or of an element whose text holds no tags."""
    for piece in _PIECE.finditer(data, position):
        start, end = piece.span()
        if end - start > _SHORTEST_CUT or _RAW.match(data, start):
            return start, end
    return None


def _raw_end(data: bytes, position: int, name: bytes) -> int:
    """Return where the text of an element ends that holds no tags: at its end tag."""
    end = re.compile(b"</(?i:%s)" % name.lower()).search(data, position)
    return end.start() if end else len(data)


def _attributes_end(data: bytes, position: int, most: int | None = None) -> int:
    """Return where the attributes that begin at a position end, or the first `most` of them."""
    number = 0
    while (most is None or number < most) and (attribute := _ATTRIBUTE.match(data, position)):
        position, number = attribute.end(), number + 1
    return position
