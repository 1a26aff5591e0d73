"""Who calls the loopback endpoint: each is heard for a moment, and answered once.

Imported when somebody wants to be called: QtNetwork brings two megabytes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QTcpServer, QTcpSocket

from stopwatch.domain.livelink import HOST
from stopwatch.ui.surroundings import Conversation

PATIENCE_MS = 3_000
_READ_MOST = 16_384


class Callers(QTcpServer):
    """Listens on this computer alone, and hears out whom it is told to."""

    def __init__(self, waiting_most: int, parent: QObject) -> None:
        super().__init__(parent)
        self.setMaxPendingConnections(waiting_most)

    def begin(self, port: int) -> bool:
        """Listen; return whether that can be."""
        return self.listen(QHostAddress(HOST), port)

    def is_taken(self) -> bool:
        """Whether another program listens there."""
        return self.serverError() == QAbstractSocket.SocketError.AddressInUseError

    def hear(self, begin: Callable[[], Conversation]) -> QObject:
        """Hear the next one that waits; what is returned is destroyed when it has gone."""
        return Caller(self.nextPendingConnection(), begin, self)

    def heard(self) -> int:
        """Return how many are being heard."""
        return len(self.findChildren(Caller))


class Caller(QObject):
    """One connection: heard until it was answered, or its moment is over."""

    def __init__(
        self, socket: QTcpSocket, begin: Callable[[], Conversation], parent: QObject
    ) -> None:
        super().__init__(parent)
        socket.setParent(self)
        socket.setReadBufferSize(_READ_MOST)
        self._socket, self._begin = socket, begin
        self._talk: Conversation | None = None
        self._is_answered = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_over)
        socket.readyRead.connect(self._on_said)
        socket.disconnected.connect(self.deleteLater)
        self._patience.start(PATIENCE_MS)
        QTimer.singleShot(0, self, self._on_said)  # some have said it before anybody listened

    def _on_patience_over(self) -> None:
        self._socket.abort()
        self.deleteLater()

    def _on_said(self) -> None:
        data = bytes(self._socket.read(_READ_MOST).data())
        if self._socket.state() == QAbstractSocket.SocketState.UnconnectedState:
            self.deleteLater()
        if not data or self._is_answered:
            return
        self._talk = self._talk or self._begin()
        answer = self._talk.hear(data)
        if answer is not None:
            self._is_answered = True
            self._socket.write(answer)
            self._socket.disconnectFromHost()
