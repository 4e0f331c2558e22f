"""Plain texts for tests: how they are read, and paragraphs to put them together from."""

from newsjson.parsers.decoding.decode import Decoded
from newsjson.parsers.document.document import Document
from newsjson.parsers.plaintext.read import read_text
from newsjson.schemas.content import Content


def document(text: str) -> Document:
    content = Content(data=text.encode("utf-8", "replace"))
    return read_text(Decoded(content=content, text=text, media_type="text/plain", encoding="utf-8"))


def roles(text: str) -> list[tuple[str, str]]:
    found = document(text)
    return [(paragraph.role, found.text[paragraph.start : paragraph.end]) for paragraph in found.paragraphs]


BODY = (
    "The council of Arden voted on Monday to close the old harbour, ending a dispute that has run for nine years and"
    " cost two mayors their jobs. Fishermen had blocked the quay since dawn."
)
MORE = (
    "“We shall be back,” said Marta Orlo, who leads the fishermen. Nobody at the town hall wanted to answer her, and"
    " the square was empty by the early evening."
)

CAPTION = "Marta Orlo speaks to fishermen at the harbour of Arden on April 28, 2025."
