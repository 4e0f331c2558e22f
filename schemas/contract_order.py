"""The rules about order: annotations as in the text, speakers as they are first heard."""

from collections.abc import Iterable, Iterator, Sequence

from .article import Article, Attribution, Quote
from .contract_spans import Fault


def check_order(article: Article) -> Iterator[Fault]:
    """Check that attributions, photo credits and speakers stand in order; check_quotes looks after the quotes."""
    yield from _ascending("attributions", map(_begin, article.attributions))
    yield from _ascending("photo_credits", (credit.start for credit in article.photo_credits))
    yield from _ascending("speakers", map(first_heard(article.quotes, article.attributions).get, _ids(article)))


def first_heard(quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> dict[str, int]:
    """Return by the speakers' ids where the first quotation or the content of the first attribution of each begins."""
    starts = [(quote.speaker, quote.start) for quote in quotes]
    starts += [(item.speaker, item.content.spans[0][0]) for item in attributions if item.content.spans]
    heard: dict[str, int] = {}
    for speaker, start in starts:
        if speaker:
            heard[speaker.id] = min(start, heard.get(speaker.id, start))
    return heard


def _begin(attribution: Attribution) -> int:
    """Return where the first piece of an attribution begins."""
    extents = (attribution.source, attribution.cue, attribution.content)
    return min((start for extent in extents if extent for start, _ in extent.spans), default=0)


def _ids(article: Article) -> Iterator[str]:
    return (speaker.id for speaker in article.speakers)


def _ascending(path: str, starts: Iterable[int | None]) -> Iterator[Fault]:
    """Check that offsets do not fall; None stands for what is not in the text."""
    highest = 0
    for index, start in enumerate(starts):
        if start is not None and start < highest:
            yield Fault(f"{path}[{index}]", "is out of order")
        highest = max(highest, start or 0)
