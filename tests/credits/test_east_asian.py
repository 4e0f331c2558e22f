"""Credits in Japanese, Korean and Chinese, and Cyrillic, Arabic ones that go the common way. All names are invented."""

import pytest
from newsjson.parsers.credits.east_asian import tail
from newsjson.parsers.credits.line import read_credit

# In East Asian scripts, where a suffix or the table of agencies tells what is what.
EAST_ASIAN = [
    ("（代表撮影）", ["代表"], [], False),  # a pool picture
    ("（乙田春彦撮影）", ["乙田春彦"], [], False),
    ("（オターバ市提供）", ["オターバ市"], [], True),
    ("写真：共同", [], ["Kyodo"], False),
    ("（ＡＰ＝共同）", [], ["AP", "Kyodo"], False),
    ("ロイター", [], ["Reuters"], False),
    ("[사진 김오터 기자]", ["김오터"], [], False),
    ("사진=연합뉴스", [], ["Yonhap"], False),
    ("新华社记者 李明 摄", ["李明"], ["Xinhua"], False),
    ("Фото: Анна Руис / ТАСС", ["Анна Руис"], ["TASS"], False),
    ("(رويترز)", [], ["Reuters"], False),
    ("Bildrechte: dpa-Bildfunk/Ana Ruiz", ["Ana Ruiz"], ["dpa"], False),
    ("사진제공=오터구청", ["오터구청"], [], True),
    ("オターバ大学", [], ["オターバ大学"], False),
    ("オターバ大学提供", ["オターバ大学"], [], True),  # who hands it out stands in the maker's place
    ("写真：乙田春彦／共同", ["乙田春彦"], ["Kyodo"], False),
    ("写真：", [], [], False),
    ("Photo: 乙田春彦", ["乙田春彦"], [], False),
    ("提供：オターバ市", ["オターバ市"], [], True),
    ("©新华社记者 李奥 摄", ["李奥"], ["Xinhua"], False),
]


@pytest.mark.parametrize(("text", "creators", "others", "handout"), EAST_ASIAN)
def test_whom_credits_name(text: str, creators: list[str], others: list[str], handout: bool) -> None:
    credit = read_credit(text)
    assert (list(credit.creators), list(credit.agencies), credit.handout) == (creators, others, handout)


TAILS = [
    # what stands before it, the credit
    ("古い橋", "（乙田春彦撮影）"),
    ("古い橋＝２８日、オターバ", "［共同］"),
    ("다리가 열렸다. ", "김오터 기자"),
    ("다리가 열렸다. ", "오터시 제공"),
    ("오터의 다리. ", "연합뉴스"),
    ("오터의 다리. ", "사진=뉴시스"),
    ("大桥通车。", "李明 摄"),
    ("", "李明摄"),
    ("古い橋を渡る車（左）＝", "ロイター"),
    ("古い橋＝", "乙田春彦撮影"),
    ("古い橋＝", "AP"),
    ("大桥通车！", "市政府供图"),
]


@pytest.mark.parametrize(("caption", "credit"), TAILS)
def test_credits_at_the_end_of_captions(caption: str, credit: str) -> None:
    credit = credit.replace("［", "[").replace("］", "]")
    assert tail(caption + credit) == len(caption)


@pytest.mark.parametrize(
    "text",
    [
        "古い橋（一九三一年）",  # a bracket without a word of credits
        "（共同）の古い橋",  # not at the end
        "다리가 열렸다",
        "오터의 다리. 김오터 기자",  # no verb before it: no sentence's end
        "大桥通车。市政府的李明和他的同事们在大桥上看到了所有的船只和天鹅以及港口的工人都在摄",  # a sentence
        "Old bridge (AP)",
    ],
)
def test_captions_without_one(text: str) -> None:
    assert tail(text) is None
