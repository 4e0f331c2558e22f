"""What elements of a page are marked as: its author, its dates, by microdata, rel, class names and addresses.

Pages mark in the same way whoever wrote their comments and the stories that their teasers lead to. So an element counts
only where no box of such things is around it, up to the part of the page that holds the headline, too.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec
from lxml import etree
from lxml.html import HtmlElement

from ..markup.labels import LabelPattern
from ..markup.text import clean_line

_MOST_MARKED = 60  # elements of a kind
_LONGEST_AUTHOR = 300  # characters of what an element that names authors shows
_LONGEST_TEASER = 600  # characters of a teaser with its linked heading
_MOST_NAMED = 4  # authors by class names alone; more are a list of columnists
_AUTHOR_LEVELS = 4  # elements around an author among which another one may stand
_TEASER_LEVELS = 4  # elements around a mark among which a teaser's heading is looked for
_PROSE_AROUND, _SENTENCE_AROUND = 100, 40  # characters that a paragraph of the story has beside a <time> within it
_BLOCKS = frozenset("div p li ul ol dl dd dt br section article header footer h1 h2 h3 h4 h5 h6 table tr td".split())
_EDITS = ("ins", "del")  # whose stamps are those of changes
_HEADINGS = ("h2", "h3", "h4")

# Class names of comments, teasers and lists of other stories.
_BESIDE = LabelPattern(
    "comment disqus respond related recommend recirc teaser promo popular trending most latest more read sidebar card",
    r"""
    comment(?!s?-?(?:open|closed)) | disqus | \brespond\b | related | recommend | recirc | teaser | promo(?!ted-by)
    | popular | trending | most-?(?:read|viewed|recent) | \blatest\b | more-(?:stories|from|on|articles|news)
    | read-?(?:more|next|also) | \bsidebar\b | (?:news|story|post|article)-?cards?\b
    """,
)
_AUTHOR_CLASS = LabelPattern(
    "author autor auteur byline writer redakteur verfasser vcard",
    r"""
    (?:^|[\s_-])(?:auth?or|autor(?:e|in|zeile)?|auteur|byline|by-line|writer|redakteur(?:in)?|verfasser(?:in)?)
      (?:[_-]*(?:s|name|names|link|line|vcard|info))?(?:$|\s) | \bvcard\b
    """,
)
_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es|e|i)?|auteurs?|redakteur\w*|journalist\w*|reporters?|contributors?|columnists?|staff"
    r"|people|profiles?|byline|writers?)[/-][^/?#]+/?(?:$|[?#])|/author-[^/]+$",
    re.IGNORECASE,
)
_DATE_CLASS = LabelPattern(
    "date time publi posted stamp datum fecha",
    r"""
    (?:^|[\s_-])(?:date|datum|fecha|posted(?:-on)?|publi(?:sh|c)\w*|time-?stamp|pub-?date|dateline|date-?time|dtreviewed)
      (?:[_-]*(?:header|time|text|published|posted|created))?(?:$|\s)
    """,
)
_CHANGED = re.compile(r"modif|updat|chang|lastmod", re.IGNORECASE)
_DATE_ATTRIBUTES = ("datetime", "content", "title", "data-date", "data-datetime", "data-time", "data-timestamp",
                    "data-published", "data-publish-date", "data-pubdate")  # fmt: skip


class MarkedFacts(msgspec.Struct, frozen=True):
    """What elements are marked as.

    `authors` are the texts of those that microdata or a link's relation makes the article's author, `named` those of
    classes and addresses; inline parts that no space parts are parted by bars. `times` are the stamps of <time>
    elements, those marked as the publication's first, `shown` the stamp of any <time> by what it shows, `changed` those
    marked as the last change's, `dated` the stamps of elements whose class speaks of a date.
    """

    authors: list[str]
    named: list[str]
    times: list[str]
    shown: dict[str, str]
    changed: list[str]
    dated: list[str]


class MarkedElements:
    """Collects marked elements in the page's order, and reads them when all are found."""

    def __init__(self) -> None:
        self._authors: list[HtmlElement] = []
        self._named: list[HtmlElement] = []
        self._times: list[HtmlElement] = []
        self._dated: list[HtmlElement] = []
        self._judged: dict[str, tuple[bool, bool]] = {}

    def take(self, element: HtmlElement) -> None:
        """Take in an element of the page, if it is marked."""
        tag, labels = element.tag, element.get("class")
        if tag == "time" or (tag not in _EDITS and element.get("datetime")):
            self._times.append(element)
        relation = element.get("rel") if tag == "a" else None
        if "author" in f"{element.get('itemprop') or ''} {relation or ''}".split():
            self._authors.append(element)
            return
        names, dates = self._judge(labels) if labels else (False, False)
        if names or (tag == "a" and _AUTHOR_ADDRESS.search(element.get("href") or "")):
            self._named.append(element)
        elif dates and tag != "time":
            self._dated.append(element)

    def _judge(self, labels: str) -> tuple[bool, bool]:
        """Tell whether classes speak of an author, and of a date; the same ones come many times on a page."""
        known = self._judged.get(labels)
        if known is None:
            known = self._judged[labels] = (_AUTHOR_CLASS.search(labels), _DATE_CLASS.search(labels))
        return known

    def read(self, titles: Iterable[HtmlElement]) -> MarkedFacts:
        """Return what they say; `titles` are the page's h1."""
        around = {holder for title in titles for holder in (title, *title.iterancestors())}
        published, plain, changed = _stamps(_counted(self._times, around))
        named = _author_texts(_first_of_one_place(_counted(self._named, around)))
        return MarkedFacts(
            authors=_author_texts(_first_of_one_place(_counted(self._authors, around))),
            named=named if len(named) <= _MOST_NAMED else [],
            times=[*published, *plain],
            shown=_shown(self._times[:_MOST_MARKED]),
            changed=changed,
            dated=[stamp for element in _counted(self._dated, around) for stamp in _date_stamps(element)],
        )


def _counted(elements: list[HtmlElement], around: set[HtmlElement]) -> Iterator[HtmlElement]:
    return (element for element in elements[:_MOST_MARKED] if not _stands_beside(element, around))


def _stands_beside(element: HtmlElement, around: set[HtmlElement]) -> bool:
    """Tell whether an element stands in a box of comments or other stories; `around` are the headline's holders."""
    for level, holder in enumerate((element, *element.iterancestors())):
        if holder in around or holder.tag in ("body", "html"):
            return False
        labels = f"{holder.get('class') or ''} {holder.get('id') or ''}"
        if labels != " " and _BESIDE.search(labels):
            return True
        if 0 < level <= _TEASER_LEVELS and _is_teaser(holder):
            return True
    return False


def _is_teaser(holder: HtmlElement) -> bool:
    for heading in holder.iter(*_HEADINGS):
        if heading.find(".//a") is not None or (heading.getparent() is not None and heading.getparent().tag == "a"):
            return len(clean_line("".join(holder.itertext()))) <= _LONGEST_TEASER
    return False


def _first_of_one_place(elements: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    """Yield the first element and those beside it: the authors of other stories are marked in the same way."""
    place: HtmlElement | None = None
    for element in elements:
        holders = [element, *islice(element.iterancestors(), _AUTHOR_LEVELS)]
        if place is None:
            place = holders[-1]
        if place in holders or place in element.iterancestors():
            yield element


def _author_texts(elements: Iterable[HtmlElement]) -> list[str]:
    """Return what elements of authors say; of two, one within the other, the inner one."""
    found = list(elements)
    inner = {holder for element in found for holder in element.iterancestors()}
    texts = [_author_text(element) for element in found if element not in inner]
    return [text for text in dict.fromkeys(texts) if 0 < len(text) <= _LONGEST_AUTHOR]


def _author_text(element: HtmlElement) -> str:
    for name in element.iter():
        if name is not element and "name" in (name.get("itemprop") or "").split():
            return clean_line(name.get("content")) or parted_text(name)
    return clean_line(element.get("content")) or parted_text(element)


def parted_text(element: HtmlElement) -> str:
    """Return an element's text, with bars where blocks begin and where inline parts follow without a space."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner.tag in ("script", "style") or not isinstance(inner.tag, str):
            text = inner.tail if event == "end" else None
        else:
            if inner is not element and inner.tag in _BLOCKS:
                parts.append(" | ")
            text = inner.text if event == "start" else inner.tail if inner is not element else None
        if text:
            if parts and parts[-1][-1:].islower() and (text[0].isupper() or text[0].isdigit()):
                parts.append(" | ")
            parts.append(text)
    return clean_line("".join(parts)).strip(" |")


def _stamps(times: Iterable[HtmlElement]) -> tuple[list[str], list[str], list[str]]:
    """Return the stamps of <time> elements: those of the publication, of nothing said, of the last change."""
    published: list[str] = []
    plain: list[str] = []
    changed: list[str] = []
    for element in times:
        text = clean_line("".join(element.itertext()))
        label = _label(element)
        if _is_in_prose(element, text):
            continue
        stamps = plain
        if element.get("pubdate") is not None or "publi" in label:
            stamps = published
        elif _CHANGED.search(label):
            changed.append(clean_line(element.get("datetime")))
            continue
        stamps += (clean_line(element.get("datetime")), text)
    return published, plain, changed


def _label(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()


def _shown(times: Iterable[HtmlElement]) -> dict[str, str]:
    shown: dict[str, str] = {}
    for element in times:
        if _CHANGED.search(_label(element)) and "publi" not in _label(element):
            continue
        for text in ("".join(element.itertext()), element.get("title")):
            if stamp := clean_line(element.get("datetime")):
                shown.setdefault(clean_line(text), stamp)
    shown.pop("", None)
    return shown


def _is_in_prose(element: HtmlElement, text: str) -> bool:
    """Tell whether a <time> is a day that the story tells of: a part of a paragraph that says much more."""
    for holder in element.iterancestors():
        if holder.tag in ("p", "li", "blockquote", "td"):
            paragraph = clean_line("".join(holder.itertext()))
            beside = len(paragraph) - len(text)
            return beside > (_SENTENCE_AROUND if paragraph.endswith(".") else _PROSE_AROUND)
        if holder.tag in _BLOCKS:
            return False
    return False


def _date_stamps(element: HtmlElement) -> Iterator[str]:
    """Yield the stamps of an element of a date: those of its attributes, then what it shows."""
    if _CHANGED.search(element.get("class") or "") and "publi" not in (element.get("class") or "").lower():
        return
    yield from (clean_line(value) for name in _DATE_ATTRIBUTES if (value := element.get(name)))
    text = clean_line("".join(element.itertext()))
    if len(text) <= _PROSE_AROUND:
        yield text
