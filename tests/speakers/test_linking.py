"""Linking: what a network answers becomes speakers, with a made-up network that follows a plan."""

import re

import pytest
from helpers.speakers import read
from newsjson.parsers.document.tags import NamedSpan, Reading, WordVectors
from newsjson.parsers.speakers import resolve
from newsjson.parsers.speakers.linking import referents
from newsjson.parsers.speakers.linking.network import LinkInput, LinkScores
from newsjson.parsers.speakers.naming.read_names import read_names

numpy = pytest.importorskip("numpy")  # it comes with the extra newsjson[model]

SIZE = 4
NEW, NOBODY = "a new one", "nobody"


class Plan:
    """A network that answers each asked mention as a plan {its words: the words of its answer} has it."""

    def __init__(self, plan):
        self.plan, self.asked = plan, []

    def resolve(self, document, quotes, attributions):
        starts = [match.start() for match in re.finditer(r"\w+|[^\w\s]", document.text)]
        reading = Reading((), None, WordVectors(starts, numpy.zeros((len(starts), SIZE), numpy.float32)))
        question = resolve.linking_question(document, reading, quotes, attributions)
        self.words = [
            [document.text[m.start : m.end] for m in question.mentions[b.first : b.stop]] for b in question.blocks
        ]
        return resolve.resolve_speakers(document, reading, quotes, attributions, self)

    def __call__(self, given: LinkInput) -> LinkScores:
        words = self.words.pop(0)
        pairs, other = numpy.zeros(given.pairs.shape[:2]), numpy.zeros((len(given.asked), 2))
        for row, index in enumerate(given.asked):
            self.asked.append(words[index])
            answer = self.plan.get(words[index])
            for number, word in enumerate(words):
                pairs[row, number] = 20.0 * (word == answer)
            other[row] = 20.0 * (answer == NEW), 20.0 * (answer == NOBODY)
        return LinkScores(pairs, other)


def names(marked, **plan):
    """Return the speakers' names, quote by quote."""
    found = read(marked, resolve_with=Plan({key.replace("_", " "): value for key, value in plan.items()}).resolve)
    return [quote.speaker.name if quote.speaker else None for quote in found.resolved.quotes]


TWO = "Ana Ruiz met Ben Cole in Velm on Monday.\n\n"


@pytest.mark.parametrize(
    ("marked", "plan", "expected"),
    [
        (TWO + "“It rains,” {1|she} said.", {"she": "Ana Ruiz"}, ["Ana Ruiz"]),
        (
            TWO + "“It rains,” {1|she} said.",
            {"she": "Ben Cole"},
            ["Ben Cole"],
        ),  # the network's answer counts, whatever it is
        (TWO + "“It rains,” {1|the mayor} said.", {"the mayor": "Ben Cole"}, ["Ben Cole"]),
        (TWO + "“It rains,” {1|the mayor} said.", {"the mayor": NEW}, ["the mayor"]),
        (TWO + "“It rains,” {1|they} said.", {"they": NOBODY}, [None]),
        # a chain: she is whom the mayor is
        (
            TWO + "“It rains,” {1|the mayor} said.\n\n“A lot,” {2|she} added.",
            {"the mayor": "Ben Cole", "she": "the mayor"},
            ["Ben Cole", "Ben Cole"],
        ),
        (
            TWO + "“It rains,” {1|the mayor} said.\n\n“A lot,” {2|she} added.",
            {"the mayor": NEW, "she": "the mayor"},
            ["the mayor", "the mayor"],
        ),
        # an unattributed quotation, whose source may stand behind
        (
            TWO + "“It rains.”\n\n“A lot,” {2|Ruiz} added.",
            {"It rains.": "Ruiz", "Ruiz": "Ruiz"},
            ["Ana Ruiz", "Ana Ruiz"],
        ),
        # a description that says itself who it is, by a relative clause
        (
            "“It was late,” said {1|an old man} who goes by the name Corky. Corky left.",
            {"an old man": NEW},
            ["Corky"],
        ),
        # a paper is named, its editor is quoted
        (
            "Ana Ruiz edits the Velm Herald.\n\n“It rains,” {1|the Velm Herald} said.",
            {"the Velm Herald": "Ana Ruiz"},
            ["Ana Ruiz"],
        ),
    ],
)
def test_answers(marked, plan, expected):
    assert names(marked, **{key.replace(" ", "_"): value for key, value in plan.items()}) == expected


def test_what_the_rules_alone_tell_is_not_asked():
    plan = Plan({})
    read("By Dana Lee\n\n“It rains,” {1|I} said.", roles=("byline",), resolve_with=plan.resolve)
    assert plan.asked == []


def test_descriptions_are_aliases_of_whom_they_mean():
    plan = Plan({"the mayor": "Ben Cole"})
    (speaker,) = read(TWO + "“It rains,” {1|the mayor} said.", resolve_with=plan.resolve).resolved.speakers
    assert "the mayor" in speaker.aliases
    assert speaker.mentions[-1] == (len(TWO) + len("“It rains,” "), len(TWO) + len("“It rains,” the mayor"))


@pytest.mark.parametrize("number", [1, 400, 401, 2000])
def test_blocks_ask_of_every_mention_once(number):
    blocks = referents.blocks(number)
    asked = [index for block in blocks for index in range(block.core, block.core_stop)]
    assert asked == list(range(number))
    assert all(block.first <= block.core and block.core_stop <= block.stop <= number for block in blocks)


def test_a_long_document_is_read_in_blocks():
    """Each of many pronouns goes back to the name before it, in whatever block."""
    paragraphs = [f"Ana Ruiz{'a' * (n % 7)} came.\n\n“Rain {n},” {{{n + 1}|she}} said." for n in range(300)]
    found = read("\n\n".join(paragraphs), resolve_with=_Nearest().resolve)
    assert all(quote.speaker is not None for quote in found.resolved.quotes)


class _Nearest(Plan):
    """A network that takes the mention before."""

    def __init__(self):
        super().__init__({})

    def __call__(self, given):
        pairs = numpy.zeros(given.pairs.shape[:2])
        pairs[numpy.arange(len(given.asked)), numpy.maximum(given.asked - 1, 0)] = 20.0
        return LinkScores(pairs, numpy.zeros((len(given.asked), 2)))


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        # where capitals and titles tell a name, its borders are theirs; the kind is the engine's when they do not tell
        ("Then Mr. Cole left.", [("person", "Mr. Cole")], [("Cole", "person")]),
        ("Then Zorvan left.", [("organization", "Zorvan")], [("Zorvan", "organization")]),
        ("Then Ana Ruiz left.", [("organization", "Ana Ruiz")], [("Ana Ruiz", "person")]),
        # a nationality tells no kind, and names nobody
        ("Then Zorvan left.", [("nationality", "Zorvan")], [("Zorvan", "unknown")]),
        ("They were ruritanian.", [("nationality", "ruritanian")], []),
        # what no capital tells is the engine's, but no place
        ("It was bell hooks who left.", [("person", "bell hooks")], [("bell hooks", "person")]),
        ("They left velm.", [("place", "velm")], []),
        # a given name and a surname that the engine parts are one, and so is what a hyphen joins
        ("It was bell hooks who left.", [("person", "bell"), ("person", "hooks")], [("bell hooks", "person")]),
    ],
)
def test_names_with_an_engine(text, spans, expected):
    document = read(text).document
    named = [NamedSpan(kind, text.index(words), text.index(words) + len(words)) for kind, words in spans]
    found = read_names(document, named)
    assert [(text[name.start : name.end], name.kind) for name in found] == expected
