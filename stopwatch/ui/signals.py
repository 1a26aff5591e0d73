"""SIGTERM and SIGINT end the program in good order, without waking up to look for them."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Signals(QObject):
    """`received` comes on the UI thread; the handlers are given back on `close`.

    `session_ends` comes before it where it was SIGTERM, which log-out and shutdown send, and not
    the user's Ctrl+C.
    """

    session_ends = Signal()
    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._write.settimeout(0)
        # An idle Qt loop runs no Python; the byte that the interpreter writes here wakes it.
        self._before = signal.set_wakeup_fd(self._write.fileno())
        self._handlers = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        """Do nothing here: the byte on the socket does."""

    def _on_woken(self) -> None:
        if signal.SIGTERM in self._read.recv(64):
            self.session_ends.emit()
        self.received.emit()
