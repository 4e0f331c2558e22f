"""The standfirst of an article: the lines that sum it up between headline and text, in whatever part they stand.

Extractors drop it: it stands beside the text's container, in a header or a part of its own.
"""

from collections.abc import Sequence

from ...dates import dates
from ..markup.blocks import Page, PageBlock, containers_around
from ..markup.boxes import Boxes
from ..markup.labels import LabelPattern
from ..markup.phrases import BYLINE, INVITATION, NOTICE, POINTER
from ..markup.text import comparison_key
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
    standfirst | \blead | \blede | intro | teaser | \bdec?k | sub-?(?:title|head|line) | summary | excerpt | chap[oe]au?
    | vorspann | abstract | desc(?:ription)?\b | ingress | sommario | occhiello | bajada | entradilla | perex | strapline
    | \bsapo
    """,
)


def find_standfirst(page: Page, body: Sequence[int], taken: set[int], description: str | None) -> list[int]:
    """Return the indexes of the blocks that are the standfirst: before the body's first, or its first itself.

    `taken` are the blocks that are something else (pictures' texts, bylines), `description` is what the page says of
    the article.
    """
    if not body:
        return []
    key = comparison_key(description)
    key = key if len(key) >= _SHORTEST_DESCRIPTION else ""
    first = page.blocks[body[0]]
    if len(body) > 1 and key and comparison_key(first.text) == key:
        apart = standing_of(first.container) != standing_of(page.blocks[body[1]].container)
        return [body[0]] if apart else []
    return _above_text(page, body, taken, key)


def _above_text(page: Page, body: Sequence[int], taken: set[int], description: str) -> list[int]:
    """Return the standfirst among the blocks between the headline and the text."""
    if page.headline is None or page.headline >= body[0]:
        return []
    boxes = Boxes(page, body)
    around_text = {id(container) for container in containers_around(page.blocks[body[0]].container)}
    printed = {comparison_key(page.blocks[index].text) for index in body[:2]}
    headline = page.blocks[page.headline]
    found = []
    for index in range(page.headline + 1, body[0]):
        block = page.blocks[index]
        if index in taken or not _may_be_standfirst(block) or comparison_key(block.text) in printed:
            continue
        is_description = bool(description) and comparison_key(block.text) == description
        if is_description or (
            not boxes.is_furniture(block)
            and _stands_with_article(block, around_text)
            and (block.text[-1] in SENTENCE_ENDS or _says_standfirst(block) or _is_beside(block, headline))
        ):
            found.append(index)
    return found if len(found) <= _MOST_BLOCKS else []


def _may_be_standfirst(block: PageBlock) -> bool:
    """Tell whether a block is no link, list, byline, date, notice or invitation."""
    container, text = block.container, block.text
    if container.hidden or container.aside or container.footer or container.list_item or container.figure:
        return False
    if not _SHORTEST <= len(text) <= _LONGEST or 3 * block.linked > len(text):
        return False
    said = BYLINE.match(text) or is_date_line(text) or POINTER.match(text) or NOTICE.match(text)
    return not (said or INVITATION.search(text))


def _stands_with_article(block: PageBlock, around_text: set[int]) -> bool:
    """Tell whether a block shares a part with the text that is less than the whole page."""
    shared = next((around for around in containers_around(block.container) if id(around) in around_text), None)
    return shared is not None and shared.tag not in ("body", "html")


def _says_standfirst(block: PageBlock) -> bool:
    for level, container in enumerate(containers_around(block.container)):
        if level < _LEVELS and container.labels and _CLASSES.search(container.labels):
            return True
    return False


def _is_beside(block: PageBlock, headline: PageBlock) -> bool:
    """Tell whether a heading stands right with the headline."""
    return bool(block.container.heading) and parent_number(block) == parent_number(headline)


def is_date_line(text: str) -> bool:
    """Tell whether a short line is a date, with its label or a name beside it."""
    found = dates.find_date(text)
    if found is None or text[-1] in ".!?":
        return False
    return found.start == 0 or len(text) - (found.end - found.start) <= _LONGEST_BESIDE_DATE
