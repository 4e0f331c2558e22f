"""Inner clauses: reporting clauses within what another one reports.

In *Smith said Jones called it “a disgrace”* the clause before the quotation is nearer than the sentence's, and in
*“We go on,” Lee said, according to a transcript* that behind it.
"""

from collections.abc import Sequence

from ..attributions.rules.clauses import subject_before, verb_group
from ..attributions.rules.cues import Cue, find_cues
from ..attributions.rules.lexicon import lexicon_of
from ..attributions.rules.sentence_words import SentenceWords
from ..document.document import Document
from ..document.marks import Stretch
from ..document.sentences import Sentence
from ..document.tags import Tag
from .reporting_clause import CHARACTERS_AROUND_QUOTATION, ReportingClause, is_source, tag_of

INNER_THRESHOLD = 0.5  # probability of a cue within another's content
LONE_THRESHOLD = 0.3  # of one beside a quotation that no group holds
INNER_DISTANCE = 8  # words between a cue and the quotation: called the planned opening of the park “…”
LONGEST_LEAD = 40  # the same where no group holds the quotation
SHORTEST, LONGEST = 4, 120  # characters of a clause between a quotation and the end of the content that holds it
_UNFINISHED = frozenset(("TO", "AUX", "NOT"))
_JOINING = frozenset(("AND", ",", "ADV", "ly", "-"))


def clause_before(
    document: Document,
    stretch: Stretch,
    sentence: Sentence,
    floor: int,
    outer: ReportingClause | None,
    earlier: ReportingClause | None,
) -> ReportingClause | None:
    """Return the reporting clause between `floor` and a stretch whose cue leads into it, or None.

    A participle (…, adding that “…”) has the outer clause's source; a second verb that of the first one, or of the
    clause of the quotation before (`earlier`): called it “…” and said, “…”.
    """
    if floor + SHORTEST > stretch.outer_start or _is_closed(document, stretch, outer):
        return None
    words = SentenceWords(sentence, document.language)
    words.add(document.text, max(floor, stretch.outer_start - CHARACTERS_AROUND_QUOTATION), stretch.outer_start)
    words.add_quote(document.text, stretch)
    threshold = INNER_THRESHOLD if outer else LONE_THRESHOLD
    reach = INNER_DISTANCE if outer else LONGEST_LEAD
    cues = [cue for cue in find_cues(words, threshold) if cue.index + 1 < len(words)]
    cue = cues[-1] if cues else None
    if cue is None or cue.index + reach + 1 < len(words) or cue.lemma not in document.language.reporting_verbs.speech:
        return None
    if not _is_finite_or_participle(words, cue):
        return None
    group = verb_group(words, cue.index, cue.lemma, lexicon_of(document.language).tails)
    if words.lowers[cue.index].endswith("ing") and outer and outer.source:
        return ReportingClause(outer.source, tag_of("cue", words, group, cue.probability))
    source = _subject(words, cues, group[0], earlier)
    return None if source is None else ReportingClause(source, tag_of("cue", words, group, cue.probability))


def _subject(words: SentenceWords, cues: Sequence[Cue], end: int, earlier: ReportingClause | None) -> Tag | None:
    """Return the subject of the last of `cues`, whose verb group begins at `end`: its own, or one that it shares."""
    own = subject_before(words, end)
    if own is not None and is_source(words, own):
        return tag_of("source", words, own, cues[-1].probability)
    if end and all(kind in _JOINING for kind in words.classes[:end]) and earlier is not None:
        return earlier.source if earlier.source and earlier.source.end <= words.starts[0] else None
    return shared_subject(words, cues[:-1], end)


def shared_subject(words: SentenceWords, cues: Sequence[Cue], end: int) -> Tag | None:
    """Return the subject of the last of `cues` that has one, for a second verb that begins at `end`: asked, called."""
    if end and words.classes[end - 1] in _JOINING:
        for cue in reversed(cues):
            shared = subject_before(words, verb_group(words, cue.index, cue.lemma, frozenset())[0])
            if shared is not None and is_source(words, shared):
                return tag_of("source", words, shared, cue.probability)
    return None


def _is_closed(document: Document, stretch: Stretch, outer: ReportingClause | None) -> bool:
    """Tell whether a headline's clause stands behind a quotation: Heat pumps ‘too costly’, say advisers.

    What looks like a verb before the marks there is a noun as often.
    """
    displayed = document.paragraphs[stretch.paragraph].role in ("headline", "subheading")
    return displayed and outer is not None and outer.cue is not None and outer.cue.start >= stretch.outer_end


def _is_finite_or_participle(words: SentenceWords, cue: Cue) -> bool:
    """Tell whether a cue reports: not what somebody should say, or a noun (the ministry’s claim)."""
    kind = words.classes[cue.index - 1] if cue.index else "^"
    return kind not in _UNFINISHED and kind not in ("DET", "POS", "OF", "PREP")


def clause_behind(
    document: Document, stretch: Stretch, sentence: Sentence, content: Tag | None, outer: ReportingClause | None
) -> ReportingClause | None:
    """Return the clause that follows a stretch at once and ends the content that holds both, or None."""
    if content is None or outer is None or outer.source is None or outer.source.start < content.end:
        return None
    if not SHORTEST <= content.end - stretch.outer_end <= LONGEST or not ends_clause(document, stretch):
        return None
    words = SentenceWords(sentence, document.language)
    words.add(document.text, stretch.outer_end, content.end)
    speech = document.language.reporting_verbs.speech
    cues = [cue for cue in find_cues(words, LONE_THRESHOLD) if cue.lemma in speech]
    if not cues:
        return None
    group = verb_group(words, cues[-1].index, cues[-1].lemma, frozenset())
    source = (0, group[0])
    if group[1] < len(words) or not group[0] or not is_source(words, source) or "," in words.classes[: group[0]]:
        return None
    probability = cues[-1].probability
    return ReportingClause(tag_of("source", words, source, probability), tag_of("cue", words, group, probability))


def ends_clause(document: Document, stretch: Stretch) -> bool:
    """Tell whether a stretch ends with a comma or a stop, after which a reporting clause may follow at once."""
    return document.text[stretch.start : stretch.end].rstrip()[-1:] in (",", "?", "!", "…", "—", ".")
