"""Quotations: speech told from names and terms, kinds, nearest reporting clauses, what goes on with what."""

import pytest
from helpers.documents import AFTER, BEFORE, body, document
from helpers.marked import TEXTS, count_calls, in_paragraphs
from hypothesis import given
from hypothesis import strategies as st
from newsjson.parsers.attributions import tagger
from newsjson.parsers.document.document import Metadata, build
from newsjson.parsers.document.tags import Tag
from newsjson.parsers.quotes.find import find_quotes
from newsjson.schemas.article import Quote


def found(paragraph: str) -> list[Quote]:
    """Return the quotes of an article with this paragraph in its midst."""
    read = body(paragraph)
    return list(find_quotes(read, tagger.tag_document(read)))


def texts(paragraph: str) -> list[str]:
    return [quote.text for quote in found(paragraph)]


# Guardian/AFP's fifteen styles of quotation, in our own sentences.
STYLES = [
    ("Mayor Ilse Brandt said: “The bridge is not safe.”", ["The bridge is not safe."]),
    (
        "“The bridge is not safe. We close it today,” Mayor Ilse Brandt said.",
        ["The bridge is not safe. We close it today,"],
    ),
    ("“The bridge is not safe,” said Mayor Ilse Brandt.", ["The bridge is not safe,"]),
    ("“The bridge is not safe,” Mayor Ilse Brandt has said.", ["The bridge is not safe,"]),
    ("Mayor Ilse Brandt said “the bridge is not safe”.", ["the bridge is not safe"]),
    ("She closed it on Monday, saying “the bridge is not safe”.", ["the bridge is not safe"]),
    ("The bridge was described by Mayor Ilse Brandt as “a danger to everyone”.", ["a danger to everyone"]),
    ("Mayor Ilse Brandt said the bridge was old. “It is not safe.”", ["It is not safe."]),
    ("Mayor Ilse Brandt said that the bridge was “a danger to everyone”.", ["a danger to everyone"]),
    ("The plan was “a very costly mistake”, she said.", ["a very costly mistake"]),
    (
        "“The bridge is not safe,” Brandt told reporters, adding: “We close it today.”",
        ["The bridge is not safe,", "We close it today."],
    ),
    ("“The bridge,” she told the council, “is not safe.”", ["The bridge,", "is not safe."]),
    ("“Close it!” Brandt shouted.", ["Close it!"]),
    ("‘The bridge is not safe,’ she said. ‘It isn’t.’", ["The bridge is not safe,", "It isn’t."]),
    ("''The bridge is not safe,'' she said.", ["The bridge is not safe,"]),
]


@pytest.mark.parametrize(("paragraph", "expected"), STYLES)
def test_styles_of_quotation(paragraph: str, expected: list[str]) -> None:
    assert texts(paragraph) == expected


def test_paragraphs_that_were_joined() -> None:
    first, second = found('Mayor Ilse Brandt said: "The bridge is old. "We close it today." Nobody was hurt.')
    assert (first.text, second.text) == ("The bridge is old.", "We close it today.")
    assert first.mention
    assert second.continues == first.id
    assert second.mention == first.mention
    first, second = found('"It was cold. "The ice broke," said Jan Moor.')
    assert first.mention == second.mention
    assert first.mention


@pytest.mark.parametrize(
    "paragraph",
    [
        "The band opened with the song “Rivers of Tin” and closed with “Glass Houses.”",
        "She starred in the film “The Last Ferry,” which will be released in March.",
        "An article titled ‘How We Build Safer Bridges for Everyone’ appeared last year.",
        "Konrad “The Hammer” Vesely won the race on Sunday.",
        "The disease is often called “miller's lung” in the region.",
        "The so-called “quiet zone” begins behind the station.",
        "The Workers’ Union and the Farmers’ League met at the Drivers’ Club.",
        "Imagine someone saying “close the bridge for good” in that hall.",
        "Velm Bridge Holding (“VBH”) runs it for the town.",
        'The page had <a href="bridge of velm"> in its midst.',
        "The town’s “#SaveTheBridge” was everywhere, she said.",
        "The town gave out advice called “How to Cross in Winter” last year.",
        "The word “closed” appears on every sign, and the mayor has promised a new one.",
        "He hosts the show “Morning in Velm” on Sundays.",
        "The shots were heard by an old man who goes by the name “Corky.”",
        "The caller, who identified herself only as “Josie,” hung up.",
    ],
)
def test_names_and_terms_are_no_quotes(paragraph: str) -> None:
    assert texts(paragraph) == []


def test_the_same_wording_is_judged_alike() -> None:
    assert texts("The disease is called “miller's lung.” Cases of “miller's lung” are rare, the town said.") == []


def test_headlines_and_captions_count() -> None:
    read = document(f"Mayor says bridge is ‘not safe’\n\nBy Ana Oru\n\n{BEFORE}\n\n{AFTER}\n")
    assert [quote.text for quote in find_quotes(read, tagger.tag_document(read))] == ["not safe"]


def test_a_quote_within_a_quote_is_no_item() -> None:
    assert texts("“She told me, ‘Go home,’ and I went,” he said.") == ["She told me, ‘Go home,’ and I went,"]


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("“The bridge is not safe,” she said.", "direct"),
        ("She said that “the bridge is not safe for anyone”.", "direct"),  # woven in, yet a clause
        ("“Never again,” she said.", "direct"),
        ("“Is it safe?” she asked.", "direct"),
        ("Brandt told the mayor: “You lied.” He left.", "direct"),
        ("She said the bridge was “not safe”.", "mixed"),
        ("She said the town would “close the bridge for good”.", "mixed"),
        ("She called the bridge “a danger to everyone who is on it”.", "mixed"),
        ("The mayor said it “has been a danger for years.”", "mixed"),
    ],
)
def test_kind(paragraph: str, kind: str) -> None:
    assert [quote.kind for quote in found(paragraph)] == [kind]


@pytest.mark.parametrize(
    ("paragraph", "mention", "cue"),
    [
        ("“The bridge is not safe,” Ilse Brandt said.", "Ilse Brandt", "said"),
        ("“The bridge is not safe,” said Ilse Brandt.", "Ilse Brandt", "said"),
        ("“The bridge is not safe,”\xa0said Ilse Brandt.", "Ilse Brandt", "said"),  # no-break space
        # the inner clause is nearer than the outer one
        ("Brandt said Konrad Vesely called the bridge “a disgrace to the town”.", "Konrad Vesely", "called"),
        # the next sentence's subject is nobody's source
        ("Ilse Brandt said: “The bridge is not safe.” Konrad Vesely left.", "Ilse Brandt", "said"),
        # two quotations of one sentence, its clause at the end, or before the first
        ("The bridge was “terribly old” and is “a danger to all,” Ilse Brandt said.", "Ilse Brandt", "said"),
        # an aside with commas, and an adverbial behind
        (
            "“The bridge is not safe,” Ilse Brandt, the mayor of Velm, said at a meeting.",
            "Ilse Brandt, the mayor of Velm",
            "said",
        ),
        (
            "“The bridge is not safe,” Ilse Brandt, an engineer at Velm Steel, the oldest firm, told the council.",
            "Ilse Brandt, an engineer at Velm Steel, the oldest firm",
            "told",
        ),
        # a participle, and a second verb, share the subject
        ("Ilse Brandt told the council it was late, calling the bridge “a danger to all”.", "Ilse Brandt", "calling"),
        # what a transcript shows was said by somebody, and a clause that ends the sentence may report another
        ("“The bridge is not safe,” Brandt said, according to a transcript of the meeting.", "Brandt", "said"),
        ("On the phone he asked about Brandt, called her a “danger to all” and left.", "he", "called"),
        # a source within another's report
        (
            "Dana Lee of the Gazette reports that engineers have called it “a danger to all”.",
            "engineers",
            "have called",
        ),
        ("Lee of the Gazette said that engineers called it “a danger to all”.", "engineers", "called"),
        # a long aside
        (
            "“The bridge is not safe,” Ilse Brandt, an engineer at the Institute in Velm, Norway, and author "
            "of the report, said.",
            "Ilse Brandt, an engineer at the Institute in Velm, Norway, and author of the report",
            "said",
        ),
        # a name within a quotation is no source of the next
        ("“Konrad Vesely was right,” Brandt said.", "Brandt", "said"),
    ],
)
def test_nearest_reporting_clause(paragraph: str, mention: str, cue: str) -> None:
    quote = found(paragraph)[0]
    assert (quote.mention and quote.mention.text, quote.cue and quote.cue.text) == (mention, cue)


class TestCuesWithoutASource:
    """A model may give a quotation's cue without its source: the subject of the clause is it, but of no passive."""

    @staticmethod
    def mention(sentence: str, cue: str) -> str | None:
        read = body(sentence)
        start = read.text.index(cue)
        opening = read.text.index("“")
        closing = read.text.index("”") + 1
        tags = (Tag("cue", start, start + len(cue), 0.9, 1), Tag("content", opening, closing, 0.9, 1))
        (quote,) = find_quotes(read, tags)
        return quote.mention and quote.mention.text

    @pytest.mark.parametrize(
        ("sentence", "cue", "source"),
        [
            ("Brandt then appears in a film of the meeting, saying, “The bridge is not safe.”", "saying", "Brandt"),
            (
                "Before Cole speaks, the engineer Ilse Brandt, who was at the bridge, is shown lecturing: “It is old.”",
                "is shown lecturing:",
                "the engineer Ilse Brandt, who was at the bridge",
            ),
            (
                "On the phone he asked about Brandt, called her a “danger to all who use it” and left.",
                "called",
                "he",
            ),
            ("This bridge has been described as “a danger to all who use it”.", "has been described as", None),
            ("The bridge, according to nobody, is “a danger to all who use it”.", "according to", None),
        ],
    )
    def test_subject(self, sentence: str, cue: str, source: str | None) -> None:
        assert self.mention(sentence, cue) == source


@pytest.mark.parametrize(
    ("headline", "mention"),
    [
        ("Velm is ‘at the very heart’ of the plan: Brandt", "Brandt"),
        ("Velm is ‘at the very heart’ of the plan: police", "police"),
        ("Velm is ‘at the very heart’ of the plan: What we know", None),
        ("Velm is ‘at the very heart’ of the plan: a year of work", None),
    ],
)
def test_a_headline_s_label_behind_a_colon(headline: str, mention: str | None) -> None:
    read = build(f"{headline}\n\nA bridge.", in_paragraphs(headline, "headline"), Metadata())
    assert [q.mention and q.mention.text for q in find_quotes(read, ())] == ([mention] if mention else [None])


def test_a_long_aside_is_whole_beside_both_parts() -> None:
    aside = "Ilse Brandt, an engineer at the Institute in Velm, Norway, and author of the report"
    quotes_found = found(f"“The bridge is not safe,” {aside}, said. “We close it today.”")
    assert [quote.mention and quote.mention.text for quote in quotes_found] == [aside] * 2


def test_signature_in_the_paragraph_below() -> None:
    quote = found("“The show was great. We laughed a lot, and the seats were good.”\n\n– Petra N.")[0]
    assert quote.mention is not None
    assert quote.mention.text == "Petra N."


@pytest.mark.parametrize(
    ("paragraph", "continues"),
    [
        ("“The bridge is not safe,” she said. “We close it today.”", [None, "q1"]),
        ("“The bridge,” she said, “is not safe for anyone.”", [None, "q1"]),
        ("“The bridge is not safe,” Brandt said.\n\n“We close it today.”", [None, "q1"]),
        ("Brandt said: “The bridge is old.\n\n“It is not safe.”", [None, "q1"]),
        # a label parts two quotations
        ("1955: “The bridge is not safe,” Brandt said.\n\n1960: “We close it today, and for good.”", [None, None]),
        # a question, and its answer in the next paragraph
        ("“Is the bridge safe?” Brandt asked.\n\n“It is not, and it never was.”", [None, None]),
        # another speaker, or a narrator's sentence between
        ("“The bridge is not safe,” Brandt said. “It is,” Vesely said.", [None, None]),
        ("“The bridge is not safe,” Brandt said. The council fell silent for a while. “We close it.”", [None, None]),
    ],
)
def test_continues(paragraph: str, continues: list[str | None]) -> None:
    assert [quote.continues for quote in found(paragraph)] == continues


@given(
    st.lists(st.one_of(TEXTS, st.sampled_from(["he said", " Lee told ", " called it ", "."])), max_size=8).map("".join)
)
def test_invariants(text: str) -> None:
    """Offsets say what they claim, quotes are in order and disjoint, ids count up, references go backwards."""
    read = document(f"A town. {text}")
    made = find_quotes(read, tagger.tag_document(read))
    end = 0
    for number, quote in enumerate(made, 1):
        assert quote.id == f"q{number}"
        assert end <= quote.start < quote.end
        assert read.text[quote.start : quote.end] == quote.text
        for part in (quote.mention, quote.cue):
            assert part is None or read.text[part.start : part.end] == part.text
        assert quote.continues is None or int(quote.continues[1:]) < number
        paragraph = read.paragraphs[quote.paragraph]
        assert paragraph.start <= quote.start <= quote.end <= paragraph.end
        end = quote.end


@pytest.mark.parametrize(
    "unit", ['"a" ', ': "a b c d" ', "‘a’ said “b” ", "“A b,” he said. ", "“A b c.\n\n", "imagine saying “x y” "]
)
def test_work_grows_with_length(unit: str) -> None:
    def work(text: str) -> int:
        paragraphs = in_paragraphs(text)
        read = build(text, paragraphs, Metadata())
        return count_calls(find_quotes, read, ())

    work(unit)  # what is read once is read
    assert work(unit * 400) < 5 * work(unit * 100)


# Without a language's verbs length and stops tell: a sentence is direct though no verb of it is known.
OTHER_LANGUAGES = [
    ("Die Ministerin sagte, „Wir haben das alles lange und gut geprüft“, und ging dann nach Hause.", "direct"),
    ("Die Ministerin sprach von „einer sehr langen und teuren Geschichte“, die nun zu Ende ist.", "mixed"),
]


@pytest.mark.parametrize(("paragraph", "kind"), OTHER_LANGUAGES)
def test_kinds_in_a_language_without_tables(paragraph: str, kind: str) -> None:
    read = document(f"{paragraph} Das ist nicht neu, und es wird auch nicht das letzte Mal sein.\n")
    assert read.language.code == "de"
    assert [quote.kind for quote in find_quotes(read, ())] == [kind]
