"""Quitting: what becomes of running stopwatches is asked once, and remembered if that is wanted."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.errors import StopwatchError
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services


class QuitQuestion(QMessageBox):
    """`answered` carries "keep" or "pause"; Esc stays and answers nothing."""

    answered = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Quit Ticket Stopwatch"))
        overview = services.overviews.now()
        running = len(overview.desk.running)
        self.setText(self._said(overview))
        role = QMessageBox.ButtonRole
        keep = self.tr("Keep counting") if running else self.tr("Quit")
        first: QPushButton = self.addButton(keep, role.AcceptRole)
        self._choices: dict[str, QPushButton] = {"keep": first}
        self._remember = QCheckBox(self.tr("Do the same next time"), self)
        may_remember = bool(running) and "quit_running" not in services.preferences.locked()
        self._remember.setVisible(may_remember)
        if running:
            pause = self.tr("Pause it") if running == 1 else self.tr("Pause them")
            self._choices["pause"] = self.addButton(pause, role.AcceptRole)
            self.setInformativeText(self._choice(running))
        if may_remember:
            self.setCheckBox(self._remember)
        self.setDefaultButton(first)
        self.setEscapeButton(self.addButton(self.tr("Stay"), role.RejectRole))
        self.finished.connect(self._on_finished)

    # ------------------------------------------------------------------ private
    def _said(self, overview: Overview) -> str:
        running = overview.desk.running
        if not running:
            return self.tr("Your time is safe. Nothing is running.")
        if len(running) > 1:
            words = self.tr("Your time is safe either way. {count} stopwatches are running.")
            return words.format(count=len(running))
        ticket = overview.ticket_of(running[0])
        number = ticket.number if ticket else running[0].typed
        if not number and ticket is None:
            return self.tr("Your time is safe either way. A stopwatch without a ticket is running.")
        title = cut(ticket.title, TITLE_MOST) if ticket else ""
        words = self.tr("Your time is safe either way. {name} is running.")
        return words.format(name=f"{number} {title}".strip())

    def _choice(self, running: int) -> str:
        if running == 1:
            return self.tr("It can count on while the program is closed, or pause.")
        return self.tr("They can count on while the program is closed, or pause.")

    def _on_finished(self, _result: int) -> None:
        clicked = self.clickedButton()
        choice = next((name for name, one in self._choices.items() if one is clicked), "")
        if choice:
            self.answered.emit(choice)
            self._keep_in_mind(choice)

    def _keep_in_mind(self, choice: str) -> None:
        """Remember the choice if that is wanted; where it cannot be stored, it is asked again."""
        if self._remember.isChecked():
            with suppress(StopwatchError):
                self._services.preferences.change({"quit_running": choice})
