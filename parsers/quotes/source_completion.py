"""Missing sources: those of cues that have none, and those that are cut."""

from bisect import bisect_left

from ..attributions.rules.clauses import WordRange, subject_before
from ..attributions.rules.cues import find_cues
from ..attributions.rules.sentence_words import SentenceWords
from ..common.patterns import lazy
from ..document.document import Document
from ..document.marks import Stretch
from ..document.sentences import Sentence
from ..document.tags import Tag
from ..words.language import Language
from .embedded_clauses import shared_subject
from .reporting_clause import CHARACTERS_AROUND_QUOTATION, ReportingClause, is_source, tag_of

LONGEST_ASIDE = 250  # characters that stand between a quotation and the rest of its source
_NAME_AND_ASIDE = lazy(r"((?:[^\W\d_][\w.’'-]*\s){1,4}?[^\W\d_][\w.’'-]*),\s[^.!?;:“”\"]*")


def complete_source(
    document: Document,
    clause: ReportingClause | None,
    stretch: Stretch,
    sentence: Sentence,
    content: Tag | None,
) -> ReportingClause | None:
    """Return a clause with its source: one found where it has none, the whole where it is cut."""
    if clause is None or clause.cue is None:
        return clause
    if clause.source is not None and clause.cue.end <= stretch.outer_start < clause.source.start:
        subject = _subject(document, clause.cue, sentence)  # in: he called it “a” and said “b,” Lee said, Lee did not
        return subject if subject.source else clause
    if clause.source is None:
        return _subject(document, clause.cue, sentence)
    return ReportingClause(_with_name(document, stretch, content, clause.source), clause.cue)


def is_passive(cue: str, language: Language) -> bool:
    """Tell a cue whose subject does not speak.

    >>> from newsjson.parsers.words.en.language import ENGLISH
    >>> [is_passive(cue, ENGLISH) for cue in ("has been seen as", "was saying", "is shown lecturing")]
    [True, False, False]
    """
    words = cue.lower().strip(" :,").split()
    return (
        len(words) > 1
        and not language.function_words.be.isdisjoint(words)
        and not any(word.endswith("ing") for word in words if word != "being")
    )


def _subject(document: Document, cue: Tag, sentence: Sentence) -> ReportingClause:
    """Return a cue with the subject of its clause: Lee then appears in a film, saying “…”; no passive has one."""
    if (
        cue.start - sentence.start > CHARACTERS_AROUND_QUOTATION
        or cue.start <= sentence.start
        or is_passive(document.text[cue.start : cue.end], document.language)
    ):
        return ReportingClause(None, cue)
    words = SentenceWords(sentence, document.language)
    words.add(document.text, sentence.start, cue.end)
    end = bisect_left(words.starts, cue.start)
    if not 0 < end < len(words) or not _is_verb(words, end):
        return ReportingClause(None, cue)
    subject = subject_before(words, end)
    if subject is None or not is_source(words, (subject[0], _head_end(words, subject))):
        cues = [other for other in find_cues(words) if other.index < end]
        return ReportingClause(shared_subject(words, cues, end), cue)
    return ReportingClause(tag_of("source", words, subject, cue.probability), cue)


def _head_end(words: SentenceWords, span: WordRange) -> int:
    """Return where a noun phrase's aside begins ("Dana Lee, who left in May")."""
    return next((i for i in range(span[0] + 1, span[1]) if words.classes[i] == ","), span[1])


def _is_verb(words: SentenceWords, start: int) -> bool:
    """Tell whether the cue from `start` on is a verb of saying, and no noun or preposition ("according to")."""
    if words.classes[start - 1] in ("DET", "POS", "OF", "PREP"):
        return False
    known = words.language.reporting_verbs
    return any(known.lemmas.get(word, known.according) != known.according for word in words.lowers[start:])


def _with_name(document: Document, stretch: Stretch, content: Tag | None, source: Tag) -> Tag:
    """Return a source with the name that opens it, where the content that ends before it has taken that.

    “…,” Dana Lee, head of the institute in Velm, Norway, and co-author of the study, said.
    """
    if content is None or not stretch.outer_end + 4 < content.end <= source.start <= content.end + 3:
        return source
    between = document.text[stretch.outer_end : source.start].lstrip()
    match = _NAME_AND_ASIDE.fullmatch(between) if len(between) <= LONGEST_ASIDE else None
    if not match or not all(word[0].isupper() for word in match[1].split()):
        return source
    return Tag("source", source.start - len(between), source.end, source.probability, source.group)
