import errno
import gzip
import io
import os
import sys
import threading
import zlib
from pathlib import Path

import pytest
from newsjson.schemas.errors import ErrorCode, NewsjsonError
from newsjson.sources import DEFAULT_MAX_BYTES, content_encoding, is_address, open_input, read_file, read_stdin
from newsjson.sources.limits import too_large

TEXT = b"The bridge is closed, the mayor said.\n"


def refusal(argument: str, **options: object) -> NewsjsonError:
    with pytest.raises(NewsjsonError) as caught:
        open_input(argument, **options)
    return caught.value


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(TEXT)
    content = open_input(str(path))
    assert (content.data, content.uri, content.name) == (TEXT, str(path), "story.txt")
    assert (content.url, content.retrieved_at, content.media_type, content.encoding) == (None,) * 4
    assert read_file(path) == content


@pytest.mark.parametrize("name", ["page.html.gz", "page.html", "page"])
def test_gzip_is_told_by_its_bytes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(TEXT[:10]) + gzip.compress(b"") + gzip.compress(TEXT[10:]) + b"\0" * 512)
    content = read_file(path)
    assert (content.data, content.name) == (TEXT, name.removesuffix(".gz"))


def test_a_name_in_gz_does_not_make_gzip(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.gz"
    path.write_bytes(TEXT)
    assert read_file(path).data == TEXT


PACKED = gzip.compress(TEXT, mtime=0)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (PACKED[:-9], "the gzip data ends too early"),
        (PACKED[:5], "the gzip data ends too early"),
        (PACKED[:12] + b"\xff\xff\xff" + PACKED[15:], "damaged gzip data"),
        (PACKED[:-8] + b"\0\0\0\0" + PACKED[-4:], "damaged gzip data"),  # the checksum
        (PACKED + b"something else", "damaged gzip data"),
    ],
    ids=["cut off", "cut off in the header", "bytes changed", "checksum changed", "something behind it"],
)
def test_damaged_gzip(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "story.gz"
    path.write_bytes(data)
    error = refusal(str(path))
    assert (error.code, error.message, error.uri) == (ErrorCode.NOT_READABLE, message, str(path))


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_the_limit_is_exact(tmp_path: Path, pack: object) -> None:
    path = tmp_path / "story"
    path.write_bytes(pack(b"x" * 5000))
    assert len(read_file(path, max_bytes=5000).data) == 5000
    error = refusal(str(path), max_bytes=4999)
    assert (error.code, error.message) == (ErrorCode.TOO_LARGE, "larger than 4,999 bytes")
    assert error.hint == "raise the limit with --max-bytes"


class Endless(io.RawIOBase):
    """A stream that never ends and counts what was taken from it."""

    taken = 0

    def __init__(self, start: bytes = b"") -> None:
        self.start = start

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        assert size > 0
        self.taken += size
        start, self.start = self.start[:size], self.start[size:]
        return start + b"x" * (size - len(start))


@pytest.mark.parametrize("start", [b"", PACKED[:10]])
def test_an_endless_stream_is_left_at_the_limit(start: bytes) -> None:
    stream = Endless(start)
    with pytest.raises(NewsjsonError, match="larger than"):
        read_stdin(stream, max_bytes=1000)
    assert stream.taken <= 200_000


def test_a_gzip_bomb_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    handed_out = []
    original = gzip.GzipFile.read

    def read(self: gzip.GzipFile, size: int = -1) -> bytes:
        handed_out.append(original(self, size))
        return handed_out[-1]

    monkeypatch.setattr(gzip.GzipFile, "read", read)
    with pytest.raises(NewsjsonError, match="larger than"):
        read_stdin(io.BytesIO(gzip.compress(bytes(20_000_000))), max_bytes=100_000)
    assert sum(map(len, handed_out)) == 100_001


def test_sizes_in_messages() -> None:
    sizes = [DEFAULT_MAX_BYTES, 1_500_000, 100_000, 99, 1_234_567]
    assert [too_large(size).message.removeprefix("larger than ") for size in sizes] == [
        "10 MB", "1.5 MB", "0.1 MB", "99 bytes", "1,234,567 bytes",
    ]  # fmt: skip


def test_standard_input() -> None:
    content = open_input("-", stdin=io.BytesIO(PACKED))
    assert (content.data, content.uri, content.name) == (TEXT, "-", None)


def test_standard_input_is_not_touched_for_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    (tmp_path / "story.txt").write_bytes(TEXT)
    assert open_input(str(tmp_path / "story.txt")).data == TEXT


def test_closed_standard_input() -> None:
    stream = io.BytesIO(TEXT)
    stream.close()
    error = refusal("-", stdin=stream)
    assert (error.code, error.uri) == (ErrorCode.NOT_READABLE, "-")


@pytest.mark.parametrize("argument", ["no/such/file.txt", "", "a\0b"])
def test_no_such_file(argument: str) -> None:
    error = refusal(argument)
    assert (error.code, error.message) == (ErrorCode.NOT_FOUND, "no such file")


def test_a_dangling_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    assert refusal(str(tmp_path / "link")).code is ErrorCode.NOT_FOUND


def test_an_address_without_its_scheme() -> None:
    assert refusal("www.example.org/one").hint == "for an address, write https://www.example.org/one"
    assert refusal("https:/example.org/one").hint == "an address begins with https://"


def test_a_directory(tmp_path: Path) -> None:
    error = refusal(str(tmp_path))
    assert (error.code, error.message) == (ErrorCode.NOT_READABLE, "a directory, not a file")
    assert str(tmp_path) in (error.hint or "")


def test_a_directory_where_systems_say_permission_denied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows does."""

    def refuse(*arguments: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    assert refusal(str(tmp_path)).message == "a directory, not a file"


def test_permission_denied(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:  # root, in a container, may read everything
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    error = refusal("story.txt")
    assert (error.code, error.message) == (ErrorCode.NOT_READABLE, "permission denied")


def test_a_name_too_long() -> None:
    assert refusal("x" * 5000).code is ErrorCode.NOT_READABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(TEXT,), daemon=True)
    writer.start()
    assert read_file(pipe).data == TEXT
    writer.join()


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_a_terminal_is_not_read() -> None:
    ours, theirs = os.openpty()
    try:
        error = refusal(os.ttyname(theirs))
    finally:
        os.close(ours)
        os.close(theirs)
    assert (error.code, error.message) == (ErrorCode.NOT_READABLE, "a terminal, not a file")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_an_endless_device_stops_at_the_limit() -> None:
    assert refusal("/dev/zero", max_bytes=1000).code is ErrorCode.TOO_LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux alone")
def test_a_name_that_is_no_utf_8_can_be_written_as_json(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_bytes(TEXT)
    content = open_input(os.fsdecode(name))
    assert content.uri is not None
    assert content.uri.endswith("/caf\ufffd.txt")
    assert refusal(os.fsdecode(name + b"x")).uri == content.uri + "x"


@pytest.mark.parametrize("argument", ["ftp://example.org/one", "file:///tmp/one", "gopher://example.org/", "S3://a/b"])
def test_other_schemes(argument: str) -> None:
    error = refusal(argument)
    assert (error.code, error.message) == (ErrorCode.FETCH_FAILED, "only http and https addresses are fetched")
    assert error.uri == argument


def test_is_address() -> None:
    assert is_address("HTTPS://example.org")
    assert not any(map(is_address, ["-", "http.txt", "http:/x", "ftp://example.org", "/http://x", "C:\\x"]))


def deflated(data: bytes, window_bits: int) -> bytes:
    packer = zlib.compressobj(wbits=window_bits)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("data", "encodings"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (PACKED, "gzip"),
        (PACKED, " X-GZIP "),
        (deflated(TEXT, 15), "deflate"),
        (deflated(TEXT, -15), "deflate"),
        (gzip.compress(deflated(TEXT, 15)), "deflate, gzip"),
        (TEXT, "gzip"),  # the header is wrong: some servers do that
    ],
    ids=lambda value: value or "none" if isinstance(value, str) else "",
)
def test_content_encoding(data: bytes, encodings: str) -> None:
    assert content_encoding.unpack(data, encodings, max_bytes=1000) == TEXT


@pytest.mark.parametrize(
    ("data", "encodings", "code"),
    [
        (TEXT, "br", ErrorCode.FETCH_FAILED),
        (TEXT, "gzip,gzip,gzip,gzip", ErrorCode.FETCH_FAILED),
        (PACKED[:-9], "gzip", ErrorCode.NOT_READABLE),
        (deflated(TEXT, 15)[:-5], "deflate", ErrorCode.NOT_READABLE),
        (b"no deflate", "deflate", ErrorCode.NOT_READABLE),
        (gzip.compress(bytes(1_000_000)), "gzip", ErrorCode.TOO_LARGE),
        (deflated(bytes(1_000_000), 15), "deflate", ErrorCode.TOO_LARGE),
        (gzip.compress(gzip.compress(bytes(1_000_000))), "gzip, gzip", ErrorCode.TOO_LARGE),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else str(value),
)
def test_content_encoding_that_is_refused(data: bytes, encodings: str, code: ErrorCode) -> None:
    with pytest.raises(NewsjsonError) as caught:
        content_encoding.unpack(data, encodings, max_bytes=5000)
    assert caught.value.code is code
