"""E-mail: one mail is taken apart into what its head says and the part that holds its text (RFC 5322, MIME)."""

import re

import msgspec

from ...schemas.content import Content
from ...schemas.errors import ErrorCode, NewsjsonError
from ..common.patterns import lazy
from .refusals import not_text_error

_FIELD = rb"[A-Za-z][A-Za-z0-9-]{0,60}:[^\r\n]{0,4000}"
_MBOX_LINE = rb"From [^\r\n]{1,300}\r?\n"
_HEAD = lazy(rb"(?:" + _MBOX_LINE + rb")?((?:" + _FIELD + rb"(?:\r\n?|\n)(?:[ \t][^\r\n]*(?:\r\n?|\n))*){2,400})")
_NAMES = lazy(rb"^([A-Za-z][A-Za-z0-9-]*):", re.MULTILINE)
_SENT_BY = lazy(rb"^(?:from|sender):(?:[^\r\n]|\r?\n[ \t])*@", re.MULTILINE | re.IGNORECASE)
_ARCHIVE = lazy(rb"From: <Saved by ")  # of a page that a browser saved
# What only mails have in their head, as RFC 5322, 2045 and 6376 name it; one tells a mail beside its sender.
_TECHNICAL = frozenset(
    b"message-id mime-version received return-path delivered-to dkim-signature content-type "
    b"content-transfer-encoding in-reply-to list-id x-mailer user-agent".split()
)
_ORDINARY = frozenset(b"date subject to reply-to cc".split())
_FEWEST_ORDINARY = 3  # of them tell a mail without a technical field
_NEXT_MAIL = lazy(rb"(?:\r?\n){2}From [^\s]{1,200} [^\r\n]{0,60}\d{4}[^\r\n]{0,20}\r?\n" + _FIELD + rb"\r?\n")
_NAME = lazy(r"\.(?:eml|mail|msg)$", re.IGNORECASE)
_MBOX_NAME = lazy(r"\.mbox$", re.IGNORECASE)


class Mail(msgspec.Struct, frozen=True, kw_only=True):
    """One mail: `subject`, `date` and `sender` (the name beside the address) as the head says them, in one line.

    `part` is the part that holds the text, decoded from its transfer encoding, and its type.
    """

    subject: str | None
    date: str | None
    sender: str | None
    part: Content


def is_mail(content: Content) -> bool:
    r"""Return whether bytes are plainly an e-mail, or are named as one and have the beginning of its head.

    >>> is_mail(Content(data=b"From: Ana <ana@example.org>\nDate: Mon, 28 Apr 2025\nMIME-Version: 1.0\n\nVelm"))
    True
    """
    if _ARCHIVE.match(content.data.lstrip()):
        return False
    head = _HEAD.match(content.data.lstrip())
    if head is None:
        return False
    names = {name.lower() for name in _NAMES.findall(head[1])}
    if _NAME.search(content.name or "") or _MBOX_NAME.search(content.name or ""):
        return bool(names & (_TECHNICAL | _ORDINARY | {b"from"}))
    sent = _SENT_BY.search(head[1]) is not None
    return sent and (bool(names & _TECHNICAL) or len(names & _ORDINARY) >= _FEWEST_ORDINARY)


def read_mail_parts(content: Content) -> Mail:
    """Take a mail apart. Raises NewsjsonError: NOT_TEXT for a mailbox of several, NO_ARTICLE_TEXT without a text.

    The plain text is preferred, as the sender wrote it, unless it is empty; attachments and embedded mails are left.
    """
    data = content.data.lstrip()
    if data.startswith(b"From ") and _NEXT_MAIL.search(data):
        raise not_text_error("a mailbox of several mails", content)
    # Takes some 40 ms to import: only mails are read with it.
    from email import message_from_bytes
    from email.message import EmailMessage
    from email.policy import default
    from email.utils import parseaddr

    message = message_from_bytes(data, policy=default)
    part = _text_part(message) if isinstance(message, EmailMessage) else None
    if part is None:
        hint = "the e-mail holds no text, only attachments, or is damaged"
        raise NewsjsonError(ErrorCode.NO_ARTICLE_TEXT, "no article text", hint=hint)
    sender = _header(message, "From") or _header(message, "Sender")
    return Mail(
        subject=_header(message, "Subject"),
        date=_header(message, "Date"),
        sender=" ".join(parseaddr(sender or "")[0].split()) or None,
        part=part,
    )


def _header(message: "object", name: str) -> str | None:
    """Return what a field of the head says, decoded (RFC 2047), in one line; None where it is missing or damaged."""
    try:
        value = message.get(name)  # type: ignore[attr-defined]
        return " ".join(str(value).split()) or None if value is not None else None
    except Exception:  # the parser of the standard library fails in many ways on damaged fields
        return None


def _text_part(message: "object") -> Content | None:
    """Return the part that holds the text; where nothing is marked as such, the first that is text at all."""
    parts = [part for part in message.walk() if _is_text(part)]  # type: ignore[attr-defined]
    read = [part for part in map(_content, parts) if part is not None and part.data.strip()]
    plain = [part for part in read if part.media_type == "text/plain"]
    return next(iter(plain or read), None)


def _is_text(part: "object") -> bool:
    return (
        part.get_content_type() in ("text/plain", "text/html")  # type: ignore[attr-defined]
        and not part.is_multipart()  # type: ignore[attr-defined]
        and part.get_content_disposition() != "attachment"  # type: ignore[attr-defined]
    )


def _content(part: "object") -> Content | None:
    try:
        data = part.get_payload(decode=True)  # type: ignore[attr-defined]
        charset = part.get_content_charset()  # type: ignore[attr-defined]
    except Exception:  # a damaged encoding
        return None
    if not isinstance(data, bytes):
        return None
    return Content(data=data, media_type=part.get_content_type(), server_encoding=charset)  # type: ignore[attr-defined]
