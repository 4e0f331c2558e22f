"""Speech in languages whose verbs are not known: told from its length and from the stops and marks around it."""

from collections.abc import Sequence

from ..document.marks import Stretch

# A shorter stretch may be a name or a term; letters count where a stretch is one word.
LEAST_WORDS, LEAST_LETTERS = 3, 15
LETTERS_BESIDE = 6  # beside a comma or a colon, as reporting clauses have
SENTENCE_WORDS = 5
COMMAS, COLONS = ",，،、", ":：﹕"
QUOTATIVE, QUOTATIVE_AS = "と", "として"  # behind a Japanese quotation; "as", behind a name
UNPARTED = "\u0e00"  # from here on, Thai to Chinese, scripts that do not part their words


def reads_as_speech(text: str, stretch: Stretch) -> bool:
    """Tell whether a marked stretch is too long for a name, or no title of several words.

    In scripts that do not part their words, a short one counts beside a reporting clause's comma or colon.

    >>> reads_as_speech("„aber es dauert“, sagte sie", Stretch(1, 15, 0, 16, 0))
    True
    >>> reads_as_speech("„Buddenbrooks“, ein Roman", Stretch(1, 13, 0, 14, 0))
    False
    """
    words = text[stretch.start : stretch.end].split()
    letters = stretch.end - stretch.start if len(words) == 1 else 0
    if letters >= LEAST_LETTERS or (len(words) >= LEAST_WORDS and not _is_title(words)):
        return True
    return letters >= LETTERS_BESIDE and text[stretch.start] >= UNPARTED and _beside_clause(text, stretch)


def reads_as_sentence(text: str, stretch: Stretch, words: Sequence[str]) -> bool:
    """Tell whether a marked stretch, of which `words` are the first, is as long as sentences are."""
    unparted = len(words) == 1 and text[stretch.start] >= UNPARTED
    return len(words) >= SENTENCE_WORDS or (unparted and stretch.end - stretch.start >= LEAST_LETTERS)


def _is_title(words: list[str]) -> bool:
    """Tell words that all have a capital but for the shortest: „Neue Velmer Schule“."""
    return all(word[0].isupper() for word in words if len(word) > 2 and word[0].isalpha())


def _beside_clause(text: str, stretch: Stretch) -> bool:
    behind = text[stretch.outer_end : stretch.outer_end + 3]
    before = text[max(0, stretch.outer_start - 2) : stretch.outer_start].rstrip()
    return (
        text[stretch.end - 1] in COMMAS
        or before[-1:] in tuple(COLONS)
        or behind[:1] in tuple(COMMAS)
        or (behind[:1] == QUOTATIVE and behind != QUOTATIVE_AS)
    )
