"""Datelines as newspapers, sites and old feeds print them, without an agency or with odd marks.

The shapes are real ones, the news is invented. All articles carry the date 29 April 2025.
"""

import newsjson
import pytest
from helpers.leads import HEADLINES, LEADS

# language, what stands before it, dateline, places with their country codes, agencies, day
FORMS = [
    # capitals and a dash
    ("en", "", "WASHINGTON —", "WASHINGTON=US", "", None),
    ("en", "", "WASHINGTON – ", "WASHINGTON=US", "", None),
    ("en", "", "DUBLIN -", "DUBLIN=IE", "", None),
    ("en", "", "NEW YORK --", "NEW YORK=US", "", None),
    ("en", "", "JERUSALEM―", "JERUSALEM=IL", "", None),
    ("en", "", "ST. LOUIS —", "ST. LOUIS=US", "", None),
    ("en", "", "TORONTO — ", "TORONTO=CA", "", None),
    ("en", "", "BOCA RATON, Fla. —", "BOCA RATON, Fla.=US", "", None),
    ("en", "", "OTTERBY, Ont. —", "OTTERBY, Ont.=CA", "", None),
    ("en", "", "OTTERBY, N.W.T. —", "OTTERBY, N.W.T.=CA", "", None),
    ("en", "", "CAIRO – 28 April 2025:", "CAIRO=EG", "", "2025-04-28"),
    ("en", "", "KATHMANDU, APRIL 28\n", "KATHMANDU=NP", "", "2025-04-28"),
    ("en", "", "OTTERBY, NSW —", "OTTERBY, NSW=AU", "", None),
    ("en", "", "OTTERBY, MD —", "OTTERBY, MD=US", "", None),
    ("en", "", "RANGOON, Burma —", "RANGOON, Burma=MM", "", None),
    ("en", "", "BONN, West Germany —", "BONN, West Germany=DE", "", None),
    ("en", "", "Velm, Norway —", "Velm, Norway=NO", "", None),
    ("en", "", "Kabul, Afghanistan: ", "Kabul, Afghanistan=AF", "", None),
    ("en", "", "ISLAMABAD:", "ISLAMABAD=PK", "", None),
    ("en", "", "New Delhi:", "New Delhi=IN", "", None),
    ("en", "", "ISLAMABAD/LAHORE:", "ISLAMABAD=PK|LAHORE=PK", "", None),
    ("en", "", "NEW DELHI/BEIJING:", "NEW DELHI=IN|BEIJING=CN", "", None),
    ("en", "", "PARIS and BERLIN —", "PARIS=FR|BERLIN=DE", "", None),
    ("en", "", "PARIS & BERLIN —", "PARIS=FR|BERLIN=DE", "", None),
    ("en", "", "OTTERBY ISLAND —", "OTTERBY ISLAND=", "", None),
    ("en", "", "BRENSIDE AIR FORCE BASE, Ohio —", "BRENSIDE AIR FORCE BASE, Ohio=US", "", None),
    ("en", "", "ABOARD THE MV OTTERBY —", "ABOARD THE MV OTTERBY=", "", None),
    ("en", "", "ON THE KOREAN BORDER —", "ON THE KOREAN BORDER=", "", None),
    ("en", "", "NEAR BAKU, Azerbaijan —", "NEAR BAKU, Azerbaijan=AZ", "", None),
    ("en", "", "KUALA LUMPUR:", "KUALA LUMPUR=MY", "", None),
    ("en", "", "MANILA, Philippines —", "MANILA, Philippines=PH", "", None),
    ("en", "", "UNITED NATIONS —", None, "", None),
    ("en", "", "Washington, D.C. -", "Washington, D.C.=US", "", None),
    ("en", "", "SPRINGFIELD, Ill. & CHICAGO —", "SPRINGFIELD, Ill.=US|CHICAGO=US", "", None),
    ("en", "", "BAKU, Azerbaijan, April 28.", "BAKU, Azerbaijan=AZ", "", "2025-04-28"),
    ("en", "", "Sana'a, April 28 (Saba) -", "Sana'a=YE", "Saba", "2025-04-28"),  # an island, too
    # bars
    ("en", "", "Kampala, Uganda | XINHUA |", "Kampala, Uganda=UG", "XINHUA", None),
    ("en", "", "KAMPALA | Xinhua |", "KAMPALA=UG", "Xinhua", None),
    ("en", "", "Kampala, Uganda | THE INDEPENDENT |", "Kampala, Uganda=UG", "THE INDEPENDENT", None),
    # a word on the news before the place
    ("en", "BREAKING: ", "LONDON —", "LONDON=GB", "", None),
    ("en", "EXCLUSIVE - ", "LONDON —", "LONDON=GB", "", None),
    ("en", "", "NEWPORT NEWS, Va., April 28 -", "NEWPORT NEWS, Va.=US", "", "2025-04-28"),
    # an agency in brackets, or with a stop and a dash, before the place; a paper's name before its agency
    ("en", "", "(RNS)", "", "RNS", None),
    ("en", "", "(AP)", "", "AP", None),
    ("en", "", "AFP.- London -", "London=GB", "AFP", None),
    ("en", "", "AFP - LONDON -", "LONDON=GB", "AFP", None),
    ("en", "", "AFP.-", "", "AFP", None),
    ("en", "", "OTTERBY TODAY (EFE)", "", "OTTERBY TODAY|EFE", None),
    ("en", "", "Otterby News, 28 April -", "", "Otterby News", "2025-04-28"),
    ("en", "", "otterby News, April 28 –", "", "otterby News", "2025-04-28"),
    ("en", "", "OTTERBY TIMES (AP) –", "", "OTTERBY TIMES|AP", None),
    # names that are their country's too; small towns that no other shares its name with
    ("en", "", "Kuwait:", "Kuwait=KW", "", None),
    ("en", "", "KUWAIT:", "KUWAIT=KW", "", None),
    ("en", "", "Singapore:", "Singapore=SG", "", None),
    ("en", "", "Udhampur -", "Udhampur=IN", "", None),
    ("en", "", "Udhampur-", "Udhampur=IN", "", None),
    # an agency behind the place without brackets
    ("en", "", "London CNN —", "London=GB", "CNN", None),
    ("en", "", "London CNN  —", "London=GB", "CNN", None),
    ("en", "", "New York CNN Business —", "New York=US", "CNN Business", None),
    ("en", "", "NAIROBI AFP -", "NAIROBI=KE", "AFP", None),
    ("en", "", "London CNN —\n\n", "London=GB", "CNN", None),  # in an element of its own
    # the places of one dateline lie in one country
    ("en", "", "HYDERABAD & KARACHI:", "HYDERABAD=PK|KARACHI=PK", "", None),
    ("en", "", "KARACHI/HYDERABAD —", "KARACHI=PK|HYDERABAD=PK", "", None),
    ("en", "", "HYDERABAD and NEW DELHI —", "HYDERABAD=IN|NEW DELHI=IN", "", None),
    ("en", "", "LONDON and PARIS —", "LONDON=GB|PARIS=FR", "", None),
    ("en", "", "PARIS and DALLAS —", "PARIS=FR|DALLAS=US", "", None),  # which stands for the famous one
    # a word that is a city too, with its county or in capitals before a dash
    ("en", "", "Reading, England —", "Reading, England=GB", "", None),
    ("en", "", "NICE —", "NICE=FR", "", None),
    # with the day, as wires of the last century had it
    ("en", "", "WASHINGTON, DEC 5 -", "WASHINGTON=US", "", "2024-12-05"),
    ("en", "", "Paris, April 28 -", "Paris=FR", "", "2025-04-28"),
    ("en", "", "paris, april 28 -", "paris=FR", "", "2025-04-28"),
    ("en", "", "New york, april 28 -", "New york=US", "", "2025-04-28"),
    ("en", "", "mexico city, april 28 -", "mexico city=MX", "", "2025-04-28"),
    ("en", "", "OTTERBY, Apr. 28 —", "OTTERBY=", "", "2025-04-28"),
    ("en", "", "OTTERBY Conn., April 28 -", "OTTERBY Conn.=", "", "2025-04-28"),
    ("en", "", "STATE COLLEGE, PA., March 27 -", "STATE COLLEGE, PA.=US", "", "2025-03-27"),
    ("en", "", "KANSAS CITY, Mo. - March 13 -", "KANSAS CITY, Mo.=US", "", "2025-03-13"),
    ("en", "", "DALLAS/FORT WORTH, Texas, March 3 -", "DALLAS=US|FORT WORTH, Texas=US", "", "2025-03-03"),
    ("en", "", "LENINGRAD, U.S.S.R., Dec. 30 —", None, "", "2024-12-30"),
    ("en", "", "BRUSSELS, Monday —", "BRUSSELS=BE", "", "2025-04-28"),
    ("en", "", "MAY7 --", "", "", "2025-05-07"),
    ("en", "", "new orleans, louisiana, april 28 -", "new orleans, louisiana=US", "", "2025-04-28"),
    ("en", "", "Otterby, April 28 -", "Otterby=", "", "2025-04-28"),
    ("en", "", "(Beirut, April 28, 2025) –", "Beirut=LB", "", "2025-04-28"),
    ("en", "", "(Beirut) –", "Beirut=LB", "", None),
    ("en", "", "SINGAPORE: April 28, 2025 –", "SINGAPORE=SG", "", "2025-04-28"),
    ("en", "", "April 28, 2025, Geneva –", "Geneva=CH", "", "2025-04-28"),
    ("en", "", "Geneva, 28 April 2025 –", "Geneva=CH", "", "2025-04-28"),
    ("en", "", "LONDON (28/04/2025) -", "LONDON=GB", "", "2025-04-28"),
    # marks, notes and bylines before it
    ("en", "* ", "NEW YORK, March 12 -", "NEW YORK=US", "", "2025-03-12"),
    ("en", "****", "NEW YORK, March 12 -", "NEW YORK=US", "", "2025-03-12"),
    ("en", "RPT -- ", "OTTERBY, West Germany, March 30 -", "OTTERBY, West Germany=DE", "", "2025-03-30"),
    ("en", "By Ana Ruiz\n", "LONDON —", "LONDON=GB", "", None),
    ("en", "By Ana Ruiz\n\n28 April 2025 | 10:15\n\n", "LONDON —", "LONDON=GB", "", None),
    (
        "en",
        "Nine hours of talks end in a plan that nobody wanted, and everybody signed.\n\n",
        "LONDON —",
        "LONDON=GB",
        "",
        None,
    ),
    ("en", "(Adds quotes, background)\n\n", "LONDON, April 28 (Reuters) -", "LONDON=GB", "Reuters", "2025-04-28"),
    (
        "en",
        "* Council agrees after nine hours\n\n* Harbour opens in summer\n\n",
        "LONDON, April 28 -",
        "LONDON=GB",
        "",
        "2025-04-28",
    ),
    # German: mixed case; regional papers end it with a stop
    ("de", "", "Berlin -", "Berlin=DE", "", None),
    ("de", "", "Berlin –", "Berlin=DE", "", None),
    ("de", "", "Hamburg.", "Hamburg=DE", "", None),
    ("de", "", "Düsseldorf.", "Düsseldorf=DE", "", None),
    ("de", "", "Berlin/Brüssel.", "Berlin=DE|Brüssel=BE", "", None),
    ("de", "", "WIEN.", "WIEN=AT", "", None),
    ("de", "", "LONDON taz |", "LONDON=GB", "taz", None),
    ("de", "", "Kiel (abc) -", "Kiel=DE", "abc", None),
    ("de", "", "London/Teheran -", "London=GB|Teheran=IR", "", None),
    ("de", "", "Genf, 28. April 2025 –", None, "", "2025-04-28"),
    ("de", "", "Frankfurt am Main -", "Frankfurt am Main=DE", "", None),
    # French: a Montreal paper puts the place in brackets
    ("fr", "", "(Montréal)", "Montréal=CA", "", None),
    ("fr", "", "(Québec)", None, "", None),
    ("fr", "", "MONTRÉAL —", "MONTRÉAL=CA", "", None),
    ("fr", "", "Lausanne –", "Lausanne=CH", "", None),
    ("fr", "", "Bruxelles, le 28 avril 2025 -", "Bruxelles=BE", "", "2025-04-28"),
    # Spanish, Portuguese, Italian
    ("es", "", "CIUDAD DE MÉXICO.-", "CIUDAD DE MÉXICO=MX", "", None),
    ("es", "", "TIJUANA.-", "TIJUANA=MX", "", None),
    ("es", "", "GUADALAJARA, Jalisco.-", "GUADALAJARA, Jalisco=MX", "", None),
    ("es", "", "BUENOS AIRES —", "BUENOS AIRES=AR", "", None),
    ("es", "", "SANTIAGO DE CHILE.-", "SANTIAGO DE CHILE=CL", "", None),
    ("es", "", "Madrid, lunes 28 de abril -", "Madrid=ES", "", "2025-04-28"),
    ("pt", "", "SÃO PAULO –", "SÃO PAULO=BR", "", None),
    ("pt", "", "BRASÍLIA —", "BRASÍLIA=BR", "", None),
    ("it", "", "BRUXELLES -", "BRUXELLES=BE", "", None),
    ("it", "", "CITTÀ DEL VATICANO –", "CITTÀ DEL VATICANO=VA", "", None),
    ("it", "(di Ana Ruiz)\n", "(ANSA) - MONOPOLI (BARI), 6 LUG -", None, "ANSA", "2025-07-06"),
    ("it", "DALLA NOSTRA CORRISPONDENTE ", "NEW YORK -", "NEW YORK=US", "", None),
    ("it", "DAL NOSTRO INVIATO\n", "BRUXELLES -", "BRUXELLES=BE", "", None),
    ("it", "", "ROMA.", "ROMA=IT", "", None),
    # others
    ("nl", "", "AMSTERDAM -", "AMSTERDAM=NL", "", None),
    ("da", "", "KØBENHAVN:", "KØBENHAVN=DK", "", None),
    ("pl", "", "Warszawa.", "Warszawa=PL", "", None),
    ("id", "", "JAKARTA –", "JAKARTA=ID", "", None),
    ("sv", "", "HELSINGFORS.", "HELSINGFORS=FI", "", None),
    ("nb", "", "BRUSSEL:", "BRUSSEL=BE", "", None),
]


@pytest.mark.parametrize(("language", "before", "form", "places", "agencies", "date"), FORMS)
def test_printed_forms(
    language: str, before: str, form: str, places: str | None, agencies: str, date: str | None
) -> None:
    lead = LEADS[language]
    text = f"{HEADLINES.get(language, HEADLINES['en'])}\n\nPublished 29 April 2025\n\n{before}{form} {lead}\n\n{lead}\n"
    article = newsjson.parse_text(text, engine="rules")
    found = article.dateline
    assert found is not None
    assert (found.kind, found.text) == ("printed", form.strip())
    assert article.text[found.end :].lstrip().startswith(lead)
    if places is not None:
        assert [f"{place.text}={place.country_code or ''}" for place in found.places] == places.split("|") * bool(
            places
        )
    assert list(found.agencies) == agencies.split("|") * bool(agencies)
    assert found.date == date
    assert 0.5 <= found.confidence <= 1


# Nothing stands between the dateline and the lead.
GLUED = [
    ("SENNAN, Osaka Prefecture--", "SENNAN, Osaka Prefecture=JP", ""),
    ("HIROSHIMA--", "HIROSHIMA=JP", ""),
    ("GINOWAN, Okinawa Prefecture--", "GINOWAN, Okinawa Prefecture=JP", ""),
    ("TOKYO---", "TOKYO=JP", ""),
    ("ISLAMABAD, Apr 29 (APP):", "ISLAMABAD=PK", "APP"),
    ("ISLAMABAD (APP):", "ISLAMABAD=PK", "APP"),
    ("ISLAMABAD, Apr 29 (APP) :", "ISLAMABAD=PK", "APP"),
    ("(APP):", "", "APP"),
    ("ISLAMABAD, April 28:", "ISLAMABAD=PK", ""),
    ("LAHORE:", "LAHORE=PK", ""),
    ("Udhampur-", "Udhampur=IN", ""),
    ("New Delhi (PTI):", "New Delhi=IN", "PTI"),
    ("Hong Kong (CNN Business)", "Hong Kong=HK", "CNN Business"),
    ("(CNN)", "", "CNN"),
]


@pytest.mark.parametrize("mark", ["", "“", '"'])
@pytest.mark.parametrize(("form", "places", "agencies"), GLUED)
def test_datelines_without_a_blank_behind_them(form: str, places: str, agencies: str, mark: str) -> None:
    lead = LEADS["en"]
    article = newsjson.parse_text(f"{HEADLINES['en']}\n\n{form}{mark}{lead}\n\n{lead}\n", engine="rules")
    found = article.dateline
    assert found is not None
    assert found.text == form
    assert [f"{place.text}={place.country_code}" for place in found.places] == places.split("|") * bool(places)
    assert list(found.agencies) == agencies.split("|") * bool(agencies)


BESIDE_NAMES = [
    "Durban - Phoenix residents say that",
    "Durban – Ethekwini Mayor Ana Ruiz said on Monday that",
    "Durban - Johannesburg businessman Bo Lind said that",
    "Durban - London Ruiz said that",
    "Muscat: Marking the day, the ministry said that",
    "Salalah: Inspired by the sea, Ana Ruiz said that",
    "Muscat: Oman Air said that",
]


@pytest.mark.parametrize("lead", BESIDE_NAMES)
def test_places_before_names_and_participles(lead: str) -> None:
    """Also where a paragraph below begins with words and a colon: a quotation stands behind those."""
    text = f"{HEADLINES['en']}\n\n{lead} {LEADS['en']}\n\nThe mayor said: “{LEADS['en']}”\n"
    found = newsjson.parse_text(text, engine="rules").dateline
    assert found is not None
    assert found.text == lead[: found.end - found.start]


@pytest.mark.parametrize(
    ("dateline_text", "published", "date"),
    [
        ("LONDON, Dec. 30 (Reuters) -", "2025-01-02", "2024-12-30"),  # December's story, dated in January
        ("LONDON, Jan 2 (Reuters) -", "2024-12-31", "2025-01-02"),  # and the reverse
        ("LONDON, April 28, 1987 (Reuters) -", "2025-04-29", "1987-04-28"),  # a printed year stands
        ("Madrid, 31 dic (EFE).-", "2025-01-01", "2024-12-31"),
        ("LONDON, Feb 29 (Reuters) -", "2025-03-01", None),  # no year near has that day
        ("LONDON, April 31 (Reuters) -", "2025-04-29", None),  # no calendar has it
        ("LONDON, Monday (Reuters) -", "2025-04-29", "2025-04-28"),
        ("LONDON, Tuesday (Reuters) -", "2025-04-29", "2025-04-29"),
        ("Berlin, Montag (dpa) -", "2025-04-29", "2025-04-28"),
        ("LONDON, Monday, April 28 (Reuters) -", "2025-04-29", "2025-04-28"),
        ("LONDON, April 28 (Reuters) -", None, None),
        ("LONDON, Monday (Reuters) -", None, None),
        ("LONDON (Reuters) -", "2025-04-29", None),  # nothing is borrowed but the year
    ],
)
def test_days_of_datelines(dateline_text: str, published: str | None, date: str | None) -> None:
    text = f"{HEADLINES['en']}\n\n{dateline_text} {LEADS['en']}\n\n{LEADS['en']}\n"
    found = newsjson.parse_text(text, reference_date=published, engine="rules").dateline
    assert found is not None
    assert (found.text, found.date) == (dateline_text, date)
    assert (found.date_text is None) == (dateline_text == "LONDON (Reuters) -")
