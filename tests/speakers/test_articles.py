"""Who speaks in whole articles: bodies without a name, other people in the room, interviews, transcripts, headlines."""

import newsjson
import pytest


def resolved(text: str) -> dict[str, str | None]:
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
    got = resolved(text)
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
    "the man is who came in without a name": (
        "A rare illness\n\nDr. Owen Marsh told of a 43-year-old man who came to him in May. The lungs were healthy.\n\n"
        "“I could not walk,” the man said.",
        ["a 43-year-old man"],
    ),
    "the man is the one just named": (
        "A rare illness\n\nOwen Marsh came to Velm in May. “I could not walk,” the man said.",
        ["Owen Marsh"],
    ),
    "a mother of four is none of two": (
        "Selling at night\n\nRosa Venn is a mother of two. She sells tea.\n\n"
        "Business has grown, according to Amina Sall. “Nobody harms us,” said the mother of four.",
        ["Amina Sall"],
    ),
    "who is named in the paragraph": (
        "A film\n\nJon Tarver spoke first. “Close the borders,” Tarver said. “Close them all.”\n\n"
        "Footage of Martin Vesely appears. “Leave or fight,” he says.",
        ["Jon Tarver", "Jon Tarver", "Martin Vesely"],
    ),
    "the department that spoke": (
        "Storms ahead\n\nAccording to Orlava Cogta, messages reach residents by SMS.\n\n"
        "“The plan is ready,” the department said.",
        ["Orlava Cogta"],
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
    text = f"{headline}\n\nThe report came on Monday and was read by many people in Velm."
    article = newsjson.parse_text(text, engine="rules")
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
    got = resolved(INTERVIEW)
    assert (got["Q"], got["A"]) == ("Paul Keane", "Maria Duarte")
    assert got.get("I", "Maria Duarte") == "Maria Duarte"


def test_nobody_goes_on_with_what_another_said() -> None:
    text = (
        "Mill closes\n\n“The mill is old,” said Ada Hale, the mayor of Velm. “It is not what it was ten years ago.\n\n"
        "“We have been sad about it ever since,” added Tom Reyes, who owns the bakery beside the mill.\n"
    )
    quotes = newsjson.parse_text(text).quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Ada Hale", "Ada Hale", "Tom Reyes"]
    assert quotes[-1].continues is None


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


DOCUMENTS = {
    # what follows a quotation as a fragment says what it stands on
    "a plaque": (
        "A square in Velm\n\nThe square was rebuilt in 1952, and many people have come to see it ever since.\n\n"
        "1955: “In memory of those who built the bridge.” Plaque put up in 1955.",
        ["Plaque"],
    ),
    "a plaque as subject": (
        "A square in Velm\n\n“It was full,” Ana Ruiz said.\n\n"
        "The first plaque, put up in 1952, honours the builders: “They gave us the square.”",
        ["Ana Ruiz", "The first plaque"],
    ),
    "figures speak for nobody": (
        "A square in Velm\n\n“It was full,” Ana Ruiz said. Attendance: 12,836.\n\n“We had to close the gates.”",
        ["Ana Ruiz", "Ana Ruiz"],
    ),
}


@pytest.mark.parametrize("case", DOCUMENTS)
def test_documents_and_figures(case: str) -> None:
    text, expected = DOCUMENTS[case]
    assert speakers(text) == expected


ROUND_UP = (
    "Economists on the new figures\n\nPrices fell in May for the first time in two years, the statisticians found.\n\n"
    "‘A solid report that nobody had expected’: Harlan Bank\n\n"
    "The fall is a welcome surprise, said Harlan Bank economist Lena Marsh, after two years of rising prices.\n\n"
    "“The worst is over,” Marsh said. “But it will take time.”\n\n"
    "‘Too early to cheer, as energy prices show’: GSC Research\n\n"
    "Graustark Savings and Credit’s chief economist, Tom Vesely, said that one month tells nothing.\n\n"
    "“Let us wait,” Vesely said.\n\n"
    "‘Not a word on the deficit, which is growing’: Orlava Institute\n\n"
    "Nobody had asked for it. “We had not,” said Ben Cole of the ministry.\n"
)


def test_under_a_body_s_name_the_words_are_those_of_its_member_who_speaks_below() -> None:
    headings = [name for name in speakers(ROUND_UP) if name]
    assert headings == [
        "Lena Marsh",
        "Lena Marsh",
        "Lena Marsh",
        "Tom Vesely",
        "Tom Vesely",
        "Orlava Institute",  # who speaks below is not of it
        "Ben Cole",
    ]


def test_a_headline_names_its_speaker_behind_a_colon() -> None:
    text = "‘The river has its own memory’: an interview with Maria Duarte\n\nMaria Duarte has spent years on rivers."
    assert speakers(text) == ["Maria Duarte"]


def test_a_chief_of_another_body_is_not_the_one_named_before() -> None:
    text = "Aid on its way\n\nThe union’s policy chief, Lena Marsh, left on Friday. “It is bad,” the GFC chief said."
    assert speakers(text) == ["the GFC chief"]


def test_a_fragment_goes_with_the_pronoun_or_name_that_begins_its_sentence() -> None:
    text = (
        "A singer comes home\n\nRosa Venn came home to Orlava on Friday. Ben Cole met her. “Welcome,” Cole said.\n\n"
        "Her favourite words that night were “never again” and “at last”."
    )
    assert speakers(text)[1:] == ["Rosa Venn"] * (len(speakers(text)) - 1)


def test_where_nothing_tells_nobody_is_named() -> None:
    between = " ".join(f"The road number {i} was closed for work that day." for i in range(12))
    text = f"Roads closed\n\n“It is safe,” Ana Ruiz said.\n\n{between}\n\n“Keep to the left at all times.”"
    assert speakers(text) == ["Ana Ruiz", None]
