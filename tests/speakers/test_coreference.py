"""Which names mean the same, and what kind of bearer has them."""

import pytest
from newsjson.parsers.document.document import Metadata, build
from newsjson.parsers.speakers.coreference.groups import group_names
from newsjson.parsers.speakers.naming.names import find_names
from newsjson.schemas.article import Paragraph


def coreference(text):
    document = build(text, [Paragraph("body", 0, len(text))], Metadata())
    return group_names(document, find_names(document))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        # what it has, what it is called besides, and a common word for a surname
        ("saw Orlava’s chief executive", "Orlava", "organization"),
        (
            "saw what they know to be the Space Launch Plan, or SLP, there, and Plan",
            "Space Launch Plan",
            "organization",
        ),
        ("saw Patriot Coal, where Coal comes from coal mines", "Patriot Coal", "unknown"),
        ("saw Ilka Venn, then Venn", "Ilka Venn", "person"),
        # an office goes by its whole name
        ("it is the U.S. Attorney’s Office for Velm here", "U.S. Attorney’s Office for Velm", "organization"),
        ("it is the Velm County Sheriff’s Office here", "Velm County Sheriff’s Office", "organization"),
        ("it is Ana Ruiz’s Office here", "Office", "organization"),
    ],
)
def test_bearers(text, name, kind):
    made = coreference(text)
    assert (name, kind) in [(entity.name, entity.kind) for entity in made.entities]


def groups(text):
    made = coreference(text)
    return [[text[made.names[i].start : made.names[i].end] for i in entity.names] for entity in made.entities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("saw Ana Ruiz, then Ruiz, then Ana", [["Ana Ruiz", "Ruiz", "Ana"]]),
        ("saw Sonya Reed, then Sonya A. Reed", [["Sonya Reed", "Sonya A. Reed"]]),
        ("saw Patrick Hale Jr., then Pat Hale", [["Patrick Hale Jr.", "Pat Hale"]]),
        ("saw Ana Ruiz and Ben Ruiz", [["Ana Ruiz"], ["Ben Ruiz"]]),
        ("saw Ana Ruiz and Ben Ruiz, then Ms. Ruiz", [["Ana Ruiz", "Ruiz"], ["Ben Ruiz"]]),
        ("saw Paul MERCIER, then MERCIER, then Mercier", [["Paul MERCIER", "MERCIER", "Mercier"]]),
        ("saw James O’Hara, then O'Hara", [["James O’Hara", "O'Hara"]]),
        ("saw MEC Ruiz, then Ana Ruiz", [["MEC Ruiz", "Ana Ruiz"]]),
        ("saw Jim Jordan, then Jordan left for Jordan", [["Jim Jordan", "Jordan"], ["Jordan"]]),
        ("flew Sweden Airlines, and Sweden left", [["Sweden Airlines"], ["Sweden"]]),
        # a surname is whose it has been, unless another of the family has just come in, and not in an aside
        (
            "saw Ana Ruiz, then Ruiz. It was a photo of Ben Ruiz. There Ruiz left. Then Ben Ruiz spoke. Now Ruiz left",
            [["Ana Ruiz", "Ruiz", "Ruiz"], ["Ben Ruiz", "Ben Ruiz", "Ruiz"]],
        ),
        # no given names
        ("saw Ana Ruiz. In Ohio Ruiz won, and what can Can Ruiz do", [["Ana Ruiz", "Ohio Ruiz", "Can Ruiz"]]),
        ("in Iran, then near Tehran", [["Iran"], ["Tehran"]]),
        ("the United States, the U.S. and America", [["United States", "U.S.", "America"]]),
        ("at the Graustark Center for Disease Control, then at the CDC", None),
    ],
)
def test_groups(text, expected):
    got = groups(text)
    if expected is None:
        assert len(got) == 1
    else:
        assert got == expected
