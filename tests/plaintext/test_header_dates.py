"""When an article was published and changed, by the lines over its text: the forms of papers, agencies and sites."""

import newsjson
import pytest

BODY = "The council agreed on a plan for the harbour after nine hours of talks. It will be open in the summer."

# the lines between headline and text; published: day, instant; modified: day, instant
HEADERS = [
    # days
    ("28 April 2025", "2025-04-28", None, None, None),
    ("April 28, 2025", "2025-04-28", None, None, None),
    ("Apr. 28, 2025", "2025-04-28", None, None, None),
    ("Monday, 28 April 2025", "2025-04-28", None, None, None),
    ("Mon 28 Apr 2025", "2025-04-28", None, None, None),
    ("2025-04-28", "2025-04-28", None, None, None),
    ("2025/04/28", "2025-04-28", None, None, None),
    ("28.04.2025", "2025-04-28", None, None, None),
    ("28th April, 2025", "2025-04-28", None, None, None),
    # with a time: an instant only where the zone is sure
    ("Monday, 28 April 2025 | 10:15 GMT+4", "2025-04-28", "2025-04-28T10:15:00+04:00", None, None),
    ("28 April 2025, 10:15 BST", "2025-04-28", "2025-04-28T10:15:00+01:00", None, None),
    ("April 28, 2025 10:15 AM EDT", "2025-04-28", "2025-04-28T10:15:00-04:00", None, None),
    ("April 28, 2025 at 10:15 a.m. ET", "2025-04-28", "2025-04-28T10:15:00-04:00", None, None),
    ("Jan. 28, 2025, 10:15 PM PT", "2025-01-28", "2025-01-28T22:15:00-08:00", None, None),
    ("10:15 AM EDT on April 28, 2025", "2025-04-28", "2025-04-28T10:15:00-04:00", None, None),
    ("10:15 GMT, Monday, 28 April 2025", "2025-04-28", "2025-04-28T10:15:00+00:00", None, None),
    ("2025-04-28T10:15:00Z", "2025-04-28", "2025-04-28T10:15:00+00:00", None, None),
    ("2025-04-28T23:15:00-05:00", "2025-04-28", "2025-04-28T23:15:00-05:00", None, None),
    ("2025-04-28 10:15:00 UTC", "2025-04-28", "2025-04-28T10:15:00+00:00", None, None),
    ("Mon, 28 Apr 2025 10:15:00 +0200", "2025-04-28", "2025-04-28T10:15:00+02:00", None, None),
    ("28 April 2025 10:15", "2025-04-28", None, None, None),
    ("28 Apr 2025 10.15am AEST", "2025-04-28", "2025-04-28T10:15:00+10:00", None, None),
    ("April 28, 2025, 10:15 (CEST)", "2025-04-28", "2025-04-28T10:15:00+02:00", None, None),
    ("28 April 2025 10:15 IST", "2025-04-28", None, None, None),  # of India, Israel or Ireland
    ("28 April 2025 10:15 CST", "2025-04-28", None, None, None),  # of America or China
    ("28 April 2025 10:15 XYZ", "2025-04-28", None, None, None),
    ("26-FEB-1987 15:01:01.79", "1987-02-26", None, None, None),
    ("Mon Apr 28 10:15:00 2025", "2025-04-28", None, None, None),
    # labels, and when it was changed
    ("Published: 28 April 2025", "2025-04-28", None, None, None),
    ("Published 10:15 BST, 28 April 2025", "2025-04-28", "2025-04-28T10:15:00+01:00", None, None),
    ("Posted on April 28, 2025 by admin", "2025-04-28", None, None, None),
    ("First published on Mon 28 Apr 2025 10.15 BST", "2025-04-28", "2025-04-28T10:15:00+01:00", None, None),
    ("12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026", "2026-04-20", None, "2026-04-20", None),
    ("Published April 28, 2025 | Updated April 29, 2025", "2025-04-28", None, "2025-04-29", None),
    ("PUBLISHED: 10:15, Mon, Apr 28, 2025 | UPDATED: 11:20, Tue, Apr 29, 2025", "2025-04-28", None, "2025-04-29", None),
    ("Updated: April 29, 2025\n\nPublished: April 28, 2025", "2025-04-28", None, "2025-04-29", None),
    (
        "Apr 28, 2025, 10:15 AM EDT (Updated Apr 29, 2025, 8 AM EDT)",
        "2025-04-28",
        "2025-04-28T10:15:00-04:00",
        "2025-04-29",
        "2025-04-29T08:00:00-04:00",
    ),
    ("28 April 2025 Last updated at 10:15 GMT", "2025-04-28", None, None, None),
    ("Last modified on Tue 29 Apr 2025 08.00 BST", None, None, "2025-04-29", "2025-04-29T08:00:00+01:00"),
    ("April 28, 2025 3 min read", "2025-04-28", None, None, None),
    ("3 hours ago\n\nApril 28, 2025", "2025-04-28", None, None, None),
    ("Issued on: 28/04/2025 - 10:15 Modified: 29/04/2025 - 08:00", "2025-04-28", None, "2025-04-29", None),
    ("April 28, 2025 / 10:15 AM EDT / Otterby News", "2025-04-28", "2025-04-28T10:15:00-04:00", None, None),
    ("28 April 2025 • 10:15am", "2025-04-28", None, None, None),
    ("28 APRIL 2025", "2025-04-28", None, None, None),
    ("Apr 28 2025", "2025-04-28", None, None, None),
    ("28-04-2025 10:15", "2025-04-28", None, None, None),
    ("28 Apr, 2025, 10:15 PM", "2025-04-28", None, None, None),
    (
        "Published: 10:15 EDT, 28 April 2025 | Updated: 11:20 EDT, 29 April 2025",
        "2025-04-28",
        "2025-04-28T10:15:00-04:00",
        "2025-04-29",
        "2025-04-29T11:20:00-04:00",
    ),
    # beside a name
    ("By Ana Ruiz, The Otterby Times • April 28, 2025", "2025-04-28", None, None, None),
    ("Ana Ruiz\n28 April 2025", "2025-04-28", None, None, None),
    ("By Ana Ruiz | April 28, 2025", "2025-04-28", None, None, None),
    ("By Ana Ruiz\nApril 28, 2025 10:15 am", "2025-04-28", None, None, None),
    ("Ana Ruiz – 28 April 2025 – 10:15 BST", "2025-04-28", "2025-04-28T10:15:00+01:00", None, None),
    ("The Otterby Times, 28 April 2025", "2025-04-28", None, None, None),
    ("World | 28 April 2025", "2025-04-28", None, None, None),
    # day and month in numbers: the day first, unless the numbers or the zone tell otherwise
    ("28/04/2025", "2025-04-28", None, None, None),
    ("04/28/2025", "2025-04-28", None, None, None),
    ("04/05/2025", "2025-05-04", None, None, None),
    ("04/05/2025 10:15 AM EDT", "2025-04-05", "2025-04-05T10:15:00-04:00", None, None),
    # other languages
    ("28. April 2025, 10:15 Uhr", "2025-04-28", None, None, None),
    ("Stand: 28.04.2025, 10:15 Uhr", "2025-04-28", None, None, None),
    ("Veröffentlicht am 28. April 2025 um 10.15 Uhr", "2025-04-28", None, None, None),
    ("Publié le 28 avril 2025 à 10h15, mis à jour le 29 avril 2025 à 8h00", "2025-04-28", None, "2025-04-29", None),
    ("lunes, 28 de abril de 2025", "2025-04-28", None, None, None),
    ("28 abr 2025 - 10:15 CEST", "2025-04-28", "2025-04-28T10:15:00+02:00", None, None),
    ("28 de abril de 2025 às 10h15", "2025-04-28", None, None, None),
    ("28 aprile 2025 ore 10:15", "2025-04-28", None, None, None),
    ("Giriş: 28.04.2025 - 10:15 Güncelleme: 29.04.2025 - 08:00", "2025-04-28", None, "2025-04-29", None),
    ("입력 2025.04.28 10:15 수정 2025.04.29 08:00", "2025-04-28", None, "2025-04-29", None),
    ("公開：2025年4月28日 10:15", "2025-04-28", None, None, None),
    ("2025年04月28日 10時15分", "2025-04-28", None, None, None),
    ("Опубликовано: 28 апреля 2025, 10:15", "2025-04-28", None, None, None),
    ("Publicerad 28 april 2025 kl. 10.15", "2025-04-28", None, None, None),
    ("Gepubliceerd op 28 april 2025 om 10:15", "2025-04-28", None, None, None),
    ("Senin, 28 April 2025 10:15 WIB", "2025-04-28", "2025-04-28T10:15:00+07:00", None, None),
    ("Pubblicato: 28/04/2025 10:15 - Ultimo aggiornamento: 29/04/2025 08:00", "2025-04-28", None, "2025-04-29", None),
    ("Publicado em 28/04/2025 às 10h15. Atualizado em 29/04/2025 às 8h", "2025-04-28", None, "2025-04-29", None),
    ("Publikacja: 28.04.2025 10:15\n\nAktualizacja: 29.04.2025 08:00", "2025-04-28", None, "2025-04-29", None),
]


@pytest.mark.parametrize(("lines", "published", "instant", "modified", "modified_instant"), HEADERS)
def test_dates_over_the_text(
    lines: str, published: str | None, instant: str | None, modified: str | None, modified_instant: str | None
) -> None:
    text = f"Harbour plan agreed after nine hours\n\n{lines}\n\n{BODY}\n\n{BODY}\n"
    article = newsjson.parse_text(text, engine="rules")
    found = [(stamp.date, stamp.datetime) if stamp else (None, None) for stamp in (article.published, article.modified)]
    assert found == [(published, instant), (modified, modified_instant)]
    assert not any(p.role == "timestamp" and BODY[:20] in article.text[p.start : p.end] for p in article.paragraphs)


@pytest.mark.parametrize(
    "lines",
    [
        "April 2025",
        "Spring 2025",
        "31 February 2025",
        "Season 28, April",
        "28 April",
        "Section 4/28",
        "10:15 GMT",
        "Volume 28 2025",
    ],
)
def test_what_names_no_day_gives_none(lines: str) -> None:
    text = f"Harbour plan agreed after nine hours\n\n{lines}\n\n{BODY}\n\n{BODY}\n"
    assert newsjson.parse_text(text, engine="rules").published is None
