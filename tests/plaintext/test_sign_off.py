"""What stands below an article, and sentences of articles that look like it. The names are invented."""

import newsjson
import pytest
from helpers.texts import BODY, MORE, roles
from newsjson.parsers.plaintext.sign_off import is_sign_off

SIGN_OFFS = [
    "(Reporting by Jo Hale; Editing by Sam Birch)",
    "Reporting by Jo Hale; Editing by Sam Birch",
    "Reporting by Jo Hale in Otterby and Tim Oake in Sund, Ana Ruiz in Arden and Bo Lind in Velm; Additional"
    " reporting by Ida Holm in Brenside and Cem Tekin in Otterby; Writing by Rosa Nilsen;"
    " Editing by Sam Birch and Olav Strand",
    "(Additional reporting and writing by Jo Hale)",
    "Reporting and writing by Jo Hale",
    "Writing by Jo Hale Editing by Sam Birch",
    "(Compiled by Jo Hale)",
    "[Editing by the Sund Newsroom]",
    "(With inputs from PTI)",
    "With inputs from ANI",
    "(With agency inputs)",
    "(This story has been corrected to fix the name of the mayor in the third paragraph)",
    "(Except for the headline, this story has not been edited by our staff.)",
    "Associated Press writer Jo Hale in Otterby contributed to this report.",
    "___\nJo Hale and Sam Birch contributed reporting from Sund.",
    "— Reporting by Jo Hale",
]
SENTENCES = [
    "Reporting by journalists in the harbour has become dangerous, the union said on Monday.",
    "Written by hand, the letter names nine keepers.",
    "(This is what nobody had expected.)",
    "With additional input from nobody, the council voted.",
    "Edited by a machine, the book sold well.",
    "“The keepers contributed to this report,” said the mayor. It was printed in May.",
    "The story was read by millions.",
]


@pytest.mark.parametrize("line", SIGN_OFFS)
def test_sign_offs(line: str) -> None:
    assert is_sign_off(line)
    assert roles(f"{BODY}\n\n{MORE}\n\n{line.replace(chr(10), ' ')}")[-1][0] == "other"


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences(line: str) -> None:
    assert not is_sign_off(line)


def test_what_follows_an_agency_s_standards_is_no_article() -> None:
    signed = f"{BODY}\n\n{MORE}\n\nReporting by Jo Hale; Editing by Sam Birch"
    standards = "Our Standards: The Harbour Wire Principles of Trust."
    author = "Jo Hale has covered the roads of the county since she left school in Sund."
    found = roles(f"{signed}\n\n{standards}\n\nJo Hale\n\n{author}")
    assert [role for role, _ in found] == ["body", "body", *["other"] * 4]


def test_standards_are_nobody_who_speaks() -> None:
    text = f"{BODY}\n\n{MORE}\n\nOur Standards: The Harbour Wire Principles of Trust.\n"
    article = newsjson.parse_text(text, engine="rules")
    assert "Standards" not in [speaker.name for speaker in article.speakers]
