"""Quotation marks: pairing in the shapes that news copy has, apostrophes left alone, quotations over paragraphs."""

import pytest
from helpers.marked import TEXTS, count_calls, in_paragraphs
from hypothesis import given
from newsjson.parsers.document.marks import Stretch, find_stretches
from newsjson.schemas.article import Paragraph

REPORTING = frozenset(("said", "added"))


def quoted(text: str) -> list[str]:
    """Return the words between marks."""
    return [text[s.start : s.end] for s in find_stretches(text, in_paragraphs(text), REPORTING)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It works,” she said. “Every time.”", ["It works,", "Every time."]),
        ('"It works," she said. "Every time."', ["It works,", "Every time."]),
        # typewriter and wire styles
        ("''It works,'' she said. ''Every time.''", ["It works,", "Every time."]),
        ("``It works,'' she said.", ["It works,"]),
        ("`It works,' she said.", ["It works,"]),
        ("‘‘It works,’’ she said.", ["It works,"]),
        # other languages' marks, with and without spaces inside
        ("« Bonjour », dit-elle. «Non.»", ["Bonjour", "Non."]),
        ("„Guten Tag“, sagte sie. „Nein“", ["Guten Tag", "Nein"]),
        ("»Guten Tag«, sagte sie.", ["Guten Tag"]),
        ("”Hej”, sade hon.", ["Hej"]),
        ("「はい」と言った。『本』もある。", ["はい", "本"]),
        ("‹Oui›, dit-elle.", ["Oui"]),
        # British style: single marks outside, double within
        ("‘I will,’ he said. ‘Don’t they?’", ["I will,", "Don’t they?"]),
        ("'I told him \"no\" today,' he said.", ['I told him "no" today,']),
        # the outermost only
        ("“She told me, ‘Go home,’ and left,” he said.", ["She told me, ‘Go home,’ and left,"]),
        ("“I am “very” sad,” he said.", ["I am “very” sad,"]),
        ("He said “you call it “a day” and “a night” too” often.", ["you call it “a day” and “a night” too"]),
        ("\"'I will go,' he told me,\" she said.", ["'I will go,' he told me,"]),
        # next to brackets, dashes, slashes and other marks
        ('It was "great"—"the best"—and (“fine”).', ["great", "the best", "fine"]),
        ('“Yes”/“No” and "yes"/"no"', ["Yes", "No", "yes", "no"]),
        # the space got lost
        ('said,"I will go."The next day', ["I will go."]),
        # mixed styles of one pair
        ('“It works," she said. "Every time.”', ["It works,", "Every time."]),
        # three single marks: one closes within, two outside
        ("''She said, 'I will,''' he said. ''Now.''", ["She said, 'I will,'", "Now."]),
        ("''It works, '' she said.", ["It works,"]),  # a space slipped in before the closing mark
        # marks turned the wrong way
        ("“It works,“ he said. ”Every time.”", ["It works,", "Every time."]),
        ("’It works,’ he said.", ["It works,"]),
        # … after a space: an opening mark at the end, a closing one glued to the reporting clause
        ("“It works. It is gone now. “", ["It works. It is gone now."]),
        ("“It works,” he said. “It is gone now. “", ["It works,", "It is gone now."]),
        ("“It is gone now. “ The crowd cheered.", ["It is gone now."]),
        ("``It is gone now. `` The crowd cheered.", ["It is gone now."]),
        ("„Es ist weg. “", ["Es ist weg."]),
        ("“It is gone now.“[Velm Post.]", ["It is gone now."]),
        ("“It is gone now.“He left.", ["It is gone now."]),
        ("“It is gone today, ”he said. “We go.”", ["It is gone today,", "We go."]),
        ("“It is gone,” said Lee.“ We go.”", ["It is gone,", "We go."]),
        ("« Il a disparu, »dit-elle. « Nous partons. »", ["Il a disparu,", "Nous partons."]),
        ("“It is gone today. ”He left.", ["It is gone today."]),
        ("“It is gone today, “he said.", ["It is gone today,"]),
        ('"It is gone today, "he said. "We go."', ["It is gone today,", "We go."]),
        ("‘It is gone today, ’he said. ‘We go.’", ["It is gone today,", "We go."]),
        ("He says,” there are many.” “We go.”", ["there are many.", "We go."]),
        # … and others in the same places, which open
        ("“I know him, “the tall one” they say,” she said.", ["I know him, “the tall one” they say,"]),
        ("They spoke of “order,” ”like women in the army,” he said.", ["order,", "like women in the army,"]),
        ("”Jag vet, ”den långe” säger de,” sade hon.", ["Jag vet, ”den långe” säger de,"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a tweet as it is embedded, whole, with its marks made curly, and without its brackets
        (
            '<blockquote class="twitter-tweet" data-lang="en"><p lang="en">We go on</p>&mdash; Lee (@lee) '
            '<a href="https://example.org/lee/1">May 2</a></blockquote> "It rained," Lee said.',
            ["It rained,"],
        ),
        ("Lee wrote [<a href=”https://example.org/1” target=”_blank”>Rain “in here” now</a>].", ["in here"]),
        ('blockquote class="twitter-tweet" data-width="550" "It rained," Lee said.', ["It rained,"]),
        ('<tweet pic="" author="lee" id="1">We go on</tweet>.', []),
        (
            '“It <a href="https://example.org/1">rained</a>,” Lee said.',
            ['It <a href="https://example.org/1">rained</a>,'],
        ),
        # scripts, data and short codes
        ("window._taboola = window._taboola || []; _taboola.push({mode: 'thumbs-a', place: 'Below the text'});", []),
        ("googletag.cmd.push(function() { googletag.display('div-gpt-ad-12'); });", []),
        ('“It rained,” Lee said. var place = "Below the article"; document.write("Read more of it");', ["It rained,"]),
        ('{"@type":"NewsArticle","headline":"It rained and snowed in Velm","author":{"name":"Lee"}}', []),
        ('$("#more").on("click", function() { show("It rained in Velm all day."); });', []),
        (
            '[caption id="attachment_12" align="alignright" width="300"]The lake[/caption] "It rained," Lee said.',
            ["It rained,"],
        ),
        ('var place = "Below the article";', []),
        # prose with brackets, signs and lost spaces
        ('He (known as "the Rain"); and she ("the Snow"); said,"I will go."', ["the Rain", "the Snow", "I will go."]),
        ('Tests say x < y and "a" = "b" at A&B.', ["a", "b"]),
    ],
)
def test_marks_of_markup_and_code(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Socialists’ plan and the workers’ rights",  # text between two possessives is no quotation
        "The Socialists' plan and the workers' rights",
        "rock 'n' roll and rock ’n’ roll",
        "Get 'em in the '90s, in ’68 and ‘72, 'til it's over",
        "He is 6'2\" tall, she 5’ 11½” at most",
        'A 12" pipe and a 10" one',
        'The cheapest 70"+ screen of the season',
        "They're doin' it, O‘Neill isn’t",
        '"" and “”, and " "',
        'The mark " is stray here, and closed nowhere',
    ],
)
def test_no_quotation(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"A 12" pipe," he said.', ['A 12" pipe,']),  # inches inside
        ('He said "it opened in 1992" and left.', ["it opened in 1992"]),  # a year is no inch
        ("The 'Lions' coach said 'no.'", ["Lions", "no."]),  # a possessive's shape closes where nothing else does
        ("‘The Giants’ plan is dead,’ he said.", ["The Giants’ plan is dead,"]),
        ("‘I want ’em,’ he said.", ["I want ’em,"]),
    ],
)
def test_apostrophes_and_measures_inside(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_quotation_over_paragraphs() -> None:
    text = "“First it rained.\n\n“Then it snowed.\n\n“That was all,” she said. “All.”"
    stretches = find_stretches(text, in_paragraphs(text))
    assert [(s.closed, s.continues) for s in stretches] == [(False, None), (False, 0), (True, 1), (True, None)]
    assert text[stretches[0].start : stretches[0].end] == "First it rained."


def test_quotation_over_paragraphs_in_single_marks() -> None:
    text = "‘First it rained.\n\n‘Then it snowed,’ she said."
    assert [(s.closed, s.continues) for s in find_stretches(text, in_paragraphs(text))] == [(False, None), (True, 0)]


def test_quotation_goes_on_over_a_caption() -> None:
    text = "“First it rained.\n\nThe lake in Orlava.\n\n“Then it snowed.”"
    paragraphs = in_paragraphs(text)
    paragraphs[1] = Paragraph("caption", paragraphs[1].start, paragraphs[1].end)
    assert find_stretches(text, paragraphs)[-1].continues == 0


def test_quotation_closed_in_a_paragraph_without_a_mark_at_its_head() -> None:
    text = "“First it rained\n\nand then it snowed,” she said."
    stretches = find_stretches(text, in_paragraphs(text))
    assert [(text[s.start : s.end], s.continues) for s in stretches] == [
        ("First it rained", None),
        ("and then it snowed,", 0),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“First it rained.\n\nThen it snowed.\n\nThat was all,” she said.",
        "Lee said:\n\n“First it rained.\n\nThen it didn’t snow.\n\nIt hailed.\n\nThat was all.”",
        "Lee said: ‘First it rained.\n\n‘Then it snowed.\n\n‘That was all.’",
        "Lee said: ‘No.’ ‘First it rained.\n\n‘Then it snowed,’ she said.",
    ],
)
def test_quotation_over_paragraphs_without_marks_or_in_single_ones(text: str) -> None:
    stretches = [s for s in find_stretches(text, in_paragraphs(text), REPORTING) if s.paragraph or not s.closed]
    assert len({s.paragraph for s in stretches}) == len(stretches) >= 2
    assert [s.continues is None for s in stretches] == [True] + [False] * (len(stretches) - 1)
    assert [s.closed for s in stretches] == [False] * (len(stretches) - 1) + [True]


@pytest.mark.parametrize("name", ["Dana Lee.", "Dana Lee, mayor of Velm.", "S.C. Rep. Dana M. Lee"])
def test_name_before_the_closing_mark_signs_a_pull_quote(name: str) -> None:
    assert quoted(f'"It rained and snowed.\n\n{name}"\n\nThe lake “rose,” she said.') == [
        "It rained and snowed.",
        "rose,",
    ]
    assert quoted('"It rained.\n\nThen Dana Lee came, as ever."') == ["It rained.", "Then Dana Lee came, as ever."]
    assert quoted('"مطر.\n\nعشق را امتحان کن."') == ["مطر.", "عشق را امتحان کن."]  # a script without capitals


@pytest.mark.parametrize(
    "text",
    [
        "“First it rained.\n\nThe lake rose, Lee said.\n\nThat was all,” she added.",  # a report between
        "“First it rained, Lee said.\n\nThe lake rose.\n\nThat was all,” she added.",  # the mark was forgotten
        "“First it rained.\n\nThe lake rose.\n\nThat was “all.”",
        "“First it rained.\n\n" + "The lake rose.\n\n" * 9 + "That was all,” she added.",
    ],
)
def test_what_parts_an_open_quotation_from_its_closing_mark(text: str) -> None:
    assert "The lake rose." not in quoted(text)
    assert "That was all," not in quoted(text)


def test_inner_pairs_do_not_close_an_open_quotation() -> None:
    text = "“They call it “rain” here.\n\n“And “snow” too,” she said."
    assert quoted(text) == ["They call it “rain” here.", "And “snow” too,"]


@pytest.mark.parametrize(
    "stray",
    [
        "“I am glad, he said.",
        "I am glad,” he said.",
        '"I am glad, he said.',
        'I am glad," he said. "But',
        "'I am, he said",
    ],
)
def test_stray_mark_costs_at_most_its_paragraph(stray: str) -> None:
    assert quoted(f"{stray}\n\nThen “it rained,” she said.")[-1] == "it rained,"


def test_forgotten_closing_mark_does_not_turn_the_others() -> None:
    assert quoted("“I am glad, he said. “It rained,” she said.") == ["It rained,"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('Lee said: "It rained. "It snowed."', ["It rained.", "It snowed."]),
        ("“It rained. “It snowed!” she said.", ["It rained.", "It snowed!"]),
        ('"It rained. "It snowed. "We stayed," Lee said.', ["It rained.", "It snowed.", "We stayed,"]),
        ("``It rained. ``It snowed.''", ["It rained.", "It snowed."]),
        ("Lee said: ‘It rained. ‘It snowed.’", ["It rained.", "It snowed."]),
        ('"It rained, as I feared. "It snowed', ["It rained, as I feared.", "It snowed"]),
    ],
)
def test_paragraphs_that_were_joined(text: str, pieces: list[str]) -> None:
    stretches = find_stretches(text, in_paragraphs(text), REPORTING)
    assert [text[s.start : s.end] for s in stretches] == pieces
    assert [s.continues for s in stretches] == [None, *range(len(pieces) - 1)]
    assert not any(s.closed for s in stretches[:-1])


def test_paragraphs_that_were_joined_go_on_in_the_next() -> None:
    text = '"It rained. "It snowed.\n\n"We stayed," Lee said.'
    stretches = find_stretches(text, in_paragraphs(text), REPORTING)
    assert [text[s.start : s.end] for s in stretches] == ["It rained.", "It snowed.", "We stayed,"]
    assert [s.continues for s in stretches] == [None, 0, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a word was lost between the marks: “terror”ism
        ("“We are against “ism, and want to end it,” she said.", ["We are against “ism, and want to end it,"]),
        ("“We are against “ism, and want to end it.”", ["We are against “ism, and want to end it."]),
        ("Lee said they are done with “ism and want peace. “It is over,” she added.", ["It is over,"]),
        ("All the “isms” and “the -ness” of it", ["isms", "the -ness"]),
        # a closing mark was forgotten
        ("“I am glad. It rained, Lee said. “It snowed,” she added.", ["It snowed,"]),
        ("“I am glad, she said, and “it rained,” Lee added.", ["it rained,"]),
        # a word in marks ends neither
        ("“It rained. “Snow” was no word for it.", ["Snow"]),
        ("The “rain was called “snow,” she said.", ["snow,"]),
        ("The “rain was “a mess” to them.", ["a mess"]),
    ],
)
def test_unclosed_before_another(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_quotation_does_not_go_on_with_another_style_of_mark() -> None:
    assert quoted('"Lee laughed it off with “It rains.” But she went on\n\n“Does it?” he asked.') == [
        "It rains.",
        "Does it?",
    ]


def test_single_marks_in_an_unclosed_quotation_are_inside() -> None:
    assert quoted('He said: "The phrase \'wet snow\' is wrong.\n\n"It is."') == [
        "The phrase 'wet snow' is wrong.",
        "It is.",
    ]


@given(TEXTS)
def test_invariants(text: str) -> None:
    """Stretches are in order, disjoint, within their paragraph, not empty, and trimmed."""
    paragraphs = in_paragraphs(text)
    stretches = find_stretches(text, paragraphs, REPORTING)
    assert stretches == find_stretches(text, paragraphs, REPORTING)
    end = 0
    for index, stretch in enumerate(stretches):
        paragraph = paragraphs[stretch.paragraph]
        assert end <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end <= paragraph.end
        assert stretch.outer_start >= paragraph.start
        inside = text[stretch.start : stretch.end]
        assert inside == inside.strip()
        _check_continuation(stretches, index)
        end = stretch.outer_end


def _check_continuation(stretches: tuple[Stretch, ...], index: int) -> None:
    before = stretches[index].continues
    if before is not None:
        assert before < index
        assert not stretches[before].closed
        assert stretches[before].paragraph <= stretches[index].paragraph


@pytest.mark.parametrize(
    "unit", ['"', "'", "“", "”", "‘a ", "s' ", "“ ‘a' \"b ’s. ", '6" ', "''' ", '<a="', "a.b=' ", '"A. ', "“a “a "]
)
def test_work_grows_with_length(unit: str) -> None:
    short, long = (unit * times for times in (200, 800))
    few = count_calls(find_stretches, short, in_paragraphs(short))
    many = count_calls(find_stretches, long, in_paragraphs(long))
    assert many < 5 * few


@pytest.mark.parametrize("text", ['"a" said "b" ', '"a","b","c"\n', '"', "“”", "' "])
def test_marks_of_data_quote_nothing(text):
    """A megabyte of them took 50 s, ten of marks alone 1.4 GB."""
    many, few = text * 20_000, '"a" said "b" ' * 1000
    assert find_stretches(many, in_paragraphs(many)) == ()
    assert find_stretches(few, in_paragraphs(few))


def test_a_book_of_short_dialogue_keeps_its_quotations():
    book = "“No,” he said. “Why not today?”\n\n" * 4000
    assert len(find_stretches(book, in_paragraphs(book))) == 8000
