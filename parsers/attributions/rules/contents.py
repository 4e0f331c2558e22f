"""Contents: how far what a cue reports reaches, to its right and to its left.

The right end is chosen among the clause boundaries by a chain of yes-or-no decisions, each a logistic regression over
the words at the boundary (weights from training/mine_cues.py).
"""

from ...common.logistic_regression import probability
from .clauses import WordRange
from .lexicon import lexicon_of
from .sentence_words import QUOTE, SentenceWords

BOUNDARY = frozenset((",", ";", ":", "-", "(", ")", "AND", "SUB", "AS", "WH", "PREP", "ing", "QUOTE", "FRAGMENT"))
QUOTED = frozenset(("QUOTE", "FRAGMENT"))
LONGEST_ASIDE_IN_SUBJECT = 15  # words
MOST_BOUNDARIES = 25  # boundaries at which a content may end: articles have up to 23
_STOPS = frozenset((".", ",", "-", ";", ":", "?", "!"))
_CLOSED = frozenset(("AND", "SUB", "AS", "WH", "PREP", "AUX", "SUBJ", "THAT", "TO", "DET", "ADV"))


def content_right(words: SentenceWords, start: int, limit: int, lemma: str) -> WordRange | None:
    """Return what a cue of this lemma reports that ends at `start`, up to the word `limit`, or None without anything.

    A verb of telling may have a hearer before what it reports ("told reporters the plan was dead").
    """
    known = words.language.reporting_verbs
    start = content_start(words, start, limit, speech=lemma in known.speech)
    if lemma in known.telling and words.classes[start : start + 1] != ["QUOTE"]:
        start = _skip_hearer(words, start, limit)
    start = _skip_time(words, start, limit)
    if start >= limit:
        return None
    if words.classes[start] == "QUOTE":
        end = start + 1
        while end < limit and words.classes[end] in QUOTED:
            end += 1
        return start, end
    end = content_end(words, start, limit)
    return (start, end) if end > start else None


def content_start(words: SentenceWords, start: int, limit: int, *, speech: bool = True) -> int:
    """Return where a content to the right begins: past commas, recipients and adverbials before a near "that".

    Behind a verb that is none of `speech`, a "that" goes with the noun before it ("blocked a rule that eased").
    """
    classes, questions = words.classes, words.language.function_words.indirect_questions
    while start < limit and classes[start] in (",", ":", "-"):
        start += 1
    for position in range(start, min(start + 7, limit)):
        begins = classes[position] in ("THAT", "QUOTE") or words.lowers[position] in questions
        if begins and (speech or position == start or classes[position] == "QUOTE"):
            return position
        if classes[position] in ("AUX", ";", "AND", ".") or (
            classes[position] == "," and classes[position + 1 : position + 2] not in (["QUOTE"], ["THAT"])
        ):
            break
    if start + 1 < limit and classes[start] == "OBJ" and classes[start + 1] in ("TO", "WH", "SUBJ"):
        return start + 1
    return start


def _skip_hearer(words: SentenceWords, start: int, limit: int) -> int:
    """Return where the report starts behind "reporters", "the newspaper" or "him", or `start`."""
    classes = words.classes
    end = start + (classes[start : start + 1] in (["DET"], ["POS"]))
    if classes[start : start + 1] == ["OBJ"] or (classes[start : start + 1] == ["s"] and end == start):
        end = start + 1
    else:
        while end < limit and classes[end] in ("w", "s", "NAME", ".") and end - start < 5:
            end += 1
    rest = _skip_time(words, end, limit)
    begins = rest < limit and end > start and classes[rest] in ("DET", "SUBJ", "NAME", "THAT", "WH", "TO", "FRAGMENT")
    return (
        rest if begins and "AUX" in classes[rest:limit] + ["AUX"] * (classes[rest] in ("THAT", "TO", "WH")) else start
    )


def _skip_time(words: SentenceWords, start: int, limit: int) -> int:
    """Return where the report starts behind "on Monday" or "last week", when a clause follows."""
    classes, lowers, known = words.classes, words.lowers, words.language.function_words
    end = start
    if start + 2 < limit and (classes[start] == "PREP" or lowers[start] in known.time_modifiers):
        end = start + 2 if lowers[start + 1] in known.time_words else start
    elif start < limit and lowers[start] in known.time_words:
        end = start + 1
    return end if end + 1 < limit and classes[end] in ("DET", "SUBJ", "NAME", "THAT", "POS", "s") else start


def content_end(words: SentenceWords, start: int, limit: int) -> int:
    """Return where the content that begins at `start` most probably ends, at most at `limit`."""
    weights = lexicon_of(words.language).end_weights
    best, best_score, going_on, boundaries = limit, 0.0, 1.0, 0
    for position in range(start + 1, limit):
        if words.classes[position] in BOUNDARY and not _in_subject(words, start, position, limit):
            stop = probability(end_features(words, start, position, limit), weights)
            if going_on * stop > best_score:
                best, best_score = position, going_on * stop
            going_on *= 1 - stop
            boundaries += 1
            if going_on < best_score or boundaries == MOST_BOUNDARIES:
                break
    if going_on > best_score:
        best = limit
    return trim(words, start, best)


def _in_subject(words: SentenceWords, start: int, position: int, limit: int) -> bool:
    """Say whether a comma opens or closes an aside before the clause's verb ("the car, a Ford, was found")."""
    classes = words.classes
    if classes[position] != "," or classes[start] not in ("DET", "NAME", "POS", "s", "THAT"):
        return False
    if classes[position + 1 : position + 2] == ["AUX"]:
        return "," in classes[start:position]
    if "," not in classes[position + 1 : limit]:
        return False
    comma = classes.index(",", position + 1, limit)
    return classes[comma + 1 : comma + 2] in (["AUX"], ["NOT"]) and comma - position < LONGEST_ASIDE_IN_SUBJECT


def end_features(words: SentenceWords, start: int, position: int, limit: int) -> list[str]:
    """Name what speaks for the content from `start` ending before the boundary at `position`."""
    classes, lowers = words.classes, words.lowers
    here = classes[position]
    low = lowers[position] if here in _CLOSED or here == "ing" else here
    after = classes[position + 1] if position + 1 < limit else "$"
    after_low = lowers[position + 1] if after in _CLOSED else after
    after2 = classes[position + 2] if position + 2 < limit else "$"
    before = classes[position - 1]
    opener = classes[start] if classes[start] in ("THAT", "TO", "WH", "SUBJ", "QUOTE", "FRAGMENT", "ing") else "-"
    length = min((position - start) // 4, 5)
    left = min((limit - position) // 5, 4)
    verb = "v" if "AUX" in classes[start:position] or "ed" in classes[start:position] else "-"
    comma = classes.index(",", position + 1, limit) if "," in classes[position + 1 : limit] else limit
    later = "v" if classes[comma + 1 : comma + 2] in (["AUX"], ["ed"], ["NOT"]) else "-"  # a verb behind an aside
    cue = "-" if lexicon_of(words.language).lemmas.keys().isdisjoint(lowers[position + 1 : position + 4]) else "c"
    return [
        "bias",
        f"h={low}",
        f"h+={low} {after_low}",
        f"h++={low} {after} {after2}",
        f"ho={low} {opener}",
        f"hov={low} {opener} {verb}",
        f"-h={before} {low}",
        f"n={length}",
        f"no={length} {opener}",
        f"hn={low} {length}",
        f"r={left}",
        f"hr={low} {left}",
        f"hc={low} {cue}",
        f"hvl={low} {verb} {later}",
        f"hvc={low} {after_low} {verb} {cue}",
    ]


def content_left(words: SentenceWords, end: int, first: int) -> WordRange | None:
    """Return what stands before a reporting clause that begins at `end`, not before the word `first`."""
    classes = words.classes
    end = trim_marks(words, first, end)
    if end <= first:
        return None
    start = first
    for position in range(end - 1, first - 1, -1):
        if classes[position] == ";":
            start = position + 1
            break
    while start < end and classes[start] in ("AND", ",", ".", "-"):
        start += 1
    return (start, end) if start < end else None


def content_rest(words: SentenceWords, stop: int, limit: int) -> WordRange | None:
    """Return the second piece of an interrupted content, after the reporting clause that ends at `stop`."""
    classes, going_on = words.classes, words.language.reporting_verbs.going_on
    for position in range(stop, limit):
        if classes[position] in QUOTED:
            start = position - 1 if classes[position - 1] == "AND" and position - 1 >= stop else position
            return start, content_end(words, start, limit) if classes[position] == "FRAGMENT" else _run(words, position)
        if classes[position] in (";", "THAT") or words.lowers[position] in going_on:
            return None
    if stop + 3 < limit and classes[stop] == "," and QUOTE not in words.lowers and classes[stop + 1] != "ing":
        return stop + 1, trim(words, stop + 1, limit)
    return None


def _run(words: SentenceWords, position: int) -> int:
    while position < len(words) and words.classes[position] in QUOTED:
        position += 1
    return position


def trim(words: SentenceWords, start: int, end: int) -> int:
    """Return `end` less the stops before it."""
    while end > start and words.classes[end - 1] in _STOPS:
        end -= 1
    return end


def trim_marks(words: SentenceWords, start: int, end: int) -> int:
    """Return `end` less the commas and dashes before it: a question mark belongs to the content."""
    while end > start and words.classes[end - 1] in (",", "-"):
        end -= 1
    return end
