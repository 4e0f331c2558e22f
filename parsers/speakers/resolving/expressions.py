"""Source expressions: what the words of a reporting clause's subject are: a name, a pronoun, a description.

In come a text, where the expression stands and the names, out comes a SourceExpression. "Ruiz’s lawyer, Ben Cole" is
Ben Cole; "a spokesman for Mayor Ruiz" is a spokesman; "Cole, a professor at Harlan University" is Cole.
"""

import re
from bisect import bisect_left
from typing import Literal

import msgspec

from ...common.patterns import lazy
from ...words.en.nationalities import countries_in
from ...words.en.roles import (
    DOCUMENT_NOUNS,
    GENDER_OF_NOUN,
    GROUP_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    is_group,
    role,
)
from ...words.en.speakers import is_agent, is_known_noun, reports
from ...words.language import Gender
from ..coreference.entities import NameCoreference
from ..naming.descriptions import role_nouns
from ..naming.names import Name

PRONOUNS = frozenset(
    "he she it they i we him her them who which that you this his hers theirs these those himself herself".split()
)
SUBJECTS = frozenset("he she they i we".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds thousands several".split())

_INDEFINITE = frozenset("a an another one some many several few most other any no every each both more various".split())
_DEFINITE = frozenset("the this that his her their its my our these those".split())

_TRIM = " \t\n\u00a0,;:.–—-“”\"‘’'()[]"
# What ends the head of a noun phrase: a comma, a bracket, a relative, a preposition, a participle.
_SEGMENT_END = lazy(r"\s*(?:,|\(|\[|–|—|\bwho\b|\bwhom\b|\bwhose\b|\bwhich\b|\bthat\b)")
_HEAD_END = lazy(
    r"\s\b(?:of|for|at|in|from|with|to|on|by|about|against|near|behind|under|inside|within|among|representing|involved"
    r"|working|based|including|familiar|close|conducted|released|published|obtained|issued|led|told|called|named)\b"
)
_CONTRACTED = lazy(r"(I|he|she|it|they|we|who)['’](?:d|m|s|re|ve|ll)", re.IGNORECASE)
_AFTER_NAME = frozenset("himself herself itself themselves also too alone both jr sr".split())
_WORD = lazy(r"[^\W_][\w’'.-]*")
_POSSESSIVE = lazy(r"['’‘]s?\s")
Shape = Literal["name", "names", "pronoun", "nominal"]


class SourceExpression(msgspec.Struct, frozen=True, kw_only=True):
    """A source expression, read: its `shape`, and what that shape tells.

    `names` are indexes into the coreference's names (the head name first; two and more for "Smith and Jones"); `noun`
    is a nominal's head noun in lower case, `head` the phrase up to its first aside, relative or preposition, `owner`
    the index of the name that possesses it ("Ruiz" in "Ruiz’s lawyer").
    """

    shape: Shape
    start: int
    end: int
    phrase: str
    head: str = ""
    names: tuple[int, ...] = ()
    noun: str = ""
    heads: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    definite: bool = False
    plural: bool = False
    gender: Gender | None = None
    owner: int | None = None


def read_source_expression(text: str, start: int, end: int, coreference: NameCoreference) -> SourceExpression | None:
    """Read the expression in text[start:end]; None when there are no words in it."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM and not _abbreviation(text, start, end):
        end -= 1
    if start >= end:
        return None
    phrase = " ".join(text[start:end].split())
    contracted = _CONTRACTED.fullmatch(phrase)
    if contracted:
        end, phrase = start + contracted.end(1), contracted[1]
    first_word = phrase.split(" ", 1)[0].lower()
    if first_word in SUBJECTS and first_word != phrase.lower():
        end, phrase = start + len(first_word), first_word  # "she then", with more of the clause than its subject
    if phrase.lower() in PRONOUNS:
        return SourceExpression(shape="pronoun", start=start, end=end, phrase=phrase.lower())
    segment_end = _cut(text, start, end, _SEGMENT_END, coreference)
    head_end = _cut(text, start, segment_end, _HEAD_END, coreference)
    head_end = _without_adverbs(text, start, head_end)
    inside = list(coreference.names_within(start, head_end))
    named = _named(text, start, end, head_end, segment_end, inside, coreference)
    if named:
        return SourceExpression(
            shape="name" if len(named) == 1 else "names", start=start, end=end, phrase=phrase, names=named
        )
    return _nominal(text, start, end, (head_end, segment_end), inside, coreference, phrase)


def _abbreviation(text: str, start: int, end: int) -> bool:
    """Tell whether the final stop belongs to the word ("U.S.", "Jr.")."""
    word = text[max(start, end - 6) : end].split()[-1:]
    return text[end - 1] == "." and bool(word) and (word[0].count(".") > 1 or word[0] in ("Jr.", "Sr.", "Inc.", "Co."))


def _cut(text: str, start: int, end: int, pattern: re.Pattern[str], coreference: NameCoreference) -> int:
    """Return where the first match outside a name begins, or the end."""
    position = start
    while True:
        match = pattern.search(text, position, end)
        if not match:
            return end
        at = match.start()
        name = _name_over(coreference, start, end, at)
        if name is not None:
            position = max(name.end, position + 1)
            continue
        if at > start:
            return at
        position = match.end()


def _name_over(coreference: NameCoreference, start: int, end: int, at: int) -> Name | None:
    """Return the name that a place is in, its title included ("Secretary of State Ana Ruiz"), or None."""
    first = bisect_left(coreference.starts, at + 1)
    for i in (first - 1, first):
        if 0 <= i < len(coreference.names):
            name = coreference.names[i]
            if start <= name.title_start <= at < name.end <= end:
                return name
    return None


def _without_adverbs(text: str, start: int, end: int) -> int:
    """Leave out "himself", "also" and the like behind a name."""
    while True:
        region = text[start:end].rstrip()
        last = region.rsplit(None, 1)
        if len(last) == 2 and (last[1].lower() in _AFTER_NAME - {"jr", "sr"}):
            end = start + len(last[0])
            continue
        return start + len(region)


def _named(
    text: str, start: int, end: int, head_end: int, segment_end: int, inside: list[int], coreference: NameCoreference
) -> tuple[int, ...]:
    """Return the head names: the one that the head ends in, or else the one that explains it behind a comma."""
    names = coreference.names
    if inside:
        first, last = names[inside[0]], names[inside[-1]]
        owns = last.possessive and last.end < end  # "Ruiz" before "’s plan" is Ruiz
        if (last.end >= head_end and not owns) or _ends_possessive(text, last.end, head_end):
            joined = [i for i in inside if _coordinated(text, start, i, inside, coreference)]
            return tuple(joined) if len(joined) > 1 else (inside[-1],)
        rest = text[first.end : head_end].split()
        if rest and rest[0] in ("and", "&") and len(rest) > 1 and not names[inside[-1]].start > first.end:
            return (inside[0],)  # "Lee and her team"
        alone = not text[start : first.title_start].strip() and not first.possessive
        if alone and rest and (reports(rest[0]) or not (is_known_noun(rest[-1]) or rest[-1][:1].isupper())):
            return (inside[0],)  # "Ruiz later", "Ruiz this week", or more of the clause than its subject
    explained = _explained(text, segment_end, end, coreference) if segment_end < end else None
    if explained is None:
        explained = _apposed(text, start, end, coreference)
    return () if explained is None else (explained,)


def _explained(text: str, segment_end: int, end: int, coreference: NameCoreference) -> int | None:
    """Return the name behind a comma that says who the noun is: "the firm that runs it, Ruiz Productions"."""
    behind = coreference.names_within(segment_end, end)
    if not behind:
        return None
    if text[segment_end] == ",":
        stop = text.find(",", segment_end + 1, end)
        first = [i for i in behind if coreference.names[i].end <= (stop if stop > 0 else end)]
        starts = first and not text[segment_end : coreference.names[first[0]].title_start].strip(" ,\n\u00a0")
        if starts and not coreference.names[first[-1]].possessive:
            whole = coreference.names[first[-1]].end == (stop if stop > 0 else end)
            return first[-1] if whole else first[0]
    last = coreference.names[behind[-1]]
    return behind[-1] if last.end == end and text[last.title_start - 2 : last.title_start] == ", " else None


def _apposed(text: str, start: int, end: int, coreference: NameCoreference) -> int | None:
    """Return the name that the expression is an apposition of, or that is one of it, between commas."""
    if text[end : end + 2] != ", ":
        return None
    after = coreference.names_within(end, end + 60)
    if after:
        name = coreference.names[after[0]]
        if name.title_start == end + 2 and text[name.end : name.end + 1] == "," and not name.possessive:
            return after[0]
    before = coreference.names_within(max(0, start - 60), start - 2) if text[max(0, start - 2) : start] == ", " else ()
    if before and coreference.names[before[-1]].end == start - 2 and not coreference.names[before[-1]].quoted:
        return before[-1]
    return None


def _ends_possessive(text: str, name_end: int, head_end: int) -> bool:
    return name_end < head_end and text[name_end:head_end].strip() in ("'s", "’s")


def _coordinated(text: str, start: int, i: int, inside: list[int], coreference: NameCoreference) -> bool:
    """Tell whether a name is a member of "Smith and Jones", not part of a title or an owner."""
    name = coreference.names[i]
    if name.possessive or coreference.names[i].kind == "place":
        return False
    if i == inside[-1]:
        between = text[coreference.names[inside[0]].end : name.title_start] if i != inside[0] else ""
        return i == inside[0] or " and " in between or " & " in between
    following = text[name.end : name.end + 6]
    return following.startswith((" and ", " & ", ", "))


def _nominal(
    text: str, start: int, end: int, ends: tuple[int, int], inside: list[int], coreference: NameCoreference, phrase: str
) -> SourceExpression:
    """Read a description; `ends` are where its head ends, and its first segment."""
    head_end, segment_end = ends
    head = text[start:head_end]
    words = [match.group() for match in _WORD.finditer(head)]
    noun = role(words[-1]) if words else ""
    first = words[0].lower() if words else ""
    owner = next((i for i in inside if coreference.names[i].possessive), None)
    if owner is None:
        owner = next((i for i in inside if coreference.entity_of[i].kind == "organization"), None)  # "WHO chief"
    if owner is None and head_end < segment_end:
        behind = coreference.names_within(head_end, segment_end)
        owner = behind[0] if behind else None
    plural = is_group(noun) or first in _NUMBERS
    heads = role_nouns(head)
    gender = next((GENDER_OF_NOUN[word] for word in sorted(heads) if word in GENDER_OF_NOUN), None)
    return SourceExpression(
        shape="nominal",
        start=start,
        end=end,
        phrase=phrase,
        head=" ".join(head.split()),
        noun=noun,
        heads=heads,
        words=frozenset(role(word) for word in _WORD.findall(text[start:end])),
        countries=countries_in(head),
        definite=first in _DEFINITE or (owner is not None and coreference.names[owner].start < head_end),
        plural=plural and first not in ("a", "an"),
        gender=gender,
        owner=owner,
    )


def is_plausible(expression: SourceExpression) -> bool:
    """Tell whether a nominal can be somebody who speaks: a determiner, a number or a known noun is in it."""
    first = expression.phrase.split(" ", 1)[0].lower()
    if first in GROUP_NOUNS:
        return True
    if first in _DEFINITE or first in _INDEFINITE:
        return expression.noun in PRONOUNS or is_known_noun(expression.noun) or is_agent(expression.noun)
    if expression.heads or is_group(expression.noun) or expression.noun in DOCUMENT_NOUNS:
        return True
    words = expression.phrase.split()
    if len(words) <= 4 and all(word[0].isupper() for word in words):
        return True  # in a headline
    return "*" in expression.phrase or (expression.owner is not None and len(expression.words) < 8)


def kind_of(
    expression: SourceExpression,
) -> Literal["person", "organization", "group", "document", "unnamed"]:
    """Return the kind of speaker that a nominal means when nobody's name goes with it."""
    noun = expression.noun
    if expression.plural or noun in GROUP_NOUNS:
        return "group"
    if noun in PERSON_NOUNS:
        return "unnamed"
    if noun in DOCUMENT_NOUNS:
        return "document"
    if noun in ORGANIZATION_NOUNS:
        return "organization"
    return "group" if noun.endswith("s") and len(noun) > 3 and expression.names == () else "unnamed"
