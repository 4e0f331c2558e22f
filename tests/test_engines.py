"""Which engine reads: as wanted, as installed."""

import newsjson
import pytest
from newsjson.parsers import engines
from running import ARTICLE
from running import newsjson as run

without_model = pytest.mark.skipif(engines.model_installed(), reason="the extra newsjson[model] is installed")


def test_rules_are_always_there() -> None:
    assert engines.choose("rules") == "rules"
    assert newsjson.parse_text(ARTICLE, engine="rules").generator.engine == "rules"


def test_auto_takes_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "model_installed", lambda: True)
    assert engines.choose("auto") == "model"
    monkeypatch.setattr(engines, "model_installed", lambda: False)
    assert engines.choose("auto") == "rules"


def test_an_unknown_engine_is_an_error() -> None:
    with pytest.raises(ValueError, match="no engine 'magic'"):
        newsjson.parse_text(ARTICLE, engine="magic")


@without_model
def test_the_model_without_its_packages_is_a_usage_error_that_says_what_to_install() -> None:
    finished = run("parse", "--engine", "model", "-", stdin=ARTICLE.encode())
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert b"newsjson[model]" in finished.stderr
    with pytest.raises(ImportError, match="newsjson"):
        newsjson.parse_text(ARTICLE, engine="model")
