"""Shows the reminder that is due: in a notification, and where there is none in the panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.reminder import Reminder
from stopwatch.services.overview import Overview
from stopwatch.services.ports.desktop import Alarm
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.reminder_words import (
    reminder_actions,
    reminder_body,
    reminder_title,
)

KEY = "reminder"
_LONGEST_MS = 600_000  # a timer of Qt stands still in sleep, so without an alarm it is looked again


class Reminding(QObject):
    """One reminder at a time: replaced, not stacked, and withdrawn when it is moot."""

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._reminders = desktop.services.reminders
        self._alarm: Alarm | None = None
        self._shown = ""
        self._is_linked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.on_due)
        desktop.looked.connect(self._on_looked)
        desktop.notifier.chosen.connect(self._on_chosen)
        desktop.notifier.refused.connect(self._on_refused)

    def link(self, alarm: Alarm | None) -> None:
        """Begin; with an alarm of the system nothing is looked at between two moments."""
        self._alarm, self._is_linked = alarm, True

    def on_due(self) -> None:
        """Look anew: the time came at which something may be due, or the clock was set."""
        self._desktop.refresh()

    # ------------------------------------------------------------------ slots
    def _on_looked(self, overview: Overview) -> None:
        if not self._is_linked:
            return
        found = self._reminders.look(overview)
        self._wait(found.next_at, overview.now_ms)
        key = found.due.key if found.due is not None else ""
        if key == self._shown:
            return
        self._shown = key
        if found.due is None:
            self._desktop.notifier.withdraw(KEY)
            self._desktop.show_in_panel(is_new=False)
        else:
            self._show(found.due, overview)

    def _on_chosen(self, key: str, action: str) -> None:
        if key != KEY:
            return
        try:
            from stopwatch.ui.windows.reminder_later import put_off  # a menu, which few need

            if not put_off(self._reminders, action):
                self._do(action)
        except StopwatchError:  # moot meanwhile: the panel tells how it stands
            self._desktop.show_panel()

    def _on_refused(self, key: str) -> None:
        if key == KEY and self._shown:
            self._desktop.show_in_panel(is_new=True)

    # ------------------------------------------------------------------ private
    def _show(self, reminder: Reminder, overview: Overview) -> None:
        title, body = reminder_title(reminder, overview), reminder_body(reminder, overview)
        shown = self._desktop.notifier.show(KEY, title, body, reminder_actions(reminder))
        self._desktop.show_in_panel(is_new=not shown)

    def _do(self, action: str) -> None:
        match action:
            case "pause":
                self._desktop.services.timing.pause(self._long_one())
            case "stop":
                made = self._desktop.services.timing.stop(self._long_one())
                self._desktop.show_stop_sheet([entry.id for entry in made])
            case "start":
                self._desktop.show_picker(PickToStart())
            case "review":
                self._reminders.settle()
                self._desktop.show_entries()
            case _:
                self._desktop.show_panel()

    def _long_one(self) -> StopwatchId | None:
        """Return the stopwatch that runs longest, which is what was asked about."""
        running = self._desktop.services.timing.desk().running
        found = min(running, key=lambda one: one.last.started_at, default=None)
        return found.id if found is not None else None

    def _wait(self, next_at: int | None, now_ms: int) -> None:
        if self._alarm is not None:
            self._alarm.set(next_at)
        elif next_at is not None:
            self._timer.start(min(next_at - now_ms, _LONGEST_MS))
        else:
            self._timer.stop()
