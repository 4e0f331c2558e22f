"""The grammar of credit lines: "(Ana Ruiz/Pool via AP)", "Photo: Ana Ruiz", "Ana Ruiz for The Example Times".

`find_credit` delimits a credit at the end of a stretch of text, `read_credit` says whom it names. plaintext/ and
pages/ find pictures with the first, find.py reads them with the second.
"""

import re

import msgspec

from ..common.patterns import lazy
from ..names.names import is_name
from ..words import agencies
from ..words.credits import NOBODY
from ..words.marks import MARKS
from .east_asian import read_east_asian_credit
from .segments import LICENCE, Segment, split_credit, without_notice
from .strength import CreditStrength, is_likely_name, names_somebody, strength_of

LONGEST_CREDIT = 240  # characters of a credit line; what is longer is prose


class FoundCredit(msgspec.Struct, frozen=True, gc=False):
    """Where a credit stands, with its brackets or label; offsets are code points, `end` exclusive."""

    start: int
    end: int
    strength: CreditStrength


class Credit(msgspec.Struct, frozen=True, gc=False):
    """Whom a credit names: `creators` persons and the body that hands a picture out, `agencies` everybody else."""

    creators: tuple[str, ...]
    agencies: tuple[str, ...]
    handout: bool


_NOUN = (
    "photo(?:s|graph|graphs|grapher|graphy|graphie)?|pics?|pictures?|images?|illustrations?|graphics?|artwork|cartoon"
    "|screen(?:shot|grab)|foto(?:s|graf|grafie|grafía)?|bild(?:er)?|grafik|beeld|bilde|imagen|imagem|immagine|collage|composite"
    "|fotó|kuva|valokuva|snímek|zdjęcie|billede|slika|fotoğraf|фото|фотографи[яи]|світлина|صورة|الصورة|תצלום|צילום"
)
# One of these is in every label: asked first, being far cheaper than the pattern.
_LABEL_STEMS = tuple(
    "photo pic imag illustr graphi artwork cartoon screen foto bild grafik beeld immag collage compos credit crédit"
    " courtesy © kuva snímek zdjęcie billede slika fot. фото світлина صورة צילום תצלום".split()
)
_GLUED_LABEL = lazy(rf"(?<=[a-z.!?){MARKS}])(?:Photo|Image|Picture|Foto|Bild)s?(?: [Cc]redit)?:")
# Where an unlabelled credit may begin: after a sentence's end, a dash or bar, or glued to a stop ("day.The Example").
_BEGINNING = lazy(rf"[.!?…][){MARKS}]*(?:[ ]|(?=[A-Z(©]))|[{MARKS})|][ ]|\n|[ ][|–—-][ ]")
_DASHES = ("–", "—", "-")
_SPACE = lazy(r"\s")
_LICENCE = lazy(r",? (?:opens new tab|(?:purchase|acquire) licensing rights).*", re.IGNORECASE)
# What a page printed behind a credit: a link to more of the caption, a reservation of rights.
_BEHIND = lazy(
    r"(?:[ ](?:(?:read[ ])?more|enlarge|less)?[ ]?[>»›→]{1,2}|[.,;]?[ ]all[ ]rights[ ]reserved\.?)$", re.IGNORECASE
)
_RESERVED = lazy(r"(?:copyright|\(c\)|©) ?(?:© ?)?(?:\d{4},? )?(?:by )?(?:the )?$", re.IGNORECASE)  # before an agency
_DESK_SIGN = lazy(r"[(\[]([a-z]{2,4})[)\]]\.?$")  # "(ear)", a writer's at the end of a German text
_FEWEST_WORDS = 4  # of a caption before a credit that nothing parts from it
_PROSE = lazy(r"[a-z]{2}[.!?] [A-Z]")


# "Photo:", "Image credit:", "AP photo by", "Photo courtesy of", "Image source, "
_LABEL = lazy(
    rf"""
    (?: \b(?:(?:main|lead|cover|top|file|stock|press|ap|afp|featured?|courtesy|handout|supplied)[ ])?
        (?:{_NOUN}) (?:[ ](?:{_NOUN}))?
        (?: [ ]?(?:[ ](?:credits?|source|copyright|courtesy|via))? [ ]?:
          | [ ](?:credits?[ ])?(?:by|von|par|por|de):?[ ] | [ ]© | [ ]courtesy[ ](?:of[ ])?
          | [ ](?:credit|source),?[ ] | [ ](?:provided|supplied|submitted)[ ]by[ ] )
      | (?:(?<=[a-z.!?){MARKS}])|\b)(?:photo[ -]?)?(?:cr[eé]dit[oe]?s?|(?:bild|foto)-?(?:nachweis|quelle|rechte))
        (?:[ ](?:photo|foto|image))?[ ]?(?::|\.{2, 3}|…)
      | \bfot\.[ ] | \bcourtesy[ ](?:of[ ]|:)  | © [ ]?(?![\d ]) )
    """,
    re.IGNORECASE | re.VERBOSE,
)


def read_credit(text: str) -> Credit:
    """Return whom a credit names; its brackets and label may still stand around it.

    >>> read_credit("(credit: Official website of the President/Handout via REUTERS)")
    Credit(creators=('Official website of the President',), agencies=('Reuters',), handout=True)
    >>> read_credit("Photo by Ana Ruiz/Pool via The Associated Press, File")
    Credit(creators=('Ana Ruiz',), agencies=('AP',), handout=False)
    """
    if names_nobody(text):
        return Credit((), (), handout=False)
    if not text.isascii() and (read := read_east_asian_credit(text[:LONGEST_CREDIT])):
        return Credit(*read)
    segments = split_credit(_bare(text)[:LONGEST_CREDIT]) or []
    creators: list[str] = []
    others: list[str] = []
    for index, segment in enumerate(segments):
        hands_out = segment.kind == "organization" and _is_handout(segments, index + 1)
        if segment.kind in ("person", "hander") or hands_out:
            creators.append(segment.name)
        elif segment.kind in ("agency", "organization"):
            others.append(segment.name)
    handout = any(segment.kind == "handout" for segment in segments)
    return Credit(_once(creators), _once(others), handout)


def _once(names: list[str]) -> tuple[str, ...]:
    """Return the names without those that are printed again with other capitals or stops: "Bo P. Lind", "BO P LIND"."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name.replace(".", "").casefold(), name)
    return tuple(first.values())


def names_nobody(text: str) -> bool:
    """Return whether a credit is what stands where there is none.

    >>> names_nobody("N/A"), names_nobody("AP")
    (True, False)
    """
    return text.strip(" .,;:|-–—()").lower() in NOBODY


def _is_handout(segments: list[Segment], index: int) -> bool:
    return index < len(segments) and segments[index].kind == "handout"


def _bare(text: str) -> str:
    """Return a credit on one line, without brackets around it and labels before it."""
    line = _BEHIND.sub("", _LICENCE.sub("", without_notice(" ".join(text.split())))).strip(" .,;:|-–—")
    while line[:1] + line[-1:] in ("()", "[]"):
        line = line[1:-1].strip(" .,;:")
    label = _LABEL.match(line)
    if not label:
        return line
    rest = line[label.end() :].strip()
    return f"courtesy of {rest}" if re.search("courtesy|supplied|provided|submitted", label.group(), re.I) else rest


def find_credit(text: str, start: int = 0, end: int | None = None) -> FoundCredit | None:
    """Return the credit at the very end of text[start:end], or None when that end is no credit.

    >>> line = "Voters queue in Arden on Monday. (AP Photo/Ana Ruiz)"
    >>> found = find_credit(line)
    >>> line[found.start : found.end], found.strength.name
    ('(AP Photo/Ana Ruiz)', 'STRONG')
    >>> find_credit("The talks ended late on Monday, she said.")
    """
    end = len(text) if end is None else end
    while end > start and (text[end - 1].isspace() or text[end - 1] == ";"):
        end -= 1
    begin = max(start, end - LONGEST_CREDIT)
    behind = _BEHIND.search(text, begin, end)
    tail = text[begin : behind.start() if behind else end]
    if not tail.isprintable():  # what is printable has no white space but plain spaces, and nearly all is
        tail = _SPACE.sub(" ", tail)
    if (sign := _DESK_SIGN.search(tail)) and not agencies.look_up(sign[1]):
        return None
    found = _bracketed(tail) if tail.rstrip(".")[-1:] in (")", "]") else None
    found = found or _labelled(tail) or _bare_credit(tail, whole=begin == start)
    if found is None:
        return None
    reserved = _RESERVED.search(tail, 0, found[0])
    return FoundCredit(begin + (reserved.start() if reserved else found[0]), end, found[1])


StartAndStrength = tuple[int, CreditStrength]


def _bracketed(tail: str) -> StartAndStrength | None:
    close = len(tail.rstrip(".")) - 1
    opening = {")": "(", "]": "["}[tail[close]]
    depth = 0
    for index in range(close, -1, -1):
        depth += (tail[index] == tail[close]) - (tail[index] == opening)
        if depth == 0:
            break
    else:
        return None
    inner = tail[index + 1 : close].strip()
    strength = _weigh_bracketed(inner)
    named = _with_name_before(tail, index) if strength and agencies.look_up(inner) else None
    return named or ((index, strength) if strength else None)


def _with_name_before(tail: str, index: int) -> StartAndStrength | None:
    """Take in the name before a bracketed agency: "Ana Ruiz (REUTERS)" after a sentence's end."""
    begin = max((begin for begin in _beginnings(tail) if begin < index), default=0)
    segments = split_credit(tail[begin:])
    if segments and [segment.kind for segment in segments] == ["person", "agency"] and segments[1].by == "(":
        return (
            None if segments[0].name.isupper() else (begin, CreditStrength.FAIR)
        )  # in capitals it is a dateline's city
    return None


def _weigh_bracketed(inner: str) -> CreditStrength | None:
    label = _LABEL.match(inner)
    if label:
        return _weigh_labelled(inner[label.end() :].strip())
    segments = split_credit(inner)
    if not segments or any(map(str.isdigit, LICENCE.sub("", inner))):
        return None
    strength = strength_of(inner, segments)
    only_agency = [segment.kind for segment in segments] == ["agency"]
    pictures = only_agency and strength == CreditStrength.FAIR and re.search(r"photo|image", inner, re.IGNORECASE)
    return CreditStrength.STRONG if pictures else strength


def _weigh_labelled(rest: str) -> CreditStrength | None:
    """Weigh what stands behind a label in brackets: names, and no prose."""
    segments = None if _PROSE.search(rest) else split_credit(rest)
    return CreditStrength.STRONG if segments and names_somebody(segments) else None


def _labelled(tail: str) -> StartAndStrength | None:
    folded = tail.lower()
    if not any(map(folded.__contains__, _LABEL_STEMS)):
        return None
    for label in [*_LABEL.finditer(tail), *_GLUED_LABEL.finditer(tail)]:
        rest = tail[label.end() :].strip()
        segments = split_credit(rest) if _may_be_label(tail, label, rest) and not _PROSE.search(rest) else None
        if segments and names_somebody(segments) and all(is_likely_name(segment) for segment in segments):
            return label.start(), CreditStrength.STRONG if label.group()[0] != "©" else CreditStrength.FAIR
    return None


def _may_be_label(tail: str, label: "re.Match[str]", rest: str) -> bool:
    """Return whether it stands where a label can: not as in "she shared a photo by Ana Ruiz" or "photo by mistake"."""
    before = tail[: label.start()].rstrip()
    placed = not label.group()[0].islower() or not before or before[-1] in ".!?)|" + MARKS
    named = (
        rest[:1].isupper() or rest[:1] in ("@", "(") or agencies.look_up(re.split("[/,|]| via ", rest)[0]) is not None
    )
    return placed and bool(rest) and (named or label.group().endswith((":", ": ", "of ", "©")) or rest[:1].isdigit())


def _beginnings(tail: str) -> list[int]:
    """Return where a credit without a label may begin: not within "N.H." or "J.J."."""
    found = _BEGINNING.finditer(tail)
    return [m.end() for m in found if not (m.group() == "." and tail[m.start() - 1 : m.start()].isupper())]


def _bare_credit(tail: str, *, whole: bool) -> StartAndStrength | None:
    """Find a credit without bracket or label: the longest stretch after a sentence's end that parses as one."""
    if tail[-1:] in ".!?" + MARKS and not tail.endswith(("Inc.", "Ltd.", "Jr.", "Co.")):
        return None
    for begin in ([0] if whole else []) + _beginnings(tail):
        line = tail[begin:].lstrip(" |–—-")
        segments = split_credit(line)
        strength = strength_of(line, segments) if segments else None
        signed = strength == CreditStrength.WEAK and tail[: len(tail) - len(line)].rstrip()[-1:] in _DASHES
        if strength and not signed:  # "— Ana Ruiz" signs a quotation or a review
            return len(tail) - len(line), strength
    return _after_caption_without_stop(tail)


def _after_caption_without_stop(tail: str) -> StartAndStrength | None:
    """Find "Ana Ruiz/AFP" or "NurPhoto via Getty Images" right after a caption that ends in no full stop."""
    return _name_before_slash(tail) or _agency_at_end(tail)


def _agency_at_end(tail: str) -> StartAndStrength | None:
    begin = len(tail)
    while agency := _agency_before(tail, begin):
        begin = agency
        if not tail[:begin].endswith(" via "):
            break
        begin -= len(" via ")
    if begin == len(tail) or len(tail[:begin].split()) < _FEWEST_WORDS:
        return None
    return len(tail) - len(tail[begin:].removeprefix(" via ")), CreditStrength.WEAK


def _agency_before(tail: str, end: int) -> int | None:
    """Return where the agency of at most three words begins that ends at `end`."""
    words = tail[:end].split(" ")
    for count in (3, 2, 1):
        name = " ".join(words[-count:])
        if len(words) > count and name[:1].isupper() and not name.startswith("The ") and agencies.look_up(name):
            return end - len(name)
    return None


def _name_before_slash(tail: str) -> StartAndStrength | None:
    sentence = tail.rpartition(". ")[2]
    before, slash, _ = sentence.partition("/")
    words = before.split()
    if not slash or len(words) < _FEWEST_WORDS or not is_name(" ".join(words[-2:])):
        return None
    begin = tail[: len(tail) - len(sentence) + len(before)].rindex(words[-2])
    segments = split_credit(tail[begin:])
    if segments and segments[0].kind == "person" and strength_of(tail[begin:], segments) == CreditStrength.STRONG:
        return begin, CreditStrength.FAIR
    return None
