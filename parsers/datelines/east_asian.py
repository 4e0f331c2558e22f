"""Datelines of Chinese, Japanese and Korean agencies, which have forms of their own.

新华社北京4月28日电   （中央社台北28日電）   【ワシントン共同】   [東京 28日 ロイター] -   (서울=연합뉴스)
"""

import datetime
import re
from typing import NamedTuple

from ..common.patterns import lazy
from ..dates import dates, grammar

_FIRST = lazy(r"[（(【［\[]?[　-鿿가-힯]")

_CHINESE = lazy(
    r"""
    [（(【]?
    (?P<agency> 新华社|新華社|中新社|中新网|中国新闻网|人民网|中央社|央视新闻
      |法新社|路透社|美联社|塔斯社|俄新社|韩联社 )
    (?P<place> [一-鿿·/、]{2,10}? )
    (?P<day> (?:\d{4}年)? (?:\d{1,2}月)? \d{1,2}日 )
    (?: 综合 | 專 | 专 )? [电電讯訊] [）)】]?
    """,
    re.VERBOSE,
)
_JAPANESE = lazy(
    r"""
    [【［\[]
    (?P<place> [^\d\s【】［］\[\]=＝]{2,14}? ) [\s　]?
    (?: (?P<day> (?:\d{1,2}月)? \d{1,2}日 ) [\s　]? )?
    (?P<agency> 共同 | 時事 | ロイター | AFP(?:[=＝]時事)? | AP | CNN | 聯合ニュース | 新華社 | タス通信 )
    [】］\]] (?:[\s　]?[-－–—])?
    """,
    re.VERBOSE,
)
_KOREAN = lazy(
    r"""
    [(\[【（]
    (?! 사진 | 자료 | 로이터 | 신화 | 연합 )           # "(사진=연합뉴스)" is a credit
    (?P<place> [가-힣·/]{2,12} ) [=＝]
    (?P<agency> 연합뉴스(?:TV)? | 뉴시스 | 뉴스1 | 뉴스핌 | 이데일리 | 아시아경제 | 머니투데이
      | AP | AFP | 로이터 | 신화 )
    (?P<day>) [)\]】）]
    (?: [ ] (?: [가-힣·]{2,5}[ ] ){1,6} = )?                 # "이도흔 기자 ="
    """,
    re.VERBOSE,
)


class EastAsianForm(NamedTuple):
    """A dateline's end in its head, what it names, and the sign that closes it."""

    end: int
    places: tuple[str, ...]
    agency: str
    date_text: str | None
    day: datetime.date | None
    sign: str


def match_east_asian(head: str, begin: int, reference: datetime.date | None) -> EastAsianForm | None:
    """Return the dateline at `begin`, or None when there is none of these forms."""
    if head[begin : begin + 2].isascii() or not _FIRST.match(head, begin):  # which takes a millisecond to compile
        return None
    for form in (_CHINESE, _JAPANESE, _KOREAN):
        found = form.match(head, begin)
        if found is not None:
            places = tuple(re.split(r"[/、·]", found["place"]))
            day = _day(found["day"], reference) if found["day"] else None
            return EastAsianForm(found.end(), places, found["agency"], found["day"] or None, day, found[0][-1])
    return None


def _day(printed: str, reference: datetime.date | None) -> datetime.date | None:
    """Return the day that "4月28日" is, or "28日": the nearest one to the reference."""
    whole = grammar.match_printed_date(printed)
    if whole is not None:
        return dates.resolve_date(whole, reference)
    if reference is None:
        return None
    days = [reference + datetime.timedelta(days=shift) for shift in sorted(range(-15, 16), key=abs)]
    return next((day for day in days if f"{day.day}日" == printed), None)
