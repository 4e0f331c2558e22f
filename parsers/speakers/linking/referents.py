"""Referents by linking: from scores of pairs to who each source and each unattributed quotation is.

An asked mention is its answers' referents, each as likely as its answers together; an answer that was asked about
itself counts for what it is likely to be. So a chain of pronouns comes to a name without anybody's being decided first.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..resolving.context import Referent, ResolutionContext
from .facts import mention_facts
from .mentions import ASKED, DESCRIPTION, NAME, NAMED_SOURCE, QUOTATION, LinkMention
from .network import BORDER_WORDS, DISTANCES, LinkInput, LinkScores
from .pair_facts import SENTENCES_APART, PairFacts

if TYPE_CHECKING:
    from ...document.tags import WordVectors
    from .network import Indexes, Numbers

MOST_TOGETHER = 400  # mentions that are read together
CORE, BEFORE, BEHIND = 200, 160, 40  # of a longer document's: those asked about at once, and what is read around them
NEW, NOBODY = "new", "nobody"
SMALLEST = 1e-3  # probability of an answer that is followed up

Key = int | str | tuple[str, int]  # an entity by its id, NOBODY, or a referent that a mention begins
Distribution = dict[Key, float]


def is_asked(mention: LinkMention) -> bool:
    """Tell whether the network is asked who a mention is: not of a name, nor of what the rules alone tell ("I")."""
    return mention.what in ASKED and (mention.what != NAMED_SOURCE or mention.entity is not None)


class Block(NamedTuple):
    """Mentions that are read together, `first` to `stop`, of which those from `core` to `core_stop` are asked about."""

    first: int
    stop: int
    core: int
    core_stop: int


def blocks(number: int) -> list[Block]:
    """Return the blocks that so many mentions are read in: one, unless the document is long."""
    if number <= MOST_TOGETHER:
        return [Block(0, number, 0, number)]
    return [
        Block(max(0, core - BEFORE), min(number, core + CORE + BEHIND), core, min(number, core + CORE))
        for core in range(0, number, CORE)
    ]


def read_input(
    context: ResolutionContext,
    words: "WordVectors",
    mentions: Sequence[LinkMention],
    rules: Sequence[tuple[Referent, float] | None],
    block: Block,
) -> LinkInput:
    """Return what the linking network reads of a block of mentions, one asked about at least.

    Indexes count from the block's first mention.
    """
    import numpy

    inside = range(block.core - block.first, block.core_stop - block.first)
    mentions, rules = mentions[block.first : block.stop], rules[block.first : block.stop]
    asked = [i for i in inside if is_asked(mentions[i])]
    facts = PairFacts(context, mentions, rules)
    sentences = numpy.array([mention.sentence for mention in mentions])
    apart = sentences[None, :] - sentences[:, None]
    ranges = numpy.searchsorted(numpy.array(SENTENCES_APART), numpy.abs(apart), side="right") - 1
    return LinkInput(
        border_vectors(words, mentions),
        mention_facts(context, mentions),
        ranges + DISTANCES * (apart > 0),
        numpy.array(asked, numpy.int64),
        numpy.stack([facts.rows(i) for i in asked]),
    )


def border_vectors(words: "WordVectors", mentions: Sequence[LinkMention]) -> "Numbers":
    """Return the vectors of the words at each mention's borders, side by side; noughts for what was not read."""
    import numpy

    size = words.vectors.shape[1]
    vectors = numpy.concatenate((words.vectors, numpy.zeros((1, size), words.vectors.dtype)))
    found: Numbers = vectors[border_words(words.starts, mentions)].reshape(len(mentions), BORDER_WORDS * size)
    return found.astype(numpy.float32, copy=False)


def border_words(starts: Sequence[int], mentions: Sequence[LinkMention]) -> "Indexes":
    """Return [n, BORDER_WORDS]: the indexes of the words at each mention's borders; of none, how many words there are.

    `starts` are where the words start.
    """
    import numpy

    nothing = len(starts)
    first = numpy.searchsorted(starts, [mention.start for mention in mentions])
    behind = numpy.searchsorted(starts, [mention.end for mention in mentions])
    columns = numpy.stack((first, behind - 1, first - 1, behind), 1)
    unread = behind <= first
    columns[unread] = nothing
    columns[(columns < 0) | (columns > nothing)] = nothing
    found: Indexes = columns
    return found


def allowed_answers(mentions: Sequence[LinkMention], asked: int) -> list[bool]:
    """Return whether each mention may be the answer of an asked one.

    Not itself; not a quotation that stands behind; for a source no source behind it, whose own answer is not known,
    and no name in it, unless that is what the source is.
    """
    mention = mentions[asked]
    quotation, named = mention.what == QUOTATION, mention.what == NAMED_SOURCE
    found = []
    for i, other in enumerate(mentions):
        if i == asked or (other.what == QUOTATION and (not quotation or i > asked)):
            found.append(False)
        elif not quotation and other.what != NAME:
            found.append(other.start < mention.start)
        else:
            inside = other.what == NAME and mention.start <= other.start < mention.end
            found.append(quotation or named or not inside)
    return found


def distributions(
    mentions: Sequence[LinkMention],
    asked: Sequence[int],
    scores: LinkScores,
    first: int,
    known: Mapping[int, Distribution],
) -> dict[int, Distribution]:
    """Return, for each asked mention of a block, how likely it is each referent.

    `mentions` are the block's; `first` is the block's first mention among the document's, by which `known` counts.
    """
    import numpy

    found = {index - first: told for index, told in known.items() if index >= first}
    order = sorted(range(len(asked)), key=lambda row: (mentions[asked[row]].what == QUOTATION, asked[row]))
    for row in order:
        index = asked[row]
        allowed = numpy.array([*allowed_answers(mentions, index), mentions[index].what == DESCRIPTION, True])
        values = numpy.where(allowed, numpy.concatenate((scores.pairs[row], scores.other[row])), -1e9)
        likely = numpy.exp(values - values.max())
        likely /= likely.sum()
        found[index] = _mixed(mentions, first, index, likely, found)
    return {index + first: found[index] for index in asked}


def _mixed(
    mentions: Sequence[LinkMention], first: int, asked: int, likely: "Numbers", known: Mapping[int, Distribution]
) -> Distribution:
    mixed: Distribution = {}
    for answer in (likely > SMALLEST).nonzero()[0].tolist():
        own = {(NEW, asked + first): 1.0} if answer == len(mentions) else _keys(mentions, first, answer, known)
        for key, part in own.items():
            mixed[key] = mixed.get(key, 0.0) + float(likely[answer]) * part
    return mixed


def _keys(mentions: Sequence[LinkMention], first: int, answer: int, known: Mapping[int, Distribution]) -> Distribution:
    """Return whom an answer is."""
    if answer > len(mentions):
        return {NOBODY: 1.0}
    mention = mentions[answer]
    if answer in known:
        return known[answer]
    if mention.entity is not None:
        return {id(mention.entity): 1.0}
    return {(NEW, answer + first): 1.0} if mention.what == NAMED_SOURCE else {NOBODY: 1.0}
