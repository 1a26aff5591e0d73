"""Asks for what the PSA has on its way to invoices, off the screen's thread and one at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.rights import Extent, Right
from stopwatch.services.ports.billing import Days
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs


class Pulling(QObject):
    """`changed` comes when a pull begins or ends. What it brings is told like any news."""

    changed = Signal()

    def __init__(self, services: Services, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._next: Callable[[], bool] | None = None
        self.is_running = self._is_next_wanted = False

    @property
    def sight(self) -> Extent:
        """How much of what is posted the PSA lets this account see."""
        account = self._services.accounts.current()
        rights = self._services.permissions.known(account).rights
        extents = rights.extents if rights is not None else {}
        return extents.get(Right.SEE_POSTED, Extent.ALL)

    def ask(self, days: Days, *, is_wanted: bool = False) -> None:
        """Pull, behind the one that is under way; what is fresh only if it is wanted expressly."""
        self._is_next_wanted |= is_wanted
        is_wanted = self._is_next_wanted
        self._next = partial(self._services.invoicing.refresh, days, is_wanted=is_wanted)
        if not self.is_running:
            self._begin()

    def _begin(self) -> None:
        call, self._next, self._is_next_wanted = self._next, None, False
        self.is_running = call is not None
        if call is None:
            self.changed.emit()
            return
        job = self._jobs.run(self, call)
        job.done.connect(self._on_ended)
        job.failed.connect(self._on_ended)
        self.changed.emit()

    def _on_ended(self) -> None:
        self._begin()  # what was asked for meanwhile, last of all
