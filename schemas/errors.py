"""What can go wrong with an input, by code."""

from enum import Enum


class ErrorCode(str, Enum):
    """Why an input gave no article; the `code` of `NewsjsonError` and of error records."""

    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"
    FETCH_FAILED = "fetch_failed"
    ADDRESS_REFUSED = "address_refused"
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    NOT_AN_ARTICLE = "not_an_article"
    NO_ARTICLE_TEXT = "no_article_text"
    INTERNAL = "internal"


ERRORS = {
    ErrorCode.NOT_FOUND: "There is no such file.",
    ErrorCode.NOT_READABLE: "The file or standard input cannot be read, or is damaged gzip data.",
    ErrorCode.FETCH_FAILED: "The address cannot be fetched: no answer, an error status, too many redirects.",
    ErrorCode.ADDRESS_REFUSED: "The address leads into a private network and --allow-private was not given.",
    ErrorCode.TOO_LARGE: "The input is larger than --max-bytes.",
    ErrorCode.NOT_TEXT: "The input is neither text nor HTML: a PDF, say, a picture, a feed, JSON, a mailbox.",
    ErrorCode.NOT_AN_ARTICLE: "The input is text and no article: a list, a table, source code, a log, encoded data.",
    ErrorCode.NO_ARTICLE_TEXT: "The input is empty, or a page without article text.",
    ErrorCode.INTERNAL: "Something unexpected went wrong in newsjson.",
}


class NewsjsonError(Exception):
    """An input that gives no article.

    `code` is an ErrorCode, `message` says what happened in a few words without the input's name, `hint` (or None) what
    to do about it, and `uri` (or None) is the input as records name it.
    """

    def __init__(self, code: ErrorCode, message: str, *, hint: str | None = None, uri: str | None = None) -> None:
        super().__init__(message)
        self.code, self.message, self.hint, self.uri = code, message, hint, uri

    def __str__(self) -> str:
        """Return `URI: message (hint)`, leaving out what is not known."""
        start = f"{self.uri}: " if self.uri else ""
        end = f" ({self.hint})" if self.hint else ""
        return f"{start}{self.message}{end}"


def unexpected(error: Exception) -> NewsjsonError:
    """Return what is raised or written in place of an error that nobody foresaw."""
    what = "not enough memory" if isinstance(error, MemoryError) else f"unexpected {type(error).__name__}: {error}"
    failure = NewsjsonError(ErrorCode.INTERNAL, what, hint="a fault of newsjson; --debug shows where")
    failure.__cause__ = error
    return failure
