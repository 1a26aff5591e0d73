"""One tray program a profile: a lock file decides who is first, a socket lets the second raise it.

A second start may bring a link for the first one; nothing else that is said at the door counts.

The lock (taken in `application`) comes before the socket, because with restricted access two
processes can both listen on one name with success.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
import threading
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from stopwatch.domain.errors import Refused
from stopwatch.domain.ticket_link import LONGEST, TicketLink, read_link

_log = logging.getLogger(__name__)
_PATIENCE_MS = 3_000
_PAUSE_S = 0.02
_REST_MS = 250
_NOD = b"\n"
_CREDENTIALS = struct.Struct("3i")  # process, user, group


def raise_first(folder: Path, link: TicketLink | None = None) -> bool:
    """Ask the first instance to show itself, or to offer a link; return whether it heard."""
    said = f"{link.text}\n".encode() if link is not None else b""
    deadline, pause = QDeadlineTimer(_PATIENCE_MS), threading.Event()
    while not deadline.hasExpired():
        door = QLocalSocket()
        door.connectToServer(_name(folder))
        if door.waitForConnected(_PATIENCE_MS):
            return _say(door, said)
        pause.wait(_PAUSE_S)  # the first one has the lock but does not listen yet
    return False


def _say(door: QLocalSocket, said: bytes) -> bool:
    """Say it and wait for the nod; coming to the door is all there is to say without words."""
    heard = True
    if said:
        door.write(said)
        heard = door.waitForReadyRead(_PATIENCE_MS)
    door.disconnectFromServer()
    return heard


class Doorway(QObject):
    """Listens for a second start of this user's: for a knock, or for one link.

    Read is no more than the longest link has, for a moment; whatever is no link is a knock.
    """

    knocked = Signal()
    handed = Signal(TicketLink)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(_name(folder))  # ours by the lock; left by a killed process
        if not self._server.listen(_name(folder)):
            _log.info("no second start will be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            if _is_own(visitor):
                _Visit(visitor, self).over.connect(self._on_heard)
            else:
                visitor.disconnected.connect(visitor.deleteLater)
                visitor.disconnectFromServer()

    def _on_heard(self, said: str) -> None:
        try:
            self.handed.emit(read_link(said))
        except Refused:
            self._knock()

    def _knock(self) -> None:
        if not self._rest.isActive():  # who comes right after finds it open
            self._rest.start()
            self.knocked.emit()


class _Visit(QObject):
    """Hears one visitor out: a line, or as much as there can be in one, or until the end."""

    over = Signal(str)

    def __init__(self, visitor: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        visitor.setParent(self)
        self._visitor = visitor
        self._is_over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_over)
        visitor.readyRead.connect(self._on_said)
        visitor.disconnected.connect(self._on_over)
        self._patience.start(_PATIENCE_MS)
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


def _is_own(visitor: QLocalSocket) -> bool:
    """Whether a visitor is this user, where the system tells; else the folder's mode decides."""
    credentials = getattr(socket, "SO_PEERCRED", None)
    if credentials is None:
        return True
    try:
        with socket.socket(fileno=os.dup(int(visitor.socketDescriptor()))) as peer:
            told = peer.getsockopt(socket.SOL_SOCKET, credentials, _CREDENTIALS.size)
    except OSError:  # gone already, so nobody waits for a window
        return False
    user: int = _CREDENTIALS.unpack(told)[1]
    return user == os.getuid()


def _name(folder: Path) -> str:
    return str(folder / "tray.socket")
