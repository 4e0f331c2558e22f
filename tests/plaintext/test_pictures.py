"""Pictures in plain texts: which paragraphs, and parts of some, are captions and credits. All invented."""

import pytest
from helpers.texts import BODY, CAPTION, MORE, document, roles

PICTURES = [
    # a paragraph of its own: all of it is caption
    (f"{BODY}\n\n{CAPTION} (AP Photo/Ana Ruiz)\n\n{MORE}", CAPTION, "(AP Photo/Ana Ruiz)"),
    (
        f"{BODY}\n\n{CAPTION} The quay was empty by noon. Ana Ruiz/Reuters\n\n{MORE}",
        f"{CAPTION} The quay was empty by noon.",
        "Ana Ruiz/Reuters",
    ),
    # run into a body paragraph: the last sentence alone
    (f"{MORE} {CAPTION} (credit: Town Hall/Handout via REUTERS)", CAPTION, "(credit: Town Hall/Handout via REUTERS)"),
    # in the midst of one
    (f"{MORE} {CAPTION} (Ana Ruiz/AFP via Getty Images) {BODY}", CAPTION, "(Ana Ruiz/AFP via Getty Images)"),
    # glued on
    (f"{BODY}\n\n{CAPTION}The Associated Press\n\n{MORE}", CAPTION, "The Associated Press"),
    (
        f"{BODY}\n\nMarta Orlo at the harbour of ArdenCredit: PA\n\n{MORE}",
        "Marta Orlo at the harbour of Arden",
        "Credit: PA",
    ),
    # on a line, or in a paragraph, of its own
    (f"{BODY}\n\n{CAPTION}\nAna Ruiz/AP\n\n{MORE}", CAPTION, "Ana Ruiz/AP"),
    (f"{BODY}\n\n{CAPTION}\n\nImage: Ana Ruiz\n\n{MORE}", CAPTION, "Image: Ana Ruiz"),
    (f"{BODY}\n\n{CAPTION}\n\n(Ana Ruiz)\n\n{MORE}", CAPTION, "(Ana Ruiz)"),
    # after a bar
    (
        f"{BODY}\n\n{CAPTION} | Ana Ruiz/PA Images via Getty Images\n\n{MORE}",
        f"{CAPTION} |",
        "Ana Ruiz/PA Images via Getty Images",
    ),
    # under a headline, without a caption
    (
        f"Arden closes its harbour\n\n28 April 2025\n\nAna Ruiz | Moment | Getty Images\n\n{BODY}",
        None,
        "Ana Ruiz | Moment | Getty Images",
    ),
    # what stands before is text
    (f"{BODY}\n\n{MORE}\n\n(Image credit: Example Museum)\n\n{BODY}", None, "(Image credit: Example Museum)"),
    # the BBC's order: source, then caption
    (
        f"{BODY}\n\nImage source, Getty Images\n\nImage caption, Boats in Arden\n\n{MORE}",
        "Image caption, Boats in Arden",
        "Image source, Getty Images",
    ),
]


@pytest.mark.parametrize(("text", "caption", "credit"), PICTURES)
def test_pictures(text: str, caption: str | None, credit: str) -> None:
    found = document(text)
    (picture,) = found.pictures
    assert picture.credit is not None
    printed = found.paragraphs[picture.credit]
    assert (printed.role, found.text[printed.start : printed.end]) == ("credit", credit)
    assert (picture.caption is None) == (caption is None)
    if picture.caption is not None:
        above = found.paragraphs[picture.caption]
        assert (above.role, found.text[above.start : above.end]) == ("caption", caption)


LEAD = "The council of Arden met on Monday evening and closed the old harbour."


@pytest.mark.parametrize("credit", ["Photo: Ann Lee", "Getty Images", "Ann Lee/Reuters"])
@pytest.mark.parametrize("above", ["", "Arden closes its harbour\n\n"])
def test_a_lead_is_no_caption_of_the_credit_below_it(above: str, credit: str) -> None:
    found = roles(f"{above}{LEAD}\n\n{credit}\n\n{BODY}")
    assert found[-3:] == [("body", LEAD), ("credit", credit), ("body", BODY)]


def test_a_lead_alone_stays_the_text() -> None:
    assert roles(f"{LEAD}\n\nPhoto: Ann Lee") == [("body", LEAD), ("credit", "Photo: Ann Lee")]


@pytest.mark.parametrize(
    ("caption", "between"),
    [
        (LEAD, "\n"),  # right above its credit, where blank lines part everything else
        ("The old harbour of Arden was built in 1931.", "\n\n"),  # what a picture shows has a past too
        ("Boats moored in Arden, damaged by the storm.", "\n\n"),  # participles
    ],
)
def test_captions_in_the_past_tense(caption: str, between: str) -> None:
    found = roles(f"{BODY}\n\n{caption}{between}Photo: Ann Lee\n\n{MORE}")
    assert found[1:3] == [("caption", caption), ("credit", "Photo: Ann Lee")]


def test_a_caption_under_the_headline_is_no_standfirst() -> None:
    found = document(f"Arden closes its harbour\n\n{CAPTION} (AP Photo/Ana Ruiz)\n\nBy Bo Ek\n\n{BODY}")
    assert [paragraph.role for paragraph in found.paragraphs] == ["headline", "caption", "credit", "byline", "body"]
    assert found.metadata.description is None


def test_article_goes_on_around_a_caption_in_its_midst() -> None:
    parts = roles(f"{MORE} {CAPTION} (AP Photo/Ana Ruiz) {BODY}")
    assert parts == [("body", MORE), ("caption", CAPTION), ("credit", "(AP Photo/Ana Ruiz)"), ("body", BODY)]


NO_PICTURES = [
    "ARDEN (AP) — The council has voted to close the harbour, officials said.",
    "The poll (Smith/Jones) found that voters were weary of it.",
    "The council has voted, the mayor said. - AFP",
    "Reporting by Ana Ruiz; editing by Bo Lind",
    "© 2024 Example Media",
    "She thanked the voters via Twitter",
    "The senator, Cem Tekin (D-Ill.)",
    "He posted a photo by mistake",
    "RED ALERT",
    "This story was first published by the Associated Press.",
    "Photos: Scenes From The Campaign Trail",
    "According to a survey (Example Research Center)",
]


@pytest.mark.parametrize("line", NO_PICTURES)
def test_mentions_are_no_credits(line: str) -> None:
    for text in (f"{BODY}\n\n{line}\n\n{MORE}", f"{BODY}\n\n{MORE}\n\n{line}", f"{BODY}\n\n{MORE} {line}"):
        assert document(text).pictures == ()
