"""How captions are told from reports, and where in a paragraph the caption begins. All invented."""

import pytest
from newsjson.parsers.plaintext.captions import caption_score, caption_start, tells_what_happened

LONG = "with nine swans of the old town and with all the boats that had come from the islands of the north "


def kind(text: str) -> str:
    """Return what readers of the score ask: clearly a caption, rather, hardly, or none."""
    score = caption_score(text)
    return "clearly" if score >= 3 else "rather" if score > 0 else "hardly" if score == 0 else "none"


SENTENCES = [
    # what is seen, and when
    ("Marta Orlo, from left, and Bo Lind at the lake of Arden.", "clearly"),
    ("FILE - The lake of Arden in the snow of March.", "clearly"),
    ("Marta Orlo attends a ceremony at the harbour on May 4, 2025.", "clearly"),
    ("The lake of Arden, 4 May 2025, in the snow.", "rather"),
    ("Marta Orlo attends a ceremony at the harbour of Arden.", "rather"),
    ("A swan with a boat at the lake.", "rather"),  # no verb
    ("The old lake of Arden in the snow", "rather"),  # no stop
    ("The lake of Arden lies in the north.", "hardly"),
    # words of reports speak against it
    ("The lake of Arden, he said, lies there.", "none"),
    ("Marta Orlo, from left, said that it lies there.", "rather"),
    ("Marta Orlo, from left, said and told the keepers all.", "none"),
    ("FILE - Marta Orlo said and told the keepers all.", "none"),
    ("On May 4, 2025, Marta Orlo, from left, said, told and asked it all.", "rather"),
    # so does its length: a few words are a title, many a paragraph
    ("Ana Ruiz, from left.", "hardly"),
    ("Ana Ruiz and Bo, from left.", "clearly"),
    ("Boats in Arden", "none"),
    (f"Marta Orlo attends a ceremony {LONG}in Arden.", "rather"),
    (f"Marta Orlo attends a ceremony {LONG * 2}in Arden.", "rather"),
    (f"Marta Orlo attends a ceremony {LONG * 3}in Arden.", "hardly"),
    (f"Marta Orlo, from left, {LONG * 3}in Arden.", "rather"),
    (f"Marta Orlo, from left, {LONG * 5}in Arden.", "hardly"),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_how_much_a_sentence_speaks_like_a_caption(text: str, expected: str) -> None:
    assert kind(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The council met at the lake of Arden.", True),
        ("The council closed the bridge.", True),
        ("The bridge was closed by the keepers on Monday.", True),
        ("“The council met at the lake of Arden.”", True),
        ("The council met at the lake of Arden", False),  # no sentence
        ("The bridge of Velm, damaged by the storm.", False),
        ("The bridge of Arden was built of wood.", False),  # what a picture shows has a past, too
        ("The council met at the lake on Sunday, May 4, 2025.", False),  # speaks like a caption
    ],
)
def test_what_happened_reports_tell(line: str, expected: bool) -> None:
    assert tells_what_happened(line) is expected


NEUTRAL = "The quay of the old town is empty."
SHOWN = "Marta Orlo attends a ceremony at the harbour on May 4, 2025."
ATTENDS = "Marta Orlo attends a ceremony at the harbour of Arden."
SHORT = "Ana Ruiz, from left, speaks today."
POINTS_BACK = "He attends a ceremony at the lake of Arden."
REPORT = "The mayor said that it would be open."

PARAGRAPHS = [
    # a paragraph of its own is all caption
    [[], [NEUTRAL]],
    [[], [SHOWN, NEUTRAL]],
    [[], [NEUTRAL, NEUTRAL, NEUTRAL]],
    [[], [NEUTRAL, SHORT]],  # who is who, behind what is seen
    [[], [SHOWN, SHOWN, SHOWN, SHOWN]],
    # … unless it is long, or begins as a report does
    [[NEUTRAL, NEUTRAL, NEUTRAL], [NEUTRAL]],
    [[SHOWN, SHOWN, SHOWN, SHOWN], [SHOWN]],
    [[REPORT], [SHOWN]],
    [[REPORT], [SHORT]],
    [[REPORT], [NEUTRAL]],
    [["“The quay is empty,” it says on the door."], [NEUTRAL]],
    [[NEUTRAL], [SHOWN]],
    [[ATTENDS], [SHOWN]],
    [[NEUTRAL], ["Ana Ruiz and Bo Lind, from left, speak."]],
    # what cannot stand alone takes the sentence before it along
    [[REPORT], [SHOWN, "He waves to them from the boat."]],
    [[REPORT, REPORT], [NEUTRAL, "He waves."]],
    [[REPORT, NEUTRAL], ["He waves to them from the boat."]],
    [[REPORT, NEUTRAL], ["The lake lies."]],
    [[], [REPORT, "He waves."]],
    [[REPORT, REPORT], [SHOWN, NEUTRAL]],
    [[REPORT, SHOWN], [POINTS_BACK, POINTS_BACK, POINTS_BACK]],  # three at most
]


@pytest.mark.parametrize(("before", "caption"), PARAGRAPHS)
def test_where_the_caption_begins(before: list[str], caption: list[str]) -> None:
    text = " ".join([*before, *caption])
    start = caption_start(text, 0, len(text))
    assert text[start:] == " ".join(caption)
