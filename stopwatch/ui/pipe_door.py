"""The door between a second start and the first where Qt has to make it: named pipes of Windows.

Imported there only: QtNetwork brings two megabytes, and all that they need of the system.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from stopwatch.domain.ticket_link import LONGEST

_NOD = b"\n"
_log = logging.getLogger(__name__)


def say(place: Path, said: bytes, patience_ms: int) -> bool | None:
    """Go to the door, say something and wait for the nod; None where nobody listens yet."""
    door = QLocalSocket()
    door.connectToServer(str(place))
    if not door.waitForConnected(patience_ms):
        return None
    heard = True
    if said:
        door.write(said)
        heard = door.waitForReadyRead(patience_ms)
    door.disconnectFromServer()
    return heard


class Door(QObject):
    """Listens; `heard` tells what a visitor said in the time that it had."""

    heard = Signal(str)

    def __init__(self, place: Path, patience_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patience_ms = patience_ms
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(str(place))  # ours by the lock; left by a killed process
        if not self._server.listen(str(place)):
            _log.info("no second start will be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            visit = _Visit(visitor, self._patience_ms, self)
            visit.over.connect(self.heard)


class _Visit(QObject):
    """Hears one visitor out: a line, or as much as there can be in one, or until the end."""

    over = Signal(str)

    def __init__(self, visitor: QLocalSocket, patience_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        visitor.setParent(self)
        self._visitor = visitor
        self._is_over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_over)
        visitor.readyRead.connect(self._on_said)
        visitor.disconnected.connect(self._on_over)
        self._patience.start(patience_ms)
        QTimer.singleShot(0, self, self._on_said)  # some have said it before anybody listened

    def _on_said(self) -> None:
        visitor = self._visitor
        is_gone = visitor.state() == QLocalSocket.LocalSocketState.UnconnectedState
        if is_gone or visitor.canReadLine() or visitor.bytesAvailable() >= LONGEST:
            self._on_over()

    def _on_over(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        said = bytes(self._visitor.read(LONGEST).data()).decode("ascii", "replace")
        self._visitor.write(_NOD)
        self._visitor.flush()
        self._visitor.disconnectFromServer()
        self.over.emit(said.removesuffix("\n"))
        self.deleteLater()
