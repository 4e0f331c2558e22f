"""Who signs datelines: news agencies and broadcasters beyond those of the credit lines, desks' signs, sites' names.

Names are facts, gathered by us from the datelines that these print; tests have one of most of them. What stands in
words/agencies.py does not stand here again.
"""

import re

from ..common.patterns import lazy
from . import agencies

# Named in datelines, and not in words/agencies.py as agencies that send out news. Spelled as they are printed.
_NAMES = """
Broadcasters and wires that write English
CNN|BBC|CBC|ABC|NBC|CBS|NPR|PBS|CNBC|VOA|RFE/RL|RFA|Dow Jones|RNS|Religion News Service
Thomson Reuters Foundation|EWTN|KHN|States Newsroom|The Center Square|Baptist Press|CP|IPS|ACN|RNZ|NZPA|JTA
Business Wire|BUSINESS WIRE|PRNewswire|PR Newswire|GLOBE NEWSWIRE|Globe Newswire|ACCESSWIRE|EQS|SAnews
Asia, the Arab world and Africa
UNB|BSS|APP|INP|NNI|INA|NNA|Saba|SABA|SUNA|QNA|KUNA|LANA|TAP|APS|ENA|NNT|TNA|KPL|AKP|Montsame|MONTSAME|Jiji|KBC|SAnews.gov.za
ACP|AIP|AMI|ANGOP|AIM|Inforpress|PANAPRESS|Panapress
The Caucasus, Central Asia, Russia and Ukraine
Azertac|AZERTAC|Trend|Report|Armenpress|ARMENPRESS|Agenda.ge|Kazinform|KAZINFORM|KazTAG|UzA|BelTA|BELTA|INTERFAX.RU
БелТА|БЕЛТА|УНН|UNN|УНІАН|Казинформ
China, Japan and Korea
新华社|新華社|中新社|中新网|中国新闻网|人民网|中央社|央视新闻|法新社|路透社|美联社|塔斯社|俄新社|韩联社|共同|時事|ロイター|AFP=時事|AFP＝時事
聯合ニュース|タス通信|연합뉴스|연합뉴스TV|뉴시스|뉴스1|뉴스핌|이데일리|아시아경제|머니투데이|로이터|신화
The Baltic, the Balkans and the Alps
BNS|ELTA|ERR|MOLDPRES|MEDIAFAX|Mediafax|FENA|SRNA|Srna|Beta|BETA|MINA|KosovaPress|KYPE|ANKA|AA|SDA|sda|ATS|ats|awp|AWP
Germany
epd|dts|ddp|dapd|dpa-AFX|ots|OTS|obs|PK|news aktuell|taz|idea
Italy
Ansa|askanews|Askanews|ASKANEWS|Adnkronos|ADNKRONOS|ITALPRESS|Italpress|Dire|DIRE|LaPresse|Nova|Teleborsa|Radiocor
Agenzia Fides|Fides|ACI Stampa|ACI Prensa|ACI
Spain, Portugal and Latin America
Servimedia|SERVIMEDIA|Colpisa|ABI|AVN|apro|Apro|Infobae|Agencia UNO|SUN|FOLHAPRESS|Folhapress
Agência Estado|Estadão Conteúdo
"""
_SIGNERS = frozenset(name for line in _NAMES.strip().splitlines() if "|" in line for name in line.split("|"))
_ALONE = frozenset("CNN|CNN Business|CNBC|BBC|VOA|RFE/RL".split("|"))

# Words of papers' names that no place has.
_PAPER_WORDS = frozenset(
    """
    today times post news herald tribune daily gazette observer guardian independent standard courier chronicle journal
    """.split()
)

_NO_PAPER = frozenset("breaking latest good bad more top other today's this the".split())  # "BREAKING NEWS"

# American stations have call signs in capitals, "KTRK", "WXYZ-TV"; sites are named by their address, "TEMPO.CO".
_CALL_SIGN = lazy(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?")
_SITE = lazy(
    r"[A-Za-z][\w-]{1,20}\.(?:com|co|co\.id|id|net|org|news|ru|ua|by|kz|az|tv|info|fr|es|it|pl|eu)", re.IGNORECASE
)
_SIGN = lazy(r"[^\W\d_]{2,5}")


def is_agency(name: str) -> bool:
    """Return whether a printed name is a news agency, a service of one, or another house that datelines name.

    >>> is_agency("dpa"), is_agency("KTRK"), is_agency("Reuters Breakingviews"), is_agency("Ana Ruiz")
    (True, True, True, False)
    """
    house, _, service = name.partition(" ")
    return is_house(name) or (service.isalpha() and is_house(house)) or bool(_CALL_SIGN.fullmatch(name))


def is_house(name: str) -> bool:
    """Return whether a printed name is that of a house even without brackets: no service's name, no call sign.

    >>> is_house("CNN"), is_house("CNN Indonesia"), is_house("KENT")
    (True, False, False)
    """
    return name in _SIGNERS or bool(_SITE.fullmatch(name)) or _is_news_agency(name)


def stands_alone(name: str) -> bool:
    """Return whether a name without brackets and place is a dateline: "CNN —". Words such as "Trend" are none.

    >>> stands_alone("CNN"), stands_alone("Trend")
    (True, False)
    """
    return name in _ALONE or bool(_SITE.fullmatch(name)) or _is_news_agency(name)


def is_paper(name: str) -> bool:
    """Return whether a name is a paper's by one of its words.

    >>> is_paper("OTTERBY TIMES"), is_paper("OTTERBY")
    (True, False)
    """
    words = name.lower().split()
    return not _PAPER_WORDS.isdisjoint(words) and words[0] not in _NO_PAPER


def is_sign(name: str) -> bool:
    """Return whether a name in brackets can be the sign of a desk or an author: few small letters.

    >>> is_sign("lno"), is_sign("SPD")
    (True, False)
    """
    return name.islower() and bool(_SIGN.fullmatch(name))


def _is_news_agency(name: str) -> bool:
    return agencies.look_up(name) is not None and not agencies.is_picture_library(name)
