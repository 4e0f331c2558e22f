"""Inferred datelines: where the lead says that it happens, and where it only speaks of a place. All invented."""

import datetime

import pytest
from newsjson.parsers.datelines.find import find_dateline
from newsjson.parsers.document.document import Document, Metadata, build
from newsjson.schemas.article import Dateline, Paragraph

MONDAY = datetime.date(2025, 4, 28)
BODY = "The council agreed on a plan for the harbour after nine hours of talks, and nobody had left the hall by then."


def document(*paragraphs: str, day: datetime.date | None = MONDAY) -> Document:
    text = "\n\n".join(paragraphs)
    starts = [text.find(words) for words in paragraphs]
    parts = [Paragraph("body", start, start + len(words)) for start, words in zip(starts, paragraphs, strict=True)]
    return build(text, parts, Metadata(), reference_date=day)


def find(*paragraphs: str, day: datetime.date | None = MONDAY) -> Dateline | None:
    return find_dateline(document(*paragraphs, day=day))


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        # a day beside the place
        ("Two swans were seen in Vienna on Sunday, and the mayor asked everybody to stay calm.", "Vienna"),
        ("Late on Friday in Oslo the two sides signed a paper that had been nine years in the making.", "Oslo"),
        ("Tausende haben am Samstag in Tiflis gegen die Schließung des Hafens protestiert, so Frau Orlo.", "Tiflis"),
        ("Mit 310 Stimmen hiessen am Samstagabend in Küssnacht SZ die Delegierten den neuen Plan gut.", "Küssnacht SZ"),
        ("Two swans were seen in Oslo very early on Sunday, and the mayor asked everybody to stay calm.", "Oslo"),
        ("Keepers of nine lands met in Geneva on April 21, a week after the fire, and spoke of the harbour.", "Geneva"),
        # the sentence opens with the day and the meeting
        (
            "Thursday at the Union of Swan Keepers in Lynchburg, VA, Ann Orlo praised her own plans again.",
            "Lynchburg, VA",
        ),
        ("At Tuesday’s keepers’ debate in Milwaukee, the two of them finally got down to the harbour.", "Milwaukee"),
        # a verb or a meeting directly before it, a day somewhere in the sentence
        (
            "Ann Orlo gave up on Wednesday evening, telling supporters in Columbus, Ohio, that she was tired.",
            "Columbus, Ohio",
        ),
        ("On Saturday nine people were arrested near Munich as they tried to carry a swan to the theatre.", "Munich"),
        ("A huge drone attack on Kyiv on Sunday damaged a theatre and a market, the keepers said there.", "Kyiv"),
        (
            "A keeper was sentenced Thursday to a week without swans by a judge in Alexandria, Va., they say.",
            "Alexandria, Va.",
        ),
        # a speech at a meeting needs no day
        (
            "Ann Orlo has praised the new hall. Speaking at the Age of Swans summit in Las Vegas, she smiled.",
            "Las Vegas",
        ),
        # officials of the place
        ("More swans have come. Police in Hamburg said they knew of nine, and had asked for a list of all.", "Hamburg"),
    ],
)
def test_the_lead_tells_the_place(lead: str, place: str) -> None:
    found = find(lead, BODY)
    assert found is not None
    assert found.place is not None
    assert (found.kind, found.place.text, found.date) == ("inferred", place, "2025-04-28")
    assert 0.5 < found.confidence < 0.9


@pytest.mark.parametrize(
    "lead",
    [
        # what is to come
        "Ann Orlo will speak at the keepers’ convention in Cleveland on Tuesday, her office said in a note.",
        "Ann Orlo is set to meet the keepers on Monday when she arrives in Washington to speak of the harbour.",
        "A hearing is scheduled on Friday in Milwaukee, where the keepers hope for a word about the swans.",
        "Der Hafen wird am Montag in Hamburg nach neun Jahren wieder geöffnet, wie die Stadt gestern schrieb.",
        "The talks about the swans resume in Geneva on Tuesday, and the keepers hope for a word from Velm.",
        "Swans may come, and next week police in Hamburg said they would look for them on all the boats there.",
        # somebody elsewhere speaks of it
        "Keepers signed a paper about the swans on Sunday. Ann Orlo said in Lisbon on Monday that she was glad.",
        "Ann Orlo, who is in Rome today, has not yet said a word about the harbour to any of the keepers.",
        # what the article compares with, or speaks of
        "Ann Orlo said on Monday that the plan would prevent accidents like the mass shooting in Orlando.",
        "Keepers on Wednesday reacted to a theft of swans in San Bernardino, California, with long letters.",
        "Ann Orlo spoke out on Tuesday about the death of nine swans in Tulsa, Oklahoma, and blamed nobody.",
        "In the days following last Friday’s deadly attacks in Paris, Ann Orlo has asked for new harbours.",
        "The attacks in Paris changed the contest on Saturday, and the keepers argued about it for hours.",
        # what stands there for good
        "The company, based in Seattle, said on Monday that it had sold nine harbours, and bought ten more.",
        "Ann Orlo, who lives in Denver, said on Monday that she had never seen a swan as large as this one.",
        # prices
        "Shares of the harbour fell 13 marks to close at 292 in Frankfurt today, and the keepers were glad.",
        # long ago, or without a day
        "Keepers of nine lands met in Geneva on April 20, a week after the fire, and spoke of the harbour.",
        "Keepers of nine lands met in Geneva on April 29, a week after the fire, and spoke of the harbour.",
        "Keepers of nine lands spoke at a meeting in Geneva on March 2, and they said that all was well there.",
        # words that tell of something else stand far before the place
        "Ann Orlo will, as her office wrote on Sunday in a note of nine pages that nobody has read to the end, and that"
        " few will ever read, given how little it says of the swans and of the harbour, speak to keepers in Oslo.",
        "The plan was signed in Geneva on April 2, and since then nothing at all was heard of the harbour.",
        "Keepers on Monday named the harbour that burned down in Naples in 1987 after a swan had come in.",
        "Ann Orlo praised the harbour at a meeting of the keepers in Geneva last month, and again in a letter.",
        "Swans are a common sight in Vienna, and the keepers say that there are more of them every summer.",
    ],
)
def test_a_place_that_is_only_spoken_of_gives_none(lead: str) -> None:
    assert find(lead, BODY) is None


def test_the_surest_place_of_the_lead_counts() -> None:
    found = find(
        "Nine keepers were arrested on Sunday outside a hall in Oslo. Ann Orlo arrived in Baku on Monday to help.", BODY
    )
    assert found is not None
    assert found.place is not None
    assert (found.place.text, found.confidence) == ("Baku", 0.8)


def test_a_standfirst_may_stand_before_the_sentence_that_tells() -> None:
    found = find(
        f"{BODY} It was a long night.",
        "Ann Orlo arrived in Baku on Monday, where the swans were waiting for her and the keepers.",
    )
    assert found is not None
    assert found.place is not None
    assert found.place.text == "Baku"


def test_only_the_first_sentences_of_the_first_paragraphs_are_asked() -> None:
    told = "Ann Orlo arrived in Baku on Monday, where the swans were waiting for her and the keepers."
    assert find(f"It was late. {told}", BODY) is not None
    assert find(f"It was late. The hall was dark. {told}", BODY) is None
    assert find(BODY, f"It was late. {told}") is not None
    assert find(BODY, BODY, told) is None
    assert find("The swans", "The keepers", "The harbour", told) is not None  # short lines are no paragraphs


def test_a_long_sentence_tells_the_place_a_list_without_an_end_does_not() -> None:
    clause = "and the keepers, who had come from nine lands to see the swans, were glad of it, "
    assert find(f"It was late, {clause * 4}and Ann Orlo arrived in Baku on Monday.", BODY) is not None
    assert find(f"It was late, {clause * 9}and Ann Orlo arrived in Baku on Monday.", BODY) is None


def test_of_an_article_without_a_day_the_place_is_told_and_no_date() -> None:
    found = find(
        "Ann Orlo arrived in Baku on Monday, where the swans were waiting for her and the keepers.", BODY, day=None
    )
    assert found is not None
    assert (found.place and found.place.text, found.date) == ("Baku", None)


def test_the_article_tells_namesakes_apart() -> None:
    lead = "Nine swans were seen in Birmingham on Sunday, and the keepers asked everybody to stay calm."
    found = find(lead, "The governor of Alabama was there as well, and said that he had never seen anything like it.")
    assert found is not None
    assert found.place is not None
    assert found.place.region == "Alabama"
