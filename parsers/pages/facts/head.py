"""What stands between a page's headline and its text: the byline and the dates, as a reader sees them."""

import re
from collections.abc import Sequence

import msgspec

from ....schemas.article import DateStamp
from ...dates import dates
from ..markup.blocks import Page, PageBlock, containers_around
from ..markup.labels import BYLINE_CLASSES
from ..markup.phrases import BYLINE

_BLOCKS_BEFORE, _BLOCKS_AFTER = 3, 16  # blocks around the headline
_LONGEST_HEAD_LINE = 160  # characters of a byline or a line of dates
_SHORTEST_PROSE = 60  # characters of a paragraph that ends as a sentence does
_LONGEST_BESIDE_DATE = 60  # characters beside the date in a line of dates
_PROSE = re.compile(r"[a-zß-ÿ]{3}[.!?]\s+\S")


class Head(msgspec.Struct, frozen=True):
    """The indexes of the byline's blocks and of the blocks with dates, and the first of those dates.

    A line that names authors and the date is among both.
    """

    bylines: tuple[int, ...] = ()
    timestamps: tuple[int, ...] = ()
    date: DateStamp | None = None


def find_head(page: Page, chosen: Sequence[int], taken: set[int]) -> Head:
    """Return the byline and dates of a page whose article an extractor chose; `taken` are pictures' texts."""
    top = page.headline
    if top is None or not chosen:
        return Head()
    text = next((index for index in chosen if index > top and _is_prose(page.blocks[index])), len(page.blocks))
    end = min(text, top + _BLOCKS_AFTER)
    bylines, timestamps, stamps = [], [], []
    for index in range(max(0, top - _BLOCKS_BEFORE), end):
        block = page.blocks[index]
        if index in taken or index == top or len(block.text) > _LONGEST_HEAD_LINE or _PROSE.search(block.text):
            continue
        if stamp := _stamp(block):
            timestamps.append(index)
            stamps.append(stamp)
        if index > top and (BYLINE.match(block.text) if stamp else _is_byline(block)):
            bylines.append(index)
    return Head(tuple(bylines), tuple(timestamps), next(iter(stamps), None))


def _is_prose(block: PageBlock) -> bool:
    """Tell whether a block is a paragraph of the article."""
    if block.container.heading or block.container.list_item:
        return False
    return len(block.text) > _LONGEST_HEAD_LINE or (len(block.text) > _SHORTEST_PROSE and block.text[-1] in '.!?…”"»。')


def _is_byline(block: PageBlock) -> bool:
    """Tell whether a short block above the text names authors, by its words or its class."""
    if BYLINE.match(block.text) or block.container.tag == "address":
        return True
    if block.container.heading or block.text[-1:] in ".!?" or not _may_be_names(block.text):
        return False
    near = list(containers_around(block.container))[:3]
    return any(container.labels and BYLINE_CLASSES.search(container.labels) for container in near)


def _may_be_names(text: str) -> bool:
    """Tell whether a line may name persons: no figures, and neither all in capitals nor all in small letters."""
    if any(character.isdigit() for character in text):
        return False
    return not text.isascii() or (not text.isupper() and not text.islower())


def _stamp(block: PageBlock) -> DateStamp | None:
    """Return the date of a block that says little else."""
    found = dates.find_date(block.text)
    return found.stamp if found and len(block.text) - (found.end - found.start) <= _LONGEST_BESIDE_DATE else None
