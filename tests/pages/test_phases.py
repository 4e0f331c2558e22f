"""A page is read in two phases: all that its tree tells, as plain data; then the article, by an extractor that strips
the tree. A step of the first phase that is moved into the second must fail with a word, not find other things."""

import msgspec
import pytest
from helpers.pages import PARAGRAPHS, article, page
from newsjson.parsers.pages.markup.tree import SpentTreeError
from newsjson.parsers.pages.pictures.figures import read_figures
from newsjson.parsers.pages.pictures.gallery import find_candidates
from newsjson.parsers.pages.read import choose_article, read_contents

FIGURE = "<figure><img src='/b.jpg'><figcaption>The bridge. <small>Photo: Ana Ruiz/AP</small></figcaption></figure>"
TREE_READERS = {
    "pictures with a text": lambda contents, tree: read_figures(contents.page, tree, contents.facts),
    "pictures without one": lambda contents, tree: find_candidates(tree, contents.facts),
    "an element": lambda contents, tree: tree.element_of(contents.page.blocks[0].container),
    "the choice, again": lambda contents, tree: choose_article(contents, tree.spend()),
}


@pytest.mark.parametrize("step", TREE_READERS.values(), ids=TREE_READERS.keys())
def test_a_step_that_reads_the_tree_after_the_choice_says_so(step):
    contents, tree = read_contents(page(article(FIGURE)), None)
    step(*read_contents(page(article(FIGURE)), None))  # it works where it belongs
    choose_article(contents, tree.spend())
    with pytest.raises(SpentTreeError, match="handed to the extractor"):
        step(contents, tree)


@pytest.mark.parametrize("text", [page(article(FIGURE)), page("", after=f"<script>{list(PARAGRAPHS)}</script>"), "<p>"])
def test_the_contents_of_a_page_are_plain_data_that_the_choice_leaves_alone(text):
    contents, tree = read_contents(text, None)
    before = msgspec.to_builtins(contents)  # refuses whatever holds an element of the tree
    choose_article(contents, tree.spend())
    assert msgspec.to_builtins(contents) == before
