"""Exports of press archives: Nexis (new and old), Factiva (with labels and without), ProQuest, NewsBank."""

import pytest
from helpers.texts import BODY, MORE, document

NEXIS = f"""Arden closes its harbour

The Arden Courier

April 29, 2025 Tuesday

Copyright 2025 Arden Courier All Rights Reserved

Section: NEWS; Pg. 4

Length: 420 words

Byline: JO HALE

Body

{BODY}

{MORE}

Load-Date: April 30, 2025

End of Document
"""
OLD_NEXIS = f"""1 of 10 DOCUMENTS

The Arden Courier

April 29, 2025 Tuesday
Final Edition

SECTION: NEWS; Pg. 4

LENGTH: 420 words

HEADLINE: Arden closes its harbour

BYLINE: Jo Hale, Staff Writer

BODY:

{BODY}

{MORE}

LOAD-DATE: April 30, 2025

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper
"""
FACTIVA = f"""Arden closes its harbour

By Jo Hale
420 words
29 April 2025
The Arden Courier
ARDC
English
Copyright 2025 Arden Courier

{BODY}

{MORE}

Document ARDC000020250429el4t0000a
"""
FACTIVA_LABELS = f"""SE NEWS
HD Arden closes its harbour
BY By Jo Hale
WC 420 words
PD 29 April 2025
SN The Arden Courier
SC ARDC
LA English
CY Copyright 2025 Arden Courier

LP {BODY}

{MORE}

CO ardhrb : Arden Harbour

AN Document ARDC000020250429el4t0000a
"""
PROQUEST = f"""Title: Arden closes its harbour

Author: Hale, Jo

Publication title: The Arden Courier

Publication date: Apr 29, 2025

Section: NEWS

Full text: {BODY}

{MORE}

Subject: Harbours

Document URL: https://example.org/1

Copyright: Copyright Arden Courier 2025
"""
NEWSBANK = f"""Title: Arden closes its harbour
Author/Byline: Jo Hale
Date: April 29, 2025
Publication: The Arden Courier
Section: NEWS
Record Number: 4711

{BODY}

{MORE}

Copyright: (c) 2025 The Arden Courier
"""
EXPORTS = {
    "Nexis": (NEXIS, ["JO HALE"], "NEWS"),
    "old Nexis": (OLD_NEXIS, ["Jo Hale"], "NEWS"),
    "Factiva": (FACTIVA, ["Jo Hale"], None),
    "Factiva with labels": (FACTIVA_LABELS, ["Jo Hale"], "NEWS"),
    "ProQuest": (PROQUEST, ["Jo Hale"], "NEWS"),
    "NewsBank": (NEWSBANK, ["Jo Hale"], "NEWS"),
}


@pytest.mark.parametrize(("text", "authors", "section"), EXPORTS.values(), ids=EXPORTS.keys())
def test_the_fields_of_an_export(text: str, authors: list[str], section: str | None) -> None:
    found = document(text)
    metadata = found.metadata
    assert metadata.headline == "Arden closes its harbour"
    assert metadata.publisher == "The Arden Courier"
    assert metadata.published
    assert metadata.published.date == "2025-04-29"
    assert [author.name for author in metadata.authors] == authors
    assert metadata.section == section
    assert [found.text[p.start : p.end] for p in found.paragraphs if p.role == "body"] == [BODY, MORE]


ARTICLES = [
    # a list of fields in an article's text, a byline with a label, a paper that counts words
    f"Arden closes its harbour\n\nSection: NEWS\n\n{BODY}\n\n{MORE}",
    f"Arden closes its harbour\n\nBy Jo Hale\n\n{BODY}\n\nLength: nine miles\n\nDate: nobody knows\n\n{MORE}",
    f"Byline: Jo Hale\n\n{BODY}\n\n{MORE}",
]


@pytest.mark.parametrize("text", ARTICLES)
def test_articles_with_labels_are_no_exports(text: str) -> None:
    assert document(text).metadata.publisher is None
    assert [p.role for p in document(text).paragraphs].count("body") >= 2


@pytest.mark.parametrize(
    "text", ["Byline: Jo\n\nLength: 3 words", "Body", "HD\nWC\nPD", "Load-Date: x\n\nEnd of Document"]
)
def test_fields_alone_are_read_too(text: str) -> None:
    assert document(text).text == text
