"""One tray program a profile: a lock file decides who is first, a socket lets the second raise it.

The lock (taken in `application`) comes before the socket, because with restricted access two
processes can both listen on one name with success.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
_PATIENCE_MS = 3_000
_PAUSE_S = 0.02


def raise_first(folder: Path) -> bool:
    """Ask the first instance to show itself; return whether it heard."""
    deadline, pause = QDeadlineTimer(_PATIENCE_MS), threading.Event()
    while not deadline.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(_name(folder))
        if socket.waitForConnected(_PATIENCE_MS):
            socket.disconnectFromServer()  # coming to the door is all there is to say
            return True
        pause.wait(_PAUSE_S)  # the first one has the lock but does not listen yet
    return False


class Doorway(QObject):
    """Listens for a second start."""

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(_name(folder))  # ours by the lock; left by a killed process
        if not self._server.listen(_name(folder)):
            _log.info("no second start will be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.knocked.emit()


def _name(folder: Path) -> str:
    return str(folder / "tray.socket")
