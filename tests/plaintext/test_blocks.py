"""The paragraphs of plain texts: blank lines, single line ends, hard-wrapped lines."""

from itertools import pairwise

import pytest
from helpers.texts import BODY, MORE, roles
from newsjson.parsers.plaintext.blocks import MOST_TEXT_LINES, PIECE_LENGTH, find_blocks


def wrap(text: str, width: int = 72) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


@pytest.mark.parametrize("between", ["\n\n", "\n    ", "\n  ", "\u2029\u2029", "\n \n"])
def test_hard_wrapped_lines_are_one_paragraph(between: str) -> None:
    text = wrap(BODY) + between + wrap(MORE)
    assert [" ".join(printed.split()) for _, printed in roles(text)] == [BODY, MORE]


@pytest.mark.parametrize(
    ("width", "joined"), [(40, False), (52, True), (72, True), (100, True), (118, True), (125, False)]
)
def test_lines_are_wrapped_at_the_widths_of_typewriters_and_mails(width: int, joined: bool) -> None:
    """Shorter lines are verse or a column's, longer ones paragraphs."""
    text = wrap(f"{BODY} {MORE} {BODY} {MORE}", width)
    assert (len(find_blocks(text)) == 1) == joined


def test_long_words_leave_ragged_margins() -> None:
    words = "Hafenmeistereiverwaltung Schwanenwärterversammlung und Fischereigenossenschaft Leuchtturmwärterhaus an der"
    assert len(find_blocks(wrap(f"{words} {words} {words} {words}", 70))) == 1


def test_lines_of_many_widths_are_paragraphs_of_their_own() -> None:
    lines = [
        "Nine boats burn in Arden",
        "The swans are back",
        "Mayor of Velm resigns after a night of talks in the hall",
    ]
    assert len(find_blocks("\n".join(lines * 3))) == 9


def test_one_wrapped_paragraph_among_long_lines() -> None:
    """As a mail's quoted part: four lines tell a margin, three do not."""
    four = wrap(" ".join(f"{BODY} {MORE}".split()[:43]), 60)
    three = "\n".join(four.split("\n")[:3])
    assert four.count("\n") == 3
    assert len(find_blocks(f"{BODY}\n\n{four}\n\n{MORE}")) == 3
    assert len(find_blocks(f"{BODY}\n\n{three}\n\n{MORE}")) == 5


def test_an_indented_line_begins_a_paragraph_also_below_a_full_one() -> None:
    full = "\n".join(wrap(BODY).split("\n")[:-1])
    assert len(find_blocks(f"{full}\n  {wrap(MORE)}")) == 2
    assert len(find_blocks(f"{full}\n {wrap(MORE)}")) == 1  # a slip of the typewriter
    assert len(find_blocks(f"{full}\n- {wrap(MORE)}")) == 2


def test_items_of_wrapped_lists_begin_paragraphs() -> None:
    text = wrap(BODY) + "\n- " + wrap(MORE) + "\n- " + wrap(BODY)
    assert len(find_blocks(text)) == 3


def test_indented_lines_begin_paragraphs_of_wrapped_text() -> None:
    text = f"{wrap(BODY)}\n    A short one.\n    {wrap(MORE)}\n REUTER"
    assert [(role, " ".join(printed.split())) for role, printed in roles(text)] == [
        ("body", BODY),
        ("body", "A short one."),
        ("body", MORE),
        ("other", "REUTER"),
    ]


def test_of_endless_lines_the_last_are_taken_together() -> None:
    text = "a\n" * (MOST_TEXT_LINES + 5 * PIECE_LENGTH) + "\n\nThe end.\n"
    blocks = find_blocks(text)
    assert MOST_TEXT_LINES < len(blocks) < MOST_TEXT_LINES + 20
    covered = "".join(text[block.start : block.end] for block in blocks)
    assert covered.count("a") == text.count("a")
    assert covered.endswith("The end.")
    assert all(before.end < after.start for before, after in pairwise(blocks))
