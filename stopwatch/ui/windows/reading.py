"""Reads what a page shows off the screen's thread: never twice at once, and never too early."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from stopwatch.ui.jobs import Jobs
from stopwatch.ui.turns import Turn
from stopwatch.ui.windows.news import News


class Reading(QObject):
    """`done` carries what was read, once it is newer than all news that came meanwhile.

    `asked` is called on the screen's thread and returns what is then called on another. What was
    read comes in a turn of its own, and so what it changes is painted in the one after it.
    """

    done = Signal(object)

    def __init__(
        self, jobs: Jobs, news: News, asked: Callable[[], Callable[[], object]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.news = news
        self._jobs, self._asked = jobs, asked
        self._is_running = self._is_stale = False
        self._read: object = None
        self._turn = Turn(self)
        self._turn.due.connect(self._on_turn)
        news.due.connect(self.read)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way or about to be."""
        is_waiting = self.news.is_waiting or self._turn.is_waiting
        return not self._is_running and not is_waiting

    def read(self) -> None:
        """Read now, or once more when the reading that is under way has ended."""
        self.news.drop()
        self._turn.drop()  # what was read before is old
        if self._is_running:
            self._is_stale = True
            return
        self._is_running, self._is_stale = True, False
        job = self._jobs.run(self, self._asked())
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, read: object) -> None:
        self._is_running = False
        if self._is_stale:  # it began before the newest news
            self.read()
            return
        self._read = read
        self._turn.ask()

    def _on_turn(self) -> None:
        read, self._read = self._read, None
        self.done.emit(read)

    def _on_failed(self, _error: Exception) -> None:
        self._is_running = False  # what is shown stays; the next news read again
        if self._is_stale:
            self.read()
