"""Mending the source of a frame: the name before an aside, no verb of reporting behind the subject."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from ...common.patterns import lazy
from ...document.sentences import WORD
from ...document.tags import Tag
from ...words.en.abbreviations import AFTER_QUOTATIONS
from ...words.en.function_words import ADVERBS, COORDINATORS, PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS, TIME_WORDS

NAME_REACH = 80  # characters
NAME_BEFORE = lazy(r"(?<!\S)(?:[A-Z][\w'’.-]*\s){1,5}[A-Z][\w'’-]+,\s$")
NO_NAMES = PREPOSITIONS | ADVERBS | COORDINATORS | SUBORDINATORS | TIME_WORDS


def mend_sources(text: str, tags: Sequence[Tag]) -> list[Tag]:
    """Return the tags with the source of each frame mended."""
    cues: dict[int | None, Tag] = {tag.frame: tag for tag in tags if tag.role == "cue" and tag.frame is not None}
    return [mend_source(text, tag, cues.get(tag.frame)) if tag.role == "source" else tag for tag in tags]


def mend_source(text: str, source: Tag, cue: Tag | None) -> Tag:
    """Return the source with the name that its aside explains, and without the verb that follows its subject.

    >>> line = "Dana Lee, an analyst, told the council it was late, calling it ..."
    >>> mended = mend_source(line, Tag("source", 10, 51, 0.9), Tag("cue", 53, 60, 0.9))
    >>> line[mended.start : mended.end]
    'Dana Lee, an analyst'
    """
    if cue is not None and source.end <= cue.start:
        source = _with_name(text, source)
    return _shortened(text, source)


def _with_name(text: str, source: Tag) -> Tag:
    """Return a source that is but an aside with the name before it: Dana Lee, an analyst at Velm, the bank, told."""
    if not text[source.start].islower() or text[source.start : source.end].lower() in RELATIVE_PRONOUNS:
        return source
    name = NAME_BEFORE.search(text, max(0, source.start - NAME_REACH), source.start)
    if name is None or name.group().split()[0].lower() in NO_NAMES:
        return source
    return msgspec.structs.replace(source, start=name.start())


def _shortened(text: str, source: Tag) -> Tag:
    """Return a source that ends before a verb of reporting, if no relative clause leads to it."""
    for before, word in pairwise(WORD.finditer(text, source.start, source.end)):
        if word.group() in RELATIVE_PRONOUNS:
            break
        if word.group() in AFTER_QUOTATIONS:
            return msgspec.structs.replace(source, end=before.end())
    return source
