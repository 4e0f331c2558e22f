"""The model engine: with a made-up network that follows a plan, and with the packaged one where it can run."""

from collections.abc import Sequence
from typing import Any

import pytest
from newsjson.parsers.attributions import engines
from newsjson.parsers.attributions.model import name_labels, tagger
from newsjson.parsers.attributions.model.viterbi import LABELS
from newsjson.parsers.attributions.model.word_pieces import Vocabulary
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.document.document import Document
from newsjson.parsers.document.tags import Tag
from newsjson.parsers.plaintext.read import read_text
from newsjson.schemas.content import Content

numpy = pytest.importorskip("numpy")  # it comes with the extra newsjson[model]

HEADLINE = "Council votes on the old mill"


def read(body: str) -> Document:
    text = f"{HEADLINE}\n\n{body}"
    return read_text(decode(Content(data=text.encode(), media_type="text/plain", encoding="utf-8")))


class Planned:
    """A network that gives each word the label, and the probability, that a plan {form: (label, probability)} has.

    `names` are the labels of names, by the form.
    """

    def __init__(self, plan: dict[str, tuple[str, float]], names: dict[str, str] | None = None) -> None:
        self._names = names or {}
        self._forms: list[str] = ["[UNK]", *sorted({form.lower() for form in {*plan, *self._names}})]
        self._plan = {form.lower(): label for form, label in plan.items()}
        self.vocabulary = Vocabulary({form: number for number, form in enumerate(self._forms)})

    def __call__(self, pieces: Sequence[int], features: Sequence[int]) -> tuple[Any, ...]:
        forms = [self._forms[piece] if piece < len(self._forms) else "" for piece in pieces]
        names = numpy.zeros((len(forms), len(name_labels.LABELS)))
        for row, form in zip(names, forms, strict=True):
            row[name_labels.LABELS.index(self._names.get(form, "O"))] = 1.0
        return [self._row(form) for form in forms], names, numpy.zeros((len(forms), 1))

    def _row(self, form: str) -> list[float]:
        label, probability = self._plan.get(form, ("O", 1.0))
        row = [0.0] * len(LABELS)
        row[0] = 1 - probability
        row[LABELS.index(label)] += probability
        return row


def tagged(body: str, **plan: str | tuple[str, float]) -> list[tuple[str, str, int | None]]:
    network = Planned({form: entry if isinstance(entry, tuple) else (entry, 0.9) for form, entry in plan.items()})
    document = read(body)
    tags = tagger.read_by_model(document, network, network.vocabulary).tags
    return [(tag.role, document.text[tag.start : tag.end], tag.group) for tag in tags]


def test_a_group() -> None:
    assert tagged("Hale said rain came.", hale="B-source", said="B-cue", rain="B-content", came="I-content") == [
        ("source", "Hale", 0),
        ("cue", "said", 0),
        ("content", "rain came", 0),
    ]


def test_a_closed_quotation_mostly_inside_is_snapped_to_its_marks() -> None:
    found = tagged("Hale said “rain came”.", hale="B-source", said="B-cue", rain="B-content", came="I-content")
    assert found[-1] == ("content", "“rain came”", 0)


def test_two_pieces_that_one_quotation_takes_in_are_one() -> None:
    """The first is snapped to the marks and then holds the second, which the network had parted from it."""
    found = tagged(
        "Hale said “rain came down again today”.",
        hale="B-source",
        said="B-cue",
        rain="B-content",
        came="I-content",
        down="I-content",
        again="I-content",
        today="B-content",
    )
    assert [(text, group) for role, text, group in found if role == "content"] == [("“rain came down again today”", 0)]


def test_a_quotation_barely_touched_is_left_alone() -> None:
    found = tagged("Hale said rain “came on and on and on”.", said="B-cue", rain="B-content", came=("I-content", 0.1))
    assert found[-1] == ("content", "rain", 0)


def test_a_cue_without_source_takes_an_unlikely_one_of_its_sentence() -> None:
    plan = {"said": "B-cue", "rain": "B-content", "hale": ("B-source", 0.3)}
    assert ("source", "Hale", 0) in tagged("Hale said rain.", **plan)
    assert not any(role == "source" for role, _, _ in tagged("Hale left. Others said rain.", **plan))


def test_a_content_without_any_cue_is_dropped() -> None:
    assert tagged("Hale thought rain.", rain="B-content") == []


def test_a_source_ends_before_the_final_stop_unless_it_is_an_abbreviation() -> None:
    plan = {"rain": "B-content", "said": "B-cue", "hale": "B-source", "jr": "I-source", ".": "I-source"}
    assert tagged("“Rain,” said Hale.", **plan)[-1] == ("source", "Hale", 0)
    assert tagged("“Rain,” said Hale Jr.", **plan)[-1] == ("source", "Hale Jr.", 0)
    assert tagged("“Rain,” said Hale Jr. on Monday.", **plan)[-1] == ("source", "Hale Jr.", 0)


def test_a_source_ends_before_the_pronoun_of_another_clause() -> None:
    plan = {
        "rain": "B-content",
        "said": "B-cue",
        "hale": "B-source",
        ",": "I-source",
        "who": "I-source",
        "hid": "B-cue",
    }
    assert ("source", "Hale", 0) in tagged("“Rain” said Hale, who hid.", **plan)


def test_a_signed_quotation() -> None:
    found = tagged("“Rain came” — Ada Hale", rain="B-content", came="I-content")
    assert found == [("content", "“Rain came”", 0), ("source", "Ada Hale", 0)]


def test_a_quotation_in_a_paragraph_of_its_own_goes_on_with_the_one_before() -> None:
    plan = {"hale": "B-source", "said": "B-cue", "rain": "B-content", "snow": "B-content"}
    found = tagged("Hale said: “Rain.”\n\n“Snow.”", **plan)
    assert found[-1] == ("content", "“Snow.”", 0)
    assert len(tagged("Hale said it twice:\n\n“Snow.”", **plan)) == 3
    assert len(tagged("Hale said: “Rain.” Then he left.\n\n“Snow.”", **plan)) == 3
    assert len(tagged("Hale said: “Rain.”\n\nSnow came.", **plan)) == 3


def test_the_second_half_of_a_quotation_goes_past_a_cue_that_governs_none() -> None:
    plan = {"she": "B-source", "said": "B-cue", "naming": "B-cue", "valley": "B-content"}
    plan |= {"“": "B-content", "rain": "I-content", "snow": "I-content"}
    found = tagged("“Rain,” she said, naming the valley. “Snow.”", **plan)
    assert found[-1] == ("content", "“Snow.”", 0)
    assert ("content", "valley", 1) in found


def test_a_source_can_serve_two_cues() -> None:
    plan = {"hale": "B-source", "said": "B-cue", "rain": "B-content", "added": "B-cue", "snow": "B-content"}
    found = tagged("Hale said rain and added snow.", **plan)
    assert [(role, text) for role, text, group in found if group == 1] == [
        ("source", "Hale"),
        ("cue", "added"),
        ("content", "snow"),
    ]


def test_bylines_are_not_read() -> None:
    document = read("By Ada Hale\n\nThe vote came late.")
    network = Planned({"hale": ("B-source", 0.9), "by": ("B-cue", 0.9), "vote": ("B-content", 0.9)})
    assert all(tag.role == "content" for tag in tagger.read_by_model(document, network, network.vocabulary).tags)


def test_probabilities_are_those_of_the_words() -> None:
    network = Planned({"hale": ("B-source", 0.8), "said": ("B-cue", 0.9), "rain": ("B-content", 0.9)})
    tags = tagger.read_by_model(read("Hale said rain."), network, network.vocabulary).tags
    assert [tag.probability for tag in tags if tag.role != "content"] == pytest.approx([0.8, 0.9], abs=1e-4)


def test_surer_words_make_a_surer_attribution() -> None:
    sure = []
    for probability in (0.9, 0.95, 0.99):
        network = Planned({"hale": ("B-source", 0.8), "said": ("B-cue", 0.9), "rain": ("B-content", probability)})
        tags = tagger.read_by_model(read("Hale said rain."), network, network.vocabulary).tags
        sure += [tag.probability for tag in tags if tag.role == "content"]
    assert len(sure) == 3
    assert sure == sorted(sure)
    assert sure[0] < sure[-1] < 1


def named(body: str, **names: str) -> list[tuple[str, str]]:
    network = Planned({}, names)
    document = read(body)
    found = tagger.read_by_model(document, network, network.vocabulary).names
    return [(span.kind, document.text[span.start : span.end]) for span in found or ()]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"ada": "B-person", "hale": "I-person"}, [("person", "Ada Hale")]),
        ({"ada": "B-person", "hale": "B-person"}, [("person", "Ada"), ("person", "Hale")]),
        ({"ada": "B-person", "hale": "I-place"}, [("person", "Ada")]),  # no name goes on as another kind
        (
            {"ada": "B-person", "velm": "B-organization", "bank": "I-organization"},
            [("person", "Ada"), ("organization", "Velm Bank")],
        ),
        ({}, []),
    ],
)
def test_names(names: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert named("Ada Hale left Velm Bank.", **names) == expected


@pytest.mark.parametrize(
    ("plan", "names", "source"),
    [
        ({"hale": "B-source"}, {"ada": "B-person", "hale": "I-person"}, "Ada Hale"),  # a name is not cut in two
        ({"ada": "B-source"}, {"ada": "B-person", "hale": "I-person"}, "Ada Hale"),
        ({"the": "B-source"}, {}, "the old mayor"),  # an article alone is nobody
        ({"mayor": "B-source"}, {}, "mayor"),
    ],
)
def test_a_source_is_whole(plan: dict[str, str], names: dict[str, str], source: str) -> None:
    network = Planned(
        {form: (label, 0.9) for form, label in (plan | {"said": "B-cue", "rain": "B-content"}).items()}, names
    )
    subject = "Ada Hale" if names else "the old mayor"
    document = read(f"Rain came, {subject} said.")
    tags = tagger.read_by_model(document, network, network.vocabulary).tags
    assert [document.text[tag.start : tag.end] for tag in tags if tag.role == "source"] == [source]


@pytest.mark.skipif(not engines.model_installed(), reason="needs the extra newsjson[model]")
class TestPackagedModel:
    """What no retraining may break."""

    TEXT = (
        "MILLBROOK — The old mill will close in May, Mayor Ada Hale said on Monday.\n\n"
        "“We have waited long enough,” Hale told reporters. “It is time.”\n\n"
        "According to a report by the county, the roof could fall in."
    )

    def tags(self) -> tuple[Document, tuple[Tag, ...]]:
        document = read(self.TEXT)
        return document, tagger.read_by_model(document).tags

    def test_plain_attributions(self) -> None:
        document, tags = self.tags()
        found = {(tag.role, document.text[tag.start : tag.end]) for tag in tags}
        assert {
            ("source", "Mayor Ada Hale"),
            ("cue", "said"),
            ("content", "“We have waited long enough,”"),
            ("source", "Hale"),
            ("cue", "told"),
            ("cue", "According to"),
            ("source", "a report by the county"),
            ("content", "the roof could fall in"),
        } <= found

    def test_the_same_twice(self) -> None:
        assert self.tags()[1] == self.tags()[1]

    def test_probabilities_are_probabilities(self) -> None:
        assert all(0 < tag.probability <= 1 for tag in self.tags()[1])
