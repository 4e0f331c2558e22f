"""When and where pictures were taken, by their captions: shapes of agencies, libraries and papers; all invented."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.credits.caption import read_caption

REFERENCE = datetime.date(2025, 4, 29)  # a Tuesday

CAPTIONS = [
    # AP: the place with its state or country, the weekday, the day
    ("Ministers arrive for talks in Baku, Azerbaijan April 28, 2025.", "2025-04-28", "Baku, Azerbaijan"),
    ("Mayor Orlo speaks at a rally in Savannah, Ga., Thursday, Aug. 29, 2024.", "2024-08-29", "Savannah, Ga."),
    ("Mayor Orlo speaks at a rally Thursday, Aug. 29, 2024, in Savannah, Ga.", "2024-08-29", "Savannah, Ga."),
    ("A ruin on the outskirts of Kharkiv, Ukraine, Monday, April 28, 2025.", "2025-04-28", "Kharkiv, Ukraine"),
    ("FILE - Mayor Orlo waits at the harbour in Oslo, Norway, on March 3, 2024.", "2024-03-03", "Oslo, Norway"),
    ("FILE - Mayor Orlo, who takes office on Monday, waits at the harbour.", None, None),
    ("Mayor Orlo at the harbour in Velm, Norway, Monday.", "2025-04-28", "Velm, Norway"),
    # AFP, Reuters, EPA
    ("A general view of the harbour in Karachi on April 28, 2025, after the storm.", "2025-04-28", "Karachi"),
    (
        "Ships lie in the harbour of Otterby after a storm, in Hamburg, Germany April 27, 2025.",
        "2025-04-27",
        "Hamburg, Germany",
    ),
    ("Mayor Orlo attends the opening in Paris, France, 28 April 2025.", "2025-04-28", "Paris, France"),
    ("A ship leaves Odesa, Ukraine, 28 April 2025 (issued 29 April 2025).", "2025-04-28", "Odesa, Ukraine"),
    ("Mayor Orlo (issued 28 April 2025).", "2025-04-28", None),
    # a library's
    ("LONDON, ENGLAND - APRIL 28: Mayor Orlo attends the opening.", "2025-04-28", "LONDON, ENGLAND"),
    (
        "BAKU, AZERBAIJAN - MARCH 03, 2025: Mayor Orlo attends the opening in the hall.",
        "2025-03-03",
        "BAKU, AZERBAIJAN",
    ),
    ("People look at the wreck of a ship in Velm, near Srinagar, on April 28, 2025.", "2025-04-28", "Srinagar"),
    ("Mayor Orlo attends the opening in London, England.", None, "London, England"),
    # … where the caption speaks of another place and another day as well
    (
        "LONDON, ENGLAND - APRIL 28: Mayor Orlo reads of the fire of March 3 in Paris, France.",
        "2025-04-28",
        "LONDON, ENGLAND",
    ),
    # the day of issue in brackets, before the picture's
    ("Marta Orlo (photo issued 29 April 2025) in Odesa, Ukraine, 28 April 2025.", "2025-04-28", "Odesa, Ukraine"),
    # the place before the day, and one that somebody is in
    (
        "The keepers who are in Oslo, Norway, see a ruin, Kharkiv, Ukraine, Monday, April 28, 2025.",
        "2025-04-28",
        "Kharkiv, Ukraine",
    ),
    ("Ana Ruiz, Labour, waves to the crowd.", None, None),  # no country behind the name
    ("The tower of Otterby, Norway, on Monday.", "2025-04-28", None),  # a village, and nothing says that it is here
    # papers
    ("Mayor Orlo in Brussels on Monday.", "2025-04-28", "Brussels"),
    ("Mayor Orlo yesterday in Dublin", "2025-04-28", "Dublin"),
    ("April 28, 2025: The harbour after the storm.", "2025-04-28", None),
    ("Jan. 15, 1967: The harbour in its first winter.", "1967-01-15", None),
    ("Mayor Orlo attends the 2024 Paris, France, premiere of the film.", None, "Paris, France"),
    ("The harbour of Velm.", None, None),
    ("Ana Ruiz, from Lyon, France, won the race.", None, None),
    # a day that is not the picture's
    ("The show can be seen until May 6, 2025.", None, None),
    ("Mayor Orlo at his desk. On October 7, 2023 he was voted out.", None, None),
    ("The Otterby Dialogues open on May 6, 2025.", "2025-05-06", None),  # nothing tells it from the picture's
    ("Plácido Domingo sings in Vienna, Austria.", None, "Vienna, Austria"),
    # other languages
    ("Bürgermeister Orlo am Montag in Hamburg.", "2025-04-28", "Hamburg"),
    ("Bürgermeister Orlo spricht am Montag, den 28. April 2025, in Berlin.", "2025-04-28", "Berlin"),
    ("Der Hafen von Velm. Aufnahme vom 3. März.", "2025-03-03", None),
    ("Bürgermeister Orlo (Archivbild) tritt am Montag sein Amt an.", None, None),
    ("Video: Verfügbar bis 06.05.2025", None, None),
    ("Le maire Orlo à Paris, le 28 avril 2025.", "2025-04-28", "Paris"),
    ("Le maire Orlo, lundi à Marseille.", "2025-04-28", "Marseille"),
    ("El alcalde Orlo, este lunes en Madrid.", "2025-04-28", "Madrid"),
    ("El alcalde Orlo en Lima, el 28 de abril de 2025.", "2025-04-28", "Lima"),
    ("O prefeito Orlo em Lisboa, 28 de abril de 2025.", "2025-04-28", "Lisboa"),
    ("会見する市長＝２８日午後、東京", "2025-04-28", None),
    ("시장이 28일 서울에서 연설하고 있다.", "2025-04-28", None),
    ("시장이 4월 2일 서울에서 연설하고 있다.", "2025-04-02", None),
    ("3일간의 축제", None, None),  # three days, not the third
    ("市長が３０日、東京で演説した。", "2025-03-30", None),  # last month's, for this one's is to come
    ("市長が31日に演説した。", "2025-03-31", None),
    ("市長が40日に演説した。", None, None),
]


@pytest.mark.parametrize(("caption", "date", "place"), CAPTIONS)
def test_day_and_place(caption: str, date: str | None, place: str | None) -> None:
    facts = read_caption(caption, REFERENCE)
    assert (facts.date, facts.place.text if facts.place else None) == (date, place)


def test_without_a_reference_only_full_dates_count() -> None:
    assert read_caption("Mayor Orlo in Brussels on Monday.", None).date is None
    assert read_caption("시장이 28일 연설하고 있다.", None).date is None
    assert read_caption("LONDON, ENGLAND - APRIL 28: Mayor Orlo.", None).date is None
    assert read_caption("Mayor Orlo in Brussels on April 28, 2025.", None).date == "2025-04-28"


PIECES = st.lists(
    st.sampled_from(
        ["in ", "Baku, ", "Azerbaijan", " April 28", ", 2025", "LONDON", " - ", ": ", "(", ")", "28日", "Monday "]
    ),
    max_size=25,
).map("".join)


@given(PIECES | st.text(max_size=120), st.none() | st.just(REFERENCE))
def test_any_caption_gives_a_day_and_a_place_of_its_own_or_none(caption: str, reference: datetime.date | None) -> None:
    facts = read_caption(caption, reference)
    assert facts.date is None or datetime.date.fromisoformat(facts.date)
    assert facts.place is None or facts.place.text in caption
