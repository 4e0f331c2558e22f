"""Texts that some program read in the wrong encoding and saved again, and texts that only look so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.decoding.double_encoding import mend_double_encoding
from newsjson.schemas.content import Content

ENGLISH = "“We had no choice,” she said. It’s the frost – and “a long wait” – for the café on the quay, at £3 a night…"
TEXTS = [
    ENGLISH,
    "Le café a été fermé après la tempête ; « il était tard », dit-elle, à l’île d’Yeu.",
    "Der Bürgermeister sagte: „Das wäre schön für die Straße.“",
    "Порт был закрыт в понедельник после шторма, и он не откроется.",
    "港口在星期一的风暴之后关闭。",
    "Přístav byl uzavřen – “podle úřadů”, řekl starosta Łódź.",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("times", [1, 2])
def test_windows_characters_are_read_again(text: str, times: int) -> None:
    saved = text
    for _ in range(times):
        saved = "".join(_as_windows(byte) for byte in saved.encode())
    assert mend_double_encoding(saved) == text


def _as_windows(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def test_characters_of_old_macs_are_read_again() -> None:
    assert mend_double_encoding(ENGLISH.encode().decode("mac_roman")) == ENGLISH


def test_characters_of_russian_windows_are_read_again() -> None:
    saved = "".join(_russian(byte) for byte in TEXTS[3].encode())
    assert mend_double_encoding(saved) == TEXTS[3]


def _russian(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1251")
    except UnicodeDecodeError:
        return chr(byte)


LOST = [
    # the closing mark's last byte has no character: a replacement, or nothing
    ("â€œWe had no choice,â€\ufffd she said.", "“We had no choice,” she said."),
    ("â€œWe had no choice,â€ she said.", "“We had no choice,” she said."),
    ("â€œWe had no choice.â€", "“We had no choice.”"),
    # a blank where the no-break space was
    ("The ferry is Â£30.Â It sails on Monday.", "The ferry is £30.\xa0It sails on Monday."),
    # only a part of the text was: a tweet within it
    ("“No,” she wrote: “donâ€™t go.”", "“No,” she wrote: “don’t go.”"),
]


@pytest.mark.parametrize(("saved", "text"), LOST)
def test_what_was_lost_is_told_from_what_is_left(saved: str, text: str) -> None:
    assert mend_double_encoding(saved) == text


RIGHT = [
    *TEXTS,
    "“NÃO”, disse a IRMÔ, e “AMANHÔ.",
    "Château d’If, pâté – “à la carte” —",
    "Une «â» et un «Ã» dans le texte.",
    "Trần Hưng Đạo, Đà Nẵng, “ân xá”",
    "РС «Заря» и СССР, “РЂ”",
    "√9 is 3, and ‚Ärger‘ is a word.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_was_read_rightly_stays(text: str) -> None:
    assert mend_double_encoding(text) == text


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(mend_double_encoding(text), str)


def test_decoding_mends() -> None:
    data = ENGLISH.encode().decode("cp1252", "replace").encode()
    assert decode(Content(data=data)).text == ENGLISH
