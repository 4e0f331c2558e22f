"""Names as they stand in a text, without any model."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.parsers.document.document import Metadata, build
from newsjson.parsers.speakers.naming import names
from newsjson.parsers.speakers.naming.descriptions import description_reader
from newsjson.parsers.speakers.naming.titles import title_reader
from newsjson.parsers.words.en.language import ENGLISH
from newsjson.schemas.article import Paragraph


def document(text, role="body"):
    return build(text, [Paragraph(role, 0, len(text))] if text.strip() else [], Metadata())


def found(text):
    return [text[name.start : name.end] for name in names.find_names(document(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the vote pleased Ana Ruiz and Ben Cole.", ["Ana Ruiz", "Ben Cole"]),
        # particles, hyphens, apostrophes, initials, suffixes
        ("a plan by Ursula van der Meer failed", ["Ursula van der Meer"]),
        ("a plan by Juan de la Vega failed", ["Juan de la Vega"]),
        ("a sermon by Anwar al-Rashidi ended", ["Anwar al-Rashidi"]),
        ("a book by Sean O’Brien-Hale sold", ["Sean O’Brien-Hale"]),
        ("a book by J. K. Harrow sold", ["J. K. Harrow"]),
        ("a suit by James P. Keane Jr. failed", ["James P. Keane Jr."]),
        ("it was Keane's idea", ["Keane"]),
        # organizations held together by small words
        ("a report by the Ministry of Foreign Affairs said", ["Ministry of Foreign Affairs"]),
        ("data of the Centers for Disease Control and Prevention show", ["Centers for Disease Control and Prevention"]),
        ("rules of the Food and Drug Administration apply", ["Food and Drug Administration"]),
        ("talks of Ana Ruiz and the Senate failed", ["Ana Ruiz", "Senate"]),
        ("a federal Securities and Exchange Commission rule", ["Securities and Exchange Commission"]),
        ("then the Central and East Velm Coalition left", ["Central and East Velm Coalition"]),
        ("said the Department of Veterans Affairs on Friday", ["Department of Veterans Affairs"]),
        ("said the Office of the Inspector General on Friday", ["Office of the Inspector General"]),
        # nicknames; brackets that hold something else
        ("then Dana “Ace” Ruiz left", ["Dana “Ace” Ruiz"]),
        ("then Dana (Ace) Ruiz left", ["Dana (Ace) Ruiz"]),
        ("then Dana Ruiz (Velm) Street", ["Dana Ruiz", "Velm", "Street"]),
        # the end of a war ends its sentence
        ("since World War II. Ruiz has said it", ["World War II", "Ruiz"]),
        # roles before a name, a journalist's desk behind it
        ("Substitute Mark Oduya scored late.", ["Mark Oduya"]),
        ("by Mark Ames Political editor", ["Mark Ames"]),
        # sentence beginnings
        ("Meanwhile Ana Ruiz left. The vote is over.", ["Ana Ruiz"]),
        ("Prices rose. Some prices fell.", []),
        ("Apparently Ruiz left. Ana Ruiz was ill.", ["Ruiz", "Ana Ruiz"]),
        # days, months, and those called like them
        ("on Monday in April Ana Ruiz left", ["Ana Ruiz"]),
        ("they met April Jones on Friday", ["April Jones"]),
        ("they met Theresa May on Friday", ["Theresa May"]),
        # titles alone are no names, adjectives of countries neither
        ("then the President met the Prime Minister", []),
        ("the Iranian media were silent", []),
        ("he met Sen. Paul Drewry (R-Texas) there", ["Paul Drewry"]),
        # no capitals, no Latin script
        ("nothing to see here, she said", []),
        ("总统说 “好”。", []),
    ],
)
def test_names(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("senator", True), ("senators", True), ("singer-guitarist", True), ("table", False), ("s", False)],
)
def test_roles(word, expected):
    assert title_reader(ENGLISH).is_role(word) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("former director and chief scientist of the Harlan Institute", {"director", "scientist"}),
        ("chief executive", {"ceo", "executive"}),  # a compound stands for another role, too
        ("former prime minister of Ruritania", {"minister", "premier"}),
        ("minister of the prime", {"minister"}),
        ("the bridge", set()),
    ],
)
def test_role_nouns(phrase, expected):
    assert description_reader(ENGLISH).role_nouns(phrase) == expected


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("then Azerbaijani President Rauf Mammadov came", "Azerbaijani President", "Rauf Mammadov"),
        ("then Dr. Rauf Mammadov came", "Dr.", "Rauf Mammadov"),
        ("then U.S. Attorney General Lisa Kerr came", "U.S. Attorney General", "Lisa Kerr"),
        ("then former chief executive Lisa Kerr came", "former chief executive", "Lisa Kerr"),
        ("then Brightwater chief executive Lisa Kerr came", "Brightwater chief executive", "Lisa Kerr"),
        ("then screenwriter Lisa Kerr came", "screenwriter", "Lisa Kerr"),
        ("then Lions QB Adam Hale came", "Lions QB", "Adam Hale"),
        ("then the ambassador to Sweden Lisa Kerr came", "ambassador to Sweden", "Lisa Kerr"),
        ("then Martin Luther Prince Jr. came", "", "Martin Luther Prince Jr."),
        ("then Mr. King came, and Larry King", "Mr.", "King"),
        ("then Sens. Adam Hale and Lisa Kerr came", "Sens.", "Adam Hale"),
        ("then Charlotte Mayor Lisa Kerr came", "Charlotte Mayor", "Lisa Kerr"),
        ("then Miss Velm Lisa Kerr came", "Miss Velm", "Lisa Kerr"),
        ("then General Motors came", "", "General Motors"),
    ],
)
def test_titles(text, title, name):
    (last,) = [n for n in names.find_names(document(text)) if text[n.start : n.end] == name]
    assert last.title == title


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ana Ruiz", "person"),
        ("Rauf J. Mammadov", "person"),
        ("Harlan University", "organization"),
        ("FBI", "organization"),
        ("YouTube", "organization"),
        ("Wellborn Bridge", "place"),
        ("Ruritania", "unknown"),
        ("Sweden", "place"),
        ("Ohio", "place"),
    ],
)
def test_kinds(name, kind):
    (one,) = names.find_names(document(f"they saw {name} there"))
    assert one.kind == kind


def test_a_headline_in_capitals_gives_what_the_body_names():
    text = "Ruiz Wins Vote After Long Night In Town\n\nthen Ana Ruiz spoke"
    head = text.index("\n\n")
    paragraphs = [Paragraph("headline", 0, head), Paragraph("body", head + 2, len(text))]
    assert [text[n.start : n.end] for n in names.find_names(build(text, paragraphs, Metadata()))] == [
        "Ruiz",
        "Ana Ruiz",
    ]


def test_prepositions_quotation_marks_and_owners_are_noted():
    text = "he went with Ana Ruiz. “Ask Ben Cole,” she said. It was Lena Marsh’s idea."
    first, second, third = names.find_names(document(text))
    assert (first.preposition, second.preposition) == ("with", "")
    assert [name.quoted for name in (first, second, third)] == [False, True, False]
    assert third.possessive
    assert not first.possessive


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="Aa bBé.’'“”-&,\n(JDr*İß王1", max_size=120))
def test_names_are_in_order_and_within_the_text(text):
    before = 0
    for name in names.find_names(document(text)):
        assert before <= name.start < name.end <= len(text)
        assert name.title_start <= name.start
        assert text[name.start].isupper() or text[name.start].islower()
        before = name.end
