"""A server of bytes: it reads one whole request per step of its script and does what that says.

An HTTP library would not let a reply be wrong in the ways that matter here.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

_PATIENCE_SECONDS = 30
_PAUSE_SECONDS = 0.01
_LINGER_ZERO = struct.pack("ii", 1, 0)  # closing sends a reset instead of a goodbye


@dataclass(frozen=True, slots=True)
class Step:
    """What is done with one connection."""

    reply: bytes = b""
    reads: int | None = None
    """How many bytes of the request are read; None: all."""
    resets: bool = False
    holds: bool = False
    again: bytes = b""
    """Sent over and over behind the reply, until the other side goes away."""
    drips: bool = False
    """Whether the repeated bytes come one by one, with a pause between them."""


@dataclass
class RawServer:
    """The script runs once; what arrived is kept. `requests` has the bytes of each request."""

    listener: socket.socket
    script: list[Step]
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0
    ending: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}/ATServicesRest/"

    def run(self) -> None:
        """Serve until the end, and then whoever had come before it: they count too."""
        is_over = False
        while not is_over:
            ends = self.ending.is_set()
            try:
                connection, _ = self.listener.accept()
            except TimeoutError:
                is_over = ends
                continue
            with connection, suppress(TimeoutError):
                self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        self.connections += 1
        step = self.script.pop(0) if self.script else Step()
        connection.settimeout(_PATIENCE_SECONDS)
        if step.reads is None:
            self.requests.append(request_on(connection))
        elif step.reads:
            connection.recv(step.reads)
        with suppress(ConnectionError):  # the other side has had enough
            connection.sendall(step.reply)
            while step.again and not self.ending.is_set():
                connection.sendall(step.again)
                if step.drips:
                    self.ending.wait(_PAUSE_SECONDS)
        if step.holds:
            self.ending.wait(_PATIENCE_SECONDS)
        if step.resets:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)


@contextmanager
def raw_server(*script: Step) -> Iterator[RawServer]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        server = RawServer(listener, list(script))
        thread = threading.Thread(target=server.run, name="raw server")
        thread.start()
        try:
            yield server
        finally:
            server.ending.set()
            thread.join(_PATIENCE_SECONDS)


def http(status: str, body: str = "", *headers: str, missing: int = 0) -> bytes:
    """Return a reply whose announced length is `missing` bytes more than what is sent."""
    length = len(body.encode()) + missing
    head = [f"HTTP/1.1 {status}", f"Content-Length: {length}", "Connection: close", *headers]
    return ("\r\n".join(head) + "\r\n\r\n" + body).encode()


def request_on(connection: socket.socket) -> bytes:
    """Read one whole request."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return received
        received += chunk
    head, _, rest = received.partition(b"\r\n\r\n")
    lengths = [
        int(line.split(b":")[1])
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    ]
    while len(rest) < sum(lengths) and (chunk := connection.recv(65536)):
        rest += chunk
    return head + b"\r\n\r\n" + rest
