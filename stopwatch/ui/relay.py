"""Carries what happened, from whichever thread, onto the UI thread, in order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.events import Event
from stopwatch.services.bus import Bus


class Relay(QObject):
    """`told` carries one `Event`; receivers that live on the UI thread get it there.

    `settled` follows the last event of a commit.
    """

    told = Signal(Event)
    settled = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = bus.subscribe(self.told.emit)
        self._unsubscribe_settled = bus.subscribe_settled(self.settled.emit)

    def close(self) -> None:
        """Hear nothing more."""
        self._unsubscribe()
        self._unsubscribe_settled()
