"""Pages of our own making, in the shapes that news sites have, for the tests of what reads them."""

import json

from newsjson.parsers.decoding.decode import Decoded
from newsjson.parsers.document.document import Document
from newsjson.parsers.pages.facts.facts import Facts, gather_facts
from newsjson.parsers.pages.markup.parse import parse_tree
from newsjson.parsers.pages.read import read_page
from newsjson.schemas.content import Content

PARAGRAPHS = (
    "The council of Velm met on Tuesday evening to hear what would become of the old bridge over the river Orn.",
    "Some two hundred people had come to the town hall, and many of them had to follow the debate from the stairs.",
    "The mayor said that the bridge could be repaired for less than a new one would cost, but that it takes years.",
    "Shopkeepers on the far bank fear for their trade, because the detour through Tarnau takes half an hour each way.",
    "The engineers are to present their figures in May, and the council will vote before the summer, the mayor said.",
)
HEADLINE = "Velm argues over its old bridge"


def article(*parts: str) -> str:
    """Return the paragraphs in a row of <p>, with `parts` after the second one."""
    paragraphs = [f"<p>{text}</p>" for text in PARAGRAPHS]
    return "\n".join([*paragraphs[:2], *parts, *paragraphs[2:]])


def page(body: str, head: str = "", before: str = "", after: str = "") -> str:
    """Return a whole page: navigation, the headline, `before`, the article's body, `after`, a footer."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><title>{HEADLINE} - The Velm Bugle</title>{head}</head>
<body><header><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>{HEADLINE}</h1>{before}<div class="article-body">{body}</div></article>{after}</main>
<footer><p>The Velm Bugle is printed in Velm. All rights reserved.</p></footer></body></html>"""


def read(text: str, url: str | None = "https://bugle.example/news/bridge") -> Document:
    """Return a page as a Document."""
    content = Content(data=text.encode("utf-8", "replace"), url=url)
    return read_page(Decoded(content=content, text=text, media_type="text/html", encoding="utf-8"))


def facts_of(text: str, url: str | None = "https://bugle.example/news/bridge") -> Facts:
    """Return what a page says of itself."""
    return gather_facts(parse_tree(text), url)


def data(*nodes: object) -> str:
    """Return JSON-LD scripts, one for each of the nodes."""
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


def texts(document: Document, *roles: str) -> list[str]:
    """Return the texts of the paragraphs with these roles."""
    return [document.text[p.start : p.end] for p in document.paragraphs if p.role in roles]


def check(document: Document) -> None:
    """Assert what holds for every Document: paragraphs in order, disjoint, covering all but white space."""
    at = 0
    for paragraph in document.paragraphs:
        assert at <= paragraph.start < paragraph.end <= len(document.text)
        assert not document.text[at : paragraph.start].strip()
        piece = document.text[paragraph.start : paragraph.end]
        assert piece == " ".join(piece.split())
        at = paragraph.end
    assert not document.text[at:].strip()
    for picture in document.pictures:
        assert picture.caption is None or document.paragraphs[picture.caption].role == "caption"
        assert picture.credit is None or document.paragraphs[picture.credit].role == "credit"
        assert picture.caption is not None or picture.has_credit or picture.image_url
