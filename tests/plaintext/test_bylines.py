"""Bylines of plain texts: the shapes of newspapers and agencies, with invented names."""

import pytest
from helpers.texts import BODY, MORE, document

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
