"""The language of a text: one plain sentence or two of our own in each, and texts that do not tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.document.language import check_language, detect_language

SENTENCES = {
    "en": "The harbour was closed on Monday after the storm, and it will be open again when the ships are safe.",
    "de": "Der Hafen wurde am Montag nach dem Sturm geschlossen und er wird erst öffnen, wenn die Schiffe sicher sind.",
    "fr": "Le port a été fermé lundi après la tempête, et il ne sera rouvert que dans quelques jours pour les bateaux.",
    "es": "El puerto fue cerrado el lunes después de la tormenta, y no se abrirá hasta que los barcos estén seguros.",
    "it": "Il porto è stato chiuso lunedì dopo la tempesta e non sarà riaperto fino a quando non è sicuro.",
    "pt": "O porto foi fechado na segunda-feira depois da tempestade e não será aberto até que seja seguro.",
    "nl": "De haven werd maandag na de storm gesloten en wordt pas weer geopend als het voor de schepen veilig is.",
    "sv": "Hamnen stängdes på måndagen efter stormen och den ska inte öppnas förrän det är säkert för båtarna.",
    "da": "Havnen blev lukket mandag efter stormen, og den skal ikke åbnes, før det er sikkert, siger han nu.",
    "nb": "Havnen ble stengt mandag etter stormen, og den skal ikke åpnes før det er trygt for båtene, sier de nå.",
    "fi": "Satama suljettiin maanantaina myrskyn jälkeen, ja se on kiinni, kun tiet ovat poikki, mutta ei kauan.",
    "pl": "Port został zamknięty w poniedziałek po burzy i nie będzie otwarty, dopóki statki nie są bezpieczne.",
    "cs": "Přístav byl v pondělí po bouři uzavřen a podle úřadů se znovu otevře, až to bude pro lodě bezpečné.",
    "tr": "Liman fırtına nedeniyle kapatıldı ve gemiler için güvenli olana kadar açılmayacak, ancak bu çok uzun değil.",
    "ru": "Порт был закрыт в понедельник после шторма, и он не откроется, пока это не станет безопасно для судов.",
    "uk": "Порт був закритий у понеділок після шторму, і він не відкриється, поки це не стане безпечно для суден.",
    "el": "Το λιμάνι έκλεισε τη Δευτέρα μετά την καταιγίδα.",
    "ar": "أغلق الميناء يوم الاثنين بعد العاصفة ولن يفتح من جديد إلا بعد أن يكون ذلك آمنا على السفن في المدينة.",
    "he": "הנמל נסגר ביום שני לאחר הסערה.",
    "zh": "港口在星期一的风暴之后关闭。",
    "ja": "港は月曜日の嵐の後に閉鎖された。",
    "ko": "항구는 폭풍 이후 월요일에 폐쇄되었다.",
}  # fmt: skip


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert detect_language(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "Otterby 3, Brenside 1", "12:30", "Marta Orlo", "…", "b c d f g h j k"])
def test_what_does_not_tell_gives_none(text: str) -> None:
    assert detect_language(text) is None


def test_a_quotation_in_another_script_does_not_decide() -> None:
    assert detect_language(SENTENCES["en"] + " The sign said “" + SENTENCES["ja"] + "”.") == "en"


def test_only_the_beginning_counts() -> None:
    assert detect_language(SENTENCES["de"] * 60 + SENTENCES["en"] * 600) == "de"


@given(st.text(max_size=300))
def test_any_text_gives_a_tag_or_none(text: str) -> None:
    assert detect_language(text) is None or 2 <= len(detect_language(text) or "") <= 3
    assert detect_language(text) == detect_language(text)


CHECKED = [
    (None, SENTENCES["de"], "de"),
    ("de-AT", SENTENCES["de"], "de-AT"),
    ("en", SENTENCES["de"], "de"),  # many sites say "en" whatever they hold
    ("no", SENTENCES["nb"], "no"),
    ("bs", SENTENCES["cs"], "bs"),  # a language that no table knows is believed
    ("th", SENTENCES["en"], "en"),  # the template is for Thailand, its script is not that of the text
    ("ja", SENTENCES["fr"], "fr"),
    ("ja", SENTENCES["ja"], "ja"),
    ("ms", SENTENCES["en"] * 3, "en"),  # plainly English
    ("pcm", SENTENCES["en"] * 3, "pcm"),  # which is written with English words
    ("english", SENTENCES["en"], "en"),  # no tags: a word, a country
    ("us", SENTENCES["en"], "en"),
    ("jp", "Otterby 3, Brenside 1", None),
    ("en-ZA", "Oka mbu lepa shindo. " * 30, None),
    ("en", "Otterby 3, Brenside 1", "en"),
]


@pytest.mark.parametrize(("stated", "text", "language"), CHECKED)
def test_the_text_checks_what_the_page_says(stated, text, language):
    assert check_language(stated, text) == language
