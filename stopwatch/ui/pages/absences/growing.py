"""The row of an absence that goes on: since when nobody is there, and what runs meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.suite import Services
from stopwatch.ui import texts
from stopwatch.ui.pages.absences.model import Kind, Line
from stopwatch.ui.pages.absences.words import length_words, tr

_LATE_MS = 15


class Growing(QObject):
    """Tells the row, and when it says another minute; nothing ticks while there is none."""

    grown = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.grown)

    def line(self) -> Line | None:
        """Return the row; None while somebody is there, or nothing runs."""
        since = self._services.presence.away_since()
        overview = self._services.overviews.now()
        self._minute.stop()
        if since is None or not overview.desk.running:
            return None
        away_ms = overview.now_ms - since
        self._minute.start(MINUTE_MS - away_ms % MINUTE_MS + _LATE_MS)
        watch = overview.desk.running[0]
        ticket = overview.ticket_of(watch)
        number = texts.number_of(ticket, watch.typed)
        title = tr("Away since {time}").format(time=texts.clock(since, overview.zone))
        said = tr("You choose when you are back.")
        return Line(
            Kind.GROWING, title, "", length_words(away_ms), number, said, "hourglass",
            f"{title}, {texts.spoken(away_ms)}, {number}. {said}",
        )  # fmt: skip
