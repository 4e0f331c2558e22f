"""The way of an article, from bytes to annotations: start reading here.

Each step is one module with one public function; frozen Structs go in and come out.
"""

import datetime

import msgspec

from ..schemas.article import Article
from ..schemas.content import Content
from . import assemble
from .attributions import engines
from .attributions.find import find_attributions, link_quotes
from .attributions.model.installed import ModelError
from .credits.find import find_credits
from .credits.images import find_images
from .datelines.find import find_dateline
from .decoding.decode import decode
from .quotes.find import find_quotes
from .speakers.resolve import resolve_speakers


def parse(content: Content, *, reference_date: datetime.date | None = None, engine: engines.Wanted = "auto") -> Article:
    """Read one article. Raises NewsjsonError when the content is no text, or holds no article text.

    `reference_date` is the day that "Monday" and "April 28" are understood from when the article carries no date.
    `engine` finds quotations and attributions; engines.known_engine says which can run here.
    """
    decoded = decode(content)
    document = assemble.document(decoded, reference_date)
    document = msgspec.structs.replace(document, dateline=find_dateline(document))
    chosen, reading = engines.read_with_engine(document, engine)
    quotes = find_quotes(document, reading.tags)
    attributions = find_attributions(document, reading.tags, quotes)
    quotes = link_quotes(quotes, attributions)
    try:
        resolved = resolve_speakers(document, reading, quotes, attributions)
    except (ModelError, MemoryError) as error:
        engines.leave_to_rules(engine, chosen, error)
        return parse(content, reference_date=reference_date, engine="rules")
    photo_credits = find_credits(document)
    return assemble.article(
        decoded,
        document,
        engine=chosen,
        photo_credits=photo_credits,
        images=find_images(document, photo_credits),
        resolved=resolved,
    )
