"""Credit lines: which ends of texts are photo credits, and whom they name. Names are invented, shapes are real."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.credits.line import LONGEST_CREDIT, Credit, find_credit, read_credit
from newsjson.parsers.credits.strength import CreditStrength

READ = [
    # labels that say source or picture, in many languages, and signs that are none of a name
    ("Fuente: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Zdroj: ČTK", [], ["CTK"], False),
    ("Źródło: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Kilde: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Bron: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Lähde: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Kaynak = Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Kuva: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Snímek: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Fot. Ana Ruiz", ["Ana Ruiz"], [], False),
    ("(c) Ana Ruiz", ["Ana Ruiz"], [], False),
    ("(C) Ana Ruiz/AP", ["Ana Ruiz"], ["AP"], False),
    # bracketed
    ("(AP Photo/Ana Ruiz)", ["Ana Ruiz"], ["AP"], False),
    ("(AP Photo/Ana Ruiz, File)", ["Ana Ruiz"], ["AP"], False),
    ("(Ana Ruiz/Pool via AP)", ["Ana Ruiz"], ["AP"], False),
    ("(Ana Ruiz/Pool Photo via AP)", ["Ana Ruiz"], ["AP"], False),
    ("[Ana Ruiz/Reuters]", ["Ana Ruiz"], ["Reuters"], False),
    ("(Photo by Ana Ruiz/Getty Images)", ["Ana Ruiz"], ["Getty Images"], False),
    ("(Photo by Ana Ruiz/Invision/AP, File)", ["Ana Ruiz"], ["Invision", "AP"], False),
    ("(Image: Anadolu Agency via Getty Images)", [], ["Anadolu Agency", "Getty Images"], False),
    ("(Image credit: Example)", [], ["Example"], False),
    ("(Picture: MSB)", [], ["MSB"], False),
    ("(Photos by AP; photo illustration by Ana Ruiz / Arden Times)", ["Ana Ruiz"], ["AP", "Arden Times"], False),
    ("Ana Ruiz (REUTERS)", ["Ana Ruiz"], ["Reuters"], False),
    # handed out: the body that stands before the word
    (
        "(credit: Official website of the Mayor of Arden/Handout via REUTERS)",
        ["Official website of the Mayor of Arden"],
        ["Reuters"],
        True,
    ),
    ("Arden Police Department/Handout/Reuters", ["Arden Police Department"], ["Reuters"], True),
    ("Photo courtesy of the Ruiz family", ["the Ruiz family"], [], True),
    ("Courtesy of Ana Ruiz", ["Ana Ruiz"], [], True),
    ("(Photo: courtesy of Ana Ruiz)", ["Ana Ruiz"], [], True),
    ("Photo by Handout/Arden Schools/AFP via Getty Images", [], ["Arden Schools", "AFP", "Getty Images"], True),
    ("Arden Police Handout via REUTERS", ["Arden Police"], ["Reuters"], True),
    ("(Family handout/PA)", ["Family"], ["PA"], True),
    ("Photo: Arden Council supplied", ["Arden Council"], [], True),
    ("Courtesy Ana Ruiz", ["Ana Ruiz"], [], True),
    ("Handout", [], [], True),
    # a surname, not the short word for a handout
    ("Ana Ho/AP", ["Ana Ho"], ["AP"], False),
    # licences are nobody's
    ("Photo: Ana Ruiz, CC BY-SA 4.0", ["Ana Ruiz"], [], False),
    ("(Ana Ruiz/Flickr/CC BY 2.0)", ["Ana Ruiz"], ["Flickr"], False),
    ("Ana Ruiz/Wikimedia Commons (Creative Commons)", ["Ana Ruiz"], ["Wikimedia Commons"], False),
    ("Photo: Public domain", [], [], False),
    ("Credits: Supplied Image;", [], [], True),
    ("Photo supplied", [], [], True),
    # … and the short word for one
    ("Arden Police HO/AP", ["Arden Police"], ["AP"], True),
    ("ANA HO/AP", ["ANA HO"], ["AP"], False),
    ("Pool Ana Ruiz/AP", ["Ana Ruiz"], ["AP"], False),
    ("Reuters Staff/Ana Ruiz", ["Ana Ruiz"], ["Reuters"], False),
    ("Photo provided by Ana Ruiz", ["Ana Ruiz"], [], True),
    # labelled
    ("Photo by 4Corners Swans", [], ["4Corners Swans"], False),
    (
        "(Photo by Ana Ruiz for the Arden Harbour Museum of Modern Times/Union of Swan Keepers of Otterby/AFP via Getty"
        " Images North America)",
        ["Ana Ruiz"],
        ["the Arden Harbour Museum of Modern Times", "Union of Swan Keepers of Otterby", "AFP", "Getty Images"],
        False,
    ),
    ("Photo: Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Pictures: Ana Ruiz/Example News", ["Ana Ruiz"], ["Example News"], False),
    ("Photograph: Ana Ruiz/The Example", ["Ana Ruiz"], ["The Example"], False),
    ("Illustration by Ana Ruiz", ["Ana Ruiz"], [], False),
    ("Image source, Getty Images", [], ["Getty Images"], False),
    ("Foto: Ana Ruiz/dpa", ["Ana Ruiz"], ["dpa"], False),
    ("Bild: picture alliance/dpa | Ana Ruiz", ["Ana Ruiz"], ["picture alliance", "dpa"], False),
    ("Crédit : Ana Ruiz", ["Ana Ruiz"], [], False),
    ("© Ana Ruiz / AFP", ["Ana Ruiz"], ["AFP"], False),
    ("Photo by Government of Arden", [], ["Government of Arden"], False),
    ("Photo by Ana Ruiz /Postmedia News", ["Ana Ruiz"], ["Postmedia News"], False),
    # names and agencies alone
    ("Ana Ruiz | Moment | Getty Images", ["Ana Ruiz"], ["Moment", "Getty Images"], False),
    ("Ana Ruiz - Corbis/Getty Images", ["Ana Ruiz"], ["Corbis", "Getty Images"], False),
    ("Ana Ruiz/Bo Lind/Stringer/Getty Images", ["Ana Ruiz", "Bo Lind"], ["Getty Images"], False),
    ("Ana Ruiz and Bo Lind/AP", ["Ana Ruiz", "Bo Lind"], ["AP"], False),
    ("Ana Ruiz for The Example Times", ["Ana Ruiz"], ["The Example Times"], False),
    ("Ana de la Cruz, File", ["Ana de la Cruz"], [], False),
    ("AFP PHOTO / ANA RUIZ", ["ANA RUIZ"], ["AFP"], False),
    ("REUTERS/J.J. Guillén", ["J.J. Guillén"], ["Reuters"], False),
    ("Sputnik, Kremlin Pool Photo via AP", [], ["Sputnik", "Kremlin", "AP"], False),
    ("Example Publishing/Getty Images", [], ["Example Publishing", "Getty Images"], False),
    ("anaruiz - stock.adobe.com", ["anaruiz"], ["stock.adobe.com"], False),
    ("The Associated Press", [], ["AP"], False),
    ("iStock", [], ["iStock"], False),
    ("anaruiz/Arden Times", ["anaruiz"], ["Arden Times"], False),
    ("Ana Ruiz c/o Arden Times", ["Ana Ruiz"], ["Arden Times"], False),
]  # fmt: skip


@pytest.mark.parametrize(("line", "creators", "names", "handout"), READ)
def test_read_credit(line: str, creators: list[str], names: list[str], handout: bool) -> None:
    credit = read_credit(line)
    assert (list(credit.creators), list(credit.agencies), credit.handout) == (creators, names, handout)


@pytest.mark.parametrize("line", [case[0] for case in READ])
@pytest.mark.parametrize(
    "caption", ["The mayor of Arden speaks on Monday.", "A show at the museum, 2. May, in St. Anders."]
)
def test_every_credit_is_found_whole_after_a_caption(caption: str, line: str) -> None:
    text = f"{caption} {line}"
    found = find_credit(text)
    assert found is not None
    assert text[found.start : found.end] == line.rstrip(";")


def test_brackets_around_nothing_name_nobody() -> None:
    assert read_credit("()") == read_credit("[()]") == read_credit("") == Credit((), (), False)


PARTS = [
    # text before, the credit: with what the caption ends
    ("The mayor of Arden, Michael D. Orlo. | ", "Ana Ruiz/PA Images via Getty Images"),
    ("It was 32 degrees that day.", "The Associated Press"),
    ("Marta Orlo at the World Cup", "Credit: PA"),
    ("The mayor wins the race in Arden ", "Ana Ruiz/AFP"),
    ("The party votes on January 10, 2024, in Windham, N.H. ", "Robert F. Ruiz / AP"),
    ("The party votes at the museum ", "(Image: Example Resort via Getty Images)"),
    ("The party votes.\n", "Ana Ruiz/AP"),
    ("The party votes. ", "Ana Ruiz (REUTERS)"),
    ("The party votes. ARDEN HILLS ", "(REUTERS)"),  # a dateline's city
    ("Mayor Ana Ruiz ", "(Arden Council)"),
    ("The party votes in Arden", "Credit: PA"),  # glued to the caption
    ("The mayor and the swans in Arden ", "NurPhoto via Getty Images"),
    ("The mayor and the swans in Arden ", "Associated Press"),
    ("The mayor and the swans in Arden ", "USA TODAY Sports"),
    ("A seal at the old harbour ", "Ana Ruiz / AFP"),
    ("Swans at Arden Park. A seal, a boat and two swans ", "Ana Ruiz/AFP"),
    ("The mayor (left), with a swan. ", "[Ana Ruiz/Reuters (Arden)]"),
    ("The old harbour. ", "Photo: Ana Ruiz, CC BY-SA 4.0"),
    ("The mayor of Arden — ", "Ana Ruiz/AFP"),
    ("The harbour of N.H. in the year of the swans | ", "Arden Times"),
]


@pytest.mark.parametrize(("before", "credit"), PARTS)
def test_extent(before: str, credit: str) -> None:
    found = find_credit(before + credit)
    assert found is not None
    assert (found.start, found.end) == (len(before), len(before + credit))


NONE = [
    "The talks ended late on Monday, she said.",
    "Arden Police/Otterby Board",
    "They walked through the Arden Park/Otterby Hall",
    # glued to too few words to be a caption
    "At last Getty Images",
    # who signs a quotation
    "“The swans are back.” — Ana Ruiz",
    # a sentence behind a label, in brackets and without
    "(Photo: It was a long night. Nobody had left.)",
    "Photo: It was a long night. Nobody had left",
    "Photos: Great Swans Of Lake Otterby",
    # figures and addresses
    "Ana Ruiz/Arden Times 2",
    "(Ana Ruiz/AP 2)",
    "https://arden.example/Ana Ruiz/AP",
    # what stands behind a person is no house
    "Ana Ruiz, swan keeper",
    "Jones/Ana Ruiz, Arden",
    "The poll (Smith/Jones)",
    "© 2024 Example Media",
    "Reporting by Ana Ruiz",
    "She thanked them via Twitter",
    "He posted a photo by mistake",
    "She shared a photo by Ana Ruiz",
    "Read more at The Example Times",
    "Photos: Scenes From The Campaign Trail",
    "Rep. Cem Tekin (R-TX)",
    "They sang (formerly in Arden)",
    "",
    "()",
    "Photo:",
]


@pytest.mark.parametrize("line", NONE)
def test_what_is_no_credit(line: str) -> None:
    assert find_credit(line) is None


STRENGTHS = [
    ("Image: Ana Ruiz", CreditStrength.STRONG),
    ("© Ana Ruiz", CreditStrength.FAIR),
    ("(AP Image)", CreditStrength.STRONG),
    ("AP Photo", CreditStrength.FAIR),
    ("(Shutterstock)", CreditStrength.FAIR),
    ("anaruiz2/Shutterstock", CreditStrength.STRONG),  # a library's users have figures in their names
    ("Arden Police/Handout", CreditStrength.STRONG),
    ("Arden Police Handout", CreditStrength.WEAK),
    ("Arden Times/Ana Ruiz", CreditStrength.WEAK),
    ("Arden Times", CreditStrength.WEAK),
    ("Ana Ruiz, File", CreditStrength.FAIR),
    ("Ana Ruiz/Otterby", CreditStrength.FAIR),
    ("Ana Ruiz for Arden Times", CreditStrength.FAIR),
    ("Ana Ruiz, Arden Times", CreditStrength.WEAK),
    ("Ana Ruiz and Bo Lind", CreditStrength.WEAK),
    ("Arden Times, AP", CreditStrength.FAIR),
    ("Arden Times/AP", CreditStrength.FAIR),
    ("Arden Times via AP", CreditStrength.STRONG),
    ("Ana Ruiz, AP", CreditStrength.FAIR),
    ("(AP Photo/Ana Ruiz)", CreditStrength.STRONG),
    ("Photo: Ana Ruiz", CreditStrength.STRONG),
    ("Ana Ruiz/AFP", CreditStrength.STRONG),
    ("(Getty Images)", CreditStrength.STRONG),
    ("Getty Images", CreditStrength.FAIR),
    ("Handout", CreditStrength.FAIR),
    ("(AP)", CreditStrength.WEAK),
    ("The Associated Press", CreditStrength.WEAK),
    ("(Ana Ruiz)", CreditStrength.WEAK),
    ("Ana Ruiz", CreditStrength.WEAK),
]


@pytest.mark.parametrize(("line", "strength"), STRENGTHS)
def test_strength(line: str, strength: CreditStrength) -> None:
    found = find_credit(line)
    assert found is not None
    assert found.strength == strength


def test_start_and_end_bound_the_search() -> None:
    text = "One. (AP Photo/Ana Ruiz) Two."
    found = find_credit(text, 0, 24)
    assert found is not None
    assert text[found.start : found.end] == "(AP Photo/Ana Ruiz)"
    assert find_credit(text, 0, len(text)) is None
    assert find_credit(text, 25, len(text)) is None


WORDS = st.sampled_from(
    [
        "Ana",
        "Ruiz",
        "/",
        "AP",
        "Photo:",
        "(",
        ")",
        "[",
        "]",
        "via",
        "Getty Images",
        ",",
        ".",
        "for",
        "©",
        "\n",
        "by",
        "|",
    ]
)


@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=40).map(" ".join), st.integers(0, 50))
def test_extent_is_within_bounds_and_ends_at_the_end(text: str, start: int) -> None:
    found = find_credit(text, min(start, len(text)))
    read_credit(text)
    if found:
        assert start <= found.start < found.end <= len(text)
        assert not text[found.end :].strip(" \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0;")
        assert found.end - found.start <= LONGEST_CREDIT
        assert not text[found.start].isspace()


# Labels, reservations and links are no part of a name.
CLEAN_NAMES = [
    ("Credit...Ana Ruiz/The Otterby Times", ["Ana Ruiz"], ["The Otterby Times"]),
    ("Credit…Ana Ruiz", ["Ana Ruiz"], []),
    ("via Reuters", [], ["Reuters"]),
    ("Ana Ruiz/via REUTERS", ["Ana Ruiz"], ["Reuters"]),
    ("Ana Ruiz (Credit: AP)", ["Ana Ruiz"], ["AP"]),
    ("Ana Ruiz / Bildnachweis: dpa", ["Ana Ruiz"], ["dpa"]),
    ("STF / AFP", [], ["AFP"]),
    ("Ana Ruiz, STF", ["Ana Ruiz"], []),
    ("Copyright 2024 The AP", [], ["AP"]),
    ("Copyright 2024 The Associated Press. All rights reserved.", [], ["AP"]),
    ("© 2024 The Associated Press", [], ["AP"]),
    ("Ana Ruiz | Copyright AP", ["Ana Ruiz"], ["AP"]),
    ("(AP Photo/Ana Ruiz) more >", ["Ana Ruiz"], ["AP"]),
    ("Photo: Otterby Live", [], ["Otterby Live"]),  # a town's paper
    ("Ana Ruiz/Getty Images Live", ["Ana Ruiz"], ["Getty Images"]),
    ("Staff photo by Ana Ruiz", ["Ana Ruiz"], []),
    ("Courtesy photo", [], []),
    ("Foto ANSA/Ana Ruiz", ["Ana Ruiz"], ["ANSA"]),
    ("Photo by Ana Ruiz on Unsplash", ["Ana Ruiz"], ["Unsplash"]),
    ("stock.example.com (Ausschnitt)", [], ["stock.example.com"]),
    ("Bo P. Lind/dpa/Bo P Lind", ["Bo P. Lind"], ["dpa"]),  # once
    ("n/a", [], []),
    ("[Ana Ruiz/Al Jazeera]", ["Ana Ruiz"], ["Al Jazeera"]),
    # an e-mail address, the permission's words, what the agency tells its editors
    ("Ana Ruiz aruiz@times.example", ["Ana Ruiz"], []),
    ("Photo: Ana Ruiz (ana.ruiz@times.co.example)", ["Ana Ruiz"], []),
    ("© mit frdl. Gen. von Ana Ruiz", ["Ana Ruiz"], []),
    ("Foto: mit freundlicher Genehmigung des Verlag Otterby", ["Verlag Otterby"], []),
    ("Foto: Cortesía de Ana Ruiz", ["Ana Ruiz"], []),
    (
        "Ritzau Scanpix/Ana Ruiz via REUTERS/File Photo ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
        ["Ana Ruiz"],
        ["Ritzau", "Reuters"],
    ),
    ("Ana Ruiz/Pool via AP NO RESALES. NO ARCHIVES.", ["Ana Ruiz"], ["AP"]),
]


@pytest.mark.parametrize(("text", "creators", "agencies"), CLEAN_NAMES)
def test_labels_are_no_part_of_names(text: str, creators: list[str], agencies: list[str]) -> None:
    credit = read_credit(text)
    assert (list(credit.creators), list(credit.agencies)) == (creators, agencies)


@pytest.mark.parametrize("end", ["(ear)", "(ear).", "[lno]"])
def test_the_sign_of_a_desk_is_no_credit(end: str) -> None:
    assert find_credit(f"The keepers wait at the harbour on Monday. {end}") is None


def test_a_link_behind_a_credit_belongs_to_it() -> None:
    text = "The keepers wait at the harbour on Monday. (AP Photo/Ana Ruiz) more >"
    found = find_credit(text)
    assert found is not None
    assert text[found.start : found.end] == "(AP Photo/Ana Ruiz) more >"


@pytest.mark.parametrize(
    "credit", ["Copyright 2024 The AP. All rights reserved.", "Copyright 2024 The Associated Press"]
)
def test_the_reservation_before_an_agency_belongs_to_it(credit: str) -> None:
    text = f"The keepers wait at the harbour on Monday. {credit}"
    found = find_credit(text)
    assert found is not None
    assert text[found.start : found.end] == credit
