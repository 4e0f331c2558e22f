"""Articles with answers, as the linking network reads them.

Answers are in the form of speakergold: NAME.txt, and NAME.json with quotes, sources and entities.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace
from newsjson.parsers import assemble
from newsjson.parsers.attributions import engines
from newsjson.parsers.attributions.find import find_attributions, link_quotes
from newsjson.parsers.attributions.model.network_input import Window, network_windows, read_network_words
from newsjson.parsers.attributions.model.session import packaged_vocabulary
from newsjson.parsers.datelines.find import find_dateline
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.quotes.find import find_quotes
from newsjson.parsers.speakers import resolve
from newsjson.parsers.speakers.linking.mentions import DESCRIPTION, NAME, QUOTATION, LinkMention
from newsjson.parsers.speakers.linking.network import LinkInput
from newsjson.parsers.speakers.linking.referents import allowed_answers, border_words
from newsjson.parsers.words.en.language import ENGLISH
from newsjson.schemas.content import Content

OVERLAP, SOURCE_OVERLAP = 0.8, 0.5


class LinkArticle(NamedTuple):
    """What the network reads of an article, which answers it may give ([a, n + 2]), and which of them are right.

    `columns` are the words at the mentions' borders, `windows` the word pieces that the tagger's network reads.
    """

    name: str
    given: LinkInput
    allowed: np.ndarray
    right: np.ndarray
    columns: np.ndarray
    windows: list[Window]


def read_article(name: str, text: str, gold: dict) -> list[LinkArticle]:
    """Return an article as the network reads it, block by block; nothing when nothing is asked."""
    decoded = decode(Content(data=text.encode(), media_type="text/plain"))
    document = assemble.document(decoded, None)
    document = replace(document, dateline=find_dateline(document))
    _, reading = engines.read_with_engine(document, "model")
    quotes = find_quotes(document, reading.tags)
    attributions = find_attributions(document, reading.tags, quotes)
    quotes = link_quotes(quotes, attributions)
    asked = resolve.linking_question(document, reading, quotes, attributions)
    if asked is None or document.text.rstrip() != text.rstrip():
        return []
    entities = {entity["id"]: entity for entity in gold["entities"]}
    windows = list(network_windows(read_network_words(document, packaged_vocabulary())))
    found = []
    for block, given in zip(asked.blocks, asked.given, strict=True):
        mentions = asked.mentions[block.first : block.stop]
        told = [_gold_of(mention, quotes, gold) for mention in mentions]
        allowed, right = [], []
        for index in given.asked.tolist():
            allowed.append([*allowed_answers(mentions, index), mentions[index].what == DESCRIPTION, True])
            right.append(_right(mentions, index, told, entities))
        if allowed:
            allowed_rows, right_rows = np.array(allowed, bool), np.array(right, bool)
            columns = border_words(reading.words.starts, mentions)
            found.append(LinkArticle(name, given, allowed_rows, right_rows & allowed_rows, columns, windows))
    return found


def _overlap(a: Sequence[int], b: Sequence[int]) -> float:
    inside = min(a[1], b[1]) - max(a[0], b[0])
    return inside / (max(a[1], b[1]) - min(a[0], b[0])) if inside > 0 else 0.0


def _gold_of(mention: LinkMention, quotes: Sequence, gold: dict) -> str | None:
    """Return the id of the entity that a source or quotation is, "?" when nobody can tell, None when unknown."""
    if mention.what == NAME:
        return None
    span = mention.start, mention.end
    if mention.what == QUOTATION:
        return next(
            (q["entity"] or "?" for q in gold["quotes"] if _overlap(span, (q["start"], q["end"])) >= OVERLAP), None
        )
    for source in gold["sources"]:
        if source["source"] and _overlap(span, (source["start"], source["end"])) >= SOURCE_OVERLAP:
            return source["entity"] or "?"
    for quote in quotes:
        if quote.mention and (quote.mention.start, quote.mention.end) == span:
            for q in gold["quotes"]:
                if _overlap((quote.start, quote.end), (q["start"], q["end"])) >= OVERLAP:
                    return q["entity"] or "?"
    return None


def _right(mentions: Sequence[LinkMention], index: int, told: Sequence[str | None], entities: dict) -> list[bool]:
    """Return which answers of an asked mention are right: [n + 2]."""
    answer = told[index]
    nothing = [False] * (len(mentions) + 2)
    if answer is None:
        return nothing
    if answer == "?":
        return [*nothing[:-1], True]
    gold = entities[answer]
    called = [gold["name"], *gold["aliases"]]
    named = {id(m.entity): any(same_name(x, m.entity.name) for x in called) for m in mentions if m.entity is not None}
    right = [
        named[id(mention.entity)] if mention.entity is not None else other == answer and at != index
        for at, (mention, other) in enumerate(zip(mentions, told, strict=True))
    ]
    phrase = mentions[index].expression
    new = not any(named.values()) or (phrase is not None and same_name(gold["name"], phrase.phrase))
    return [*right, new and mentions[index].what == DESCRIPTION, False]


@lru_cache(maxsize=100_000)
def same_name(gold: str, name: str) -> bool:
    """Tell whether two names are the same: by their words, or, for a describing phrase, by most of them."""
    first, second = _name_words(gold), _name_words(name)
    if first == second:
        return True
    if gold[:1].islower() or len(first) > 4:
        either = set(first) | set(second)
        return len(set(first) & set(second)) >= 0.6 * max(1, len(either))
    return False


def _name_words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    words = re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", plain))
    titles = ENGLISH.titles.titles | {"mr", "mrs", "ms", "the"}
    while len(words) > 1 and words[0] in titles:
        words = words[1:]
    return words


def read_folder(folder: Path) -> list[LinkArticle]:
    """Return all articles of a folder."""
    found = []
    for path in sorted(folder.glob("*.json")):
        text, gold = path.with_suffix(".txt").read_text(encoding="utf-8"), path.read_text(encoding="utf-8")
        found += read_article(path.stem, text, json.loads(gold))
    return found
