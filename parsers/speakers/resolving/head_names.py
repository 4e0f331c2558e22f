"""Head names: which of the names in a source expression is the source.

In come the bounds of an expression, of its first segment and of its head, out come indexes into the coreference's
names: of one, of several for "Smith and Jones", of none for a description.
"""

from collections.abc import Sequence

import msgspec

from ...words.language import Language
from ..coreference.entities import NameCoreference
from ..naming.names import Name

_LONGEST_APPOSITION = 60  # characters to a name beside the expression


class Bounds(msgspec.Struct, frozen=True, gc=False):
    """An expression's offsets: its own, where its first segment ends and, before that, its head."""

    start: int
    end: int
    segment_end: int
    head_end: int


class HeadNames:
    """Reads the names of a document's source expressions."""

    def __init__(self, text: str, coreference: NameCoreference, language: Language) -> None:
        """Take in a document's text and names."""
        self._text, self._coreference, self._names = text, coreference, coreference.names
        self._language, self._conjunctions = language, language.speaker_words.conjunctions
        self._joining = tuple(f" {word} " for word in sorted(self._conjunctions))

    def find(self, bounds: Bounds) -> tuple[int, ...]:
        """Return the head names: the one that the head ends in, or else the one that explains it behind a comma."""
        inside = self._coreference.names_within(bounds.start, bounds.head_end)
        if inside:
            if self._ends_head(self._names[inside[-1]], bounds):
                joined = [i for i in inside if self._is_coordinated(i, inside)]
                return tuple(joined) if len(joined) > 1 else (inside[-1],)
            if self._stands_alone(inside, bounds):
                return (inside[0],)
        behind_post = self._behind_post(bounds)
        if behind_post is not None:
            return (behind_post,)
        explained = self._explaining(bounds) if bounds.segment_end < bounds.end else None
        if explained is None:
            explained = self._apposed(bounds.start, bounds.end)
        return () if explained is None else (explained,)

    def _behind_post(self, bounds: Bounds) -> int | None:
        """Return the person's name behind a post of several words: "chief of defence staff Ana Ruiz"."""
        inside = self._coreference.names_within(bounds.head_end, bounds.segment_end)
        if not inside or self._coreference.entity_of[inside[-1]].kind != "person":
            return None
        name = self._names[inside[-1]]
        ends = name.end == bounds.segment_end and not name.possessive and not name.preposition
        return inside[-1] if ends and self._text[name.title_start - 2 : name.title_start - 1].isalnum() else None

    def _ends_head(self, last: Name, bounds: Bounds) -> bool:
        """Tell whether the head ends in a name: in "Ruiz’s", too, but not before "plan" behind it."""
        if last.end >= bounds.head_end:
            return not (last.possessive and last.end < bounds.end)
        return self._text[last.end : bounds.head_end].strip() in ("'s", "’s")

    def _stands_alone(self, inside: Sequence[int], bounds: Bounds) -> bool:
        """Tell whether more of the clause than its subject stands behind a name that begins the expression."""
        first = self._names[inside[0]]
        rest = self._text[first.end : bounds.head_end].split()
        if not rest:
            return False
        if rest[0] in self._conjunctions and len(rest) > 1 and self._names[inside[-1]].start <= first.end:
            return True  # "Lee and her team"
        if first.possessive or self._text[bounds.start : first.title_start].strip():
            return False
        named = self._language.nouns.is_known(self._language.role(rest[-1])) or rest[-1][:1].isupper()
        return self._language.reporting_verbs.is_speech(rest[0]) or not named  # "Ruiz later", "Ruiz this week"

    def _explaining(self, bounds: Bounds) -> int | None:
        """Return the name behind a comma that says who the noun is: "the firm that runs it, Ruiz Productions"."""
        text, names, end = self._text, self._names, bounds.end
        behind = self._coreference.names_within(bounds.segment_end, end)
        if not behind:
            return None
        if text[bounds.segment_end] == ",":
            comma = text.find(",", bounds.segment_end + 1, end)
            stop = comma if comma > 0 else end
            first = [i for i in behind if names[i].end <= stop]
            starts = first and not text[bounds.segment_end : names[first[0]].title_start].strip(" ,\n\u00a0")
            if starts and not names[first[-1]].possessive:
                return first[-1] if names[first[-1]].end == stop else first[0]
        last = names[behind[-1]]
        return behind[-1] if last.end == end and text[last.title_start - 2 : last.title_start] == ", " else None

    def _apposed(self, start: int, end: int) -> int | None:
        """Return the name that the expression is an apposition of, or that is one of it, between commas."""
        text, names = self._text, self._names
        if text[end : end + 2] != ", ":
            return None
        after = self._coreference.names_within(end, end + _LONGEST_APPOSITION)
        if after:
            name = names[after[0]]
            if name.title_start == end + 2 and text[name.end : name.end + 1] == "," and not name.possessive:
                return after[0]
        if text[max(0, start - 2) : start] != ", ":
            return None
        before = self._coreference.names_within(max(0, start - _LONGEST_APPOSITION), start - 2)
        return before[-1] if before and names[before[-1]].end == start - 2 and not names[before[-1]].quoted else None

    def _is_coordinated(self, i: int, inside: Sequence[int]) -> bool:
        """Tell whether a name is a member of "Smith and Jones", not part of a title or an owner."""
        name = self._names[i]
        if name.possessive or name.kind == "place":
            return False
        if i == inside[-1]:
            between = self._text[self._names[inside[0]].end : name.title_start]
            return i == inside[0] or any(joint in between for joint in self._joining)
        return self._text[name.end : name.end + 6].startswith((*self._joining, ", "))
