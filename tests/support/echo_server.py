"""A server that refuses everything and quotes the request; it can also keep it waiting."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from typing_extensions import override

_PATIENCE_S = 60.0


class EchoServer(ThreadingHTTPServer):
    """`asked` is set when a request has come; `free` lets the answers go."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Echo)
        self.asked = threading.Event()
        self.free = threading.Event()
        self.free.set()
        self.quoted: list[str] = []

    @property
    def url(self) -> str:
        """The address as a profile knows it."""
        return f"http://127.0.0.1:{self.server_port}/ATServicesRest/"


class _Echo(BaseHTTPRequestHandler):
    server: EchoServer

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Answer every verb alike; the base asks for `do_GET` and its like."""
        if name.startswith("do_"):
            return self._refuse
        raise AttributeError(name)

    def _refuse(self) -> None:
        self.server.asked.set()
        self.server.free.wait(_PATIENCE_S)
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if "zoneInformation" in self.path:  # a fixed address needs to know nothing of zones
            self._answer(404, {})
            return
        quoted = f"You sent: {'; '.join(self.headers.values())}"
        self.server.quoted.append(quoted)
        self._answer(500, {"errors": [quoted]})

    def _answer(self, status: int, document: dict[str, list[str]]) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def echo_server() -> Iterator[EchoServer]:
    """Serve while the block runs."""
    with EchoServer() as server:
        thread = threading.Thread(target=server.serve_forever, name="echo", args=(0.05,))
        thread.start()
        try:
            yield server
        finally:
            server.free.set()
            server.shutdown()
            thread.join(_PATIENCE_S)
