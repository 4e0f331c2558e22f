"""Which words of a picture's text are its credit, wherever they stand on the page."""

import re

from ...credits import east_asian, line
from ...credits.segments import without_notice
from ...credits.strength import CreditStrength
from ...words import agencies
from ...words.credits import CONNECTIVES, HANDOUT, NOISE, PICTURE_NOUNS
from ...words.particles import PARTICLES

_LONGEST_CREDIT = 120  # characters of a credit that is one only by standing in a part of its own
_SHORTEST_SENTENCE = 7  # words
_SHORTEST_PROSE = 3  # words in small letters that no credit has
_OF_CREDITS = CONNECTIVES | PARTICLES | NOISE | HANDOUT | PICTURE_NOUNS
_OWNED = re.compile(r"©|/|\b(?:copyright|rights|photo|image|foto|bild)", re.IGNORECASE)
# What stands on the buttons that show a caption, or the picture as a whole.
CAPTION_BUTTON = re.compile(
    r"""
    \s*(?: (?:hide|toggle|show|open|view|close)[ ](?:the[ ])?(?:image[ ])?caption
      | (?:enlarge|expand|view|close)[ ](?:this[ ])?image
      | (?:open|view)[ ](?:this[ ])?image[ ]in[ ](?:gallery|fullscreen)
      | (?:bild|foto)[ ]vergrößern | agrandir[ ]l['’]image )\s*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The same glued to the text before it.
_BUTTON_BEHIND = re.compile(r"\s(?:hide|toggle) caption$", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?…。][\"”’»」）)\]]*$")
# What only credits begin with, in the scripts whose names the grammar does not read, and the signs of copyright.
_SIGN = re.compile(
    r"""
    (?: © | \([cC]\) | （[CcＣｃ]） | [(\[（【]?\s?(?:写真|撮影|提供|出典|사진|사진\s?출처|출처|자료
          |(?:图片|圖片|照片)?[来來]源|[图圖]源)\s?[=＝:：/]
      | \b(?:[Ff]oto[gğ]raf|[Ff]ot\.|[Ff]oto|[Pp]hoto|[Bb]ild|[Ii]mage|[Qq]uelle|[Bb]ildquelle|[Ss]ource|[Cc]r[eé]dit
          |[Ии]сточник|[Дд]жерело|[Фф]ото|[Zz]droj|[Kk]ilde|[Kk]älla|[Ff]onte|[Ff]uente|[Bb]ron|[Źź]ródło|[Ff]orrás
          |[Kk]aynak|[Ll]ähde|[Ii]zvor|[Ss]ursa|[Vv]ir|[Cc]opyright)\s?[:=/] )
    """,
    re.VERBOSE,
)


def reads_as_credit(text: str, least: CreditStrength = CreditStrength.FAIR) -> bool:
    """Tell whether a whole text is a credit by its words.

    >>> reads_as_credit("Photo: Ana Ruiz/AP")
    True
    """
    if len(text) > _LONGEST_CREDIT:
        return False
    found = line.find_credit(text)
    if found and found.start == 0 and found.strength >= least:
        return True
    sign = _SIGN.match(text)
    return sign is not None and not _is_prose(text[sign.end() :])


def is_sure_credit(text: str) -> bool:
    """Tell whether a whole text is a credit that the grammar of credit lines holds for sure."""
    found = line.find_credit(text) if len(text) <= _LONGEST_CREDIT else None
    return found is not None and found.start == 0 and found.strength == CreditStrength.STRONG


def is_button(text: str) -> bool:
    """Tell whether one word in small letters is no credit: "references", but not "dpa", "privat"."""
    word = text.isalpha() and text.islower() and text.isascii()
    return word and text not in _OF_CREDITS and text != "privat" and agencies.look_up(text) is None


def split_tail(text: str, *, marked: bool) -> tuple[str, str]:
    """Part a text into the caption and the credit at its end; a marked one without a clear credit is all credit.

    What an agency tells its editors behind the credit is part of neither.
    """
    text = _BUTTON_BEHIND.sub("", without_notice(text))
    start = _credit_start(text, CreditStrength.STRONG if marked else CreditStrength.WEAK)
    start = _sign_tail(text) if start is None else _with_sign(text, start)
    if start is None:
        return ("", text) if marked and not _is_sentence(text) else (text, "")
    return text[:start].strip(" |/–—-＝"), text[start:].strip()


def _credit_start(text: str, least: CreditStrength) -> int | None:
    """Return where the grammar of credit lines finds a credit at the end; a bare name says whom the picture shows."""
    found = line.find_credit(text)
    if found is None or found.strength < least:
        return None
    if found.strength == CreditStrength.WEAK and (found.start == 0 or _describes(text, found.start)):
        return None
    return found.start


def _is_prose(text: str) -> bool:
    """Tell whether what follows a sign such as "Image:" says what the picture shows: words that no credit has."""
    small = [word for word in text.split() if word.isalpha() and word.islower() and word not in _OF_CREDITS]
    return len(small) >= _SHORTEST_PROSE


def _is_sentence(text: str) -> bool:
    """Tell whether a text that a class marks as a credit is a caption: many words, and a full stop."""
    return len(text.split()) >= _SHORTEST_SENTENCE and text[-1] in ".!?…" and not _OWNED.search(text)


def _describes(text: str, start: int) -> bool:
    """Tell whether a bracket says more of the name before it: "Ana Ruiz (Otterby United)"."""
    before = text[:start].rstrip()
    return text[start] in "([" and not SENTENCE_END.search(before) and before.split()[-1][:1].isupper()


def _with_sign(text: str, start: int) -> int:
    """Return where a credit begins with the sign before it that the grammar of credit lines does not know: "Фото: "."""
    for sign in _SIGN.finditer(text, start - 40, start):
        if not text[sign.end() : start].strip():
            return sign.start()
    return start


def _sign_tail(text: str) -> int | None:
    """Return where a credit begins that a sign or a bracket of its own marks at the end of a text."""
    last = None
    for match in _SIGN.finditer(text, len(text) - 160):
        last = match
    if last and len(text) - last.end() <= _LONGEST_CREDIT:
        return None if _is_prose(text[last.end() :]) else last.start()
    return east_asian.tail(text)
