"""Elements that stay within a line by their tag and are paragraphs, pictures or captions all the same."""

from collections.abc import Callable

from lxml.html import HtmlElement

IMAGE_TAGS = frozenset(("img", "amp-img"))
_SHORTEST_PARAGRAPH = 60  # characters of a span, or of the text behind a picture, that is a paragraph of its own
_PICTURE_LEVELS = 4  # how deep in a <span> its picture may stand
_SENTENCE_ENDS = frozenset('.!?…。”"»')


def ends_paragraph(span: HtmlElement, last: str, length: int) -> bool:
    """Tell whether a <span> ends a paragraph: with a sentence, and with another long one right behind it.

    `last` is the last text before its end, `length` how many characters the open block holds.
    """
    following = span.getnext()
    if length < _SHORTEST_PARAGRAPH or following is None or following.tag != "span":
        return False
    if last.rstrip()[-1:] not in _SENTENCE_ENDS or (span.tail and not span.tail.isspace()):
        return False
    return len((following.text or "").strip()) >= _SHORTEST_PARAGRAPH


def begins_paragraph(line_break: HtmlElement) -> bool:
    """Tell whether a paragraph's text follows a <br>."""
    return len((line_break.tail or "").strip()) >= _SHORTEST_PARAGRAPH


def is_line_before_paragraph(element: HtmlElement) -> bool:
    """Tell whether an element is a line of its own, and a <br> parts it from a paragraph."""
    following = element.getnext()
    return not element.tail and following is not None and following.tag == "br" and begins_paragraph(following)


def is_captioned_picture(span: HtmlElement, says_caption: Callable[[str], bool]) -> bool:
    """Tell whether a <span> holds a picture and its caption, before the text of the paragraph that it stands in.

    `says_caption` tells whether classes speak of a picture's caption.
    """
    if len((span.tail or "").strip()) < _SHORTEST_PARAGRAPH:
        return False
    inner, captioned = span, False
    for _ in range(_PICTURE_LEVELS):
        if len(inner) == 0:
            return False
        captioned = captioned or any(says_caption(part.get("class") or "") for part in inner[1:3])
        inner = inner[0]
        if inner.tag in IMAGE_TAGS:
            return captioned
    return False
