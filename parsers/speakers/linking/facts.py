"""Facts about mentions as numbers: what the linking network reads of each beside the words' vectors.

In come LinkMentions, out comes a row of MENTION_FACTS numbers for each. pair_facts.py has those of pairs.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..resolving.context import ResolutionContext
from .mentions import GENDERS, KINDS, NAME, ROLES, WHATS, LinkMention

if TYPE_CHECKING:
    from .network import Numbers

FLAGS = ("quoted", "initial", "possessive", "preposition", "definite", "titled", "attribute", "plural", "length")
MENTION_FACTS = WHATS + len(KINDS) + len(GENDERS) + len(ROLES) + len(FLAGS)
_LONG_EXPRESSION, _LONG_NAME = 60, 4  # characters of a source, words of a name: more count as so many


def mention_facts(context: ResolutionContext, mentions: Sequence[LinkMention]) -> "Numbers":
    """Return a row of MENTION_FACTS numbers for each mention."""
    import numpy

    rows = numpy.zeros((len(mentions), MENTION_FACTS), numpy.float32)
    paragraphs = context.document.paragraphs
    kinds = WHATS
    genders = kinds + len(KINDS)
    roles = genders + len(GENDERS)
    flags = roles + len(ROLES)
    for row, mention in zip(rows, mentions, strict=True):
        role = paragraphs[mention.paragraph].role if paragraphs else "body"
        row[mention.what] = 1
        row[kinds + KINDS.index(mention.kind)] = 1
        row[genders + GENDERS.index(mention.gender)] = 1
        row[roles + (ROLES.index(role) if role in ROLES else 0)] = 1
        row[flags:] = _flags(context, mention)
    return rows


def _flags(context: ResolutionContext, mention: LinkMention) -> tuple[float, ...]:
    """Return the FLAGS of a mention."""
    if mention.what != NAME:
        opens = bool(context.sentence_starts) and mention.start == context.sentence_starts[mention.sentence]
        length = min(mention.end - mention.start, _LONG_EXPRESSION) / _LONG_EXPRESSION
        return mention.quoted, opens, 0, 0, 0, 0, 0, mention.plural, length
    name = context.coreference.names[mention.index]
    return (
        name.quoted,
        name.initial,
        name.possessive,
        bool(name.preposition),
        name.definite,
        bool(name.title),
        context.is_attribute(mention.index),
        False,
        min(len(name.words), _LONG_NAME) / _LONG_NAME,
    )
