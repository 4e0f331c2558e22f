"""Labels: what stands before a colon at a paragraph's beginning and says who speaks, in interviews and transcripts.

"Q:" is the interviewer and "A:" the one interviewed, as far as the document tells; "Video:" and "FROM THE COURT:" are
nobody.
"""

from ...document import labels
from ...words.language import Language
from .context import Referent, ResolutionContext


def is_speaker_label(context: ResolutionContext, start: int, end: int) -> bool:
    """Tell whether text[start:end] is all that stands before a colon in its paragraph."""
    text = context.document.text
    paragraph = context.paragraph_at(start)
    return text[end : end + 1] == ":" and not text[paragraph.start : start].strip()


def is_label_of_figure(context: ResolutionContext, end: int) -> bool:
    """Tell whether a figure follows a colon behind a label: "Attendance: 12,836"."""
    behind = context.document.text[end : end + 4]
    return behind[:1] == ":" and behind[1:].lstrip()[:1].isdigit()


def is_nobody(phrase: str, language: Language) -> bool:
    """Tell a label that names a kind of text or a section, nobody who speaks: "Transcript", "FROM THE COURT"."""
    words = phrase.lower().split()
    return (
        words[0] in language.names.prepositions
        or not any(map(str.isalpha, phrase))
        or all(word in language.nouns.kinds_of_text for word in words)
    )


def is_interviewer(phrase: str, language: Language) -> bool | None:
    """Tell whether a label is the interviewer's (True) or the interviewed one's (False); None for any other."""
    bare = phrase.lower().strip(".")
    words = language.speaker_words
    return True if bare in words.questions else False if bare in words.answers else None


def label_before(context: ResolutionContext, position: int) -> tuple[int, int] | None:
    """Return where the label of the paragraph at a place stands, or None."""
    paragraph = context.paragraph_at(position)
    label = labels.label_before(context.document.text, paragraph.start, paragraph.end)
    return label if label and label[1] < position else None


def find_interviewee(context: ResolutionContext) -> Referent | None:
    """Return the person that an interview is with: the one named most who has not written it; None when two are."""
    authors = {author.name.split()[-1] for author in context.document.metadata.authors if author.name.split()}
    counts = {
        id(entity): len(entity.names)
        for entity in context.coreference.entities
        if entity.kind == "person" and entity.words[-1] not in authors
    }
    if not counts:
        return None
    most = max(counts.values())
    chosen = [entity for entity in context.coreference.entities if counts.get(id(entity)) == most]
    return context.referent_of(chosen[0]) if len(chosen) == 1 else None
