"""The rule about an attribution's kind: whether all, some or none of its words stand inside quotation marks."""

import re
from collections.abc import Iterator

from .article import Article, Attribution, Quote
from .contract_spans import Fault

_MARKS = "\"“”„‟«»‹›`´'‘’‚‛ \u00a0\u202f"  # and the spaces that stand within them in some languages
_WORD = re.compile(r"\w")
# Opening or closing; an apostrophe after a letter is taken for a part of its word.
_MARK = re.compile(r"[\"“”„‟«»‹›`´]|(?<!\w)['‘’‚‛]")


def check_kinds(article: Article) -> Iterator[Fault]:
    """Check each attribution's kind, as far as its quotes tell.

    Words between marks that make no quote (a title, a term) count as quoted too, so where other marks stand in the
    content nothing is said.
    """
    quotes = {quote.id: quote for quote in article.quotes}
    for index, attribution in enumerate(article.attributions):
        path = f"attributions[{index}].kind"
        if attribution.kind == "indirect":
            if attribution.quotes:
                yield Fault(path, "is indirect, but it has quotes")
            continue
        inside = [quotes[identifier] for identifier in attribution.quotes if identifier in quotes]
        outside = " ".join(_outside(article.text, attribution, inside))
        if attribution.kind == "mixed" and inside and not _WORD.search(outside):
            yield Fault(path, "is mixed, but all words are inside its quotes")
        if attribution.kind == "mixed" and not inside and not _MARK.search(outside):
            yield Fault(path, "is mixed, but no word is inside quotation marks")
        if attribution.kind == "direct" and _WORD.search(outside) and not _MARK.search(outside):
            yield Fault(path, "is direct, but it has words outside its quotes")


def _outside(text: str, attribution: Attribution, inside: list[Quote]) -> Iterator[str]:
    """Yield the pieces of the content outside of the quotes, without the quotes' own marks."""
    for start, end in attribution.content.spans:
        piece = text[start:end]
        for quote in reversed(inside):
            if start <= quote.start and quote.end <= end:
                yield piece[quote.end - start :].lstrip(_MARKS)
                piece = piece[: quote.start - start].rstrip(_MARKS)
        yield piece
