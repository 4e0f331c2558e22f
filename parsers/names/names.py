"""Whether a string that stands by itself, in a credit line or a byline, is a name, and whose.

What is asked is the form: capitals, small words between them, and words that only organizations, pages or sentences
have (words/credits.py). Any word may be somebody's surname, so nothing is looked up in a list of persons.
"""

from ..words.credits import CONNECTIVES, NAME_ENDINGS, NO_NAME, ORGANIZATION, PAGE_WORDS
from ..words.particles import PARTICLES

_NO_PERSON = ORGANIZATION | PAGE_WORDS | NO_NAME | {"of", "and", "und", "for", "in"}
_ORGANIZATION_BEGINNINGS = frozenset(("the", "los", "las", "new"))  # "Los Angeles Times"
_PREFIXES = ("al-", "el-", "d'", "d’", "as-", "an-", "ar-")  # particles that are written together with the name
_IN_NAMES = ".'’-‘`"  # what may stand between the letters of a name's word


def is_person_name(name: str) -> bool:
    """Return whether a name looks like a person's: two to five words, capitalized, none of an organization's.

    >>> [is_person_name(name) for name in ("Ana de la Cruz", "Tim P. Whitby", "Los Angeles Times", "Google")]
    [True, True, False, False]
    """
    words = name.split()
    if not 2 <= len(words) <= 5 or not words[0][0].isupper() or words[0].lower() in _ORGANIZATION_BEGINNINGS:
        return False
    if any(_bare(word) in _NO_PERSON for word in words) or any(map(ends_sentence, words)):
        return False
    small = [word for word in words if not _is_capitalized(word)]
    return len(words) - len(small) >= 2 and all(_bare(word) in PARTICLES or _has_prefix(word) for word in small)


def is_name(name: str) -> bool:
    """Return whether every word could stand in a name: capitalized, or a small connecting word after the first.

    >>> [is_name(name) for name in ("Ministry of the Interior", "eCourt", "The talks ended", "Read more")]
    [True, True, False, False]
    """
    words = name.split()
    if not words or len(words) > 10 or words[0].lower() in PAGE_WORDS or any(map(_ends_clause, words[:-1])):
        return False
    if any(word.lower() in NO_NAME and not word.isupper() for word in words):
        return False
    small = [word for word in words if not _is_name_word(word)]
    return words[0] not in small and all(word.lower() in CONNECTIVES or word.lower() in PARTICLES for word in small)


def is_organization_name(name: str) -> bool:
    """Return whether a word of the name says that it is an organization, or that it is an acronym or an address.

    >>> [is_organization_name(name) for name in ("Example School Board", "MSB", "example.com", "Jones", "©")]
    [True, True, True, False, False]
    """
    if not any(character.isalpha() for character in name):
        return False
    if " " not in name and ((name.isupper() and len(name) > 1) or "." in name.strip(".")):
        return True
    return any(_bare(word) in ORGANIZATION for word in name.split())


def ends_sentence(word: str) -> bool:
    """Return whether a word's stop is a sentence's: not an initial's, nor that of "Inc.", "Jr."."""
    bare = word.removesuffix(".")
    return bare != word and len(bare) > 2 and "." not in bare and bare.lower() not in NAME_ENDINGS


def _ends_clause(word: str) -> bool:
    """Return whether a word within a string has a comma, colon or stop that names do not have."""
    return len(word) > 3 and word[-1] in ".!?,:" and word[:-1].lower() not in NAME_ENDINGS


def _bare(word: str) -> str:
    return word.strip(".,'’").lower()


def _has_prefix(word: str) -> bool:
    return _bare(word).startswith(_PREFIXES)


def _is_capitalized(word: str) -> bool:
    """Return whether a word is one of a person's name by itself: a capital, then letters."""
    return word[0].isupper() and word[-1] not in "-–" and all(c.isalpha() or c in _IN_NAMES for c in word)


def _is_name_word(word: str) -> bool:
    """Return whether a word is capitalized ("Arden", "eCourt"), an address, or of a script without small letters."""
    return not word.islower() or not word[0].isalpha() or "." in word.strip(".")
