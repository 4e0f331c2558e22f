"""Documents of our own making, for the tests of what reads them."""

from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.document.document import Document
from newsjson.parsers.plaintext import read
from newsjson.schemas.content import Content

# Long enough that a short paragraph between them is body text, not headline or subheading.
BEFORE = "The council of Velm met on Tuesday evening to hear what would become of the old bridge over the river."
AFTER = "The meeting ended after two hours without a vote, and the next one is to be held in the town hall in May."


def document(text: str) -> Document:
    """Return a plain text as a Document."""
    return read.read_text(decode(Content(data=text.encode(), media_type="text/plain")))


def body(paragraph: str) -> Document:
    """Return a Document in which `paragraph` stands between two ordinary ones."""
    return document(f"{BEFORE}\n\n{paragraph}\n\n{AFTER}\n")
