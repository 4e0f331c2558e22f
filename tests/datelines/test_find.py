"""Datelines: printed forms of agencies and papers, what only looks like one, and what the lead tells. All invented."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.datelines.find import find_dateline
from newsjson.parsers.dates.dates import read_stamp
from newsjson.parsers.document.document import Document, Metadata, build
from newsjson.schemas.article import Dateline, Paragraph, Role

REFERENCE = datetime.date(2025, 4, 29)
BODY = "The council agreed on a plan for the harbour after nine hours of talks, officials said in a statement."


def document(*paragraphs: str | tuple[Role, str], reference: datetime.date | None = REFERENCE) -> Document:
    """Join paragraphs (body, or (role, text)) by blank lines."""
    text, parts = "", []
    for paragraph in paragraphs:
        role, words = paragraph if isinstance(paragraph, tuple) else ("body", paragraph)
        parts.append(Paragraph(role, len(text), len(text) + len(words)))  # type: ignore[arg-type]
        text += words + "\n\n"
    return build(text, parts, Metadata(), reference_date=reference)


def find(*paragraphs: str | tuple[Role, str], reference: datetime.date | None = REFERENCE) -> Dateline | None:
    article = document(*paragraphs, reference=reference)
    found = find_dateline(article)
    if found and found.kind == "printed":
        assert article.text[found.start : found.end] == found.text
    return found


PRINTED = [
    # AP, and the underline of its old feeds
    ("LA CROSSE, Wis. (AP) —", ["LA CROSSE, Wis."], ["AP"], None),
    ("BAKU, Azerbaijan (AP) _", ["BAKU, Azerbaijan"], ["AP"], None),
    ("WASHINGTON, D.C. (AP) --", ["WASHINGTON, D.C."], ["AP"], None),
    # Reuters, today and in 1987
    ("LONDON, April 28 (Reuters) -", ["LONDON"], ["Reuters"], "2025-04-28"),
    ("LOS ANGELES, Feb 26 -", ["LOS ANGELES"], [], "2025-02-26"),
    ("STATE COLLEGE, PA., March 27 -", ["STATE COLLEGE, PA."], [], "2025-03-27"),
    ("KANSAS CITY, Mo. - March 13 -", ["KANSAS CITY, Mo."], [], "2025-03-13"),
    ("WASHINGTON/LONDON (Reuters) -", ["WASHINGTON", "LONDON"], ["Reuters"], None),
    ("BEIJING and TAIPEI (Reuters) -", ["BEIJING", "TAIPEI"], ["Reuters"], None),
    ("FRANKFURT, Germany/PARIS, April 28 (Reuters) -", ["FRANKFURT, Germany", "PARIS"], ["Reuters"], "2025-04-28"),
    ("LONDON, Monday (Reuters) -", ["LONDON"], ["Reuters"], "2025-04-28"),
    # agencies of other countries
    ("Paris (AFP) –", ["Paris"], ["AFP"], None),
    ("PARIS, April 28, 2025 (AFP) -", ["PARIS"], ["AFP"], "2025-04-28"),
    ("Berlin (dpa) -", ["Berlin"], ["dpa"], None),
    ("Berlin (dpa/lno) –", ["Berlin"], ["dpa", "lno"], None),
    ("Madrid, 28 abr (EFE).-", ["Madrid"], ["EFE"], "2025-04-28"),
    ("(ANSA) - ROMA, 28 APR -", ["ROMA"], ["ANSA"], "2025-04-28"),
    ("BEIJING, April 28 (Xinhua) --", ["BEIJING"], ["Xinhua"], "2025-04-28"),
    ("WASHINGTON, April 28 (UPI) --", ["WASHINGTON"], ["UPI"], "2025-04-28"),
    ("MOSCOW, April 28. /TASS/.", ["MOSCOW"], ["TASS"], "2025-04-28"),
    ("New Delhi [India], April 28 (ANI):", ["New Delhi [India]"], ["ANI"], "2025-04-28"),
    ("New Delhi, Apr 28 (PTI)", ["New Delhi"], ["PTI"], "2025-04-28"),
    ("MELBOURNE, April 28 AAP -", ["MELBOURNE"], ["AAP"], "2025-04-28"),
    ("TOKYO, April 28 (Kyodo) -", ["TOKYO"], ["Kyodo"], "2025-04-28"),
    # newspapers, without an agency
    ("WASHINGTON —", ["WASHINGTON"], [], None),
    ("ST. LOUIS —", ["ST. LOUIS"], [], None),
    ("NEW YORK -", ["NEW YORK"], [], None),
    ("RIO DE JANEIRO —", ["RIO DE JANEIRO"], [], None),  # no month in it
    ("SANTO DOMINGO —", ["SANTO DOMINGO"], [], None),  # no Sunday in it
    ("TRINIDAD AND TOBAGO —", ["TRINIDAD AND TOBAGO"], [], None),  # one country
    ("JERUSALEM –", ["JERUSALEM"], [], None),
    ("Nairobi, Kenya —", ["Nairobi, Kenya"], [], None),
    ("Tokyo—", ["Tokyo"], [], None),
    ("Berlin -", ["Berlin"], [], None),
    ("London/Teheran -", ["London", "Teheran"], [], None),
    ("Washington, DC, United States:", ["Washington, DC, United States"], [], None),
    ("ISLAMABAD:", ["ISLAMABAD"], [], None),
    ("OTTERBY, Iowa —", ["OTTERBY, Iowa"], [], None),  # an unknown town in a known state
    # unknown to every table, but unmistakable by its form
    ("OTTERBY, April 28 -", ["OTTERBY"], [], "2025-04-28"),
    ("Otterby Sands (AP) —", ["Otterby Sands"], ["AP"], None),
    # an agency alone
    ("(Reuters) -", [], ["Reuters"], None),
    ("(AP) —", [], ["AP"], None),
    ("(CNN) —", [], ["CNN"], None),
    ("CNN —", [], ["CNN"], None),
]


@pytest.mark.parametrize(("text", "places", "agencies", "date"), PRINTED)
def test_printed_forms(text: str, places: list[str], agencies: list[str], date: str | None) -> None:
    found = find(("headline", "Harbour plan agreed"), f"{text} {BODY}")
    assert found is not None
    assert (found.kind, found.text) == ("printed", text)
    assert [place.text for place in found.places] == places
    assert found.place == (found.places[0] if places else None)
    assert list(found.agencies) == agencies
    assert found.date == date
    assert bool(found.date) == bool(found.date_text)
    assert 0.5 <= found.confidence <= 1


@pytest.mark.parametrize(
    "lead",
    [
        f"BREAKING — {BODY}",
        f"UPDATE 1 - {BODY}",
        f"Q&A — {BODY}",
        f"EXCLUSIVE: {BODY}",
        f"WATCH: {BODY}",
        f"MARTA ORLO - {BODY}",  # a person in capitals
        f"Marta Orlo (Labour) – {BODY}",
        f"Rep. Marta Orlo (R-Texas) — {BODY}",
        f"In Paris – where the council sat – {BODY}",
        f"Washington — or rather its lawmakers — {BODY.lower()}",
        f"Iran – {BODY}",  # a country's name, not in capitals
        f"Police – {BODY}",
        f"Paris - Lyon was the road that they took. {BODY}",
        f"Monday, April 28 — {BODY}",
        f"Dr. Orlo — {BODY}",
        f"The mayor was in LONDON, April 28 (Reuters) - {BODY}",  # not at the start
        BODY,
    ],
)
def test_what_only_looks_like_one(lead: str) -> None:
    assert find(lead, BODY, reference=None) is None


def test_labels_of_a_list_are_none() -> None:
    assert find(f"Leipzig: {BODY}", f"Hamburg: {BODY}", reference=None) is None


def test_a_headline_in_capitals_taken_for_body_is_none() -> None:
    found = find("HARBOUR SUBSIDY TO END JULY 1 - MINISTER", f"ROTTERDAM, April 28 - {BODY}")
    assert found is not None
    assert found.text == "ROTTERDAM, April 28 -"


def test_a_no_break_space_after_the_dash_and_a_quotation() -> None:
    for between in ("\u00a0", " “", "\n"):
        found = find(f"WASHINGTON ―{between}{BODY}")
        assert found is not None
        assert found.text == "WASHINGTON ―"


def test_a_transcript_has_no_dateline() -> None:
    assert find(f"PARIS: {BODY}", f"ORLO: {BODY}", f"PARIS: {BODY}", reference=None) is None


def test_markers_bylines_and_standfirsts_may_stand_before_it() -> None:
    for before in ("* ", "By Ana Ruiz\n", "• "):
        found = find(f"{before}LONDON, April 28 (Reuters) - {BODY}")
        assert found is not None
        assert found.text == "LONDON, April 28 (Reuters) -"
    found = find(
        "Nine hours of talks end in a plan that nobody wanted, and that everybody had to sign.", f"DUBLIN — {BODY}"
    )
    assert found is not None
    assert found.text == "DUBLIN —"


def test_the_longer_the_text_before_it_the_surer_it_has_to_be() -> None:
    """A standfirst or two may stand before the lead; what stands below a third paragraph is another article's."""
    for before, sure, unsure in ((1, True, True), (2, True, False), (3, False, False)):
        assert bool(find(*[BODY] * before, f"DUBLIN — {BODY}", reference=None)) == sure
        assert bool(find(*[BODY] * before, f"Dublin — {BODY}", reference=None)) == unsure


def test_many_short_lines_may_stand_before_it() -> None:
    """A page's menu, with hardly an end; a list with no text at all is not looked through."""
    assert find(*["Harbour"] * 60, f"DUBLIN — {BODY}", reference=None) is not None
    assert find(*["Harbour"] * 200, f"DUBLIN — {BODY}", reference=None) is None


def test_it_stands_in_the_body_only() -> None:
    assert find(("caption", f"LONDON, April 28 (Reuters) - {BODY}"), BODY, reference=None) is None


def test_the_year_comes_from_the_reference_and_nothing_else_does() -> None:
    new_year = find(f"LONDON, Dec. 31 (Reuters) - {BODY}", reference=datetime.date(2025, 1, 1))
    assert new_year is not None
    assert new_year.date == "2024-12-31"
    undated = find(f"LONDON, April 28 (Reuters) - {BODY}", reference=None)
    assert undated is not None
    assert (undated.date, undated.date_text) == (None, "April 28")


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        (
            "President Orlo arrived in Baku on Monday for an official visit, and was welcomed by her counterpart.",
            "Baku",
        ),
        (
            "Thousands marched on Sunday in Vienna, Austria, against a plan to close the harbour for good.",
            "Vienna, Austria",
        ),
        (
            "Ministers ended their talks in Manila without a plan late on Monday, the host said.",
            "Manila",
        ),
    ],
)
def test_the_lead_tells_the_place_and_the_published_day_the_date(lead: str, place: str) -> None:
    published = read_stamp("2025-04-28")
    text = f"{lead} {BODY}"
    article = build(text, [Paragraph("body", 0, len(text))], Metadata(published=published))
    found = find_dateline(article)
    assert found is not None
    assert (found.kind, found.text, found.start, found.end, found.date_text) == ("inferred", None, None, None, None)
    assert found.place is not None
    assert (found.place.text, found.date) == (place, "2025-04-28")
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    "lead",
    [
        "The office in Baku is one of nine that the company has opened since two engineers founded it.",  # no day
        "Iran rejected the plan on Monday, and its ministers said that there would be no talks at all.",  # no city
        "The attack in Paris on November 13, 2015 still occupies the courts, and will for years to come.",  # history
        "The games begin in Paris on Friday, 11 July, if the weather allows it, the club said on its page.",  # to come
        "The games will be held in Paris on Monday if the weather allows it, the club said on its page.",
    ],
)
def test_a_lead_that_does_not_tell_gives_none(lead: str) -> None:
    assert find(lead) is None


def test_without_a_day_nothing_is_inferred() -> None:
    assert find("President Orlo arrived in Baku on Monday for an official visit.", reference=None) is None


PIECES = st.lists(
    st.sampled_from(
        [
            "LONDON",
            "Paris",
            ", ",
            " ",
            "/",
            "(AP)",
            "(",
            ")",
            " - ",
            "—",
            "April 28",
            "[India]",
            "and",
            ".",
            ":",
            "\n",
            "in ",
        ]
    ),
    max_size=25,
).map("".join)


@given(PIECES | st.text(max_size=120), PIECES, st.none() | st.just(REFERENCE))
def test_any_paragraphs_give_a_dateline_within_the_text_or_none(
    lead: str, more: str, reference: datetime.date | None
) -> None:
    article = document(lead or "x", more or "x", reference=reference)
    found = find_dateline(article)
    assert found == find_dateline(article)
    if found is not None and found.kind == "printed":
        assert found.start is not None
        assert article.text[found.start : found.end] == found.text
        assert all(place.text in str(found.text) for place in found.places)


def test_a_short_lead_with_an_agency_may_name_an_unknown_place() -> None:
    found = find(("headline", "Bridge stays closed"), ("body", "VELMDAL (AP) — The bridge stays closed until June."))
    assert found is not None
    assert found.text == "VELMDAL (AP) —"
    assert found.place is not None
    assert (found.place.text, found.place.name) == ("VELMDAL", None)
