"""Markdown: what the marks tell, and that they change nothing else."""

import pytest
from newsjson.parsers import parse
from newsjson.parsers.decoding.markdown_signs import is_markdown
from newsjson.parsers.markdown.inline import read_inline
from newsjson.parsers.markdown.marks import take_out_marks
from newsjson.schemas.content import Content
from newsjson.schemas.contract import check

ARTICLE = """# Velm closes its bridge

*By Ana Lopez*

![Engineer Ingrid Moen inspects a pier in Velm, Norway, on April 26, 2025. (AP Photo/Lars Hagen)](https://example.org/1.jpg)

**VELM, Norway (Reuters) —** The bridge was closed on Monday, the [roads authority](https://example.org/a) said.

"We **looked** at the piers once more, and nobody slept well," said **Ingrid Moen**, the chief engineer.

## What happens now

> "They will not wait for a boat," *Petra Lund* said.

- one boat
- two boats

| Year | Cars |
|------|------|
| 2024 | 1200 |

```
"This is code," he said.
```
"""


def read(text: str, name: str | None = None):
    article = parse(Content(data=text.encode(), name=name), engine="rules")
    assert not list(check(article.to_dict()))
    return article


def test_an_article_with_its_marks() -> None:
    article = read(ARTICLE)
    assert (article.source.media_type, article.text) == ("text/markdown", ARTICLE)
    assert article.headline == "Velm closes its bridge"
    assert [author.name for author in article.authors] == ["Ana Lopez"]
    assert article.dateline.text == "VELM, Norway (Reuters) —"
    assert [(quote.text, quote.speaker.name) for quote in article.quotes] == [
        ("We **looked** at the piers once more, and nobody slept well,", "Ingrid Moen"),
        ("They will not wait for a boat,", "Petra Lund"),
    ]
    credit = article.photo_credits[0]
    assert (credit.text, credit.creators, credit.agencies) == ("(AP Photo/Lars Hagen)", ("Lars Hagen",), ("AP",))
    assert (credit.image_url, credit.place.text) == ("https://example.org/1.jpg", "Velm, Norway")
    assert [(paragraph.role, ARTICLE[paragraph.start : paragraph.end][:12]) for paragraph in article.paragraphs] == [
        ("headline", "# Velm close"),
        ("byline", "*By Ana Lope"),
        ("caption", "![Engineer I"),
        ("credit", "(AP Photo/La"),
        ("body", "**VELM, Norw"),
        ("body", '"We **looked'),
        ("subheading", "## What happ"),
        ("body", '> "They will'),
        ("list_item", "- one boat"),
        ("list_item", "- two boats"),
        ("other", "| Year | Car"),
        ("other", "|------|----"),
        ("other", "| 2024 | 120"),
        ("other", '```\n"This is'),
    ]


def test_marks_change_nothing_else() -> None:
    """The same article without marks has the same quotations, attributions and credits."""
    bare = take_out_marks(ARTICLE).text
    plain, marked = parse(Content(data=bare.encode(), media_type="text/plain"), engine="rules"), read(ARTICLE)
    assert [quote.speaker for quote in plain.quotes] == [quote.speaker for quote in marked.quotes]
    assert [quote.kind for quote in plain.quotes] == [quote.kind for quote in marked.quotes]
    assert len(plain.attributions) == len(marked.attributions)
    assert plain.dateline.place == marked.dateline.place
    assert [credit.creators for credit in plain.photo_credits] == [credit.creators for credit in marked.photo_credits]


FRONT = """---
title: "Velm: bridge closed"  # draft
date: 2025-04-28
author:
  - Ana Lopez
  - Bo Lind
tags: [bridges]
---
The bridge at Velm was closed on Monday after engineers found cracks in it.
"""


def test_front_matter() -> None:
    article = read(FRONT)
    assert article.source.media_type == "text/markdown"
    assert (article.headline, article.published.date) == ("Velm: bridge closed", "2025-04-28")
    assert [author.name for author in article.authors] == ["Ana Lopez", "Bo Lind"]
    assert [paragraph.role for paragraph in article.paragraphs] == ["other", "body"]


def test_a_heading_that_is_underlined() -> None:
    article = read("Velm closes its bridge\n======\n\nThe bridge at Velm was closed on Monday, the mayor said.\n")
    assert article.headline == "Velm closes its bridge"
    assert [paragraph.role for paragraph in article.paragraphs] == ["headline", "body"]


@pytest.mark.parametrize("name", ["story.md", "story.markdown", "STORY.MD"])
def test_a_name_tells_markdown(name: str) -> None:
    assert read("The bridge at Velm was closed on Monday, the mayor said.", name).source.media_type == "text/markdown"


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# Velm closes its bridge\n\nThe bridge is closed.", True),
        ("Velm closes its bridge\n=====\n\nClosed.", True),
        ("**VELM (AP)** - Closed.\n\n[More](https://example.org/1)", True),
        ("---\ntitle: Velm\n---\nClosed.", True),
        ("## Velm\r\n\r\nThe bridge is closed.", True),
        ("The bridge *is* closed, **again**.", False),
        ("*** URGENT ***\n\nThe bridge is closed.", False),
        ("#bridge is closed\n\nMore soon.", False),
        ("- one\n- two\n\nThe bridge is closed [again].", False),
        ("VELM\n----\nThe bridge is closed.", False),
    ],
)
def test_what_plainly_is_markdown(text: str, markdown: bool) -> None:
    assert is_markdown(text) == markdown


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("**LONDON (Reuters) —** Text", "LONDON (Reuters) — Text"),
        ("***both*** and __under__ and ~~out~~", "both and under and out"),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
        ('[It](https://example.org/a_(b) "title") is', "It is"),
        ("[one][1] and [two]", "one and two"),
        ("[sic] and [unknown][9]", "[sic] and [unknown][9]"),
        ("`code` and ``a b``", "code and a b"),
        (r"\*no emphasis\*", "*no emphasis*"),
        ("<https://example.org> and <b>bold</b><br>", "https://example.org and bold"),
        ("a note[^1]", "a note"),
        ("[![alt](a.png)](https://example.org)", "alt"),
        ("**open", "**open"),
    ],
)
def test_marks_within_a_line(line: str, bare: str) -> None:
    references = {"1": "https://example.org/1", "two": "https://example.org/2"}
    assert "".join(line[piece.start : piece.end] for piece in read_inline(line, 0, len(line), references)) == bare


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("The bridge at Velm was closed on a Monday after\na flood", "The bridge at Velm was closed on a Monday after a flood"),  # noqa: E501
        ("Ana Lopez\nVelm Times", "Ana Lopez\nVelm Times"),
        ("## Title ##\nText", "Title\n\nText"),
        ("One\n\n---\n\nTwo", "One\n\nTwo"),
        ("One <!-- two --> three", "One  three"),
        ("<!--\ntwo\n-->\nthree", "three"),
    ],
)  # fmt: skip
def test_lines(written: str, bare: str) -> None:
    read = take_out_marks(written).text
    assert [line for line in read.split("\n") if line.strip()][:1] == [bare.split("\n")[0]]
