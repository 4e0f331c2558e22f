"""The view of an article for people, made with rich. Nothing in the article is taken as markup or control codes."""

import io
import shutil
from collections import Counter
from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.table import Column, Table
from rich.text import Text

from ..schemas.article import Article, Dateline, DateStamp, Image, Place, Quote
from .visible import one_line, pictured

# One a speaker, then from the beginning; readable on dark and on light ground.
COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red", "bright_cyan", "bright_magenta", "bright_green")
UNKNOWN = "bold"  # a quotation without a speaker
CUE = "underline"
SOURCE = "italic"
UNCREDITED = "bold yellow"  # a picture without a credit
ROLE_STYLES = {
    "headline": "bold",
    "subheading": "bold",
    "description": "italic",
    "byline": "dim",
    "timestamp": "dim",
    "caption": "dim italic",
    "credit": "dim",
    "other": "dim",
}
CLOSING_MARKS = "”\"'’»«“‘›‹"
UNWRAPPED = 100_000  # columns
SHORTENED = 100  # characters of an expression in a table on a terminal; the text above has all of it


def render(article: Article, *, title: str | None = None, coloured: bool = False, wrapped: bool = False) -> str:
    """Return the view of an article: coloured with ANSI codes or plain, wrapped to the terminal or not at all.

    `title` is a line that tells it from others.
    """
    width = (shutil.get_terminal_size().columns or 80) if wrapped else UNWRAPPED  # a new terminal may say 0
    page = io.StringIO()
    console = Console(
        file=page,
        force_terminal=coloured,
        color_system="standard" if coloured else None,
        no_color=not coloured,
        width=width,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    for part in _parts(article, title, SHORTENED if wrapped else UNWRAPPED):
        console.print(part)
    return "\n".join(line.rstrip() for line in page.getvalue().split("\n"))


def _parts(article: Article, title: str | None, longest: int) -> Iterator[RenderableType]:
    if title:
        yield Text(f"== {one_line(title)} ==\n", style="bold")
    head = list(_head(article))
    if head:
        yield _facts(head)
        yield Text()
    yield _text(article)
    tables = (_speakers(article), _attributions(article, longest), _photo_credits(article), _images(article, longest))
    for table in tables:
        if table.row_count:
            yield Text()
            yield table
    for warning in article.warnings:
        yield Text(f"\nWarning: {one_line(warning.message)}", style="yellow")


def _head(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what is known of the article besides its text, as label and value."""
    for label, value in (
        ("Headline", article.headline),
        ("Publisher", article.publisher),
        ("Section", article.section),
        ("Authors", ", ".join(author.name for author in article.authors)),
        ("Published", _stamp(article.published)),
        ("Modified", _stamp(article.modified)),
        ("Dateline", _dateline(article.dateline)),
    ):
        if value:
            yield label, value


def _facts(facts: list[tuple[str, str]]) -> Table:
    table = Table.grid("", Column(overflow="fold"), padding=(0, 2))
    for label, value in facts:
        table.add_row(Text(label, style="dim"), Text(one_line(value)))
    return table


def _stamp(stamp: DateStamp | None) -> str | None:
    return (stamp.datetime or stamp.date) if stamp else None


def _dateline(dateline: Dateline | None) -> str | None:
    """Return a dateline's place, day and agencies, and how it is known."""
    if dateline is None:
        return None
    known = [" / ".join(map(_place, dateline.places)), dateline.date, *dateline.agencies]
    return f"{' · '.join(filter(None, known))} ({dateline.kind})"


def _place(place: Place) -> str:
    """Return a place's name and country; a place that no table knows may have its country printed already."""
    name = place.name or place.text
    return f"{name}, {place.country}" if place.country and place.country not in name else name


def _text(article: Article) -> Text:
    """Return the article's text with all that was found in it marked, and a speaker's id after each quotation."""
    text = Text(pictured(article.text))
    for paragraph in article.paragraphs:
        if paragraph.role in ROLE_STYLES:
            text.stylize(ROLE_STYLES[paragraph.role], paragraph.start, paragraph.end)
    for attribution in article.attributions:
        for extent, style in ((attribution.source, SOURCE), (attribution.cue, CUE)):
            for start, end in extent.spans if extent else ():
                text.stylize(style, start, end)
    colours = _colours(article)
    for quote in article.quotes:
        text.stylize(colours.get(quote.speaker.id, UNKNOWN) if quote.speaker else UNKNOWN, quote.start, quote.end)
    return _with_tags(text, article)


def _with_tags(text: Text, article: Article) -> Text:
    ends = [_end_with_mark(article.text, quote) for quote in article.quotes]
    tagged = Text()
    for piece, quote in zip(text.divide(ends), (*article.quotes, None), strict=False):
        tagged.append_text(piece)
        if quote:
            tagged.append(f" [{quote.speaker.id if quote.speaker else '?'}]", style="dim")
    tagged.rstrip()
    return tagged


def _end_with_mark(text: str, quote: Quote) -> int:
    """Return where a quotation ends, its closing mark included."""
    return quote.end + (text[quote.end : quote.end + 1] in tuple(CLOSING_MARKS))


def _colours(article: Article) -> dict[str, str]:
    return {speaker.id: COLOURS[index % len(COLOURS)] for index, speaker in enumerate(article.speakers)}


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, header_style="dim", overflow="fold")
    return table


def _speakers(article: Article) -> Table:
    table = _table("Speakers", "", "name", "kind", "titles", "quotes", "attributions")
    quotes = Counter(quote.speaker.id for quote in article.quotes if quote.speaker)
    attributions = Counter(item.speaker.id for item in article.attributions if item.speaker)
    colours = _colours(article)
    for speaker in article.speakers:
        cells = [speaker.name, speaker.kind, ", ".join(speaker.titles)]
        counts = [str(quotes[speaker.id]), str(attributions[speaker.id])]
        table.add_row(Text(speaker.id, style=colours[speaker.id]), *_cells(*cells, *counts))
    return table


def _attributions(article: Article, longest: int) -> Table:
    table = _table("Attributions", "", "speaker", "source", "cue", "content")
    for item in article.attributions:
        cells = [item.id, item.speaker.id if item.speaker else "?"]
        cells += [extent.text if extent else "" for extent in (item.source, item.cue, item.content)]
        table.add_row(*_cells(*(_shortened(cell, longest) for cell in cells)))
    return table


def _photo_credits(article: Article) -> Table:
    table = _table("Photo credits", "", "credit", "creators", "agencies", "caption")
    for credit in article.photo_credits:
        caption = credit.caption.text if credit.caption else ""
        table.add_row(*_cells(credit.id, credit.text, ", ".join(credit.creators), ", ".join(credit.agencies), caption))
    return table


def _images(article: Article, longest: int) -> Table:
    """Return a table of every picture with its credit, or that it has none: that is what a picture desk looks for."""
    table = _table("Images", "", "credit", "caption, or what stands for it", "address")
    for number, image in enumerate(article.images, 1):
        credit = Text(image.credit) if image.credit else Text("none", style=UNCREDITED)
        table.add_row(str(number), credit, *_cells(_shown(image), _shortened(image.url or "", longest)))
    return table


def _shown(image: Image) -> str:
    return image.caption.text if image.caption else image.alt or ""


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _cells(*values: str) -> list[Text]:
    return [Text(one_line(value)) for value in values]
