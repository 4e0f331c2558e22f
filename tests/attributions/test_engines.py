"""Which engine reads: as wanted, as installed, as the text is."""

import subprocess
import sys
from collections import deque

import newsjson
import pytest
from helpers.running import ARTICLE, environment
from helpers.running import newsjson as run
from newsjson.parsers import assemble
from newsjson.parsers.attributions import engines
from newsjson.parsers.attributions.model import installed
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.document.document import Document
from newsjson.parsers.document.tags import Reading
from newsjson.parsers.speakers.linking import network
from newsjson.schemas.content import Content

without_model = pytest.mark.skipif(engines.model_installed(), reason="the model is installed")
GERMAN = "Die Brücke bleibt geschlossen, sagte die Bürgermeisterin am Montag. Sie ist alt, und keiner zahlt für sie. "


def document(text: str) -> Document:
    return assemble.document(decode(Content(data=text.encode(), media_type="text/plain")), None)


def test_rules_are_always_there() -> None:
    assert engines.choose_engine("rules", document(ARTICLE)) == "rules"
    assert newsjson.parse_text(ARTICLE, engine="rules").generator.engine == "rules"


@pytest.mark.parametrize(
    ("text", "installed", "engine"),
    [
        (ARTICLE, True, "model"),
        (ARTICLE, False, "rules"),
        (3 * GERMAN, True, "rules"),  # the model reads English
        (ARTICLE * (1 + engines.LONGEST_FOR_MODEL // len(ARTICLE)), True, "rules"),  # a book would take minutes
        (ARTICLE * (300_000 // len(ARTICLE)), True, "model"),
        # more word pieces than three times as many characters of prose
        (ARTICLE + 20_000 * "https://bugle.example/a/b?c=d&e=f ", True, "rules"),
    ],
)
def test_auto(text: str, installed: bool, engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "model_installed", lambda: installed)
    monkeypatch.setattr(engines, "loading_fault", lambda: None)
    assert engines.choose_engine("auto", document(text)) == engine


def test_the_model_is_not_there_without_its_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "WEIGHTS", "/nowhere/tagger.onnx")
    assert not installed.model_installed()


def test_a_package_that_does_not_load_leaves_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "model_installed", lambda: True)
    monkeypatch.setattr(engines, "loading_fault", lambda: "DLL load failed")
    assert engines.choose_engine("auto", document(ARTICLE)) == "rules"
    with pytest.raises(ImportError, match="DLL load failed"):
        engines.known_engine("model")


def test_what_does_not_load_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "NEEDED", "newsjson.no_such_module")
    installed.loading_fault.cache_clear()
    assert "no_such_module" in str(installed.loading_fault())
    monkeypatch.undo()
    installed.loading_fault.cache_clear()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MemoryError(), "not enough memory"),
        (installed.ModelError("[ONNXRuntimeError] : 6 : bad allocation"), "bad allocation"),
    ],
)
def test_a_model_that_does_not_run_leaves_the_rules(
    error: Exception, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(document: Document, engine: str) -> Reading:
        if engine == "model":
            raise error
        return Reading(())

    monkeypatch.setattr(engines, "_faults", deque(maxlen=1))
    monkeypatch.setattr(engines, "read_document", read)
    monkeypatch.setattr(engines, "choose_engine", lambda wanted, document: "rules" if wanted == "rules" else "model")
    assert engines.read_with_engine(document(ARTICLE), "auto") == ("rules", Reading(()))
    assert told in (engines.fallback() or "")
    with pytest.raises(type(error)):
        engines.read_with_engine(document(ARTICLE), "model")
    if engines.model_installed():
        with pytest.raises(newsjson.NewsjsonError):
            newsjson.parse_text(ARTICLE, engine="model")
    else:
        assert newsjson.parse_text(ARTICLE).generator.engine == "rules"


@pytest.mark.skipif(not engines.model_installed(), reason="needs the extra newsjson[model]")
def test_a_linking_network_that_does_not_run_leaves_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(given: object) -> None:
        raise installed.ModelError("bad allocation")

    monkeypatch.setattr(engines, "_faults", deque(maxlen=1))
    monkeypatch.setattr(network, "packaged_linker", lambda: fail)
    assert newsjson.parse_text(ARTICLE).generator.engine == "rules"
    assert "bad allocation" in (engines.fallback() or "")
    with pytest.raises(newsjson.NewsjsonError):
        newsjson.parse_text(ARTICLE, engine="model")


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("no\nthreads"), OSError("libgomp.so.1")])
def test_whatever_keeps_the_model_from_loading_is_one_line(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> None:
        raise error

    monkeypatch.setattr(installed.importlib, "import_module", fail)
    installed.loading_fault.cache_clear()
    told = installed.loading_fault()
    installed.loading_fault.cache_clear()
    assert told in ("not enough memory", "no threads", "libgomp.so.1")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit of a process's memory is Linux's")
def test_a_limit_of_memory_is_seen_before_a_library_ends_the_process() -> None:
    limited = (
        "import resource; from newsjson.parsers.attributions.model import installed as i;"
        "print(i.lacks_memory()); resource.setrlimit(resource.RLIMIT_AS, (i.LEAST_MEMORY,) * 2);"
        "print(i.lacks_memory(), i.loading_fault())"
    )
    done = subprocess.run([sys.executable, "-c", limited], capture_output=True, text=True, env=environment())
    assert (done.stdout, done.stderr) == ("False\nTrue not enough memory\n", "")


def test_an_unknown_engine_is_an_error() -> None:
    with pytest.raises(ValueError, match="no engine 'magic'"):
        newsjson.parse_text(ARTICLE, engine="magic")


@without_model
def test_the_model_without_its_packages_is_a_usage_error_that_says_what_to_install() -> None:
    finished = run("parse", "--engine", "model", "-", stdin=ARTICLE.encode())
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert b"pip install onnxruntime" in finished.stderr
    with pytest.raises(ImportError, match="pip install onnxruntime"):
        newsjson.parse_text(ARTICLE, engine="model")
