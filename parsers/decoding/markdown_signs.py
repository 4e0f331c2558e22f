"""Whether a text plainly is Markdown: by its front matter, or by several marks that plain text does not use."""

import re

from ..common.patterns import lazy

_FRONT_MATTER = lazy(
    r"\s*---[ \t]*\n(?:[A-Za-z][\w -]{0,40}:[^\n]{0,2000}\n|(?:[ \t]+|- )[^\n]{0,2000}\n|\n){1,60}"
    r"---[ \t]*(?:\n|$)"
)
_FIRST_HEADING = lazy(r"\s*#{1,3} [^\n#]{2,200}\n\s*\n|\s*[^\n]{2,200}\n={3,}[ \t]*\n")
_SAMPLE = 16_384  # characters
# Each sign with what it weighs; two points tell Markdown. Emphasis alone stands in plain text as well: **notes**.
_SIGNS = (
    (lazy(r"^#{1,6} [^\n]{2,200}$", re.MULTILINE), 1),
    (lazy(r"!\[[^\]\n]{0,2000}\]\([^()\s]{1,2000}"), 2),
    (lazy(r"(?<![!\\])\[[^\[\]\n]{1,300}\]\((?:https?://|/|#|mailto:)[^()\s]{0,2000}"), 1),
    (lazy(r"^(?:```|~~~)", re.MULTILINE), 1),
    (lazy(r"^(?:\*\*|__)\S[^\n*]{0,200}\S(?:\*\*|__)", re.MULTILINE), 1),
    (lazy(r"^(?:\*|_)By [^\n*_]{2,200}(?:\*|_)\s*$", re.MULTILINE), 1),
    (lazy(r"^\|(?:\s*:?-{2,}:?\s*\|){1,20}\s*$", re.MULTILINE), 2),
    (lazy(r"^\[[^\]\n]{1,80}\]: (?:https?://|/)", re.MULTILINE), 1),
)
_ENOUGH = 2


def is_markdown(text: str) -> bool:
    r"""Return whether a text plainly is Markdown.

    >>> is_markdown("# Bridge closed\n\nThe bridge is closed."), is_markdown("The bridge *is* closed.")
    (True, False)
    """
    text = text[:_SAMPLE].replace("\r\n", "\n").replace("\r", "\n")
    if not any(mark in text for mark in ("# ", "](", "**", "__", "---", "===", "```", "*By", "_By")):
        return False
    if _FRONT_MATTER.match(text) or _FIRST_HEADING.match(text):
        return True
    return sum(weight for sign, weight in _SIGNS if sign.search(text)) >= _ENOUGH
