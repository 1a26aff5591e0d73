"""One tray program a profile: a lock file decides who is first, a socket lets the second raise it.

A second start may bring a link for the first one; nothing else that is said at the door counts.

The lock (taken in `application`) comes before the socket, because with restricted access two
processes can both listen on one name with success.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from stopwatch.domain.errors import Refused
from stopwatch.domain.ticket_link import TicketLink, read_link

if sys.platform == "win32":
    from stopwatch.ui.pipe_door import Door, say
else:
    from stopwatch.ui.socket_door import Door, say

_PATIENCE_MS = 3_000
_BEGINNING_MS = 20_000
"""Whoever has the lock lives, and listens before long: at sign-in a computer has much to do."""
_PAUSE_S = 0.02
_REST_MS = 250


def raise_first(folder: Path, link: TicketLink | None = None) -> bool:
    """Ask the first instance to show itself, or to offer a link; return whether it heard."""
    said = f"{link.text}\n".encode() if link is not None else b""
    deadline, pause = QDeadlineTimer(_BEGINNING_MS), threading.Event()
    while not deadline.hasExpired():
        heard = say(_place(folder), said, _PATIENCE_MS)
        if heard is not None:
            return heard
        pause.wait(_PAUSE_S)  # the first one has the lock but does not listen yet
    return False


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
        self._door = Door(_place(folder), _PATIENCE_MS, self)
        self._door.heard.connect(self._on_heard)

    def close(self) -> None:
        """Stop listening."""
        self._door.close()

    def _on_heard(self, said: str) -> None:
        try:
            self.handed.emit(read_link(said))
        except Refused:
            self._knock()

    def _knock(self) -> None:
        if not self._rest.isActive():  # who comes right after finds it open
            self._rest.start()
            self.knocked.emit()


def _place(folder: Path) -> Path:
    return folder / "tray.socket"
