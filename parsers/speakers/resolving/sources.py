"""Sources: who a source expression is: the name in it, or the antecedent of its pronoun or description.

In come the context and where the expression stands, out comes a Resolution.
"""

from ...common.patterns import lazy
from ...words.language import Language
from . import expressions, labels, nominals, pronouns
from .context import Antecedent, Referent, ReferentKind, Resolution, ResolutionContext
from .expressions import SourceExpression

MOST_ALIASES = 20
LONGEST_CLAUSE = 160  # characters of a description with the relative clause that names it
LONGEST_AGENT_PHRASE = 4  # words: "carried out by the"
LEAST_MARGIN = 0.2  # by which a bare noun's antecedent has to lead
_LONGEST_NOUN_PHRASE = 60  # characters before a relative pronoun
_LONGEST_DETERMINED = 6  # words of it, with its determiner

# How often such answers are right, estimated on newsgold and rounded; two figures: without any margin over the second
# candidate, and with a clear one.
NAMED, SAME_PHRASE, UNNAMED = 0.96, 0.87, 0.76
PRONOUN, DESCRIBED = (0.68, 0.94), (0.64, 0.92)
CLEAR_MARGIN = 4.0

_NOUN_PHRASE = lazy(r"((?:[\w’'-]+ )*[\w’'-]+),? $")


def resolve_source(context: ResolutionContext, start: int, end: int) -> Resolution | None:
    """Return who the source expression in text[start:end] is, and the probability that this is right."""
    expression = context.expressions.read(start, end)
    if expression is None or labels.is_label_of_figure(context, expression.end):
        return None
    if labels.is_speaker_label(context, expression.start, expression.end):
        if labels.is_nobody(expression.phrase, context.language):
            return None
        asks = labels.is_interviewer(expression.phrase, context.language)
        if asks is not None:
            return _in_interview(context, expression, asks)
    if expression.shape == "name":
        return Resolution(context.referent_of(context.coreference.entity_of[expression.names[0]]), NAMED)
    if expression.shape == "names":
        return Resolution(unnamed_referent(context, expression, "group"), UNNAMED)
    if expression.shape == "pronoun":
        return _pronoun(context, expression)
    return _nominal(context, expression)


def _in_interview(context: ResolutionContext, expression: SourceExpression, asks: bool) -> Resolution | None:
    """Return who asks, the author if there is just one, or who answers."""
    if asks:
        return _noted(_author(context), expression, *DESCRIBED)
    referent = labels.find_interviewee(context)
    return _noted(Antecedent(referent, 1.0) if referent else None, expression, *DESCRIBED)


def _pronoun(context: ResolutionContext, expression: SourceExpression) -> Resolution | None:
    word, language = expression.phrase, context.language
    words = language.speaker_words
    if word in language.gendered_pronouns:
        found = pronouns.antecedent_by_gender(context, expression.start, language.gendered_pronouns[word])
        if found is not None and found.referent.kind == "unknown":
            found.referent.kind = "person"
    elif word in words.ungendered:
        found = pronouns.antecedent_by_number(context, expression.start, plural=words.ungendered[word])
    elif word in words.relatives:
        return _relative(context, expression)
    elif _means_the_speaker(word, language):
        label = labels.label_before(context, expression.start)
        if label is not None:
            return resolve_source(context, *label)
        found = _author(context)
    else:
        found = None
    return _noted(found, expression, *PRONOUN)


def _means_the_speaker(word: str, language: Language) -> bool:
    """Tell "I"."""
    pronoun = language.pronouns.get(word)
    return pronoun is not None and (pronoun.person, pronoun.plural, pronoun.case) == (1, False, "subject")


def _is_somebody(word: str, language: Language) -> bool:
    return language.nouns.is_somebody(language.role(word))


def _relative(context: ResolutionContext, expression: SourceExpression) -> Resolution | None:
    """Return whom a relative clause goes with: the name or the noun before it, else the last person named."""
    if not context.sentence_starts:
        return None
    coreference, start = context.coreference, expression.start
    begin = context.sentence_starts[context.sentence_at(start)]
    outside = [
        i
        for i in coreference.names_within(begin, start)[-pronouns.MOST_NAMES_LOOKED_BACK :]
        if not coreference.names[i].possessive
    ]
    close = [i for i in outside if start - coreference.names[i].end <= 2]
    if not close:
        noun = _noun_before(context, begin, start)
        if noun is not None:
            return resolve_source(context, *noun)
    person_names = [i for i in outside if coreference.entity_of[i].kind == "person"]
    chosen = (
        close
        or (person_names if expression.phrase in context.language.speaker_words.personal_relatives else [])
        or outside
    )
    found = Antecedent(context.referent_of(coreference.entity_of[chosen[-1]]), 0.5) if chosen else None
    return _noted(found, expression, *PRONOUN)


def _noun_before(context: ResolutionContext, begin: int, end: int) -> tuple[int, int] | None:
    """Return where the noun phrase before "who" stands: "the senator, who", "some critics who"."""
    match = _NOUN_PHRASE.search(context.document.text, max(begin, end - _LONGEST_NOUN_PHRASE), end)
    if not match:
        return None
    words = match[1].split()
    if not _is_somebody(words[-1], context.language):
        return None
    for i in range(len(words) - 1, max(-1, len(words) - _LONGEST_DETERMINED), -1):
        if words[i].lower() in context.language.function_words.determiners:
            return match.end(1) - len(match[1].split(None, i)[-1]), match.end(1)
    return match.end(1) - len(words[-1]), match.end(1)


def _author(context: ResolutionContext) -> Antecedent | None:
    """Return the article's author, when the byline names just one."""
    authors = context.document.metadata.authors
    if len(authors) != 1:
        return None
    words = tuple(authors[0].name.split())
    for entity in context.coreference.entities:
        if entity.words == words:
            return Antecedent(context.referent_of(entity), 2.0)
    referent = context.unnamed_referents.setdefault(authors[0].name.lower(), Referent(authors[0].name, "person"))
    return Antecedent(referent, 2.0)


def _noted(found: Antecedent | None, expression: SourceExpression, low: float, high: float) -> Resolution | None:
    """Keep the expression as a mention of the one found; turn the margin into a probability."""
    if found is None:
        return None
    found.referent.spans.add((expression.start, expression.end))
    clear = min(1.0, max(0.0, found.margin / CLEAR_MARGIN))  # far back, the only one may have less than no points
    return Resolution(found.referent, low + (high - low) * clear)


def _nominal(context: ResolutionContext, expression: SourceExpression) -> Resolution | None:
    """Return who a description is: whom it has meant before, whom it describes, else somebody called so."""
    same = context.unnamed_referents.get(_without_asides(expression.phrase, context.language).lower())
    if same is not None:
        same.spans.add((expression.start, expression.end))
        return Resolution(same, SAME_PHRASE)
    if not expressions.is_plausible(expression, context.language):
        return None
    called = name_given(context, expression)
    if called is not None:
        called.spans.add((expression.start, expression.end))
        return Resolution(called, NAMED)
    by_document = _made_by(context, expression)
    if by_document is not None:
        return Resolution(by_document, UNNAMED)
    found = _described(context, expression)
    if found is None:
        kind = expressions.kind_of(expression, context.language.nouns)
        return Resolution(unnamed_referent(context, expression, kind), UNNAMED)
    if len(found.referent.aliases) < MOST_ALIASES and expression.phrase not in found.referent.aliases:
        found.referent.aliases.append(expression.phrase)
    return _noted(found, expression, *DESCRIBED)


def name_given(context: ResolutionContext, expression: SourceExpression) -> Referent | None:
    """Return who a description's relative clause says that it is: an old man who goes by the name “Corky”."""
    text, coreference = context.document.text, context.coreference
    match = context.language.speaker_patterns.goes_by.match(text, expression.start, expression.start + LONGEST_CLAUSE)
    names = coreference.names_within(match.end(), match.end() + 1) if match else ()
    return context.referent_of(coreference.entity_of[names[0]]) if names else None


def _described(context: ResolutionContext, expression: SourceExpression) -> Antecedent | None:
    """Return whom a description means: by what it says, else a bare noun by recency, if that is clear."""
    if expression.definite or not _indefinite(expression, context.language):
        found = nominals.described_antecedent(context, expression)
        if found is not None:
            return nominals.recent_subject(context, expression, found.referent) or found
    if not expression.definite or expression.owner is not None:
        return None
    found = nominals.bare_noun_antecedent(context, expression)
    return found if found and found.margin >= LEAST_MARGIN else None


def _indefinite(expression: SourceExpression, language: Language) -> bool:
    first = expression.phrase.split(" ", 1)[0].lower()
    return first in language.speaker_words.unknowns or expression.plural


def _made_by(context: ResolutionContext, expression: SourceExpression) -> Referent | None:
    """Return the body behind "a study by the Harlan Institute"."""
    if expressions.kind_of(expression, context.language.nouns) != "document":
        return None
    end, words = expression.start + len(expression.head), context.language.speaker_words
    behind = context.coreference.names_within(end, expression.end)
    if not behind or context.coreference.names[behind[0]].preposition not in words.agent_prepositions:
        return None
    between = context.document.text[end : context.coreference.names[behind[0]].title_start].split()
    made = len(between) <= LONGEST_AGENT_PHRASE and words.showing.isdisjoint(between)
    return context.referent_of(context.coreference.entity_of[behind[0]]) if made else None


def unnamed_referent(context: ResolutionContext, expression: SourceExpression, kind: ReferentKind) -> Referent:
    """Return the referent that is called by the describing phrase."""
    key = _without_asides(expression.phrase, context.language).lower()
    referent = context.unnamed_referents.get(key)
    if referent is None:
        referent = Referent(
            _describing(context, expression, kind), kind, None, expression.noun, expression.words, expression.gender
        )
        context.unnamed_referents[key] = referent
    referent.spans.add((expression.start, expression.end))
    return referent


def _describing(context: ResolutionContext, expression: SourceExpression, kind: str) -> str:
    """Return the phrase that an unnamed speaker goes by: for a document from the name in it ("Harlan poll")."""
    if expression.shape == "names":
        return _joined_names(context, expression)
    inside = context.coreference.names_within(expression.start, expression.start + len(expression.head))
    first = expression.phrase.split(" ", 1)[0].lower()
    if (
        kind == "document"
        and inside
        and first in context.language.speaker_words.introducing
        and expression.owner is None
    ):
        start = context.coreference.names[inside[0]].start
        return " ".join(context.document.text[start : expression.end].split())
    return _without_asides(expression.phrase, context.language)


def _joined_names(context: ResolutionContext, expression: SourceExpression) -> str:
    """Return the names of several people without their titles: "Smith and Jones"."""
    text, names = context.document.text, [context.coreference.names[i] for i in expression.names]
    parts, position = [], expression.start
    for name in names:
        parts.append(text[max(position, names[0].start) : max(name.title_start, names[0].start)])
        parts.append(text[name.start : name.end])
        position = name.end
    return " ".join("".join(parts).split())


def _without_asides(phrase: str, language: Language) -> str:
    """Return a describing phrase without times, relative clauses and a verb that stands behind it.

    "A federal judge on Friday" is a federal judge, "My grandmother put" a grandmother.
    """
    patterns = language.speaker_patterns
    bare = patterns.time_behind.sub("", patterns.aside_behind.sub("", phrase))
    words = bare.split()
    if len(words) > 2 and words[-1] in language.speaker_words.pasts and _is_somebody(words[-2], language):
        return " ".join(words[:-1])
    return bare
