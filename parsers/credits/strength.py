"""How sure it is that a line is a photo credit, from the kinds of its pieces."""

from enum import IntEnum

from ..common.patterns import lazy
from ..words import agencies
from .segments import LICENCE, Segment, is_name, is_organization

_DIGIT = lazy(r"\d")


class CreditStrength(IntEnum):
    """How sure it is that a stretch is a photo credit.

    STRONG holds anywhere, also in the middle of a paragraph. FAIR holds at a paragraph's end or in a paragraph of its
    own. WEAK ("The Associated Press", a bare name, "(Ana Ruiz)") holds only after what is clearly a caption.
    """

    WEAK = 1
    FAIR = 2
    STRONG = 3


def names_somebody(segments: list[Segment]) -> bool:
    """Return whether the pieces of a labelled credit name a person or body, or say that it was handed out."""
    return len(segments) <= 9 and any(segment.kind != "noise" for segment in segments)


def is_likely_name(segment: Segment) -> bool:
    """Return whether a piece after a label is a name: not a title such as "Scenes From The Campaign Trail"."""
    if segment.kind in ("organization", "hander"):
        return is_name(segment.name) and (is_organization(segment.name) or len(segment.name.split()) <= 4)
    return True


def strength_of(line: str, segments: list[Segment]) -> CreditStrength | None:
    """Return how sure it is that a line without a label is a credit, from the kinds of its pieces."""
    if any(segment.kind == "licence" for segment in segments):
        segments = [segment for segment in segments if segment.kind != "licence"]
        line = LICENCE.sub("", line)
    kinds = [segment.kind for segment in segments]
    named = [segment for segment in segments if segment.name]
    if len(segments) > 7 or not all(s.kind in ("agency", "hander", "person") or is_name(s.name) for s in named):
        return None
    library = any(segment.kind == "agency" and agencies.is_picture_library(segment.name) for segment in segments)
    if "//" in line or (_DIGIT.search(line) and not library):
        return None
    if "agency" in kinds:
        return _weigh_agencies(line, segments, library=library)
    if "handout" in kinds and (kinds[0] == "handout" or _joined(segments)):
        return CreditStrength.FAIR if kinds[0] == "handout" else CreditStrength.STRONG
    if kinds == ["organization", "handout"]:  # "Police handout" may as well be a heading
        return CreditStrength.WEAK if is_organization(named[0].name) else None
    if kinds == ["organization", "person"]:
        return CreditStrength.WEAK if segments[1].by == "/" else None
    if kinds == ["organization"]:
        return CreditStrength.WEAK if " " in named[0].name and is_organization(named[0].name) else None
    return _weigh_person(segments) if kinds[:1] == ["person"] else None


def _joined(segments: list[Segment]) -> bool:
    return any(segment.by in ("/", "|", "via") for segment in segments)


def _weigh_agencies(line: str, segments: list[Segment], *, library: bool) -> CreditStrength:
    """Weigh a line that names a known agency; `library` when it is one whose name stands under pictures only."""
    if len(segments) == 1:
        return (
            CreditStrength.FAIR
            if library or "photo" in line.lower() or "image" in line.lower()
            else CreditStrength.WEAK
        )
    telling = library or "via" in line or any(s.kind in ("person", "noise", "handout") for s in segments)
    return CreditStrength.STRONG if telling and _joined(segments) else CreditStrength.FAIR


def _weigh_person(segments: list[Segment]) -> CreditStrength | None:
    """Weigh a line that begins with a person and names no known agency."""
    if len(segments) == 1:
        return CreditStrength.WEAK
    rest = segments[1:]
    if any(segment.by in "()" for segment in rest if segment.by):
        return None
    if all(segment.kind == "noise" for segment in rest):
        return CreditStrength.FAIR
    organized = all(s.kind == "noise" or (s.kind == "organization" and is_organization(s.name)) for s in rest)
    if len(segments) == 2 and rest[0].by == "/" and rest[0].kind == "organization" and is_name(rest[0].name):
        return CreditStrength.FAIR
    if organized and all(segment.by in ("/", "|", "for", "via", "-", "–", "—", "") for segment in segments):
        return CreditStrength.FAIR
    return CreditStrength.WEAK if organized or all(segment.kind == "person" for segment in segments) else None
