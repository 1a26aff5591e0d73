"""The door between a second start and the first: a plain socket in a folder of the user's own.

What comes to it is heard by the event loop, without QtNetwork: that brings two megabytes, and
libraries for networks that the tray program is not in.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from stopwatch.domain.ticket_link import LONGEST

_NOD = b"\n"
_WAITING_MOST = 30
_REST_MS = 250
_PRIVATE = 0o600
_CREDENTIALS = struct.Struct("3i")  # process, user, group
_log = logging.getLogger(__name__)


def say(place: Path, said: bytes, patience_ms: int) -> bool | None:
    """Go to the door, say something and wait for the nod; None where nobody listens yet.

    Coming to the door is all there is to say without words.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.settimeout(patience_ms / 1000)
        try:
            door.connect(str(place))
        except OSError:
            return None
        if not said:
            return True
        try:
            door.sendall(said)
            return door.recv(len(_NOD)) == _NOD
        except OSError:
            return False


class Door(QObject):
    """Listens; `heard` tells what a visitor of this user's said in the time that it had."""

    heard = Signal(str)

    def __init__(self, place: Path, patience_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place, self._patience_ms = place, patience_ms
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._on_visitor)
        try:
            self._listen()
        except OSError as error:
            _log.info("no second start will be heard: %s", error)

    def close(self) -> None:
        """Stop listening, and send away who is there."""
        self._notifier.setEnabled(False)
        for visit in self.findChildren(_Visit):
            visit.end()
        if self._socket.fileno() >= 0:
            self._socket.close()
            with suppress(OSError):
                self._place.unlink()

    def _listen(self) -> None:
        self._place.unlink(missing_ok=True)  # ours by the lock; left by a killed process
        self._socket.settimeout(0)
        self._socket.bind(str(self._place))
        self._place.chmod(_PRIVATE)
        self._socket.listen(_WAITING_MOST)
        self._notifier.setEnabled(True)

    def _on_visitor(self) -> None:
        """Let one in; the loop tells of the next."""
        try:
            visitor = self._socket.accept()[0]
        except (BlockingIOError, ConnectionError):  # gone again
            return
        except OSError:  # no more files: who is at the door waits, and the program goes on
            self._notifier.setEnabled(False)
            QTimer.singleShot(_REST_MS, self, self._on_rested)
            return
        if _is_own(visitor):
            _Visit(visitor, self._patience_ms, self).over.connect(self.heard)
        else:
            visitor.close()

    def _on_rested(self) -> None:
        self._notifier.setEnabled(self._socket.fileno() >= 0)


class _Visit(QObject):
    """Hears one visitor out: a line, or as much as there can be in one, or until the end."""

    over = Signal(str)

    def __init__(self, visitor: socket.socket, patience_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        visitor.settimeout(0)
        self._visitor, self._said = visitor, b""
        self._notifier = QSocketNotifier(visitor.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_said)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_over)
        self._patience.start(patience_ms)

    def end(self) -> None:
        """Hear no more."""
        self._notifier.setEnabled(False)
        self._patience.stop()
        self._visitor.close()
        self.deleteLater()

    def _on_said(self) -> None:
        try:
            more = self._visitor.recv(LONGEST - len(self._said))
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._said += more
        if not more or b"\n" in more or len(self._said) >= LONGEST:
            self._on_over()

    def _on_over(self) -> None:
        with suppress(OSError):
            self._visitor.send(_NOD)
        self.end()
        self.over.emit(self._said.decode("ascii", "replace").removesuffix("\n"))


def _is_own(visitor: socket.socket) -> bool:
    """Whether a visitor is this user, where the system tells; else the folder's mode decides."""
    credentials = getattr(socket, "SO_PEERCRED", None)
    if credentials is None:
        return True
    told = visitor.getsockopt(socket.SOL_SOCKET, credentials, _CREDENTIALS.size)
    user: int = _CREDENTIALS.unpack(told)[1]
    return user == os.getuid()
