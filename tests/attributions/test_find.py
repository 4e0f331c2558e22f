"""Attributions put together from tags: kind, speech, ids, and what they say of themselves."""

import msgspec
import pytest
from helpers.documents import body
from newsjson.parsers.attributions import tagger
from newsjson.parsers.attributions.find import find_attributions, link_quotes
from newsjson.parsers.attributions.joining import join_lone_quotations
from newsjson.parsers.document.tags import Tag
from newsjson.parsers.quotes.find import find_quotes
from newsjson.schemas.article import Attribution


def found(paragraph: str) -> list[Attribution]:
    document = body(paragraph)
    tags = tagger.tag_document(document)
    return list(find_attributions(document, tags, find_quotes(document, tags)))


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("“It works,” Ruiz said.", "direct"),
        ("“It works,” Ruiz said. “Every time.”", "direct"),
        ("Ruiz said the bridge was “a disgrace” to the town.", "mixed"),
        ("Ruiz said that “the bridge is a disgrace to the town.”", "mixed"),  # “that” is a word of the content
        ("Ruiz said the bridge was a disgrace to the town.", "indirect"),
    ],
)
def test_the_kind_tells_how_much_of_the_content_is_quoted(paragraph: str, kind: str) -> None:
    assert [attribution.kind for attribution in found(paragraph)] == [kind]


@pytest.mark.parametrize(
    ("paragraph", "speech"),
    [
        ("Ruiz said the bridge would open in May.", True),
        ("Ruiz wrote that the bridge would open in May.", True),
        ("According to Ruiz, the bridge will open in May.", True),
        ("RUIZ: The bridge will open in May.", True),  # a label
        ("Ruiz believes the bridge will open in May.", False),
        ("Ruiz hopes that the bridge will open in May.", False),
        ("A study shows that the bridge is safe.", False),
        ("Ruiz declined to comment on the bridge.", False),
        ("“It is over,” Ruiz laughed.", True),
        ("“It is over,” Ruiz thought.", False),
    ],
)
def test_speech_is_told_from_belief_intention_and_evidence(paragraph: str, speech: bool) -> None:
    assert [attribution.speech for attribution in found(paragraph)] == [speech]


def test_pieces_are_joined_in_text_and_spans() -> None:
    (attribution,) = found("“It works,” Ruiz said. “Every time.”")
    assert attribution.content.text == "“It works,” “Every time.”"
    assert len(attribution.content.spans) == 2
    assert attribution.quotes == ("q1", "q2")


def test_a_quote_that_goes_on_beyond_the_content_is_none_of_its_quotes() -> None:
    """An engine may end a content in the middle of a quotation."""
    document = body("“It works, and it works well,” Ruiz said.")
    cut = [
        msgspec.structs.replace(tag, end=tag.start + 10) if tag.role == "content" else tag
        for tag in tagger.tag_document(document)
    ]
    (attribution,) = find_attributions(document, cut, find_quotes(document, cut))
    assert (attribution.content.text, attribution.quotes) == ("“It works,", ())


def test_a_content_that_reaches_over_a_sentences_end_is_not_joined_with_what_it_holds() -> None:
    document = body("“It works,” Ruiz said. “Every time.” “Every day.”")
    start = document.text.index("“Every time.”")
    tags = [tag for tag in tagger.tag_document(document) if tag.start < start]
    reaching = Tag("content", start, start + len("“Every time.” “Every day.”"), 0.9, tags[0].group)
    assert join_lone_quotations(document, [*tags, reaching]) == (*tags, reaching)


def test_ids_follow_the_text_and_quotes_know_their_attribution() -> None:
    document = body("“It works,” Ruiz said. Pike called it “a disgrace” to the town.")
    tags = tagger.tag_document(document)
    marked = find_quotes(document, tags)
    made = find_attributions(document, tags, marked)
    linked = link_quotes(marked, made)
    assert [attribution.id for attribution in made] == ["a1", "a2"]
    assert [(quote.id, quote.attribution) for quote in linked] == [("q1", "a1"), ("q2", "a2")]


def test_a_quoted_report_is_surer_than_an_unquoted_belief() -> None:
    (quoted,) = found("“The bridge will open,” said Ruiz.")
    (believed,) = found("Ruiz believes the bridge will open in May.")
    assert quoted.confidence > believed.confidence


@pytest.mark.parametrize(
    "paragraph", ["St. John’s, who wrote “The Sea,” was born in Velm.", "She wrote “The Sky” in 1998."]
)
def test_a_title_of_a_work_is_no_attribution(paragraph: str) -> None:
    assert found(paragraph) == []
