"""The loopback endpoint: where LiveLinks are answered, on this computer alone (decision 38).

It lives in the event loop: no thread, nothing while nobody calls. Few callers are heard at once,
each for a moment, and only so many a second, so that a flood costs the windows nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QTcpServer, QTcpSocket

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import ChangedElsewhere, Event, PreferencesChanged
from stopwatch.domain.livelink import HOST, TOKEN_BITS, Answer, Door, new_token
from stopwatch.domain.ticket_link import TicketLink
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.offered_links import offer
from stopwatch.ui.surroundings import Conversation, LiveLinks

CALLERS_MOST = 8
A_SECOND_MOST = 20
PATIENCE_MS = 3_000
_SECOND_MS = 1_000
_READ_MOST = 16_384


def tr(text: str) -> str:
    """Translate what is said of LiveLinks."""
    return QCoreApplication.translate("LiveLinks", text)


class Endpoint(QObject):
    """Listens while the preferences say so. `changed` tells that the address or trouble did."""

    changed = Signal()

    def __init__(self, desktop: Desktop, made_of: LiveLinks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._made_of = desktop, made_of
        self._server: QTcpServer | None = None
        self._door = Door(0, "")
        self._calls = 0
        self.trouble = ""
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._on_second_over)
        desktop.relay.told.connect(self._on_told)
        self.follow()

    # ------------------------------------------------------------------ commands
    def follow(self) -> None:
        """Listen where the preferences say, or not at all."""
        preferred = self._desktop.services.preferences.load()
        if not preferred.answer_livelinks:
            self.close()
        elif self._server is None or self._door.port != preferred.livelinks_port:
            self.close()
            self._listen(preferred.livelinks_port)
        self.changed.emit()

    def address(self, verb: str) -> str:
        """Return what is pasted into a LiveLink; empty while nobody listens."""
        return self._door.address(verb) if self._server is not None else ""

    def renew(self) -> None:
        """Make another token: the address that was pasted before opens nothing more."""
        self._door = Door(self._door.port, self._fresh_token())
        self.changed.emit()

    def close(self) -> None:
        """Listen no more."""
        self.trouble = ""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    # ------------------------------------------------------------------ slots
    def _on_told(self, event: Event) -> None:
        if isinstance(event, PreferencesChanged | ChangedElsewhere):
            self.follow()

    def _on_called(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections() and self._has_room():
            self._calls += 1
            if not self._second.isActive():
                self._second.start()
            caller = server.nextPendingConnection()
            answers = {
                Answer.OFFERED: tr("Offered in Ticket Stopwatch. You can close this page."),
                Answer.NOT_A_TICKET: tr("Nothing was done: the address names no ticket."),
                Answer.NOT_FOUND: tr("There is nothing here."),
                Answer.TOO_MANY: tr("Nothing was done: too many links came. Wait a minute."),
            }
            talk = partial(self._made_of.converse, self._door, answers, self._offer)
            _Caller(caller, talk, server).destroyed.connect(self._on_called)

    def _on_second_over(self) -> None:
        self._calls = 0
        self._on_called()

    # ------------------------------------------------------------------ private
    def _has_room(self) -> bool:
        callers = self._server.findChildren(_Caller) if self._server is not None else []
        return len(callers) < CALLERS_MOST and self._calls < A_SECOND_MOST

    def _offer(self, link: TicketLink) -> bool:
        return offer(self._desktop, link)

    def _listen(self, port: int) -> None:
        server = QTcpServer(self)
        server.setMaxPendingConnections(CALLERS_MOST)
        server.newConnection.connect(self._on_called)
        try:
            self._door = Door(port, self._made_of.token.read() or self._fresh_token())
        except StopwatchError as error:
            self.trouble = error.message
            return
        if server.listen(QHostAddress(HOST), port):
            self._server = server
            return
        is_taken = server.serverError() == QAbstractSocket.SocketError.AddressInUseError
        why = tr("another program uses port {port}") if is_taken else server.errorString()
        words = tr("LiveLinks are not answered: {why}. Choose another port.")
        self.trouble = words.format(why=why.format(port=port))
        server.deleteLater()

    def _fresh_token(self) -> str:
        token = new_token(self._desktop.services.tools.chance.bits(TOKEN_BITS))
        self._made_of.token.write(token)
        return token


class _Caller(QObject):
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
