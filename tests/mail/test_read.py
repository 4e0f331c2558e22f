"""E-mail as editors get it: encodings, parts and attachments; what of it becomes headline, date and author."""

import gzip
from email.message import EmailMessage

import pytest
from newsjson.parsers import parse
from newsjson.schemas.content import Content
from newsjson.schemas.contract import check
from newsjson.schemas.errors import ErrorCode, NewsjsonError

BODY = (
    "VELM, Norway (Northern Press) — The bridge was closed on Monday after engineers found cracks in its piers.\n\n"
    "“We looked at the piers once more,” said Ingrid Moen, the chief engineer.\n"
)
PAGE = "<html><body><p>" + BODY.replace("\n\n", "</p><p>") + "</p></body></html>"


def mail(body: str = BODY, **given: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = given.get("sender", "Ana Lopez <ana@example.org>")
    message["To"] = "desk@example.org"
    message["Date"] = "Mon, 28 Apr 2025 09:30:00 +0200"
    message["Subject"] = given.get("subject", "Velm closes its bridge")
    message["Message-ID"] = "<1@example.org>"
    message.set_content(body, charset=given.get("charset", "utf-8"), cte=given.get("cte", "8bit"))
    return message


def read(data: bytes | EmailMessage, **given: str):
    data = data if isinstance(data, bytes) else data.as_bytes()
    article = parse(Content(data=data, uri="-", **given), engine="rules")
    assert not list(check(article.to_dict()))
    return article


def alternative() -> EmailMessage:
    message = mail()
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="bridge.png")
    return message


def html_only() -> EmailMessage:
    message = mail()
    message.set_content(PAGE, subtype="html")
    return message


MAILS = {
    "plain": mail(),
    "quoted-printable": mail(cte="quoted-printable"),
    "base64": mail(cte="base64"),
    "windows-1252": mail(charset="windows-1252"),
    "with a page and a picture beside it": alternative(),
    "a page alone": html_only(),
    "line ends of the wire": mail().as_bytes().replace(b"\n", b"\r\n"),
    "one mail of a mailbox": b"From ana@example.org Mon Apr 28 09:30:00 2025\n" + mail().as_bytes(),
}


@pytest.mark.parametrize("data", MAILS.values(), ids=MAILS.keys())
def test_the_article_in_a_mail(data: bytes | EmailMessage) -> None:
    article = read(data)
    assert article.source.media_type == "message/rfc822"
    assert article.headline == "Velm closes its bridge"
    assert article.text.startswith("Velm closes its bridge\n\nVELM, Norway")
    assert (article.paragraphs[0].role, article.paragraphs[0].end) == ("headline", 22)
    assert article.published.text == "Mon, 28 Apr 2025 09:30:00 +0200"
    assert article.published.datetime == "2025-04-28T09:30:00+02:00"
    assert [author.name for author in article.authors] == ["Ana Lopez"]
    assert article.dateline.text == "VELM, Norway (Northern Press) —"
    assert [(quote.text, quote.speaker.name) for quote in article.quotes] == [
        ("We looked at the piers once more,", "Ingrid Moen")
    ]
    assert article.warnings == ()


@pytest.mark.parametrize(
    ("sender", "authors"),
    [
        ("Ana Lopez <ana@example.org>", ["Ana Lopez"]),
        ('"Lopez, Ana" <ana@example.org>', ["Ana Lopez"]),
        ("=?utf-8?q?Jos=C3=A9_Mu=C3=B1oz?= <jm@example.org>", ["José Muñoz"]),
        ("Velm Times Newsdesk <news@example.org>", []),
        ("news@example.org", []),
    ],
)
def test_the_sender_is_an_author_where_it_is_a_person(sender: str, authors: list[str]) -> None:
    data = mail().as_bytes().replace(b"Ana Lopez <ana@example.org>", sender.encode())
    assert [author.name for author in read(data).authors] == authors


def test_a_byline_counts_before_the_sender() -> None:
    article = read(mail("By Jo Hale\n\n" + BODY))
    assert [author.name for author in article.authors] == ["Jo Hale"]


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("=?utf-8?b?VmVsbSBjbG9zZXMgY2Fmw6k=?=", "Velm closes café"),
        ("Fwd: RE: Velm closes its bridge", "Velm closes its bridge"),
        ("Velm closes\n its bridge", "Velm closes its bridge"),
    ],
)
def test_subjects(subject: str, headline: str) -> None:
    data = mail().as_bytes().replace(b"Subject: Velm closes its bridge", b"Subject: " + subject.encode())
    assert read(data).headline == headline


def test_what_repeats_the_subject_stands_once() -> None:
    article = read(mail("Velm closes its bridge\n\n" + BODY))
    assert article.text.count("Velm closes its bridge") == 1
    assert article.paragraphs[0].role == "headline"


def refusal(data: bytes, **given: str) -> NewsjsonError:
    with pytest.raises(NewsjsonError) as caught:
        parse(Content(data=data, uri="a.eml", **given))
    return caught.value


HEAD = b"From: Ana <ana@example.org>\nMIME-Version: 1.0\nSubject: x\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"\n",
        HEAD + b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n",
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n",
        HEAD + b'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nVelm\n',
    ],
    ids=["empty", "a picture", "no parts", "an attachment alone"],
)
def test_a_mail_without_text(data: bytes) -> None:
    assert refusal(data, name="a.eml").code == ErrorCode.NO_ARTICLE_TEXT


def test_a_mailbox_of_several_mails_is_refused() -> None:
    one = b"From ana@example.org Mon Apr 28 09:30:00 2025\n" + mail().as_bytes() + b"\n"
    error = refusal(one * 2)
    assert (error.code, "mailbox" in error.message, "git mailsplit" in (error.hint or "")) == (
        ErrorCode.NOT_TEXT,
        True,
        True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "From: Velm\nTo: Arden\n\nThe road is closed between the two towns, the mayor said on Monday.\n",
        "Date: 28 April 2025\nSubject: bridges\n\nThe bridge is closed, the mayor said on Monday, and stays so.\n",
    ],
)
def test_labelled_lines_are_no_mail(text: str) -> None:
    assert read(text.encode()).source.media_type == "text/plain"


@pytest.mark.parametrize("field", [b"Content-Type: text/plain; charset=x-none", b"Content-Transfer-Encoding: x-none"])
def test_damaged_fields_cost_nothing_else(field: bytes) -> None:
    article = read(HEAD + field + b"\n\n" + BODY.encode())
    assert len(article.quotes) == 1


def test_gzipped_mail_in_a_file(tmp_path) -> None:
    import newsjson

    path = tmp_path / "a.eml.gz"
    path.write_bytes(gzip.compress(mail().as_bytes()))
    assert newsjson.parse_file(path, engine="rules").source.media_type == "message/rfc822"
