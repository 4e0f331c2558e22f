"""The authors that a byline of a page names, or a string of its data: names, roles and houses, in the order printed."""

import re
from collections.abc import Iterator
from html import unescape

from ....schemas.article import Author
from ...names.names import is_person_name
from ...places.places import is_known_place
from ...plaintext.bylines import is_organization_in_byline, is_role, split_name_and_role
from ..markup.phrases import BYLINE
from ..markup.text import clean_line

_LABELS = (
    r"(?:written|story|words|reported|posted|published|created|compiled|submitted)\s+by|by|von|par|por|di|da|door|av|af"
    r"|przez|od|от"
)
# A label that stands alone before the block with the name.
BARE_LABEL = re.compile(rf"(?:{_LABELS}|authors?|autor(?:a|en|es|in)?|auteurs?|text|texte)\s*:?", re.IGNORECASE)
# A label within a line, behind a date or a section: "Posted on 28 April 2025 by Ana Ruiz".
LABEL_WITHIN = re.compile(
    rf"(?:^|[\s|•·–—,-])(?:(?i:{_LABELS})\s?:?|(?i:authors?|autor(?:a|in)?|auteur)\s?:)\s+[A-ZÀ-ÞĀ-ſ]"
)
# A label with a colon, which may be another word than of authors.
_WITH_COLON = (
    r"text|texte|testo|texto|tekst|teksti|текст|redacción|redação|redazione|autore|автор|文|文字|撰文|取材・文|著者|筆者"
    r"|作者|記者|记者|글"
)
_COLON_LABEL = re.compile(rf"(?:{_WITH_COLON})\s?[:：／]\s?[^\W\d]", re.IGNORECASE)
# "A comment by Ana Ruiz", "Ein Gastbeitrag von Ana Ruiz": the kind of text with its author.
_KIND_BY = re.compile(
    r"(?:(?:an?|eine?|une?|una|een|en|et)\s)?[^\W\d_][\w-]{3,20}\s(?:by|von|par|por|di|door|av|af)\s(?=\S)",
    re.IGNORECASE,
)
_MAIL = re.compile(r"\S*@\S+")
_BY = re.compile(
    rf"""
    ^\s*(?:(?:{_LABELS}|autor(?:a|en|es|in)?|authors?|auteurs?|автор|escrito\s+por|publicado\s+por)\b\s*:?\s+
    | (?:{_WITH_COLON}|autor|author|by)\s*[:：/／＝=]\s*
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_AND = re.compile(
    r"""
    \s*(?: [,;|、，]\s*(?:(?:and|und|et|och|og|y|e|&)\s+)? | /(?=\s)
         | \s(?:and|und|et|och|og|и|та|và|with|mit|avec|&)\s(?=\S)
         | \s(?=(?:illustrations?|photo(?:s|graph\w*)?|graphics?|fotos?|video)\s?(?:by|von|par|por|di|:)\s) )\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AND_OR_NAME = re.compile(r"\s(?:y|e|i|a|en)\s")  # also within a name: "Ana Ruiz y Soto"
_ADDRESS = re.compile(r"https?://|www\.|@")
_BRACKETS = re.compile(r"\s*[(\[（][^()\[\]（）]*[)\]）]\s*")
_IN_BRACKETS = re.compile(r"[(\[（【]([^()\[\]（）【】]*)[)\]）】]")
_ENTITY = re.compile(r"&#?\w{2,8};")
# What links to an author's page and his addresses are labelled with.
_LINK_LABEL = re.compile(
    r"""
    ^(?: (?:(?:view|see|read|show)\s)?(?:all|more)\s(?:posts|articles|stories|content|news|entries)\s(?:by|from)
       | (?:posts|articles|stories)\s(?:by|from) | about\s(?:the\s)?author:? | follow
       | (?:alle|weitere|mehr)\s(?:artikel|beiträge|texte)\svon | (?:voir\s)?tous\sles\s\w+\s(?:de|par)
       | ver\stod[ao]s\sl[ao]s\s\w+\s(?:de|por) | tutti\sgli\sarticoli\sdi | alle\s(?:berichten|artikelen)\svan
      )\s+
    | [\s|]+(?: e-?mail(?:\sthe\sauthor)? | contact(?:\sthe\sauthor)? | follow(?:\s(?:the\sauthor|on\s\w+))?
       | (?:view|see|full)\s(?:profile|bio(?:graphy)?) | bio | archive | [→›»]+ )\s*(?=$|\|)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Who made something else than the text.
_OTHER_WORK = re.compile(
    r"^(?:illustrat\w+|photo\w*|pictures?|images?|graphics?|video|fotos?|bild(?:er)?|grafik|edited|translat\w+|editing)\b"
    r"\s*(?:by|von|par|por|di|:)",
    re.IGNORECASE,
)
_IN_SECTION = re.compile(r",\s+in\s+\S.*$")  # "By Ana Ruiz, in News, Business"
# What fills a field that nobody has filled in, and the buttons beside a name.
_PLACEHOLDERS = frozenset(
    "null undefined none nil unknown admin administrator n/a na no-author noauthor author anonymous guest user root"
    " webmaster superuser".split()
) | {"no author", "site admin", "super user", "unknown author", "default author", "guest author", "all authors"}
_PLACEHOLDERS |= frozenset("follow share subscribe folgen seguir suivre フォロー 関注 关注 팔로우 구독".split())
# What a person does at the paper, printed behind the name; and what else stands in bylines.
_ROLE = re.compile(
    r"""
    \b(?:redakt\w* | \w*editor\w* | \w*reporter\w* | correspondents? | korrespondent\w* | journalist\w* | staff
    | writers? | columnist | \w*leiter(?:in)? | chef\w* | autor(?:in)? | volont\w* | freie\w* | contributor | producer
    | photographer | fotograf\w* | redaktør | journalista? | periodista | giornalista | corresponsal | inviat[oa]
    | professor | analyst )\b | 기자$ | 특파원$ | 記者$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EASTERN_ROLE = re.compile(r"\s*(?:기자|특파원|논설위원)$|(?<=[\u3040-\u9fff])\s*(?:記者|记者)$")
# What goes on after a name: the paper, the place or section, the verb of a sentence about the person.
_FOR = re.compile(r"\s(?:for|für|pour|para)\s+(?=\S)", re.IGNORECASE)
_PLACE_OR_SECTION = re.compile(r"\s(?:in|aus|on|at|from|à)(?:\s|$)")
_SENTENCE = re.compile(
    r"\s(?:is|was|are|covers|writes|works|reports|joined|has|ist|war|schreibt|arbeitet|berichtet|est|écrit|es|escribe|è"
    r"|scrive|é)\s(?=\S)"
)
_PRONOUN = re.compile(r"(?:he|she|they|er|sie|il|elle|él|ella)\s(?-i:[a-zß-ÿ])", re.IGNORECASE)
_LONGEST_NAME, _LONGEST_ROLE = 80, 8  # characters; words
_FIGURES = 4  # that no name has
_EDGES = " .,:;|-–—*•·"


def split_byline(text: str) -> Iterator[Author]:
    """Return the authors that a byline names, one after the other, with the roles printed behind their names.

    >>> [author.name for author in split_byline("By Ana Ruiz and Bo Lind")]
    ['Ana Ruiz', 'Bo Lind']
    >>> [author.name for author in split_byline("Ruiz, Ana")]
    ['Ana Ruiz']
    """
    found: list[Author] = []
    line = _bare_line(text)
    if _PRONOUN.match(line):  # a sentence about the author
        return iter(())
    for part in _parts(line):
        name = _EASTERN_ROLE.sub("", _BY.sub("", part).strip(_EDGES))
        if name and not _adds_nobody(name):
            _take(name, found)
    return iter(found)


def is_labelled(line: str) -> bool:
    """Tell whether a line begins as a byline does: "By Ana Ruiz", "Text: Ana Ruiz", "A comment by Ana Ruiz"."""
    return bool(BYLINE.match(line) or _COLON_LABEL.match(line) or _kind_label(line))


def _kind_label(line: str) -> int:
    """Return how long the words for the kind of text before "by" and a name are, 0 without any."""
    label = None if _OTHER_WORK.match(line) else _KIND_BY.match(line)
    return label.end() if label and is_person_name(line[label.end() :]) else 0


def _bare_line(text: str) -> str:
    """Return a byline without its label, brackets and the words of links."""
    line = clean_line(text)
    if _ENTITY.search(line):
        line = clean_line(unescape(line))
    line = _IN_SECTION.sub("", _BY.sub("", _MAIL.sub("|", line)))
    line = line[_kind_label(line) :]
    if whole := _IN_BRACKETS.fullmatch(line):
        line = whole[1]
    line = _LINK_LABEL.sub("", _BRACKETS.sub(" ", line).strip())
    sentence = _SENTENCE.search(line)
    return line[: sentence.start()] if sentence and is_person_name(line[: sentence.start()]) else line


def _parts(line: str) -> Iterator[str]:
    """Yield the parts of a byline between its commas and words for "and"; "Ruiz, Ana" is one part."""
    chunks = line.split(";")
    turned = [_turned(chunk.strip()) for chunk in chunks]
    if all(turned):
        yield from filter(None, turned)
        return
    for part in _AND.split(line):
        pieces = _AND_OR_NAME.split(part)
        yield from pieces if all(len(piece.split()) > 1 for piece in pieces) else [part]


def _turned(chunk: str) -> str | None:
    """Return "Ana Ruiz" of "Ruiz, Ana"; None for anything else."""
    surname, comma, given = chunk.partition(", ")
    if not comma or " " in surname or " " in given or not (surname.istitle() and given.istitle()):
        return None
    if is_organization_in_byline(surname) or is_organization_in_byline(given):
        return None
    return f"{given} {surname}"


def _adds_nobody(name: str) -> bool:
    """Tell whether a part of a byline is nobody's name: an address, a placeholder, who drew or took the pictures."""
    return (
        not 1 < len(name) <= 3 * _LONGEST_NAME
        or bool(_ADDRESS.search(name))
        or not any(map(str.isalpha, name))
        or name.lower() in _PLACEHOLDERS
        or bool(_OTHER_WORK.match(name))
        or "©" in name
        or sum(map(str.isdigit, name)) >= _FIGURES
    )


def _take(name: str, found: list[Author]) -> None:
    """Add the author that a part of a byline names, or complete the last one with what it says of him."""
    whole = name
    name, role, organization = _cut(name)
    if len(name) > _LONGEST_NAME:
        return
    if found and not role and _ROLE.search(whole) and len(whole.split()) <= _LONGEST_ROLE:
        last = found.pop()
        found.append(Author(last.name, last.role or whole, last.organization))
    elif found and is_person_like(found[-1].name) and _is_house(name):
        last = found.pop()
        found.append(Author(last.name, last.role, last.organization or name))
    elif not (found and _is_place(name, found[-1])):
        found.append(Author(name, role, organization))


def _cut(name: str) -> tuple[str, str | None, str | None]:
    """Return a name without what goes on after it, and the role and the organization that do."""
    for pattern in (_FOR, _PLACE_OR_SECTION):
        after = pattern.search(name)
        if after and is_person_name(name[: after.start()]):
            return name[: after.start()], None, name[after.end() :] if pattern is _FOR else None
    words = name.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:  # for small screens, and for others
        return " ".join(words[:half]), None, None
    before = " ".join(words[:-1])
    if _ROLE.fullmatch(words[-1]) and is_person_name(before) and not is_role(name):
        return before, words[-1], None
    return split_name_and_role(name)


def is_person_like(name: str) -> bool:
    """Tell whether a line looks like a person's name: two to five capitalized words, or a few characters of CJK."""
    words = name.split()
    if not name.isascii() and not any(character.islower() or character.isupper() for character in name):
        return 2 <= len(name) <= 12
    capitalized = sum(word[0].isupper() for word in words)
    return 2 <= len(words) <= 5 and 2 * capitalized > len(words)


def _is_house(name: str) -> bool:
    """Tell whether a part behind a name is the paper or agency that the person writes for."""
    if name[0].isascii() and not name.isascii() and any("\u3040" <= character <= "\u9fff" for character in name):
        return True
    return not name.islower() and not is_person_name(name) and is_organization_in_byline(name)


def _is_place(name: str, author: Author) -> bool:
    """Tell whether a part behind a name is the place that the person writes from."""
    return name.istitle() and " " not in name and is_person_name(author.name) and is_known_place(name)
