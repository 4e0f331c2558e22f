"""A picture's text parted into caption and credit.

In this order the credit is: what a class marks as one; a last part of its own that reads like one; the end of the text
as the grammar of credit lines has it, or after a sign that only credits have.
"""

import re

import msgspec
from lxml.html import HtmlElement

from ...credits import east_asian, line
from ...credits.strength import CreditStrength as Strength
from ...names.names import is_name
from ...words import agencies
from ...words.credits import CONNECTIVES, HANDOUT, NOISE, PICTURE_NOUNS
from ...words.particles import PARTICLES
from ..markup.blocks import Block, Page
from ..markup.text import clean, fold
from ..markup.words import BYLINE_CLASSES, CAPTION_CLASSES, CREDIT_CLASSES

_LONGEST_PART = 120  # characters of a credit that is one only by standing in a part of its own
_SENTENCE, _PROSE = 7, 3  # words; those in small letters
_OF_CREDITS = CONNECTIVES | PARTICLES | NOISE | HANDOUT | PICTURE_NOUNS
_OWNED = re.compile(r"©|/|\b(?:copyright|rights|photo|image|foto|bild)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…。][\"”’»」）)\]]*$")
_NO_WORDS = re.compile(r"[\W_]*$")
# What only credits begin with, in the scripts whose names the grammar does not read, and the signs of copyright.
_SIGN = re.compile(
    r"""
    (?: © | \([cC]\) | （[CcＣｃ]） | [(\[（【]?\s?(?:写真|撮影|提供|出典|사진|사진\s?출처|출처|자료)\s?[=＝:：/]
      | \b(?:[Ff]oto[gğ]raf|[Ff]ot\.|[Ff]oto|[Pp]hoto|[Bb]ild|[Ii]mage|[Qq]uelle|[Bb]ildquelle|[Ss]ource|[Cc]r[eé]dit
          |[Ии]сточник|[Фф]ото|[Zz]droj|[Kk]ilde|[Kk]älla|[Ff]onte|[Ff]uente|[Bb]ron)\s?[:=/] )
    """,
    re.VERBOSE,
)


class _Part(msgspec.Struct):
    """A stretch of a picture's text within one element, and the element around it whose class says credit."""

    owner: HtmlElement
    text: str
    credit: HtmlElement | None


def split(page: Page, container: HtmlElement | None, blocks: list[Block]) -> tuple[str, str]:
    """Return the caption and the credit that the blocks hold; either may be empty."""
    parts = _mend(_parts(page, container, blocks))
    caption = clean("".join(part.text for part in parts if part.credit is None)).rstrip(" |/–—-")
    credit = clean("".join(part.text for part in parts if part.credit is not None)).strip(" |/–—-")
    if credit and caption:
        swapped = reads_as_credit(caption) and not reads_as_credit(credit, Strength.WEAK)
        return (credit, caption) if swapped else (caption, credit)
    if credit:
        return _split_tail(credit, marked=True)
    found = _last_part(parts) or _first_line(blocks)
    return found or _split_tail(caption, marked=False)


def is_credit(block: Block) -> bool:
    """Tell whether a block stands for a credit: by its class, its element, or its words."""
    if block.place.tag in ("small", "footer", "cite") or _says_credit(block.place.element):
        return True
    return reads_as_credit(block.text)


def reads_as_credit(text: str, least: Strength = Strength.FAIR) -> bool:
    """Tell whether a whole text is a credit by its words.

    >>> reads_as_credit("Photo: Ana Ruiz/AP")
    True
    """
    if len(text) > _LONGEST_PART:
        return False
    found = line.find_credit(text)
    if found and found.start == 0 and found.strength >= least:
        return True
    sign = _SIGN.match(text)
    return bool(sign) and not _SENTENCE_END.search(text[:-1]) and not _is_prose(text[sign.end() if sign else 0 :])


def ends_in_credit(page: Page, block: Block) -> bool:
    """Tell whether the last element within a block is the credit of what stands before it: "… <small>dpa</small>"."""
    parts = _parts(page, None, [block])
    if len(parts) < 2:
        return False
    least = Strength.WEAK if parts[-1].owner.tag in ("small", "cite") else Strength.FAIR
    return reads_as_credit(clean(parts[-1].text), least)


def is_marked(page: Page, block: Block) -> bool:
    """Tell whether classes within a block say that it is a picture's caption or credit."""
    for number, _ in block.pieces:
        if number < 0:
            continue
        node = page.nodes[number]
        element = node.element.getparent() if node.is_tail else node.element
        while element is not None and element is not block.place.element:
            label = element.get("class")
            if (
                label
                and not BYLINE_CLASSES.search(label)
                and (CREDIT_CLASSES.search(label) or CAPTION_CLASSES.search(label))
            ):
                return True
            element = element.getparent()
    return False


def _parts(page: Page, container: HtmlElement | None, blocks: list[Block]) -> list[_Part]:
    """Return the text of the blocks by the elements that own it; a text that stands there twice comes once."""
    parts: list[_Part] = []
    seen: set[str] = set()
    for block in blocks:
        key = fold(block.text)
        if key in seen:
            continue
        seen.add(key)
        all_credit = len(blocks) > 1 and reads_as_credit(block.text)
        for number, text in block.pieces:
            if number < 0:
                if parts:
                    parts[-1].text += " "
                continue
            node = page.nodes[number]
            owner = node.element.getparent() if node.is_tail else node.element
            credit = owner if all_credit else _credit_element(owner, container)
            if parts and parts[-1].owner is owner:
                parts[-1].text += text
            else:
                parts.append(_Part(owner, text, credit))
        if parts:
            parts[-1].text += " "
    return parts


def _credit_element(element: HtmlElement | None, container: HtmlElement | None) -> HtmlElement | None:
    """Return the nearest element around a text, up to the picture's container, whose class says credit."""
    if container is None:
        return None
    while element is not None:
        if _says_credit(element):
            return element
        if element is container:
            break
        element = element.getparent()
    return None


def _says_credit(element: HtmlElement) -> bool:
    names = (element.get("class"), element.get("id"), element.get("itemprop"), element.get("data-testid"))
    labels = " ".join(filter(None, names))
    return bool(labels) and CREDIT_CLASSES.search(labels)


def _mend(parts: list[_Part]) -> list[_Part]:
    """Take a container of caption and credit for no credit, and a mark between two pieces of a credit for one."""
    marked = {part.credit for part in parts if part.credit is not None}
    if len(marked) > 1 and all(part.credit is not None for part in parts):
        outer = {element for element in marked if any(element in other.iterancestors() for other in marked)}
        for part in parts:
            if part.credit in outer:
                part.credit = None
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        if (
            part.credit is None
            and before.credit is not None
            and after.credit is not None
            and _NO_WORDS.match(part.text)
        ):
            part.credit = before.credit
    return parts


def _last_part(parts: list[_Part]) -> tuple[str, str] | None:
    """Return caption and credit when the last part stands for itself and reads like a credit."""
    if len(parts) < 2:
        return None
    credit = clean(parts[-1].text)
    caption = clean("".join(part.text for part in parts[:-1]))
    if not credit or not caption or len(credit) > _LONGEST_PART or _is_button(credit):
        return None
    if reads_as_credit(credit, Strength.WEAK):
        return caption.rstrip(" |/–—-"), credit
    before, last = parts[-2].owner, parts[-1].owner
    apart = before not in last.iterancestors() and last not in before.iterancestors()
    if apart and is_name(credit) and not _SENTENCE_END.search(credit) and len(credit) < len(caption):
        return caption, credit
    return None


def _is_button(text: str) -> bool:
    """Tell whether one word in small letters is no credit: "references", but not "dpa", "privat"."""
    word = text.isalpha() and text.islower() and text.isascii()
    return word and text not in _OF_CREDITS and text != "privat" and agencies.look_up(text) is None


def _first_line(blocks: list[Block]) -> tuple[str, str] | None:
    """Return caption and credit when a credit stands alone before a line break."""
    if len(blocks) != 1:
        return None
    pieces = blocks[0].pieces
    end = next((at for at, (number, piece) in enumerate(pieces) if number < 0 and piece == "\n"), len(pieces))
    credit = clean("".join(piece for _, piece in pieces[:end]))
    caption = clean("".join(piece for _, piece in pieces[end:]))
    return (caption, credit) if caption and reads_as_credit(credit) and not reads_as_credit(caption) else None


def _split_tail(text: str, *, marked: bool) -> tuple[str, str]:
    """Part a text into the caption and the credit at its end; a marked one without a clear credit is all credit."""
    found = line.find_credit(text)
    start = found.start if found and (found.strength == Strength.STRONG or not marked) else None
    if start == 0 and not marked and found and found.strength == Strength.WEAK:
        start = None  # a bare name is whom the picture shows
    if start and found and found.strength == Strength.WEAK and _describes(text, start):
        start = None
    start = _sign_tail(text) if start is None else _with_sign(text, start)
    if start is None:
        return ("", text) if marked and not _is_sentence(text) else (text, "")
    return text[:start].strip(" |/–—-"), text[start:].strip()


def _is_prose(text: str) -> bool:
    """Tell whether what follows a sign such as "Image:" says what the picture shows: words that no credit has."""
    small = [word for word in text.split() if word.isalpha() and word.islower() and word not in _OF_CREDITS]
    return len(small) >= _PROSE


def _is_sentence(text: str) -> bool:
    """Tell whether a text that a class marks as a credit is a caption: many words, and a full stop."""
    return len(text.split()) >= _SENTENCE and text[-1] in ".!?…" and not _OWNED.search(text)


def _describes(text: str, start: int) -> bool:
    """Tell whether a bracket says more of the name before it: "Ana Ruiz (Otterby United)"."""
    before = text[:start].rstrip()
    return text[start] in "([" and not _SENTENCE_END.search(before) and before.split()[-1][:1].isupper()


def _with_sign(text: str, start: int) -> int:
    """Return where a credit begins with the sign before it that the grammar of credit lines does not know: "Фото: "."""
    for sign in _SIGN.finditer(text, max(0, start - 40), start):
        if not text[sign.end() : start].strip():
            return sign.start()
    return start


def _sign_tail(text: str) -> int | None:
    """Return where a credit begins that a sign or a bracket of its own marks at the end of a text."""
    last = None
    for match in _SIGN.finditer(text, max(0, len(text) - 160)):
        last = match
    if last and len(text) - last.end() <= _LONGEST_PART and not _SENTENCE_END.search(text[:-1]):
        return None if _is_prose(text[last.end() :]) else last.start()
    return east_asian.tail(text)
