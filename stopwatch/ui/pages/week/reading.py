"""Reads the week off the screen's thread, and again when a minute turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer

from stopwatch.domain.ids import TargetId
from stopwatch.domain.values import dataclass
from stopwatch.services.suite import Services
from stopwatch.services.week import Week
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.reading import Reading

_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Asked:
    """Which days, and which tickets have a row in any case."""

    days: tuple[date, ...]
    kept: Sequence[TargetId] = ()


class WeekReading(Reading):
    """`done` carries a `Week`."""

    def __init__(
        self, services: Services, jobs: Jobs, news: News, asked: Callable[[], Asked],
        parent: QObject,
    ) -> None:  # fmt: skip
        def job() -> Callable[[], Week]:
            return partial(_read, services, asked())

        super().__init__(jobs, news, job, parent)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.read)

    def wait_for_the_minute(self, week: Week, *, is_seen: bool) -> None:
        """Read again when the minute of a running stopwatch turns, if anybody sees it."""
        if week.is_live and is_seen:
            self._minute.start(week.turns_in_ms or _MINUTE_MS)
        else:
            self._minute.stop()

    def rest(self) -> None:
        """Wait for no minute: nobody looks."""
        self._minute.stop()


def _read(services: Services, asked: Asked) -> Week:
    return services.weeks.read(asked.days, asked.kept)
