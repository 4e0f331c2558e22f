"""A language is a place: one of a few invented words is read as English is, and nothing else names English."""

import ast
from pathlib import Path

import newsjson
import pytest
from newsjson.parsers.document import language
from newsjson.parsers.words.language import (
    Abbreviations,
    FunctionWords,
    Language,
    Nouns,
    Pronoun,
    ReportingVerbs,
    Titles,
)
from newsjson.schemas.article import Article, Mention

PARSERS = Path(newsjson.__file__).parent / "parsers"

# "zil" is said, "tu" and "ta" are he and she, "lo" the, "vum" of, "Mor." Mr, "Burgo" Mayor, "meldo" a report.
TOY = Language(
    code="qaa",  # one of the codes that ISO 639 leaves to private use
    engines=frozenset(("rules",)),
    abbreviations=Abbreviations(before_names=frozenset(("mor",))),
    function_words=FunctionWords(
        determiners=frozenset(("lo",)),
        subject_pronouns=frozenset(("tu", "ta")),
        own_classes={"vum": "OF"},
    ),
    reporting_verbs=ReportingVerbs(speech=frozenset(("zil",)), lemmas={"zil": "zil", "zilos": "zil"}),
    pronouns={"tu": Pronoun(3, False, "male", "subject"), "ta": Pronoun(3, False, "female", "subject")},
    titles=Titles(courtesy={"mor": "male"}, titles=frozenset(("mor", "burgo"))),
    nouns=Nouns(persons=frozenset(("burgo",)), documents=frozenset(("meldo",))),
)
LEAD = "Lo kresto vum Velmo durgat pa nolem, ka lo hasko vum kresto birud pa sentro vum plimak tor gelid."


def read(paragraph: str, code: str = "qaa") -> Article:
    """Return a page in the language with this code, with one paragraph of its own between two others."""
    head = "<title>Kresto vum Velmo</title><meta property=og:type content=article>"
    body = "".join(f"<p>{text}</p>" for text in (LEAD, paragraph, LEAD))
    return newsjson.parse_html(f"<html lang={code}>{head}<article>{body}</article></html>", engine="rules")


def shown(mention: Mention | None) -> str:
    """Return the words of a mention, without the colon that a cue may end with."""
    return mention.text.strip(" :") if mention else ""


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(language.KNOWN, "qaa", TOY)


REPORTED = [
    ("“Lo kresto birud pa nolem,” zil Mor. Dano Keplo.", "zil", "Mor. Dano Keplo"),  # the verb before its subject
    ("“Lo kresto birud pa nolem,” Dano Keplo zil.", "zil", "Dano Keplo"),
    ("Dano Keplo zilos: “Lo kresto birud pa nolem.”", "zilos", "Dano Keplo"),
    ("“Lo kresto birud pa nolem,” ta zil.", "zil", "ta"),
    ("“Lo kresto birud pa nolem,” lo meldo vum Velmo zil.", "zil", "lo meldo vum Velmo"),
]


@pytest.mark.parametrize(("paragraph", "cue", "source"), REPORTED)
def test_a_quotation_gets_cue_and_source_in_a_language_of_a_few_words(paragraph: str, cue: str, source: str) -> None:
    article = read(paragraph)
    quote, attribution = article.quotes[0], article.attributions[0]
    assert not article.warnings
    assert shown(quote.cue) == cue
    assert shown(quote.mention) == source
    assert attribution.quotes == (quote.id,)
    assert attribution.speech


def test_a_report_without_marks_has_its_content() -> None:
    article = read("Dano Keplo zil lo kresto birud pa nolem.")
    assert [a.content.text for a in article.attributions] == ["lo kresto birud pa nolem"]
    assert [a.speaker and a.speaker.name for a in article.attributions] == ["Dano Keplo"]


def test_a_stop_behind_its_abbreviation_ends_no_sentence() -> None:
    # "Mor." is nobody's abbreviation but the toy's: elsewhere a sentence ends there, and the name is cut.
    article = read("“Lo kresto birud pa nolem. Lo hasko gelid,” zil lo burgo vum Velmo, Mor. Keplo.")
    assert shown(article.quotes[0].mention) == "lo burgo vum Velmo, Mor. Keplo"


def test_english_verbs_report_nothing_there() -> None:
    assert read("“Lo kresto birud pa nolem,” said Dano Keplo.").quotes[0].cue is None


def test_a_language_that_no_engine_reads_gets_a_warning() -> None:
    article = read("“Lo kresto birud pa nolem,” zil Dano Keplo.", "qab")
    assert [warning.code for warning in article.warnings] == ["unsupported_language"]
    assert [quote.cue for quote in article.quotes] == [None]  # its sentence is told by its length and its comma


# What reads lines before the text's language is told, or whatever it is: English words do no harm in other languages.
ENGLISH_ONLY = ("plaintext/", "places/context.py", "datelines/event_places.py")
REGISTRY = "document/language.py"


def english_imports(path: Path) -> list[str]:
    """Return what a module imports of words/en/."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [
        name
        for node in nodes
        if isinstance(node, ast.ImportFrom | ast.Import)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
        if "words.en" in name
    ]


def test_nothing_but_the_registry_names_english() -> None:
    modules = {path.relative_to(PARSERS).as_posix(): path for path in PARSERS.rglob("*.py")}
    named = {name for name, path in modules.items() if not name.startswith("words/en/") and english_imports(path)}
    assert {name for name in named if not name.startswith(ENGLISH_ONLY)} == {REGISTRY}
