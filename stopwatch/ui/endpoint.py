"""The loopback endpoint: where LiveLinks are answered, on this computer alone (decision 38).

It lives in the event loop: no thread, nothing while nobody calls. Few callers are heard at once,
each for a moment, and only so many a second, so that a flood costs the windows nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import ChangedElsewhere, Event, PreferencesChanged
from stopwatch.domain.livelink import TOKEN_BITS, Answer, Door, new_token
from stopwatch.domain.ticket_link import TicketLink
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.offered_links import offer
from stopwatch.ui.surroundings import LiveLinks

if TYPE_CHECKING:  # QtNetwork is imported for those who want LiveLinks answered
    from stopwatch.ui.callers import Callers

CALLERS_MOST = 8
A_SECOND_MOST = 20
_SECOND_MS = 1_000


def tr(text: str) -> str:
    """Translate what is said of LiveLinks."""
    return QCoreApplication.translate("LiveLinks", text)


class Endpoint(QObject):
    """Listens while the preferences say so. `changed` tells that the address or trouble did."""

    changed = Signal()

    def __init__(self, desktop: Desktop, made_of: LiveLinks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._made_of = desktop, made_of
        self._server: Callers | None = None
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
            answers = {
                Answer.OFFERED: tr("Offered in Ticket Stopwatch. You can close this page."),
                Answer.NOT_A_TICKET: tr("Nothing was done: the address names no ticket."),
                Answer.NOT_FOUND: tr("There is nothing here."),
                Answer.TOO_MANY: tr("Nothing was done: too many links came. Wait a minute."),
            }
            talk = partial(self._made_of.converse, self._door, answers, self._offer)
            server.hear(talk).destroyed.connect(self._on_called)

    def _on_second_over(self) -> None:
        self._calls = 0
        self._on_called()

    # ------------------------------------------------------------------ private
    def _has_room(self) -> bool:
        heard = self._server.heard() if self._server is not None else 0
        return heard < CALLERS_MOST and self._calls < A_SECOND_MOST

    def _offer(self, link: TicketLink) -> bool:
        return offer(self._desktop, link)

    def _listen(self, port: int) -> None:
        from stopwatch.ui.callers import Callers

        server = Callers(CALLERS_MOST, self)
        server.newConnection.connect(self._on_called)
        try:
            self._door = Door(port, self._made_of.token.read() or self._fresh_token())
        except StopwatchError as error:
            self.trouble = error.message
            return
        if server.begin(port):
            self._server = server
            return
        taken = tr("another program uses port {port}")
        why = taken if server.is_taken() else server.errorString()
        words = tr("LiveLinks are not answered: {why}. Choose another port.")
        self.trouble = words.format(why=why.format(port=port))
        server.deleteLater()

    def _fresh_token(self) -> str:
        token = new_token(self._desktop.services.tools.chance.bits(TOKEN_BITS))
        self._made_of.token.write(token)
        return token
