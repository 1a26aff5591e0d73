"""Looks after the database beside everything else: the check at the start, a backup a day."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from stopwatch.domain.errors import Damaged
from stopwatch.services.keeping import Keeping
from stopwatch.ui.jobs import Jobs

_OFTEN_MS = 3_600_000  # a computer that sleeps at midnight is not far behind in the morning


class Keeper(QObject):
    """Works in the pool. `damaged` carries what is to be said."""

    damaged = Signal(str)

    def __init__(self, jobs: Jobs, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keeping = keeping
        self._timer = QTimer(self)
        self._timer.setInterval(_OFTEN_MS)
        self._timer.timeout.connect(self.back_up)

    def found(self) -> str:
        """Check the database; return what is to be said of it, nothing if it is sound. Slow."""
        return "" if self._keeping.is_whole() else self._keeping.damaged()

    def begin(self) -> None:
        """Check in the pool, then keep a backup a day."""
        self._jobs.run(self, self.found).done.connect(self.on_checked)

    def on_checked(self, sentence: str) -> None:
        """Go on from a check: no backup of a damaged database supersedes a good one."""
        if sentence:
            self.damaged.emit(sentence)
        else:
            self.back_up()
            self._timer.start()

    def back_up(self) -> None:
        """Make the day's backup in the pool if it is due."""
        job = self._jobs.run(self, self._keeping.back_up_if_due)
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Damaged):  # a disk that is full says so by itself
            self._timer.stop()
            self.damaged.emit(error.message)
