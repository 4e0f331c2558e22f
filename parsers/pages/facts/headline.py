"""The headline of a page: chosen among what its data, its h1, its meta elements and its title say.

They differ: one is written for search engines, one has the site's name behind it, one a kicker before it. What several
of them agree on counts, and what a reader sees above the text: many an h1 stands only in the path of links to the page.
"""

import re
from collections.abc import Collection, Sequence

from ..markup.blocks import Page, PageBlock
from ..markup.text import comparison_key
from .facts import Facts

# How far each source is believed; sources that agree add up. "printed" is the headline that the page shows.
_TRUST = {"data": 1.7, "meta": 1.7, "og": 1.35, "printed": 0.95, "twitter": 0.1, "h1": 0.0, "title": -0.25}
_FOR_NETWORKS = frozenset(["og", "twitter"])  # where headlines stand that are written to be shared, not for the page
_SITE = re.compile(r"^\s*(?:[|｜–—»•·:：ㅣ]|-{1,3}|\.\s)")
_LAST_SEGMENT = re.compile(r"\s*[|｜ㅣ–—·•»-]\s*([^|｜ㅣ–—·•»-]{2,60})$")
_KICKER = re.compile(r"(?::|\s[|–—·/-])\s*$")
_KICKERS_END = re.compile(r":\s|\s[|–—·/-]\s")
_SHORTEST_SHARED_END = 20  # letters of a headline that two sources state behind different kickers
_SHORTEST_HEADLINE = 8  # letters of a headline that another one may be cut down to
_SHORTEST_KICKED = 20  # letters of a headline that stands behind a kicker in the printed one


def find_printed_headline(blocks: Sequence[PageBlock], facts: Facts) -> int | None:
    """Return the index of the block with the headline that the page shows, or None when it shows none.

    That is the first heading that the page states elsewhere, too, or the one right below it if that is stated as well:
    then the first is made for search engines. A page that states none shows its first h1.
    """
    elsewhere = [
        _without_name(headline.text, facts.site_names) for headline in facts.headlines if headline.source != "h1"
    ]
    headings = [index for index, block in enumerate(blocks) if _may_be_headline(block)]
    stated = [index for index in headings if _is_stated(blocks[index].text, elsewhere)]
    if not stated:
        return next((index for index in headings if blocks[index].container.heading == "h1"), None)
    first, below = blocks[stated[0]], stated[0] + 1
    return below if below in stated and comparison_key(blocks[below].text) != comparison_key(first.text) else stated[0]


def _may_be_headline(block: PageBlock) -> bool:
    return block.container.heading in ("h1", "h2") and not block.container.hidden


def _is_stated(heading: str, headlines: list[str]) -> bool:
    """Tell whether a heading is one of the headlines, as it is or with the site's name behind it."""
    keys = {comparison_key(_without_site(text, [heading])) for text in headlines}
    return _states(comparison_key(heading), keys)


def _states(heading: str, headlines: set[str]) -> bool:
    """Tell whether a heading is one of the headlines, or ends in one behind a kicker; all as comparison keys."""
    if heading in headlines:
        return len(heading) >= _SHORTEST_HEADLINE
    return any(len(headline) >= _SHORTEST_KICKED and heading.endswith(headline) for headline in headlines)


def choose_headline(facts: Facts, page: Page) -> str | None:
    """Return the headline, without a kicker and without the site's name."""
    sites = facts.site_names
    candidates = [(headline.source, _without_name(headline.text, sites)) for headline in facts.headlines]
    candidates = [(source, text) for source, text in candidates if comparison_key(text) not in sites] or candidates
    texts = [text for _, text in candidates]
    texts += _tails(texts)
    votes: dict[str, float] = {}
    prints: dict[str, str] = {}
    sources: dict[str, set[str]] = {}
    for source, text in candidates:
        text = _without_kicker(_without_site(_without_both(text, texts), texts), texts)
        key = comparison_key(text)
        votes[key] = votes.get(key, 0) + _TRUST[source]
        prints.setdefault(key, text)
        sources.setdefault(key, set()).add(source)
    if not votes:
        return None
    seen = ""
    if page.headline is not None:
        shown = comparison_key(page.blocks[page.headline].text)
        if seen := max((key for key in votes if _states(shown, {key})), key=len, default=""):
            votes[seen] += _TRUST["printed"]
    best = max(votes, key=votes.__getitem__)
    if seen and sources[best] <= _FOR_NETWORKS and "title" in sources[seen] and _differs(prints[best], prints[seen]):
        best = seen
    return prints[best]


def _differs(headline: str, shown: str) -> bool:
    """Tell whether a headline has few of the words that the page shows: it is no other wording of them.

    >>> _differs("You will not believe this", "Council votes to close the bridge")
    True
    """
    words, seen = set(headline.casefold().split()), set(shown.casefold().split())
    return 2 * len(words & seen) < len(seen)


def _without_both(text: str, others: list[str]) -> str:
    """Cut what stands before and behind a headline that is stated elsewhere: kicker and site.

    >>> _without_both("Floods: Rain returns to Otterby | The Otterby Bugle", ["Rain returns to Otterby"])
    'Rain returns to Otterby'
    """
    for other in others:
        start = text.find(other) if len(other) >= _SHORTEST_HEADLINE else -1
        if start > 0 and _KICKER.search(text[:start]) and _SITE.match(text[start + len(other) :]):
            return other
    return text


def _tails(texts: list[str]) -> list[str]:
    """Return what different kickers precede.

    >>> _tails(["Floods: Rain returns to Otterby valley", "Weather - Rain returns to Otterby valley"])
    ['Rain returns to Otterby valley']
    """
    kickers: dict[str, set[str]] = {}
    shared: dict[str, None] = {}
    for text in texts:
        end = _KICKERS_END.search(text)
        if not end or len(comparison_key(text[end.end() :])) < _SHORTEST_SHARED_END:
            continue
        tail, words = text[end.end() :], set(text[: end.start()].casefold().split())
        if words.isdisjoint(kickers.setdefault(tail, words)):
            shared[tail] = None
    return list(shared)


def headline_keys(facts: Facts) -> set[str]:
    """Return the comparison key of every headline that the page states, also without the site's name."""
    texts = [headline.text for headline in facts.headlines]
    return {headline.key for headline in facts.headlines} | {
        comparison_key(_without_site(text, texts)) for text in texts
    }


def _without_name(text: str, sites: Collection[str]) -> str:
    """Cut the site's own name from the end of a headline.

    >>> _without_name("Rain in Otterby | The Otterby Bugle", {"theotterbybugle"})
    'Rain in Otterby'
    """
    for _ in range(2):  # the section, too
        name = _LAST_SEGMENT.search(text)
        if not (name and name.start() and comparison_key(name[1]) in sites):
            break
        text = text[: name.start()]
    return text


def _without_site(text: str, others: list[str]) -> str:
    """Cut what follows a separator when what stands before it is stated as a headline elsewhere.

    >>> _without_site("Rain in Otterby - The Otterby Bugle", ["Rain in Otterby"])
    'Rain in Otterby'
    """
    for other in others:
        key = comparison_key(other)
        end = _end_of_key(text, key)
        if end and comparison_key(text[:end]) == key and _SITE.match(text[end:].lstrip('.?!…"”’»')):
            return other
    return text


def _end_of_key(text: str, key: str) -> int | None:
    """Return how far into a text its first letters and digits, as many as the key has, reach; None for all of it."""
    if len(key) < _SHORTEST_HEADLINE:
        return None
    left = len(key)
    for index, character in enumerate(text):
        if left == 0:
            return index
        left -= character.isalnum()
    return None


def _without_kicker(text: str, others: list[str]) -> str:
    """Cut what precedes a colon or dash when what stands behind it is stated as a headline elsewhere.

    >>> _without_kicker("Floods: Rain returns to Otterby", ["Rain returns to Otterby"])
    'Rain returns to Otterby'
    """
    for other in others:
        if (
            _SHORTEST_HEADLINE <= len(other) < len(text)
            and text.endswith(other)
            and _KICKER.search(text[: -len(other)])
        ):
            return other
    return text
