"""HTML entities in plain text: a text that was cut out of a page, or went through a feed, has "&ldquo;" for “."""

import html
import re

from ..common.patterns import lazy

_ENTITY = lazy(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CONTROLS = lazy(r"&#(?:[0-9]|[12][0-9]|3[01]);")  # routing codes of old newswires, "&#5;"
_MOST_TIMES = 3  # that a text can have been escaped


def read_entities(text: str) -> str:
    """Return a plain text with the characters that its entities mean; what is no entity stays: "AT&T;", "&#5;".

    >>> read_entities("&ldquo;It&#8217;s the caf&eacute;,&rdquo; R&amp;B singers say.")
    '“It’s the café,” R&B singers say.'
    """
    for _ in range(_MOST_TIMES):
        if "&" not in text:
            break
        read = _ENTITY.sub(_character, text)
        if read == text:
            break
        text = read
    return text


def _character(match: re.Match[str]) -> str:
    entity = match[0]
    return entity if _CONTROLS.fullmatch(entity) else html.unescape(entity)
