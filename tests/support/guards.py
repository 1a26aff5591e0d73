"""The machinery behind the guards of `conftest.py`."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from typing_extensions import override

_GRACE_S = 20.0  # whoever ends in time costs none of it
_DIALLING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"})
_LOOKING_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_LOOPBACK = frozenset({None, "", "localhost", "::1", b"localhost", b"127.0.0.1", b"::1"})


class LogGuard(logging.Handler):
    """Collects grave log records while it is entered, apart from the expected ones."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[str] = []
        self._expected: dict[str, bool] = {}

    def add(self, text: str) -> None:
        """Expect at least one record that contains this text."""
        self._expected[text] = False

    @property
    def missing(self) -> list[str]:
        """The expected texts that no record contained."""
        return [text for text, has_come in self._expected.items() if not has_come]

    @override
    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        known = [text for text in self._expected if text in message]
        self._expected.update(dict.fromkeys(known, True))
        if not known:
            self.unexpected.append(f"{record.levelname} {record.name}: {message}")

    def __enter__(self) -> Self:
        logging.getLogger().addHandler(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        logging.getLogger().removeHandler(self)
        self.close()


@dataclass
class Network:
    """An audit hook that lets only loopback and local sockets pass."""

    refused: list[str] = field(default_factory=list)

    def audit(self, event: str, arguments: tuple[object, ...]) -> None:
        """Be told of everything that Python does; raise to prevent it."""
        if event in _DIALLING:
            address = arguments[1]
            host = address[0] if isinstance(address, tuple) else None
        elif event in _LOOKING_UP:
            host = arguments[0]
        else:
            return
        if not _is_loopback(host):
            self.refused.append(f"{event} {host}")
            raise PermissionError(f"tests talk to loopback only, not to {host}")


def _is_loopback(host: object) -> bool:
    return host in _LOOPBACK or (isinstance(host, str) and host.startswith("127."))


network = Network()


@contextmanager
def left_threads() -> Iterator[list[str]]:
    """Give a list that holds, after the block, the threads which it left behind."""
    before, left = set(threading.enumerate()), list[str]()
    yield left
    for thread in set(threading.enumerate()) - before:
        if not isinstance(thread, threading._DummyThread):  # Qt's own: its pool keeps them
            thread.join(_GRACE_S)
            left += [thread.name] * thread.is_alive()


def visible_windows() -> list[str]:
    """Return the windows on the screen, without importing Qt for the purpose."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [repr(one) for one in widgets.QApplication.topLevelWidgets() if one.isVisible()]
