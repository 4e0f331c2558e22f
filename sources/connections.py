"""Connections for urllib3 that go to checked addresses only and end when the time is up.

urllib3's own time-outs are for one read each: a server that sends a byte now and then would hold us for ever. So a
watch closes the sockets at the deadline, whatever is being read from them: TLS handshake, headers or body.
"""

import contextlib
import functools
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, cast

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from ..schemas.errors import ErrorCode, NewsjsonError
from .addresses import is_public

Open = Callable[[str, int], socket.socket]


class Watch:
    """Opens sockets, refuses those that lead into private networks, and ends all of them after `total` seconds.

    A context manager. `connect` is the time for connecting to one address, in seconds. The look-up of a name cannot be
    broken off, it ends when the system's resolver gives up.
    """

    def __init__(self, *, total: float, connect: float) -> None:
        self.expired = False
        self._connect = connect
        self._deadline = time.monotonic() + total
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(total, self._expire)
        self._timer.daemon = True

    def __enter__(self) -> "Watch":
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            for twin in self._sockets:
                twin.close()
            self._sockets.clear()

    def remaining(self) -> float:
        """Return the seconds left. Raises NewsjsonError (FETCH_FAILED) when there are none."""
        left = self._deadline - time.monotonic()
        if left <= 0 or self.expired:
            raise timed_out()
        return left

    def open(self, host: str, port: int, *, public_only: bool) -> socket.socket:
        """Connect to the first address of a host that answers. Raises NewsjsonError."""
        inside, failure = None, None
        for family, kind, protocol, _, target in _resolve(host, port):
            if public_only and not is_public(str(target[0])):
                inside = inside or str(target[0])
                continue
            try:
                return self._open_one(socket.socket(family, kind, protocol), target, public_only)
            except OSError as error:
                failure = error
        if failure is None and inside is not None:
            raise refused(inside)
        raise _unreachable(failure) from failure

    def _open_one(self, opened: socket.socket, target: Any, public_only: bool) -> socket.socket:
        try:
            opened.settimeout(min(self._connect, self.remaining()))
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            opened.connect(target)
            # Once more, on the address that really answered, before a byte is sent.
            if public_only and not is_public(str(opened.getpeername()[0])):
                raise refused(str(opened.getpeername()[0]))
            self._guard(opened)
        except BaseException:
            opened.close()
            raise
        return opened

    def _guard(self, opened: socket.socket) -> None:
        """Keep a twin of the socket, which stays ours when TLS takes the socket over."""
        with self._lock:
            if self.expired:
                raise timed_out()
            self._sockets.append(opened.dup())

    def _expire(self) -> None:
        with self._lock:
            self.expired = True
            for twin in self._sockets:
                with contextlib.suppress(OSError):
                    twin.shutdown(socket.SHUT_RDWR)


class _WatchedHTTP(HTTPConnection):
    def __init__(self, *arguments: Any, open_socket: Open, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._open_socket = open_socket

    def _new_conn(self) -> socket.socket:
        return self._open_socket(self._dns_host, self.port)


class _WatchedHTTPS(HTTPSConnection):
    # TLS, its server name and the check of the certificate stay urllib3's: they use the host's name, not the address.
    def __init__(self, *arguments: Any, open_socket: Open, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._open_socket = open_socket

    def _new_conn(self) -> socket.socket:
        return self._open_socket(self._dns_host, self.port)


def connect_through(watch: Watch, manager: urllib3.PoolManager, *, public_only: bool) -> None:
    """Make a fresh PoolManager (or ProxyManager) open all its connections through the watch."""
    open_socket = functools.partial(watch.open, public_only=public_only)

    def pools(pool_class: type[urllib3.HTTPConnectionPool], connection_class: Any) -> Any:
        def make(*arguments: Any, **options: Any) -> urllib3.HTTPConnectionPool:
            pool = pool_class(*arguments, **options)
            pool.ConnectionCls = cast(Any, functools.partial(connection_class, open_socket=open_socket))
            return pool

        return make

    manager.pool_classes_by_scheme = {
        "http": pools(urllib3.HTTPConnectionPool, _WatchedHTTP),
        "https": pools(urllib3.HTTPSConnectionPool, _WatchedHTTPS),
    }


def timed_out() -> NewsjsonError:
    """Return the error of a fetch that takes too long."""
    return NewsjsonError(ErrorCode.FETCH_FAILED, "timed out", hint="try again later")


def _resolve(host: str, port: int) -> list[tuple[Any, ...]]:
    try:
        return list(socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError) as error:
        hint = "check the address and the network"
        raise NewsjsonError(ErrorCode.FETCH_FAILED, "no such host", hint=hint) from error


def refused(address: str) -> NewsjsonError:
    """Return the error of an address that does not belong to the public internet."""
    message = f"{address} is a private address"
    return NewsjsonError(ErrorCode.ADDRESS_REFUSED, message, hint="allow it with --allow-private")


def _unreachable(failure: OSError | None) -> NewsjsonError:
    if isinstance(failure, TimeoutError):
        return NewsjsonError(ErrorCode.FETCH_FAILED, "timed out while connecting", hint="try again later")
    reason = (failure.strerror if failure else None) or "cannot connect"
    return NewsjsonError(ErrorCode.FETCH_FAILED, reason.lower(), hint="check the address and the network")
