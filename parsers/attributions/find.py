"""Attributions: source, cue and content put together from tags."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

import msgspec

from ...schemas.article import Attribution, Extent, Quote, Span
from ..common.patterns import lazy
from ..document.document import Document
from ..document.tags import Tag
from ..words.language import Language
from .rules.lexicon import lexicon_of

_WORD = lazy(r"\w+")


def find_attributions(document: Document, tags: Sequence[Tag], quotes: Sequence[Quote]) -> tuple[Attribution, ...]:
    """Return the attributions in order, each with the ids of the quotes in its content, yet without speakers."""
    groups: dict[int, list[Tag]] = defaultdict(list)
    for tag in tags:
        if tag.group is not None:
            groups[tag.group].append(tag)
    starts = [quote.start for quote in quotes]
    reported = [(content, members) for members in groups.values() if (content := _reported(document, members, starts))]
    reported.sort(key=lambda pair: pair[1][0].start)
    return tuple(
        _attribution(document, content, members, _quotes_within(content, quotes, starts), number)
        for number, (content, members) in enumerate(reported, 1)
    )


def _attribution(
    document: Document, content: Extent, members: Sequence[Tag], quotes: tuple[str, ...], number: int
) -> Attribution:
    cue = _extent(document, members, "cue")
    kind = _kind(document, content.spans)
    return Attribution(
        id=f"a{number}",
        kind=kind,
        speech=_speaks(cue, document.language, quoted=kind != "indirect"),
        source=_extent(document, members, "source"),
        cue=cue,
        content=content,
        speaker=None,
        quotes=quotes,
        confidence=round(min(tag.probability for tag in members if tag.role == "content"), 2),
    )


def _quotes_within(content: Extent, quotes: Sequence[Quote], starts: Sequence[int]) -> tuple[str, ...]:
    """Return the ids of the quotations that lie in a content; `starts` are the offsets at which all begin."""
    return tuple(
        quotes[i].id
        for start, end in content.spans
        for i in range(bisect_left(starts, start), bisect_left(starts, end))
        if quotes[i].end <= end
    )


def _reported(document: Document, members: Sequence[Tag], starts: Sequence[int]) -> Extent | None:
    """Return the content of a group, or None where it reports nothing.

    A content of marked words that are no quotation is a title or a term. `starts` are the offsets at which the
    quotations begin.
    """
    content = _extent(document, members, "content")
    if content is None or _kind(document, content.spans) != "direct":
        return content
    quoted = any(bisect_left(starts, start) < bisect_left(starts, end) for start, end in content.spans)
    return content if quoted else None


def _extent(document: Document, members: Sequence[Tag], role: str) -> Extent | None:
    spans = tuple((tag.start, tag.end) for tag in members if tag.role == role)
    return Extent(" ".join(document.text[start:end] for start, end in spans), spans) if spans else None


def _kind(document: Document, spans: Sequence[Span]) -> Literal["direct", "mixed", "indirect"]:
    """Tell whether all, some or none of the words of `spans` stand inside quotation marks."""
    stretches = document.stretches
    quoted = unquoted = False
    for start, end in spans:
        position = start
        index = bisect_left(stretches, start, key=lambda stretch: stretch.outer_end)
        while index < len(stretches) and stretches[index].outer_start < end:
            quoted = True
            unquoted = unquoted or _has_words(document.text, position, stretches[index].outer_start)
            position = stretches[index].outer_end
            index += 1
        unquoted = unquoted or _has_words(document.text, position, end)
    if not quoted:
        return "indirect"
    return "mixed" if unquoted else "direct"


def _has_words(text: str, start: int, end: int) -> bool:
    return start < end and _WORD.search(text, start, end) is not None


def _speaks(cue: Extent | None, language: Language, *, quoted: bool) -> bool:
    """Tell whether a cue reports saying or writing: a label (":", a dash), or a lemma of speech among its words.

    Beside a quotation any verb does ("…," he laughed), but those of thinking.
    """
    if cue is None:
        return True
    words = _WORD.findall(cue.text.lower())
    if not words:
        return True
    known = language.reporting_verbs
    if cue.text.lower().endswith(known.phrases_of_no_speech):
        return False
    lemma_of = lexicon_of(language).lemmas
    lemmas = {lemma_of.get(word, word) for word in words}
    return not known.speech.isdisjoint(lemmas) or (quoted and known.thought.isdisjoint(lemmas))


def link_quotes(quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    """Return the quotes with the ids of the attributions that hold them."""
    owner = {quote: attribution.id for attribution in attributions for quote in attribution.quotes}
    return tuple(msgspec.structs.replace(quote, attribution=owner.get(quote.id)) for quote in quotes)
