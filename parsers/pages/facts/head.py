"""What stands between a page's headline and its text: the byline and the dates, as a reader sees them."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from ....schemas.article import DateStamp
from ...names.names import is_person_name
from ...plaintext.bylines import has_common_given_name, read_byline
from ..markup.blocks import Page, PageBlock, containers_around
from ..markup.labels import BYLINE_CLASSES
from ..markup.text import comparison_key
from .byline import BARE_LABEL, LABEL_WITHIN, is_labelled
from .facts import Facts
from .printed_dates import PrintedStamp, read_printed_dates, without_dates

_BLOCKS_BEFORE, _BLOCKS_AFTER = 3, 16  # blocks around the headline
_LONGEST_HEAD_LINE = 160  # characters of a byline or a line of dates
_SHORTEST_PROSE = 60  # characters of a paragraph that ends as a sentence does
_LONGEST_BESIDE_DATE = 60  # characters beside the dates in a line of dates
_BLOCKS_BELOW = 8  # blocks below the text among which a byline or a date stands
_LONGEST_CLOSING = 60  # characters of a byline below the text
_LONGEST_LABEL = 24  # characters beside a date that stands in no line of the head
_AT_DATE = re.compile(r"[,|•·–—:/-]")
_PROSE = re.compile(r"[a-zß-ÿ]{3}[.!?]\s+\S")


class Head(msgspec.Struct, frozen=True):
    """The indexes of the byline's blocks and of the blocks with dates, and what those dates are.

    A line that names authors and the date is among both. `date` is that of the publication as far as the lines tell,
    `modified` that of the last change, `elsewhere` one that stands in no line of the head, but where nothing else dates
    the page: above the text, in the headline, right below the text. `other_bylines` are those that stand elsewhere:
    above the text of a page without a headline, a name above a date, below the text.
    """

    bylines: tuple[int, ...] = ()
    timestamps: tuple[int, ...] = ()
    date: DateStamp | None = None
    modified: DateStamp | None = None
    elsewhere: DateStamp | None = None
    other_bylines: tuple[int, ...] = ()


def find_head(page: Page, chosen: Sequence[int], taken: set[int], facts: Facts) -> Head:
    """Return the byline and dates of a page whose article an extractor chose; `taken` are pictures' texts."""
    if not chosen:
        return Head()
    top = page.headline
    if top is None:
        return Head(
            elsewhere=_elsewhere(page, chosen, taken, facts), other_bylines=_other_bylines(page, chosen, taken, facts)
        )
    text = _first_prose((index for index in chosen if index > top and index not in taken), page, len(page.blocks))
    end = min(text, top + _BLOCKS_AFTER)
    bylines, timestamps = [], []
    above: list[PrintedStamp] = []
    below: list[PrintedStamp] = []
    for index in range(max(0, top - _BLOCKS_BEFORE), end):
        block = page.blocks[index]
        if index in taken or index == top or len(block.text) > _LONGEST_HEAD_LINE:
            continue
        stamps = _stamps(block, facts)
        if _PROSE.search(_without(block.text, stamps)):
            continue
        if stamps:
            timestamps.append(index)
            (below if index > top else above).extend(stamps)
        if index > top and (_names_beside_date(block, stamps) if stamps else _is_byline(page, index)):
            bylines.append(index)
    date, modified = _published_and_modified(below, above)
    return Head(
        tuple(bylines),
        tuple(timestamps),
        date,
        modified,
        None if date else _elsewhere(page, chosen, taken, facts),
        _other_bylines(page, chosen, taken, facts),
    )


def _published_and_modified(
    below: list[PrintedStamp], above: list[PrintedStamp]
) -> tuple[DateStamp | None, DateStamp | None]:
    """Return the dates of publication and last change: what is printed below the headline before what stands above."""
    stamps = [*below, *above]
    first = [found.stamp for found in stamps if found.label == "first"]
    bare = [found.stamp for found in stamps if found.label in ("", "published")]
    modified = [found.stamp for found in stamps if found.label == "modified"]
    if first and not modified:
        modified = [stamp for stamp in bare[:1] if stamp.date >= first[0].date]
    published = next(iter((*first, *bare, *modified)), None)
    return published, next(iter(modified), None)


def _elsewhere(page: Page, chosen: Sequence[int], taken: set[int], facts: Facts) -> DateStamp | None:
    """Return a date that stands in a line of its own above or below the text, or at an end of the headline."""
    if page.headline is not None and (stamp := _in_headline(page.blocks[page.headline].text, facts)):
        return stamp
    first = _first_prose((index for index in chosen if index not in taken), page, chosen[0])
    above = range(first - 1, max(-1, first - _BLOCKS_AFTER), -1)
    below = range(chosen[-1] + 1, min(len(page.blocks), chosen[-1] + _BLOCKS_BELOW))
    within = range(first, min(len(page.blocks), first + _BLOCKS_BEFORE))
    for index in (*above, *within, chosen[-1], *below):
        block = page.blocks[index]
        if index in taken or len(block.text) > _LONGEST_HEAD_LINE:
            continue
        every = list(read_printed_dates(block.text, facts.date_order))
        stamps = [found for found in every if found.label != "modified"]
        if any(found.label for found in stamps):
            return next(found.stamp for found in stamps if found.label)
        if stamps and 2 * block.linked <= len(block.text) and len(_without(block.text, every)) <= _LONGEST_LABEL:
            return stamps[0].stamp
    return None


def _without(text: str, stamps: list[PrintedStamp]) -> str:
    """Return a line without its dates, whose abbreviated months look like the ends of sentences."""
    for found in reversed(stamps):
        text = f"{text[: found.start]}{text[found.end :]}"
    return text


def _in_headline(text: str, facts: Facts) -> DateStamp | None:
    """Return the date at an end of the printed headline that no other headline of the page has."""
    for found in read_printed_dates(text, facts.date_order):
        beside = text[: found.start] if found.end == len(text) else text[found.end :] if found.start == 0 else ""
        key = comparison_key(found.stamp.text)
        if beside and not any(key in other.key for other in facts.headlines if other.source != "h1"):
            return found.stamp
    return None


def _other_bylines(page: Page, chosen: Sequence[int], taken: set[int], facts: Facts) -> tuple[int, ...]:
    """Return the bylines that may be the article's where its head has none.

    Above the text, or right below its first paragraph, those with a label and persons' names at a date; then those with
    a label right below the text, up to the next heading, its last line included.
    """
    top = page.headline
    first = _first_prose((index for index in chosen if index not in taken and index > (top or -1)), page, chosen[0])
    above = range(max(0, first - _BLOCKS_BELOW) if top is None else top + 1, first + _BLOCKS_BEFORE)
    found = [
        index
        for index in above
        if index not in taken
        and index < len(page.blocks)
        and (_is_labelled(page.blocks[index]) or _is_name_at_date(page, index, facts))
        and not page.blocks[index].container.heading
    ]
    last = chosen[-1]
    for index in range(last, min(len(page.blocks), last + _BLOCKS_BELOW)):
        block = page.blocks[index]
        if index > last and block.container.heading:  # another story's
            break
        if index not in taken and _is_labelled(block):
            found.append(index)
    return tuple(found)


def _is_labelled(block: PageBlock) -> bool:
    return len(block.text) <= _LONGEST_CLOSING and is_labelled(block.text)


def _is_name_at_date(page: Page, index: int, facts: Facts) -> bool:
    """Tell whether a block is a person's name above a date or with a role, or a common given name's beside a date."""
    block = page.blocks[index]
    if _stamps(block, facts):
        rest = without_dates(block.text, facts.date_order)
        pieces = [piece.strip() for piece in _AT_DATE.split(rest)]
        names = [piece for piece in pieces if " " in piece and not any(map(str.isdigit, piece))]
        return len(names) == 1 and is_person_name(names[0]) and has_common_given_name(names[0])
    if index + 1 >= len(page.blocks) or not is_person_name(block.text):
        return any(author.role for author in read_byline(block.text)) if len(block.text) <= _LONGEST_CLOSING else False
    return bool(_stamps(page.blocks[index + 1], facts))


def _first_prose(indexes: Iterable[int], page: Page, default: int) -> int:
    return next((index for index in indexes if _is_prose(page.blocks[index])), default)


def _is_prose(block: PageBlock) -> bool:
    """Tell whether a block is a paragraph of the article."""
    if block.container.heading or block.container.list_item:
        return False
    return len(block.text) > _LONGEST_HEAD_LINE or (len(block.text) > _SHORTEST_PROSE and block.text[-1] in '.!?…”"»。')


def _is_byline(page: Page, index: int) -> bool:
    """Tell whether a short block above the text names authors, by its words, those of the block above or its class."""
    block = page.blocks[index]
    if is_labelled(block.text) or block.container.tag == "address" or BARE_LABEL.fullmatch(block.text):
        return True
    if block.container.heading or block.text[-1:] in ".!?" or not _may_be_names(block.text):
        return False
    if BARE_LABEL.fullmatch(page.blocks[index - 1].text):
        return True
    return _has_byline_class(block)


def _has_byline_class(block: PageBlock) -> bool:
    near = list(containers_around(block.container))[:3]
    return any(container.labels and BYLINE_CLASSES.search(container.labels) for container in near)


def _names_beside_date(block: PageBlock, stamps: list[PrintedStamp]) -> bool:
    """Tell whether a line with a date says who wrote the article, by a label before names or by its class."""
    if is_labelled(block.text) or LABEL_WITHIN.search(block.text):
        return True
    return not block.container.heading and _has_byline_class(block)


def _may_be_names(text: str) -> bool:
    """Tell whether a line may name persons: no figures, and neither one word in capitals nor all in small letters."""
    if any(character.isdigit() for character in text):
        return False
    return not text.isascii() or (not text.islower() and (not text.isupper() or is_person_name(text.title())))


def _stamps(block: PageBlock, facts: Facts) -> list[PrintedStamp]:
    """Return the dates of a block that says little else."""
    stamps = list(read_printed_dates(block.text, facts.date_order))
    beside = len(block.text) - sum(found.end - found.start for found in stamps)
    return stamps if beside <= _LONGEST_BESIDE_DATE else []
