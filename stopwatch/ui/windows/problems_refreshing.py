"""Asks for colleagues' time on what is looked at: what was deleted there shows nowhere else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from stopwatch.domain.ids import TargetId
from stopwatch.services.problems import ProblemDetail
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs


class Refreshing(QObject):
    """One question at a time, off the screen's thread; what it brings is told like a pull."""

    def __init__(self, services: Services, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._asked: TargetId | None = None

    def ask(self, detail: ProblemDetail) -> None:
        """Ask about a problem and its incidents, once for each time that it is chosen."""
        problem = detail.shown.problem
        if self._asked == problem.ticket.id:
            return
        self._asked = problem.ticket.id
        ids = [one.id for one in (problem.ticket, *problem.incidents)]
        self._jobs.run(self, partial(self._services.colleagues.refresh, ids))
