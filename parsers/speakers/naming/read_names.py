"""Names with the help of an engine that reads them: of what kind they are, and those that capitals do not tell.

In come a Document and an engine's NamedSpans, out come its Names. Capitals and titles say where a name begins and ends
(names.py), which is right more often than the engine, out of fold; the engine says what kind the others are of.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...common.patterns import lazy
from ...document.document import Document
from ...document.tags import NamedSpan
from .capitalized import CapitalizedWord
from .names import Name, NameReader

_WORD = lazy(r"[^\s,;:()\"“”«»\[\]]+")
_REST = lazy(r"(?:[-‑][A-Z]\w*)+")
_BETWEEN = frozenset((" ", " “", ' "', " ‘"))  # José “Pepe” Mujica
_TRIM = "’'‘-–"


def read_names(document: Document, spans: Sequence[NamedSpan]) -> tuple[Name, ...]:
    """Return the names of a document, in order.

    Those that capitals tell, of the engine's kind where they do not tell that, and of the engine's persons and bodies
    those that stand where no other name does.
    """
    reader = NameReader(document)
    found = [_with_kind(name, spans) for name in reader.find_names()]
    starts = [name.title_start for name in found]

    def is_free(start: int, end: int) -> bool:
        index = bisect_left(starts, end) - 1
        return index < 0 or found[index].end <= start

    free = [span for span in _joined(document.text, spans) if is_free(span.start, span.end)]
    more = [
        name
        for span in free
        for name in _read(reader, span)
        if is_free(name.title_start, name.end) and name.kind != "place" and not reader.in_dateline(name)
    ]
    return tuple(sorted([*found, *more], key=lambda name: name.start))


def _with_kind(name: Name, spans: Sequence[NamedSpan]) -> Name:
    """Return a name of no known kind with that of the span that ends where it does."""
    if name.kind != "unknown":
        return name
    index = bisect_left(spans, name.end, key=lambda span: span.start) - 1
    if index < 0 or abs(spans[index].end - name.end) > 1 or spans[index].kind == "nationality":
        return name
    return replace(name, kind=spans[index].kind)


def _joined(text: str, spans: Sequence[NamedSpan]) -> Iterator[NamedSpan]:
    """Yield the spans but nationalities, whole words each; a person's given name and surname are one."""
    before: NamedSpan | None = None
    for span in spans:
        end = span.end
        rest = _REST.match(text, end)
        if rest:
            end = rest.end()  # Dana Tizya-Tramm
        span = replace(span, end=end)
        if before is not None and span.start < before.end:
            continue
        if before is not None and before.kind == span.kind == "person" and text[before.end : span.start] in _BETWEEN:
            before = replace(before, end=span.end)
            continue
        if before is not None and before.kind != "nationality":
            yield before
        before = span
    if before is not None and before.kind != "nationality":
        yield before


def _read(reader: NameReader, span: NamedSpan) -> Iterator[Name]:
    text = reader.local.text
    words = list(_words(text, span.start, span.end))
    if not words:
        return
    title = reader.title_before(span.start) if span.kind in ("person", "place") else []
    kind = "person" if title else span.kind  # Vice President Salvador …
    if kind == "person":
        cut = _titles(reader, words)
        title, words = [*title, *words[:cut]], words[cut:]
        if not words or (not title and len(words) == 1 and reader.titles.is_role(words[0].bare)):
            return
    yield replace(reader.read_name(title, words), kind=kind)


def _titles(reader: NameReader, words: Sequence[CapitalizedWord]) -> int:
    """Return how many words of a name are titles that nobody is called by: "Mr.", "Undersecretary"."""
    cut = 0
    while cut < len(words) - 1 and _is_title(reader, words[cut]):
        cut += 1
    return cut


def _is_title(reader: NameReader, word: CapitalizedWord) -> bool:
    if word.bare in reader.words.given_names:
        return False
    return word.bare in reader.courtesy or reader.titles.is_role(word.bare)


def _words(text: str, start: int, end: int) -> Iterator[CapitalizedWord]:
    """Yield a name's words with a capital or a digit, all of them when none has; "Luis" and "Pou", not "de"."""
    found = [_word(text, *match.span()) for match in _WORD.finditer(text, start, end)]
    found = [word for word in found if any(map(str.isalnum, word.text))]
    capital = [word for word in found if word.text != word.text.lower()]
    yield from capital or found


def _word(text: str, start: int, end: int) -> CapitalizedWord:
    printed = text[start:end]
    for ending in ("'s", "’s"):
        if printed.endswith(ending) and len(printed) > 2:
            end -= 2
    while end > start + 1 and text[end - 1] in _TRIM:
        end -= 1
    while start < end - 1 and text[start] in _TRIM:
        start += 1
    printed = text[start:end].replace("’", "'")
    return CapitalizedWord(printed, start, end, printed.lower().replace(".", ""))
