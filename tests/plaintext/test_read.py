"""Plain text: which paragraph is what, and what the header says. The articles are ours, in the shapes of real ones."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.decoding.decode import Decoded
from newsjson.parsers.document.document import Document
from newsjson.parsers.plaintext.blocks import MOST_TEXT_LINES, PIECE_LENGTH, find_blocks
from newsjson.parsers.plaintext.read import read_text
from newsjson.schemas.content import Content


def document(text: str) -> Document:
    content = Content(data=text.encode("utf-8", "replace"))
    return read_text(Decoded(content=content, text=text, media_type="text/plain", encoding="utf-8"))


def roles(text: str) -> list[tuple[str, str]]:
    found = document(text)
    return [(paragraph.role, found.text[paragraph.start : paragraph.end]) for paragraph in found.paragraphs]


BODY = (
    "The council of Arden voted on Monday to close the old harbour, ending a dispute that has run for nine years and"
    " cost two mayors their jobs. Fishermen had blocked the quay since dawn."
)
MORE = (
    "“We shall be back,” said Marta Orlo, who leads the fishermen. Nobody at the town hall wanted to answer her, and"
    " the square was empty by the early evening."
)

HEADERS = [
    # a bare article: nothing above the text
    (f"{BODY}\n\n{MORE}", None, []),
    # headline without a stop, byline, date
    (
        f"Arden closes its harbour\n\nBy Ana Ruiz\n\n28 April 2025\n\n{BODY}\n\n{MORE}",
        "Arden closes its harbour",
        ["Ana Ruiz"],
    ),
    # headline with a final stop, nothing else
    (f"Arden closes its harbour.\n\n{BODY}\n\n{MORE}", "Arden closes its harbour.", []),
    # several authors, an organization after a bar
    (
        f"Arden closes its harbour\nBy Ana Ruiz, Bo Lind and Cem Tekin | Reuters\n\n{BODY}\n\n{MORE}",
        "Arden closes its harbour",
        ["Ana Ruiz", "Bo Lind", "Cem Tekin"],
    ),
    # no "By"
    (
        f"Arden closes its harbour\n\nAna Ruiz, Staff Writer\n\n{BODY}\n\n{MORE}",
        "Arden closes its harbour",
        ["Ana Ruiz"],
    ),
    # the first paragraph is plainly a sentence of the text
    (f"A man from Arden has been found guilty on Monday of setting fire to three boats.\n\n{BODY}", None, []),
    # a dateline begins the text
    (f"Arden closes its harbour.\n\nARDEN, Estonia (AP) — {BODY}", "Arden closes its harbour.", []),
    (f"ARDEN, Estonia (AP) — The council has voted.\n\n{MORE}", None, []),
    # title case
    (f"In a First, Arden Closes Its Harbour.\n\n{BODY}", "In a First, Arden Closes Its Harbour.", []),
    # a section over the headline, all on single lines
    (
        f"WORLD NEWS\nArden votes to close its harbour\nBy ANA RUIZ, AP\nUpdated 28 April 2025\n{BODY}\n{MORE}",
        "Arden votes to close its harbour",
        ["ANA RUIZ"],
    ),
    # a name and where it writes from, above the date
    (
        f"Arden closes its harbour\n\nAna Ruiz in Arden\nMon 28 Apr 2025 10.15 BST\n\n{BODY}",
        "Arden closes its harbour",
        ["Ana Ruiz"],
    ),
]


@pytest.mark.parametrize(("text", "headline", "authors"), HEADERS)
def test_header(text: str, headline: str | None, authors: list[str]) -> None:
    metadata = document(text).metadata
    assert metadata.headline == headline
    assert [author.name for author in metadata.authors] == authors


def test_roles_and_organizations_stand_apart_from_names() -> None:
    authors = document(
        f"Arden closes\n\nBy Ana Ruiz, Political Editor, and Bo Lind | Reuters\n\n{BODY}"
    ).metadata.authors
    assert [(a.name, a.role, a.organization) for a in authors] == [
        ("Ana Ruiz", "Political Editor", None),
        ("Bo Lind", None, "Reuters"),
    ]


@pytest.mark.parametrize("line", ["FOR IMMEDIATE RELEASE", "Press Release", "EMBARGOED UNTIL 9 A.M. EST MONDAY"])
def test_what_stands_over_a_press_release_is_no_headline(line: str) -> None:
    found = document(f"{line}\n\nArden Foods Opens New Plant in Bexley\n\n{BODY}\n\n{MORE}\n\n- 30 -")
    assert [paragraph.role for paragraph in found.paragraphs] == ["other", "headline", "body", "body", "other"]
    assert found.metadata.headline == "Arden Foods Opens New Plant in Bexley"


Author = tuple[str, str | None, str | None]
BYLINES: list[tuple[str, list[Author]]] = [
    # a newspaper that no table knows, after a bar
    ("By Ana Ruiz | The Courier", [("Ana Ruiz", None, "The Courier")]),
    # … and after a small word
    ("By Ana Ruiz for the Daily Mail", [("Ana Ruiz", None, "Daily Mail")]),
    ("By Ana Ruiz of The Courier", [("Ana Ruiz", None, "The Courier")]),
    # the role without a comma; a surname that is a word of organizations
    ("By ANA PARK AP Sports Writer", [("ANA PARK", "AP Sports Writer", "AP")]),
    ("Ana Ruiz Political editor", [("Ana Ruiz", "Political editor", None)]),
    ("By Ana Ruiz and Bo Lind Staff Writers", [("Ana Ruiz", None, None), ("Bo Lind", "Staff Writers", None)]),
    ("By Ana Ruiz Associated Press", [("Ana Ruiz", None, "Associated Press")]),
    # where they write from
    ("By Ana Ruiz in Arden and Bo Lind in London", [("Ana Ruiz", None, None), ("Bo Lind", None, None)]),
    ("By Ana Ruiz, London", [("Ana Ruiz", None, None)]),
    # who else worked on it, degrees, addresses
    ("By Ana Ruiz and agencies", [("Ana Ruiz", None, None)]),
    ("By Ana Ruiz, M.D.", [("Ana Ruiz", None, None)]),
    ("By Ana Ruiz, ana@courier.example", [("Ana Ruiz", None, None)]),
    ("By Bo Lind, Jr.", [("Bo Lind, Jr", None, None)]),
    # role and organization on the line below
    ("By ANA RUIZ\nAP Sports Writer", [("ANA RUIZ", "AP Sports Writer", "AP")]),
    ("By Ana Ruiz\n\nPolitical Editor", [("Ana Ruiz", "Political Editor", None)]),
    ("Ana Ruiz, Reporter\n\nExample News, Somerset", [("Ana Ruiz", "Reporter", "Example News")]),
    (
        "By Ana Ruiz and Bo Lind\nAssociated Press",
        [(name, None, "Associated Press") for name in ("Ana Ruiz", "Bo Lind")],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), BYLINES)
def test_bylines(lines: str, expected: list[Author]) -> None:
    found = document(f"Arden closes its harbour\n\n{lines}\n\n{BODY}\n\n{MORE}")
    assert [(author.name, author.role, author.organization) for author in found.metadata.authors] == expected
    header = ["headline", *["byline"] * len(lines.split())][: 2 + lines.count("\n") - lines.count("\n\n")]
    assert [paragraph.role for paragraph in found.paragraphs] == [*header, "body", "body"]


DATED_BYLINES = [
    ("By Ana Ruiz – 12 May 2023", "2023-05-12"),
    ("By Ana Ruiz on May 12, 2023 at 3:15 pm", "2023-05-12"),
    ("12 May 2023 | By Ana Ruiz", "2023-05-12"),
    ("Published 10:15 BST, 12 May 2023, by Ana Ruiz", "2023-05-12"),
    ("By Ana Ruiz • 3 hours ago", None),  # tells no day
    ("By Ana Ruiz, May 12", None),  # nor does this
]


@pytest.mark.parametrize(("line", "published"), DATED_BYLINES)
def test_bylines_with_a_date(line: str, published: str | None) -> None:
    found = document(f"Arden closes its harbour\n\n{line}\n\n{BODY}\n\n{MORE}")
    assert [paragraph.role for paragraph in found.paragraphs] == ["headline", "byline", "body", "body"]
    assert [author.name for author in found.metadata.authors] == ["Ana Ruiz"]
    assert (found.metadata.published.date if found.metadata.published else None) == published


@pytest.mark.parametrize(
    "line", ["By the time the talks ended, nobody was left in Arden.", "By Monday the harbour was closed", "Facebook"]
)
def test_what_is_no_byline(line: str) -> None:
    found = document(f"Arden closes its harbour\n\n28 April 2025\n\n{line}\n\n{BODY}")
    assert found.metadata.authors == ()
    assert "byline" not in [paragraph.role for paragraph in found.paragraphs]


STAMPS = [
    # the line, what is published, what is modified
    ("Published: 28 April 2025", "2025-04-28", None),
    ("28 April 2025", "2025-04-28", None),
    ("26-FEB-1987 15:01:01.79", "1987-02-26", None),
    ("Politics / April 28, 2025", "2025-04-28", None),
    ("Published April 28, 2025 • Last updated 15 hours ago • 4 minute read", "2025-04-28", None),
    ("Published: 28 April 2025 | Updated: 29 April 2025", "2025-04-28", "2025-04-29"),
    ("Updated 3:15 p.m. ET", None, None),
    # the newspaper, the section or the place after the date, and a user's name
    ("Tuesday July 18 2023, 12.01am BST, The Ledger", "2023-07-18", None),
    ("May 12, 2023, 3:15 PM | Velm", "2023-05-12", None),
    ("Reuters, 12 May 2023", "2023-05-12", None),
    ("Posted on May 4th, 2023 by admin", "2023-05-04", None),
]


@pytest.mark.parametrize(("line", "published", "modified"), STAMPS)
def test_date_lines_are_timestamps(line: str, published: str | None, modified: str | None) -> None:
    text = f"Arden closes its harbour\n\n{line}\n\n{BODY}"
    assert roles(text)[1] == ("timestamp", line)
    metadata = document(text).metadata
    assert (metadata.published.date if metadata.published else None) == published
    assert (metadata.modified.date if metadata.modified else None) == modified


@pytest.mark.parametrize("label", ["date ", "Published: ", "posted ", "Updated "])
def test_labelled_date_that_runs_into_the_first_sentence_is_a_timestamp(label: str) -> None:
    found = document(f" {label}2025-04-28 {BODY}")
    assert [paragraph.role for paragraph in found.paragraphs] == ["timestamp", "body"]
    stamp = found.metadata.modified if "Updated" in label else found.metadata.published
    assert stamp is not None
    assert stamp.text == "2025-04-28"
    assert found.reference_date is not None
    assert found.text[found.paragraphs[1].start :] == BODY
    assert found.text[0] == " "


ROLES = [
    # subheading between paragraphs
    (f"{BODY}\n\nNine years of quarrel\n\n{MORE}", ["body", "subheading", "body"]),
    # … and no subheading where it is a quotation or ends in a stop
    (f"{BODY}\n\n“Nine years of quarrel”\n\n{MORE}", ["body", "body", "body"]),
    (f"{BODY}\n\nIt was a quarrel.\n\n{MORE}", ["body", "body", "body"]),
    # bullets and numbers
    (f"{BODY}\n\n• One boat sank\n• Two boats burned\n\n{MORE}", ["body", "list_item", "list_item", "body"]),
    (f"{BODY}\n\n1. Arden\n\n2. Bexley\n\n{MORE}", ["body", "list_item", "list_item", "body"]),
    # a year at a paragraph's start is no number of a list
    (f"{BODY}\n\n1987 was the year in which the quay was built.\n\n{MORE}", ["body", "body", "body"]),
    # what the page left
    (f"{BODY}\n\nAdvertisement\n\n{MORE}", ["body", "other", "body"]),
    (f"{BODY}\n\nRead more: Boats burn in Arden\n\n{MORE}", ["body", "other", "body"]),
    (f"{BODY}\n\nShare this\n\n{MORE}", ["body", "other", "body"]),
    (f"{BODY}\n\n{MORE}\n\n© 2024 Example Media", ["body", "body", "other"]),
    # no blank lines: each line a paragraph
    (f"{BODY}\n{MORE}\n{BODY}", ["body", "body", "body"]),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles(text: str, expected: list[str]) -> None:
    assert [role for role, _ in roles(text)] == expected


def wrap(text: str, width: int = 72) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


@pytest.mark.parametrize("between", ["\n\n", "\n    "])
def test_hard_wrapped_lines_are_one_paragraph(between: str) -> None:
    text = wrap(BODY) + between + wrap(MORE)
    assert [" ".join(printed.split()) for _, printed in roles(text)] == [BODY, MORE]


def test_indented_lines_begin_paragraphs_of_wrapped_text() -> None:
    text = f"{wrap(BODY)}\n    A short one.\n    {wrap(MORE)}\n REUTER"
    assert [(role, " ".join(printed.split())) for role, printed in roles(text)] == [
        ("body", BODY),
        ("body", "A short one."),
        ("body", MORE),
        ("other", "REUTER"),
    ]


def test_standfirst_stands_between_headline_and_byline() -> None:
    text = f"Arden closes its harbour\n\nThe fishermen vow that they will return.\n\nBy Ana Ruiz\n\n{BODY}"
    assert document(text).metadata.description == "The fishermen vow that they will return."
    assert [role for role, _ in roles(text)] == ["headline", "description", "byline", "body"]


def test_line_ends_are_normalized_and_nothing_else() -> None:
    assert document("  One line.\r\n\r\nAnother\rline.  \n").text == "  One line.\n\nAnother\nline.  \n"


def test_of_endless_lines_the_last_are_taken_together() -> None:
    text = "a\n" * (MOST_TEXT_LINES + 5 * PIECE_LENGTH) + "\n\nThe end.\n"
    blocks = find_blocks(text)
    assert MOST_TEXT_LINES < len(blocks) < MOST_TEXT_LINES + 20
    covered = "".join(text[block.start : block.end] for block in blocks)
    assert covered.count("a") == text.count("a")
    assert covered.endswith("The end.")
    assert all(before.end < after.start for before, after in pairwise(blocks))


def test_empty_text_has_no_paragraphs() -> None:
    assert document("").paragraphs == ()
    assert document(" \n\n \t").paragraphs == ()


CAPTION = "Marta Orlo speaks to fishermen at the harbour of Arden on April 28, 2025."
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
