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


@pytest.mark.parametrize("between", ["\n\n", "\n    "])
def test_hard_wrapped_lines_are_one_paragraph(between: str) -> None:
    text = wrap(BODY) + between + wrap(MORE)
    assert [" ".join(printed.split()) for _, printed in roles(text)] == [BODY, MORE]


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
