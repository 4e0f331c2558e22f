"""Who speaks: short articles of our own in the shapes that news has, with the speakers that a reader would name."""

import pytest
from helpers.speakers import names, read
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.schemas.article import Author

CASES = {
    # a full name first, then the surname, a title and the surname, the first name
    "short forms": (
        "Harbor master Ines Calloway closed the port. “We had no choice,” {1|Calloway} said.\n\n"
        "“It is safe now,” {2|Ms. Calloway} said. “Come back,” {3|Ines} told visitors.",
        ["Ines Calloway"] * 3,
    ),
    "full name after the surname": (
        "“We had no choice,” {1|Calloway} said. Ines Calloway has run the port since 2009.",
        ["Ines Calloway"],
    ),
    "title, party and state": (
        "“That is a mistake,” said {1|Sen. Paul Drewry (R-Texas)}. “A big one,” {2|the senator} added.",
        ["Paul Drewry"] * 2,
    ),
    "a spokesman for somebody is not that body": (
        "“We are looking into it,” said {1|a spokesman for Mayor Ana Ruiz}. “No comment,” {2|Ruiz} said.",
        ["a spokesman for Mayor Ana Ruiz", "Ana Ruiz"],
    ),
    "a description whose relative clause gives the name": (
        "“It was late,” said {1|an old man who goes by the name Corky}. “I ran,” said {2|a woman} who identified "
        "herself only as Josie.",
        ["Corky", "Josie"],
    ),
    "the name of a site is no initial": (
        "The video was posted on X. {1|Strand} said it was a fake. “It is nonsense,” {2|he} said.",
        ["Strand"],
    ),
    "a name that explains a noun": (
        "Mayor Ana Ruiz was sued. “She is innocent,” said {1|Ruiz’s lawyer, Ben Cole}.",
        ["Ben Cole"],
    ),
    "an apposition behind the name": (
        "“Rates will rise,” said {1|Cole, a professor at Harlan University}. Ben Cole has taught there for years.",
        ["Ben Cole"],
    ),
    "only the apposition is the source": (
        "Ben Cole, {1|a professor at Harlan University}, told us: “Rates will rise.”",
        ["Ben Cole"],
    ),
    "only the noun is the source": ("{1|The group}, Riders Coalition, said: “We want buses.”", ["Riders Coalition"]),
    "a name at the end of a long noun": (
        "“We deny it,” said {1|the firm that runs the show, Ruiz Productions}.",
        ["Ruiz Productions"],
    ),
    "a title with an organization behind the comma": (
        "“Good night,” said {1|the host, Harlan Council board member Nicole Lederer}.",
        ["Nicole Lederer"],
    ),
    "a name with his team": ("“We were surprised,” wrote {1|Dana Lee and her team}.", ["Dana Lee"]),
    "role and country": (
        "Ruritanian President Milos Hentzau met Chancellor Eva Brandt of Graustark. "
        "“We will build the bridge,” {1|the president} said. “Soon,” {2|the chancellor} replied.",
        ["Milos Hentzau", "Eva Brandt"],
    ),
    "the Iranian leader": (
        "Iran’s President Davud Karimi arrived in Baku. Azerbaijani President Rauf Mammadov met him.\n\n"
        "“A new chapter,” {1|the Iranian leader} said. “A good day,” said {2|the Azerbaijani leader}.",
        ["Davud Karimi", "Rauf Mammadov"],
    ),
    "pronouns by gender": (
        "Martha Quill and Peter Stroud run the bakery. “I knead,” {1|she} said. “I sweep,” {2|he} said.",
        ["Martha Quill", "Peter Stroud"],
    ),
    "gender told by the document": (
        "Mr. Tolliver met Ms. Ashgrove. “I was late,” {1|she} said. “I was not,” {2|he} said.",
        ["Ashgrove", "Tolliver"],
    ),
    "the subject of the sentence before comes first": (
        "“I came early,” {1|Martha Quill} said.\n\n"
        "Author Rosa Penhallow spoke of her aunt. “She read to me,” {2|she} said.",
        ["Martha Quill", "Rosa Penhallow"],
    ),
    "the main clause's subject": (
        "When Laura Finch asked about the plan, Nora Webb laughed. “It is old,” {1|she} said.",
        ["Nora Webb"],
    ),
    "a name inside the quotation is weaker": (
        "Karl Benning was glad. “Otto Brandt saved us,” {1|he} said.",
        ["Karl Benning"],
    ),
    "a subject carried on by a pronoun": (
        "“Rates will rise,” {1|Martha Quill} said.\n\n"
        "Rosa Penhallow is a mother of two. She left Ashford. She opened a shop.\n\n"
        "“I like it here,” says {2|the woman}.",
        ["Martha Quill", "Rosa Penhallow"],
    ),
    "kinship": (
        "Fans greeted Toby Marsh. Linda Marsh watched. “I cried,” {1|Toby Marsh’s mother} said.",
        ["Linda Marsh"],
    ),
    "acronym of an organization": (
        "The Northern Fisheries Council (NFC) met on Monday. “Quotas stay,” {1|the NFC} said.",
        ["Northern Fisheries Council"],
    ),
    "acronym of an organization that begins with another": (
        "The NFC Federation (NFCF) met on Monday. “Quotas stay,” {1|the NFCF} said.",
        ["NFC Federation"],
    ),
    "the letter before a question is no name": (
        "We spoke to Ada Hale about it.\n\nQ: Who pays?\n\nA: It is paid. “We do,” {1|she} told me once.",
        ["Ada Hale"],
    ),
    "short name of an organization": (
        "A survey by the Harlan Institute came out. “Prices rose,” {1|the institute} wrote.",
        ["Harlan Institute"],
    ),
    "the company": (
        "Brightwater Inc. closed two plants. “We regret it,” {1|the company} said.",
        ["Brightwater Inc"],
    ),
    "a country's ministry": (
        "“All targets were hit,” {1|Ruritania’s Defense Ministry} said. Nobody was hurt, {i|the ministry} said.",
        ["Defense Ministry"],
    ),
    "an unnamed speaker stays the same": (
        "“It is over,” said {1|a senior official}. “Nobody won,” {2|the official} said.",
        ["a senior official"] * 2,
    ),
    "documents": (
        "“Growth will slow,” said {1|a Meridian poll}. “Sharply,” said {2|the report by the Harlan Institute}.",
        ["Meridian poll", "Harlan Institute"],
    ),
    "surnames that are roles": (
        "Advisor Lee Baker was blunt. “It sells,” {1|Baker} said. “Be careful,” {2|he} added.",
        ["Lee Baker"] * 2,
    ),
    "a sentence's first word is no name": (
        "Tom Sanderling won. Absent Sanderling, the race is open. “I ran well,” {1|Sanderling} said.",
        ["Tom Sanderling"],
    ),
    "two families, one surname": (
        "Donna Mercer praised Travis Mercer. “So proud,” {1|Donna} said. “Thanks,” {2|Travis} said.",
        ["Donna Mercer", "Travis Mercer"],
    ),
    "the same sentence, interrupted": (
        "“It works,” {1,2|Dana Lee} said. “Every time.”",
        ["Dana Lee"] * 2,
    ),
    "particles": ("“No,” said {1|Ursula van der Meer}. “Never,” {2|van der Meer} added.", ["Ursula van der Meer"] * 2),
    "an Arabic name": ("Cleric Anwar al-Rashidi spoke. “Listen,” {1|al-Rashidi} said.", ["Anwar al-Rashidi"]),
    "more of the clause than its subject": (
        "Dana Lee left. “Bye,” {1|she then} said. “Hi,” {2|Lee said}.",
        ["Dana Lee"] * 2,
    ),
    "a plural title": (
        "Senators Cory Hale and Kim Dunmore met. “A start,” {1|Hale} said. “A good one,” {2|Dunmore} said.",
        ["Cory Hale", "Kim Dunmore"],
    ),
    "a masked name": ("“Great show!” – {1|Jo** Al***}", ["Jo** Al***"]),
    "we are not those named": ("Ana Ruiz is ill. “What now?” {1|we} asked.", [None]),
    "a government is not the agency before": (
        "The Harlan Agency was asked. “No,” {1|the government} said. “Yes,” {2|the agency} said.",
        ["the government", "Harlan Agency"],
    ),
    "contractions": ("Ana Ruiz came. “Well,” {1|she’d} said.", ["Ana Ruiz"]),
    "a relative clause": (
        "Montana senator Jon Tarver spoke. But the senator, {1|who} said he is “a farmer”, left. "
        "He has critics {2|who} call him “a clown”. Ana Ruiz, {3|who} called him “a friend”, stayed.",
        ["Jon Tarver", "critics", "Ana Ruiz"],
    ),
    "nothing to go by": ("“Hello,” {1|he} said.", [None]),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_speakers(case):
    marked, expected = CASES[case]
    assert names(marked) == expected


def test_a_quotation_of_several_paragraphs_has_one_speaker():
    assert names("Lead by Ana Ruiz.\n\n“One day,\n\n“another day,” {2|Ruiz} said.") == ["Ana Ruiz"] * 2


def test_a_paragraph_of_quotation_alone_goes_on_with_the_last_speaker():
    assert names("“We won,” said {1|Ana Ruiz}.\n\n“It was close.”") == ["Ana Ruiz"] * 2


def test_a_headline_fragment_is_somebodys_words_in_the_body():
    marked = "Council calls plan “a disgrace”\n\nBen Cole spoke first.\n\nIt is “a disgrace,” {2|Ana Ruiz} said."
    assert names(marked, roles=("headline",)) == ["Ana Ruiz"] * 2


def test_an_indirect_report_takes_the_turn():
    marked = "“It is hot,” said {1|Ana Ruiz}.\n\n{i|Clara Venn} said it was not.\n\n“It is mild,” {2|she} said."
    assert names(marked) == ["Ana Ruiz", "Clara Venn"]


def test_a_photographer_is_nobody_s_he():
    marked = "Karl Benning won the race.\n\nThe finish. (Peter Stroud/Press Pool)\n\n“I ran,” {1|he} said."
    assert names(marked, roles=("body", "credit")) == ["Karl Benning"]


def test_i_is_the_only_author():
    marked = "“Why?” {1|I} asked."
    assert names(marked, authors=(Author("Rosa Penhallow", None, None),)) == ["Rosa Penhallow"]
    assert names(marked) == [None]


def test_a_speaker_has_titles_aliases_and_every_mention():
    article = read(
        "Iranian President Davud Karimi came. “Peace,” {1|Karimi} said. “Soon,” {2|the Iranian leader} said."
    )
    (speaker,) = article.resolved.speakers
    assert (speaker.id, speaker.name, speaker.kind) == ("s1", "Davud Karimi", "person")
    assert speaker.titles == ("Iranian President",)
    assert speaker.aliases == ("Karimi", "the Iranian leader")
    assert [article.text[start:end] for start, end in speaker.mentions] == [
        "Davud Karimi",
        "Karimi",
        "the Iranian leader",
    ]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("police", "group"),
        ("Ruritanian media", "group"),
        ("two witnesses", "group"),
        ("a nurse", "unnamed"),
        ("the lawsuit", "document"),
        ("the ministry", "organization"),
        ("Smith and Jones", "group"),
        ("Dana Lee", "person"),
        ("the Pentagon", "organization"),
        ("Sweden", "organization"),
    ],
)
def test_kinds(source, kind):
    article = read(f"“It is so,” {{1|{source}}} said.")
    assert [speaker.kind for speaker in article.resolved.speakers] == [kind]


def test_whoever_is_called_she_is_a_person():
    (speaker,) = read("The plan pleased Tolliver. “At last,” {1|she} said.").resolved.speakers
    assert (speaker.name, speaker.kind) == ("Tolliver", "person")


def test_speakers_are_numbered_by_first_quotation():
    article = read("Ana Ruiz met Ben Cole. “One,” said {1|Cole}. “Two,” said {2|Ruiz}.")
    assert [(s.id, s.name) for s in article.resolved.speakers] == [("s1", "Ben Cole"), ("s2", "Ana Ruiz")]
    assert [quote.speaker.id for quote in article.resolved.quotes] == ["s1", "s2"]


def test_a_named_source_is_surer_than_a_pronoun_and_that_than_none():
    first, second, third = read("“A,” said {1|Ana Ruiz}. “B,” {2|she} said.\n\n“C.”").resolved.quotes
    assert first.confidence > second.confidence > third.confidence


PIECES = st.sampled_from(
    "“Yes,” /{1|he} said. /{2|Ana Ruiz} /Mr. /Ben Cole’s lawyer, /{i|the company} /of the /Ministry /USA /. /, /\n\n/"
    "” /’s /Jr. /said /She /[[ /“ /{3|who} /É /İ /王 /al-/- /* ".split("/")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_comes_spans_are_true_and_ids_resolve(marked):
    article = read(marked)
    resolved = article.resolved
    ids = {speaker.id: speaker for speaker in resolved.speakers}
    assert list(ids) == [f"s{i + 1}" for i in range(len(ids))]
    for item in (*resolved.quotes, *resolved.attributions):
        if item.speaker:
            assert ids[item.speaker.id].name == item.speaker.name
    for quote in resolved.quotes:
        assert (quote.confidence is None) == (quote.speaker is None)
    for speaker in resolved.speakers:
        assert list(speaker.mentions) == sorted(set(speaker.mentions))
        assert all(0 <= start < end <= len(article.text) for start, end in speaker.mentions)
    assert read(marked).resolved == resolved
