"""From bytes to characters: what kind of document the bytes are, in which encoding."""

import msgspec

from ...schemas.article import Warning
from ...schemas.content import Content
from ...schemas.errors import ErrorCode, NewsjsonError
from . import charset, media_type, text_kind
from .beginning import beginning, truncated_warning
from .charset_labels import Encoding
from .double_encoding import mend_double_encoding
from .entities import read_entities
from .mail import Mail, is_mail, read_mail_parts
from .markdown_signs import is_markdown
from .refusals import not_an_article_error


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """The characters of one input, and what kind of document they are.

    `media_type` is "text/plain", "text/html", "text/markdown" or "message/rfc822", `encoding` the one it was read in.
    `doubtful` says that a text has hardly any prose. Of an e-mail `text` and `encoding` are those of the part that
    holds its text, `mail` is what its head says, and `mail.part.media_type` what the text is.
    """

    content: Content
    text: str
    media_type: str
    encoding: str
    warnings: tuple[Warning, ...] = ()
    doubtful: bool = False
    mail: Mail | None = None


def decode(content: Content) -> Decoded:
    """Tell the type (the user's, else the content's, else the name's) and decode.

    The encoding is the user's, else that of the byte order mark, the server's, the page's own, UTF-8 when the bytes are
    that, else the detected one. Bytes that are none in it become U+FFFD, with a warning; what was read wrongly before
    and saved so is mended, a text's entities are the characters that they mean, and what is far too long for an article
    is cut. Raises NewsjsonError (NOT_TEXT, NOT_AN_ARTICLE, NO_ARTICLE_TEXT), and LookupError for a `content.encoding`
    of an unknown name.
    """
    try:
        if content.media_type == media_type.MAIL or (content.media_type is None and is_mail(content)):
            return _decode_mail(content)
        return _decode(content)
    except NewsjsonError as error:
        error.uri = content.uri
        raise


def _decode_mail(content: Content) -> Decoded:
    """Decode the part of an e-mail that holds its text; the user's encoding is that part's."""
    if not content.data.strip():
        raise _empty()
    mail = read_mail_parts(content)
    read = _decode(msgspec.structs.replace(mail.part, encoding=content.encoding, uri=content.uri))
    return msgspec.structs.replace(read, content=content, media_type=media_type.MAIL, mail=mail)


def _decode(content: Content) -> Decoded:
    stated = charset.stated_encoding(content)
    if not content.data.strip():
        raise _empty()
    media_type.refuse_binary(content, wide=charset.is_wide_encoding(stated))
    head = content.data[: media_type.HEAD].decode(stated.codec if stated else "latin-1", "ignore").lstrip("\ufeff")
    kind = media_type.tell_media_type(head, content)
    encoding = stated or (charset.page_encoding(head, content.data) if kind == media_type.HTML else None)
    encoding = encoding or charset.detected_encoding(content.data)
    text, warnings = _characters(content.data, encoding)
    if "\0" in text:
        warnings = (*warnings, _nul_warning(text.count("\0"), kind))
        text = text.replace("\0", "" if kind == media_type.HTML else "\ufffd")
    mended = mend_double_encoding(text)
    if kind != media_type.HTML:
        mended = read_entities(mended)
    if mended != text:
        text, warnings = mended, (*warnings, _mended_warning())
    whole = len(text)
    text = beginning(text, kind)
    if len(text) < whole:
        warnings = (*warnings, truncated_warning())
    if not text.strip():
        raise _empty()
    kind, doubtful = _tell_kind_of_text(text, kind, content)
    return Decoded(
        content=content, text=text, media_type=kind, encoding=encoding.name, warnings=warnings, doubtful=doubtful
    )


def _tell_kind_of_text(text: str, kind: str, content: Content) -> tuple[str, bool]:
    """Return the media type that a text's words tell, and whether it may be no article. Raises NewsjsonError.

    What the user declares to be text is read as that, whatever it is.
    """
    if kind == media_type.HTML:
        return kind, False
    sample = text_kind.Sample(text)
    looks_like = text_kind.told_kind(sample)
    if looks_like and content.media_type is None:
        raise not_an_article_error(looks_like, content)
    if kind == media_type.TEXT and content.media_type is None and is_markdown(text):
        kind = media_type.MARKDOWN
    return kind, bool(looks_like) or text_kind.is_doubtful(sample)


def _characters(data: bytes, encoding: Encoding) -> tuple[str, tuple[Warning, ...]]:
    """Return the characters without a byte order mark, and a warning when some bytes could not be read."""
    try:
        return data.decode(encoding.codec).lstrip("\ufeff"), ()
    except UnicodeDecodeError:
        text = data.decode(encoding.codec, "replace").lstrip("\ufeff")
    printed = data.decode(encoding.codec, "ignore").count("\ufffd")  # those that the document itself has
    count = max(1, text.count("\ufffd") - printed)
    message = f"bytes that could not be read as {encoding.name} stand as U+FFFD {_places(count)}"
    return text, (Warning("undecodable_bytes", message),)


def _mended_warning() -> Warning:
    return Warning("text_mended", "characters that were saved in a wrong encoding, or as entities, are restored")


def _nul_warning(count: int, kind: str) -> Warning:
    """Return the warning of NUL characters: browsers drop them from pages, in a text each offset stays what it was."""
    became = "were dropped" if kind == media_type.HTML else "stand as U+FFFD"
    return Warning("undecodable_bytes", f"NUL characters {became} {_places(count)}")


def _places(count: int) -> str:
    return "in 1 place" if count == 1 else f"in {count} places"


def _empty() -> NewsjsonError:
    return NewsjsonError(ErrorCode.NO_ARTICLE_TEXT, "no article text", hint="the input is empty")
