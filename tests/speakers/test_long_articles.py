"""Long articles: what was named hundreds of sentences before still has a probability, and records are valid."""

import json

import newsjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.schemas import contract

FILLERS = st.sampled_from(
    [
        "The river rose in the night and fell again in the morning.",
        "Nobody knows how long the work on the pier will take this year.",
        "Ana Ruiz walked to the harbour with her sister.",
        "A clerk closed the window.",
    ]
)
SAID = st.sampled_from(
    [
        "“We will go on,” the clerk said.",
        "“We will go on,” she said.",
        "The report says that the pier is old.",
        "“It is late,” said the mayor of Velm, “and we are tired.”",
        "The company said it had no choice.",
        "“It was cold,” the nurse said.",
    ]
)


@pytest.mark.parametrize("gap", [1, 30, 60, 250])
def test_whom_a_description_goes_back_to_over_many_sentences(gap: int) -> None:
    far = "The river rose in the night and fell again in the morning. " * gap
    text = f"A clerk of the council said that the pier was old. {far}“We will go on,” the clerk said.\n"
    article = newsjson.parse_text(text, engine="rules")
    assert not [str(fault) for fault in contract.check(json.loads(article.to_json()))]
    assert article.quotes[0].speaker is not None
    assert 0 <= (article.quotes[0].confidence or 0.0) <= 1


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(FILLERS, st.integers(1, 80), SAID), min_size=1, max_size=6))
def test_records_of_long_articles_keep_the_contract(parts: list[tuple[str, int, str]]) -> None:
    text = "\n\n".join(f"{' '.join([filler] * count)} {said}" for filler, count, said in parts)
    record = json.loads(newsjson.parse_text(text, engine="rules").to_json())
    assert not [str(fault) for fault in contract.check(record)]
