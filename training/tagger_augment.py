"""Variants of an article that PolNeAR lacks: other quotation marks, headlines in other case, other names."""

import random
from collections import defaultdict
from collections.abc import Sequence

from newsjson.parsers.attributions.model.word_shapes import CLOSING_STATE, OPENING_STATE
from tagger_data import ENTITY_LABELS, Paragraph

MARKS = (('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"), ("''", "''"), ("``", "''"), ("«", "»"), ("„", "“"))
MARK_WEIGHTS = (10, 6, 4, 3, 2, 1, 1, 1)
PERSON = {ENTITY_LABELS.index("B-PERSON"), ENTITY_LABELS.index("I-PERSON")}


def vary(article: Sequence[Paragraph], names: Sequence[str], chance: random.Random) -> list[Paragraph]:
    """Return the article as it is or, by chance, with its marks, its headline's case, names or paragraphs changed."""
    paragraphs = list(article)
    if chance.random() < 0.35:
        paragraphs = _other_marks(paragraphs, *chance.choices(MARKS, MARK_WEIGHTS)[0])
    if chance.random() < 0.15:
        paragraphs = _other_names(paragraphs, names, chance)
    if chance.random() < 0.15 and paragraphs:
        change = chance.choice((str.lower, str.upper, str.title))
        paragraphs[0] = [word._replace(form=change(word.form)) for word in paragraphs[0]]
    if chance.random() < 0.1:
        paragraphs = _joined(paragraphs, chance)
    return paragraphs


def person_names(articles: Sequence[Sequence[Paragraph]]) -> list[str]:
    """Return the words of persons' names, as often as they occur."""
    return [
        word.form
        for article in articles
        for words in article
        for word in words
        if word.entity in PERSON and word.form[0].isupper()
    ]


def _other_marks(paragraphs: list[Paragraph], opening: str, closing: str) -> list[Paragraph]:
    forms = {OPENING_STATE: opening, CLOSING_STATE: closing}
    return [
        [
            word._replace(form=forms[word.state]) if word.state in forms and not word.form.isalnum() else word
            for word in words
        ]
        for words in paragraphs
    ]


def _other_names(paragraphs: list[Paragraph], names: Sequence[str], chance: random.Random) -> list[Paragraph]:
    other: dict[str, str] = defaultdict(lambda: chance.choice(names))
    return [
        [
            word._replace(form=other[word.form]) if word.entity in PERSON and word.form[0].isupper() else word
            for word in words
        ]
        for words in paragraphs
    ]


def _joined(paragraphs: list[Paragraph], chance: random.Random) -> list[Paragraph]:
    """Return the paragraphs joined by two or three."""
    joined: list[Paragraph] = paragraphs[:1]
    for words in paragraphs[1:]:
        if len(joined) > 1 and chance.random() < 0.55:
            joined[-1] = joined[-1] + words
        else:
            joined.append(words)
    return joined
