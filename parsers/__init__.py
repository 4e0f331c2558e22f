"""The way of an article, from bytes to annotations: start reading here.

Each step is one module with one public function; frozen Structs go in and come out.
"""

import datetime

import msgspec

from ..schemas.article import Article
from ..schemas.content import Content
from . import assemble, attributions, dateline, decoding, engines, images, photo_credits, quotes, speakers, tagger


def parse(content: Content, *, reference_date: datetime.date | None = None, engine: engines.Wanted = "auto") -> Article:
    """Read one article. Raises NewsjsonError when the content is no text, or holds no article text.

    `reference_date` is the day that "Monday" and "April 28" are understood from when the article carries no date.
    `engine` finds quotations and attributions; engines.known says which can run here.
    """
    decoded = decoding.decode(content)
    document = assemble.document(decoded, reference_date)
    document = msgspec.structs.replace(document, dateline=dateline.find(document))
    chosen = engines.choose(engine, document)
    tags = tagger.tag(document, chosen)
    found_quotes = quotes.find(document, tags)
    found_attributions = attributions.find(document, tags, found_quotes)
    found_quotes = attributions.link(found_quotes, found_attributions)
    found_credits = photo_credits.find(document)
    return assemble.article(
        decoded,
        document,
        engine=chosen,
        photo_credits=found_credits,
        images=images.find(document, found_credits),
        voices=speakers.resolve(document, tags, found_quotes, found_attributions),
    )
