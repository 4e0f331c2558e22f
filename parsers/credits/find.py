"""Photo credits: who made and who provides each picture, its caption, and the day and place that the caption names."""

from ...schemas.article import Mention, PhotoCredit
from ..document.document import Document, Picture
from ..places.namesakes import country_of_site
from .caption import read_caption
from .line import names_nobody, read_credit


def find_credits(document: Document) -> tuple[PhotoCredit, ...]:
    """Return the credits of the document's pictures, in order; pictures without a credit are left out."""
    credited = [picture for picture in document.pictures if is_credited(document, picture)]
    return tuple(_read(document, picture, f"c{number}") for number, picture in enumerate(credited, 1))


def is_credited(document: Document, picture: Picture) -> bool:
    """Return whether a picture has a credit that is more than "n/a"."""
    return picture.has_credit and not names_nobody(_text(document, picture))


def _text(document: Document, picture: Picture) -> str:
    printed = mention(document, picture.credit)
    return printed.text if printed else picture.credit_text or ""


def _read(document: Document, picture: Picture, identifier: str) -> PhotoCredit:
    printed = mention(document, picture.credit)
    caption = mention(document, picture.caption)
    text = _text(document, picture)
    credit = read_credit(text)
    home = country_of_site(document.metadata.canonical_url)
    facts = caption and read_caption(caption.text, document.reference_date, article=document.text, home=home)
    return PhotoCredit(
        id=identifier,
        text=text,
        start=printed.start if printed else None,
        end=printed.end if printed else None,
        caption=caption,
        creators=credit.creators,
        agencies=credit.agencies,
        handout=credit.handout,
        date=facts.date if facts else None,
        place=facts.place if facts else None,
        image_url=picture.image_url,
    )


def mention(document: Document, index: int | None) -> Mention | None:
    """Return the words of the paragraph with this index, without what parts a caption from its credit."""
    if index is None:
        return None
    paragraph = document.paragraphs[index]
    printed = document.text[paragraph.start : paragraph.end].rstrip(" \n|–—-")
    return Mention(printed, paragraph.start, paragraph.start + len(printed))
