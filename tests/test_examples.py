"""The example story as a web page and as plain text: one article, so what is found in it is the same."""

from pathlib import Path

import newsjson
import pytest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
POSITIONS = {"start", "end", "spans", "mentions", "paragraph", "confidence"}


@pytest.fixture(scope="module")
def page():
    return newsjson.parse_file(EXAMPLES / "velm-bridge.html", engine="rules").to_dict()


@pytest.fixture(scope="module")
def plain():
    return newsjson.parse_file(EXAMPLES / "velm-bridge.txt", engine="rules").to_dict()


def without_positions(value):
    """Return plain data without what depends on where in the text a thing stands."""
    if isinstance(value, dict):
        return {key: without_positions(member) for key, member in value.items() if key not in POSITIONS}
    return [without_positions(member) for member in value] if isinstance(value, list) else value


@pytest.mark.parametrize("key", ["headline", "authors", "dateline", "quotes", "attributions", "speakers"])
def test_the_page_says_what_the_plain_text_says(page, plain, key):
    assert plain[key]
    assert without_positions(page[key]) == without_positions(plain[key])


def test_the_picture_is_credited_alike(page, plain):
    [of_page], [of_plain] = without_positions([page["photo_credits"], plain["photo_credits"]])
    assert of_page.pop("image_url") == "https://courier.example/pictures/velm-pier-1200.jpg"
    assert of_plain.pop("image_url") is None
    assert of_page == of_plain


def paragraphs(article, role):
    return [article["text"][p["start"] : p["end"]] for p in article["paragraphs"] if p["role"] == role]


@pytest.mark.parametrize("role", ["headline", "byline", "body", "subheading", "caption", "credit"])
def test_the_page_has_the_paragraphs_of_the_plain_text(page, plain, role):
    assert paragraphs(page, role) == paragraphs(plain, role)


@pytest.mark.parametrize(
    "beside", ["newsletter", "Obituaries", "Related", "flood marks", "Most read", "cookies", "Topics", "Advertisement"]
)
def test_what_stands_around_the_article_is_left_out(page, beside):
    assert beside in (EXAMPLES / "velm-bridge.html").read_text("utf-8")
    assert beside not in page["text"]


def test_what_only_the_page_says(page):
    assert (page["publisher"], page["section"], page["language"]) == ("The Orla Courier", "Region", "en-GB")
    assert page["modified"]["datetime"] == "2025-04-28T14:40:00+01:00"
    assert page["source"]["canonical_url"] == "https://courier.example/news/velm-bridge-stays-shut"
    assert page["description"].startswith("Two piers")
