"""On which days of the week a gap or an overlap is open; asked after the week itself is shown."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.day_matters import MatterKind
from stopwatch.services.suite import Services
from stopwatch.services.week import Week
from stopwatch.ui.jobs import Jobs

_KINDS = frozenset({MatterKind.GAP, MatterKind.OVERLAP})


class Unsettled(QObject):
    """`told` carries the days, as a frozenset of dates; never two askings at once."""

    told = Signal(frozenset)

    def __init__(self, services: Services, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._is_running = False
        self._next: Week | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._is_running

    def ask(self, week: Week) -> None:
        """Ask about the days of a week that hold time; the newest wish counts."""
        if self._is_running:
            self._next = week
            return
        self._is_running, self._next = True, None
        days = sorted({line.day for line in week.lines})
        job = self._jobs.run(self, partial(_unsettled, self._services, days))
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, days: frozenset[date]) -> None:
        self._is_running = False
        if self._next is not None:
            self.ask(self._next)
        else:
            self.told.emit(days)

    def _on_failed(self, _error: Exception) -> None:
        self._is_running = False  # the marks stay as they are; the next news ask again


def _unsettled(services: Services, days: list[date]) -> frozenset[date]:
    return frozenset(
        day
        for day in days
        if any(one.kind in _KINDS for one in services.days.read(day).open_matters)
    )
