"""Whom pronouns and descriptions mean, and who speaks where no reporting clause says it: one case a kind of error."""

import newsjson
import pytest
from helpers.speakers import names, read
from newsjson.schemas.article import Author

CASES = {
    # a relative clause's noun is no subject
    "they, behind an apposition": (
        "The company that runs the VMAs, Ilka Venn Films, denies it. It is long over.\n\n“We are done,” {1|they} said.",
        ["Ilka Venn Films"],
    ),
    # who has just spoken in the paragraph is "they" and "it", also without a name
    "they who have just spoken": (
        "It stood in the GFC building.\n\n{i|Officers} said it of the SLP on Monday. {1|They} called it “very old”.",
        ["Officers"],
    ),
    # what is known of nobody is hardly "she"
    "she is no paper": (
        "Carla Venn left. As one man told Orlava Weekly, it rained. It was late. “We go on,” {1|she} said.",
        ["Carla Venn"],
    ),
    "he is no bill, and nobody with a number": (
        "Ben Cole went to Local 90 for the Housing Bill. Local 90 is large. “We go on,” {1|he} said.",
        ["Ben Cole"],
    ),
    "he is no firm with a chief executive": (
        "Ben Cole makes chips. Orlava is known. Orlava’s chief executive went home. “We go on,” {1|he} said.",
        ["Ben Cole"],
    ),
    # whose sister somebody is goes on
    "she is not her sister": (
        "Ana Ruiz came home. She went to her younger sister Rosa. It was late. “We go on,” {1|she} said.",
        ["Ana Ruiz"],
    ),
    # a description is what stands before its relative clause or preposition
    "the woman who": (
        "Ilka Venn is a mother of two. She sells tea.\n\n“We go on,” said {1|the woman who is in her late twenties}.",
        ["Ilka Venn"],
    ),
    "a former secretary": (
        "Ana Ruiz left on Friday. “We go on,” {1|the former secretary of state and present nominee of a party} said.",
        ["Ana Ruiz"],
    ),
    "a mother who, with a name in the clause": (
        "Ilka Venn is a mother of two. She sells tea.\n\n“We go on,” said {1|the mother of two who lives in Orlava}.",
        ["Ilka Venn"],
    ),
    "the 37-year-old": (
        "Ana Ruiz, 37, met Rosa Venn, 52. Venn left. “We go on,” {1|the 37-year-old} said.",
        ["Ana Ruiz"],
    ),
    "a 37-year-old of whom no age is told": (
        "Ana Ruiz, 370, met Rosa Venn, 52. Venn left. “We go on,” {1|the 37-year-old} said.",
        ["Rosa Venn"],
    ),
    # who is a senator long before gives way to the paragraph's subject
    "the senator": (
        "Sen. Paul Drewry left. He did. It rained. It snowed. It was cold. It was dark. It was late.\n\n"
        "Ana Ruiz has a film on television. “We go on,” {1|the senator} says.",
        ["Ana Ruiz"],
    ),
    # a name within another's title is nobody that "he" refers to
    "an adviser of Drewry's": (
        "Paul Drewry won. “It is,” {1|Drewry} said.\n\nDrewry consultant Owen Marsh agreed. “It is,” {2|he} said.",
        ["Paul Drewry", "Owen Marsh"],
    ),
    # who has opened a sentence as "she" goes on, whoever is named behind
    "she who spoke": (
        "The singer, Rosa Venn, is tired. {i|She} hinted that Drewry does more than Ana Ruiz, the former mayor.\n\n"
        "“Some will go,” {1|she} said.",
        ["Rosa Venn"],
    ),
    # nobody speaks of himself by his name
    "he who is not spoken of": (
        "Paul Drewry came to Velm, said Ben Cole, who went with Drewry.\n\n“Drewry is late,” {1|he} said.",
        ["Ben Cole"],
    ),
    # a document's body is the one that made it, not the one that shows it
    "a study by": ("It was “very old”, {1|a study by the Velm Institute} found.", ["Velm Institute"]),
    "a study conducted by": (
        "It was “very old”, {1|a study conducted by the Velm Institute} found.",
        ["Velm Institute"],
    ),
    "an email obtained by": (
        "It was “very old”, {1|an email obtained by the Velm Gazette} said.",
        ["an email obtained by the Velm Gazette"],
    ),
    "a study that appeared in": (
        "It was “very old”, {1|a study that appeared in the Velm Gazette} said.",
        ["a study that appeared in the Velm Gazette"],
    ),
    # "other authors" are not the authors
    "the authors": (
        "Ana Ruiz writes. {i|Some people and other authors} said so.\n\n{1|The authors} called it “very old”.",
        ["The authors"],
    ),
    # an owner's mark behind the source is none of it; a title with a preposition is part of the name
    "an owner": ("Ana Ruiz left. It was {1|Ruiz}’s idea that it was “very old”.", ["Ana Ruiz"]),
    "a long title": ("{1|Secretary of State Ana Ruiz} said it was “very old”.", ["Ana Ruiz"]),
}


@pytest.mark.parametrize("case", CASES)
def test_antecedents(case: str) -> None:
    marked, expected = CASES[case]
    assert names(marked) == expected


def test_an_author_s_question_does_not_make_the_answer_the_author_s() -> None:
    author = Author(name="Dana Lee", role=None, organization=None)
    marked = (
        "Ana Ruiz sits down. “It is old,” {1|Ruiz} says.\n\nWhat would she do? {i|I} ask.\n\n“Not a thing for a year.”"
    )
    assert names(marked, authors=(author,)) == ["Ana Ruiz", "Ana Ruiz"]


def test_a_reply_is_its_sender_s() -> None:
    marked = "Ben Cole left. “It is old,” {1|Cole} said. Then I got a reply from Ana Ruiz.\n\n“Not a thing for a year.”"
    assert names(marked) == ["Ben Cole", "Ana Ruiz"]


def test_a_headline_s_full_name_is_a_person_s() -> None:
    made = read("A DAY {1|Rosa Venn} Calls It ‘Old’\n\nIt was late, and many went home.", roles=("headline",))
    assert [speaker.kind for speaker in made.resolved.speakers] == ["person"]


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        ("The mayor’s speech in full", "Ana Ruiz"),
        ("Statement from Ana Ruiz:", "Ana Ruiz"),
        ("Letters to the editor", "Ben Cole"),  # tells of nobody
    ],
)
def test_a_heading_s_text_is_whose_it_says(heading: str, speaker: str) -> None:
    """The words below go on to the end, and the quotation above the heading does not go on with them."""
    text = (
        f"Mayor quits\n\nThe mayor, Ana Ruiz, has quit. “We are sad that it ends,” Ben Cole said.\n\n{heading}\n\n"
        "“It has been a long road.\n\n“We built a bridge.\n\n“It stands.”"
    )
    article = newsjson.parse_text(text, engine="rules")
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Ben Cole"] + [speaker] * 3


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Chairwoman Rosa Nilsen:", "Rosa Nilsen"),
        ("And from Chairwoman Rosa Nilsen:", "Rosa Nilsen"),
        ("To Rosa Nilsen:", "Olav Strand"),  # the words are for her
        ("Rosa Nilsen’s hopes:", "Olav Strand"),
        ("Rosa Nilsen and Ben Cole:", "Olav Strand"),  # two
        ("The vote of Rosa Nilsen.", "Olav Strand"),
    ],
)
def test_a_line_with_a_colon_names_who_speaks_below_it(line: str, speaker: str) -> None:
    text = f"“We have no money,” said the mayor, Olav Strand.\n\n{line}\n\n“The county must pay.\n\n“It will.”"
    article = newsjson.parse_text(text, engine="rules")
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Olav Strand", speaker, speaker]
