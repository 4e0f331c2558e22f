"""Build quotes with marked sources, so that speakers are tested apart from the finding of sources."""

import re
from types import SimpleNamespace

from msgspec.structs import replace
from newsjson.parsers.document.document import Metadata, build
from newsjson.parsers.document.tags import Reading
from newsjson.parsers.speakers import resolve
from newsjson.parsers.words.en.language import ENGLISH
from newsjson.schemas.article import Attribution, Extent, Mention, Paragraph, Quote

SOURCE = re.compile(r"\{(\d+(?:,\d+)*|i)\|([^}]*)\}")


def read(marked, roles=(), authors=(), language=ENGLISH, resolve_with=None):
    """Resolve an article written as “…” {1|Lee} said: {1|…} is the source of the first quote, {i|…} of a report.

    `resolve_with` takes the place of resolving by rules. Paragraphs are parted by blank lines; `roles` gives the roles
    of the first ones, body is the rest. The texts are too short to tell their language, so it is given.
    """
    text, mentions, reports = "", {}, []
    position = 0
    for match in SOURCE.finditer(marked):
        text += marked[position : match.start()]
        mention = Mention(match[2], len(text), len(text) + len(match[2]))
        text += match[2]
        position = match.end()
        if match[1] == "i":
            reports.append(mention)
        else:
            mentions.update({int(number): mention for number in match[1].split(",")})
    text += marked[position:]
    paragraphs = [
        Paragraph(roles[i] if i < len(roles) else "body", found.start(), found.end())
        for i, found in enumerate(re.finditer(r"[^\n]+", text))
    ]
    document = replace(build(text, paragraphs, Metadata(authors=authors)), language=language)
    quotes = []
    for number, stretch in enumerate(document.stretches, 1):
        quotes.append(
            Quote(
                id=f"q{number}",
                kind="direct" if text[stretch.start : stretch.start + 1].isupper() else "mixed",
                text=text[stretch.start : stretch.end],
                start=stretch.start,
                end=stretch.end,
                paragraph=stretch.paragraph,
                speaker=None,
                mention=mentions.get(number),
                cue=None,
                attribution=None,
                continues=f"q{stretch.continues + 1}" if stretch.continues is not None else None,
                confidence=None,
            )
        )
    attributions = [
        Attribution(
            id=f"a{number}",
            kind="indirect",
            speech=True,
            source=Extent(mention.text, ((mention.start, mention.end),)),
            cue=None,
            content=Extent(text[mention.end : mention.end + 3], ((mention.end, mention.end + 3),)),
            speaker=None,
            quotes=(),
            confidence=0.5,
        )
        for number, mention in enumerate(reports, 1)
    ]
    resolve_with = resolve_with or (lambda *given: resolve.resolve_speakers(given[0], Reading(()), *given[1:]))
    return SimpleNamespace(text=text, document=document, resolved=resolve_with(document, quotes, attributions))


def names(marked, **kwargs):
    """Return the speakers' names, quote by quote."""
    return [quote.speaker.name if quote.speaker else None for quote in read(marked, **kwargs).resolved.quotes]
