"""An end to every exchange: the time between two bytes is limited elsewhere, their sum is here.

A server that lets a byte drip every minute never runs into the limit between two bytes, not even
in the head of its reply, where the HTTP library reads on by itself. So a timer cuts the
connection under it, which looks to the library like any other cut.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from weakref import WeakSet

_OPENED = (".connect_tcp.complete", ".start_tls.complete")


class Deadline:
    """Watches one exchange at a time; `has_passed` tells of the last one."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._streams: WeakSet[Any] = WeakSet()  # of the connection pool, which keeps them alive
        self._watched: object = None
        self.has_passed = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Cut whatever connection is open if the block takes too long."""
        self.has_passed = False
        self._watched = now = object()
        timer = threading.Timer(self._seconds, self._pass, (now,))
        timer.name, timer.daemon = "deadline", True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            with self._lock:
                self._watched = None  # a timer that rings at this moment is too late

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Be told by the HTTP library what it does; connections are known from here."""
        if event.endswith(_OPENED):
            with self._lock:
                self._streams.add(info["return_value"])
            if self.has_passed:  # while it was connecting
                self._pass(self._watched)

    def _pass(self, exchange: object) -> None:
        with self._lock:
            if exchange is None or exchange is not self._watched:
                return  # that one is over
            self.has_passed = True
            streams = list(self._streams)
        for stream in streams:
            held = stream.get_extra_info("socket")
            if isinstance(held, socket.socket):
                with suppress(OSError):  # closed already
                    held.shutdown(socket.SHUT_RDWR)
