"""What stands above a plain-text article: headline, section, standfirst, dates. The articles are ours."""

import pytest
from helpers.texts import BODY, MORE, document, roles
from newsjson.parsers.plaintext.header import is_headline, read_header

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


STAMPS = [
    # the line, what is published, what is modified
    ("Published: 28 April 2025", "2025-04-28", None),
    ("28 April 2025", "2025-04-28", None),
    ("26-FEB-1987 15:01:01.79", "1987-02-26", None),
    ("Politics / April 28, 2025", "2025-04-28", None),
    ("Published April 28, 2025 • Last updated 15 hours ago • 4 minute read", "2025-04-28", None),
    ("Published: 28 April 2025 | Updated: 29 April 2025", "2025-04-28", "2025-04-29"),
    ("Updated 3:15 p.m. ET", None, None),
    (
        "First published on Monday, 28 April 2025 at 10:15 BST | Last updated on Tuesday, 29 April 2025 at 08:00 BST",
        "2025-04-28",
        "2025-04-29",
    ),
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


def test_standfirst_stands_between_headline_and_byline() -> None:
    text = f"Arden closes its harbour\n\nThe fishermen vow that they will return.\n\nBy Ana Ruiz\n\n{BODY}"
    assert document(text).metadata.description == "The fishermen vow that they will return."
    assert [role for role, _ in roles(text)] == ["headline", "description", "byline", "body"]


WORDS = (
    "The keepers of the nine swans of the old harbour of Arden and of all the islands of the north and of the south and"
)
SENTENCE = "The keepers of the nine swans of the old harbour of Arden want them back."

HEADLINES = [
    # what stands over the text, what stands below it, whether a byline does so too, whether it is the headline
    ("Arden closes its harbour", [BODY], False, True),
    ("Arden closes its harbour.", [BODY], False, True),
    ("Arden", [BODY], False, False),  # one word is a section
    ("Arden closes", [BODY], False, True),
    ("Arden closes its harbour:", [BODY], False, False),
    ("Arden closes its harbour", [], False, False),  # nothing to head
    ("Arden closes its harbour", ["Otterby", "Home", "Arden"], False, False),  # no text near
    ("Arden closes its harbour", ["Otterby", "Home", BODY], False, True),
    ("Arden closes its harbour", ["Otterby", "Home", "Menu", BODY], False, False),
    ("LONDON (AP) — The talks went on.", [BODY], False, False),  # the lead
    ("He said it in Arden on Monday.", [BODY], False, False),
    ("A man was found in the harbour.", [BODY], False, False),
    ("Keepers were seen in Arden on Monday.", [BODY], False, False),
    # sentences with a stop: short ones
    ("The keepers of the nine swans of the old harbour want them all back by the summer.", [BODY], False, True),
    (
        "The keepers of the nine swans of the old harbour of Arden want them all back by the end of it.",
        [BODY],
        False,
        False,
    ),
    ("Arden closes. The keepers want the swans back.", [BODY], False, False),
    # without a stop, or in title case, longer ones
    (" ".join(WORDS.split()[:22]), [BODY], False, True),
    (f"{WORDS} Arden and the lake of Velm too", [BODY], False, False),
    (
        "The Keepers Want the Swans Back, and They Want Them Before the Summer, Says Arden’s Own Mayor Today.",
        [BODY],
        False,
        True,
    ),
    # a byline below, or a lead, makes more of them headlines
    (f"{WORDS} Arden and the lake of Velm too", [BODY], True, True),
    (f"{WORDS} {WORDS}", [BODY], True, False),
    ("Arden closes. The keepers want the swans back.", [BODY], True, True),
    ("Arden closes. The keepers of the nine swans of the old harbour want them all back", [BODY], True, True),
    (f"{SENTENCE} {SENTENCE}", [BODY], True, False),
    ("Arden closes. The keepers want the swans back.", ["The lake", "LONDON (AP) — The talks went on."], False, True),
]


@pytest.mark.parametrize(("line", "below", "before_byline", "expected"), HEADLINES)
def test_which_lines_are_headlines(line: str, below: list[str], before_byline: bool, expected: bool) -> None:
    assert is_headline([line, *below], 0, before_byline) is expected


HEADERS_AND_ROLES: list[tuple[list[str], list[str]]] = [
    # the section in capitals over the headline: few words, and more below
    (["WORLD NEWS", "Arden closes its harbour", "By Ana Ruiz"], ["other", "headline", "byline"]),
    (["NEWS OF THE WORLD", "Arden closes its harbour", "By Ana Ruiz"], ["headline", "other", "byline"]),
    (["ARDEN NEWS", "The old harbour", "By Ana Ruiz"], ["headline", "other", "byline"]),
    # the headline's repetition, a standfirst, a label
    (["Arden closes its harbour", "ARDEN CLOSES ITS HARBOUR.", "By Ana Ruiz"], ["headline", "headline", "byline"]),
    (["Arden closes its harbour", "The swans are back in town", "By Ana Ruiz"], ["headline", "description", "byline"]),
    (["Arden closes its harbour", "The swans are back.", "By Ana Ruiz"], ["headline", "description", "byline"]),
    (["Arden closes its harbour", "They are back.", "By Ana Ruiz"], ["headline", "other", "byline"]),
    (["Arden closes its harbour", "Of swans and men here", "By Ana Ruiz"], ["headline", "other", "byline"]),
    # a name alone above a date
    (["Arden closes its harbour", "Ana Ruiz in Arden", "28 April 2025"], ["headline", "byline", "timestamp"]),
    (
        ["Arden closes its harbour", "Ana Ruiz in the harbour of Velm", "28 April 2025"],
        ["headline", "byline", "timestamp"],
    ),
    (["Arden closes its harbour", "28 April 2025", "Ana Ruiz in Arden"], ["headline", "timestamp"]),
    # what stands between the headline and a dateline is the standfirst
    (["Arden closes its harbour", "The swans are back in town", f"LONDON (AP) — {BODY}"], ["headline", "description"]),
    (["Arden closes its harbour", f"LONDON (AP) — {BODY}"], ["headline"]),
    (
        [
            "Arden closes its harbour",
            "The swans are back in town",
            "And the boats are back, too",
            f"LONDON (AP) — {BODY}",
        ],
        ["headline", "description", "description"],
    ),
    # the label of a byline, the names on the line below
    (["Arden closes its harbour", "Written by:", "Ana Ruiz, Bo Lind"], ["headline", "other", "byline"]),
    # a byline on the first line: with its "By" only
    (["By Ana Ruiz", BODY], ["byline"]),
    (["Ana Ruiz, Reporter", BODY], ["headline"]),
    # buttons, and no headline
    (["Share this", "28 April 2025", BODY], ["other", "timestamp"]),
    (["28 April 2025", "Arden closes its harbour", BODY], ["timestamp", "headline"]),
    (
        ["28 April 2025", "Share this", "Menu", "Arden closes its harbour", BODY],
        ["timestamp", "other", "other", "headline"],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), HEADERS_AND_ROLES)
def test_roles_of_the_header(lines: list[str], expected: list[str]) -> None:
    assert list(read_header([*lines, BODY, MORE], None).roles) == expected


@pytest.mark.parametrize("text", [BODY, f"{SENTENCE} It was very late.", f"{WORDS} {WORDS}", f"{WORDS} {SENTENCE}"])
def test_the_header_ends_where_text_begins(text: str) -> None:
    """Two sentences, or a long one: a date below is no longer the header's."""
    assert read_header(["Arden closes its harbour", text, "28 April 2025", BODY], None).published is None


@pytest.mark.parametrize(
    "text", ["It was late. The swans are back.", f"{SENTENCE} It was late.", SENTENCE, WORDS + " Arden" * 15]
)
def test_a_standfirst_is_no_text(text: str) -> None:
    assert read_header(["Arden closes its harbour", text, "28 April 2025", BODY], None).published is not None
