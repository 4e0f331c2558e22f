"""From an Article of the text without marks to one of the text as it was written."""

from typing import Any

import msgspec

from ...schemas.article import Article, Paragraph
from ..common.patterns import lazy
from ..document.written import WrittenText

_HEADINGS = ("headline", "subheading")
_UNDERLINE = lazy(r"\n {0,3}(?:=+|--+)[ \t]*(?=\n|$)")


def restore_marks(article: Article, written: WrittenText) -> Article:
    """Return the article with its offsets, and what they delimit, in the text as it was written.

    A span that ends before a closing mark leaves that out; marks within a span are part of its words. What no paragraph
    holds belongs to the paragraph in its line, else it is one of its own, with the role `other`.
    """
    paragraphs, numbers = _paragraphs(article.paragraphs, written)
    restorer = _Restorer(written, numbers)
    names = [name for name in article.__struct_fields__ if name != "paragraphs"]
    fields = {name: restorer.value(getattr(article, name)) for name in names}
    return Article(**{**fields, "text": written.text, "paragraphs": paragraphs})


class _Restorer:
    """Moves whatever has offsets."""

    def __init__(self, written: WrittenText, numbers: list[int]) -> None:
        self.written, self.numbers = written, numbers

    def value(self, value: Any) -> Any:
        """Return a value of the record with its offsets moved."""
        if isinstance(value, msgspec.Struct):
            return self._struct(value)
        if isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            return tuple(self._struct(item) for item in value)
        return value

    def _struct(self, struct: Any) -> Any:
        fields = {name: self.value(getattr(struct, name)) for name in struct.__struct_fields__}
        if fields.get("start") is not None and "end" in fields:
            fields["start"], fields["end"] = self.written.span(fields["start"], fields["end"])
            if "text" in fields:
                fields["text"] = self.written.text[fields["start"] : fields["end"]]
        if "spans" in fields:
            fields["spans"] = tuple(self.written.span(start, end) for start, end in fields["spans"])
            fields["text"] = " ".join(self.written.text[start:end] for start, end in fields["spans"])
        if "mentions" in fields:
            fields["mentions"] = tuple(self.written.span(start, end) for start, end in fields["mentions"])
        if isinstance(fields.get("paragraph"), int):
            fields["paragraph"] = self.numbers[fields["paragraph"]]
        return type(struct)(**fields)


def _paragraphs(paragraphs: tuple[Paragraph, ...], written: WrittenText) -> tuple[tuple[Paragraph, ...], list[int]]:
    """Return the paragraphs of the written text, and the new index of each old one."""
    result: list[Paragraph] = []
    numbers: list[int] = []
    position = 0
    spans = [written.span(paragraph.start, paragraph.end) for paragraph in paragraphs]
    for paragraph, (start, end) in zip(paragraphs, spans, strict=True):
        begin = _fill(result, written.text, position, start, joins=bool(numbers))
        numbers.append(len(result))
        result.append(Paragraph(paragraph.role, begin, end))
        position = end
    _fill(result, written.text, position, len(written.text), joins=bool(numbers), last=True)
    return tuple(result), numbers


def _fill(result: list[Paragraph], written: str, start: int, end: int, *, joins: bool, last: bool = False) -> int:
    """Give the marks between two paragraphs to them or to paragraphs of their own; return where the second begins.

    `joins` says that there is a paragraph before, `last` that there is none behind.
    """
    if not written[start:end].strip():
        return end
    line_end, line_begin = written.find("\n", start, end), written.rfind("\n", start, end)
    if line_end < 0 and not last:  # both stand in one line: the marks open what follows
        return end - len(written[start:end].lstrip())
    line_end = end if line_end < 0 else line_end
    if joins and result[-1].role in _HEADINGS and (underline := _UNDERLINE.match(written, line_end, end)):
        line_end = underline.end()
    if joins and (closing := written[start:line_end].rstrip()):
        result[-1] = Paragraph(result[-1].role, result[-1].start, start + len(closing))
    line_begin = end if last else max(line_begin + 1, start)
    _own_paragraphs(result, written, line_end if joins else start, line_begin)
    return end - len(written[line_begin:end].lstrip())


def _own_paragraphs(result: list[Paragraph], written: str, start: int, end: int) -> None:
    """Add what stands between, front matter, rules and code, as paragraphs of the role `other`, by blank lines."""
    position = start
    for part in written[start:end].split("\n\n"):
        bare = part.strip()
        if bare:
            begin = position + len(part) - len(part.lstrip())
            result.append(Paragraph("other", begin, begin + len(bare)))
        position += len(part) + 2
