"""The words that speakers are told by are the document's language's: one of a few lines, and the same in English."""

import pytest
from helpers.speakers import names, read
from newsjson.parsers.words.en.language import ENGLISH
from newsjson.parsers.words.language import Language, Nouns, Pronoun, Titles
from newsjson.parsers.words.speaker_tables import NameWords, SpeakerWords

TOY = Language(
    code="x-toy",
    engines=frozenset(("rules",)),
    pronouns={"ro": Pronoun(3, False, "male", "subject"), "ra": Pronoun(3, False, "female", "subject")},
    titles=Titles(courtesy={"sar": "male"}, titles=frozenset(("sar",))),
    nouns=Nouns(persons=frozenset(("teska",))),
    names=NameWords(given_names={"ana": "female", "ben": "male", "dana": None}),
    speaker_words=SpeakerWords(source_pronouns=frozenset(("ro", "ra")), definite=frozenset(("ul",))),
)

CASES = {
    "a pronoun goes back to a name of its gender": (
        "keth Ana Ruiz odan Ben Cole. “Ve mira na,” {1|ra} thil. “Na,” {2|ro} thil.",
        ["Ana Ruiz", "Ben Cole"],
    ),
    "a title tells the gender": (
        "keth Ana Ruiz odan Sar Dana Cole. “Ve mira na,” {1|ro} thil.",
        ["Dana Cole"],
    ),
    "a noun before a name describes it": (
        "keth teska Ana Ruiz odan Ben Cole. “Ve mira na,” {1|ul teska} thil.",
        ["Ana Ruiz"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_toy_language_has_its_own_words(case: str) -> None:
    marked, expected = CASES[case]
    assert names(marked, language=TOY) == expected
    assert names(marked, language=ENGLISH) != expected


def test_a_title_is_none_in_another_language() -> None:
    marked = "keth odan Sar Dana Cole. “Ve mira na,” {1|Sar Dana Cole} thil."
    (speaker,) = read(marked, language=TOY).resolved.speakers
    assert (speaker.name, speaker.titles) == ("Dana Cole", ("Sar",))
    (speaker,) = read(marked, language=ENGLISH).resolved.speakers
    assert (speaker.name, speaker.titles) == ("Sar Dana Cole", ())


def test_a_language_without_tables_finds_nobody_but_by_name() -> None:
    bare = Language(code="x-bare", engines=frozenset(("rules",)))
    assert names("keth Ana Ruiz odan. “Ve mira na,” {1|she} thil.", language=bare) == [None]
    assert names("keth odan. “Ve mira na,” {1|Ana Ruiz} thil.", language=bare) == ["Ana Ruiz"]
