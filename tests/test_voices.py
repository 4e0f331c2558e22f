"""Who speaks in whole articles: bodies without a name, other people in the room, interviews, transcripts, headlines."""

import newsjson
import pytest


def voices(text: str) -> dict[str, str | None]:
    """Return who stands behind each source expression of the attributions, as printed."""
    article = newsjson.parse_text(text, engine="rules")
    return {a.source.text: a.speaker.name if a.speaker else None for a in article.attributions if a.source}


def speakers(text: str) -> list[str | None]:
    """Return the speakers' names, quote by quote."""
    article = newsjson.parse_text(text, engine="rules")
    return [quote.speaker.name if quote.speaker else None for quote in article.quotes]


BODIES = {
    # place and agency of a dateline speak for nobody
    "dateline's place": (
        "Pool to close\n\nVELM, Norway (AP) - The city council voted on Thursday to close the pool.\n\n"
        "The council said it had no choice.",
        {"The council": "The council"},
    ),
    "dateline's agency": (
        "Park to open\n\nHANOI (AP) — Vietnam opened its largest park on Friday.\n\nThe ministry said it cost a lot.",
        {"The ministry": "The ministry"},
    ),
    # a headline's first word has its capital from its place
    "headline's first word": (
        "Ferry strike to go ahead\n\nThe crew met on Friday in a school nearby.\n\nThe bank said it was sorry.",
        {"The bank": "The bank"},
    ),
    # a council is called a council; the company just named is none
    "a company is no ministry": (
        "Shares fall\n\nShares in Brandt Holdings fell on Thursday.\n\nThe ministry said it would look into it.",
        {"The ministry": "The ministry"},
    ),
    "an acronym can be a commission": (
        "Shares fall\n\nBanks asked the GFC for help on Thursday.\n\nThe commission said it would look into it.",
        {"The commission": "GFC"},
    ),
    "the company named before": (
        "Shares fall\n\nOSLO (Reuters) - Shares in Brandt Holdings fell on Thursday.\n\nThe company said it would pay.",
        {"The company": "Brandt Holdings"},
    ),
}


@pytest.mark.parametrize("case", BODIES)
def test_bodies(case: str) -> None:
    text, expected = BODIES[case]
    got = voices(text)
    assert {source: got.get(source) for source in expected} == expected


ROOMS = {
    "the defendant is not the judge": (
        "Man jailed\n\nJudge Marit Solberg said the man had no remorse.\n\n"
        "The defendant told the court that he remembered nothing. “I wake up every night,” he said.",
        ["The defendant"],
    ),
    "nor one with an aside": (
        "Man jailed\n\nJudge Marit Solberg said the man had no remorse.\n\n"
        "The defendant, who cannot be named, told the court that he slept. “I wake up every night,” he said.",
        ["The defendant"],
    ),
    "her spokesman is not she, nor who wrote it": (
        "Minister quits\n\nJonathan Ames Political editor\n\nThe minister, Alice Brandt, quit on Monday, "
        "her official spokesman said. “It is over,” he said.",
        ["her official spokesman"],
    ),
    "the judge is": (
        "Man jailed\n\nJudge Marit Solberg spoke for an hour. “He has no remorse,” the judge said.",
        ["Marit Solberg"],
    ),
}


@pytest.mark.parametrize("case", ROOMS)
def test_others_in_the_room(case: str) -> None:
    text, expected = ROOMS[case]
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Heat pumps ‘cheaper than gas within two years’, say advisers", "advisers"),  # no verb: two nouns
        ("Bank calls ‘to grow louder’, say unions", "unions"),
    ],
)
def test_a_headline_s_closing_clause_wins(headline: str, speaker: str) -> None:
    article = newsjson.parse_text(f"{headline}\n\nThe report came on Monday and was read by many people in Velm.")
    (quote,) = article.quotes
    assert quote.speaker
    assert quote.speaker.name == speaker
    (attribution,) = [a for a in article.attributions if a.id == quote.attribution]
    assert attribution.speaker == quote.speaker


def test_within_a_sentence_the_inner_clause_is_nearer() -> None:
    text = "Plan in doubt\n\nThe report said on Monday that Ana Ruiz called the plan “a disgrace”."
    assert speakers(text) == ["Ana Ruiz"]


INTERVIEW = (
    "An interview with Maria Duarte\n\nBy Paul Keane\n\n5 September 2022\n\n"
    "Maria Duarte has spent thirty years walking along rivers. We met in her office in Velm.\n\n"
    "Q: When did you first see a flood?\n\nA: I was six. I believe it was May.\n\n"
    "Q: And was it hot?\n\nA: It was terrifying, and I have not forgotten it since.\n"
)


def test_an_interview_s_questions_are_the_author_s_and_its_answers_the_guest_s() -> None:
    got = voices(INTERVIEW)
    assert (got["Q"], got["A"]) == ("Paul Keane", "Maria Duarte")
    assert got.get("I", "Maria Duarte") == "Maria Duarte"


@pytest.mark.parametrize("label", ["Transcript", "FROM THE COURT", "Video"])
def test_a_kind_of_text_speaks_for_nobody(label: str) -> None:
    text = f"{label}: Man jailed for theft\n\nA man was jailed on Monday, and many people came to see it."
    article = newsjson.parse_text(text, engine="rules")
    assert not [speaker.name for speaker in article.speakers]


def test_a_time_or_an_aside_makes_no_second_speaker() -> None:
    text = (
        "Rule blocked\n\nA federal judge on Friday said that the rule was void. It was old.\n\n"
        "A federal judge said on Monday that it was not."
    )
    assert [speaker.name for speaker in newsjson.parse_text(text, engine="rules").speakers] == ["A federal judge"]
