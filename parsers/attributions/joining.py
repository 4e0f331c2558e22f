"""Joining: quotations that stand alone in a paragraph belong to the reporting clause before them.

“It works,” she said. “Every time.” is one attribution; a second cue, or anything else between, ends it. The rule is the
same whichever engine spoke.
"""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ..document.document import Document
from ..document.tags import Tag
from ..words.marks import MARKS


def join_lone_quotations(document: Document, tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """Return the tags, and a content tag for each quotation that goes on with the group before it.

    A sentence that is nothing but marked stretches goes on with the group of the sentence before it, in the same
    paragraph, when that group's content is quoted too.
    """
    found = list(tags)
    contents = [tag for tag in tags if tag.role == "content" and tag.group is not None]
    contents.sort(key=lambda tag: tag.start)
    lone = {stretch.outer_start: stretch for stretch in document.stretches}
    starts = sorted(tag.start for tag in tags)
    next_content = 0
    holder: Tag | None = None
    for sentence in document.sentences:
        while next_content < len(contents) and contents[next_content].start < sentence.start:
            holder = contents[next_content]
            next_content += 1
        if holder and holder.end > sentence.start:
            continue  # an engine's content may reach over what we take for a sentence's end
        if bisect_left(starts, sentence.start) < bisect_left(starts, sentence.end):
            continue
        stretch = lone.get(sentence.start)
        alone = stretch is not None and stretch.outer_end >= sentence.end - 1
        if holder and stretch and alone and _goes_on(document, holder, sentence.paragraph):
            holder = msgspec.structs.replace(holder, start=stretch.outer_start, end=stretch.outer_end)
            found.append(holder)
        else:
            holder = None
    return tuple(sorted(found, key=lambda tag: (tag.start, tag.end)))


def _goes_on(document: Document, holder: Tag, paragraph: int) -> bool:
    """Say whether a lone quotation in `paragraph` goes on with the quoted content `holder`."""
    here = document.paragraphs[paragraph]
    return here.start <= holder.start and document.text[holder.start] in MARKS
