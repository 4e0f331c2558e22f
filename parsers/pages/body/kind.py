"""What kind of page it is, where that is worth a warning: a teaser before a paywall, a list of articles, no article.

A warning is given only where the signs are plain: a real article must get none.
"""

import re
from collections.abc import Sequence
from typing import Final

from ....schemas.article import WARNINGS, Warning, WarningCode
from ..facts import json_ld
from ..facts.facts import Facts
from ..markup.blocks import Page, PageBlock

# What stands where a text breaks off. Collected by us from the templates of news sites.
_REST_IS_SOLD: Final = re.compile(
    r"""
    (?:subscri|sign\ (?:up|in)|log\ in|register|join|become\ a\ member).{0,40}
      \ to\ (?:continue|keep|finish)?\ ?(?:reading|read\ (?:the|this|more|on))
    | to\ (?:continue|keep)\ reading.{0,60}(?:subscri|sign|log\ in|register|account)
    | (?:for|to|is)\ (?:paid\ )?subscribers\ only | (?:reserved|available|exclusive)\ (?:for|to)\ (?:our\ )?subscribers
    | subscriber[- ]only\ (?:content|article|story)
    | this\ (?:article|content|story)\ is\ (?:only\ )?for\ (?:subscribers|members)
    | (?:jetzt|mit|um|abo|abonn\w+).{0,60}(?:weiterlesen|weiter\ zu\ lesen|artikel\ (?:frei|lesen))
    | (?:artikel|inhalt|text)\ (?:ist\ )?(?:nur|exklusiv)\ für\ (?:unsere\ )?(?:abonnent|mitglied)
    | (?:article|contenu)\ (?:est\ )?(?:réservé|exclusif).{0,20}abonné | il\ vous\ reste\ .{0,20}(?:article|lire)
    | (?:contenuto|articolo).{0,20}(?:riservat|esclusiv).{0,20}abbonati
    | (?:contenido|artículo|noticia).{0,20}(?:exclusiv|solo).{0,20}suscriptores | para\ seguir\ leyendo
    | conteúdo\ exclusivo\ para\ assinantes | para\ continuar\ (?:a\ )?l(?:endo|er)
    | (?:verder|artikel)\ lezen.{0,30}abonne | alleen\ voor\ abonnees
    | (?:for|kun\ for|endast\ för|för)\ (?:abonnent|prenumerant|medlem) | les\ videre\ med | läs\ vidare
    | (?:dla|tylko\ dla)\ (?:prenumerator|subskrybent) | pouze\ pro\ (?:předplatitel|členy)
    | только\ (?:для|по)\ подписчик | лише\ для\ передплатник | yalnızca\ aboneler
    | 会員限定 | 有料会員 | 残り\s?[\d,]+\s?文?字 | 続きを読むには | 유료\s?회원 | 구독자\s?전용 | 会员专享
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IDEOGRAPHS: Final = re.compile("[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_NOTICE_BLOCKS = 8  # blocks around the text's end among which such a notice stands
_LONGEST_NOTICE = 250  # characters of it at most
_LONGEST_CUT_TEXT, _LONGEST_TEASER = (
    3_000,
    1_000,
)  # characters of text: with such a notice; where the data alone says that it is sold
_SHORTEST_ARTICLE = 250  # characters: a page with less, that says nowhere that it is an article, is none
_LEAST_STORIES, _LEAST_TITLES = 12, 8  # linked lines of a page that lists articles; those of them that are headings
_LONG_PARAGRAPH = 300  # characters of a paragraph that lists of articles do not have
_LINKED_SHARE = 3.0  # characters of links for each of the text


def find_warnings(page: Page, facts: Facts, body: Sequence[int], *, found: bool, dated: bool) -> tuple[Warning, ...]:
    """Return what a reader should know of the page.

    `body` are its text's blocks, `found` tells that of an article, `dated` that a date is printed with its headline.
    """
    texts = [page.blocks[index] for index in body]
    length = _length(texts)
    whole = facts.says_article or any(len(block.text) >= _LONG_PARAGRAPH for block in texts)
    if body and not whole and _is_index(page, body, length):
        return (_warn("index_page"),)
    if found and _is_cut(page, facts, body, length):
        return (_warn("paywall"),)
    says_article = facts.says_article or "datePublished" in facts.properties or dated
    if not found or (length < _SHORTEST_ARTICLE and not says_article):
        return (_warn("no_article"),)
    return ()


def says_rest_is_sold(text: str) -> bool:
    """Tell whether a short text says that the rest is for subscribers."""
    return len(text) <= _LONGEST_NOTICE and _REST_IS_SOLD.search(text) is not None


def _warn(code: WarningCode) -> Warning:
    return Warning(code, WARNINGS[code])


def _is_cut(page: Page, facts: Facts, body: Sequence[int], length: int) -> bool:
    """Tell whether the page says that it does not show the whole article."""
    if length < _LONGEST_TEASER and _is_sold(facts):
        return True
    after = page.blocks[max(0, body[-1] - 1) : body[-1] + _NOTICE_BLOCKS] if length < _LONGEST_CUT_TEXT else []
    return any(says_rest_is_sold(block.text) for block in after)


def _is_sold(facts: Facts) -> bool:
    return any(
        str(value).lower() == "false" for value in json_ld.property_values(facts.article.get("isAccessibleForFree"))
    )


def _is_index(page: Page, body: Sequence[int], length: int) -> bool:
    """Tell whether a page shows many linked headlines and far less text, or as much of them among its text."""
    stories = [block for block in page.blocks if _is_story(block)]
    among = [block for block in page.blocks[body[0] : body[-1]] if block.container.heading and _is_story(block)]
    many = len(stories) >= _LEAST_STORIES and _length(stories) > _LINKED_SHARE * length
    return many or (len(among) >= _LEAST_TITLES and _length(among) > length)


def _length(blocks: Sequence[PageBlock]) -> int:
    """Return the length of some texts in characters; one that stands for a syllable or a word counts as three."""
    return sum(len(block.text) + 2 * len(_IDEOGRAPHS.sub("", block.text)) for block in blocks)


def _is_story(block: PageBlock) -> bool:
    """Tell whether a block is a linked headline of several words."""
    return 2 * block.linked > len(block.text) and len(block.text) > 25 and not block.container.footer
