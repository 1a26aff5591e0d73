"""Reads the week off the screen's thread: never twice at once, and again when a minute turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from stopwatch.domain.ids import TargetId
from stopwatch.services.suite import Services
from stopwatch.services.week import Week
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.windows.news import News

_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Asked:
    """Which days, and which tickets have a row in any case."""

    days: tuple[date, ...]
    kept: Sequence[TargetId] = ()


class Reading(QObject):
    """`done` carries the `Week` that is asked for when it is read."""

    done = Signal(Week)

    def __init__(
        self, services: Services, jobs: Jobs, news: News, asked: Callable[[], Asked],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._services, self._jobs, self._asked, self.news = services, jobs, asked, news
        self._is_running = self._is_stale = False
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.read)
        news.due.connect(self.read)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way or about to be."""
        return not self._is_running and not self.news.is_waiting

    def read(self) -> None:
        """Read now, or once more when the reading that is under way has ended."""
        self.news.drop()
        if self._is_running:
            self._is_stale = True
            return
        self._is_running, self._is_stale = True, False
        job = self._jobs.run(self, partial(_read, self._services, self._asked()))
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def wait_for_the_minute(self, week: Week, *, is_seen: bool) -> None:
        """Read again when the minute of a running stopwatch turns, if anybody sees it."""
        if week.is_live and is_seen:
            self._minute.start(week.turns_in_ms or _MINUTE_MS)
        else:
            self._minute.stop()

    def rest(self) -> None:
        """Wait for no minute: nobody looks."""
        self._minute.stop()

    def _on_done(self, week: Week) -> None:
        self._is_running = False
        if self._is_stale:  # it began before the newest news
            self.read()
            return
        self.done.emit(week)

    def _on_failed(self, _error: Exception) -> None:
        self._is_running = False  # what is shown stays; the next news read again
        if self._is_stale:
            self.read()


def _read(services: Services, asked: Asked) -> Week:
    return services.weeks.read(asked.days, asked.kept)
