"""The application of macOS, where the system hands links to the one program that runs.

Written from the documentation and not run there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from stopwatch.domain.errors import Refused
from stopwatch.domain.overriding import override
from stopwatch.domain.ticket_link import TicketLink, read_link


class LinkApplication(QApplication):
    """`opened` carries a link that somebody opened; what is none is not listened to."""

    opened = Signal(TicketLink)

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        try:
            self.opened.emit(read_link(event.url().toString()))
        except Refused:
            return False
        return True
