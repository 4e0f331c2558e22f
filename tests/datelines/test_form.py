"""The grammar of printed datelines, apart from whether they are believed: what is put together is read back."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.datelines.confidence import opens_with_dateline
from newsjson.parsers.datelines.form import is_dateline_line, match_dateline
from newsjson.parsers.words.dateline_agencies import is_agency, is_house, is_sign, stands_alone

REFERENCE = datetime.date(2025, 4, 29)
LEAD = " The council agreed on a plan for the harbour after nine hours of talks."
REACH = 160  # no dateline is longer

PLACES = st.sampled_from(
    [
        ["LONDON"],
        ["NEW YORK"],
        ["Otterby Sands"],
        ["Rio de Janeiro"],
        ["LA CROSSE, Wis."],
        ["Velm, Norway"],
        ["BEIRUT", "THE HAGUE"],
        ["Berlin", "Frankfurt am Main", "Wien"],
    ]
)
DAYS = st.dates(datetime.date(2024, 11, 1), datetime.date(2025, 10, 1))
DAY_FORMS = st.sampled_from(["%B %d", "%b %d", "%d %B", "%d %b", "%B %d, %Y", "%d.%m.%Y", "%A, %B %d"])
AGENCIES = st.sampled_from([["Reuters"], ["AP"], ["dpa", "lno"], ["Xinhua"], ["Thomson Reuters Foundation"]])
SEPARATORS = st.sampled_from([" -", " --", " —", " –", ".-", ":", " _"])


@given(PLACES, st.none() | DAYS, DAY_FORMS, st.just([]) | AGENCIES, SEPARATORS)
def test_what_is_put_together_is_read_back(
    places: list[str], day: datetime.date | None, day_form: str, agencies: list[str], separator: str
) -> None:
    printed = "/".join(places) + (f", {day.strftime(day_form)}" if day else "")
    printed += f" ({'/'.join(agencies)})" if agencies else ""
    if not printed.endswith("."):  # "Wis.-" is hardly printed
        printed += separator
        form = match_dateline(printed + LEAD, 0, len(printed + LEAD), REFERENCE)
        assert form is not None
        assert (form.start, form.end) == (0, len(printed))
        assert (list(form.places), list(form.agencies), form.day) == (places, agencies, day)
        assert (form.date_text is None) == (day is None)


SCRAPS = (
    "LONDON|Paris|paris|Ore.|, | |/|(AP)|(|)| - |—|--|April 28|28日|[India]|and|.|:|\n|in |MAY7|RPT -- |北京|新华社|电|"
)
SCRAPS += "(서울=연합뉴스)|【|】|dal nostro inviato "
PIECES = st.lists(st.sampled_from([*SCRAPS.split("|"), "|"]), max_size=30).map("".join)


@given(st.text(max_size=20), PIECES | st.text(max_size=200), st.none() | st.just(REFERENCE))
def test_a_form_lies_within_its_text(before: str, words: str, reference: datetime.date | None) -> None:
    text = before + words
    form = match_dateline(text, len(before), len(text), reference)
    assert form == match_dateline(text, len(before), len(text), reference)
    if form is not None:
        assert len(before) <= form.start < form.end <= len(text)
        assert all(place in text[form.start : form.end] for place in form.places)
        assert form.date_text is None or form.date_text in text[form.start : form.end]
        assert form.places or form.agencies or form.date_text
    assert isinstance(opens_with_dateline(text, len(before), len(text)), bool)
    assert isinstance(is_dateline_line(words), bool)


@given(PIECES, st.text(max_size=40))
def test_only_the_beginning_of_a_paragraph_is_read(words: str, more: str) -> None:
    """Hence the time for one is bounded, however long it is."""
    words = words.ljust(REACH, "x")[:REACH]
    assert match_dateline(words, 0, len(words), None) == match_dateline(words + more, 0, len(words + more), None)


@pytest.mark.parametrize(
    "sign", ["(" * 5000, "LONDON, " * 3000, "/A" * 5000, "April 28 " * 3000, "- " * 9000, "新华社" * 4000]
)
def test_endless_beginnings(sign: str) -> None:
    match_dateline(sign, 0, len(sign), REFERENCE)
    opens_with_dateline(sign, 0, len(sign))


def test_who_signs_datelines() -> None:
    assert all(
        map(is_agency, ["AP", "dpa", "KTRK", "WXYZ-TV", "TEMPO.CO", "CNN Indonesia", "РИА Новости", "연합뉴스", "epd"])
    )
    assert not any(map(is_agency, ["Ana Ruiz", "Getty Images", "SPD", "Council", "Ana", "The Harbour"]))
    assert is_house("Trend")
    assert not is_house("KENT")  # a call sign by its form, a town by its name
    assert stands_alone("CNN")
    assert not stands_alone("Trend")
    assert is_sign("lno")
    assert not is_sign("harbour")


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("BAKU (AP) — The talks went on.", True),
        ("LONDON, April 28 - The talks went on.", True),
        ("OTTERBY, April 28 - The talks went on.", True),
        ("(Reuters) - The talks went on.", True),
        ("新华社北京4月28日电 会谈继续", True),
        ("OTTERBY SPRINGS NATIONAL PARK, Northwest Territories, Canada, April 28, 2025 — The talks went on.", True),
        ("Otterby (AP) — The talks went on.", True),
        ("Otterby (AP): The talks went on.", False),
        ("LONDON — The talks went on.", True),
        ("LONDON: The talks went on.", False),
        ("London — The talks went on.", False),
        ("(XYZ) - The talks went on.", False),
        ("LONDON (XYZ) - The talks went on.", True),
        ("Otterby, April 28 - The talks went on.", False),
        ("BAKU TALKS GO ON - MINISTER", False),
        ("OTTERBY HARBOUR (OTH) SEES LOSS", False),
        ("Otterby — the harbour town", False),
        ("The talks went on.", False),
        ("", False),
    ],
)
def test_paragraphs_that_plainly_open_with_one(paragraph: str, expected: bool) -> None:
    assert opens_with_dateline(paragraph, 0, len(paragraph)) is expected
