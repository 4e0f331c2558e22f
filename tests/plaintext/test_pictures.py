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


SHOWN = "Marta Orlo attends a ceremony at the harbour of Arden on May 4, 2025."  # clearly a caption
ATTENDS = "Marta Orlo attends a ceremony at the harbour of Arden."  # rather
NEUTRAL = "The old lake of Arden lies in the north."
REPORT = "The mayor has said that it would be open."
FULL = f"{MORE} {BODY}"

DECISIONS = [
    # a name or agency alone is a credit below what speaks like a caption: the surer it is, the less that has to
    (ATTENDS, "\n\n", "(Ana Ruiz)", True),
    (NEUTRAL, "\n\n", "(Ana Ruiz)", False),
    (ATTENDS, "\n\n", "The Associated Press", True),
    (ATTENDS, "\n\n", "Ana Ruiz", True),
    (ATTENDS.rstrip("."), "\n\n", "Ana Ruiz", False),
    (f"{SHOWN[:-1]}, from left", "\n\n", "Ana Ruiz", True),
    (ATTENDS, "\n\n", "Otterby School Board", False),
    (SHOWN, "\n\n", "Otterby School Board", True),
    (SHOWN, "\n\n", "ANA RUIZ", True),
    (ATTENDS, "\n\n", "ANA RUIZ", False),  # a heading, hardly a name
    (SHOWN, "\n\n", "ARDEN HARBOUR", False),  # takes up words of the caption: a title
    # … at its end
    (SHOWN, " ", "Ana Ruiz", True),
    (ATTENDS, " ", "Ana Ruiz", False),
    (SHOWN, " ", "ANA RUIZ", False),
    (ATTENDS, "", "The Associated Press", True),  # glued to it, as pages' texts are pasted
    (NEUTRAL, "", "The Associated Press", True),
    (f"{REPORT[:-1]}, he told us.", "", "The Associated Press", False),
    # … in brackets
    (NEUTRAL, " ", "(Ana Ruiz)", True),
    (REPORT, " ", "(Ana Ruiz)", False),
    (NEUTRAL[:-1], " ", "(Ana Ruiz)", False),
    (ATTENDS[:-1], " ", "(Ana Ruiz)", True),
    (NEUTRAL[:-1], " ", "(AP)", True),
    (f"It rained. {NEUTRAL[:-1]}", " ", "(AP)", False),  # a text's last sentence
    (f"{REPORT[:-1]}, he told us", " ", "(AP)", False),
    (ATTENDS, " ", "(ANA RUIZ)", False),
    (SHOWN, " ", "(ANA RUIZ)", True),
]


@pytest.mark.parametrize(("before", "between", "credit", "expected"), DECISIONS)
def test_what_is_hardly_more_than_a_name(before: str, between: str, credit: str, expected: bool) -> None:
    found = document(f"{FULL}\n\n{before}{between}{credit}\n\n{MORE}")
    credits = [p for p in found.paragraphs if p.role == "credit"]
    assert [found.text[p.start : p.end] for p in credits] == ([credit] if expected else [])


def test_a_dash_before_a_credit_is_no_caption() -> None:
    (picture,) = document(f"{FULL}\n\n— (AP Photo/Ana Ruiz)\n\n{MORE}").pictures
    assert picture.caption is None


def test_a_name_that_comes_again_is_a_credit() -> None:
    text = f"{FULL}\n\n{ATTENDS} Ana Ruiz\n\n{BODY}\n\n{ATTENDS} Ana Ruiz\n\n{MORE}"
    assert [role for role, _ in roles(text)].count("credit") == 2


def test_a_heading_among_headings_is_no_credit() -> None:
    """A dish's name below what reads like a caption, where such lines head the parts of the article."""
    parts = "".join(f"{heading}\n\n{MORE}\n\n" for heading in ("Quesillo", "Nacatamales", "Sopa de queso", "Vigorón"))
    text = f"{FULL}\n\n{BODY}\n\n{SHOWN}\n\nGallo Pinto\n\n{MORE}\n\n{parts}"
    assert "credit" not in [role for role, _ in roles(text)]
    credited = text.replace("Gallo Pinto", "(Ana Ruiz)")
    assert [role for role, _ in roles(credited)].count("credit") == 1
    assert [role for role, _ in roles(f"{text}\n\n{SHOWN}\n\nGallo Pinto\n\n{MORE}")].count("credit") == 2


CAPTIONS = [
    # what stands right before a sure credit is its caption if it may be one
    ("Swans near the harbour of Arden.", True),
    ("Swans of old Arden.", False),  # a few words are hardly more than a title
    (
        "The lake of Arden lies in the north, with nine boats, two bridges, a mill, a tower and a lot of old swans.",
        True,
    ),
    (f"{NEUTRAL[:-1]}, with {'nine boats and ' * 12}a mill.", False),
    ("The mayor would not speak to us at all", True),  # no stop: no sentence of a text
    (f"{ATTENDS} It is old.", False),
    (f"{SHOWN} It is old.", True),
    (REPORT, False),
]


@pytest.mark.parametrize(("line", "expected"), CAPTIONS)
def test_captions_of_sure_credits(line: str, expected: bool) -> None:
    found = document(f"{FULL}\n\n{line}\n\nPhoto: Ana Ruiz\n\n{MORE}")
    assert [picture.caption is not None for picture in found.pictures] == [expected]


MIDST = [
    (f"{FULL} {SHOWN} (Ana Ruiz/AFP) {BODY}", ["(Ana Ruiz/AFP)"]),
    (f"{FULL} {SHOWN} Ana Ruiz/AFP {BODY}", ["Ana Ruiz/AFP"]),
    (f"{FULL} {SHOWN} Ana Ruiz via Getty Images {BODY}", ["Ana Ruiz via Getty Images"]),
    (f"{FULL} {SHOWN} (Ana Ruiz/AFP) “{BODY}", ["(Ana Ruiz/AFP)"]),
    (f"{FULL} {SHOWN} (Ana Ruiz/AFP) 1987 was the year of the swans.", ["(Ana Ruiz/AFP)"]),
    (f"{FULL} {SHOWN} (Ana Ruiz/AFP) {BODY} {SHOWN} (Bo Lind/AP) {MORE}", ["(Ana Ruiz/AFP)", "(Bo Lind/AP)"]),
    (f"{FULL} The picture (Ana Ruiz/AFP) that they saw was old.", []),  # the sentence goes on
    (f"{FULL} The picture by Ana Ruiz/AFP It was old.", []),
    (f"Bonn (KNA/iz) {BODY}", []),  # a dateline
    (f"LONDON (AP) — {BODY} It was the keepers’ own union (Otterby Swans/AP)", []),
]


@pytest.mark.parametrize(("text", "credits"), MIDST)
def test_credits_in_the_midst_of_paragraphs(text: str, credits: list[str]) -> None:
    assert [printed for role, printed in roles(f"{text}\n\n{MORE}") if role == "credit"] == credits
