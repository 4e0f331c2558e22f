"""From a paragraph's spans to groups: linking, and what the network was not sure enough to say."""

from collections.abc import Mapping, Sequence

from ...document.labels import signature
from .linking import SpanGroup, cue_of, source_of
from .network_input import NetworkWords
from .viterbi import Probabilities, RoleSpan, likely_runs
from .word_shapes import CASES, CLOSING_STATE, OPENING_STATE

LEAST_SOURCE_PROBABILITY = 0.2  # a cue without a source takes a span of this probability
NEIGHBOURING_SPANS = 12  # spans to either side that are looked at
WORDS_AROUND_CUE = 80  # words around a cue where a source is looked for
LONGEST_SIGNATURE = 5  # words


def group_spans(
    words: NetworkWords, paragraph: range, rows: Probabilities, found: Sequence[RoleSpan]
) -> tuple[list[SpanGroup], list[RoleSpan]]:
    """Return the groups of a paragraph, and the contents that no cue of it governs.

    `rows` are the probabilities of all the document's words, `found` the paragraph's spans.
    """
    spans = [_without_relative(words, _without_stop(words, paragraph, span)) for span in found]
    contents: dict[RoleSpan, list[RoleSpan]] = {span: [] for span in spans if span.role == "cue"}
    alone = []
    for index, span in enumerate(spans):
        if span.role == "content":
            near = _near(spans, index)
            cue = _quoting_cue(words, span, near, contents) or cue_of(span, near, words.sentences)
            if cue:
                contents[cue].append(span)
            else:
                alone.append(span)
    links = []
    for index, span in enumerate(spans):
        if span.role == "cue":
            near = _near(spans, index)
            source = source_of(span, near, words.sentences) or _unsure_source(words, paragraph, rows, span, near)
            links.append(SpanGroup(span, source, tuple(contents[span])))
    links += [SpanGroup(None, source, (content,)) for content in alone for source in _signed(words, paragraph, content)]
    signed = {content for link in links if not link.cue for content in link.contents}
    return links, [content for content in alone if content not in signed]


def _near(spans: Sequence[RoleSpan], index: int) -> Sequence[RoleSpan]:
    return spans[max(0, index - NEIGHBOURING_SPANS) : index + NEIGHBOURING_SPANS + 1]


def _quoting_cue(
    words: NetworkWords, content: RoleSpan, near: Sequence[RoleSpan], contents: Mapping[RoleSpan, Sequence[RoleSpan]]
) -> RoleSpan | None:
    """Return the cue that a quotation without one in its sentence goes on with: the last that governs a quotation.

    “The mill is old,” she said, pointing at its wheel. “It must go.”
    """
    if not _opens(words, content) or any(_beside(words, span, content) for span in near if span.role == "cue"):
        return None
    before = [span for span in near if span.role == "cue" and span.stop <= content.first]
    return next((cue for cue in reversed(before) if any(_opens(words, c) for c in contents[cue])), None)


def _opens(words: NetworkWords, content: RoleSpan) -> bool:
    return words.features[content.first] // CASES == OPENING_STATE


def _beside(words: NetworkWords, cue: RoleSpan, content: RoleSpan) -> bool:
    sentences = words.sentences
    return sentences[content.first] <= sentences[cue.first] <= sentences[content.stop - 1]


def _without_stop(words: NetworkWords, paragraph: range, span: RoleSpan) -> RoleSpan:
    """Return a source without the final stop of its sentence ("…," said Ms. Hale.)."""
    last = span.stop - 1
    if span.role != "source" or last == span.first or words.words[last].form != ".":
        return span
    ends = span.stop == paragraph.stop or words.sentences[span.stop] != words.sentences[last]
    before = words.words[last - 1].form
    abbreviated = len(before) == 1 or before.lower() in words.language.abbreviations.anywhere
    return span._replace(stop=last) if ends and not abbreviated else span


def _without_relative(words: NetworkWords, span: RoleSpan) -> RoleSpan:
    """Return a source without the pronoun of a clause that is another's cue ("a woman, who | did not want to…")."""
    forms = [word.form.lower() for word in words.words[max(span.first, span.stop - 2) : span.stop]]
    relatives = words.language.function_words.relative_pronouns
    cut = span.role == "source" and len(forms) == 2 and forms[0] == "," and forms[1] in relatives
    return span._replace(stop=span.stop - 2) if cut and span.stop - 2 > span.first else span


def _unsure_source(
    words: NetworkWords, paragraph: range, rows: Probabilities, cue: RoleSpan, near: Sequence[RoleSpan]
) -> RoleSpan | None:
    """Return the likeliest span of the cue's sentence that no other span holds and that may be a source."""
    sentence = words.sentences[cue.first]
    first, stop = cue.first, cue.stop
    while first > max(paragraph.start, cue.first - WORDS_AROUND_CUE) and words.sentences[first - 1] == sentence:
        first -= 1
    while stop < min(paragraph.stop, cue.stop + WORDS_AROUND_CUE) and words.sentences[stop] == sentence:
        stop += 1
    taken = [(span.first, span.stop) for span in near if span.first < stop and span.stop > first]
    likely: list[RoleSpan] = []
    for start, end in taken:
        likely += likely_runs(rows, "source", LEAST_SOURCE_PROBABILITY, first, start)
        first = max(first, end)
    likely += likely_runs(rows, "source", LEAST_SOURCE_PROBABILITY, first, stop)
    return max(likely, key=lambda run: run.probability, default=None)


def _signed(words: NetworkWords, paragraph: range, content: RoleSpan) -> list[RoleSpan]:
    """Return the name behind a dash that ends the paragraph after a content (“…” — Name), if there is one."""
    dash = content.stop
    while dash < paragraph.stop and words.features[dash] // CASES == CLOSING_STATE:
        dash += 1
    if dash == paragraph.stop:
        return []
    name = signature(words.text, words.words[dash].start, words.words[paragraph.stop - 1].end)
    first = next((i for i in range(dash, paragraph.stop) if name and words.words[i].start >= name[0]), paragraph.stop)
    if not 1 <= paragraph.stop - first <= LONGEST_SIGNATURE:
        return []
    return [RoleSpan("source", first, paragraph.stop, content.probability)]


def continues_group(words: NetworkWords, paragraph: range, content: RoleSpan, before: range, link: SpanGroup) -> bool:
    """Tell whether a quotation that opens a paragraph goes on with the last group of the paragraph before it.

    So it does after a colon, and after a quotation that ends that paragraph.
    """
    if content.first > paragraph.start + 1 or words.features[content.first] < CASES or not link.cue:
        return False
    ends_with_quotation = any(
        content.stop >= before.stop - 2 and words.features[content.stop - 1] >= CASES for content in link.contents
    )
    return words.words[before.stop - 1].form == ":" or ends_with_quotation


def holds_quotation(words: NetworkWords, link: SpanGroup) -> bool:
    """Tell whether a marked stretch, or part of one, is in a group's contents."""
    return any(words.features[i] >= CASES for content in link.contents for i in range(content.first, content.stop))
