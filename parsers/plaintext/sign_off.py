"""What agencies and papers print below an article: who reported and edited it, whose text it is, their standards.

The phrases were gathered by us from stories of agencies, and of papers that print these.
"""

import re

from ..common.patterns import lazy

_WORK = "report(?:ing|ed)|writing|written|edit(?:ing|ed)|compil(?:ing|ed)|produced|translated|filming|graphics"
_SIGNED = lazy(
    rf"(?i:(?:(?:additional|further|with|extra|other)\s){{0,2}}(?:{_WORK})"
    rf"(?:(?:,|\s(?:and|&))\s(?:(?:additional|further)\s)?(?:{_WORK})){{0,3}}"
    r"(?:\s(?:for|from|in|at)\s[\w.'’-]{2,30})?\sby:?\s)(?:the\s)?[A-Z]"
)
_FURTHER = lazy(rf"[;.,]\s(?:(?:additional|further)\s)?(?:{_WORK})(?:\sand\s(?:{_WORK}))?\sby\b", re.IGNORECASE)
_CONTRIBUTED = lazy(
    r"\bcontributed (?:reporting|(?:reporting )?(?:to|from) (?:this|the) (?:report|story|article))\b.{0,60}$"
)
# What needs its brackets to be no sentence of the article.
_IN_BRACKETS = lazy(
    r"(?:with (?:additional )?(?:inputs?|reporting|files?|material) (?:from|by)|with agenc(?:y|ies) inputs?"
    r"|(?:this|the) (?:story|article|report|headline|item) (?:has been|was|is|refiles|corrects)"
    r"|except for the headline|refiles|corrects|adds|source:|sources:)\b",
    re.IGNORECASE,
)
_WITH_INPUTS = lazy(r"(?i:with (?:additional )?inputs? from )[A-Z][\w.,& ]{1,60}$|(?i:with agenc(?:y|ies) inputs?)\.?$")
_STANDARDS = lazy(
    r"our standards\s?:|(?:the )?thomson reuters trust principles|copyright \d{4} (?:the )?associated press",
    re.IGNORECASE,
)
_MARKS = "([*_–—- "
_LONGEST_SIGN_OFF, _FEW_WORDS = 700, 24


def is_sign_off(text: str) -> bool:
    """Return whether a whole paragraph says who reported, edited or sent the article.

    >>> is_sign_off("(Reporting by Jo Hale; Editing by Sam Birch)")
    True
    >>> is_sign_off("Reporting by phone is hard, she said.")
    False
    """
    line = " ".join(text.split()) if len(text) <= _LONGEST_SIGN_OFF else ""
    bare = line.lstrip(_MARKS)
    if not bare:
        return False
    bracketed = line[0] in "([" and line.rstrip(".")[-1] in ")]"
    if _SIGNED.match(bare):
        return bracketed or bool(_FURTHER.search(bare)) or len(bare.split()) <= _FEW_WORDS
    if bracketed and _IN_BRACKETS.match(bare):
        return True
    one_sentence = ". " not in bare.rstrip(".").replace("Jr. ", "")
    return bool(_WITH_INPUTS.match(bare)) or (one_sentence and bool(_CONTRIBUTED.search(bare)))


def begins_standards(text: str) -> bool:
    """Return whether a paragraph names an agency's standards: what follows it is no article any more.

    >>> begins_standards("Our Standards: The Harbour Wire Principles of Trust.")
    True
    """
    return bool(_STANDARDS.match(text))
