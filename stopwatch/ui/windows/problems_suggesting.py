"""Looks for recurring trouble off the screen's thread: never twice at once, and never too soon."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from stopwatch.services.problems import Suggestion
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs

_SOON_MS = 3_000  # a pull tells of its tickets page by page


class Suggesting(QObject):
    """`found` comes when the suggestions were looked for anew."""

    found = Signal()

    def __init__(self, services: Services, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self.suggestions: tuple[Suggestion, ...] = ()
        self.dismissed: dict[str, Suggestion] = {}
        self.accepted: set[str] = set()
        self._is_running = self._is_stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)

    @property
    def listed(self) -> tuple[Suggestion, ...]:
        """What is suggested, and what was dismissed while the window was open."""
        known = {one.id: one for one in self.suggestions}
        return tuple({**known, **self.dismissed}.values())

    def look(self) -> None:
        """Look for suggestions now, or once more when the look that is under way has ended."""
        if self._is_running:
            self._is_stale = True
            return
        self._is_running, self._is_stale = True, False
        job = self._jobs.run(self, self._services.problems.suggestions)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def look_soon(self) -> None:
        """Look again when the news have settled."""
        self._soon.start()

    def accept(self, suggestion_id: str) -> None:
        """Leave out one that was accepted until it is looked for anew."""
        self.accepted.add(suggestion_id)
        self.look()

    def clear(self) -> None:
        """Forget everything: another account is shown."""
        self.suggestions = ()
        self.dismissed.clear()
        self.accepted.clear()

    def _on_done(self, suggestions: tuple[Suggestion, ...]) -> None:
        self._is_running = False
        if self._is_stale:  # it began before the newest decision
            self.look()
            return
        self.suggestions = suggestions
        self.accepted.clear()
        self.found.emit()

    def _on_failed(self, _error: Exception) -> None:
        self._is_running = False  # the old ones stay; the next news look again
