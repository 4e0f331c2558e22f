"""Fetching, against servers on the loopback; what tests of the public internet need is pretended."""

import datetime
import gzip
import re
import socket
import threading
from collections.abc import Callable, Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from newsjson.schemas.errors import ErrorCode, NewsjsonError
from newsjson.sources import connections, http, open_input
from newsjson.sources.addresses import is_public
from newsjson.sources.names import public_name
from newsjson.version import __version__

PAGE = b"<!doctype html><p>The bridge is closed.</p>"

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server(ThreadingHTTPServer):
    """Answers each path with its function, and keeps what was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, Message]] = []
        self.connections = 0
        self.closing = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that hang up are what many tests are about."""

    def get_request(self) -> tuple[socket.socket, object]:
        self.connections += 1
        return super().get_request()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers))
        self.close_connection = True
        self.server.answers.get(self.path, status(404))(self)

    def log_message(self, *arguments: object) -> None:
        pass


def body(data: bytes, *, code: int = 200, length: int | None = None, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(data) if length is None else length))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def status(code: int) -> Answer:
    return body(b"", code=code)


def redirect(location: str, code: int = 302) -> Answer:
    return body(b"moved", code=code, Location=location)


def drip(start: bytes) -> Answer:
    """Answer with these bytes and then one more every few milliseconds, for ever."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(start)
        while not handler.server.closing.wait(0.01):
            handler.wfile.write(b"1")

    return answer


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as started:
        thread = threading.Thread(target=started.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield started
        started.closing.set()
        started.shutdown()
        thread.join()


def refusal(url: str, **options: object) -> NewsjsonError:
    with pytest.raises(NewsjsonError) as caught:
        http.fetch(url, **{"allow_private": True, **options})
    assert caught.value.uri == public_name(url)
    return caught.value


def test_a_page(server: Server) -> None:
    server.answers["/news/one.html"] = body(PAGE, Content_Type='Text/HTML; Charset="windows-1252"')
    url = f"{server.url}/news/one.html"
    content = open_input(url, allow_private=True)
    assert (content.data, content.uri, content.url, content.name) == (PAGE, url, url, "one.html")
    assert (content.server_media_type, content.server_encoding) == ("text/html", "windows-1252")
    assert (content.media_type, content.encoding) == (None, None)
    assert content.retrieved_at is not None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", content.retrieved_at)
    retrieved = datetime.datetime.strptime(content.retrieved_at, "%Y-%m-%dT%H:%M:%SZ")
    assert abs(retrieved - datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)).days < 1


def test_what_is_asked(server: Server) -> None:
    server.answers["/caf%C3%A9%20noir?q=%C3%BC"] = body(PAGE)
    assert http.fetch(f"{server.url}/café%20noir?q=ü#top", allow_private=True).url == (
        f"{server.url}/caf%C3%A9%20noir?q=%C3%BC"
    )
    ((_, headers),) = server.asked
    assert headers["User-Agent"].startswith(f"newsjson/{__version__}")
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert headers["Host"] == server.url.removeprefix("http://")
    assert "Authorization" not in headers


@pytest.mark.parametrize(
    "answer",
    [
        body(gzip.compress(PAGE), Content_Encoding="gzip"),
        body(gzip.compress(PAGE), Content_Type="application/gzip"),
        body(PAGE, code=203),
    ],
    ids=["content-encoding", "a gzip file", "another 2xx"],
)
def test_ways_of_sending_a_page(server: Server, answer: Answer) -> None:
    server.answers["/page.html.gz"] = answer
    content = http.fetch(f"{server.url}/page.html.gz", allow_private=True)
    assert (content.data, content.name) == (PAGE, "page.html")


def test_a_page_in_chunks(server: Server) -> None:
    def answer(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for part in (PAGE[:5], PAGE[5:]):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        handler.wfile.write(b"0\r\n\r\n")

    server.answers["/"] = answer
    assert http.fetch(server.url, allow_private=True).data == PAGE


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect(server: Server, code: int) -> None:
    server.answers["/old/one"] = redirect("../new?page=1", code)
    server.answers["/new?page=1"] = body(PAGE)
    content = http.fetch(f"{server.url}/old/one", allow_private=True)
    assert (content.uri, content.url) == (f"{server.url}/old/one", f"{server.url}/new?page=1")


def test_a_redirect_beyond_ascii(server: Server) -> None:
    server.answers["/"] = redirect("/café".encode().decode("latin-1"))
    server.answers["/caf%C3%A9"] = body(PAGE)
    assert http.fetch(server.url, allow_private=True).data == PAGE


def test_five_redirects_and_no_more(server: Server) -> None:
    for number in range(1, 7):
        server.answers[f"/{number}"] = redirect(f"/{number - 1}")
    server.answers["/0"] = body(PAGE)
    assert http.fetch(f"{server.url}/5", allow_private=True).data == PAGE
    server.asked.clear()
    error = refusal(f"{server.url}/6")
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, "more than 5 redirects")
    assert len(server.asked) == 6


def test_a_redirect_to_itself(server: Server) -> None:
    server.answers["/"] = redirect("/")
    assert refusal(f"{server.url}/").message == "more than 5 redirects"


@pytest.mark.parametrize(
    "location",
    ["ftp://example.org/one", "file:///etc/hostname", "javascript:alert(1)", "http://exa mple.org/", "http://[::1/"],
)
def test_redirects_that_are_not_followed(server: Server, location: str) -> None:
    server.answers["/"] = redirect(location)
    error = refusal(f"{server.url}/")
    message = "redirected to what is no http or https address"  # the one that the user gave is one
    assert (error.code, error.message, error.hint) == (ErrorCode.FETCH_FAILED, message, None)


def test_a_password_goes_to_its_own_server_only(server: Server) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    server.answers.update({"/": redirect("/near"), "/near": redirect(f"{other}/far"), "/far": body(PAGE)})
    url = server.url.replace("://", "://ana:p%40ss@") + "/"
    content = http.fetch(url, allow_private=True)
    assert (content.uri, content.url) == (f"{server.url}/", f"{other}/far")
    sent = [headers.get("Authorization") for _, headers in server.asked]
    assert sent == ["Basic YW5hOnBAc3M=", "Basic YW5hOnBAc3M=", None]


def test_a_redirect_cannot_bring_a_password(server: Server) -> None:
    server.answers["/"] = redirect(server.url.replace("://", "://eve:evil@") + "/two")
    server.answers["/two"] = body(PAGE)
    assert http.fetch(server.url, allow_private=True).url == f"{server.url}/two"
    assert all("Authorization" not in headers for _, headers in server.asked)


@pytest.mark.parametrize(
    ("code", "hint"), [(404, "address"), (403, "browser"), (503, "later"), (304, None), (300, None)]
)
def test_other_statuses(server: Server, code: int, hint: str | None) -> None:
    server.answers["/"] = body(b"", code=code)
    error = refusal(f"{server.url}/")
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, f"HTTP {code}")
    assert hint is None or hint in (error.hint or "")


@pytest.mark.parametrize(
    "answer",
    [
        body(b"x" * 5001),
        body(gzip.compress(b"x" * 5001), Content_Encoding="gzip"),
        body(gzip.compress(b"x" * 5001)),
        body(gzip.compress(bytes(30_000_000)), Content_Encoding="gzip"),
        drip(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 1_000_000),
    ],
    ids=["plain", "content-encoding", "a gzip file", "a bomb", "without an end"],
)
def test_too_large(server: Server, answer: Answer) -> None:
    server.answers["/"] = answer
    error = refusal(f"{server.url}/", max_bytes=5000, total_timeout=5)
    assert (error.code, error.message) == (ErrorCode.TOO_LARGE, "larger than 5,000 bytes")


def test_just_not_too_large(server: Server) -> None:
    server.answers["/"] = body(gzip.compress(b"x" * 5000), Content_Encoding="gzip")
    assert len(http.fetch(server.url, allow_private=True, max_bytes=5000).data) == 5000


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    ],
    ids=["status line", "header", "body", "body without length", "size of a chunk"],
)
def test_a_server_that_drips_is_left_when_the_time_is_up(server: Server, start: bytes) -> None:
    server.answers["/"] = drip(start)
    error = refusal(f"{server.url}/", total_timeout=0.15)
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, "timed out")


def test_a_server_that_drips_its_tls_handshake() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        error = refusal(f"https://127.0.0.1:{silent.getsockname()[1]}/", total_timeout=0.15)
    assert error.message == "timed out"


def test_the_time_counts_all_redirects_together(server: Server) -> None:
    def slowly(handler: Handler) -> None:
        handler.server.closing.wait(0.08)
        redirect("/")(handler)

    server.answers["/"] = slowly
    assert refusal(f"{server.url}/", total_timeout=0.2).message == "timed out"
    assert len(server.asked) < 6


@pytest.mark.parametrize(
    "answer",
    [
        body(PAGE, length=len(PAGE) + 1),
        lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>"),
        lambda handler: handler.wfile.write(b"no HTTP at all\r\n\r\n"),
        lambda handler: None,
        lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 500 + b"\r\n"),
        lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: " + b"1" * 100_000 + b"\r\n\r\n"),
    ],
    ids=["cut off", "chunk cut off", "no HTTP", "no answer", "too many headers", "a header too long"],
)
def test_answers_that_are_none(server: Server, answer: Answer) -> None:
    server.answers["/"] = answer
    error = refusal(f"{server.url}/")
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, "the connection broke off")


def test_nobody_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    error = refusal(f"http://127.0.0.1:{port}/")
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, "connection refused")


def test_no_such_host(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert refusal("http://no.such.example/").message == "no such host"


def test_no_tls(server: Server) -> None:
    error = refusal(server.url.replace("http", "https") + "/")
    assert error.code is ErrorCode.FETCH_FAILED
    assert error.message.startswith("no safe connection: ")


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_a_variable_that_leads_nowhere_is_blamed(
    server: Server, variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "missing"))
    error = refusal(server.url.replace("http:", "https:"))
    assert error.hint == f"there is nothing where {variable} points to"


@pytest.mark.parametrize(
    "url",
    [
        "http://", "http:///one", "http://exa mple.org/", "http://example.org/a\r\nX: 1", "http://good.example\\@x/",
        "http://" + "a" * 64 + ".example/", "http://example.org:99999/", "http://example.org:port/", "http://[::1",
        "http://ü" + "a" * 80 + ".example/",
    ],
)  # fmt: skip
def test_addresses_that_are_none(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_resolve", lambda *arguments: pytest.fail("was looked up"))
    error = refusal(url)
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, "not a valid address")


PRIVATE = """
    0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1
    192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
    64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1:: 2002:c0a8:101::1 3fff::1 fc00::1 fd00::1 fe80::1 fe80::1%lo
    fec0::1 ff02::1 5f00::1
    localhost 1 127.1
""".split()
PUBLIC = """
    1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.1 172.32.0.1 192.0.1.1 223.255.255.255
    2606:4700::1111 2a00:1450:4001:80b::200e ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1
""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "127.1", "[::ffff:127.0.0.1]"])
def test_private_addresses_are_refused_before_anything_is_sent(server: Server, host: str) -> None:
    error = refusal(f"http://{host}:{server.server_port}/", allow_private=False)
    assert error.code is ErrorCode.ADDRESS_REFUSED
    assert error.message.endswith(" is a private address")
    assert error.hint == "allow it with --allow-private"
    assert server.connections == 0


def test_a_redirect_into_the_private_network_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    server.answers["/"] = redirect(f"http://127.0.0.2:{server.server_port}/inside")
    error = refusal(f"{server.url}/", allow_private=False)
    assert (error.code, error.message) == (ErrorCode.ADDRESS_REFUSED, "127.0.0.2 is a private address")
    assert [path for path, _ in server.asked] == ["/"]


def answers_of(*addresses: str) -> Callable[..., list[tuple[object, ...]]]:
    """Make a look-up that gives these addresses, one more at each call."""
    left = list(addresses)

    def look_up(host: str, port: int, *arguments: object, **options: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (left.pop(0) if len(left) > 1 else left[0], port))]

    return look_up


def test_a_name_that_leads_inside_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", answers_of("127.0.0.1"))
    error = refusal(f"http://news.example:{server.server_port}/", allow_private=False)
    assert error.code is ErrorCode.ADDRESS_REFUSED
    assert server.connections == 0


def test_a_name_is_looked_up_once_for_check_and_connection(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    # DNS rebinding: the first answer is admitted, the second leads elsewhere and must never be asked for.
    monkeypatch.setattr(socket, "getaddrinfo", answers_of("127.0.0.1", "127.0.0.2"))
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    server.answers["/"] = body(PAGE)
    assert http.fetch(f"http://news.example:{server.server_port}/").data == PAGE
    with pytest.raises(NewsjsonError, match=r"127\.0\.0\.2 is a private address"):
        http.fetch(f"http://news.example:{server.server_port}/")


def test_a_public_address_among_private_ones_is_taken(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def both(host: str, port: int, **options: object) -> list[tuple[object, ...]]:
        targets = [("127.0.0.3", port), ("127.0.0.1", port)]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", target) for target in targets]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.1")
    server.answers["/"] = body(PAGE)
    assert http.fetch(f"http://news.example:{server.server_port}/").data == PAGE


def test_the_address_really_connected_to_is_checked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    class Diverted(socket.socket):
        def connect(self, address: object) -> None:
            super().connect(("127.0.0.1", server.server_port))

    monkeypatch.setattr(socket, "getaddrinfo", answers_of("192.0.1.1"))
    monkeypatch.setattr(socket, "socket", Diverted)
    error = refusal("http://news.example/", allow_private=False)
    assert (error.code, error.message) == (ErrorCode.ADDRESS_REFUSED, "127.0.0.1 is a private address")
    assert server.asked == []


def test_a_proxy_decides_for_itself(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url.replace("://", "://ana:p%40ss@"))
    server.answers["http://news.example/one"] = body(PAGE)
    assert http.fetch("http://news.example/one").data == PAGE
    ((_, headers),) = server.asked
    assert headers["Proxy-Authorization"] == "Basic YW5hOnBAc3M="


def test_a_private_address_in_digits_is_refused_even_with_a_proxy(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", server.url)
    error = refusal("http://169.254.169.254/latest/meta-data", allow_private=False)
    assert error.code is ErrorCode.ADDRESS_REFUSED
    assert server.asked == []


def test_no_proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.answers["/"] = body(PAGE)
    assert http.fetch(server.url, allow_private=True).data == PAGE


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "http://127.0.0.1:port", "http://"])
def test_proxies_that_cannot_be_used(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    error = refusal("http://news.example/")
    assert (error.code, error.message) == (
        ErrorCode.FETCH_FAILED,
        "the address of the proxy in http_proxy is not valid",
    )
