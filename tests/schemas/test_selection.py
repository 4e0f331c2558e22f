"""Records with less in them: only speech, only speakers that are sure enough; the contract holds all the same."""

import json
from pathlib import Path

import newsjson
import pytest
from helpers.running import newsjson as run
from msgspec.structs import replace
from newsjson.schemas import contract
from newsjson.schemas.selection import select

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "velm-bridge.txt"


@pytest.fixture(scope="module")
def article() -> newsjson.Article:
    return newsjson.parse_file(EXAMPLE, engine="rules")


def test_speech_only_leaves_out_belief_and_refusal(article: newsjson.Article) -> None:
    cues = {a.cue.text for a in article.attributions if a.cue}
    kept = {a.cue.text for a in select(article, speech_only=True).attributions if a.cue}
    assert cues - kept == {"believes", "declined"}


def test_an_unsure_speaker_becomes_null_and_the_quotation_stays(article: newsjson.Article) -> None:
    unsure = [quote.id for quote in article.quotes if quote.confidence is not None and quote.confidence < 0.9]
    chosen = select(article, min_confidence=0.9)
    assert unsure
    assert [quote.text for quote in chosen.quotes] == [quote.text for quote in article.quotes]
    assert [quote.id for quote in chosen.quotes if quote.speaker is None] == unsure
    assert all(quote.confidence is None for quote in chosen.quotes if quote.speaker is None)


@pytest.mark.parametrize("least", [0.0, 0.5, 0.9, 1.0])
@pytest.mark.parametrize("speech_only", [False, True])
def test_what_is_left_keeps_the_contract(article: newsjson.Article, least: float, speech_only: bool) -> None:
    chosen = select(article, speech_only=speech_only, min_confidence=least)
    assert list(contract.check(json.loads(chosen.to_json()))) == []
    referred = {item.speaker.id for item in (*chosen.quotes, *chosen.attributions) if item.speaker}
    assert {speaker.id for speaker in chosen.speakers} == referred


@pytest.mark.parametrize("least", [0.5, 0.7, 0.8, 0.9, 1.0])
def test_an_attribution_loses_its_speaker_with_its_quotations(article: newsjson.Article, least: float) -> None:
    """Not by a confidence of its own: a speaker who is unsure in one place is not sure in the other."""
    chosen = select(article, min_confidence=least)
    speakers = {quote.id: quote.speaker for quote in chosen.quotes}
    for attribution in chosen.attributions:
        for quote in attribution.quotes:
            assert (speakers[quote] is None) == (attribution.speaker is None)


def test_the_rule_holds_whatever_the_attribution_s_own_confidence(article: newsjson.Article) -> None:
    first = next(quote for quote in article.quotes if quote.attribution and quote.speaker)
    for of_quote, of_attribution, kept in ((0.6, 1.0, False), (1.0, 0.6, True)):
        changed = replace(
            article,
            quotes=tuple(replace(q, confidence=of_quote) if q.id == first.id else q for q in article.quotes),
            attributions=tuple(
                replace(a, confidence=of_attribution) if a.id == first.attribution else a for a in article.attributions
            ),
        )
        chosen = select(changed, min_confidence=0.8)
        assert (next(q for q in chosen.quotes if q.id == first.id).speaker is not None) == kept
        assert (next(a for a in chosen.attributions if first.id in a.quotes).speaker is not None) == kept


def test_an_attribution_without_quotations_goes_by_its_own_confidence(article: newsjson.Article) -> None:
    for attribution in select(article, min_confidence=0.8).attributions:
        if not attribution.quotes and attribution.speaker:
            assert attribution.confidence >= 0.8
    unsure = [a.confidence for a in article.attributions if not a.quotes and a.speaker and a.confidence < 0.9]
    assert unsure
    lost = [a for a in select(article, min_confidence=0.9).attributions if not a.quotes and a.speaker is None]
    assert len(lost) >= len(unsure)


def test_speakers_are_counted_in_the_order_of_what_is_left() -> None:
    """Without her belief the mayor is first heard after the engineer."""
    text = (
        "The mayor, Ana Ruiz, believes the bridge will hold.\n\n"
        "“It will not,” said Tom Hale, the engineer.\n\n"
        "“It will,” Ana Ruiz said.\n"
    )
    article = newsjson.parse_text(text, engine="rules")
    assert [speaker.name for speaker in article.speakers] == ["Ana Ruiz", "Tom Hale"]
    speech = select(article, speech_only=True)
    assert [(speaker.id, speaker.name) for speaker in speech.speakers] == [("s1", "Tom Hale"), ("s2", "Ana Ruiz")]
    assert [quote.speaker.id for quote in speech.quotes if quote.speaker] == ["s1", "s2"]
    assert list(contract.check(json.loads(speech.to_json()))) == []


def test_the_options_of_the_command_do_the_same(article: newsjson.Article) -> None:
    given = ("--engine", "rules", "--attributions", "speech", "--min-confidence", "0.9")
    record = json.loads(run("parse", *given, EXAMPLE).stdout)
    expected = select(article, speech_only=True, min_confidence=0.9).to_dict()
    assert record["quotes"] == expected["quotes"]
    assert record["attributions"] == expected["attributions"]
    assert record["speakers"] == expected["speakers"]


def test_a_confidence_is_between_0_and_1() -> None:
    assert run("parse", "--min-confidence", "1.5", EXAMPLE).returncode == 2
