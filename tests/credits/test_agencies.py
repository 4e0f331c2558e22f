"""Agencies and picture libraries by the names that credit lines print."""

import pytest
from newsjson.parsers.words import agencies


@pytest.mark.parametrize(
    ("printed", "usual"),
    [
        ("AP", "AP"),
        ("A.P.", "AP"),
        ("the associated press", "AP"),
        ("Agence France-Presse", "AFP"),
        ("Deutsche Presse-Agentur", "dpa"),
        ("EPA", "EPA"),
        ("Getty", "Getty Images"),
        ("Reuters Pictures", "Reuters"),
        ("Ana", None),  # a given name, not the Athenian agency ANA
        ("Map", None),
        ("Example Times", None),
    ],
)
def test_agencies(printed: str, usual: str | None) -> None:
    assert agencies.look_up(printed) == usual
