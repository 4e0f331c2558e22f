"""Bylines of plain texts: the shapes of newspapers and agencies, with invented names."""

import pytest
from helpers.texts import BODY, MORE, document
from newsjson.parsers.plaintext.bylines import read_byline, read_line_below_byline
from newsjson.schemas import article

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


CORRESPONDENTS = [
    ("Ana Ruiz and Bo Lind in Arden and Cem Tekin in Velm", ["Ana Ruiz", "Bo Lind", "Cem Tekin"]),
    ("Ana Ruiz in Arden, Bo Lind in London and Cem Tekin in Velm", ["Ana Ruiz", "Bo Lind", "Cem Tekin"]),
    ("Ana Ruiz and Bo Lind", ["Ana Ruiz", "Bo Lind"]),
    ("Ana Ruiz in Arden and agencies", ["Ana Ruiz"]),
    ("Ana Ruiz, Associated Press", ["Ana Ruiz"]),
    ("Ana Ruiz, Arden Bridge Company", []),  # a caption, an invitation
    ("Ana Ruiz, London, and Bo Lind, Paris", ["Ana Ruiz", "Bo Lind"]),
    ("Ana Ruiz in New York and Bo Lind at the United Nations", ["Ana Ruiz", "Bo Lind"]),
    ("Ana Ruiz in Arden and London", ["Ana Ruiz"]),  # two places of one
    ("Ana Ruiz and Bo Lind meet the mayor in Arden", []),
    ("Council of Arden and Bo Lind in Velm", []),
    ("Bridge in Arden and tunnel in Velm are closed", []),
]


@pytest.mark.parametrize("above", ["", "The council votes after nine years of talks\n"])
@pytest.mark.parametrize(("line", "authors"), CORRESPONDENTS)
def test_bylines_without_a_label_above_a_date(line: str, authors: list[str], above: str) -> None:
    found = document(f"Arden closes its harbour\n{above}{line}\n29 April 2025\n\n{BODY}\n\n{MORE}")
    assert [author.name for author in found.metadata.authors] == authors
    assert found.metadata.headline == "Arden closes its harbour"


LABELLED = [
    ("By Ana Ruiz in Arden, Bo Lind in Velm and agencies", ["Ana Ruiz", "Bo Lind"]),
    ("By Ana Ruiz and Bo Lind in Arden and Cem Tekin in Velm", ["Ana Ruiz", "Bo Lind", "Cem Tekin"]),
    ("By Ana Ruiz in Arden and London", ["Ana Ruiz"]),
    ("By ANA RUIZ in Arden and BO LIND in London", ["ANA RUIZ", "BO LIND"]),
]


@pytest.mark.parametrize(("line", "authors"), LABELLED)
def test_labelled_bylines_with_places(line: str, authors: list[str]) -> None:
    assert [author.name for author in read_byline(line)] == authors


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


READ: list[tuple[str, list[Author]]] = [
    # "By", and what stands for it
    ("Von Ana Ruiz", [("Ana Ruiz", None, None)]),
    ("Written by Ana Ruiz", [("Ana Ruiz", None, None)]),
    ("Author: Ana Ruiz", [("Ana Ruiz", None, None)]),
    # a desk's or a newspaper's, without a person
    ("By Otterby Staff", [("Otterby Staff", None, None)]),
    ("By The Otterby Times", [("The Otterby Times", None, None)]),
    ("By TPN", [("TPN", None, None)]),
    ("By Reuters", [("Reuters", None, None)]),
    ("By Reuters | Reuters", [("Reuters", None, None)]),
    ("By the Otterby Times", []),
    ("By Otterby Harbour Swans Keepers Union Club", []),
    # names in capitals, also such as no person has
    ("By RUIZ DE OTTERBY OF VELM", [("RUIZ DE OTTERBY OF VELM", None, None)]),
    ("By OTTERBY", [("OTTERBY", None, None)]),
    # surnames that are words of organizations
    ("By Ana Church", [("Ana Church", None, None)]),
    # roles: of few words
    (
        "By Ana Ruiz, Chief Correspondent for Swans of Old Harbours",
        [("Ana Ruiz", "Chief Correspondent for Swans of Old Harbours", None)],
    ),
    ("By Ana Ruiz, the chief correspondent for swans and for harbours", []),
    ("By Ana Maria de la Cruz Staff Writer", [("Ana Maria de la Cruz", "Staff Writer", None)]),
    ("By Ana Ruiz AP Sports Writer", [("Ana Ruiz", "AP Sports Writer", "AP")]),
    ("By Ana Ruiz, AP Sports Writer", [("Ana Ruiz", "AP Sports Writer", "AP")]),
    ("Ana Ruiz, Reporter, The Courier", [("Ana Ruiz", "Reporter", "The Courier")]),
    ("By Ana Ruiz, The Lake of Otterby", [("Ana Ruiz", None, "The Lake of Otterby")]),
    ("By Ana Ruiz, The Lake of the Otterby", []),
    ("By Ana Ruiz, RN", [("Ana Ruiz", None, None)]),
    # nobody's
    ("Ana Ruiz", []),  # no "By", no role
    ("A writer who lives in Arden", []),
    ("By Ana Ruiz, who lives in Arden", []),
    # many authors fit on a line, a paragraph is none
    (
        "By Ana Ruiz, Bo Lind, Cem Tekin, Dan Ek, Eva Fay, Finn Gale, Gus Hahn, Ida Juhl, Jon Kahn and Leo Munk of The"
        " Courier",
        [
            *(
                (name, None, None)
                for name in "Ana Ruiz|Bo Lind|Cem Tekin|Dan Ek|Eva Fay|Finn Gale|Gus Hahn|Ida Juhl|Jon Kahn".split("|")
            ),
            ("Leo Munk", None, "The Courier"),
        ],
    ),
    ("By " + "Ana Ruiz, " * 25, []),
]


@pytest.mark.parametrize(("line", "expected"), READ)
def test_single_lines(line: str, expected: list[Author]) -> None:
    assert [(author.name, author.role, author.organization) for author in read_byline(line)] == expected


BELOW: list[tuple[str, tuple[str | None, str | None] | None]] = [
    ("Political Editor", ("Political Editor", None)),
    ("The Courier", (None, "The Courier")),
    ("Example News, Somerset", (None, "Example News")),
    ("Union of the Keepers of the Swans of Otterby, London", (None, "Union of the Keepers of the Swans of Otterby")),
    ("Bo Lind", None),  # another author
    ("London", None),  # tells nothing of the author
    ("The swans are back.", None),
    ("Political Editor:", None),
    ("The Courier " * 8, None),
]


@pytest.mark.parametrize(("line", "expected"), BELOW)
def test_lines_below_a_byline(line: str, expected: tuple[str | None, str | None] | None) -> None:
    found = read_line_below_byline(line, (article.Author("Ana Ruiz", None, None),))
    assert [(author.role, author.organization) for author in found] == ([expected] if expected else [])
    assert read_line_below_byline(line, ()) == ()
