"""How sure it is that a line is a photo credit, from the kinds of its pieces."""

from enum import IntEnum

from ..common.patterns import lazy
from ..names.names import is_name, is_organization_name
from ..words import agencies
from .segments import LICENCE, Segment

_DIGIT = lazy(r"\d")
_HOUSE_SEPARATORS = frozenset(("/", "|", "for", "via", "-", "–", "—", ""))  # between a person and his house


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
    return any(segment.kind != "noise" for segment in segments)


def is_likely_name(segment: Segment) -> bool:
    """Return whether a piece after a label is a name: not a title such as "Scenes From The Campaign Trail"."""
    if segment.kind in ("organization", "hander"):
        return is_name(segment.name) and (is_organization_name(segment.name) or len(segment.name.split()) <= 4)
    return True


def strength_of(line: str, segments: list[Segment]) -> CreditStrength | None:
    """Return how sure it is that a line without a label is a credit, from the kinds of its pieces."""
    segments = [segment for segment in segments if segment.kind != "licence"]
    if not _may_be_credit(LICENCE.sub("", line), segments):
        return None
    kinds = [segment.kind for segment in segments]
    if "agency" in kinds:
        return _with_agency(line, segments)
    if kinds[:1] == ["handout"]:
        return CreditStrength.FAIR
    if "handout" in kinds and _is_joined(segments):
        return CreditStrength.STRONG
    if kinds[:1] == ["organization"]:
        return CreditStrength.WEAK if _is_certain_organization(segments) else None
    return _of_person(segments) if kinds[:1] == ["person"] else None


def _may_be_credit(line: str, segments: list[Segment]) -> bool:
    """Return whether nothing speaks against a credit: an address, figures, a piece that is no name."""
    if "//" in line or (_DIGIT.search(line) and not _has_library(segments)):
        return False
    return all(
        segment.kind in ("agency", "hander", "person") or not segment.name or is_name(segment.name)
        for segment in segments
    )


def _has_library(segments: list[Segment]) -> bool:
    """Return whether one of the pieces is a picture library, whose name stands under pictures only."""
    return any(segment.kind == "agency" and agencies.is_picture_library(segment.name) for segment in segments)


def _is_joined(segments: list[Segment]) -> bool:
    return any(segment.by in ("/", "|", "via") for segment in segments)


def _with_agency(line: str, segments: list[Segment]) -> CreditStrength:
    """Weigh a line that names a known agency."""
    library = _has_library(segments)
    if len(segments) == 1:
        pictures = library or "photo" in line.lower() or "image" in line.lower()
        return CreditStrength.FAIR if pictures else CreditStrength.WEAK
    telling = library or "via" in line or any(s.kind in ("person", "noise", "handout") for s in segments)
    return CreditStrength.STRONG if telling and _is_joined(segments) else CreditStrength.FAIR


def _is_certain_organization(segments: list[Segment]) -> bool:
    """Return whether a line that begins with an organization of no table can be a credit."""
    first, *rest = segments
    if not rest:
        return " " in first.name and is_organization_name(first.name)
    if [segment.kind for segment in rest] == ["handout"]:  # "Police handout" may as well be a heading
        return is_organization_name(first.name)
    return [(segment.kind, segment.by) for segment in rest] == [("person", "/")]


def _of_person(segments: list[Segment]) -> CreditStrength | None:
    """Weigh a line that begins with a person and names no known agency."""
    rest = segments[1:]
    if not rest:
        return CreditStrength.WEAK
    separators = {segment.by for segment in rest}
    if separators & {"(", ")"}:
        return None
    if all(segment.kind == "noise" for segment in rest) or _is_at_house(rest):
        return CreditStrength.FAIR
    if all(segment.kind == "noise" or _is_organization(segment) for segment in rest):
        return CreditStrength.FAIR if separators <= _HOUSE_SEPARATORS else CreditStrength.WEAK
    return CreditStrength.WEAK if all(segment.kind == "person" for segment in rest) else None


def _is_at_house(rest: list[Segment]) -> bool:
    """Return whether what stands behind a person is one house and nothing else: "Ana Ruiz/Example"."""
    return [(segment.kind, segment.by) for segment in rest] == [("organization", "/")]


def _is_organization(segment: Segment) -> bool:
    return segment.kind == "organization" and is_organization_name(segment.name)
