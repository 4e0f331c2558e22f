"""Entities in plain text, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.decoding.entities import read_entities
from newsjson.schemas.content import Content

TEXTS = [
    ("&ldquo;It&#8217;s late,&rdquo; she said &mdash; and left.", "“It’s late,” she said — and left."),
    ("&#x201C;No,&#x201d; he said.", "“No,” he said."),
    ("&quot;No,&quot; he said.", '"No," he said.'),
    ("Lund &amp; Sons of the caf&eacute;", "Lund & Sons of the café"),
    ("a feed&amp;#8217;s text, escaped twice: &amp;quot;No&amp;quot;", 'a feed’s text, escaped twice: "No"'),
    ("by Windows numbers: &#147;No,&#148; he said.", "by Windows numbers: “No,” he said."),
    # no entities
    ("AT&T; R&D, B&B; this &that;", "AT&T; R&D, B&B; this &that;"),
    ("a=1&copy=2&para=3", "a=1&copy=2&para=3"),
    ("26-FEB-1987 15:01:01.79&#5;&#5;F RM", "26-FEB-1987 15:01:01.79&#5;&#5;F RM"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TEXTS)
def test_entities_are_the_characters_that_they_mean(text: str, read: str) -> None:
    assert read_entities(text) == read
    assert decode(Content(data=text.encode(), name="a.txt")).text == read


@given(st.text(alphabet="&#x;amplt0123 ", max_size=100))
def test_any_text_can_be_read(text: str) -> None:
    assert len(read_entities(text)) <= len(text)


def test_a_page_keeps_its_entities_for_the_parser_of_pages() -> None:
    assert "&amp;" in decode(Content(data=b"<!DOCTYPE html><p>Lund &amp; Sons</p>")).text
