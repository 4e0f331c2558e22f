"""Images: every picture of the article, with or without a credit, so that a missing credit can be seen."""

from collections.abc import Sequence

from ...schemas.article import Image, PhotoCredit
from ..document.document import Document
from .find import is_credited, mention


def find_images(document: Document, photo_credits: Sequence[PhotoCredit]) -> tuple[Image, ...]:
    """Return the document's pictures in order; `photo_credits` are those of the same document."""
    credits = iter(photo_credits)
    return tuple(
        Image(
            url=picture.image_url,
            alt=picture.alt,
            caption=mention(document, picture.caption),
            credit=next(credits).id if is_credited(document, picture) else None,
        )
        for picture in document.pictures
    )
