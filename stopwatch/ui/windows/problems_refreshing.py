"""Asks for colleagues' time on what is looked at: what was deleted there shows nowhere else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import Problem
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs

_RESTED_MS = 400  # whoever goes through the list asks about no row on the way


class Refreshing(QObject):
    """One question for each time that a choice rests, off the screen's thread.

    What it brings is told like a pull.
    """

    def __init__(self, services: Services, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._ids: tuple[TargetId, ...] = ()
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(_RESTED_MS)
        self._rested.timeout.connect(self._on_rested)

    def look_at(self, problem: Problem | None) -> None:
        """Know what is looked at: a problem with its incidents, or something else."""
        looked_at = (problem.ticket, *problem.incidents) if problem is not None else ()
        ids = tuple(one.id for one in looked_at)
        if ids[:1] != self._ids[:1]:
            self._rested.start()
        self._ids = ids

    def _on_rested(self) -> None:
        if self._ids:
            self._jobs.run(self, partial(self._services.colleagues.refresh, self._ids))
