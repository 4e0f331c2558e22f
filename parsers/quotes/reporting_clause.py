"""A reporting clause: the source and the cue of a quotation, and what both are read with."""

import msgspec

from ..attributions.rules.clauses import WordRange
from ..attributions.rules.sentence_words import SentenceWords
from ..document.tags import Tag

CHARACTERS_AROUND_QUOTATION = 300  # characters of the sentence that are read on either side of a quotation
LONGEST_SOURCE = 30  # words
_UNLIKELY = frozenset(("NUM", "ed", "ing", "PREP"))  # no source opens so


class ReportingClause(msgspec.Struct, frozen=True, gc=False):
    """The source and cue of a quotation, as tags; at least one is there."""

    source: Tag | None
    cue: Tag | None

    @property
    def end(self) -> int:
        """Where the clause ends."""
        return max([tag.end for tag in (self.source, self.cue) if tag])


def tag_of(role: str, words: SentenceWords, span: WordRange, probability: float) -> Tag:
    """Return a range of words as a tag without a group."""
    start, end = words.starts[span[0]], words.ends[span[1] - 1]
    return Tag("source" if role == "source" else "cue", start, end, probability)


def is_source(words: SentenceWords, span: WordRange) -> bool:
    """Tell whether a noun phrase can be a source: a pronoun of its own, or words without one, not all in small."""
    start, end = span
    if end - start == 1:
        word = words.lowers[start]
        language = words.language
        people = word.endswith(language.nouns.plural_endings) and (
            language.nouns.is_somebody(language.role(word)) or language.nouns.is_agent(word[:-1])
        )
        return people or words.classes[start] in ("SUBJ", "NAME") or words.forms[start][0].isupper()
    inside = words.classes[start:end]
    return "SUBJ" not in inside and "AUX" not in inside and end - start <= LONGEST_SOURCE and inside[0] not in _UNLIKELY
