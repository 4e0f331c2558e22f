"""Credits in Japanese, Korean and Chinese: "（乙田撮影）", "写真：共同", "사진=연합뉴스", "김하나 기자", "市提供".

Written by us. Names there have neither spaces nor capitals, so a suffix or the table of agencies tells what is what.
"""

import re
import unicodedata

from ..common.patterns import lazy
from ..words import agencies

# Who made and who provides, and whether it was handed out: the fields of line.Credit.
EastAsianCredit = tuple[tuple[str, ...], tuple[str, ...], bool]

_EAST_ASIAN = lazy("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LABEL = lazy(
    r"""
    (?:資料)?(?:写真|撮影|提供|出典|画像|照片|图片来源|图片|来源|摄影|攝影|圖|사진\s?(?:제공|출처)?|출처|자료\s?사진|자료|제공)
    \s?[=:/]\s? | 사진\s | (?:photo|foto|image|credit)s?\s?[:=]\s?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HANDED = lazy(r"\s?(?:提供|供图|供圖|제공)$")
_MADE = lazy(r"(?:氏|記者)?\s?(?:撮影|撮|摄|攝)$|\s?(?:사진\s?기자|기자|촬영|記者)$")
_NOISE = lazy(r"\s?(?:資料写真|写真|資料|자료\s?사진|사진|자료)$")
_SEPARATOR = lazy(r"\s?[/,、;|=]\s?|(?<=社)(?:记者|記者)\s?")
_ORGANIZATION = lazy(
    r"[社局庁省市県区町村署院部紙]$|大学|新聞|放送|委員会|協会|신문|일보|방송|뉴스|협회|대학교?$|[청시군구원부서]$|TV$"
)
_AGENCIES = {
    **dict.fromkeys(("共同", "共同通信", "共同通信社", "교도"), "Kyodo"),
    **dict.fromkeys(("時事", "時事通信", "時事通信社", "지지"), "Jiji"),
    **dict.fromkeys(("ロイター", "ロイター通信", "로이터", "路透社"), "Reuters"),
    **dict.fromkeys(("新華社", "新华社", "신화"), "Xinhua"),
    **dict.fromkeys(("AP通信", "AP연합뉴스", "美联社"), "AP"),
    **dict.fromkeys(("AFP時事", "AFP連合", "法新社"), "AFP"),
    **dict.fromkeys(("연합", "연합뉴스", "聯合ニュース"), "Yonhap"),
    **dict.fromkeys(("ゲッティ", "ゲッティイメージズ", "게티이미지", "게티이미지뱅크"), "Getty Images"),
}
# Where such a credit stands at the end of a caption: in brackets, after a Korean or after a Chinese sentence's end.
_TAILS = (
    lazy(
        r"""
        (?P<credit> [（(\[【] (?= [^（()）\[\]【】]* (?:撮影|提供|共同|時事|ロイター|写真|사진|제공|출처|촬영|摄|图) )
          [^（()）\[\]【】]{1,40} [）)\]】] )$
        """,
        re.VERBOSE,
    ),
    lazy(
        r"""
        (?<=[.])\s+ (?P<credit> (?: (?<=다[.]\s) \S{2,20} (?:\s\S{1,12}){0,3} | \S{0,12} (?:연합뉴스|뉴시스|뉴스1) ) )$
        """,
        re.VERBOSE,
    ),
    # 橋を渡る車＝ロイター
    lazy(rf"[=＝](?P<credit>(?:{'|'.join(_AGENCIES)}|AP|AFP|EPA|[^\s=＝。、]{{2,20}}(?:撮影|提供)))$"),
    lazy(r"(?:^|(?<=[。！？”）\s]))(?P<credit>[\u3400-\u9fff][\u3400-\u9fff·/、 ]{0,28}(?:摄影?|攝影?|供图|供圖))$"),
)


def tail(text: str) -> int | None:
    """Return where the credit begins that a caption in one of these languages ends in, or None.

    >>> tail("古い橋（乙田春彦撮影）")
    3
    """
    if text.isascii():
        return None
    found = next(filter(None, (pattern.search(text) for pattern in _TAILS)), None)
    return found.start("credit") if found else None


def read_east_asian_credit(text: str) -> EastAsianCredit | None:
    """Return whom a credit names, or None when it is in another script.

    >>> read_east_asian_credit("（乙田春彦撮影）"), read_east_asian_credit("写真：共同")
    ((('乙田春彦',), (), False), ((), ('Kyodo',), False))
    """
    if not _EAST_ASIAN.search(text):
        return None
    line = unicodedata.normalize("NFKC", text).strip(" ()[]【】<>.©ⓒ")
    label = _LABEL.match(line)
    given = handed = bool(label and ("提供" in label[0] or "제공" in label[0]))
    creators: dict[str, None] = {}
    others: dict[str, None] = {}
    for piece in _SEPARATOR.split(line[label.end() :] if label else line):
        gave = given or bool(_HANDED.search(piece))
        name = _NOISE.sub("", _MADE.sub("", _HANDED.sub("", piece))).strip(" ()[]")
        handed = handed or gave
        known = _AGENCIES.get(name) or agencies.look_up(name)
        if known:
            others[known] = None
        elif name:
            (others if _ORGANIZATION.search(name) and not gave else creators)[name] = None
    return tuple(creators), tuple(others), handed
