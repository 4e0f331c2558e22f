"""Evidence that marked words report speech, and are no title, nickname, term or scare quotes.

Each piece of evidence has a name and a weight (parsers/data/quotes.tsv, mined by training/mine_quotes.py); the sum
gives the probability. It concerns fragments: whole sentences between marks are speech nearly always (see find.py).
"""

import functools
from collections.abc import Callable, Sequence

from ..attributions.rules.lexicon import lexicon_of
from ..common.logistic_regression import probability, read_table, read_weights
from ..common.patterns import lazy
from ..document.document import Document
from ..document.marks import Stretch
from ..document.sentences import Sentence
from ..document.tags import Tag
from ..words.language import Language
from ..words.marks import SINGLE_MARKS
from .kind import is_clause
from .marked_names import is_hypothetical, named_as

MOST_WORDS_WEIGHED = 20  # words of a stretch that tell what it is
NEIGHBOUR_REACH = 40  # characters around a stretch in which its neighbours stand
NEIGHBOUR = lazy(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?|[^\w\s]")


def speech_probability(names: Sequence[str], language: Language) -> float:
    """Return how likely a stretch with this evidence reports speech, in a language that has weights of it."""
    return probability(names, _weights(language.quotation_words.weights))


@functools.lru_cache(maxsize=8)
def _weights(table: str) -> dict[str, float]:
    return read_weights(read_table(table))


def speech_evidence(
    document: Document, stretch: Stretch, sentence: Sentence, words: Sequence[str], content: Tag | None, repeated: int
) -> list[str]:
    """Name what speaks for or against a stretch being speech.

    `words` are the stretch's own, of which the first count; `content` is the content tag over it, `repeated` how often
    the document has the same words between marks.
    """
    text, language = document.text, document.language
    words = words[:MOST_WORDS_WEIGHED]
    before = _before(text, stretch, sentence)
    after = _after(text, stretch, sentence)
    around = _around(before, after, language)
    names = ["bias", *around, *_inside(document, stretch, words)]
    ended = text[stretch.end - 1] in ",.!?"
    name = named_as(before, after, _shape(words), language, ended=ended)
    names += [f"name: {name}"] if name else []
    if text[stretch.start] == "#" and len(words) < 2:
        names.append("name: hashtag")
    if is_hypothetical(text, sentence.start, stretch.outer_start, language):
        names.append("name: hypothetical")
    names.append(f"content={_bucket(content)}")
    if content is not None:
        own = content.start >= stretch.outer_start - 1 and content.end <= stretch.outer_end + 1
        names.append("content is it" if own else "content holds it")
        names.append(f"content {'own' if own else 'holds'} {_shape(words)}")
    if repeated > 1:
        names.append("repeated" if repeated < 4 else "often repeated")
    if document.paragraphs[stretch.paragraph].role in ("headline", "subheading", "caption"):
        names.append("display")
    return names


def _before(text: str, stretch: Stretch, sentence: Sentence) -> list[str]:
    start = max(sentence.start, stretch.outer_start - NEIGHBOUR_REACH)
    return ["^", "^", "^", "^", *NEIGHBOUR.findall(text, start, stretch.outer_start)][-4:]


def _after(text: str, stretch: Stretch, sentence: Sentence) -> list[str]:
    end = min(sentence.end, stretch.outer_end + NEIGHBOUR_REACH)
    return [*NEIGHBOUR.findall(text, stretch.outer_end, end), "$", "$"][:2]


def _around(before: Sequence[str], after: Sequence[str], language: Language) -> list[str]:
    class_of = _class_reader(language)
    before = before[-2:]
    left2, left, right, right2 = map(class_of, (*before, *after))
    names = [f"-={left}", f"--={left2} {left}", f"+={right}", f"++={right} {right2}", f"-+={left} {right}"]
    lower = before[1].lower()
    if before[1].islower():
        names.append(f"word before={lexicon_of(language).lemmas.get(lower, lower)}")
    if "named" in (left2, left, right, right2):
        names.append("named thing beside")
    distancing = language.quotation_words.distancing
    if before[0].lower() in distancing or lower in distancing:
        names.append("distancing")
    if before[1][0].isupper() and after[0][0].isupper():
        names.append("capitals on both sides")
    return names


@functools.lru_cache(maxsize=8)
def _class_reader(language: Language) -> Callable[[str], str]:
    """Return what tells the class of a neighbouring word; it remembers what it has told."""
    known, lemmas = language.function_words, lexicon_of(language).lemmas
    lists = (
        ("named", language.quotation_words.named_things),
        ("be", known.be),
        ("aux", known.auxiliaries),
        ("det", known.determiners),
        ("prep", known.prepositions),
        ("and", known.coordinators),
        ("sub", known.subordinators),
        ("adv", known.adverbs),
    )
    own = {word: word for word in known.own_classes}
    listed = own | {
        w: own[w] if known.own_classes.get(w) == "THAT" else name for name, ws in reversed(lists) for w in ws
    }

    @functools.lru_cache(maxsize=4096)
    def class_of(word: str) -> str:
        lower = word.lower().replace("’", "'")
        if lower in listed:
            return listed[lower]
        if lower in lemmas:
            return "cue"
        if lower.endswith(known.possessive_endings):
            return "possessive"
        if not word[0].isalnum():
            return word if word in "^$,:.;-–—" else "mark"
        if word[0].isdigit():
            return "number"
        return "Name" if word[0].isupper() else "ing" if known.class_by_ending(lower) == "ing" else "word"

    return class_of


def _inside(document: Document, stretch: Stretch, words: Sequence[str]) -> list[str]:
    text, known = document.text, document.language.quotation_words
    count = len(words)
    last = text[stretch.end - 1]
    shape = _shape(words)
    lowers = [word.lower() for word in words]
    names = [f"length={_length(count)}", f"shape={shape}", f"{shape} {_length(count)}"]
    names.append(f"ends={last if last in ',.!?' else '-'} {shape}")
    if any(word in known.own_person for word in lowers):
        names.append("person")
    if lowers and lowers[0] in known.bare_openers:
        names.append("opens bare")
    if lowers and lowers[0] in document.language.function_words.determiners:
        names.append("opens with a determiner")
    if is_clause(list(words), document.language, begins=shape != "small"):
        names.append(f"clause {shape}")
    if text[stretch.outer_start] in SINGLE_MARKS:
        names.append("single marks")
    return names


def _length(count: int) -> str:
    return str(count) if count < 4 else "4-5" if count < 6 else "6-9" if count < 10 else "10+"


def _shape(words: Sequence[str]) -> str:
    """Return title (every word of weight capitalized), capital (the first only) or small."""
    if not words or not words[0][0].isupper():
        return "small"
    weighty = [word for word in words[1:] if len(word) > 3 or word[0].isupper()]
    capitals = sum([word[0].isupper() or word[0].isdigit() for word in weighty])
    if len(words) == 1:
        return "Word"
    return "title" if weighty and capitals >= 0.75 * len(weighty) and capitals else "capital"


def _bucket(content: Tag | None) -> str:
    return "none" if content is None else f"{int(content.probability * 5) / 5:.1f}"
