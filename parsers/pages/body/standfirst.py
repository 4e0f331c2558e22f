"""The standfirst of an article: the lines that sum it up between headline and text, in whatever part they stand.

Extractors drop it: it stands beside the text's container, in a header or a part of its own.
"""

import re
from collections.abc import Sequence
from itertools import islice

from ...dates import dates
from ..markup.blocks import Container, Page, PageBlock, containers_around
from ..markup.boxes import Boxes
from ..markup.labels import BYLINE_CLASSES, LabelPattern
from ..markup.phrases import BYLINE, INVITATION, NOTICE, POINTER
from ..markup.text import comparison_key
from .kind import says_rest_is_sold
from .missing_blocks import SENTENCE_ENDS, parent_number, standing_of

_SHORTEST, _LONGEST = 40, 700  # characters
_SHORTEST_DESCRIPTION = 30  # letters that the page's description must have to tell the standfirst
_MOST_BLOCKS = 2  # what has more is text
_LONGEST_BESIDE_DATE = 45  # characters beside the date in a line of dates
_LEVELS = 3  # how far up a class may say that a block is the standfirst
_CLASSES = LabelPattern(
    """
    stand lead lede intro teaser dek deck sub summary excerpt chap vorspann abstract desc ingress sommario occhiello
    bajada entradilla perex strap sapo
    """,
    r"""
    standfirst | \blead | \blede | intro | teaser | \bdec?k | sub-?(?:title|head|line) | summary | excerpt
    | chap(?:eau|o\b) | vorspann | abstract | desc(?:ription)?\b | ingress | sommario | occhiello | bajada | entradilla
    | perex | strapline | \bsapo
    """,
)
# What a page says of itself, its buttons and its terms. Collected by us from the templates of news sites.
_OF_PAGE = re.compile(
    r"""
    clipboard | zwischenablage | presse-?papiers | portapapeles | privacy | e-?mailed?\ about | \bchat\ with\ us
    | (?:access\ to|unlock|share|save|buy|print)\ this\ (?:article|story) | (?:diesen|dieser|den)\ artikel
    | \bcet\ article
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_standfirst(
    page: Page, body: Sequence[int], taken: set[int], boxes: Boxes, description: str | None
) -> list[int]:
    """Return the indexes of the blocks that are the standfirst: before the body's first, or its first itself.

    `taken` are the blocks that are something else (pictures' texts, bylines), `boxes` those of the article,
    `description` is what the page says of it.
    """
    if not body:
        return []
    key = comparison_key(description)
    key = key if len(key) >= _SHORTEST_DESCRIPTION else ""
    first = page.blocks[body[0]]
    if len(body) > 1 and key and comparison_key(first.text) == key:
        return [body[0]] if _is_apart(*(page.blocks[index] for index in body[:3])) else []
    return _above_text(page, body, taken, boxes, key)


def _is_apart(first: PageBlock, second: PageBlock, third: PageBlock | None = None) -> bool:
    """Tell whether the body's first block stands otherwise than the next, or alone where those stand together."""
    if standing_of(first.container) != standing_of(second.container):
        return True
    parents = [parent_number(block) for block in (first, second, third) if block is not None]
    return len(parents) == 3 and parents[0] != parents[1] == parents[2]


def _above_text(page: Page, body: Sequence[int], taken: set[int], boxes: Boxes, description: str) -> list[int]:
    """Return the standfirst among the blocks between the headline and the text."""
    if page.headline is None or page.headline >= body[0]:
        return []
    around_text = {id(container) for container in containers_around(page.blocks[body[0]].container)}
    printed = {comparison_key(page.blocks[index].text) for index in body[:2]}
    headline = page.blocks[page.headline]
    marked, unmarked = [], []
    for index in range(page.headline + 1, body[0]):
        block = page.blocks[index]
        key = comparison_key(block.text)
        if index in taken or key in printed or not _may_be_standfirst(block):
            continue
        if (description and key == description) or ((near := _is_near(block, headline)) and _says_standfirst(block)):
            marked.append(index)
        elif not boxes.is_furniture(block) and _stands_with_article(block, around_text):
            beside = block.container.heading and parent_number(block) == parent_number(headline)
            if beside or _says_standfirst(block):
                marked.append(index)
            elif block.text[-1] in SENTENCE_ENDS and near:
                unmarked.append(index)
    found = marked or unmarked
    return found if len(found) <= _MOST_BLOCKS else []


def _may_be_standfirst(block: PageBlock) -> bool:
    """Tell whether a block is no link, list, byline, date, notice or invitation."""
    container, text = block.container, block.text
    if container.hidden or container.aside or container.footer or container.list_item or container.figure:
        return False
    if not _SHORTEST <= len(text) <= _LONGEST or 3 * block.linked > len(text):
        return False
    if any(pattern.match(text) for pattern in (BYLINE, POINTER, NOTICE)) or is_date_line(text):
        return False
    if any(_names_author(part) for part in islice(containers_around(container), _LEVELS)):
        return False
    return not (INVITATION.search(text) or _OF_PAGE.search(text) or says_rest_is_sold(text))


def _stands_with_article(block: PageBlock, around_text: set[int]) -> bool:
    """Tell whether a block shares a part with the text that is less than the whole page."""
    shared = next((around for around in containers_around(block.container) if id(around) in around_text), None)
    return shared is not None and shared.tag not in ("body", "html")


def _names_author(container: Container) -> bool:
    return bool(container.labels) and bool(BYLINE_CLASSES.search(container.labels))


def _says_standfirst(block: PageBlock) -> bool:
    for level, container in enumerate(containers_around(block.container)):
        if level < _LEVELS and container.labels and _CLASSES.search(container.labels):
            return True
    return False


def _is_near(block: PageBlock, headline: PageBlock) -> bool:
    """Tell whether a block stands in the part around the headline, or in one of its own within that."""
    parts = containers_around(block.container.parent)
    return parent_number(headline) in [part.number for part in islice(parts, 2)]


def is_date_line(text: str) -> bool:
    """Tell whether a short line is a date, with its label or a name beside it."""
    found = dates.find_date(text)
    if found is None or text[-1] in ".!?":
        return False
    return found.start == 0 or len(text) - (found.end - found.start) <= _LONGEST_BESIDE_DATE
