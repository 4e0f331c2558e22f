"""How inputs are named: no password of an address is shown, whatever is wrong with the address."""

import pytest
from newsjson.schemas.errors import NewsjsonError
from newsjson.sources import open_input
from newsjson.sources.names import public_name, without_userinfo


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("http://ana:secret@example.org/one?to=a@b", "http://example.org/one?to=a@b"),
        ("HTTPS://ana@example.org", "HTTPS://example.org"),
        ("https://ana:se@cret@example.org:8443/", "https://example.org:8443/"),  # the last @ before the path
        ("https://ana:sec/ret@example.org/", "https://example.org/"),  # no port, so the password goes on
        ("https://ana:sec#ret?@example.org/", "https://example.org/"),
        ("http://:secret@[::1]:8000/", "http://[::1]:8000/"),
        ("http:/ana:secret@example.org/", "http:/example.org/"),  # mistyped; the password is none the less one
        ("http:///ana:secret@example.org/", "http:///example.org/"),
        ("http:\\\\ana:secret@example.org", "http:\\\\example.org"),
        (" http://ana:secret@example.org/", " http://example.org/"),
        ("ftp://ana:secret@example.org/news.txt", "ftp://example.org/news.txt"),
        # nothing to leave out
        ("https://example.org/@ana/1", "https://example.org/@ana/1"),
        ("https://example.org:8080/@ana", "https://example.org:8080/@ana"),
        ("http://[::1]/@ana", "http://[::1]/@ana"),
        ("https://example.org/?mail=ana@example.org", "https://example.org/?mail=ana@example.org"),
        ("letters/ana@example.org.txt", "letters/ana@example.org.txt"),
        ("C:/mail/ana@example.org.txt", "C:/mail/ana@example.org.txt"),
        ("mirror/https:/ana@example.org", "mirror/https:/ana@example.org"),  # a file, as wget keeps them
        ("-", "-"),
        ("", ""),
    ],
)
def test_an_input_is_named_without_user_and_password(given: str, shown: str) -> None:
    assert public_name(given) == shown


def test_addresses_within_a_message_lose_theirs_too() -> None:
    said = "cannot parse 'http://ana:secret@example.org:port/', see https://eve:evil@example.net/ or ana@example.org"
    wanted = "cannot parse 'http://example.org:port/', see https://example.net/ or ana@example.org"
    assert without_userinfo(said) == wanted


@pytest.mark.parametrize(
    "address",
    [
        "http://ana:secret@no.such.example./",
        "http://ana:secret@127.0.0.1/",  # refused
        "http://ana:secret@exa mple.org/",  # no valid address
        "http://ana:sec/ret@example.org/",
        "ftp://ana:secret@example.org/",
        "http:/ana:secret@example.org/",  # taken for a file
    ],
)
def test_errors_name_no_password(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.getaddrinfo", _no_such_host)
    with pytest.raises(NewsjsonError) as caught:
        open_input(address)
    assert "ret@" not in str(caught.value)


def _no_such_host(*arguments: object, **options: object) -> None:
    raise OSError
