"""Mending the source of a attribution: the name before an aside, no verb of reporting behind the subject."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from ...common.patterns import lazy
from ...document.document import Document
from ...document.sentences import WORD
from ...document.tags import Tag
from ...words.language import Language

LONGEST_NAME_BEFORE = 80  # characters
NAME_BEFORE = lazy(r"(?<!\S)(?:[A-Z][\w'’.-]*\s){1,5}[A-Z][\w'’-]+,\s$")


def mend_sources(document: Document, tags: Sequence[Tag]) -> list[Tag]:
    """Return the tags with the source of each attribution mended."""
    text, language = document.text, document.language
    cues: dict[int | None, Tag] = {tag.group: tag for tag in tags if tag.role == "cue" and tag.group is not None}
    return [mend_source(text, tag, cues.get(tag.group), language) if tag.role == "source" else tag for tag in tags]


def mend_source(text: str, source: Tag, cue: Tag | None, language: Language) -> Tag:
    """Return the source with the name that its aside explains, and without the verb that follows its subject.

    >>> from newsjson.parsers.words.en.language import ENGLISH
    >>> line = "Dana Lee, an analyst, told the council it was late, calling it ..."
    >>> mended = mend_source(line, Tag("source", 10, 51, 0.9), Tag("cue", 53, 60, 0.9), ENGLISH)
    >>> line[mended.start : mended.end]
    'Dana Lee, an analyst'
    """
    if cue is not None and source.end <= cue.start:
        source = _with_name(text, source, language)
    return _shortened(text, source, language)


def _with_name(text: str, source: Tag, language: Language) -> Tag:
    """Return a source that is but an aside with the name before it: Dana Lee, an analyst at Velm, the bank, told."""
    known = language.function_words
    if not text[source.start].islower() or text[source.start : source.end].lower() in known.relative_pronouns:
        return source
    name = NAME_BEFORE.search(text, max(0, source.start - LONGEST_NAME_BEFORE), source.start)
    first = name.group().split()[0].lower() if name else ""
    if name is None or any(
        first in words
        for words in (known.prepositions, known.adverbs, known.coordinators, known.subordinators, known.time_words)
    ):
        return source
    return msgspec.structs.replace(source, start=name.start())


def _shortened(text: str, source: Tag, language: Language) -> Tag:
    """Return a source that ends before a verb of reporting, if no relative clause leads to it."""
    for before, word in pairwise(WORD.finditer(text, source.start, source.end)):
        if word.group() in language.function_words.relative_pronouns:
            break
        if word.group() in language.reporting_verbs.after_quotations:
            return msgspec.structs.replace(source, end=before.end())
    return source
