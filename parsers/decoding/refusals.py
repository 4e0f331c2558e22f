"""What newsjson says of an input that it does not read: what it looks like, and what to do about it."""

import shlex

from ...schemas.content import Content
from ...schemas.errors import ErrorCode, NewsjsonError

_STANDARD_INPUT = "-"

# The program that turns a format into text on its standard output; {file} is the input's name, or - where the program
# reads standard input by that name.
_CONVERTERS = {
    "PDF": "pdftotext {file} -",
    "xz data": "xz -dc {file}",
    "lzip data": "lzip -dc {file}",
    "LZ4 data": "lz4 -dc {file}",
    "compress data": "gzip -dc {file}",
    "gzip data": "gzip -dc {file}",
    "bzip2 data": "bzip2 -dc {file}",
    "Zstandard data": "zstd -dc {file}",
    "RTF": "pandoc -f rtf -t plain {file}",
    "LaTeX source": "pandoc -f latex -t plain {file}",
    "Word document": "pandoc -f docx -t plain {file}",
    "OpenDocument file": "pandoc -f odt -t plain {file}",
    "EPUB": "pandoc -f epub -t plain {file}",
    "PostScript": "ps2ascii {file}",
}
# These read no standard input.
_CONVERTERS_OF_FILES = {
    "ZIP archive": "unzip -p {file}",
    "7-Zip archive": "7z x -so {file}",
    "RAR archive": "unrar p -inul {file}",
    "old Microsoft Office document": "antiword {file}",
}
_READS_STANDARD_INPUT = ("xz", "lzip", "lz4", "gzip", "bzip2", "zstd")

_GREP = "grep -o 'https\\?://[^ ,<>\"()]*'"
_PICTURE = "its text has to be recognized first, for example tesseract {file} - | newsjson parse"
_WEB_ARCHIVE = "save the page itself as HTML, and parse that"
_PAGES_OF = "name the addresses of the articles in it: newsjson parse URL..."
_TEXT_OF_JSON = "take the article's text out of it first, for example jq -r .text {file} | newsjson parse"
_HINTS = {
    "tar archive": "unpack it first: tar -xf {file}",
    "Excel workbook": "save the article in it as text first",
    "PowerPoint presentation": "save it as text first",
    "Safari web archive": _WEB_ARCHIVE,
    "MHTML web archive": _WEB_ARCHIVE,
    "WARC web archive": "take the pages out of it first, for example with warcio extract",
    "an RSS feed": _PAGES_OF,
    "an Atom feed": _PAGES_OF,
    "a JSON feed": _PAGES_OF,
    "a sitemap": _PAGES_OF,
    "an OPML list of feeds": _PAGES_OF,
    "NITF": "take its body.content out as HTML first, and parse that",
    "NewsML-G2": "take its contentSet out as HTML or text first, and parse that",
    "NewsML 1": "take its ContentItem out as HTML or text first, and parse that",
    "ninjs": "take its body out first, for example jq -r .body_xhtml {file} | newsjson parse --input-type html",
    "newsjson's own output": "this is newsjson's own output: parse the article that it was made of",
    "JSON": _TEXT_OF_JSON,
    "JSON lines": _TEXT_OF_JSON + "; one article at a time",
    "a mailbox of several mails": "split it into mails first, for example mkdir mails; git mailsplit -omails {file}",
    "a list of addresses": "xargs -d '\\n' newsjson parse < {file}",
    "a list of files": "xargs -d '\\n' newsjson parse < {file}",
    "an address": "name it as INPUT: newsjson parse URL",
    "the name of a file": "name it as INPUT: newsjson parse FILE",
    "a list with addresses": f"parse the addresses: {_GREP} {{file}} | xargs -d '\\n' newsjson parse",
    "a table": "an article is the text of one cell: take it out first, and parse one at a time",
}  # fmt: skip
_WITHOUT_NAME = {  # where the input is standard input
    "a list of addresses": "pipe it through xargs: ... | xargs -d '\\n' newsjson parse",
    "a list of files": "pipe it through xargs: ... | xargs -d '\\n' newsjson parse",
    "a list with addresses": f"pipe its addresses through xargs: ... | {_GREP} | xargs -d '\\n' newsjson parse",
}
_NO_TEXT = "newsjson reads plain text, Markdown, HTML and e-mail; convert it first"
_NO_ARTICLE = "newsjson reads one news article from each input; --input-type text reads it all the same"


def not_text_error(looks_like: str, content: Content) -> NewsjsonError:
    """Return the error (NOT_TEXT) for a document of another kind, with what to do about it."""
    message = f"not a text or HTML document (looks like {looks_like})"
    return NewsjsonError(ErrorCode.NOT_TEXT, message, hint=_what_to_do(looks_like, content) or _NO_TEXT)


def not_an_article_error(looks_like: str, content: Content) -> NewsjsonError:
    """Return the error (NOT_AN_ARTICLE) for a text that is none, with what to do about it."""
    hint = _what_to_do(looks_like, content) or _NO_ARTICLE
    return NewsjsonError(ErrorCode.NOT_AN_ARTICLE, f"not an article (looks like {looks_like})", hint=hint)


def _what_to_do(looks_like: str, content: Content) -> str | None:
    file = _file(content)
    if looks_like.endswith(" image") and looks_like != "an SVG image":
        return _PICTURE.format(file=file or "FILE")
    if looks_like in _CONVERTERS:
        return _convert(_CONVERTERS[looks_like], file)
    if looks_like in _CONVERTERS_OF_FILES:
        return _CONVERTERS_OF_FILES[looks_like].format(file=file or "FILE") + " | newsjson parse"
    if file is None and looks_like in _WITHOUT_NAME:
        return _WITHOUT_NAME[looks_like]
    return _HINTS[looks_like].replace("{file}", file or "FILE") if looks_like in _HINTS else None


def _convert(command: str, file: str | None) -> str:
    """Return the whole command; of standard input the command that it is to be piped through."""
    if file is not None:
        return f"{command.format(file=file)} | newsjson parse"
    program = command.split()[0]
    named = command.replace(" {file}", "" if program in _READS_STANDARD_INPUT or program == "pandoc" else " -")
    return f"... | {named} | newsjson parse"


def _file(content: Content) -> str | None:
    """Return the name of the file that a content came from, as a shell takes it; None where it has none."""
    uri = content.uri
    if not uri or uri == _STANDARD_INPUT or "://" in uri:
        return None
    return shlex.quote(uri)
