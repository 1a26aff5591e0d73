"""All checks one below the other, tested when they are shown and whenever that is asked for."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.services.diagnosis import Finding, Health
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.first_run.check_row import CheckRow, health_word
from stopwatch.ui.windows.first_run.checks import CHECKS, Ground, tr

_KEY, _WORKS = "diagnostics", "works"


class CheckList(QFrame):
    """Tests off this thread what may block; what was found is kept for `diagnose`.

    `changed` says that other sentences stand there, which may be longer.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, ground: Ground, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._ground, self._jobs = ground, jobs
        self.rows = {check.name: CheckRow(theme, check) for check in CHECKS}
        self._trying: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)
            row.tried.connect(self._on_tried)
        ground.notifier.chosen.connect(self._on_notification_chosen)
        ground.shortcuts.pressed.connect(self._on_pressed)
        ground.shortcuts.changed.connect(self._on_shortcuts_changed)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, in the order of the table."""
        return tuple(row.finding for row in self.rows.values())

    def look(self) -> None:
        """Test everything again."""
        self._trying.clear()
        for row in self.rows.values():
            if row.check.is_slow:
                row.show_finding(Finding(row.check.name, Health.TESTING, ""))
                job = self._jobs.run(self, partial(row.check.look, self._ground))
                job.done.connect(self._on_found)
            else:
                row.show_finding(row.check.look(self._ground))
        self._keep()
        self.changed.emit()

    def look_again(self) -> None:
        """Test everything again, unless somebody is trying something out."""
        if not self._trying:
            self.look()

    def as_text(self) -> str:
        """Return all of it as lines, for whoever helps."""
        return "\n".join(
            f"{row.title.text()}: {health_word(row.finding.health)}. {row.sentence.text()}"
            for row in self.rows.values()
        )

    # ------------------------------------------------------------------ slots
    def _on_found(self, finding: Finding) -> None:
        self.rows[finding.name].show_finding(finding)
        self._keep()
        self.changed.emit()

    def _on_tried(self, name: str) -> None:
        self._trying.add(name)
        self.rows[name].ask()
        if name == "notifications":
            self._ground.notifier.show(
                _KEY, tr("Do you see this?"), tr("Press the button, and the window knows."),
                [(_WORKS, tr("It works"))],
            )  # fmt: skip

    def _on_notification_chosen(self, key: str, _action: str) -> None:
        if key == _KEY:
            self._seen("notifications", tr("You pressed its button: notifications work."))

    def _on_pressed(self, name: str) -> None:
        keys = self._ground.shortcuts.working.get(name, "")
        self._seen("shortcuts", tr("You pressed {keys}: it works.").format(keys=keys))

    def _on_shortcuts_changed(self) -> None:
        row = self.rows["shortcuts"]
        row.show_finding(row.check.look(self._ground))
        self.changed.emit()

    # ------------------------------------------------------------------ private
    def _seen(self, name: str, words: str) -> None:
        if name in self._trying:
            self._trying.discard(name)
            self.rows[name].confirm(words)
            self._keep()

    def _keep(self) -> None:
        """Keep what was found once all of it is; on a full disk the window tells it anyway."""
        if all(one.health is not Health.TESTING for one in self.findings):
            with suppress(StopwatchError):
                self._ground.services.diagnosis.keep(self.findings)
