"""Pictures in plain text: each credit with its caption, and the paragraphs that they are cut out of."""

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from ...schemas.article import Paragraph, Role
from ..common.patterns import lazy
from ..credits.line import FoundCredit, find_credit
from ..credits.strength import CreditStrength
from ..datelines.confidence import opens_with_dateline
from ..datelines.form import is_dateline_line
from ..document.document import Picture
from ..names.names import is_person_name
from ..words import agencies
from ..words.marks import MARKS
from .blocks import TextBlock
from .captions import caption_score, caption_start, tells_what_happened

# A credit in the middle of a paragraph: in brackets, or "Ana Ruiz/AFP" before the next sentence.
_BRACKETED = lazy(r"[(\[][^()\[\]]{3,240}[)\]]")
_CREDIT_WORD = lazy(r"/|\bvia\b|photo|image|picture|credit|courtesy|foto|bild|illustration", re.IGNORECASE)
_AGENCY = lazy(r"(?:/ ?|via )([A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2})(?=[\s.,;]|$)")
_CAPTION_LABEL = lazy(r"(?:image |photo |picture )?caption[,:] ", re.IGNORECASE)
_SEVERAL = lazy(rf"[a-z0-9][.!?][{MARKS}]? [A-Z]")
_SENTENCE_END = lazy(rf"[.!?…][){MARKS}]*\s*$")
_SENTENCE_ENDS = ".!?" + MARKS
_BEFORE_CREDIT = "|–—- \n\t\xa0\u2009\u202f"  # what parts a caption from its credit
_LONGEST_HEADING, _FEWEST_HEADINGS = 40, 4  # characters of a line; such lines in an article, its headline among them
_NO_HEADING_ENDS = _SENTENCE_ENDS + ":,;"
_FRESH: tuple[Role, ...] = ("body", "description")


class CreditCut(msgspec.Struct, frozen=True, gc=False):
    """A credit within a block, and where its caption begins (the same as `start` where the block holds none)."""

    caption: int
    start: int
    end: int


def cut_out_pictures(
    text: str, blocks: Sequence[TextBlock], roles: Sequence[Role | None]
) -> tuple[list[Paragraph], list[Picture]]:
    """Return the paragraphs that the blocks fall into, with their roles, and the pictures among them.

    `roles` are those known so far; a block without one is body, unless it is caption or credit or holds some.
    """
    cuts = _find_cuts(text, blocks, roles)
    spaced = any(block.after_blank for block in blocks[1:])
    paragraphs: list[Paragraph] = []
    pictures: list[Picture] = []
    for block, role, block_cuts in zip(blocks, roles, cuts, strict=True):
        position = block.start
        for cut in block_cuts:
            _append(paragraphs, text, role or "body", position, cut.caption)
            caption = None
            if cut.caption < cut.start:
                caption = len(paragraphs)
                _append(paragraphs, text, "caption", cut.caption, cut.start)
            else:
                caption = _caption_before(text, paragraphs, pictures, apart=block.after_blank or not spaced)
            pictures.append(Picture(caption=caption, credit=len(paragraphs)))
            _append(paragraphs, text, "credit", cut.start, cut.end)
            position = cut.end
        if position == block.start and _CAPTION_LABEL.match(text, block.start) and not role:
            _after_credit(paragraphs, pictures, block)
        else:
            _append(paragraphs, text, role or "body", position, block.end)
    return paragraphs, pictures


def _append(paragraphs: list[Paragraph], text: str, role: Role, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        paragraphs.append(Paragraph(role, start, end))


def _caption_before(text: str, paragraphs: list[Paragraph], pictures: list[Picture], *, apart: bool) -> int | None:
    """Make the paragraph before a credit of its own the caption, where it speaks like one; return its index.

    `apart` says that the credit stands no closer to it than to other paragraphs. Then a sentence about the past is the
    article's, above all its lead: a picture may have a credit without a caption.
    """
    index = len(paragraphs) - 1
    if index < 0 or paragraphs[index].role not in (*_FRESH, "caption", "subheading", "other"):
        return None
    paragraph = paragraphs[index]
    taken = bool(pictures) and pictures[-1].caption == index
    line = text[paragraph.start : paragraph.end]
    if taken or not is_caption_before_credit(line) or (apart and tells_what_happened(line)):
        return None
    paragraphs[index] = Paragraph("caption", paragraph.start, paragraph.end)
    return index


def is_caption_before_credit(line: str) -> bool:
    """Return whether a paragraph right before a credit of its own is its caption."""
    score = caption_score(line)
    if _SEVERAL.search(line):
        return score > 1
    words = len(line.split())
    return score > 0 or (6 <= words <= 40 and (score == 0 or line[-1].isalnum()))


def _after_credit(paragraphs: list[Paragraph], pictures: list[Picture], block: TextBlock) -> None:
    """Add a caption that its label tells, to the picture whose credit stands right before it if there is one."""
    if pictures and pictures[-1].caption is None and pictures[-1].credit == len(paragraphs) - 1:
        pictures[-1] = Picture(caption=len(paragraphs), credit=pictures[-1].credit)
    else:
        pictures.append(Picture(caption=len(paragraphs)))
    paragraphs.append(Paragraph("caption", block.start, block.end))


def _find_cuts(text: str, blocks: Sequence[TextBlock], roles: Sequence[Role | None]) -> list[list[CreditCut]]:
    """Return for each block the credits in it, those at its end and those in its midst."""
    ends = [
        find_credit(text, block.start, block.end) if _may_hold_credit(role) else None
        for block, role in zip(blocks, roles, strict=True)
    ]
    names = Counter(text[f.start : f.end] for f in ends if f and f.strength == CreditStrength.WEAK)
    if _has_headings(text, blocks, ends):
        pairs = zip(blocks, ends, strict=True)
        ends = [None if found and _may_be_heading(text, block, found, names) else found for block, found in pairs]
    cuts: list[list[CreditCut]] = []
    for index, (block, role, found) in enumerate(zip(blocks, roles, ends, strict=True)):
        inner = _inside(text, block) if _may_hold_credit(role) else []
        begin = inner[-1].end if inner else block.start
        if found and found.start >= begin and _is_credit_at_end(text, blocks, index, found, names):
            inner.append(CreditCut(_caption_start(text, begin, found.start), found.start, block.end))
        if inner and inner[0].caption == block.start and opens_with_dateline(text, block.start, block.end):
            inner = []  # the lead, which names a body in brackets at its end
        cuts.append(inner)
    return cuts


def _has_headings(text: str, blocks: Sequence[TextBlock], ends: Sequence[FoundCredit | None]) -> bool:
    """Return whether several lines of a few words, which are no credits, head the parts of the article."""
    lines = (text[block.start : block.end] for block, found in zip(blocks, ends, strict=True) if found is None)
    short = sum(len(line) <= _LONGEST_HEADING and line[-1] not in _NO_HEADING_ENDS for line in lines)
    return short >= _FEWEST_HEADINGS


def _may_be_heading(text: str, block: TextBlock, found: FoundCredit, names: "Counter[str]") -> bool:
    """Return whether a line holds a name alone, which comes once: "Gallo Pinto" heads what is told of the dish."""
    printed = text[found.start : found.end]
    alone = found.start == block.start and names[printed] == 1  # it counts weak credits
    return alone and is_person_name(printed) and not agencies.look_up(printed)


def _may_hold_credit(role: Role | None) -> bool:
    return role in (None, *_FRESH)


def _caption_start(text: str, start: int, credit: int) -> int:
    if not any(character.isalnum() for character in text[start:credit]):
        return credit
    return caption_start(text, start, start + len(text[start:credit].rstrip(_BEFORE_CREDIT)))


def _is_credit_at_end(
    text: str, blocks: Sequence[TextBlock], index: int, found: FoundCredit, names: "Counter[str]"
) -> bool:
    """Return whether the credit at a block's end is one: a weak one needs a caption before it, or repetition."""
    block = blocks[index]
    own = found.start == block.start
    if own and is_dateline_line(text[block.start : block.end]):
        return False  # "AFP, MANILA"
    if found.strength > CreditStrength.WEAK:
        return not (own and index == 0) or found.strength == CreditStrength.STRONG
    return 0 < index < len(blocks) - 1 and _is_weak_credit(text, blocks[index - 1], block, found, names)


def _is_weak_credit(text: str, before: TextBlock, block: TextBlock, found: FoundCredit, names: "Counter[str]") -> bool:
    """Return whether what is hardly more than a name is a credit, by the words before it and by its repetition."""
    printed = text[found.start : found.end]
    repeated = names[printed] > 1 and not _is_bracketed(printed)
    shouted = printed.isupper() and not repeated and not agencies.look_up(printed)
    if found.start == block.start:
        return _is_credit_of_its_own(text, before, printed, shouted=shouted)
    start = caption_start(text, block.start, found.start)
    score = caption_score(text[start : found.start].rstrip())
    if _is_bracketed(printed):
        return score >= _needed_before_bracket(text, block, found)
    glued = not text[found.start - 1].isspace()
    return not shouted and (score > 1 or (score > -2 and (glued or repeated)))


def _is_bracketed(printed: str) -> bool:
    return printed[0] in "(["


def _is_credit_of_its_own(text: str, before: TextBlock, printed: str, *, shouted: bool) -> bool:
    """Return whether a weak credit that is a block by itself stands below a caption, the block `before` it."""
    caption = text[before.start : before.end]
    if shouted and _share_a_word(printed, caption):
        return False
    sure = _is_bracketed(printed) or agencies.look_up(printed) is not None
    sure = sure or (caption[-1] in _SENTENCE_ENDS and is_person_name(printed))
    return caption_score(caption) >= (1 if sure and not shouted else 3)


def _needed_before_bracket(text: str, block: TextBlock, found: FoundCredit) -> int:
    """Return how much like a caption the words before a weak credit in brackets must be.

    After a full stop a bracket with nothing but a name is hardly prose; without one the paragraph is hardly text.
    """
    last = text[block.start : found.start].rstrip()[-1:]
    printed = text[found.start + 1 : block.end - 1]
    if printed.isupper() and not agencies.look_up(printed):
        return 3
    if last in _SENTENCE_ENDS:
        return 0
    return -1 if agencies.look_up(printed) and not _SEVERAL.search(text, block.start, found.start) else 2


def _share_a_word(printed: str, caption: str) -> bool:
    """Return whether a line in capitals takes up a word of the caption: then it is a title, not a photographer."""
    words = set(caption.lower().split())
    return any(word in words for word in printed.lower().split())


def _inside(text: str, block: TextBlock) -> list[CreditCut]:
    """Return the sure credits in the midst of a block: what follows begins a new sentence."""
    cuts: list[CreditCut] = []
    begin = block.start
    for end in _inner_ends(text, block):
        if end >= block.end or not _begins_sentence(text, end):
            continue
        found = find_credit(text, begin, end)
        if not found or found.strength < CreditStrength.STRONG or not _stands_apart(text, begin, found):
            continue
        if text[found.start] in "([" and text[end - 1] not in ")]":
            continue
        if begin == block.start and is_dateline_line(text[begin : found.end]):
            continue  # "Bonn (KNA/iz)"
        cuts.append(CreditCut(_caption_start(text, begin, found.start), found.start, found.end))
        begin = found.end
    return cuts


def _inner_ends(text: str, block: TextBlock) -> list[int]:
    ends = [m.end() for m in _BRACKETED.finditer(text, block.start, block.end) if _CREDIT_WORD.search(m.group())]
    if text.find("/", block.start, block.end) < 0 and text.find("via ", block.start, block.end) < 0:
        return ends
    for match in _AGENCY.finditer(text, block.start, block.end):
        words = match.group(1).split(" ")
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if agencies.look_up(name):
                ends.append(match.start(1) + len(name))
                break
    return sorted(ends)


def _begins_sentence(text: str, end: int) -> bool:
    rest = text[end : end + 8].lstrip(" \n.;")
    return bool(rest) and (rest[0].isupper() or rest[0] in MARKS or rest[0].isdigit())


def _stands_apart(text: str, begin: int, found: FoundCredit) -> bool:
    """Return whether a credit follows a sentence's end or begins its stretch: not "the picture (AFP) that"."""
    before = text[begin : found.start]
    return not before.strip() or text[found.start] in "([" or bool(_SENTENCE_END.search(before))
