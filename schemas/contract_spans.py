"""The rules about text and offsets: every stretch is there and says what it claims."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from .article import Article, Extent, Mention, Span


class Fault(NamedTuple):
    """What is wrong, and where in the record: `path` like "quotes[0].start", "" for the record itself."""

    path: str
    what: str


def check_words(article: Article, path: str, text: str | None, start: int | None, end: int | None) -> Iterator[Fault]:
    """Check that text[start:end] is what the object says."""
    if start is None or end is None:
        if start is not end:
            yield Fault(path, "only one of start and end is null")
        return
    if not start < end <= len(article.text):
        yield Fault(path, f"[{start}, {end}) is no stretch of the text, which has {len(article.text)} characters")
    elif text != article.text[start:end]:
        yield Fault(path, f"text is {short(text)}, but the article has {short(article.text[start:end])} there")


def check_mention(article: Article, path: str, mention: Mention | None) -> Iterator[Fault]:
    """Check the words of an expression in one piece."""
    if mention:
        yield from check_words(article, path, mention.text, mention.start, mention.end)


def check_extent(article: Article, path: str, extent: Extent | None) -> Iterator[Fault]:
    """Check the words of an expression in several pieces: joined by one space, in order, disjoint."""
    if not extent:
        return
    faults = list(check_spans(article, f"{path}.spans", extent.spans))
    if not extent.spans:
        yield Fault(f"{path}.spans", "has no piece")
    elif any(start < before for (_, before), (start, _) in pairwise(extent.spans)):
        yield Fault(f"{path}.spans", "pieces overlap or are out of order")
    yield from faults
    joined = " ".join(article.text[start:end] for start, end in extent.spans)
    if not faults and extent.text != joined:
        yield Fault(f"{path}.text", f"is {short(extent.text)}, but its spans say {short(joined)}")


def check_spans(article: Article, path: str, spans: Sequence[Span]) -> Iterator[Fault]:
    """Check that each [start, end) is a stretch of the text."""
    for index, (start, end) in enumerate(spans):
        if not start < end <= len(article.text):
            yield Fault(f"{path}[{index}]", f"[{start}, {end}) is no stretch of the text")


def short(text: str | None) -> str:
    """Return a string in quotation marks, cut to 60 characters."""
    return repr(text if text is None or len(text) <= 60 else text[:57] + "...")


def check_paragraphs(article: Article) -> Iterator[Fault]:
    """Check that paragraphs are in order, disjoint, and cover all that is not white space."""
    covered = 0
    for index, paragraph in enumerate(article.paragraphs):
        path = f"paragraphs[{index}]"
        if not paragraph.start < paragraph.end <= len(article.text):
            yield Fault(path, f"[{paragraph.start}, {paragraph.end}) is no stretch of the text")
        if paragraph.start < covered:
            yield Fault(path, "overlaps the one before, or is out of order")
        else:
            yield from _uncovered(article, path, covered, paragraph.start)
        covered = max(covered, paragraph.end)
    yield from _uncovered(article, "paragraphs", covered, len(article.text))


def _uncovered(article: Article, path: str, start: int, end: int) -> Iterator[Fault]:
    left_out = article.text[start:end].strip()
    if left_out:
        yield Fault(path, f"{short(left_out)} before [{end}] is in no paragraph")
