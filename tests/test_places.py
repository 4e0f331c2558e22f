"""Places: namesakes, abbreviations, former names, and what captions and leads name. Facts, from GeoNames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.gazetteer.namesakes import country_of_site
from newsjson.parsers.gazetteer.place_table import country_name, rows
from newsjson.parsers.gazetteer.place_words import fold
from newsjson.parsers.gazetteer.places import areas_of, find_place, is_famous, is_known, look_up, mentions


@pytest.mark.parametrize(
    ("text", "name", "region", "code"),
    [
        ("NEW YORK", "New York", "New York", "US"),  # the city, not the state
        ("WASHINGTON", "Washington", "Washington, D.C.", "US"),
        ("PORTLAND, Ore.", "Portland", "Oregon", "US"),
        ("PORTLAND, Maine", "Portland", "Maine", "US"),
        ("ST. PETERSBURG, Fla.", "St. Petersburg", "Florida", "US"),
        ("ST. PETERSBURG", "Saint Petersburg", "St.-Petersburg", "RU"),  # alone it is the AP's stand-alone city
        ("Paris, Texas", "Paris", "Texas", "US"),
        ("LONDON, Ontario", "London", "Ontario", "CA"),
        ("GENEVA", "Geneva", "Geneva", "CH"),
        ("BIRMINGHAM, Ala.", "Birmingham", "Alabama", "US"),
        ("ATLANTA, Georgia", "Atlanta", "Georgia", "US"),  # a state and a country of one name
        ("Tbilisi, Georgia", "Tbilisi", "T'bilisi", "GE"),
        ("BONN, West Germany", "Bonn", "North Rhine-Westphalia", "DE"),  # a country of then, the code of today
        ("MOSCOW, Soviet Union", "Moscow", "Moscow", "RU"),
        ("New Delhi [India]", "New Delhi", "Delhi", "IN"),
        ("Peking", "Beijing", "Beijing", "CN"),
        ("Bombay", "Mumbai", "Maharashtra", "IN"),
        ("LENINGRAD", "Saint Petersburg", "St.-Petersburg", "RU"),
        ("München", "Munich", "Bavaria", "DE"),
        ("SAO PAULO", "São Paulo", "São Paulo", "BR"),
        ("the Hague", "The Hague", "South Holland", "NL"),
        ("GAZA STRIP", "Gaza Strip", "Gaza Strip", "PS"),
        ("Azerbaijan", "Azerbaijan", None, "AZ"),
        ("OTTERBY, Iowa", None, "Iowa", "US"),  # an unknown town: what is printed after it is still known
        ("Otterby", None, None, None),
        # a name alone: famous, or the largest of its name by far, or in a country of few namesakes
        ("Aberdeen", "Aberdeen", "Scotland", "GB"),
        ("PORTLAND", "Portland", "Oregon", "US"),
        ("Kingston", "Kingston", "Kingston", "JM"),
        ("Visby", "Visby", "Gotland", "SE"),
        # … others could be anywhere
        ("MILLBROOK", None, None, None),
        ("SPRINGFIELD", None, None, None),
        ("Dover", None, None, None),
    ],
)
def test_look_up_takes_the_place_that_is_meant(
    text: str, name: str | None, region: str | None, code: str | None
) -> None:
    place = look_up(text)
    assert (place.text, place.name, place.region, place.country_code) == (text, name, region, code)


@pytest.mark.parametrize(
    ("text", "article", "home", "region"),
    [
        # printed in full further down
        ("MILLBROOK", "MILLBROOK — The council met. The bridge in Millbrook, Ala., is old.", None, "Alabama"),
        # the region is named, or only one of theirs
        ("SPRINGFIELD", "SPRINGFIELD — The governor of Illinois has resigned.", None, "Illinois"),
        ("SPRINGFIELD", "SPRINGFIELD — Talks of Illinois and Missouri have ended.", None, None),
        ("SPRINGFIELD", "SPRINGFIELD — The United States have a new bridge.", None, None),
        ("SPRINGFIELD", "SPRINGFIELD — The Illinoisan was there.", None, None),  # a longer word
        # the country is named, or the newspaper's own
        ("DOVER", "DOVER — British police are looking for a swan.", None, "England"),
        ("DOVER", "DOVER — Police are looking for a swan.", "GB", "England"),
        ("DOVER", "DOVER — Police are looking for a swan.", "US", None),
        ("MILLBROOK", "MILLBROOK — British police are looking for a swan.", None, None),
        # a large city gives way where the article speaks of a namesake's region and not of its own
        ("PORTLAND", "PORTLAND — The governor of Maine has resigned.", None, "Maine"),
        ("PORTLAND", "PORTLAND — Talks of Maine and Oregon have ended.", None, "Oregon"),
        ("BATH", "BATH — British police say the swan came from Maine.", None, "England"),
        ("PARIS", "PARIS — The governor of Texas was there.", None, "Île-de-France"),
        # the name of the city is no mention of the state
        ("Rochester", "Rochester — The New York Times has a new owner.", None, None),
    ],
)
def test_the_article_tells_namesakes_apart(text: str, article: str, home: str | None, region: str | None) -> None:
    place = look_up(text, article, home)
    assert place.text == text
    assert place.region == region
    assert (place.name is None) == (place.country_code is None) == (region is None)


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://news.example.co.uk/story.html", "GB"),
        ("https://example.com.au", "AU"),
        ("https://example.ie:8080/", "IE"),
        ("https://example.tv/live", None),  # anybody's
        ("https://example.com/", None),
        ("mailto:ann@example.ie", None),
        (None, None),
    ],
)
def test_country_of_a_site(address: str | None, code: str | None) -> None:
    assert country_of_site(address) == code


def test_towns_without_a_country_are_known_all_the_same() -> None:
    assert is_known("Millbrook")
    assert not is_famous("Millbrook")


def test_a_city_has_its_facts() -> None:
    place = look_up("BAKU, Azerbaijan")
    assert place.country == "Azerbaijan"
    assert (place.latitude, place.longitude, place.geonames_id) == (40.37767, 49.89201, 587084)


def test_areas_and_countries() -> None:
    assert areas_of("Ore.") == areas_of("OR") == [("US", "Oregon")]
    assert set(areas_of("Georgia")) == {("GE", None), ("US", "Georgia")}
    assert areas_of("Otterby") == []
    assert country_name("DE") == "Germany"
    assert country_name("QQ") is None


def test_fame() -> None:
    assert is_famous("Berlin")
    assert is_famous("Otter Creek, Fla.") is False
    assert not is_famous("Iran")  # a country, not a city
    assert is_known("Iran")
    assert not is_known("Otterby Sands")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The two attend a ceremony in Baku, Azerbaijan April 28, 2025.", "Baku, Azerbaijan"),
        ("A rally in Monroe, La., on Nov. 6", "Monroe, La."),
        ("She spoke in Washington, D.C.", "Washington, D.C."),
        ("People wait in Salt Lake City, Utah.", "Salt Lake City, Utah"),  # the stop is the sentence's
        ("The minister arrived in Baku on Monday.", "Baku"),
        ("The market in Rio de Janeiro was shut.", "Rio de Janeiro"),
        ("A street in Kyiv's old town", "Kyiv"),
        ("Votes were held in Nevada, Iowa and Ohio", "Nevada, Iowa"),  # a town in Iowa, for all that anybody can tell
        ("They were named in the Boston report in London on Friday", "London"),
        ("He studied in Washington State University", None),
        ("He was seen in Paris Hilton's car", None),
        ("It begins in May.", None),
        ("It rose in Iran and in Mississippi, Kentucky and Ohio.", None),  # areas are no places of an event
        ("He lives in Otterby.", None),
        ("A walk IN the park", None),
    ],
)
def test_find_place(text: str, place: str | None) -> None:
    found = find_place(text)
    assert (found.text if found else None) == place


def test_find_place_stays_in_its_part() -> None:
    text = "Talks in Baku. Talks in Berlin."
    assert [mention.place.text for mention in mentions(text, 0, len(text))] == ["Baku", "Berlin"]
    assert find_place(text, 15) == look_up("Berlin")
    assert find_place(text, 0, 8) is None


def test_the_first_and_last_rows_are_found() -> None:
    assert rows("") == ()
    assert rows("\U0010ffff") == ()
    assert rows("area us or")[0].name == "Oregon"
    assert rows("zurich")[0].country_code == "CH"


@given(st.text(max_size=40))
def test_any_string_can_be_looked_up(text: str) -> None:
    place = look_up(text)
    assert place.text == text
    assert place == look_up(text)
    assert fold(fold(text)) == fold(text) or fold(text).startswith("the ")
    assert find_place(text) is None or find_place(text).text in text  # type: ignore[union-attr]
