"""Which engine reads: the rules, and nothing that is not there."""

import newsjson
import pytest
from newsjson.parsers import engines
from running import ARTICLE
from running import newsjson as run


@pytest.mark.parametrize("wanted", ["auto", "rules"])
def test_the_rules_are_always_there(wanted: str) -> None:
    assert engines.choose(wanted) == "rules"
    assert newsjson.parse_text(ARTICLE, engine=wanted).generator.engine == "rules"


def test_an_unknown_engine_is_an_error() -> None:
    with pytest.raises(ValueError, match="no engine 'magic'"):
        newsjson.parse_text(ARTICLE, engine="magic")


def test_the_model_is_a_usage_error_that_says_what_to_use() -> None:
    finished = run("parse", "--engine", "model", "-", stdin=ARTICLE.encode())
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert b"--engine rules" in finished.stderr
    with pytest.raises(ImportError, match="no model"):
        newsjson.parse_text(ARTICLE, engine="model")
