import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from newsjson.parsers.decoding import charset, charset_labels
from newsjson.parsers.decoding.charset_labels import is_known_encoding
from newsjson.parsers.decoding.decode import decode
from newsjson.schemas.content import Content
from newsjson.schemas.errors import ErrorCode, NewsjsonError

ENGLISH = "The harbour master said “we will not go back” – and left. It’s a long way to the café, she added. "
PAGE = "<!DOCTYPE html><html><head><title>Café</title></head><body><p>Café</p></body></html>"


def decoded(data: bytes, **given: str) -> tuple[str, str, str]:
    result = decode(Content(data=data, **given))
    return result.text, result.media_type, result.encoding


def refusal(data: bytes, **given: str) -> NewsjsonError:
    with pytest.raises(NewsjsonError) as caught:
        decode(Content(data=data, uri="input", **given))
    assert caught.value.uri == "input"
    return caught.value


PAGES = {
    "doctype": "<!DOCTYPE html><title>x</title>",
    "old doctype, lower case, after white space": '\n  <!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    "no doctype": "<html lang=en><p>One",
    "only a head": "<head><title>One</title></head>",
    "comments first": "<!-- saved --> <!-- from a -- b -->\n<html>",
    "XHTML": '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "a" "b">\n<html xmlns="x">',
    "a piece of a page": "<p>One.</p>\n<p>Two.</p>",
    "a piece without closing tags": '<p class="lead">One.<p>Two.',
    "a piece that begins inline": '<a id="top"></a><h1>One</h1><p>Two',
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("name", [None, "story.txt", "story.html"])
def test_a_page_is_a_page_whatever_its_name(page: str, name: str) -> None:
    assert decode(Content(data=page.encode(), name=name, server_media_type="text/plain")).media_type == "text/html"


TEXTS = {
    "mentions a tag": "Write <b> for bold and </b> after it, the manual says.",
    "mentions structure": "A page begins with <html> and <body>, then <p> and </p>.",
    "begins with a ticker": "<KLMN.O> shares rose 3 percent on Monday.",
    "begins with a ticker that is a tag": "<P> shares fell, <B> shares rose.",
    "begins with a mail address": "<ana@example.org> wrote on Monday.",
    "begins with bold print": "<b>BREAKING</b> The bridge is closed.",
    "less than": "<3 and 5 > 4",
    "a brace": "{Editor's note} The bridge is closed.",
    "a brace before a quotation": '{"The bridge is closed," the mayor said: nobody may cross it.}',
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_text_is_a_text(text: str) -> None:
    assert decoded(text.encode()) == (text, "text/plain", "utf-8")


@pytest.mark.parametrize(
    ("text", "outside", "expected"),
    [
        ("<b>BREAKING</b> The bridge is closed.", {"name": "story.HTM"}, "text/html"),
        ("First.<br>Second.", {"server_media_type": "text/html"}, "text/html"),
        ("Fish &amp; chips.", {"name": "story.html"}, "text/html"),
        ("No mark-up at all.", {"name": "story.html", "server_media_type": "text/html"}, "text/plain"),
        ("First.<br>Second.", {"name": "story.txt"}, "text/plain"),
        # What the user says holds, whatever the content is.
        (PAGE, {"media_type": "text/plain", "name": "story.html"}, "text/plain"),
        ("No mark-up at all.", {"media_type": "text/html"}, "text/html"),
        ("<?xml version='1.0'?><rss/>", {"media_type": "text/plain"}, "text/plain"),
        ('{"bridge": "closed"}', {"media_type": "text/plain"}, "text/plain"),
    ],
)
def test_where_the_content_leaves_the_type_open(text: str, outside: dict[str, str], expected: str) -> None:
    assert decode(Content(data=text.encode(), **outside)).media_type == expected


@pytest.mark.parametrize(
    ("data", "looks_like"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\r\n%PDF-1.4", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG image"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "WebP image"),
        (b"\x00\x00\x00\x20ftypavif", "AVIF or HEIC image"),
        (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml...word/document.xml", "Word document"),
        (b"PK\x03\x04\x14\x00story.txt", "ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "old Microsoft Office document"),
        (b"{\\rtf1\\ansi The bridge is closed.}", "RTF"),
        (b"\x1f\x8b\x08\x00gzip within gzip", "gzip data"),
        (b"A \x00\x07text\x00 with\x00 NULs\x00 in it", "binary data"),
        (b"\x00\x01\x00\x00\x00\x0f\x00\x80" + b"name" * 9, "binary data"),
        (bytes(range(1, 256)), "binary data"),
        (b"\x41\x00\x05\x00\x42\x00" * 20, "binary data"),  # small numbers of two bytes each, no UTF-16
        (b"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "an RSS feed"),
        (b"<svg xmlns='x'><path/></svg>", "an SVG image"),
        (b"<?xml version='1.0'?><nitf><head/></nitf>", "NITF"),
        (b"<?xml version='1.0'?><recipe/>", "XML"),
        (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n", "WARC web archive"),
        # `newsjson parse *` for the second time
        (b'{"schema_version":"1.0","generator":{', "newsjson's own output"),
        (b'[\n  {\n    "headline" : "The \\"bridge\\" is closed"', "JSON"),
    ],
)
def test_what_is_no_text(data: bytes, looks_like: str) -> None:
    error = refusal(data)
    assert (error.code, error.message) == (ErrorCode.NOT_TEXT, f"not a text or HTML document (looks like {looks_like})")


@pytest.mark.parametrize("data", [b"", b" \r\n\t", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\u00a0\u2003".encode()])
def test_empty_input(data: bytes) -> None:
    error = refusal(data)
    assert (error.code, error.message) == (ErrorCode.NO_ARTICLE_TEXT, "no article text")


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (ENGLISH, "utf-8", "utf-8"),
        (ENGLISH, "utf-8-sig", "utf-8"),
        (ENGLISH, "utf-16", "utf-16le"),
        (ENGLISH, "cp1252", "windows-1252"),
        (ENGLISH, "mac_roman", "macintosh"),
        ("plain", "ascii", "utf-8"),
        ("Café", "latin-1", "windows-1252"),  # too short for any detector
        ("L’été dernier, le maire a déclaré que la forêt était « très menacée ». " * 9, "cp1252", "windows-1252"),
        ("El alcalde declaró que España construirá un puente en enero del próximo año. " * 9, "cp1252", "windows-1252"),
        ("Мэр заявил, что мост закрыт до января, сообщает газета. " * 9, "cp1251", "windows-1251"),
        ("Мэр заявил, что мост закрыт до января, сообщает газета. " * 9, "koi8_r", "koi8-r"),
        ("市長は昨日、橋を閉鎖すると述べた。記者会見を開いた。" * 9, "cp932", "shift_jis"),
    ],
)
def test_encodings_told_from_the_bytes(text: str, codec: str, name: str) -> None:
    assert decoded(text.encode(codec)) == (text, "text/plain", name)


@pytest.mark.parametrize(
    ("data", "outside", "text", "name"),
    [
        # The user's word is above a byte order mark, and that above the server's.
        ("Ä".encode(), {"encoding": "latin-1"}, "Ã„", "windows-1252"),
        ("Ä".encode("utf-16"), {"server_encoding": "utf-8"}, "Ä", "utf-16le"),
        ("Ä".encode("utf-8-sig"), {"encoding": "UTF8"}, "Ä", "utf-8"),
        (codecs.BOM_UTF16_BE + "Ä".encode("utf-16-be"), {"encoding": "utf-16"}, "Ä", "utf-16be"),
        ("Ä".encode("utf-16-le"), {"encoding": "utf-16"}, "Ä", "utf-16le"),
        # without a mark, as some Windows programs save a text; the server may say what it likes
        ("Café and\r\na “bridge”".encode("utf-16-le"), {}, "Café and\r\na “bridge”", "utf-16le"),
        (
            "The bridge — closed\n".encode("utf-16-be"),
            {"server_encoding": "utf-8"},
            "The bridge — closed\n",
            "utf-16be",
        ),
        ("Привет".encode("cp1251"), {"server_encoding": "windows-1251"}, "Привет", "windows-1251"),
        (b"caf\xe9", {"server_encoding": "no-such-charset"}, "café", "windows-1252"),
        (b"caf\xe9", {"server_encoding": "zlib"}, "café", "windows-1252"),
        # Servers say ISO-8859-1 unasked: not believed for UTF-8.
        ("café".encode(), {"server_encoding": "ISO-8859-1"}, "café", "utf-8"),
    ],
)
def test_what_is_stated(data: bytes, outside: dict[str, str], text: str, name: str) -> None:
    result = decode(Content(data=data, **outside))
    assert (result.text, result.encoding, result.warnings) == (text, name, ())


@pytest.mark.parametrize(
    ("head", "codec", "name"),
    [
        ("<meta charset=windows-1251>", "cp1251", "windows-1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8_r", "koi8-r"),
        ("<META CHARSET = 'Shift_JIS' />", "cp932", "shift_jis"),
        ('<meta charset="utf-16">', "utf-8", "utf-8"),  # it could not have been read so far if it were
        ('<meta charset="iso-8859-1">', "utf-8", "utf-8"),  # saved anew by another tool
        ('<meta charset="gb2312">', "utf-8", "utf-8"),
        ("<script>" + "x" * 5000 + '</script><meta charset="gb2312">', "gbk", "gbk"),
    ],
)
def test_encoding_that_a_page_declares(head: str, codec: str, name: str) -> None:
    body = {"cp932": "橋を閉鎖", "gbk": "大桥关闭"}.get(codec, "Мост закрыт")
    page = f"<!doctype html><head>{head}</head><p>{body}"
    assert decoded(page.encode(codec)) == (page, "text/html", name)
    if codec == "koi8_r":  # the server's word is above the page's
        assert decoded(page.encode("cp1251"), server_encoding="cp1251")[2] == "windows-1251"


def test_encoding_of_an_xml_declaration() -> None:
    page = '<?xml version="1.0" encoding="windows-1250"?><html><body><p>Řeka</p></body></html>'
    assert decoded(page.encode("cp1250")) == (page, "text/html", "windows-1250")


def test_a_text_declares_nothing() -> None:
    text = "The manual says: <meta charset=koi8-r> gives “Russian”."
    assert decoded(text.encode()) == (text, "text/plain", "utf-8")


@pytest.mark.parametrize(
    ("data", "outside", "text", "places"),
    [
        (b"caf\xe9 noir", {"encoding": "utf-8"}, "caf\ufffd noir", "1 place"),
        (("“Quoted” " * 9).encode() + b"caf\xe9", {}, "“Quoted” " * 9 + "caf\ufffd", "1 place"),
        ("It’s cut o’".encode()[:-1], {}, "It’s cut o\ufffd", "1 place"),
        ("printed \ufffd, ".encode() + b"\xff and \xff", {"server_encoding": "utf-8"}, None, "2 places"),
        (b"\xff\xfeA\x00B", {}, "A\ufffd", "1 place"),
        (b"a\x81b", {"encoding": "latin-1"}, "a\ufffdb", "1 place"),
        # a short text with one damaged place of several bytes
        (
            "“No,” she said".encode() + b"\xff\xfe\xff in Arden",
            {},
            "“No,” she said\ufffd\ufffd\ufffd in Arden",
            "3 places",
        ),
    ],
)
def test_undecodable_bytes(data: bytes, outside: dict[str, str], text: str | None, places: str) -> None:
    result = decode(Content(data=data, **outside))
    assert text is None or result.text == text
    assert [warning.code for warning in result.warnings] == ["undecodable_bytes"]
    assert result.warnings[0].message.endswith(f"stand as U+FFFD in {places}")


@pytest.mark.parametrize(
    "name", ["utf-8", "UTF8", " Latin-1 ", "windows-1252", "shift_jis", "x-sjis", "cp437", "utf-32"]
)
def test_known_encodings(name: str) -> None:
    assert is_known_encoding(name)


@pytest.mark.parametrize(
    "name", ["", "utf-9", "punycode", "idna", "unicode_escape", "utf-7", "zlib", "../x", "a\0", "é"]
)
def test_unknown_encodings(name: str) -> None:
    assert not is_known_encoding(name)
    with pytest.raises(LookupError, match="unknown encoding"):
        decode(Content(data=b"text", encoding=name))


def test_every_encoding_has_a_decoder_and_is_found_by_its_own_name() -> None:
    for codec, encoding in charset_labels._BY_CODEC.items():
        assert codecs.lookup(codec).name == codec
        assert "text".encode(encoding.codec).decode(encoding.codec) == "text"
        assert charset_labels.look_up_encoding(encoding.name).name == encoding.name
    assert all(map(is_known_encoding, charset_labels._LABELS))
    assert all(map(is_known_encoding, charset._DETECTED))


@example(b"\0.A", None)  # looks like the name of a file
@given(st.binary(max_size=300), st.sampled_from([None, "text/plain", "text/html"]))
def test_any_bytes_are_read_or_refused(data: bytes, media_type: str | None) -> None:
    try:
        result = decode(Content(data=data, media_type=media_type))
    except NewsjsonError as error:
        code = error.code
    else:
        assert result.text.strip()
        assert result == decode(Content(data=data, media_type=media_type))
        result.text.encode()  # no lone surrogates
        return
    refusals = {ErrorCode.NOT_TEXT, ErrorCode.NO_ARTICLE_TEXT}
    if media_type is None:  # what is declared to be text or a page is never told to be something else
        refusals.add(ErrorCode.NOT_AN_ARTICLE)
    assert code in refusals


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf_8_text_comes_through(text: str) -> None:
    if text.strip("\ufeff").strip():
        result = decode(Content(data=text.encode(), media_type="text/plain", encoding="utf-8"))
        mended = [warning.code for warning in result.warnings] == ["text_mended"]  # "Â¡" and "&amp;" are no text's own
        assert mended or (result.text, result.warnings) == (text.lstrip("\ufeff"), ())


def test_a_few_nul_bytes_make_no_text_binary() -> None:
    words = "The council of Arden met on Monday. " * 30
    result = decode(Content(data=f"{words}\0{words}".encode()))
    assert (result.text, result.media_type) == (f"{words}\ufffd{words}", "text/plain")
    assert [(w.code, w.message) for w in result.warnings] == [
        ("undecodable_bytes", "NUL characters stand as U+FFFD in 1 place")
    ]


def test_a_page_loses_its_nul_bytes() -> None:
    result = decode(Content(data=f"<!doctype html><p>The coun\0cil{' met' * 300}\0".encode()))
    assert result.text == f"<!doctype html><p>The council{' met' * 300}"
    assert result.warnings[0].message == "NUL characters were dropped in 2 places"


@pytest.mark.parametrize("text", ["The cafÃ© â€œAt the Pierâ€\x9d is open.", "Lee &amp; Sons said it&#8217;s late."])
def test_what_was_restored_is_told(text: str) -> None:
    result = decode(Content(data=text.encode(), media_type="text/plain", encoding="utf-8"))
    assert [warning.code for warning in result.warnings] == ["text_mended"]
    assert result.text in ("The café “At the Pier” is open.", "Lee & Sons said it’s late.")
