"""The characters that serve as quotation marks, by family, and the words that begin with an apostrophe.

The marks are those of Unicode's Quotation_Mark property that print as such in newspapers, with the substitutes that
typewriters, agency wires and LaTeX left behind: '' and `` and doubled single marks. What is open in one family is
closed by a mark of the same family: copy that was edited by several hands mixes curly and straight marks.
"""

import re

from ..common.patterns import lazy

DOUBLE, SINGLE, GUILLEMET, SINGLE_GUILLEMET, CORNER, WHITE_CORNER = range(6)

OPENING = {
    "“": DOUBLE,
    "„": DOUBLE,
    "‟": DOUBLE,
    "``": DOUBLE,
    "‘‘": DOUBLE,
    "‘": SINGLE,
    "‚": SINGLE,
    "‛": SINGLE,
    "`": SINGLE,
    "«": GUILLEMET,
    "‹": SINGLE_GUILLEMET,
    "「": CORNER,
    "『": WHITE_CORNER,
}
CLOSING = {
    "”": DOUBLE,
    "’’": DOUBLE,
    "’": SINGLE,
    "»": GUILLEMET,
    "›": SINGLE_GUILLEMET,
    "」": CORNER,
    "』": WHITE_CORNER,
}
STRAIGHT = {'"': DOUBLE, '""': DOUBLE, "''": DOUBLE, "＂": DOUBLE, "'": SINGLE}
FAMILY = {**OPENING, **CLOSING, **STRAIGHT}

SINGLE_MARKS = frozenset(mark for mark, family in FAMILY.items() if family == SINGLE)
CLOSING_MARKS = frozenset(mark for mark in [*CLOSING, *STRAIGHT] if len(mark) == 1) - {"＂"}
MARKS = "“”„‟\"＂‘’‚‛'`«»‹›「」『』"
NEVER_OPENING_MARKS = "".join(mark for mark in CLOSING if len(mark) == 1)
DOUBLE_MARKS = frozenset('“”„‟"＂«»「」『』')  # no apostrophe looks like one of these
RUN = lazy(f"[{MARKS}]+")
MARK = lazy(f"''|``|‘‘|’’|\"\"|[{MARKS}]")

DASHES = "-‐‑‒–—―/"
OPENING_BRACKETS = "([{<"
CLOSING_PUNCTUATION = ".,;:!?…)]}>。、，！？；：）"

# Words written with an apostrophe at their head, years, and the n of rock 'n' roll.
ELISION = lazy(
    r"""(?: (?:em|n|til|till|tis|twas|twere|twill|cause|cos|coz|cuz|bout|round|nuff|neath|gainst|kay|er|im|allo|ello)
            (?![^\W_])                     # a whole word
          | \d0s | \d\d(?![^\s,.;:)!?’'])  # the '90s, the class of '08
        )""",
    re.VERBOSE | re.IGNORECASE,
)

# Endings that begin no word: a mark before one was left where the word in marks was lost (“ism, for “terror”ism).
LOST_WORD = lazy(r"(?:isms?|ness|iz(?:ed?|ing|ations?))(?![^\W_]|[“”\"'’])", re.IGNORECASE)

# 6'2", 5’ 11½”: the double mark after feet and inches.
FEET_AND_INCHES = lazy(r"""\d['’]\s?\d{1,2}(?:[½¼¾]|\.\d)?$""")
