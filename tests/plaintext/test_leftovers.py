"""Lines that a page left in a text pasted from it, and lines of the article that look like them."""

import pytest
from newsjson.parsers.plaintext.leftovers import is_page_line

PAGE_LINES = [
    "Advertisement",
    "ADVERTISEMENT",
    "Advertisement 3",
    "Share this story with your friends",
    "Read more: Nine boats burn in Arden",
    "Related | Nine boats burn in Arden",
    "Explainer: Nine boats burn in Arden",
    "What’s this?",
    "12 comments",
    "4 min read",
    "7",
    "123",
    "* * *",
    "© 2024 Otterby Media",
    "(c) 2024 Otterby Media",
    "Copyright Otterby Media Limited. All rights reserved.",
]
ARTICLE_LINES = [
    "The storm has passed.",
    "1987",
    "1,200",
    "Read the letter of the keepers",
    "Relations: a long story of nine swans",
    "Watch towers stand at the harbour",
    "Copyright law is what the keepers spoke about.",
    "(c) is the third point of the plan",
    "Watch: " + "the keepers of the swans of Arden and of Velm, " * 5,  # too long for a link
    # begins as a button does, and goes on as a sentence
    "Sign up for it the keepers would not, although they had been asked nine times by the mayor and had nine times told"
    " him that they would think of it again",
]


@pytest.mark.parametrize("line", PAGE_LINES)
def test_lines_of_the_page(line: str) -> None:
    assert is_page_line(line)


@pytest.mark.parametrize("line", ARTICLE_LINES)
def test_lines_of_the_article(line: str) -> None:
    assert not is_page_line(line)
