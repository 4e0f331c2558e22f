"""Printed dates: the shapes that papers, agencies, pages and feeds print."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.dates.dates import find_date, match_date, read_stamp, resolve_day_word
from newsjson.parsers.words.dates import MONTHS, fold_date_word

REFERENCE = datetime.date(2025, 4, 29)

STAMPS = [
    # machine-readable stamps: JSON-LD, meta, feeds
    ("2025-04-28", "2025-04-28", None),
    ("2025-04-28T10:15:00Z", "2025-04-28", "2025-04-28T10:15:00+00:00"),
    ("2025-04-28T10:15:00.123+02:00", "2025-04-28", "2025-04-28T10:15:00.123000+02:00"),
    ("2025-06-05T14:46:12+0200", "2025-06-05", "2025-06-05T14:46:12+02:00"),
    ("2025-06-05T14:46+02", "2025-06-05", "2025-06-05T14:46:00+02:00"),
    ("20250428T101500Z", "2025-04-28", "2025-04-28T10:15:00+00:00"),
    ("2025-04-28 23:59:59-11:00", "2025-04-28", "2025-04-28T23:59:59-11:00"),  # the stamp's own day, not UTC's
    ("2025-04-28 10:15", "2025-04-28", None),  # a time without a zone is no instant
    ("Mon, 28 Apr 2025 10:15:00 +0000", "2025-04-28", "2025-04-28T10:15:00+00:00"),
    ("Mon, 28 Apr 2025 10:15:00 +0100 (BST)", "2025-04-28", "2025-04-28T10:15:00+01:00"),
    ("Mon Apr 28 10:15:00 +0000 2025", "2025-04-28", "2025-04-28T10:15:00+00:00"),
    ("Mon Apr  8 10:15:00 2025", "2025-04-08", None),
    ("26-FEB-1987 15:01:01.79", "1987-02-26", None),  # 1987 newswire
    # English print
    ("April 28, 2025", "2025-04-28", None),
    ("28 April 2025", "2025-04-28", None),
    ("28th of April, 2025", "2025-04-28", None),
    ("Apr. 28, 2025", "2025-04-28", None),
    ("Sept. 3, 2024", "2024-09-03", None),
    ("Monday, April 28, 2025, 10:15 a.m. EDT", "2025-04-28", "2025-04-28T10:15:00-04:00"),
    ("April 28, 2025 12:05 a.m. EDT", "2025-04-28", "2025-04-28T00:05:00-04:00"),  # just after midnight
    ("April 28, 2025 12:05 p.m. EDT", "2025-04-28", "2025-04-28T12:05:00-04:00"),
    ("April 28, 2025 9 p.m. EDT", "2025-04-28", "2025-04-28T21:00:00-04:00"),
    ("April 28, 2025 13:05 p.m. EDT", "2025-04-28", None),  # no such time: the day alone is known
    ("April 28, 2025 24:00 GMT", "2025-04-28", None),
    ("Monday April 28 2025 10 p.m. ET", "2025-04-28", "2025-04-28T22:00:00-04:00"),
    ("January 8, 2025 12:30 AM ET", "2025-01-08", "2025-01-08T00:30:00-05:00"),  # winter, and past midnight
    ("Friday 25 April 2025 17.03 BST", "2025-04-25", "2025-04-25T17:03:00+01:00"),
    ("9:30 PM ET, Mon April 28, 2025", "2025-04-28", "2025-04-28T21:30:00-04:00"),
    ("April 28, 2025 / 9:30 PM EDT", "2025-04-28", "2025-04-28T21:30:00-04:00"),
    ("April 28, 2025 1015 GMT", "2025-04-28", "2025-04-28T10:15:00+00:00"),
    ("28/04/2025 10:15", "2025-04-28", None),
    # the month first, where the numbers leave nothing else
    ("04/28/2025", "2025-04-28", None),
    ("04/13/2025", "2025-04-13", None),
    ("13/04/2025 10:15 AM EDT", "2025-04-13", "2025-04-13T10:15:00-04:00"),
    ("08/05/2025 10:15 AM EDT", "2025-08-05", "2025-08-05T10:15:00-04:00"),
    ("12/05/2025 10:15 AM EST", "2025-12-05", "2025-12-05T10:15:00-05:00"),
    # years of two figures: from 1970 on
    ("28.04.25", "2025-04-28", None),
    ("26/02/87", "1987-02-26", None),
    ("01.02.70", "1970-02-01", None),
    ("01.02.69", "2069-02-01", None),
    # offsets at the world's ends, and off the hour
    ("2025-04-28T10:15:00+14:00", "2025-04-28", "2025-04-28T10:15:00+14:00"),
    ("2025-04-28T10:15:00+05:45", "2025-04-28", "2025-04-28T10:15:00+05:45"),
    ("2025-04-28T10:15:00+15:00", "2025-04-28", None),
    ("2025-04-28T10:15:00+05:75", "2025-04-28", None),
    # hours on twelve-hour clocks
    ("April 28, 2025 12 p.m. CT", "2025-04-28", "2025-04-28T12:00:00-05:00"),
    ("January 28, 2025 1 p.m. MT", "2025-01-28", "2025-01-28T13:00:00-07:00"),
    ("April 28, 2025 12:00 PM PT", "2025-04-28", "2025-04-28T12:00:00-07:00"),
    # other languages
    ("Montag, 28. April 2025 um 10.15 Uhr MESZ", "2025-04-28", "2025-04-28T10:15:00+02:00"),
    ("28.04.2025, 10:15 Uhr", "2025-04-28", None),
    ("lundi 28 avril 2025 à 10h15", "2025-04-28", None),
    ("1er mai 2025", "2025-05-01", None),
    ("lunes, 28 de abril de 2025", "2025-04-28", None),
    ("lunedì 28 aprile 2025 alle ore 10:15", "2025-04-28", None),
    ("segunda-feira, 28 de abril de 2025 às 10h15", "2025-04-28", None),
    ("28 kwietnia 2025", "2025-04-28", None),
    ("28 апреля 2025", "2025-04-28", None),
    ("2025年4月28日 10:15", "2025-04-28", None),
    ("2025년 4월 28일", "2025-04-28", None),
]


@pytest.mark.parametrize(("text", "date", "instant"), STAMPS)
def test_stamps_are_read_whole_with_their_day_and_instant(text: str, date: str, instant: str | None) -> None:
    stamp = read_stamp(f" {text}\n")
    assert stamp is not None
    assert (stamp.text, stamp.date, stamp.datetime) == (text, date, instant)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "April 2025",  # a month is no day
        "29 février 2025",  # not in any calendar
        "31/02/2025",
        "04.28.2025",  # with stops the day comes first
        "28/13/2025",
        "0.4.2025",
        "32.4.2025",
        "31 Otterby 2025",
        "2025-13-01",
        "0001-01-01T00:00:00Z",  # what software writes for "no date"
        "10 downing street",
        "1 LUG",  # a year is missing, and no reference given
        "10 percent",
        "Tuesday",
        "Published: 28 April 2025",  # the label is not part of the stamp
        "28 April 2025 by Ana Ruiz",
        "May 10:15",
        "1.2.3.4",
    ],
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert read_stamp(text) is None


@pytest.mark.parametrize(
    ("text", "reference", "date"),
    [
        ("April 28", "2025-04-29", "2025-04-28"),
        ("Dec. 30", "2025-01-02", "2024-12-30"),  # the old year's, read in the new one
        ("Jan 2", "2024-12-31", "2025-01-02"),
        ("Oct 27", "2025-04-29", "2025-10-27"),  # nearly half a year off, on either side
        ("Nov 2", "2025-04-29", "2024-11-02"),
        ("Feb 29", "2024-03-01", "2024-02-29"),
        ("28 abr", "2025-05-01", "2025-04-28"),
        ("04/05/2025", "2025-04-06", "2025-04-05"),  # ambiguous: the reading nearest to the reference
        ("04/05/2025", "2025-05-05", "2025-05-04"),
    ],
)
def test_a_reference_gives_the_missing_year_and_nothing_else(text: str, reference: str, date: str) -> None:
    stamp = read_stamp(text, datetime.date.fromisoformat(reference))
    assert stamp is not None
    assert stamp.date == date


def test_a_day_that_no_near_year_has_is_none() -> None:
    assert read_stamp("Feb 29", datetime.date(2025, 3, 1)) is None


def test_ambiguous_numbers_are_day_first_unless_an_american_zone_stands_beside_them() -> None:
    assert read_stamp("04/05/2025").date == "2025-05-04"  # type: ignore[union-attr]
    assert read_stamp("04/05/2025 10:15 AM EDT").date == "2025-04-05"  # type: ignore[union-attr]
    assert read_stamp("4.5.2025").date == "2025-05-04"  # type: ignore[union-attr]


def test_match_date_takes_the_longest_and_leaves_the_rest() -> None:
    found = match_date("28 April 2025 10:15 and more", 0)
    assert found is not None
    assert found.stamp.text == "28 April 2025 10:15"
    assert match_date("28 April 2025 10:15 ARDEN").stamp.text == "28 April 2025 10:15"  # type: ignore[union-attr]  # no zone
    assert match_date("on 28 April 2025", 0) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a ceremony in Otterby, Brenland April 28, 2025. (credit: Ana Ruiz)", "April 28, 2025"),
        ("It opened on Monday in Otterby.", "Monday"),
        ("He sat in the sun on 27 April.", "27 April"),  # "sun" is an abbreviation only beside a date
        ("It had 12 rooms and cost 3,000.", None),
        ("The mar and the sat were lost.", None),
        ("Lundi à Paris, le maire", "Lundi"),  # the first word has its capital in any case
        ("«Domingo» sang", None),  # a name: Romance languages write their days small
        ("le lundi à Paris", "lundi"),
        ("It opened in Otterby on April 31, on Monday.", "Monday"),
    ],
)
def test_find_date_with_a_reference(text: str, found: str | None) -> None:
    date = find_date(text, reference=REFERENCE)
    assert (date.stamp.text if date else None) == found
    assert date is None or text[date.start : date.end] == found


def test_find_date_without_a_reference_wants_a_year() -> None:
    assert find_date("on Monday, April 28 in Otterby") is None
    assert find_date("on Monday, April 28, 2025 in Otterby") is not None


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("Tuesday", "2025-04-29"),  # the reference's own weekday is the day itself
        ("Monday", "2025-04-28"),
        ("Wednesday", "2025-04-23"),
        ("yesterday", "2025-04-28"),
        ("tomorrow", "2025-04-30"),
        ("Montag", "2025-04-28"),
        ("mercoledì", "2025-04-23"),
    ],
)
def test_days_words_mean_the_last_such_day(word: str, day: str) -> None:
    assert resolve_day_word(word, REFERENCE) == datetime.date.fromisoformat(day)


def test_coming_days_and_words_that_are_none() -> None:
    assert resolve_day_word("Wednesday", REFERENCE, coming=True) == datetime.date(2025, 4, 30)
    assert resolve_day_word("Tuesday", REFERENCE, coming=True) == REFERENCE
    assert resolve_day_word("mon", REFERENCE) is None
    assert resolve_day_word("yesterday", datetime.date.min) is None


MONTH_NAMES = {  # as dates are printed: in the genitive where the language has one
    "English": "January February March April May June July August September October November December",
    "German": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "French": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "Portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "Italian": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "Dutch": "januari februari maart april mei juni juli augustus september oktober november december",
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Czech": "ledna února března dubna května června července srpna září října listopadu prosince",
    "Slovak": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "Hungarian": "január február március április május június július augusztus szeptember október november december",
    "Romanian": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "Danish": "januar februar marts april maj juni juli august september oktober november december",
    "Norwegian": "januar februar mars april mai juni juli august september oktober november desember",
    "Swedish": "januari februari mars april maj juni juli augusti september oktober november december",
    "Finnish": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta"
    " lokakuuta marraskuuta joulukuuta",
    "Icelandic": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "Estonian": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "Turkish": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "Indonesian": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "Slovene": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "Russian": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "Ukrainian": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "Bulgarian": "януари февруари март април май юни юли август септември октомври ноември декември",
    "Greek": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου"
    " Νοεμβρίου Δεκεμβρίου",
}


@pytest.mark.parametrize("language", MONTH_NAMES)
def test_every_month_has_its_names(language: str) -> None:
    names = MONTH_NAMES[language].split()
    days = [read_stamp(f"28 {name} 2025") for name in names]
    assert [day.date if day else None for day in days] == [f"2025-{month:02d}-28" for month in range(1, 13)]


def test_abbreviated_months() -> None:
    assert [MONTHS[fold_date_word(name)] for name in ("Févr.", "Dez.", "août", "Sept.", "LUG")] == [2, 12, 8, 9, 7]


DATES = st.dates(datetime.date(1600, 1, 1), datetime.date(2199, 12, 31))


@given(DATES, st.sampled_from(["%Y-%m-%d", "%B %d, %Y", "%d %b %Y", "%A, %d %B %Y", "%d.%m.%Y", "%Y年%m月%d日"]))
def test_every_day_is_read_back(day: datetime.date, form: str) -> None:
    stamp = read_stamp(day.strftime(form))
    assert stamp is not None
    assert stamp.date == day.isoformat()


@given(DATES, st.times().map(lambda moment: moment.replace(microsecond=0)), st.integers(-12, 14))
def test_every_instant_is_read_back(day: datetime.date, moment: datetime.time, hours: int) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=hours))
    instant = datetime.datetime.combine(day, moment, zone)
    stamp = read_stamp(instant.isoformat())
    assert stamp is not None
    assert stamp.datetime == instant.isoformat()


PIECES = st.lists(
    st.sampled_from(
        ["April", "28", " ", ",", "2025", "Monday", ":", "10", ".", "/", "-", "am", "EDT", "月", "T", "\n", "é"]
    ),
    max_size=30,
).map("".join)


@given(PIECES | st.text(max_size=60), st.none() | DATES)
def test_any_text_gives_a_date_within_it_or_none(text: str, reference: datetime.date | None) -> None:
    found = find_date(text, reference=reference)
    assert found == find_date(text, reference=reference)
    if found is not None:
        assert text[found.start : found.end] == found.stamp.text
        assert found.stamp.date == datetime.date.fromisoformat(found.stamp.date).isoformat()
