"""Source words: nouns for those who can speak, and verbs that report it."""

from .roles import DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, is_group, role
from .speech_verbs import LEMMAS

_NOUNS = PERSON_NOUNS | DOCUMENT_NOUNS | ORGANIZATION_NOUNS


# Pasts of verbs of doing that stand behind a subject where a source has been cut too late.
_PASTS = frozenset(
    "put set cut hit let took gave made went came got saw sat left lost won held kept met ran sent brought".split()
)


AGENT_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "man",
    "woman",
    "men",
    "women",
    "eer",
    "ee",
    "ant",
    "year-old",
    "person",
    "people",
)


def is_agent(noun: str) -> bool:
    """Tell a noun that may well be somebody's by its ending, known or not.

    >>> is_agent("ferryman"), is_agent("relationship")
    (True, False)
    """
    return noun.endswith(AGENT_ENDINGS)


def is_past(word: str) -> bool:
    """Tell an irregular past of a common verb, which is no part of a describing phrase."""
    return word in _PASTS


def is_known_noun(word: str) -> bool:
    """Tell a noun for people, bodies or documents, or any plural."""
    noun = role(word)
    return noun in _NOUNS or is_group(noun) or noun.endswith("s")


def is_somebody(word: str) -> bool:
    """Tell a noun for people or bodies that can speak."""
    noun = role(word)
    return noun in PERSON_NOUNS or noun in ORGANIZATION_NOUNS or is_group(noun)


def reports(word: str) -> bool:
    """Tell whether a word is a form of a verb of saying or writing.

    >>> reports("noted"), reports("table")
    (True, False)
    """
    return word in LEMMAS
