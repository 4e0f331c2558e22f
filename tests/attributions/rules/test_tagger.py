"""The rules engine: what the cues of a sentence govern, in the shapes in which news prose reports."""

import random

import pytest
from helpers.documents import body
from helpers.marked import count_calls
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.attributions import tagger
from newsjson.parsers.attributions.rules.tagger import tag_by_rules
from newsjson.parsers.document.document import Document

Found = list[tuple[str | None, str, list[str]]]


def attributed(document: Document) -> Found:
    """Return (source, cue, contents) of each group, in the text's order."""
    groups: dict[int | None, dict[str, list[str]]] = {}
    for tag in tagger.tag_document(document):
        roles = groups.setdefault(tag.group, {"source": [], "cue": [], "content": []})
        roles[tag.role].append(document.text[tag.start : tag.end])
    return [(" ".join(f["source"]) or None, " ".join(f["cue"]), f["content"]) for f in groups.values()]


# sentence, source, cue, contents
CASES = [
    pytest.param("“It works,” Ana Ruiz said.", "Ana Ruiz", "said", ["“It works,”"], id="after"),
    pytest.param(
        "“It works,” said Ana Ruiz, director of the Harbour Institute.",
        "Ana Ruiz, director of the Harbour Institute",
        "said",
        ["“It works,”"],
        id="inverted, the aside identifies the source",
    ),
    pytest.param("Ruiz said, “It works.”", "Ruiz", "said", ["“It works.”"], id="before"),
    pytest.param(
        "He added: “We are sorry.”", "He", "added", ["“We are sorry.”"], id="a colon after a verb is no label"
    ),
    pytest.param(
        "“It works,” she said. “Every time.”", "she", "said", ["“It works,”", "“Every time.”"], id="interrupted, joined"
    ),
    pytest.param(
        "“The river,” said Dr. Ana Ruiz of Lima University, “is rising.”",
        "Dr. Ana Ruiz of Lima University",
        "said",
        ["“The river,”", "“is rising.”"],
        id="interrupted in mid-sentence, an abbreviation in the name",
    ),
    pytest.param(
        "“It works,” Ruiz told reporters in Lima, “and it lasts.”",
        "Ruiz",
        "told",
        ["“It works,”", "“and it lasts.”"],
        id="recipient and place are not content",
    ),
    pytest.param("‘I will not,’ said Mr Pike.", "Mr Pike", "said", ["‘I will not,’"], id="British marks and order"),
    pytest.param(
        "“It works,” Rep. Ana Ruiz (D-Calif.) said.",
        "Rep. Ana Ruiz (D-Calif.)",
        "said",
        ["“It works,”"],
        id="party in brackets",
    ),
    pytest.param(
        "“Will it open?” asked one resident, 82-year-old Joan Pike.",
        "one resident, 82-year-old Joan Pike",
        "asked",
        ["“Will it open?”"],
        id="question, described before named",
    ),
    pytest.param(
        "In a statement, the company called the claim “a fantasy.”",
        "the company",
        "called",
        ["the claim “a fantasy.”"],
        id="fragment woven in",
    ),
    pytest.param("Ana Ruiz: “It works.”", "Ana Ruiz", ":", ["“It works.”"], id="label"),
    pytest.param("“It works.” — Ana Ruiz", "Ana Ruiz", "—", ["“It works.”"], id="signature"),
    pytest.param(
        "RUIZ: We will open the bridge in May.", "RUIZ", ":", ["We will open the bridge in May"], id="transcript"
    ),
    pytest.param(
        "According to the Harbour Institute, sales fell by a third.",
        "the Harbour Institute",
        "According to",
        ["sales fell by a third"],
        id="according to, leading",
    ),
    pytest.param(
        "Sales fell by a third, according to the Harbour Institute.",
        "the Harbour Institute",
        "according to",
        ["Sales fell by a third"],
        id="according to, closing",
    ),
    pytest.param(
        "The mayor said that the bridge would open in May.",
        "The mayor",
        "said",
        ["that the bridge would open in May"],
        id="that",
    ),
    pytest.param(
        "Officials in Lima said the bridge would open in May.",
        "Officials in Lima",
        "said",
        ["the bridge would open in May"],
        id="no that; a place within the source",
    ),
    pytest.param(
        "On Monday the mayor said the bridge would open.",
        "the mayor",
        "said",
        ["the bridge would open"],
        id="a leading day is not the source",
    ),
    pytest.param(
        "The bridge, the mayor said, would open in May.",
        "the mayor",
        "said",
        ["The bridge", "would open in May"],
        id="woven into the reported sentence",
    ),
    pytest.param(
        "The river is rising, experts say.", "experts", "say", ["The river is rising"], id="indirect, closing"
    ),
    pytest.param(
        "Ruiz, a professor of hydrology at Lima University, said the river was rising.",
        "Ruiz, a professor of hydrology at Lima University",
        "said",
        ["the river was rising"],
        id="aside between source and verb",
    ),
    pytest.param(
        "Lee and Cruz said they would appeal.", "Lee and Cruz", "said", ["they would appeal"], id="two sources"
    ),
    pytest.param(
        "Lee left and Cruz said he would appeal.", "Cruz", "said", ["he would appeal"], id="“and” joins clauses here"
    ),
    pytest.param(
        "She believes the river will fall.", "She", "believes", ["the river will fall"], id="belief counts too"
    ),
    pytest.param(
        "The report shows that the river is rising.",
        "The report",
        "shows",
        ["that the river is rising"],
        id="evidence counts too",
    ),
    pytest.param(
        "The road was blocked, said Anna Lie, the mayor.",
        "Anna Lie, the mayor",
        "said",
        ["The road was blocked"],
        id="indirect, inverted",
    ),
    pytest.param(
        "More than 40 people died, the ministry said in a statement.",
        "the ministry",
        "said",
        ["More than 40 people died"],
        id="closing, with an adjunct",
    ),
    pytest.param(
        "A man was hit by a car, witnesses told Reuters.",
        "witnesses",
        "told",
        ["A man was hit by a car"],
        id="closing, with a hearer",
    ),
    pytest.param(
        "Sales fell by a third, the company added.",
        "the company",
        "added",
        ["Sales fell by a third"],
        id="closing, a verb that seldom closes",
    ),
    pytest.param(
        "Police said the vehicle, a blue Ford, was found outside the bar.",
        "Police",
        "said",
        ["the vehicle, a blue Ford, was found outside the bar"],
        id="an aside in the reported clause's subject",
    ),
    pytest.param(
        "Andrade on Sunday said the club would appeal.",
        "Andrade",
        "said",
        ["the club would appeal"],
        id="a day between source and verb",
    ),
    pytest.param(
        "The chief executive told analysts last week the group was ready to sell.",
        "The chief executive",
        "told",
        ["the group was ready to sell"],
        id="hearer and day before a clause without that",
    ),
    pytest.param(
        "Villagers were told that the owners wished to retire.",
        None,
        "were told",
        ["that the owners wished to retire"],
        id="passive: the hearer is no source",
    ),
    pytest.param(
        "The death was confirmed by her granddaughter, Ana Ruiz.",
        "her granddaughter, Ana Ruiz",
        "was confirmed",
        ["The death"],
        id="passive with an agent",
    ),
    pytest.param(
        "Pinto accused her of “governing by decree” and vowed to sue.",
        "Pinto",
        "vowed",
        ["to sue"],
        id="a second verb shares the subject",
    ),
    pytest.param(
        "“It works,” said Tunde Bello, adding that it was cheap.",
        "Tunde Bello",
        "adding",
        ["that it was cheap"],
        id="a participle shares an inverted subject",
    ),
]


@pytest.mark.parametrize(("sentence", "source", "cue", "contents"), CASES)
def test_what_a_sentence_reports(sentence: str, source: str | None, cue: str, contents: list[str]) -> None:
    assert (source, cue, contents) in attributed(body(sentence))


def test_two_cues_share_a_subject() -> None:
    found = attributed(body("Ruiz praised the plan, adding that it would save money."))
    assert ("Ruiz", "adding", ["that it would save money"]) in found
    assert ("Ruiz", "praised", ["the plan"]) in found


def test_a_turn_of_a_transcript_goes_on_to_the_end_of_its_paragraph() -> None:
    found = attributed(
        body("MINISTER HAGEN: Good evening. I can say that the bridge is safe.\n\nREPORTER: Is it open?")
    )
    assert found == [
        ("MINISTER HAGEN", ":", ["Good evening. I can say that the bridge is safe"]),
        ("REPORTER", ":", ["Is it open?"]),
    ]


@pytest.mark.parametrize("line", ["Transcript: The mayor on the bridge.", "Watch: The bridge falls. It took an hour."])
def test_a_kind_of_text_is_no_label(line: str) -> None:
    assert attributed(body(line)) == []


def test_a_that_behind_a_noun_is_no_report() -> None:
    assert attributed(body("A judge blocked a rule that would have eased permits.")) in (
        [],
        [("A judge", "blocked", ["a rule that would have eased permits"])],
    )


def test_only_the_outermost_cue_counts() -> None:
    found = attributed(body("Ruiz said that experts believe the river will fall."))
    assert found == [("Ruiz", "said", ["that experts believe the river will fall"])]


def test_a_second_cue_ends_the_joining() -> None:
    found = attributed(body("“It works,” she said. “Never,” Pike replied. “Not once.”"))
    assert [contents for _, _, contents in found] == [["“It works,”"], ["“Never,”", "“Not once.”"]]


WORDS = (
    "Ruiz said that the river , . “ ” \" ' : — according to Lima it she was accused of and but will ( ) ? 1987".split()
)


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_tags_lie_in_the_text_in_order_and_the_same_twice(words: list[str]) -> None:
    document = body(" ".join(words))
    tags = tagger.tag_document(document)
    assert tags == tagger.tag_document(document)
    assert list(tags) == sorted(tags, key=lambda tag: (tag.start, tag.end))
    for tag in tags:
        assert 0 <= tag.start < tag.end <= len(document.text)
        assert not document.text[tag.start].isspace()
        assert 0 <= tag.probability <= 1


def test_work_grows_with_the_length_alone() -> None:
    """A sentence without a stop, however long, is read once per pass: the number of tags is bounded by its words."""
    words = random.Random(1).choices(WORDS, k=4000)
    assert len(tagger.tag_document(body(" ".join(words)))) < len(words)


@pytest.mark.parametrize("unit", ["who said that which ", '"a" said "b" '])
def test_a_sentence_without_end_costs_less_for_each_word_than_a_long_one(unit: str) -> None:
    """What is too long for a sentence is read in short pieces: the ends of contents cost the square of its words."""
    long, endless = (count_calls(tag_by_rules, body(unit * number)) / number for number in (40, 400))
    assert endless < long
