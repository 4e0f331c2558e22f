"""Places: namesakes, abbreviations, former names, and what captions and leads name. Facts, from GeoNames."""

from pathlib import Path

import pytest
from helpers.marked import count_calls
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.common.packaged import data_path
from newsjson.parsers.places.namesakes import country_of_site
from newsjson.parsers.places.places import (
    areas_of,
    city_mentions,
    find_place,
    is_famous_city,
    is_known_place,
    look_up_place,
)
from newsjson.parsers.places.table import country_name, rows_of
from newsjson.parsers.words.places import fold_place


@pytest.mark.parametrize(
    ("text", "name", "region", "code"),
    [
        ("NEW YORK", "New York", "New York", "US"),  # the city, not the state
        ("WASHINGTON", "Washington", "Washington, D.C.", "US"),  # neither the state nor the town in England
        ("Washington D.C.", "Washington", "Washington, D.C.", "US"),
        ("PORTLAND, Ore.", "Portland", "Oregon", "US"),  # the state printed behind it decides
        ("PORTLAND, Maine", "Portland", "Maine", "US"),
        ("ST. PETERSBURG, Fla.", "St. Petersburg", "Florida", "US"),
        ("ST. PETERSBURG", "Saint Petersburg", "St.-Petersburg", "RU"),  # alone it is the AP's stand-alone city
        ("Paris, Texas", "Paris", "Texas", "US"),  # not the famous one
        ("Moscow, Idaho", "Moscow", "Idaho", "US"),
        ("CAMBRIDGE, Mass.", "Cambridge", "Massachusetts", "US"),
        ("LONDON, Ontario", "London", "Ontario", "CA"),
        ("LONDON, Ont.", "London", "Ontario", "CA"),  # the traditional abbreviation
        ("Richmond, BC", "Richmond", "British Columbia", "CA"),  # the postal one
        ("Newcastle, NSW", "Newcastle", "New South Wales", "AU"),
        ("Perth, WA", "Perth", "Western Australia", "AU"),  # not Washington state
        ("Tacoma, WA", "Tacoma", "Washington", "US"),
        ("GENEVA", "Geneva", "Geneva", "CH"),
        ("GENEVA, N.Y.", "Geneva", "New York", "US"),
        ("BIRMINGHAM, Ala.", "Birmingham", "Alabama", "US"),
        ("ATLANTA, Georgia", "Atlanta", "Georgia", "US"),  # a state and a country of one name
        ("Tbilisi, Georgia", "Tbilisi", "T'bilisi", "GE"),
        ("Georgia", "Georgia", None, "GE"),  # alone it is the country
        ("BONN, West Germany", "Bonn", "North Rhine-Westphalia", "DE"),  # a country of then, the code of today
        ("West Germany", "Germany", None, "DE"),
        ("MOSCOW, Soviet Union", "Moscow", "Moscow", "RU"),
        ("VILNIUS, USSR", "Vilnius", "Vilnius", "LT"),  # any of the states that followed
        ("New Delhi [India]", "New Delhi", "Delhi", "IN"),
        ("PONCE, P.R.", "Ponce", "Ponce", "PR"),
        ("MASONTOWN, Pa.", "Masontown", "Pennsylvania", "US"),  # a small town, found by its state
        ("Westboro, Mass.", "Westborough", "Massachusetts", "US"),  # two ways of writing it
        # divisions that are no first-level regions, and codes of ISO 3166-2
        ("Torquay, Devon", "Torquay", "England", "GB"),
        ("Augsburg, Bayern", "Augsburg", "Bavaria", "DE"),
        ("Campinas, SP", "Campinas", "São Paulo", "BR"),
        ("Küssnacht SZ", "Küssnacht", "Schwyz", "CH"),  # Swiss papers print the canton without a comma
        ("Tiflis, Georgien", "Tbilisi", "T'bilisi", "GE"),  # a country in another language
        # names of other languages and of then
        ("Peking", "Beijing", "Beijing", "CN"),
        ("Bombay", "Mumbai", "Maharashtra", "IN"),
        ("LENINGRAD", "Saint Petersburg", "St.-Petersburg", "RU"),
        ("Saigon", "Ho Chi Minh City", None, "VN"),
        ("EAST BERLIN", "Berlin", "Berlin", "DE"),
        ("Bruselas", "Brussels", "Brussels Capital", "BE"),
        ("Genève", "Geneva", "Geneva", "CH"),
        ("Köln", "Köln", "North Rhine-Westphalia", "DE"),
        ("COLOGNE", "Köln", "North Rhine-Westphalia", "DE"),
        ("Nueva York", "New York", "New York", "US"),
        ("Pékin", "Beijing", "Beijing", "CN"),
        ("Straßburg", "Strasbourg", "Grand Est", "FR"),
        ("Venedig", "Venice", "Veneto", "IT"),  # small, and famous
        ("Odessa", "Odesa", "Odessa", "UA"),  # not the one in Texas
        ("München", "Munich", "Bavaria", "DE"),
        ("SAO PAULO", "São Paulo", "São Paulo", "BR"),
        ("the Hague", "The Hague", "South Holland", "NL"),
        ("Nações Unidas, Estados Unidos", "New York", "New York", "US"),  # as agencies place its seat
        # areas
        ("GAZA STRIP", "Gaza Strip", "Gaza Strip", "PS"),
        ("Azerbaijan", "Azerbaijan", None, "AZ"),
        ("Ont.", "Ontario", "Ontario", "CA"),
        ("NSW", "New South Wales", "New South Wales", "AU"),
        ("B.C.", "British Columbia", "British Columbia", "CA"),
        ("Deutschland", "Germany", None, "DE"),
        ("KUWAIT", "Kuwait City", "Al Asimah", "KW"),  # as a dateline the city, not the country
        ("QUEBEC", "Québec", "Quebec", "CA"),
        ("Puerto Rico", "Puerto Rico", None, "PR"),  # … where the city has a name of its own, the country
        # an unknown town: what is printed after it is still known
        ("OTTERBY, Iowa", None, "Iowa", "US"),
        ("OTTERBY, West Germany", None, None, "DE"),
        ("Otterby, Devon", None, "England", "GB"),
        ("OTTERBY, Georgia", None, None, None),  # the state, or the country
        ("NEW DELHI, New York", None, "New York", "US"),  # never a namesake in another country
        ("Otterby", None, None, None),
        # behind it stands what cannot be read
        ("Paris, Otterby", "Paris", "Île-de-France", "FR"),
        ("Georgetown, Otterby", None, None, None),
        # a name alone: famous, or the largest of its name by far, or in a country of few namesakes
        ("Aberdeen", "Aberdeen", "Scotland", "GB"),
        ("PORTLAND", "Portland", "Oregon", "US"),
        ("Kingston", "Kingston", "Kingston", "JM"),
        ("Visby", "Visby", "Gotland", "SE"),
        ("LIVERPOOL", "Liverpool", "England", "GB"),  # not Sydney's suburb
        ("KHAN YOUNIS, Gaza Strip", "Khān Yūnis", "Gaza Strip", "PS"),  # one of many spellings
        ("Halle", "Halle (Saale)", "Saxony-Anhalt", "DE"),
        ("TAUPO", "Taupo", "Waikato", "NZ"),  # small, in an English-speaking country, and the only one
        ("RATZEBURG", "Ratzeburg", "Schleswig-Holstein", "DE"),  # a small town without a namesake
        ("ST HELIER", "Saint Helier", "St Helier", "JE"),  # a capital
        # … others could be anywhere
        ("MILLBROOK", None, None, None),
        ("SPRINGFIELD", None, None, None),
        ("ROCHESTER", None, None, None),
        ("NEWCASTLE", None, None, None),
        ("Dover", None, None, None),
        ("Salisbury", None, None, None),  # in England, or in Maryland; long ago in Rhodesia
        ("MONOPOLI (BARI)", None, None, None),  # an Italian province, which Somalia has too; the town is in no table
        ("MONTERREY, N.L.", "Monterrey", "Nuevo León", "MX"),  # not Newfoundland, where there is none
        ("ST. JOHN'S, N.L.", "St. John's", "Newfoundland and Labrador", "CA"),
        ("St. Pölten", "Sankt Pölten", "Lower Austria", "AT"),  # as the agencies shorten it
        ("Halle (Saale)", "Halle (Saale)", "Saxony-Anhalt", "DE"),  # the river belongs to the name
    ],
)
def test_look_up_takes_the_place_that_is_meant(
    text: str, name: str | None, region: str | None, code: str | None
) -> None:
    place = look_up_place(text)
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
        # of large cities too, where the namesake is a city as well
        ("BIRMINGHAM", "BIRMINGHAM — Buses to Leeds and Liverpool stood still.", None, "England"),
        ("BIRMINGHAM", "BIRMINGHAM — The governor of Alabama has resigned.", None, "Alabama"),
        ("HYDERABAD", "HYDERABAD — Police in Karachi, Pakistan, are looking for a swan.", None, "Sindh"),
        ("HYDERABAD", "HYDERABAD — The swan came from Pakistan to India.", None, "Telangana"),
        ("MANCHESTER", "MANCHESTER — Voters in New Hampshire went to the polls.", None, "New Hampshire"),
        ("MEMPHIS", "MEMPHIS — A man from Texas was seen.", None, "Tennessee"),  # Memphis, Texas, is a village
        # the state of other cities that the article names
        ("ROCHESTER", "ROCHESTER — Snow fell on Minneapolis and on Saint Paul.", None, "Minnesota"),
        ("QUEBEC", "QUEBEC — Snow fell on Montreal and on Laval.", None, "Quebec"),
        ("GEORGIA", "GEORGIA — Snow fell on Atlanta and on Savannah.", None, "Georgia"),  # the state
        ("ROCHESTER", "ROCHESTER — Snow fell on Houston.", None, None),  # one alone may be a person
        # the name of the city is no mention of the state
        ("Rochester", "Rochester — The New York Times has a new owner.", None, None),
    ],
)
def test_the_article_tells_namesakes_apart(text: str, article: str, home: str | None, region: str | None) -> None:
    place = look_up_place(text, article, home)
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


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Soviet Union", "Soviet Union"),
        ("UdSSR", "Soviet Union"),
        ("OTTERBY, Yugoslavia", "Yugoslavia"),
        ("Otterby, Tschechoslowakei", "Czechoslovakia"),
    ],
)
def test_a_country_that_fell_apart_has_its_name_and_no_code(text: str, country: str) -> None:
    place = look_up_place(text)
    assert (place.country, place.country_code, place.geonames_id) == (country, None, None)


def test_towns_without_a_country_are_known_all_the_same() -> None:
    assert is_known_place("Millbrook")
    assert not is_famous_city("Millbrook")


def test_small_towns_are_known_by_their_region_only() -> None:
    assert is_known_place("Masontown, Pa.")
    assert not is_known_place("Masontown")


def test_a_city_has_its_facts() -> None:
    place = look_up_place("BAKU, Azerbaijan")
    assert place.country == "Azerbaijan"
    assert (place.latitude, place.longitude, place.geonames_id) == (40.37767, 49.89201, 587084)


def test_areas_and_countries() -> None:
    assert areas_of("Ore.") == areas_of("OR") == [("US", "Oregon")]
    assert set(areas_of("Georgia")) == {("GE", None), ("US", "Georgia")}
    assert areas_of("Otterby") == []
    assert country_name("DE") == "Germany"
    assert country_name("QQ") is None


def test_fame() -> None:
    assert is_famous_city("Berlin")
    assert is_famous_city("Otter Creek, Fla.") is False
    assert not is_famous_city("Iran")  # a country, not a city
    assert is_known_place("Iran")
    assert not is_known_place("Otterby Sands")


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
    assert [mention.place.text for mention in city_mentions(text, 0, len(text))] == ["Baku", "Berlin"]
    assert find_place(text, 15) == look_up_place("Berlin")
    assert find_place(text, 0, 8) is None


def test_the_first_and_last_rows_are_found() -> None:
    assert rows_of("") == ()
    assert rows_of("\U0010ffff") == ()
    assert rows_of("area us or")[0].name == "Oregon"
    assert rows_of("zurich")[0].country_code == "CH"


def test_the_table_is_small_sorted_and_whole() -> None:
    """What the search needs: sorted keys; every other name leads to a city, every area's name to an area."""
    table = Path(data_path("places.tsv")).read_bytes()
    assert len(table) <= 4_000_000
    lines = table.decode().splitlines()
    keys = [line.partition("\t")[0].encode() for line in lines]
    assert keys == sorted(keys)
    for line in lines[:: len(lines) // 5000]:
        assert rows_of(line.partition("\t")[0]), line


@given(st.text(max_size=40))
def test_any_string_can_be_looked_up(text: str) -> None:
    place = look_up_place(text)
    assert place.text == text
    assert place == look_up_place(text)
    assert fold_place(fold_place(text)) == fold_place(text) or fold_place(text).startswith("the ")
    assert find_place(text) is None or find_place(text).text in text  # type: ignore[union-attr]


def test_what_an_article_tells_of_a_place_is_looked_for_once() -> None:
    """Thousands of captions name one place: 300 KB of them took 13 s."""
    article = "Mayors of many towns met in Alabama.\n" * 100
    first = count_calls(look_up_place, "Springfield", article)
    again = count_calls(look_up_place, "Springfield", article)
    assert again < first / 5
    assert look_up_place("Springfield", "Mayors met in Missouri.").region == "Missouri"


def test_each_of_many_places_is_looked_for_in_so_much_of_a_text_as_an_article_has() -> None:
    beyond = "Mayors met. " * 10_000
    assert look_up_place("Springfield", beyond + "They come from Missouri.").region is None
    assert look_up_place("Springfield", "They come from Missouri. " + beyond).region == "Missouri"
