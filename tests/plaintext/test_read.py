"""Plain text: which paragraph is what, and what the header says. The articles are ours, in the shapes of real ones."""

import pytest
from helpers.texts import BODY, CAPTION, MORE, document, roles
from hypothesis import given
from hypothesis import strategies as st

ROLES = [
    # subheading between paragraphs
    (f"{BODY}\n\nNine years of quarrel\n\n{MORE}", ["body", "subheading", "body"]),
    # … and no subheading where it is a quotation or ends in a stop
    (f"{BODY}\n\n“Nine years of quarrel”\n\n{MORE}", ["body", "body", "body"]),
    (f"{BODY}\n\nIt was a quarrel.\n\n{MORE}", ["body", "body", "body"]),
    (f"{BODY}\n\nnine years of quarrel\n\n{MORE}", ["body", "body", "body"]),  # no capital
    (f"{BODY}\n\nQ. Why nine years of quarrel\n\n{MORE}", ["body", "body", "body"]),
    # … two in a row may stand over a text, three are a list
    (f"{BODY}\n\nNine years\n\nTen of them\n\nEleven boats\n\n{MORE}", ["body", "body", *["subheading"] * 2, "body"]),
    # … nothing to head, or nothing before it
    (f"{BODY}\n\n{MORE}\n\nNine years of quarrel", ["body", "body", "body"]),
    (f"{BODY}\n\nNine years of quarrel\n\nA long night for all the keepers.", ["body", "body", "body"]),
    (
        f"{BODY}\n\nNine years of quarrel in the old town of Arden\n\nThe keepers of the swans, who had come from nine"
        " lands, were not glad of it, and they said so in a letter.",
        ["body", "subheading", "body"],
    ),
    (
        f"{BODY}\n\nNine years of quarrel about the swans of the old harbour, and a fire\n\n{MORE}",
        ["body", "subheading", "body"],
    ),
    (f"{BODY}\n\n{' '.join(MORE.split()[10:27])}\n\n{MORE}", ["body", "body", "body"]),  # a line that broke off
    # bullets and numbers
    (f"{BODY}\n\n• One boat sank\n\n{MORE}", ["body", "list_item", "body"]),
    (f"{BODY}\n\n1. Arden has won the cup.\n\n{MORE}", ["body", "body", "body"]),  # one alone is no list
    (f"{BODY}\n\n{MORE}\n\n1. Arden\n\n2. Bexley", ["body", "body", "list_item", "list_item"]),
    (f"{BODY}\n\n• One boat sank\n• Two boats burned\n\n{MORE}", ["body", "list_item", "list_item", "body"]),
    (f"{BODY}\n\n1. Arden\n\n2. Bexley\n\n{MORE}", ["body", "list_item", "list_item", "body"]),
    # a year at a paragraph's start is no number of a list
    (f"{BODY}\n\n1987 was the year in which the quay was built.\n\n{MORE}", ["body", "body", "body"]),
    # the agency at the end, the headline and a date in the midst
    (f"{BODY}\n\n{MORE}\n\nREUTER", ["body", "body", "other"]),
    (f"{BODY}\n\nREUTER\n\n{MORE}", ["body", "subheading", "body"]),  # anywhere else it may be a heading
    (
        f"Arden closes\n\nBy Ana Ruiz\n\n{BODY}\n\nArden closes\n\n{MORE}",
        ["headline", "byline", "body", "headline", "body"],
    ),
    (f"{BODY}\n\nUpdated 3:15 p.m. ET\n\n{MORE}", ["body", "timestamp", "body"]),
    # what the page left
    (f"{BODY}\n\nAdvertisement\n\n{MORE}", ["body", "other", "body"]),
    (f"{BODY}\n\nRead more: Boats burn in Arden\n\n{MORE}", ["body", "other", "body"]),
    (f"{BODY}\n\nShare this\n\n{MORE}", ["body", "other", "body"]),
    (f"{BODY}\n\n{MORE}\n\n© 2024 Example Media", ["body", "body", "other"]),
    # no blank lines: each line a paragraph
    (f"{BODY}\n{MORE}\n{BODY}", ["body", "body", "body"]),
]


def test_a_labelled_date_alone_is_no_beginning_of_a_sentence() -> None:
    assert [role for role, _ in roles(f"Published: 2025-04-28\n\n{BODY}")] == ["timestamp", "body"]
    assert roles(f"Published: 2025-04-28 – {BODY}")[1] == ("body", BODY)
    assert [role for role, _ in roles(f"Published: 2025-04-28 (“{BODY}")] == ["timestamp", "body"]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles(text: str, expected: list[str]) -> None:
    assert [role for role, _ in roles(text)] == expected


def test_line_ends_are_normalized_and_nothing_else() -> None:
    assert document("  One line.\r\n\r\nAnother\rline.  \n").text == "  One line.\n\nAnother\nline.  \n"


def test_empty_text_has_no_paragraphs() -> None:
    assert document("").paragraphs == ()
    assert document(" \n\n \t").paragraphs == ()


LINES = st.sampled_from(
    [
        BODY,
        MORE,
        CAPTION,
        "Arden closes",
        "By Ana Ruiz",
        "28 April 2025",
        "(AP Photo/Ana Ruiz)",
        "Photo: Ana Ruiz",
        "• One",
        "2. Two",
    ]
)
PIECES = st.lists(
    st.one_of(LINES, st.text(max_size=30), st.sampled_from(["\n", "\n\n", " ", "\r\n", "(", ")", "/AFP "])), max_size=14
)


@given(PIECES.map("".join))
def test_paragraphs_are_disjoint_ordered_and_cover_all_that_is_visible(text: str) -> None:
    found = document(text)
    assert found.text == text.replace("\r\n", "\n").replace("\r", "\n")
    position = 0
    for paragraph in found.paragraphs:
        assert not found.text[position : paragraph.start].strip()
        assert position <= paragraph.start < paragraph.end
        assert found.text[paragraph.start : paragraph.end].strip() == found.text[paragraph.start : paragraph.end]
        position = paragraph.end
    assert not found.text[position:].strip()
    for picture in found.pictures:
        assert picture.credit is None or found.paragraphs[picture.credit].role == "credit"
        assert picture.caption is None or found.paragraphs[picture.caption].role == "caption"
