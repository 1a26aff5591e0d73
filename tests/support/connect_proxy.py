"""A proxy as companies have one: it makes tunnels to names that it alone can find."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field

_PATIENCE_S = 30.0
_MADE = b"HTTP/1.1 200 Connection established\r\n\r\n"
REFUSED = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"


@dataclass
class ConnectProxy:
    """Leads every tunnel to one port of this computer, whichever name was asked for."""

    listener: socket.socket
    port: int
    answer: bytes
    asked: list[bytes] = field(default_factory=list)
    """What it was asked in the clear: all that it can know."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def serve(self) -> None:
        with suppress(OSError):  # the listener was closed: the test is over
            while True:
                visitor, _ = self.listener.accept()
                visitor.settimeout(_PATIENCE_S)
                with visitor, suppress(OSError):
                    self._serve(visitor)

    def _serve(self, visitor: socket.socket) -> None:
        asked = b""
        while b"\r\n\r\n" not in asked:
            some = visitor.recv(65536)
            if not some:
                return  # who came has gone again
            asked += some
        self.asked.append(asked)
        visitor.sendall(self.answer)
        if self.answer is not _MADE:
            return
        with socket.create_connection(("127.0.0.1", self.port)) as service:
            service.settimeout(_PATIENCE_S)
            back = threading.Thread(target=_carry, args=(service, visitor), name="proxy")
            back.start()
            _carry(visitor, service)
            back.join(_PATIENCE_S)


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while some := source.recv(65536):
            target.sendall(some)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def connect_proxy(port: int, answer: bytes = _MADE) -> Iterator[ConnectProxy]:
    """Run one that leads to a port, or answers every wish so."""
    with ExitStack() as closing:
        listener = closing.enter_context(socket.create_server(("127.0.0.1", 0)))
        proxy = ConnectProxy(listener, port, answer)
        thread = threading.Thread(target=proxy.serve, name="connect proxy")
        thread.start()
        closing.callback(thread.join, _PATIENCE_S)
        closing.callback(listener.shutdown, socket.SHUT_RDWR)
        yield proxy
