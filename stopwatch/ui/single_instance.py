"""One tray program a profile: a lock file decides who is first, a socket lets the second raise it.

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

_log = logging.getLogger(__name__)
_PATIENCE_MS = 3_000
_PAUSE_S = 0.02
_REST_MS = 250
_CREDENTIALS = struct.Struct("3i")  # process, user, group


def raise_first(folder: Path) -> bool:
    """Ask the first instance to show itself; return whether it heard."""
    deadline, pause = QDeadlineTimer(_PATIENCE_MS), threading.Event()
    while not deadline.hasExpired():
        door = QLocalSocket()
        door.connectToServer(_name(folder))
        if door.waitForConnected(_PATIENCE_MS):
            door.disconnectFromServer()  # coming to the door is all there is to say
            return True
        pause.wait(_PAUSE_S)  # the first one has the lock but does not listen yet
    return False


class Doorway(QObject):
    """Listens for a second start of this user's. Nothing that a visitor says is read."""

    knocked = Signal()

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
        is_knocked = False
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            is_knocked = _is_own(visitor) or is_knocked
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
        if is_knocked and not self._rest.isActive():  # who comes right after finds it open
            self._rest.start()
            self.knocked.emit()


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
