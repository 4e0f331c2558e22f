"""What no article looks like, by its lines, and what only resembles it. The shapes are real ones, the words invented."""

# ruff: noqa: E501  (a line of the input stays a line here)
import base64
import itertools

import pytest
from newsjson.parsers.decoding.decode import decode
from newsjson.parsers.decoding.text_kind import SAMPLE, Sample, is_doubtful, told_kind
from newsjson.schemas.content import Content
from newsjson.schemas.errors import ErrorCode, NewsjsonError

ARTICLE = (
    "Velm closes its bridge\n\nVELM, April 28 - The bridge at Velm was closed on Monday after engineers found cracks in "
    'it.\n\n"We looked at the piers once more," said Ingrid Moen, the chief engineer.\n'
)
PROSE = "The bridge at Velm was closed on Monday, and nobody knows when it will be open again."

NO_ARTICLES = {
    # Addresses: the commonest mistake is `newsjson parse urls.txt`.
    "addresses": ("https://example.org/1\nhttps://example.org/2\nhttp://example.org/3?a=b,c\n", "a list of addresses"),
    "addresses with a remark and blank lines": ("# to do\nhttps://example.org/1\n\nhttps://example.org/2", "a list of addresses"),
    "addresses without a scheme": ("www.example.org/1\nwww.example.org/2\n", "a list of addresses"),
    "hosts and paths": ("example.org/news/1.html\nexample.org/news/2.html\n", "a list of addresses"),
    "bulleted and numbered addresses": ("- https://example.org/1\n2. <https://example.org/2>\n", "a list of addresses"),
    "one address": ("https://example.org/news/1\n", "an address"),
    "addresses behind titles": (
        "Velm closes its bridge: https://example.org/1\nArden opens a new harbour - https://example.org/2\n"
        "A third one https://example.org/3\n",
        "a list with addresses",
    ),
    "titles over addresses": (
        "Velm closes its bridge\nhttps://example.org/1\n\nArden opens\nhttps://example.org/2\n\nOtterby\nhttps://example.org/3",
        "a list with addresses",
    ),
    "links in Markdown": (
        "- [Velm closes its bridge](https://example.org/1)\n- [Arden opens](https://example.org/2)\n"
        "- [Otterby waits](https://example.org/3)\n",
        "a list with addresses",
    ),
    # Files: `ls *.gz | newsjson parse`, `find`, `dir /b`, `ls -l`.
    "names of files": ("a.html.gz\nb.html.gz\nstory one.txt\n", "a list of files"),
    "paths": ("./news/a.txt\n./news/b.txt\n/srv/pages/c\n", "a list of files"),
    "paths of Windows": ("C:\\news\\a.txt\nC:\\news\\b c.docx\n\\\\server\\share\\c.html\n", "a list of files"),
    "one name": ("article.txt\n", "the name of a file"),
    "ls -l": (
        "total 12\n-rw-r--r-- 1 ana ana 2673 Apr 28 09:30 a.txt\n-rw-r--r-- 1 ana ana 17 Apr 28 09:31 b.txt\n",
        "a listing of files",
    ),
    "sums": ("d41d8cd98f00b204e9800998ecf8427e  a.txt\n" * 3, "a listing of files"),
    # Tables
    "CSV": ("id,title,date\n1,Velm,2025-04-28\n2,Arden,2025-04-29\n", "a table"),
    "CSV with articles in a column": (
        f'id,title,text\n1,Velm,"{PROSE} ""It holds,"" she said."\n2,Arden,"{PROSE}\n\n{PROSE}"\n3,Otterby,"{PROSE}"\n',
        "a table",
    ),
    "TSV with prose": (f"label\ttext\n1\t{PROSE}\n0\t{PROSE}\n1\t{PROSE}\n", "a table"),
    "CSV of Europe": ("Stadt;Einwohner;Fläche\nArden;1200;3,4\nVelm;800;1,2\n", "a table"),
    # Programs
    "a script": ("#!/bin/sh\necho closed\n", "a script"),
    "Python": (
        '"""Bridges."""\n\nimport re\nfrom pathlib import Path\n\nLIMIT = 3\n\n\ndef close(bridge):\n    if bridge.open:\n'
        "        bridge.open = False\n    return bridge\n",
        "source code",
    ),
    "C": ("#include <stdio.h>\n\nint main(void)\n{\n    printf(\"closed\\n\");\n    return 0;\n}\n", "source code"),
    "JavaScript": ("const bridges = require('bridges');\n\nbridges.close((name) => {\n  console.log(name);\n});\n", "source code"),
    "style sheet": (".bridge {\n  color: red;\n  margin: 0 auto;\n}\n\n.pier {\n  width: 3px;\n}\n", "source code"),
    "SQL": ("SELECT name, length\nFROM bridges\nWHERE open = 1\nORDER BY name;\n", "source code"),
    "minified": ("!function(e,t){var n=e.bridge;n.open=function(){return t(n)};for(var r=0;r<9;r++){n[r]=t(r);}}(window,f);\n", "source code"),
    "settings": ("[bridge]\nname = velm\nopen = false\n\n[pier]\nwidth = 3\n", "source code"),
    "a patch": ("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-open\n+closed\n", "a patch"),
    "LaTeX": ("\\documentclass{article}\n\\begin{document}\nClosed.\n\\end{document}\n", "LaTeX source"),
    # Records
    "a log of a server": ("2025-04-28 09:30:00,123 INFO bridge: closed\n2025-04-28 09:31:00,123 ERROR pier: cracked\n" * 3, "a log"),
    "a log of the web": ('10.0.0.1 - - [28/Apr/2025:09:30:00 +0200] "GET / HTTP/1.1" 200 17\n' * 4, "a log"),
    "syslog": ("Apr 28 09:30:00 velm kernel: bridge closed by the engineers on duty\n" * 4, "a log"),
    "an exported chat": (
        "28/04/2025, 09:30 - Ana: Is the bridge at Velm open again, or is it still closed?\n"
        "28/04/2025, 09:31 - Bo: It is closed, and nobody knows when it will be open.\n"
        "28/04/2025, 09:32 - Ana: Then we have to take the boat.\n",
        "a chat",
    ),
    "a chat of a phone": ("[28.04.25, 09:30:12] Ana: Is it open?\n[28.04.25, 09:31:40] Bo: No.\n[28.04.25, 09:32:02] Ana: Oh.\n", "a chat"),
    "subtitles": ("1\n00:00:01,000 --> 00:00:04,000\nThe bridge is closed.\n\n2\n00:00:05,000 --> 00:00:07,000\nWe know.\n", "subtitles"),
    "subtitles of the web": ("WEBVTT\n\n00:01.000 --> 00:04.000\nThe bridge is closed.\n", "subtitles"),
    "a calendar": ("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Closed\n", "a calendar"),
    "an address book": ("BEGIN:VCARD\nFN:Ana Lopez\nEND:VCARD\n", "an address book"),
    # No words
    "base64": (base64.encodebytes(bytes(range(256)) * 3).decode(), "encoded data"),
    "base64 in one line": (base64.b64encode(bytes(range(200))).decode(), "encoded data"),
    "hexadecimal": ("89 50 4e 47 0d 0a 1a 0a 00 00 00 0d 49 48 44 52\n" * 4, "encoded data"),
    "a key": ("-----BEGIN PGP MESSAGE-----\n\nhQEMA1\n", "encoded data"),
    "numbers": ("3.14 2.71 1.41\n17.2 99.1 3.33\n0.12 0.11 9.99\n4.44 2.22 1.11\n", "numbers"),
    "one number a line": ("1\n2\n3\n4\n5\n6\n", "numbers"),
    # Lists
    "names": ("Ana Lopez\nBo Lind\nIngrid Moen\nPetra Lund\nLars Hagen\nJo Hale\n", "a list"),
    "words": ("aback\nabacus\nabandon\nabandoned\nabase\nabashed\n", "a list"),
    "a shopping list": ("- eggs\n- milk\n- bread\n- butter\n- salt\n- coffee\n", "a list"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), NO_ARTICLES.values(), ids=NO_ARTICLES.keys())
def test_what_is_no_article(text: str, kind: str) -> None:
    assert told_kind(Sample(text)) == kind
    with pytest.raises(NewsjsonError) as caught:
        decode(Content(data=text.replace("\n", "\r\n").encode(), uri="input"))
    assert (caught.value.code, caught.value.message) == (
        ErrorCode.NOT_AN_ARTICLE,
        f"not an article (looks like {kind})",
    )
    assert caught.value.uri == "input"
    assert caught.value.hint


ARTICLES = {
    "an article": ARTICLE,
    "one sentence": "The bridge is closed.",
    "a headline": "Velm closes bridge",
    "figures of a company": "ARDEN CORP <ARDN> 1ST QTR NET\n\nARDEN, March 3 - Shr 12 cts vs 9 cts\nNet 1,210,000 vs 932,000\n"
    "Sales 30.1 mln vs 27.9 mln\nNOTE: 1986 results include gain of 2 cts a share from sale of assets.\n",
    "results of matches": "Results on Sunday:\nArden 3, Velm 1\nOtterby 2, Brenside 2\nVelm 0, Arden 1\n"
    "Arden leads the league by three points after its second win over Velm in a week, with two matches to play.\n",
    "a table in an article": ARTICLE + "\n| Year | Cars |\n| --- | --- |\n| 2023 | 1200 |\n| 2024 | 1300 |\n",
    "addresses below an article": ARTICLE + "\nhttps://example.org/1\nhttps://example.org/2\nhttps://example.org/3\n",
    "style sheets that a page left": ARTICLE * 2 + ".bio {\n  width: 100%;\n}\n.image {\n  color: red;\n}\n" * 2,
    "code in an article": ARTICLE + "\nIt is written so:\n\n    def close(bridge):\n        bridge.open = False\n",
    "a live blog": f"09:30\n{PROSE}\n09:45\n{PROSE}\n10:10 {PROSE}\n",
    "an interview": "Q: Is the bridge closed?\nA: It is, and it will be for a while.\nQ: Why?\nA: There are cracks in the piers.\n",
    "a poem": "I went to Velm when spring was new,\nThe river ran below,\nThe bridge was closed, the boats were few,\n"
    "And so I had to go.\n",
    "a letter": "Dear Sir,\n\nThe bridge is closed again.\n\nI have to take the boat to my work.\n\nYours,\nPetra Lund\nVelm\n",
    "commas that agree": "First, we wait.\nThen, we go.\nLast, we rest.\n",
    "another language without common words in the tables": "Oka mbu lepa shindo wa tiri kelo.\n" * 5,
    "Thai": "สะพานที่เวลม์ปิดเมื่อวันจันทร์หลังจากวิศวกรพบรอยร้าว\n" * 3,
    "Chinese": "周一，工程师发现裂缝后，维尔姆的桥梁被关闭，没有人知道何时重新开放。\n" * 3,
    "capitals": "THE BRIDGE AT VELM WAS CLOSED ON MONDAY AFTER ENGINEERS FOUND CRACKS IN IT, THE MAYOR SAID.\n",
}  # fmt: skip


@pytest.mark.parametrize("text", ARTICLES.values(), ids=ARTICLES.keys())
def test_what_is_read(text: str) -> None:
    assert told_kind(Sample(text)) is None


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        (ARTICLE, False),
        ("The bridge is closed.", False),
        (ARTICLES["a poem"], False),
        (ARTICLES["a letter"], False),
        (ARTICLES["Chinese"], False),
        (ARTICLES["another language without common words in the tables"], False),
        ("Velm 3, Arden 1\nOtterby 2, Brenside 2\n", True),
        ("Menu\nHome\nAbout us\n", True),
    ],
)
def test_what_may_be_none(text: str, doubtful: bool) -> None:
    assert is_doubtful(Sample(text)) == doubtful


def test_an_article_has_prose_at_its_beginning_or_its_end() -> None:
    table = "12.5 13.5 14.5\n" * SAMPLE
    assert told_kind(Sample(table)) == "numbers"
    assert told_kind(Sample(PROSE * 400 + "\n" + table)) is None
    assert told_kind(Sample(table + f"{PROSE}\n" * 400)) is None


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_what_the_user_declares_a_text_is_read(media_type: str) -> None:
    for text, _ in itertools.islice(NO_ARTICLES.values(), 3):
        decoded = decode(Content(data=text.encode(), media_type=media_type))
        assert decoded.text == text
        assert decoded.doubtful
