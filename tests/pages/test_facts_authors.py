"""Who wrote a page's article: the names that its data, meta elements and byline have."""

import pytest
from helpers.pages import HEADLINE, article, data, page, read
from newsjson.parsers.pages.facts.authors import split_byline


def names(head="", byline="", author=None, **publisher):
    described = data({"@type": "NewsArticle", "headline": HEADLINE, "author": author, **publisher})
    before = f"<p class='byline'>{byline}</p>" if byline else ""
    document = read(page(article(), head=described + head, before=before))
    return [(author.name, author.role, author.organization) for author in document.metadata.authors]


def only_names(*arguments, **fields):
    return [name for name, _, _ in names(*arguments, **fields)]


def person(**fields):
    return {"@type": "Person", "name": "Ana Ruiz", **fields}


STATED = [
    (person(jobTitle="Reporter"), ("Ana Ruiz", "Reporter", None)),
    (person(affiliation={"name": "Velm Press"}), ("Ana Ruiz", None, "Velm Press")),
    (person(worksFor="Velm Press"), ("Ana Ruiz", None, "Velm Press")),
    (person(name="Ana Ruiz, Redakteurin"), ("Ana Ruiz", "Redakteurin", None)),  # the role in the name's field
    (person(name="Ana Ruiz, Redakteurin", jobTitle="Editor"), ("Ana Ruiz", "Editor", None)),
    ({"givenName": "Ana"}, ("Ana", None, None)),
    ([7, None, "Ana Ruiz"], ("Ana Ruiz", None, None)),
]


@pytest.mark.parametrize(("author", "found"), STATED)
def test_an_author_in_the_data(author, found):
    assert names(author=author) == [found]


def test_authors_whom_the_data_refers_to():
    nodes = [{"@id": "#ana", "url": "https://bugle.example/ana"}, person(**{"@id": "#ana"})]
    assert only_names(head=data(*nodes), author=[{"@id": "#ana"}, {"@id": "#nobody"}]) == ["Ana Ruiz"]


META = [
    ('<meta name="author" content="Ana Ruiz"><meta name="byl" content="By Bo Lind">', ["Ana Ruiz"]),
    ('<meta name="author" content="Ana Ruiz"><meta name="author" content="Bo Lind">', ["Ana Ruiz", "Bo Lind"]),
    # an address names nobody
    ('<meta name="author" content="https://bugle.example"><meta name="byl" content="By Bo Lind">', ["Bo Lind"]),
    ('<meta name="author" content="Ana Ruiz"><meta name="author" content="ANA RUIZ">', ["Ana Ruiz"]),
    ('<meta name="author" content="***">', []),
]


@pytest.mark.parametrize(("head", "found"), META)
def test_authors_in_meta_elements(head, found):
    assert only_names(head) == found


LINKED = [
    '<p>From Velm: <a rel="author" href="/ana">Ana Ruiz</a></p>',
    '<p>From Velm: <span itemprop="author">Ana Ruiz</span></p>',
    '<meta itemprop="author" content="Ana Ruiz">',
]


@pytest.mark.parametrize("link", LINKED)
def test_an_author_whom_an_element_is_marked_as(link):
    assert [author.name for author in read(page(article(), before=link)).metadata.authors] == ["Ana Ruiz"]


BYLINES = [
    ("By Ana Ruiz", ["Ana Ruiz"]),
    ("By Ana Ruiz and Bo Lind", ["Ana Ruiz", "Bo Lind"]),
    ("By Ana Ruiz April 28, 2025 3:46 PM", ["Ana Ruiz"]),  # the date is no part of the name
    ("By Ana Ruiz and Bo Lind, April 28, 2025", ["Ana Ruiz", "Bo Lind"]),
    ("Von Ana Ruiz | 28.04.2025", ["Ana Ruiz"]),
    ("By Ana Ruiz on April 28, 2025", ["Ana Ruiz"]),
    ("By Ana Ruiz, published on April 28, 2025", ["Ana Ruiz"]),
    ("By Ana Ruiz | 5 min read", ["Ana Ruiz"]),  # how long it takes is no second name
    ("Ana Ruiz", ["Ana Ruiz"]),  # only its class says that it is a byline: then it must look like a name
    ("Anastasia Ruizmann-Soto", ["Anastasia Ruizmann-Soto"]),
    ("Ana Ruiz | Bo Lind", ["Ana Ruiz", "Bo Lind"]),
    ("Velm", []),
    ("more from Velm Bugle", []),
    ("Six Views From The Old Bridge", []),
    ("Ana Maria de la Cruz Soto", []),
    ("Ana María Cruz de Soto", ["Ana María Cruz de Soto"]),
    ("김민수 기자", ["김민수"]),
    ("李明", ["李明"]),
    ("アナ・ルイス・デソト", ["アナ・ルイス・デソト"]),  # the most letters that a name has
    ("警", []),
    ("ベルムの古い橋をめぐる議論を追う連載", []),  # a series
]


@pytest.mark.parametrize(("byline", "found"), BYLINES)
def test_authors_in_the_printed_byline(byline, found):
    assert only_names(byline=byline) == found


PAPER = {"name": "The Velm Bugle"}
PUBLISHERS = [
    # the paper itself is no author where a person is named
    ({"author": PAPER, "publisher": PAPER}, "By Ana Ruiz", ["Ana Ruiz"]),
    ({"author": "Velm Bugle", "publisher": PAPER}, "By Ana Ruiz", ["Ana Ruiz"]),  # a part of its name
    ({"author": "The Velm Bugle Online", "publisher": PAPER}, "By Ana Ruiz", ["Ana Ruiz"]),
    ({"author": "Bugle"}, "By Ana Ruiz", ["Ana Ruiz"]),  # as its address has it
    ({"author": PAPER, "publisher": PAPER}, "By Ana Ruiz, The Velm Bugle", ["Ana Ruiz"]),
    ({"author": PAPER, "publisher": PAPER}, "By The Velm Bugle", ["The Velm Bugle"]),
    ({"author": ["Ana Ruiz", PAPER], "publisher": PAPER}, "By Bo Lind", ["Ana Ruiz", "The Velm Bugle"]),
    ({"author": "gl"}, "By Bo Lind", ["gl"]),  # somebody's initials, though the address has the letters, too
    ({"author": "Ana Ruiz", "publisher": PAPER}, "By Bo Lind", ["Ana Ruiz"]),
]


@pytest.mark.parametrize(("fields", "byline", "found"), PUBLISHERS)
def test_persons_go_before_the_publication(fields, byline, found):
    assert only_names(byline=byline, **fields) == found


def test_a_paper_of_three_letters_is_told_by_its_address():
    html = page(article(), head=data({"@type": "Article", "author": "VTN"}), before="<p class='byline'>By Ana Ruiz</p>")
    (author,) = read(html, "https://www.vtn.example/bridge").metadata.authors
    assert author.name == "Ana Ruiz"


SPLIT = [
    ("Ana Ruiz, Bo Lind", [("Ana Ruiz", None), ("Bo Lind", None)]),
    ("Ana Ruiz, Mayor of Velm", [("Ana Ruiz", None), ("Mayor of Velm", None)]),
    ("Editor Ana Ruiz", [("Editor Ana Ruiz", None)]),  # a role before the first name is a part of it
    ("Ana Ruiz, staff writer, political editor", [("Ana Ruiz", "staff writer")]),
    (
        "Ana Ruiz, our editor for all that moves on the roads and rivers of the valley",
        [("Ana Ruiz", None), ("our editor for all that moves on the roads", None), ("rivers of the valley", None)],
    ),
    (
        "Council of the Shopkeepers of the Far Bank of Velm",
        [("Council of the Shopkeepers of the Far Bank of Velm", None)],
    ),
    ("th", [("th", None)]),
    ("x", []),
    ("2025", []),
    ("She has written of the valley with its river for as long as anybody on the far bank remembers", []),
]


@pytest.mark.parametrize(("text", "found"), SPLIT)
def test_a_byline_in_parts(text, found):
    assert [(author.name, author.role) for author in split_byline(text)] == found
