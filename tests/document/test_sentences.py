"""Sentences: abbreviations, quotations that are never split, reporting clauses behind a final stop."""

import pytest
from helpers.marked import TEXTS, count_calls, in_paragraphs
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.document.marks import find_stretches
from newsjson.parsers.document.sentences import split_sentences
from newsjson.parsers.words.en.language import ENGLISH


def sentences(text: str) -> list[str]:
    """Return the sentences of a text as printed."""
    paragraphs = in_paragraphs(text)
    found = split_sentences(text, paragraphs, find_stretches(text, paragraphs), ENGLISH)
    return [text[s.start : s.end] for s in found]


@pytest.mark.parametrize(
    "text",
    [
        # one sentence each
        "Mr. Lee met Sen. J. K. Hart and Gov. Ana Ruiz of Apple Inc. on Aug. 7.",
        "The U.S. Senate and Rep. Dana Oru, No. 10 on the list, paid $3.5 million at 5 p.m. on Monday.",
        "Oscar P. Lindqvist met J.K. Oru",  # an initial, no page
        "They called on J. Oru and on Malcolm X. Oru",  # no sites
        "“What now?” he asked.",
        "“What now?” Dana Oru asked.",
        "“A storm came. The roof fell. We ran,” he said.",
        "He said: “A storm came. The roof fell.”",
        "“Stop!” the guard shouted.",
        "They met in Washington, D.C., and St. Gallen vs. the rest",
        "He waited... and waited.",
        "The site Lumina.com grew.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Now,” he said. “Go. Run.” He left.", ["“Now,” he said.", "“Go. Run.”", "He left."]),
        (
            "He left at 5 p.m. The rain fell on Main St. Then it froze.",
            ["He left at 5 p.m.", "The rain fell on Main St.", "Then it froze."],
        ),
        ("“Really?” He said he would go.", ["“Really?”", "He said he would go."]),  # the next sentence's "He said"
        ("(He left.) Then it rained.", ["(He left.)", "Then it rained."]),
        ("What? He won! Yes… But why", ["What?", "He won!", "Yes…", "But why"]),
        ("It rained that day.The minister left.", ["It rained that day.", "The minister left."]),  # the space got lost
        ("これは本です。終わり！", ["これは本です。", "終わり！"]),
        ("He was born in 1992. Later he left.", ["He was born in 1992.", "Later he left."]),
        ("One.\n\nTwo", ["One.", "Two"]),
        (
            "The video was posted on X. Oru left it there.",
            ["The video was posted on X.", "Oru left it there."],
        ),  # a site
    ],
)
def test_several(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_unclosed_quotation_is_one_sentence() -> None:
    assert sentences("She said: “It rained. We ran.\n\n“Then it froze.”") == [
        "She said: “It rained. We ran.",
        "“Then it froze.”",
    ]


@given(st.one_of(TEXTS, st.text(max_size=80)))
def test_sentences_cover_every_visible_character(text: str) -> None:
    paragraphs = in_paragraphs(text)
    stretches = find_stretches(text, paragraphs)
    found = split_sentences(text, paragraphs, stretches, ENGLISH)
    end = 0
    for sentence in found:
        assert not text[end : sentence.start].strip()
        assert paragraphs[sentence.paragraph].start <= sentence.start < sentence.end
        assert sentence.end <= paragraphs[sentence.paragraph].end
        assert not any(s.start < sentence.end < s.end for s in stretches)  # no quotation is split
        end = sentence.end
    assert not text[end:].strip()


@pytest.mark.parametrize("unit", [". ", "A. ", "“x.” A ", "...", "Mr. ", '." '])
def test_work_grows_with_length(unit: str) -> None:
    def work(text: str) -> int:
        paragraphs = in_paragraphs(text)
        return count_calls(split_sentences, text, paragraphs, find_stretches(text, paragraphs), ENGLISH)

    assert work(unit * 800) < 5 * work(unit * 200)
