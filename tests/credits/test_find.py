"""Photo credits of whole documents: caption, names, date and place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.credits.find import find_credits
from newsjson.parsers.credits.images import find_images
from newsjson.parsers.decoding.decode import Decoded
from newsjson.parsers.document.document import Document, Metadata, Picture, build
from newsjson.parsers.plaintext.read import read_text
from newsjson.schemas.article import DateStamp, Paragraph
from newsjson.schemas.content import Content

BODY = "The council voted to close the old harbour, ending a dispute that has run for nine years. Nobody was glad."
CAPTION = "President Marta Orlo and Mayor Cem Tekin attend a ceremony in Baku, Azerbaijan April 28, 2025."


def document(text: str) -> Document:
    return read_text(
        Decoded(
            content=Content(data=text.encode("utf-8", "replace")), text=text, media_type="text/plain", encoding="utf-8"
        )
    )


def test_everything_of_one_credit() -> None:
    printed = "(credit: Official website of the President/Handout via REUTERS)"
    found = document(f"{BODY} {CAPTION} {printed}\n\n{BODY}")
    (credit,) = find_credits(found)
    assert (credit.id, credit.text) == ("c1", printed)
    assert credit.start is not None
    assert found.text[credit.start : credit.end] == printed
    assert credit.caption is not None
    assert credit.caption.text == CAPTION == found.text[credit.caption.start : credit.caption.end]
    assert credit.creators == ("Official website of the President",)
    assert (credit.agencies, credit.handout) == (("Reuters",), True)
    assert credit.date == "2025-04-28"
    assert credit.place is not None
    assert (credit.place.name, credit.place.country_code) == ("Baku", "AZ")


def test_credits_are_numbered_in_order() -> None:
    text = f"{BODY}\n\n{CAPTION} (AP Photo/Ana Ruiz)\n\n{BODY}\n\n{CAPTION}\n\nPhoto: Bo Lind\n\n{BODY}"
    credits = find_credits(document(text))
    assert [(credit.id, credit.creators, credit.agencies) for credit in credits] == [
        ("c1", ("Ana Ruiz",), ("AP",)),
        ("c2", ("Bo Lind",), ()),
    ]


@pytest.mark.parametrize(
    ("caption", "date"),
    [
        ("Marta Orlo speaks in Baku on Monday.", "2025-04-28"),
        ("Marta Orlo speaks in Baku on April 12.", "2025-04-12"),
        ("Marta Orlo speaks in Baku, July 2, 2019.", "2019-07-02"),
        ("Marta Orlo speaks in Baku.", None),
    ],
)
def test_dates_of_captions_count_from_the_published_day(caption: str, date: str | None) -> None:
    text = f"Arden closes its harbour\n\n30 April 2025\n\n{BODY}\n\n{caption} (AP Photo/Ana Ruiz)\n\n{BODY}"
    (credit,) = find_credits(document(text))
    assert credit.date == date


def test_a_bar_between_caption_and_credit_belongs_to_neither() -> None:
    (credit,) = find_credits(document(f"{BODY}\n\n{CAPTION} | Ana Ruiz/AFP\n\n{BODY}"))
    assert credit.caption is not None
    assert (credit.caption.text, credit.text) == (CAPTION, "Ana Ruiz/AFP")


def test_credit_that_only_the_page_data_has() -> None:
    pictures = [Picture(credit_text="Ana Ruiz/Reuters", image_url="https://example.org/1.jpg"), Picture(caption=0)]
    page = build(CAPTION, [Paragraph("caption", 0, len(CAPTION))], Metadata(), pictures)
    (credit,) = find_credits(page)
    assert (credit.start, credit.end, credit.caption) == (None, None, None)
    assert (credit.text, credit.creators, credit.agencies) == ("Ana Ruiz/Reuters", ("Ana Ruiz",), ("Reuters",))
    assert credit.image_url == "https://example.org/1.jpg"


def test_images_are_all_pictures_and_name_the_credits_of_those_that_have_one() -> None:
    pictures = [
        Picture(image_url="https://example.org/1.jpg", alt="a swan"),
        Picture(caption=0, credit_text="AP"),
        Picture(image_url="https://example.org/3.jpg"),
        Picture(credit_text="Ana Ruiz/Reuters"),
    ]
    page = build(CAPTION, [Paragraph("caption", 0, len(CAPTION))], Metadata(), pictures)
    images = find_images(page, find_credits(page))
    assert [(image.url, image.alt, image.credit) for image in images] == [
        ("https://example.org/1.jpg", "a swan", None),
        (None, None, "c1"),
        ("https://example.org/3.jpg", None, None),
        (None, None, "c2"),
    ]
    assert images[1].caption is not None
    assert images[1].caption.text == CAPTION


def test_relative_days_need_a_reference() -> None:
    text = "Marta Orlo speaks in Baku on Monday."
    pictures = [Picture(caption=0, credit_text="AP")]
    stamp = DateStamp("30 April 2025", "2025-04-30", None)
    paragraphs = [Paragraph("caption", 0, len(text))]
    assert find_credits(build(text, paragraphs, Metadata(), pictures))[0].date is None
    assert find_credits(build(text, paragraphs, Metadata(published=stamp), pictures))[0].date == "2025-04-28"


LINES = st.sampled_from(
    [BODY, CAPTION, "(AP Photo/Ana Ruiz)", "Photo: Ana Ruiz", "Bo Lind/AFP", "\n\n", "\n", " ", "The Associated Press"]
)


@given(st.lists(LINES, max_size=16).map("".join))
def test_spans_say_what_they_claim(text: str) -> None:
    found = document(text)
    for number, credit in enumerate(find_credits(found), 1):
        assert credit.id == f"c{number}"
        assert credit.start is not None
        assert found.text[credit.start : credit.end] == credit.text
        if credit.caption:
            assert found.text[credit.caption.start : credit.caption.end] == credit.caption.text
            assert credit.caption.text.strip()


@pytest.mark.parametrize("text", ["n/a", "N/A", "null", "Unknown"])
def test_a_picture_of_nobody_has_no_credit_and_stays(text: str) -> None:
    pictures = [Picture(credit_text=text, image_url="https://example.org/1.jpg"), Picture(credit_text="Ana Ruiz/AP")]
    found = build(BODY, [Paragraph("body", 0, len(BODY))], Metadata(), pictures)
    credits = find_credits(found)
    assert [credit.creators for credit in credits] == [("Ana Ruiz",)]
    assert [image.credit for image in find_images(found, credits)] == [None, "c1"]
